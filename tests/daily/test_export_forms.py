"""An export has the form that its name says; what is made for Excel opens there as it should."""

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from icalendar import Calendar

from tests.typing_in import workbook
from xlsales.cli import group

DAY = "2026-11-20"
LISTS = ("today", "prospects", "cold", "checklists", "giveaways", "reality", "evidence", "problems")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [*(str(each) for each in arguments), "--today", DAY])


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return workbook(
        tmp_path_factory.mktemp("typed") / "book.xlsx",
        "nl",
        prospects="""
            company | contact_person | owner | status | status_date | phone      | value   | market | first_contact
            Café Éé | -Jan           | Anne  |        |             | 0612345678 | 1234.5  | b2b    |
            Zuivel  | Els Vos        | Anne  | won    | 2026-11-02  |            | 900     |        | nonsense
            Molen   |                | Anne  |        |             |            |         |        |
        """,
        contacts="""
            date       | prospect | kind  | answer
            2026-10-01 | Café Éé  | visit | later
            2026-09-01 | Molen    | visit | ontwijkend
            2026-09-09 | Molen    | visit | ontwijkend
        """,
        giveaways="""
            date       | prospect | what       | hours
            2026-10-01 | Café Éé  | quick scan | 5
        """,
    )


@pytest.mark.parametrize("name", LISTS)
def test_a_name_that_ends_in_xlsx_gets_a_workbook(book: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "list.xlsx"
    said = run("export", book, name, "--out", out)
    assert said.exit_code == 0, said.output
    written = openpyxl.load_workbook(out)
    (sheet,) = written.worksheets
    rows = len(json.loads(run("export", book, name, "--format", "json").stdout))
    assert rows > 0
    head = next(row for row in sheet.iter_rows() if sum(cell.value is not None for cell in row) > 3)
    filled = [row for row in sheet.iter_rows(min_row=head[0].row + 1) if any(cell.value is not None for cell in row)]
    assert len(filled) == rows
    assert sheet.auto_filter.ref


def test_a_workbook_holds_dates_money_and_words_of_its_language(book: Path, tmp_path: Path) -> None:
    out = tmp_path / "list.xlsx"
    assert run("export", book, "prospects", "--out", out).exit_code == 0
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    head = next(row for row in sheet.iter_rows() if any(cell.value == "Bedrijf" for cell in row))
    columns = {str(cell.value): cell.column for cell in head}
    first = {text: sheet.cell(head[0].row + 1, column) for text, column in columns.items()}
    assert (first["Contactpersoon"].value, first["Contactpersoon"].data_type) == ("-Jan", "s")
    assert (first["Waarde"].value, first["Markt"].value, first["Licht"].value) == (1234.5, "zakelijk", "● volhouden")
    assert first["Telefoon"].value == "0612345678"
    assert first["Laatste contact"].is_date


@pytest.mark.parametrize(("ending", "reads"), [("json", json.loads), ("ics", Calendar.from_ical)])
def test_the_name_says_the_form(book: Path, tmp_path: Path, ending: str, reads: object) -> None:
    out = tmp_path / f"list.{ending.upper()}"
    assert run("export", book, "prospects", "--out", out).exit_code == 0
    assert callable(reads)
    assert reads(out.read_text("utf-8"))


def test_a_csv_for_excel_has_semicolons_commas_and_the_headings_of_the_workbook(book: Path, tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    said = run("export", book, "prospects", "--excel", "--out", out)
    assert said.exit_code == 0, said.output
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"), newline=""), delimiter=";"))
    first = {key: rows[0][key] for key in ("Bedrijf", "Contactpersoon", "Waarde", "Markt", "Telefoon", "Licht")}
    assert first == {
        "Bedrijf": "Café Éé", "Contactpersoon": "'-Jan", "Waarde": "1234,5", "Markt": "zakelijk",
        "Telefoon": "0612345678", "Licht": "● volhouden",
    }  # fmt: skip
    assert rows[0]["Laatste contact"] == "2026-10-01"
    assert run("export", book, "prospects", "--excel").stdout_bytes == out.read_bytes()


@pytest.mark.parametrize("name", LISTS)
def test_every_list_is_told_for_excel(book: Path, name: str) -> None:
    said = run("export", book, name, "--excel")
    assert said.exit_code == 0, said.output
    rows = list(csv.reader(io.StringIO(said.stdout_bytes.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) - 1 == len(json.loads(run("export", book, name, "--format", "json").stdout)) > 0
    assert {len(row) for row in rows} == {len(rows[0])}
    assert all(rows[0])
    assert len(set(rows[0])) == len(rows[0])


@pytest.mark.parametrize(
    "asked",
    [
        ("--format", "xlsx"),
        ("--format", "csv", "--out", "list.xlsx"),
        ("--excel", "--out", "list.xlsx"),
        ("--excel", "--format", "json"),
        ("--out", "nowhere/list.csv"),
        ("--format", "xml"),
    ],
)
def test_a_form_that_does_not_fit_is_refused(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    said = run("export", book, "prospects", *asked)
    assert said.exit_code == 2, said.output
    assert said.stderr.strip()
    assert set(tmp_path.iterdir()) == before
