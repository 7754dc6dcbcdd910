"""The lists as plain records for other programs: neutral words, ISO dates, None for empty."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Protocol

import pandas as pd

from xlsales.sheets.lists import LISTS
from xlsales.tables import Tables
from xlsales.tables.problems import PlacedProblem
from xlsales.tables.settings import Settings


class Computed(Protocol):
    """What the rules made of a workbook."""

    @property
    def tables(self) -> Tables: ...

    @property
    def settings(self) -> Settings: ...


def rows(name: str, work: Computed) -> list[dict[str, Any]]:
    """The rows of one list of `xlsales show`, keyed by the English headings in snake_case."""
    frame = LISTS[name](work.tables, work.settings)
    columns = {str(key): _plain(frame[key]) for key in frame.columns}
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def problem_rows(problems: Iterable[PlacedProblem]) -> list[dict[str, Any]]:
    """The problems as records."""
    return [
        {"sheet": each.sheet, "cell": each.cell, "value": each.value or None, "message": each.message}
        for each in problems
    ]


def record(values: dict[str, Any]) -> dict[str, Any]:
    """One record by itself, as plainly as the rows of a list."""
    return {key: _value(value) for key, value in values.items()}


def _plain(column: pd.Series) -> list[Any]:
    if column.dtype.kind == "M":
        return [None if value is pd.NaT else value.date().isoformat() for value in column]
    return [_value(value) for value in column.tolist()]


def _value(value: Any) -> Any:
    if value is None or value is pd.NA or value != value or value == "":
        return None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, date):
        return value.isoformat()
    return value
