"""Raw tables drawn as text grids, or given as rows of Python values: what a book hands out."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from tests.grid import grid
from xlsales.tables import Tables, schema
from xlsales.tables.harvest import Harvest, harvest
from xlsales.tables.link import link
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, RawTable
from xlsales.tables.values import checks, typed
from xlsales.texts import say

TODAY = date(2026, 11, 23)

Grid = str | Sequence[dict[str, Any]]


def raw_table(name: str, rows: Grid, columns: Sequence[str] = (), room: int | None = None) -> RawTable:
    """A table with a column for every key that occurs, or for `columns`; cells of a text grid hold text."""
    held = grid(rows) if isinstance(rows, str) else list(rows)
    lines = rows.strip().splitlines() if isinstance(rows, str) else ()
    named = [heading.strip() for heading in lines[0].split("|")] if lines else []
    keys = columns or list(dict.fromkeys([*named, *(key for row in held for key in row)]))
    return RawTable(name, {key: [row.get(key) for row in held] for key in keys}, len(held), room=room)


def raw_book(**tables: Grid) -> RawBook:
    """A book of text grids, by the field of `Tables`; "today" and "checklists" are quick entries."""
    names = {table.key: table.name for table in schema.TABLES}
    return RawBook(
        {names[key]: raw_table(names[key], rows) for key, rows in tables.items() if key in names},
        {key: raw_table(key, rows) for key, rows in tables.items() if key not in names},
    )


def read(book: RawBook) -> tuple[Tables, list[Problem]]:
    """The linked tables of a book, and everything wrong with it."""
    tables, settings, unreadable = typed(book, TODAY)
    tables, unknown = link(tables, book)
    return tables, [*unreadable, *checks(tables, settings), *unknown]


def harvested(book: RawBook) -> Harvest:
    """What a refresh takes over from the quick entries of a book."""
    tables, settings, _ = typed(book, TODAY)
    tables, _ = link(tables)
    return harvest(book, tables, settings)


def told(problems: Sequence[Problem]) -> list[str]:
    """Problems as text: "Contacts 0 date date_impossible". Every one of them can be said in both languages."""
    for problem in problems:
        for language in ("nl", "en"):
            assert say(f"problems.{problem.key}", language, value=problem.value, **problem.figures)
    return [f"{each.table} {each.row} {each.column} {each.key}" for each in problems]
