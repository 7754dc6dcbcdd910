"""Rules on a drawn workbook, and what they found as a grid again."""

from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from tests.grid import Grid, Row, grid, tables
from xlsales import rules
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

TODAY = date(2026, 11, 23)
"""A Monday without a holiday near it."""

SETTINGS = Settings(today=TODAY, language="en")


def ruled(settings: Settings = SETTINGS, today: str = "", **grids: Grid) -> Tables:
    """The tables of a drawn workbook after every rule, on `today` (an ISO day) or else on `TODAY`."""
    return judged(settings, today, **grids)[0]


def judged(settings: Settings = SETTINGS, today: str = "", **grids: Grid) -> tuple[Tables, list[Problem]]:
    """Like `ruled`, with the problems that were met."""
    if today:
        settings = replace(settings, today=date.fromisoformat(today))
    return rules.apply(tables(**grids), settings)


def shows(frame: pd.DataFrame, expected: str) -> None:
    """Assert that the columns named in the grid hold what it shows, row by row; an empty cell holds nothing."""
    rows = grid(expected)
    headings = [heading.strip() for heading in expected.strip().splitlines()[0].split("|")]
    found: list[Row] = []
    for record in frame[headings].to_dict("records"):
        texts = {str(key): _text(value) for key, value in record.items()}
        found.append({key: text for key, text in texts.items() if text})
    assert found == rows


def _text(value: Any) -> str:
    if value is None or value is pd.NaT or value != value:
        return ""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    if isinstance(value, bool) or type(value).__name__ == "bool":
        return "yes" if value else "no"
    return str(value).removesuffix(".0")
