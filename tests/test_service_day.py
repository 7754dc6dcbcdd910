"""A customer's day in a real workbook: a talk from Today ticks the item, a bad experience comes back on top."""

from datetime import date
from pathlib import Path

from tests.typing_in import header_of, load, workbook
from xlsales.road import compute_file, refresh

MONDAY = date(2026, 11, 23)


def test_a_talk_from_today_ticks_the_item_and_a_bad_experience_is_to_be_made_right_tomorrow(tmp_path: Path) -> None:
    prospects = "company | status | status_date | delivered\nAcme | won | 2026-11-20 | 2026-11-20"
    file = workbook(tmp_path / "book.xlsx", prospects=prospects)
    refresh(file, today=MONDAY)
    _type(file, "Today", "Acme", Note="They like it")
    refresh(file, today=MONDAY)
    log = compute_file(file, today=MONDAY).tables.checklist_log
    assert log[["key", "done_on"]].to_dict("list") == {"key": ["explained"], "done_on": [log["done_on"].iloc[0]]}
    assert log["done_on"].iloc[0].date() == MONDAY

    _type(file, "Checklists", "Acme", Experience="bad")
    refresh(file, today=MONDAY)
    tomorrow = compute_file(file, today=date(2026, 11, 24)).tables
    assert tomorrow.prospects["service_row"].tolist() == ["make_right/20780"]
    assert tomorrow.checklist_log["experience"].dropna().tolist() == ["bad"]


def _type(file: Path, sheet: str, company: str, **entries: str) -> None:
    book = load(file)
    page = book[sheet]
    _, name = header_of(page, "Company")
    row = next(cells[0].row for cells in page.iter_rows() if page.cell(cells[0].row, name).value == company)
    for heading, value in entries.items():
        page.cell(row, header_of(page, heading)[1], value)
    book.save(file)


def test_a_promise_scored_on_checklists_is_kept_in_the_promise_log_and_stands_there_again(tmp_path: Path) -> None:
    prospects = "company | owner | status | status_date\nAcme | Ann | won | 2026-11-20"
    file = workbook(tmp_path / "book.xlsx", prospects=prospects)
    refresh(file, today=MONDAY)
    book = load(file)
    row, column = header_of(book["Checklists"], "Score (0-2)")
    book["Checklists"].cell(row + 1, column, 2)
    book["Checklists"].cell(row + 2, column, 5)
    book.save(file)
    done = refresh(file, today=MONDAY)
    tables = compute_file(file, today=MONDAY).tables
    assert tables.promise_log[["owner", "key", "score"]].to_dict("records") == [
        {"owner": "Ann", "key": "looks", "score": 2.0}
    ]
    assert tables.promises_kept["share"].tolist() == [1.0]
    page = load(file)["Checklists"]
    row, column = header_of(page, "Score (0-2)")
    assert [page.cell(row + at, column).value for at in (1, 2, 3)] == [2, 5, None]
    assert [(problem.sheet, problem.value) for problem in done.problems] == [("Checklists", "5")]
