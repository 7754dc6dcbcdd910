"""Reads a workbook: every input table and the quick entries as they stand, and where they stand."""

from collections.abc import Mapping, Sequence
from itertools import takewhile

from xlsales.books.inputs.extent import loose_extent, native_extent
from xlsales.books.inputs.find_tables import FoundTable, find_tables
from xlsales.books.inputs.headings import Header, entry_header, language_of, numbered, table_header
from xlsales.books.inputs.places import TablePlace, TablePlaces
from xlsales.books.inputs.refreshed_day import kept_day
from xlsales.books.inputs.remembered_headings import remembered
from xlsales.books.marks import list_name, sheet_mark
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_stream import size
from xlsales.books.sheetml.sheet.reader import SheetLoader, SheetValues
from xlsales.books.sheetml.workbook import SheetEntry, Workbook
from xlsales.sheets import ENTRY_LISTS, STANDS_ON
from xlsales.tables import schema
from xlsales.tables.problems import Problem
from xlsales.tables.raw import CellError, RawBook, RawTable, blank
from xlsales.texts import Language, pick

_ENTRY_HEAD = 200


def read(package: Package, workbook: Workbook) -> tuple[RawBook, TablePlaces]:
    """Everything typed in the tables and on the generated sheets, with its place.

    A table that cannot be found is left out. Raises `WorkbookRefused` when a part it needs is damaged.
    """
    with SheetLoader(package, workbook) as grids:
        spots, problems = find_tables(workbook, grids)
        entries = _entry_sheets(workbook)
        given = workbook.place(list_name("item"))
        order = sorted(spots, key=lambda name: -size(package, spots[name].sheet.part))
        grids.expect([*(spots[name].sheet for name in order), *entries.values()])
        found = {}
        for at, name in enumerate(order):
            sheet = spots[name].sheet
            found[name] = _table(schema.table(name), spots[name], grids.grid(sheet), workbook)
            if all(spots[later].sheet != sheet for later in order[at + 1 :]):
                grids.forget(sheet)
        typed: dict[str, RawTable] = {}
        tables: dict[str, RawTable] = {}
        places: dict[str, TablePlace] = {}
        for key, sheet in entries.items():
            if held := _entries(key, sheet, grids.grid(sheet)):
                typed[key], places[key] = held
        listed = _below(grids.grid(given.sheet), given.row, given.column) if given else ()
    headers = [(table, found[table.name][0]) for table in schema.TABLES if table.name in found]
    language = language_of(headers)
    for table, header in headers:
        _, places[table.name], tables[table.name], faults = found[table.name]
        problems += _missing(table, header, tables[table.name].length, language or "nl") + faults
    raw = RawBook(tables, typed, tuple(problems), workbook.date1904, language, kept_day(workbook), listed)
    return raw, TablePlaces(places)


def _below(grid: SheetValues, row: int, column: int) -> tuple[object, ...]:
    """The filled cells of a column from a cell down, until the first empty one."""
    below = (grid.cell(at, column) for at in range(row, grid.height + 1))
    return tuple(takewhile(lambda value: not blank(value), below))


def _entry_sheets(workbook: Workbook) -> dict[str, SheetEntry]:
    found = ((key, workbook.place(sheet_mark(STANDS_ON.get(key, key)))) for key in ENTRY_LISTS)
    return {key: place.sheet for key, place in found if place is not None and place.sheet.part}


def _table(
    table: schema.Table, spot: FoundTable, grid: SheetValues, workbook: Workbook
) -> tuple[Header, TablePlace, RawTable, list[Problem]]:
    header = _header(table, spot, grid, workbook)
    typed = {column.key: header.columns[column.key] for column in table.typed if column.key in header.columns}
    first = spot.header_row + 1
    if spot.part is None:
        extent = loose_extent(table, typed, grid, first)
    else:
        first -= not spot.part.header_row
        extent = native_extent(table, typed, grid, spot.part, first, spot.part.area.bottom)
    place = TablePlace(
        sheet=spot.sheet.title,
        part=spot.sheet.part,
        table_part=spot.part.part if spot.part else None,
        header_row=spot.header_row,
        rows=range(extent.first, extent.last + 1),
        columns=header.columns,
        last_row=extent.last,
        headings=header.headings,
        below=extent.below,
    )
    room = None if extent.below is None else max(extent.below - extent.last - 1, 0)
    values = grid.columns(extent.first, extent.last, typed)
    raw = RawTable(table.name, values, len(place.rows), header.unknown, room)
    problems = _header_problems(table, header, spot, grid)
    if extent.stray is not None:
        problems.append(_below_problem(table, place, grid, extent.stray))
    return header, place, raw, problems


def _header(table: schema.Table, spot: FoundTable, grid: SheetValues, workbook: Workbook) -> Header:
    """The headings of the native table, and of columns typed right beside it."""
    given = remembered(workbook)
    if spot.part is None:
        return table_header(table, spot.header_row, grid.row(spot.header_row), given)
    area = spot.part.area
    if not spot.part.header_row:
        return table_header(table, area.top - 1, numbered(spot.part.columns, area.left), given)
    taken = {
        number
        for part in workbook.tables(spot.sheet)
        if part.part != spot.part.part and part.area.top <= spot.header_row <= part.area.bottom
        for number in range(part.area.left, part.area.right + 1)
    }
    right = area.right
    while right + 1 not in taken and not blank(grid.cell(spot.header_row, right + 1)):
        right += 1
    cells = {number: grid.cell(spot.header_row, number) for number in range(area.left, right + 1)}
    for number, name in numbered(spot.part.columns, area.left).items():
        if number in cells and blank(cells[number]):
            cells[number] = name
    return table_header(table, spot.header_row, cells, given)


def _header_problems(table: schema.Table, header: Header, spot: FoundTable, grid: SheetValues) -> list[Problem]:
    problems = [
        Problem(table.name, None, key, "heading_twice", text, {"heading": text}) for key, text in header.twice.items()
    ]
    for area in grid.merged:
        if area.left < area.right and area.top <= spot.header_row <= area.bottom:
            text = grid.cell(spot.header_row, area.left)
            problems.append(
                Problem(
                    table.name,
                    None,
                    "",
                    "heading_merged",
                    str(text or ""),
                    {"cells": str(area), "sheet": spot.sheet.title},
                )
            )
    return problems


def _missing(table: schema.Table, header: Header, length: int, language: Language) -> list[Problem]:
    return [
        Problem(table.name, None, column.key, "column_missing", "", {"column": pick(column.heading, language)})
        for column in table.typed
        if column.essential and length and column.key not in header.columns
    ]


def _below_problem(table: schema.Table, place: TablePlace, grid: SheetValues, row: int) -> Problem:
    value = next(iter(grid.row(row).values()), "")
    text = value.text if isinstance(value, CellError) else str(value)
    label = len(place.rows) + row - place.last_row - 1
    return Problem(table.name, label, "", "content_below", text, {"row": str(row), "sheet": place.sheet})


def _entries(key: str, sheet: SheetEntry, grid: SheetValues) -> tuple[RawTable, TablePlace] | None:
    """The quick entries of a generated sheet, wherever its header row has gone to."""
    # A list of its own begins the sheet; another one stands anywhere below.
    rows = range(1, (grid.height if key in STANDS_ON else min(grid.height, _ENTRY_HEAD)) + 1)
    headers = (entry_header(key, row, grid.row(row)) for row in rows)
    if key in STANDS_ON:
        headers = (found for found in headers if {"entry_score", "key"} <= found.columns.keys())
    header = max(headers, key=lambda found: len(found.columns), default=None)
    if header is None or not any(name.startswith("entry_") for name in header.columns):
        return None
    first, last = header.row + 1, grid.height
    place = TablePlace(
        sheet=sheet.title,
        part=sheet.part,
        table_part=None,
        header_row=header.row,
        rows=range(first, last + 1),
        columns=header.columns,
        last_row=last,
        headings=header.headings,
    )
    columns: Mapping[str, Sequence[object]] = grid.columns(first, last, header.columns)
    return RawTable(key, columns, max(last - first + 1, 0), header.unknown), place
