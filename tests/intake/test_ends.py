"""Where a list ends: what stands below it, under headings of its own, is no list of prospects."""

from pathlib import Path

import pytest

from tests.intake.importing import DAY, brought, prospects, run
from tests.intake.samples import Sample
from xlsales.intake.ends import begins_list

_PROSPECTS = [
    ["Bedrijf", "Contactpersoon", "Telefoon", "Status"],
    ["Zuivel", "Els Vos", "020 1234567", "lopend"],
    ["Claes Glas", "Ann Claes", "", "gewonnen"],
]
_SUPPLIERS = [["Leverancier", "Contactpersoon", "Telefoon", "E-mail"], ["Verf NV", "Jan Bos", "030 1234567", ""]]


def sheet(folder: Path, *rows: list[object]) -> Path:
    return Sample("list.xlsx", {}, rows=rows).write(folder)


@pytest.mark.parametrize("title", [[], [["Leveranciers"]]], ids=["plain", "titled"])
def test_a_second_list_is_left_out_and_named(tmp_path: Path, title: list[list[object]]) -> None:
    source, file = sheet(tmp_path, *_PROSPECTS, [None], *title, *_SUPPLIERS), tmp_path / "new.xlsx"
    found = brought(source, file)
    assert [each["company"] for each in prospects(file)] == ["Zuivel", "Claes Glas"]
    last = 6 + len(title)
    assert found["below"] == {"first": 5, "last": last, "headings": _SUPPLIERS[0]}
    shown = run("import", source, "--into", tmp_path / "other.xlsx", "--today", DAY).stdout
    assert f"(rows 5 to {last}: Leverancier, Contactpersoon, Telefoon, E-mail)" in shown


def test_values_of_the_second_list_do_not_spoil_a_column_of_the_first(tmp_path: Path) -> None:
    below = [["Artikel", "Product", "Bedrag", "Status"], *[["x", "y", "?", "z"]] * 30]
    brought(sheet(tmp_path, *_PROSPECTS, [None], *below), tmp_path / "new.xlsx")
    assert [each["light"] for each in prospects(tmp_path / "new.xlsx")] == ["green", "blue"]


@pytest.mark.parametrize("title", [[], [["Regio Zuid"]]], ids=["plain", "titled"])
def test_the_same_headings_once_more_continue_the_list(tmp_path: Path, title: list[list[object]]) -> None:
    more = [_PROSPECTS[0], ["Bol Bouw", "Piet Bol", "", "lopend"]]
    found = brought(sheet(tmp_path, *_PROSPECTS, [None], *title, *more), tmp_path / "new.xlsx")
    assert [each["company"] for each in prospects(tmp_path / "new.xlsx")] == ["Zuivel", "Claes Glas", "Bol Bouw"]
    assert found["below"] is None
    assert found["left_out"] == ([5, 6] if title else [5])


@pytest.mark.parametrize(
    "row",
    [
        ["Acme", "Prospect", "Customer"],
        ["Contact BV", "Jan de Wit", "020 1234567"],
        ["Status Quo", "Product Plus", "Source NV", "Anne"],
        ["Klant", "", "", ""],
    ],
)
def test_an_entry_behind_a_blank_row_is_no_heading(row: list[object], tmp_path: Path) -> None:
    assert not begins_list(row)
    found = brought(sheet(tmp_path, *_PROSPECTS, [None], row), tmp_path / "new.xlsx")
    assert found["added"] == 3
