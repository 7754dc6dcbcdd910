"""What a sheet is drawn with and what is read back from it agree: the two sides of the quick entries."""

from datetime import date

from tests.sheets.made import SHOWROOM, judged, listing, settings
from xlsales.sheets.checklists import checklists
from xlsales.sheets.spec import Sheet
from xlsales.sheets.today import today
from xlsales.tables import Tables
from xlsales.tables.harvest import Harvest, harvest
from xlsales.tables.raw import RawBook, RawTable


def read_back(page: Sheet, key: str, tables: Tables, **typed: dict[int, object]) -> Harvest:
    """The harvest of a drawn list after somebody typed these values, by column and row."""
    columns = {each.key: list(each.values) for each in listing(page, key).columns}
    for name, values in typed.items():
        for row, value in values.items():
            columns[name][row] = value
    length = len(columns["company"])
    inputs = {"Contacts": len(tables.contacts), "ChecklistLog": len(tables.checklist_log)}
    raw = RawBook(
        tables={name: RawTable(name, {"prospect": ["P1"] * rows}, rows) for name, rows in inputs.items()},
        entries={key: RawTable(key, columns, length)},
    )
    return harvest(raw, tables, settings())


def place(page: Sheet, key: str, column: str, text: str) -> int:
    """The row in which a column begins with this text."""
    values = next(each.values for each in listing(page, key).columns if each.key == column)
    return next(row for row, value in enumerate(values) if str(value).startswith(text))


def test_a_checklist_that_nobody_touched_changes_nothing():
    tables = judged(**SHOWROOM)
    assert read_back(checklists(tables, settings()), "checklists", tables).count == 0


def test_a_tick_becomes_one_row_of_the_log():
    tables = judged(**SHOWROOM)
    page = checklists(tables, settings())
    found = read_back(page, "checklists", tables, entry_done={place(page, "checklists", "key", "P4/check/1"): "x"})
    assert found.entries.new_rows["ChecklistLog"] == [
        {"prospect": "P4", "key": "check", "occurrence": 1, "done_on": date(2026, 11, 23)}
    ]


def test_emptying_a_tick_and_its_date_undoes_it():
    tables = judged(**SHOWROOM)
    page = checklists(tables, settings())
    row = place(page, "checklists", "key", "P4/thanks/1")
    found = read_back(page, "checklists", tables, entry_done={row: None}, entry_done_on={row: None})
    assert found.entries.cells["ChecklistLog"] == {0: {"done_on": None}}


def test_an_edit_of_the_log_itself_is_not_undone_by_the_older_sheet():
    before = judged(**{**SHOWROOM, "checklist_log": []})
    page = checklists(before, settings())
    assert read_back(page, "checklists", judged(**SHOWROOM)).count == 0


def test_what_is_typed_beside_a_row_of_today_becomes_a_contact_once():
    tables = judged(**SHOWROOM)
    page = today(tables, settings())
    row = place(page, "today", "id", "P1")
    found = read_back(page, "today", tables, entry_answer={row: "later"}, entry_note={row: "belt in januari"})
    (contact,) = found.entries.new_rows["Contacts"]
    assert (contact["prospect"], contact["answer"], contact["notes"]) == ("P1", "later", "belt in januari")
    assert not found.left["today"]
    assert read_back(today(tables, settings(), found.left["today"]), "today", tables).count == 0


def test_what_cannot_be_read_is_drawn_again_and_taken_over_once_it_is_mended():
    tables = judged(**SHOWROOM)
    page = today(tables, settings())
    row = place(page, "today", "id", "P1")
    typed = {"entry_next": {row: "binnenkort"}, "entry_answer": {row: "later"}, "entry_note": {row: "belt terug"}}
    found = read_back(page, "today", tables, **typed)
    assert found.count == 0
    again = today(tables, settings(), found.left["today"])
    mended = read_back(again, "today", tables, entry_next={place(again, "today", "id", "P1"): "3-12-2026"})
    (contact,) = mended.entries.new_rows["Contacts"]
    assert (contact["next_agreed"], contact["notes"]) == (date(2026, 12, 3), "belt terug")
