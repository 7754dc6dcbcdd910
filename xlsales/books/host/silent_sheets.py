"""Sheets that stay hidden as long as they have nothing to say.

A hidden name for each remembers that it was us who hid it. It is shown by the first refresh that fills it; from then
on it is only the person who hides it or shows it, and a sheet that the person showed earlier counts as seen too.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Final

from xlsales.books.marks import WAITS, sheet_mark, table_mark, waits_mark
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import HIDDEN, Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit

if TYPE_CHECKING:
    from xlsales.sheets.spec import Sheet

SEEN: Final = "0"


def show_what_speaks(
    package: Package, sheets: Iterable["Sheet"], filled: Iterable[str], drawn_before: Collection[str]
) -> None:
    """Show the waiting sheets that have something to say now, and hide new ones that have nothing.

    `sheets` are those that were drawn, `filled` the keys of the input tables that hold anything, `drawn_before` the
    marks of the sheets that the workbook had before these changes.
    """
    tabs = WorkbookEdit(package)
    for mark, silent in _by_mark(sheets, filled):
        place = tabs.now.place(mark)
        if place is None:
            continue
        known = tabs.now.defined_names.get(waits_mark(mark))
        hidden = place.sheet.state in HIDDEN
        if known is None and silent and not hidden and mark not in drawn_before:
            tabs.show(place.sheet, False)
            _remember(tabs, mark, WAITS)
        elif known is not None and known.formula == WAITS and not (hidden and silent):
            tabs.show(place.sheet, True)
            _remember(tabs, mark, SEEN)
    tabs.save()


def hide(package: Package, marks: Iterable[str]) -> None:
    """Hide the sheets with these marks."""
    tabs = WorkbookEdit(package)
    for mark in marks:
        place = tabs.now.place(mark)
        if place is not None:
            tabs.show(place.sheet, False)
    tabs.save()


def states_of(workbook: Workbook) -> dict[str, bool]:
    """Whether each sheet is hidden, by title."""
    return {sheet.title: sheet.state in HIDDEN for sheet in workbook.sheets}


def turned(before: Mapping[str, bool], now: Workbook) -> dict[str, bool]:
    """The sheets, by title, that are to be shown (true) or hidden (false) where the workbook is open.

    `before` are the `states_of` what is open.
    """
    return {title: not hides for title, hides in states_of(now).items() if hides != before.get(title, False)}


def _by_mark(sheets: Iterable["Sheet"], filled: Iterable[str]) -> Iterable[tuple[str, bool]]:
    for sheet in sheets:
        yield sheet_mark(sheet.key), sheet.silent
    for key in filled:
        yield table_mark(key), False


def _remember(tabs: WorkbookEdit, mark: str, state: str) -> None:
    tabs.set_name(waits_mark(mark), state, attributes={"hidden": "1"})
