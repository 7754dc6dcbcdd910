"""Finds the input tables: by hidden name, else by the name of the native table, else by their headings.

A person may move a table, rename its sheet, sort it, or take it through a program that knows no tables.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from xlsales.books import marks
from xlsales.books.inputs.headings import Header, numbered, table_header
from xlsales.books.inputs.remembered_headings import remembered
from xlsales.books.sheetml.sheet.reader import SheetLoader, SheetValues
from xlsales.books.sheetml.workbook import SheetEntry, TablePart, Workbook
from xlsales.sheets import SHEETS
from xlsales.tables import schema
from xlsales.tables.problems import Problem

_HEAD = 30
"""How far down a header row is looked for."""
_GENERATED = (*(page.key for page in SHEETS), "welcome", "lists")


@dataclass(frozen=True)
class FoundTable:
    """Where a table stands: its native table, or else the row of its header."""

    sheet: SheetEntry
    part: TablePart | None
    header_row: int


def find_tables(workbook: Workbook, grids: SheetLoader) -> tuple[dict[str, FoundTable], list[Problem]]:
    """The tables that were found, by name, and what is wrong with the others."""
    native = {sheet.part: workbook.tables(sheet) for sheet in worksheets(workbook)}
    spots: dict[str, FoundTable] = {}
    for table in schema.TABLES:
        if spot := _by_hidden_name(table, workbook, native, grids):
            spots[table.name] = spot
    lost = [table for table in schema.TABLES if table.name not in spots]
    if spots:
        # What somebody took out of a workbook of ours is gone: a sheet of their own that looks alike is theirs.
        lost = [table for table in lost if _marked(workbook, table) or table is schema.PROSPECTS]
    for table in lost:
        if spot := _by_table_name(table, workbook, native):
            spots[table.name] = spot
    lost = [table for table in lost if table.name not in spots]
    problems = _by_headings(lost, spots, workbook, grids) if lost else []
    if "Prospects" not in spots:
        ours = any(map(marks.is_hidden_mark, workbook.defined_names))
        problems.append(Problem("Prospects", None, "", "table_missing" if ours else "no_prospects"))
    gone = [each for each in schema.TABLES if each.name not in spots and _marked(workbook, each)]
    problems += [Problem(each.name, None, "", "table_lost") for each in gone if each is not schema.PROSPECTS]
    return spots, problems


def worksheets(workbook: Workbook) -> Iterator[SheetEntry]:
    """The sheets that hold cells."""
    return (sheet for sheet in workbook.sheets if sheet.part and sheet.kind == "worksheet")


def _marked(workbook: Workbook, table: schema.Table) -> bool:
    return marks.table_mark(table.key) in workbook.defined_names


def _by_hidden_name(
    table: schema.Table, workbook: Workbook, native: Mapping[str, Sequence[TablePart]], grids: SheetLoader
) -> FoundTable | None:
    place = workbook.place(marks.table_mark(table.key))
    if place is None or place.sheet.part not in native:
        return None
    for part in native[place.sheet.part]:
        if part.area.holds(place.row, place.column):
            return FoundTable(place.sheet, part, part.area.top)
    best = max(
        _headers(table, grids.head(place.sheet, max(_HEAD, place.row)), remembered(workbook)),
        key=lambda found: (len(found.columns), found.row == place.row),
        default=None,
    )
    return FoundTable(place.sheet, None, best.row) if best else None


def _by_table_name(
    table: schema.Table, workbook: Workbook, native: Mapping[str, Sequence[TablePart]]
) -> FoundTable | None:
    for sheet in worksheets(workbook):
        for part in native[sheet.part]:
            area = part.area
            known = table_header(table, area.top, numbered(part.columns, area.left))
            if part.display_name.lower() == table.name.lower() and known.is_for(table):
                return FoundTable(sheet, part, area.top)
    return None


def _by_headings(
    lost: Sequence[schema.Table], spots: dict[str, FoundTable], workbook: Workbook, grids: SheetLoader
) -> list[Problem]:
    """Look for the lost tables in sheets that hold none of the others; adds to `spots`."""
    ours = {place.sheet.part for key in _GENERATED if (place := workbook.place(marks.sheet_mark(key)))}
    ours |= {spot.sheet.part for spot in spots.values()}
    found: dict[str, list[tuple[int, FoundTable]]] = {}
    for sheet in worksheets(workbook):
        if sheet.part in ours:
            continue
        head = grids.head(sheet, _HEAD)
        for row in range(1, head.height + 1):
            cells = head.row(row)
            fitting = [
                (len(known.columns), len(known.columns) / len(table.columns), table.name)
                for table in lost
                if (known := table_header(table, row, cells)).is_for(table)
            ]
            if fitting:
                score, _, name = max(fitting)
                found.setdefault(name, []).append((score, FoundTable(sheet, None, row)))
    problems = []
    for name, candidates in found.items():
        best = max(candidates, key=lambda candidate: candidate[0])
        spots[name] = best[1]
        problems += [
            Problem(
                name,
                None,
                "",
                "two_tables",
                spot.sheet.title,
                {"sheet": best[1].sheet.title, "other": spot.sheet.title},
            )
            for _, spot in candidates
            if spot is not best[1] and spot.sheet != best[1].sheet
        ]
    return problems


def _headers(table: schema.Table, head: SheetValues, given: Mapping[str, str]) -> Iterator[Header]:
    for row in range(1, head.height + 1):
        known = table_header(table, row, head.row(row), given)
        if known.is_for(table) or len(known.columns) > len(table.columns) / 2:
            yield known
