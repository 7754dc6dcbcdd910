"""The whole road, as a user walks it: type, refresh, look, type on the generated sheets, refresh again."""

import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from tests.typing_in import TODAY, column_values, header_of, load, workbook
from xlsales.road import add_to, compute_file, make, refresh
from xlsales.sheets import SHEETS
from xlsales.sheets.lists import LISTS
from xlsales.sheets.rows import rows
from xlsales.tables import schema
from xlsales.texts import pick, say

PROSPECTS = """
    company          | owner | phone      | email             | value | cycle | status         | status_date|delivered
    Bakery Crust     | Anne  | 0612345678 | info@crust.test   | 9000  | short | open           |            |
    Dairy Meadow     | Bram  | 0201234567 | hi@meadow.test    | 4000  | long  | won            | 2026-11-02 |2026-11-09
    Quiet Quarry     | Anne  | 0101234567 | no@quarry.test    | 7000  | short | do not contact | 2026-10-01 |
    Dangling Dock    | Bram  | 0301234567 | so@dock.test      | 5000  | short | open           |            |
"""
CONTACTS = """
    date       | prospect      | kind  | answer  | felt
    2026-10-12 | Bakery Crust  | visit | later   | 2
    2026-09-01 | Dangling Dock | visit |         | 2
    2026-09-15 | Dangling Dock | visit |         | 2
    2026-10-01 | Dangling Dock | visit | evasive | 4
    2026-09-20 | Quiet Quarry  | call  |         |
"""


@pytest.fixture
def typed(tmp_path: Path) -> Path:
    return workbook(tmp_path / "sales.xlsx", prospects=PROSPECTS, contacts=CONTACTS)


def retype(path: Path, sheet: str, cells: dict[str, object]) -> None:
    """Change cells with another program, which rewrites the whole file."""
    book = load(path)
    for address, value in cells.items():
        book[sheet][address] = value
    book.save(path)


def contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def test_the_computed_columns_and_ids_stand_beside_what_was_typed(typed: Path) -> None:
    refresh(typed, today=TODAY)
    sheet = load(typed)["Prospects"]
    assert column_values(sheet, "ID") == ["P0001", "P0002", "P0003", "P0004"]
    assert column_values(sheet, "Light") == ["● persist", "★ customer", "– stopped", "■ cold"]
    assert column_values(sheet, "Next follow-up") == [datetime(2026, 10, 26), None, None, datetime(2026, 10, 8)]
    assert column_values(sheet, "Cold since")[3] == datetime(2026, 10, 1)
    row, column = header_of(sheet, "Next follow-up")
    assert "yy" in sheet.cell(row + 1, column).number_format


def test_two_refreshes_of_one_day_give_the_same_workbook(typed: Path) -> None:
    refresh(typed, today=TODAY)
    first = contents(typed)
    refresh(typed, today=TODAY)
    assert contents(typed) == first


def test_a_prospect_who_asked_for_silence_is_in_no_list_but_the_register(typed: Path) -> None:
    work = compute_file(typed, today=TODAY)
    for name, choose in LISTS.items():
        companies = set(choose(work.tables, work.settings).get("company", ()))
        assert ("Quiet Quarry" in companies) == (name == "prospects")
    refresh(typed, today=TODAY)
    for sheet in load(typed).worksheets:
        if sheet.title not in ("Prospects", "Contacts"):
            assert "Quiet Quarry" not in {cell.value for cells in sheet.iter_rows() for cell in cells}


def test_what_happened_typed_beside_a_row_of_today_becomes_one_contact(typed: Path) -> None:
    refresh(typed, today=TODAY)
    today = load(typed)["Today"]
    row, _ = header_of(today, "Company")
    names = column_values(today, "Company")
    line = row + 1 + names.index("Bakery Crust")
    entry = {
        today.cell(line, header_of(today, heading)[1]).coordinate: value
        for heading, value in (("Answer", "yes"), ("Felt (1-5)", 4), ("Note", "+31 is her prefix"))
    }
    retype(typed, "Today", entry)
    first = refresh(typed, today=date(2026, 11, 24))
    again = refresh(typed, today=date(2026, 11, 24))
    assert (first.harvested, again.harvested) == (1, 0)
    contacts = load(typed)["Contacts"]
    assert column_values(contacts, "Prospect")[5:] == ["P0001"]
    assert column_values(contacts, "Date")[5:] == [datetime(2026, 11, 24)]
    assert column_values(contacts, "Answer")[5:] == ["yes"]
    assert contacts.tables["Contacts"].ref.endswith("10")
    row, column = header_of(contacts, "Notes")
    note = contacts.cell(row + 6, column)
    assert (note.value, note.data_type) == ("+31 is her prefix", "s")


def test_an_unreadable_entry_stays_on_today_and_is_named(typed: Path) -> None:
    refresh(typed, today=TODAY)
    today = load(typed)["Today"]
    row, _ = header_of(today, "Company")
    column = header_of(today, say("sheets.entry_next", "en"))[1]
    retype(typed, "Today", {today.cell(row + 1, column).coordinate: "some day"})
    result = refresh(typed, today=TODAY)
    assert result.harvested == 0
    assert any("some day" in (problem.value + problem.message) for problem in result.problems)
    assert "some day" in column_values(load(typed)["Today"], say("sheets.entry_next", "en"))


def tick(path: Path, item: str, heading: str, value: object) -> None:
    sheet = load(path)["Checklists"]
    row, _ = header_of(sheet, "Item")
    line = row + 1 + column_values(sheet, "Item").index(item)
    retype(path, "Checklists", {sheet.cell(line, header_of(sheet, heading)[1]).coordinate: value})


def test_a_tick_survives_sorting_renaming_the_customer_and_changing_the_language(typed: Path) -> None:
    refresh(typed, today=TODAY)
    item = str(column_values(load(typed)["Checklists"], "Item")[0])
    tick(typed, item, "Done", "x")
    tick(typed, item, "Remark", "with flowers")
    _sort_backwards(typed, "Checklists", "Item")
    refresh(typed, today=TODAY)
    prospects = load(typed)["Prospects"]
    row, column = header_of(prospects, "Company")
    retype(typed, "Prospects", {prospects.cell(row + 2, column).coordinate: "Dairy Hill"})
    settings = load(typed)["Settings"]
    row, column = header_of(settings, "Value")
    line = row + 1 + column_values(settings, "Key").index("language")
    retype(typed, "Settings", {settings.cell(line, column).coordinate: "nl"})
    refresh(typed, today=TODAY)
    done = [row for row in rows("checklists", compute_file(typed, today=TODAY)) if row["done"]]
    assert [(row["company"], row["done_on"], row["remark"]) for row in done] == [
        ("Dairy Hill", "2026-11-23", "with flowers")
    ]


def _sort_backwards(path: Path, title: str, heading: str) -> None:
    book = load(path)
    sheet = book[title]
    first = header_of(sheet, heading)[0] + 1
    count = len(column_values(sheet, heading))
    lines = [[cell.value for cell in sheet[row]] for row in range(first, first + count)]
    for row, values in zip(range(first, first + count), reversed(lines), strict=True):
        for column, value in enumerate(values, start=1):
            sheet.cell(row, column).value = value
    book.save(path)


def test_ticks_survive_the_loss_of_the_whole_sheet(typed: Path) -> None:
    refresh(typed, today=TODAY)
    tick(typed, str(column_values(load(typed)["Checklists"], "Item")[0]), "Done", "x")
    refresh(typed, today=TODAY)
    book = load(typed)
    del book["Checklists"]
    book.save(typed)
    refresh(typed, today=TODAY)
    assert sum(row["done"] for row in rows("checklists", compute_file(typed, today=TODAY))) == 1


def test_a_sheet_of_the_users_with_our_title_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "Dashboard"
    book.active["A1"] = "mine"
    book.save(path)
    add_to(path, "en", today=TODAY)
    refresh(path, today=TODAY)
    titles = load(path).sheetnames
    assert load(path)["Dashboard"]["A1"].value == "mine"
    assert "Dashboard (2)" in titles
    assert titles.count("Today") == 1


def test_a_formula_of_the_users_in_a_computed_column_is_kept(typed: Path) -> None:
    sheet = load(typed)["Prospects"]
    row, column = header_of(sheet, "Ask")
    retype(typed, "Prospects", {sheet.cell(row + 1, column).coordinate: "=UPPER(B5)"})
    result = refresh(typed, today=TODAY)
    assert len(result.formulas) == 1
    assert load(typed)["Prospects"].cell(row + 1, column).value == "=UPPER(B5)"


def test_dates_of_a_workbook_that_counts_from_1904_stay_right(tmp_path: Path) -> None:
    path = tmp_path / "mac.xlsx"
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append(["Company", "Agreed date", "Value"])
    book.active.append(["Bakery Crust", datetime(2026, 10, 26), 100])
    book.save(path)
    refresh(path, today=TODAY)
    work = compute_file(path, today=TODAY)
    assert rows("prospects", work)[0]["next_follow_up"] == "2026-10-26"
    assert load(path)["Today"].cell(*_below(load(path)["Today"], "Due")).value == datetime(2026, 10, 26)


def _below(sheet: object, heading: str) -> tuple[int, int]:
    row, column = header_of(sheet, heading)
    return row + 1, column


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_new_workbook_is_ready_to_use_and_valid(tmp_path: Path, language: str, validator) -> None:
    path = tmp_path / "new.xlsx"
    make(path, language, today=TODAY)
    assert validator(path) == []
    generated = {say(f"sheets.{page.key}_title", language) for page in SHEETS}
    typed_in = {pick(table.title, language) for table in schema.TABLES}
    assert generated | typed_in < set(load(path).sheetnames)


def test_a_service_item_without_a_key_gets_one_that_stays(typed: Path) -> None:
    book = load(typed)
    sheet = book["Service items"]
    row, _ = header_of(sheet, "Item")
    line = row + 1 + len(column_values(sheet, "Item"))
    for heading, value in (("Item", "Send a card"), ("Counts from", "order"), ("Days", 5)):
        sheet.cell(line, header_of(sheet, heading)[1], value)
    book.save(typed)
    refresh(typed, today=TODAY)
    key = load(typed)["Service items"].cell(line, header_of(sheet, "Key")[1]).value
    assert key
    assert key in {row["key"] for row in rows("checklists", compute_file(typed, today=TODAY))}


def test_the_problem_of_an_entry_names_the_cell_where_it_stands_after_the_drawing(typed: Path) -> None:
    refresh(typed, today=TODAY)
    today = load(typed)["Today"]
    row, _ = header_of(today, "Company")
    names = column_values(today, "Company")
    answer, column = header_of(today, "Answer")[1], header_of(today, say("sheets.entry_next", "en"))[1]
    first, second = (row + 1 + names.index(name) for name in (names[0], names[1]))
    retype(
        typed,
        "Today",
        {today.cell(first, answer).coordinate: "no budget", today.cell(second, column).coordinate: "some day"},
    )
    problem = next(problem for problem in refresh(typed, today=TODAY).problems if problem.table == "today")
    assert load(typed)["Today"][problem.cell].value == "some day"
    assert problem.cell in column_values(load(typed)["Problems"], "Cell")


def test_a_lost_sheet_is_named_and_comes_back_empty(typed: Path) -> None:
    refresh(typed, today=TODAY)
    book = load(typed)
    del book["Contacts"]
    book.save(typed)
    result = refresh(typed, today=TODAY)
    assert [problem.message[:22] for problem in result.problems if problem.table == "Contacts"] == [
        "The table Contacts is "
    ]
    assert add_to(typed, "en", today=TODAY)
    assert not [problem for problem in refresh(typed, today=TODAY).problems if problem.table == "Contacts"]
    assert not add_to(typed, "en", today=TODAY)
    assert column_values(load(typed)["Prospects"], "ID") == ["P0001", "P0002", "P0003", "P0004"]


def test_somebody_typed_right_below_the_owners_is_an_owner(typed: Path) -> None:
    book = load(typed)
    sheet = book["Owners"]
    row, column = header_of(sheet, "Owner")
    sheet.cell(row + 1, column, "Anne")
    sheet.cell(row + 2, column, "Bram")
    book.save(typed)
    work = compute_file(typed, today=TODAY)
    assert work.tables.owners["owner"].tolist() == ["Anne", "Bram"]
    assert not [problem for problem in work.problems if problem.table == "Owners"]
