"""How far down a table reaches: rows typed below it belong to it, a sum or a remark does not."""

from collections.abc import Mapping
from dataclasses import dataclass

from xlsales.books.sheetml.sheet.reader import SheetValues
from xlsales.books.sheetml.workbook import TablePart
from xlsales.tables import schema
from xlsales.tables.raw import blank
from xlsales.tables.words import fold

_NAMING = {"Prospects": "company", "Owners": "owner", "Steps": "step", "ServiceItems": "item", "Promises": "promise"}
"""What people type first, and for a while alone, in a new row."""
_TOTALS = ("total", "totaal", "som", "sum", "subtotal", "subtotaal", "gemiddelde", "average", "aantal", "count")


@dataclass(frozen=True)
class Extent:
    """The first and the last row of a table, and the first rows below that are none of it.

    `below` bounds where new rows may go; `stray` is something typed there that nobody expects.
    """

    first: int
    last: int
    below: int | None = None
    stray: int | None = None


def native_extent(
    table: schema.Table, typed: Mapping[str, int], grid: SheetValues, part: TablePart, first: int, bottom: int
) -> Extent:
    """The rows of a native table and those typed right below it; `bottom` is the last row of its reference."""
    # A table may have been made a million rows deep: where the sheet ends, so do its rows.
    end = max(min(bottom - part.totals_row, grid.height), first - 1 if bottom < first else first)
    if part.totals_row:
        stray = bottom + 1 if _filled(grid, bottom + 1, typed) else None
        return Extent(first, bottom - 1, bottom, stray)
    row = end + 1
    while _filled(grid, row, typed) and not _foreign(table, typed, grid, row):
        row += 1
    last = row - 1
    while row <= grid.height and not grid.row(row):
        row += 1
    below = row if row <= grid.height else None
    return Extent(first, last, below, below)


def loose_extent(table: schema.Table, typed: Mapping[str, int], grid: SheetValues, first: int) -> Extent:
    """The rows of a table without a native one: to its last filled row, or to a row that adds up."""
    last = _last_filled(grid, typed, first, grid.height)
    for row in range(last, max(last - 3, first - 1), -1):
        if _foreign(table, typed, grid, row):
            return Extent(first, _last_filled(grid, typed, first, row - 1), row, row)
    return Extent(first, last)


def _last_filled(grid: SheetValues, typed: Mapping[str, int], first: int, row: int) -> int:
    while row >= first and not _filled(grid, row, typed):
        row -= 1
    return row


def _filled(grid: SheetValues, row: int, typed: Mapping[str, int]) -> bool:
    return any(not blank(grid.cell(row, number)) for number in typed.values())


def _foreign(table: schema.Table, typed: Mapping[str, int], grid: SheetValues, row: int) -> bool:
    """Whether a row is a sum or a remark below the table instead of a row of it."""
    if row in grid.totals:
        return True
    filled = {key: cell for key, number in typed.items() if not blank(cell := grid.cell(row, number))}
    texts = [fold(cell).rstrip(":") for cell in filled.values() if isinstance(cell, str)]
    if len(texts) == 1 and texts[0] in _TOTALS:
        return True
    if len(filled) != 1 or not texts:
        return False
    alone = next(iter(filled))
    if alone == _NAMING.get(table.name):
        return False
    return alone == min(typed, key=lambda key: typed[key]) or table.column(alone).kind == "date"
