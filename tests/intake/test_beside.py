"""Other lists of a file, beside the one that is imported or on another sheet: named, and never mixed up with it."""

from pathlib import Path

import pytest
import xlsxwriter

from tests.intake.importing import DAY, brought, prospects, run, text
from xlsales.intake.beside import side_by_side

_PROSPECTS = [
    ["Bedrijf", "Contactpersoon", "Telefoon", "Status"],
    ["Zuivel", None, "020 1234567", "lopend"],
    ["Claes Glas", "Ann Claes", None, "gewonnen"],
]
_SUPPLIERS = [["Leverancier", "Contactpersoon", "E-mail"], ["Verf NV", "Jan Bos", "jan@verf.be"]]

Rows = list[list[object]]


def workbook(folder: Path, **sheets: list[tuple[int, int, Rows]]) -> Path:
    """A workbook whose sheets hold lists, each at its first row and column, counted from 0."""
    path = folder / "list.xlsx"
    book = xlsxwriter.Workbook(path)
    for title, lists in sheets.items():
        sheet = book.add_worksheet(title)
        for top, left, rows in lists:
            for number, row in enumerate(rows):
                sheet.write_row(top + number, left, row)
    book.close()
    return path


@pytest.mark.parametrize("top", [0, 1], ids=["one row of headings", "a row lower"])
@pytest.mark.parametrize("prospects_first", [True, False], ids=["to the right", "to the left"])
def test_a_list_beside_the_list_is_named_and_fills_no_blank(tmp_path: Path, top: int, prospects_first: bool) -> None:
    first, second = (_PROSPECTS, _SUPPLIERS) if prospects_first else (_SUPPLIERS, _PROSPECTS)
    source = workbook(tmp_path, Blad1=[(0, 0, first), (top, len(first[0]) + 2, second)])
    found = brought(source, tmp_path / "new.xlsx")
    people = [(each["company"], each["contact_person"]) for each in prospects(tmp_path / "new.xlsx")]
    assert people == [("Zuivel", None), ("Claes Glas", "Ann Claes")]
    column = 7 if prospects_first else 1
    assert found["elsewhere"] == [{"sheet": "Blad1", "column": column, "rows": 1, "headings": _SUPPLIERS[0]}]
    shown = run("import", source, "--into", tmp_path / "other.xlsx", "--today", DAY).stdout
    assert f"from column {'G' if prospects_first else 'A'} on (1 row: Leverancier, Contactpersoon, E-mail)" in shown


def test_a_list_on_another_sheet_is_named(tmp_path: Path) -> None:
    old = [["Bedrijf", "Telefoon"], ["Oud", "020 1234567"], ["Ouder", "020 7654321"]]
    notes = [["Let op", "Bel niet na vijf uur"]]
    source = workbook(tmp_path, Nieuw=[(0, 0, _PROSPECTS)], Oud=[(0, 0, old)], Notities=[(0, 0, notes)])
    assert brought(source, tmp_path / "new.xlsx")["elsewhere"] == [
        {"sheet": "Oud", "column": 1, "rows": 2, "headings": old[0]}
    ]
    shown = run("import", source, "--into", tmp_path / "other.xlsx", "--today", DAY).stdout
    assert "on the sheet Oud (2 rows: Bedrijf, Telefoon)" in shown


def test_a_heading_that_is_given_chooses_the_list_that_has_it(tmp_path: Path) -> None:
    source = workbook(tmp_path, Blad1=[(0, 0, _PROSPECTS), (0, 5, _SUPPLIERS)])
    brought(source, tmp_path / "new.xlsx", "--map", "Leverancier=Bedrijf")
    assert [each["company"] for each in prospects(tmp_path / "new.xlsx")] == ["Verf NV"]


def test_our_own_sheets_are_not_named_as_lists_of_somebody(tmp_path: Path) -> None:
    source = tmp_path / "ours.xlsx"
    brought(workbook(tmp_path, Nieuw=[(0, 0, _PROSPECTS)]), source)
    assert brought(source, tmp_path / "new.xlsx")["elsewhere"] == []


@pytest.mark.parametrize(
    "headings",
    [
        "Company;Contact person;;Phone;Email;Status",
        "Company;Contact person;Phone;;Customer number;Phone 2;Email",
        "Company;Contact person;Email;;Contact person 2;Email 2;Phone 2",
    ],
)
def test_a_list_with_a_blank_column_in_it_stays_one(tmp_path: Path, headings: str) -> None:
    row = "Zuivel;Els Vos;;020 1234567;els@zuivel.nl;open"
    assert side_by_side([headings.split(";"), row.split(";")])[1:] == []
    assert brought(text(tmp_path, f"{headings}\n{row}\n"), tmp_path / "new.xlsx")["elsewhere"] == []
