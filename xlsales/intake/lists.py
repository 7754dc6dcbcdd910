"""Lists that stand in a workbook already: where they are, and whether our columns can stand right beside them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from xlsales.books.host.file_book import FileBook
from xlsales.books.host.worksheets import LAST_COLUMN, CellRange, SheetValues, TablePart, Worksheet, worksheets_of
from xlsales.intake.body import adds_up
from xlsales.intake.ends import list_below
from xlsales.intake.headings import HEAD, Column, Understood, header_row, understand
from xlsales.intake.records import date_reader
from xlsales.intake.source import Row
from xlsales.intake.understand import filled, status, text_of, unlike
from xlsales.tables import schema
from xlsales.tables.raw import blank
from xlsales.tables.words import fold, neutral

Way = Literal["table", "plain", "apart"]
"""How a list is adopted: as a native table with our columns, as it is with our columns right of it, or with a sheet
of our own into which it is taken over."""

_UNDERSTOOD = 0.9
"""The share of words that must be ours before a drop-down of ours takes over a column."""
_NAMES = frozenset(("company", "contact_person"))


@dataclass(frozen=True)
class ListFound:
    """A list of prospects in a workbook: its block from header to last row, and what its columns mean."""

    sheet: str
    """The title of its sheet."""
    table: TablePart | None
    block: CellRange
    rows: Sequence[Row]
    """The cells of the block, its header first."""
    columns: tuple[Column, ...]
    way: Way
    why: str = ""
    """What keeps our columns from standing beside it, as a key of the texts."""
    once: tuple[Column, ...] = ()
    """Columns in words of their own, such as stages of a pipeline: translated once into a column of ours."""

    @property
    def keys(self) -> Mapping[str, str]:
        """Our column of every heading that is adopted."""
        return {column.heading: column.field for column in self.columns if column.field}

    @property
    def understood(self) -> tuple[Column, ...]:
        """The columns with those that are translated among them."""
        translated = {column.number: column for column in self.once}
        return tuple(translated.get(column.number, column) for column in self.columns)


def find_list(book: FileBook, today: date, given: Mapping[str, str] | None = None) -> ListFound | None:
    """The list of a workbook that looks most like prospects, outside our own sheets; None when there is none.

    `given` corrects the mapping. Raises `WrongUse` for a heading that does not occur, `WorkbookRefused` for damage.
    """
    best: tuple[float, Worksheet, ListFound] | None = None
    with worksheets_of(book) as sheets:
        for sheet in sheets:
            if sheet.ours:
                continue
            for table, block in _blocks(sheet.cells(), sheet.tables):
                found = _understood(sheet, table, block, today, None)
                score = _score(found)
                if score and (best is None or score > best[0]):
                    best = (score, sheet, found)
        if best is None or not given:
            return best[2] if best else None
        return _understood(best[1], best[2].table, best[2].block, today, given)


def _score(found: ListFound) -> float:
    fields = {column.field for column in found.columns if column.field}
    named = bool(fields & (_NAMES | {"first_name", "last_name", "email"})) or {"id", "value"} <= fields
    return len(fields) + min(len(found.rows), 1000) / 1001 if named and len(fields) >= 2 and len(found.rows) > 1 else 0


def _blocks(grid: SheetValues, tables: Sequence[TablePart]) -> Iterator[tuple[TablePart | None, CellRange]]:
    """Every native table, and every run of headings in the likeliest header row that is in no table."""
    taken = [table.area for table in tables]
    for table, block in zip(tables, taken, strict=True):
        if table.header_row:
            yield table, block
    width = max(grid.held, default=0)
    head = [[grid.cell(row, column) for column in range(1, width + 1)] for row in range(1, min(grid.height, HEAD) + 1)]
    at = header_row(head)
    if at < 0:
        return
    row = at + 1
    column = 1
    while column <= width:
        if blank(head[at][column - 1]):
            column += 1
            continue
        left = column
        while column <= width and not blank(head[at][column - 1]):
            column += 1
        block = CellRange(left, row, column - 1, _bottom(grid, row, left, column - 1))
        if block.right > block.left and not any(map(block.meets, taken)):
            yield None, block


def _bottom(grid: SheetValues, top: int, left: int, right: int) -> int:
    """The last row of a plain list: above a last total, and above another list below it."""
    rows = [[grid.cell(row, column) for column in range(left, right + 1)] for row in range(top, grid.height + 1)]
    below = list_below(rows, 0, repeats=False)
    filled = (at for at, row in enumerate(rows[: below.first - 1] if below else rows) if not all(map(blank, row)))
    last = top + max(filled)
    while last > top and _adds_up(grid, last, left, right):
        last -= 1
    return last


def _full(cell: object) -> bool:
    return not blank(cell)


def _adds_up(grid: SheetValues, row: int, left: int, right: int) -> bool:
    """Whether a row is a total of others, or blank."""
    cells = [grid.cell(row, column) for column in range(left, right + 1)]
    if row in grid.totals or all(map(blank, cells)):
        return True
    return adds_up([cell for cell in cells if not blank(cell)], len(cells))


def _understood(
    sheet: Worksheet, table: TablePart | None, block: CellRange, today: date, given: Mapping[str, str] | None
) -> ListFound:
    grid = sheet.cells()
    width = range(block.left, block.right + 1)
    bottom = block.bottom - (table.totals_row if table else 0)
    rows = [[grid.cell(row, column) for column in width] for row in range(block.top, bottom + 1)]
    days = date_reader(rows, 0, today, None)
    understood = understand(rows, 0, days, given)
    columns = _direct(understood, rows)
    why = _obstacle(sheet, table, block, rows, columns)
    if not why and days.order == "month":
        why = "why_dates"
    once = _translated(understood, columns, rows)
    way: Way = "apart" if why else "table"
    if not why and table is None and _filtered(sheet, block):
        way = "plain"
    if way == "apart":
        columns, once = understood.columns, ()
        kept = [at for at in range(len(rows)) if at == 0 or table or not _partial_total(grid, block.top + at, block)]
        rows = [rows[at] for at in kept]
    return ListFound(sheet.title, table, block, rows, columns, way, why, once)


def _direct(understood: Understood, rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns that can be one of ours as they stand: one per column of ours, its words those of our lists."""
    taken: set[str] = set()
    kept: dict[int, Column] = {}
    typed = {column.key: column for column in schema.PROSPECTS.typed}
    fields = {column.field for column in understood.columns}
    for column in sorted(understood.columns, key=lambda each: each.rank):
        field = column.field
        if field == "contact_person" and "company" not in fields:
            field = "company"
        values = filled([row[column.number] for row in rows[1:]])
        if field not in typed or field in taken or not _ours(field, values):
            field = ""
        taken |= {field} if field else set()
        kept[column.number] = replace(column, field=field)
    return tuple(kept[column.number] for column in understood.columns)


def _translated(understood: Understood, direct: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns of statuses in other words than ours, of which at least half are understood."""
    if any(column.field == "status" for column in direct):
        return ()
    columns = [column for column in understood.columns if column.field == "status"]
    values = [value for column in columns for value in filled([row[column.number] for row in rows[1:]])]
    known = sum(status(value) is not None for value in values)
    return tuple(replace(column, how="once") for column in columns) if known and known >= len(values) / 2 else ()


def _ours(field: str, values: Sequence[object]) -> bool:
    """Whether the values can stand below our heading as they are."""
    if field == "id":
        return unlike(values) == 1
    choices = schema.PROSPECTS.column(field).choices
    if choices not in schema.CHOICES or not values:
        return True
    return sum(neutral(choices, text_of(value)) is not None for value in values) >= _UNDERSTOOD * len(values)


def _obstacle(
    sheet: Worksheet, table: TablePart | None, block: CellRange, rows: Sequence[Row], columns: Sequence[Column]
) -> str:
    """Why our columns cannot be put beside the list; empty when they can."""
    grid = sheet.cells()
    fields = {column.field for column in columns if column.field}
    if "company" not in fields and not {"id"} <= fields:
        return "why_names"
    if table is not None and not table.header_row:
        return "why_headings"
    headings = [fold(cell) if isinstance(cell, str) else "" for cell in rows[0]]
    if "" in headings or len(set(headings)) < len(headings):
        return "why_headings"
    if any(area.meets(block._replace(right=LAST_COLUMN)) for area in grid.merged):
        return "why_merged"
    inside = range(block.top + 1, block.bottom + 1)
    if table is None and any(_partial_total(grid, row, block) for row in inside):
        return "why_totals"
    needed = len(schema.PROSPECTS.columns)
    for column, values in grid.held.items():
        if block.right < column <= block.right + needed and any(map(_full, values[block.top - 1 :])):
            return "why_room"
    for other in sheet.tables:
        if table is None or other.part != table.part:
            reach = other.area
            if reach.left > block.right and reach.bottom >= block.top:
                return "why_room"
    return ""


def _partial_total(grid: SheetValues, row: int, block: CellRange) -> bool:
    cells = [grid.cell(row, column) for column in range(block.left, block.right + 1)]
    return not all(map(blank, cells)) and _adds_up(grid, row, block.left, block.right)


def _filtered(sheet: Worksheet, block: CellRange) -> bool:
    """Whether the sheet itself filters these cells: a table must not lie over such a filter."""
    area = sheet.filtered()
    return area is not None and area.meets(block)
