"""A filter that the user left on hides rows, and loses none."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.filters import FilterColumn, Filters

from tests.live.conftest import NEXT_DAY, Opened
from tests.live.values import all_values, changes
from xlsales.books.host.open_book import undo_book
from xlsales.press import press
from xlsales.road import refresh

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:.*extension is not supported")]


def test_log_refresh_and_undo_lose_no_row_that_a_filter_hides(refreshed: Callable[[str], Path], opened: Opened) -> None:
    path = refreshed("consultancy-en.xlsx")
    made = load_workbook(path)
    last = _filtered(made["Contacts"], next(iter(made["Contacts"].tables.values())).autoFilter)
    _filtered(made["Today"], made["Today"].auto_filter)
    made.save(path)
    book = opened(path)
    before = all_values(book)
    book.sheets["Prospects"].activate()
    book.sheets["Prospects"].range((next(iter(book.sheets["Prospects"].tables)).range.row + 1, 2)).select()
    assert press("log", book)
    contacts = book.sheets["Contacts"]
    assert contacts.range((last + 1, 1)).number_format == contacts.range((last, 1)).number_format
    undo_book(path)
    refresh(path, today=NEXT_DAY)
    assert changes(before, all_values(book)) != []
    undo_book(path)
    assert changes(before, all_values(book)) == []


def _filtered(sheet: Any, filter_: Any) -> int:
    """Shows only the rows that name whom the second row of a list names; returns the last row of the list."""
    top, last = (int(corner.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) for corner in filter_.ref.split(":"))
    shown = sheet.cell(top + 2, 2).value
    filter_.filterColumn.append(FilterColumn(colId=1, filters=Filters(filter=[shown])))
    for row in range(top + 1, last + 1):
        sheet.row_dimensions[row].hidden = sheet.cell(row, 2).value != shown
    return last
