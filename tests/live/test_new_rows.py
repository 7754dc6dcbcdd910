"""New rows below a list of an open workbook: nothing of the user's gives way to them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.live.conftest import Opened
from xlsales.books.host.open_book import undo_book
from xlsales.books.safe.backups import backups
from xlsales.errors import WorkbookRefused
from xlsales.press import log, press

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:.*extension is not supported")]

Refreshed = Callable[[str], Path]


def test_what_stands_below_a_list_without_a_table_stays_through_log_and_undo(
    refreshed: Refreshed, opened: Opened
) -> None:
    path = refreshed("consultancy-en.xlsx")
    last, column = _with_own_column(path)
    book = opened(path)
    _select_first_prospect(book)
    assert press("log", book)
    sheet = book.sheets["Contacts"]
    assert sheet.range((last + 1, 1)).value is not None, "the new contact"
    assert book.selection is not None
    assert book.selection.row == last + 1
    assert sheet.range((last + 1, column)).value == "my own footnote"
    undo_book(path)
    assert sheet.range((last + 1, 1)).value is None
    assert sheet.range((last + 1, column)).value == "my own footnote"


def test_the_cursor_goes_to_the_new_row_of_a_table_with_empty_rows_at_its_end(
    refreshed: Refreshed, opened: Opened
) -> None:
    path = refreshed("consultancy-en.xlsx")
    book = load_workbook(path)
    table = next(iter(book["Contacts"].tables.values()))
    first, _, last = table.ref.partition(":")
    letters, bottom = last.rstrip("0123456789"), int(last.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    table.ref = f"{first}:{letters}{bottom + 20}"
    if table.autoFilter is not None:
        table.autoFilter.ref = table.ref
    book.save(path)
    live = opened(path)
    _select_first_prospect(live)
    assert press("log", live)
    assert live.selection is not None
    assert live.selection.row == bottom + 1


def test_a_contact_typed_where_a_new_row_would_go_is_never_overwritten(
    refreshed: Refreshed, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    from xlsales.books.host.live_book import LiveBook

    path = refreshed("consultancy-en.xlsx")
    book = opened(path)
    sheet = book.sheets["Contacts"]
    below = next(iter(sheet.tables)).range.last_cell.row + 1
    apply = LiveBook.apply

    def with_somebody_typing(self: LiveBook, changes: Any) -> Any:
        sheet.range((below, 1)).value = "the first cell of a contact"
        return apply(self, changes)

    monkeypatch.setattr(LiveBook, "apply", with_somebody_typing)
    _select_first_prospect(book)
    kept = len(backups(path))
    with pytest.raises(WorkbookRefused) as refused:
        log(book)
    assert refused.value.key == "live.changed_meanwhile"
    assert sheet.range((below, 1)).value == "the first cell of a contact"
    assert len(backups(path)) == kept


def test_undo_erases_no_contact_that_was_typed_on_and_mixes_up_no_sorted_rows(
    refreshed: Refreshed, opened: Opened
) -> None:
    path = refreshed("consultancy-en.xlsx")
    book = opened(path)
    _select_first_prospect(book)
    assert press("log", book)
    note = book.selection
    assert note is not None
    note.value = "call"
    with pytest.raises(WorkbookRefused) as refused:
        undo_book(path)
    assert refused.value.key == "live.typed_since"
    assert note.value == "call"
    note.value = None
    table = next(iter(book.sheets["Contacts"].tables)).range
    first, second = table[1, 1:2], table[note.row - table.row - 1, 1:2]
    first.value, second.value = second.value, first.value
    with pytest.raises(WorkbookRefused) as refused:
        undo_book(path)
    assert refused.value.key == "live.moved_since"
    first.value, second.value = second.value, first.value
    undo_book(path)
    assert book.sheets["Contacts"].range((note.row, 1)).value is None


def _with_own_column(path: Path) -> tuple[int, int]:
    """Takes the table of Contacts away and puts a column of the user's in it, with a footnote below the list."""
    book = load_workbook(path)
    sheet = book["Contacts"]
    name = next(iter(sheet.tables))
    top = int(sheet.tables[name].ref.partition(":")[0].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    last = int(sheet.tables[name].ref.rpartition(":")[2].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    del sheet.tables[name]
    column = next(cell.column for cell in sheet[top] if cell.value == "Signal")
    sheet.cell(top, column).value = "My own words"
    sheet.cell(last + 1, column).value = "my own footnote"
    book.save(path)
    return last, column


def _select_first_prospect(book: Any) -> None:
    sheet = book.sheets["Prospects"]
    sheet.activate()
    sheet.range((next(iter(sheet.tables)).range.row + 1, 2)).select()
