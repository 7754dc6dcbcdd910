"""Tables drawn as text, so that a test shows its input.

A grid is one line per row, cells between bars, the first line naming the columns by their key:

    id | status | value
    P1 | won    | 1200
    P2 |        | 800
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import pandas as pd

from xlsales.tables import DTYPES, Tables, empty, schema

Row = dict[str, Any]
Grid = str | Sequence[Row]

_BY_DEAL = ("contacts", "giveaways", "stakeholders", "checklist_log")
_READ = {"yesno": {"yes": True, "no": False}.__getitem__, "date": date.fromisoformat}


def grid(text: str) -> list[Row]:
    """The rows of a text grid by column heading; an empty cell is left out of its row."""
    lines = [line for line in text.splitlines() if line.strip()]
    headings, *rows = ([cell.strip() for cell in line.split("|")] for line in lines)
    return [{heading: cell for heading, cell in zip(headings, row, strict=True) if cell} for row in rows]


def tables(**grids: Grid) -> Tables:
    """The tables of a workbook, typed as a book would type them, from text grids or rows of values.

    Names are those of the fields of `Tables`. Rows that name a prospect by its ID get its row as `deal`.
    Columns of text hold dates as ISO days and yes/no as those words.
    """
    unknown = grids.keys() - {table.key for table in schema.TABLES}
    if unknown:
        raise KeyError(f"no such table: {unknown}")
    rows = {key: grid(each) if isinstance(each, str) else list(each) for key, each in grids.items()}
    deals = {row.get("id"): place for place, row in enumerate(rows.get("prospects", []))}
    frames = {}
    for table in schema.TABLES:
        if table is schema.SETTINGS_TABLE:
            continue
        frames[table.key] = frame = _frame(table, rows.get(table.key, []))
        if table.key in _BY_DEAL:
            frame["deal"] = pd.Series([deals.get(name, -1) for name in frame["prospect"]], dtype="int64")
    return Tables(**frames)


def _frame(table: schema.Table, rows: Sequence[Row]) -> pd.DataFrame:
    if not rows:
        return empty(table)
    unknown = {key for row in rows for key in row} - {column.key for column in table.typed}
    if unknown:
        raise KeyError(f"{table.name} has no {unknown}")
    return pd.DataFrame(
        {
            column.key: pd.Series([_typed(column.kind, row.get(column.key)) for row in rows], dtype=DTYPES[column.kind])
            for column in table.typed
        }
    )


def _typed(kind: schema.Kind, value: Any) -> Any:
    if not isinstance(value, str):
        return pd.Timestamp(value) if isinstance(value, date) and not isinstance(value, datetime) else value
    if kind in ("text", "choice"):
        return value
    read = _READ.get(kind, float)
    found = read(value)
    return pd.Timestamp(found) if isinstance(found, date) else found
