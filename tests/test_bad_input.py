"""Bad input gives the right result or a row in Problems that names sheet and cell; the rest is computed."""

import io
import re
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from tests.typing_in import TODAY, load, workbook
from xlsales.books.host.file_book import FileBook
from xlsales.errors import WrongUse
from xlsales.road import Work, compute, compute_file, problems_of, refresh
from xlsales.sheets.rows import rows
from xlsales.texts import say


def made(path: Path, *lines: list[object], title: str = "Prospects", at: str = "A1") -> openpyxl.Workbook:
    """A workbook of the user's own making: one sheet with these lines, no native table."""
    book = openpyxl.Workbook()
    book.active.title = title
    start = openpyxl.utils.cell.coordinate_to_tuple(at)
    for down, line in enumerate(lines):
        for right, value in enumerate(line):
            book.active.cell(start[0] + down, start[1] + right, value)
    book.save(path)
    return book


def problem_cells(path: Path) -> list[tuple[str, str]]:
    book = FileBook.only_read(path)
    return [(problem.sheet, problem.cell) for problem in problems_of(book, compute(book, TODAY))]


def companies(work: Work) -> list[object]:
    return [row["company"] for row in rows("prospects", work)]


HEAD = ["ID", "Company", "First contact", "Value", "Expected decision", "Tempo (days)"]


@pytest.mark.parametrize(
    ("cell", "typed"),
    [
        ("C2", "31-02-2026"),
        ("C2", "volgende week"),
        ("D2", "veel"),
        ("F2", -5),
        ("C2", "#N/A"),
    ],
)
def test_a_value_that_cannot_be_read_is_named_with_its_cell_and_kept(tmp_path: Path, cell: str, typed: object) -> None:
    path = tmp_path / "own.xlsx"
    book = made(path, HEAD, ["P1", "Bakery", datetime(2026, 11, 2), 100], ["P2", "Dairy", datetime(2026, 11, 2), 50])
    book.active[cell] = typed
    book.save(path)
    refresh(path, today=TODAY)
    work = compute_file(path, today=TODAY)
    assert ("Prospects", cell) in problem_cells(path)
    assert companies(work) == ["Bakery", "Dairy"]
    assert load(path)["Prospects"][cell].value == typed


@pytest.mark.parametrize(
    ("typed", "value"),
    [("1.250,50", 1250.5), ("€ 25.000,-", 25000), ("12,5", 12.5), ("2 500", 2500), ("1,250.50", 1250.5)],
)
def test_money_typed_as_text_is_read(tmp_path: Path, typed: str, value: float) -> None:
    path = tmp_path / "own.xlsx"
    made(path, HEAD, ["P1", "Bakery", datetime(2026, 11, 2), typed])
    work = compute_file(path, today=TODAY)
    assert rows("prospects", work)[0]["value"] == value
    assert work.problems == ()


@pytest.mark.parametrize("typed", ["3-2-2026", "3 feb 2026", "3/2/26", "2026-02-03", "3 februari 2026"])
def test_dates_typed_as_text_are_read_day_first(tmp_path: Path, typed: str) -> None:
    path = tmp_path / "own.xlsx"
    made(path, HEAD, ["P1", "Bakery", typed])
    assert rows("prospects", compute_file(path, today=TODAY))[0]["first_contact"] == "2026-02-03"


def test_a_duplicate_id_is_named_and_both_rows_are_computed(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    made(path, HEAD, ["P1", "Bakery", datetime(2026, 11, 2)], ["P1", "Dairy", datetime(2026, 11, 2)])
    work = compute_file(path, today=TODAY)
    assert ("Prospects", "A3") in problem_cells(path)
    assert [row["light"] for row in rows("prospects", work)] == ["green", "green"]


def test_an_unknown_prospect_and_a_contact_in_the_future_are_named(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "sales.xlsx",
        prospects="company | first_contact\nBakery | 2026-11-02",
        contacts="""
            date       | prospect | kind
            2026-11-03 | Nobody   | call
            2027-01-03 | Bakery   | visit
        """,
    )
    work = compute_file(path, today=TODAY)
    assert sorted(problem_cells(path)) == [("Contacts", "A6"), ("Contacts", "B5")]
    assert rows("prospects", work)[0]["visits"] == 0


def test_a_formula_that_was_never_computed_is_named(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    made(path, HEAD, ["P1", "Bakery", datetime(2026, 11, 2), "=1+1"])
    assert ("Prospects", "D2") in problem_cells(path)


def test_an_error_value_is_named(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    made(path, HEAD, ["P1", "Bakery", datetime(2026, 11, 2), 7])
    _replace(path, rb'<c r="D2"[^>]*><v>7</v></c>', b'<c r="D2" t="e"><v>#N/A</v></c>')
    work = compute_file(path, today=TODAY)
    assert ("Prospects", "D2") in problem_cells(path)
    assert companies(work) == ["Bakery"]


def _replace(path: Path, pattern: bytes, by: bytes) -> None:
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as file:
        for name, data in parts.items():
            file.writestr(name, re.sub(pattern, by, data) if "sheet1.xml" in name else data)
    path.write_bytes(changed.getvalue())


def test_merged_headings_above_the_list_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    book = made(path, ["Our prospects"], [], HEAD, ["P1", "Bakery", datetime(2026, 11, 2)])
    book.active.merge_cells("A1:F1")
    book.save(path)
    assert companies(compute_file(path, today=TODAY)) == ["Bakery"]


def test_a_list_that_was_sorted_filtered_hidden_and_moved_is_found(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    book = made(
        path,
        ["Value", "COMPANY ", "Owner", "Own column"],
        [100, "Dairy", "Anne", "x"],
        [50, "Bakery", "Bram", "y"],
        title="Blad 7",
        at="D12",
    )
    book.active.auto_filter.ref = "D12:G14"
    book.active.row_dimensions[13].hidden = True
    book.save(path)
    assert companies(compute_file(path, today=TODAY)) == ["Dairy", "Bakery"]


def test_two_lists_with_the_same_headings_are_named_and_one_is_used(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    book = made(path, HEAD, ["P1", "Bakery", datetime(2026, 11, 2)])
    other = book.create_sheet("Old list")
    other.append(HEAD)
    other.append(["P1", "Dairy", datetime(2026, 11, 2)])
    book.save(path)
    work = compute_file(path, today=TODAY)
    assert len(companies(work)) == 1
    assert work.problems


def test_a_workbook_without_any_list_says_what_to_do_and_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "empty.xlsx"
    openpyxl.Workbook().save(path)
    before = path.read_bytes()
    with pytest.raises(WrongUse) as refused:
        refresh(path, today=TODAY)
    assert "xlsales new --into" in say(refused.value.key, "en", **refused.value.figures)
    assert path.read_bytes() == before


def test_missing_optional_tables_are_no_problem(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    made(path, ["Company", "Owner", "Value"], ["Bakery"])
    work = compute_file(path, today=TODAY)
    assert companies(work) == ["Bakery"]
    assert work.problems == ()


def test_nothing_typed_is_altered_by_a_refresh(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    lines = [HEAD, ["P1", "Bakery", "31-02-2026", "veel", "volgende week", "x"], [None, "=B2", "1-1-26", "#REF!"]]
    made(path, *lines)
    refresh(path, today=TODAY)
    sheet = load(path)["Prospects"]
    for down, line in enumerate(lines, start=1):
        for right, value in enumerate(line, start=1):
            if value is not None:
                assert sheet.cell(down, right).value == value
