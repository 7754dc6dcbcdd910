"""A list as a person reads it, whole and without anything to fill in: the headings and the words of a language.

The one home of both for the terminal, a CSV file for a spreadsheet, and a workbook to send along.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

import pandas as pd

from xlsales.sheets.parts import cells
from xlsales.sheets.reality import points_heading
from xlsales.sheets.spec import Column, Listing, Sheet, Style
from xlsales.tables import schema
from xlsales.tables.settings import Settings
from xlsales.texts import Language, keys, pick, say

_STYLES: dict[schema.Kind, Style] = {
    "money": "money",
    "date": "date",
    "whole": "whole",
    "number": "number",
    "score": "number",
    "share": "share",
}
_MONEY, _SHARE = frozenset(("cost", "expected")), frozenset(("chance_next",))
_TWICE = {"today": ("next_follow_up", "overdue")}
"""What a list says in other columns as well: on Today `due` and `late` hold for customers too."""
_SENTENCE = 40
"""From this width on the words of a column are a sentence, which is wrapped."""


def heading(name: str, key: str, language: Language) -> str:
    """The heading of a column of the list `name`; empty for what only other programs read."""
    if name == "problems":
        return say("sheets.problem_value" if key == "value" else f"sheets.{key}", language)
    if column := _columns().get(key):
        return pick(column.heading, language)
    return say(f"sheets.{key}", language) if f"sheets.{key}" in keys("sheets") else ""


def word(key: str, value: Any, language: Language) -> Any:
    """A neutral word, a yes or a no in the words of a language; anything else as it is."""
    if isinstance(value, bool):
        return schema.label("yesno", "yes" if value else "no", language)
    if not isinstance(value, str) or not value:
        return value
    if key in ("light", "group"):
        return say(f"sheets.{key}_{value}", language)
    if key == "advice" and (text := f"evidence.advice_{value.replace(' ', '_')}") in keys("evidence"):
        return say(text, language)
    column = _columns().get(key)
    return schema.label(column.choices, value, language) if column else value


def waits_or_covered(row: Mapping[str, Any], language: Language) -> list[str]:
    """How long a row of Today has waited, where that gives it its place, and whose it is on their day off."""
    said = []
    if row["waited"]:
        said.append(say("sheets.group_waited", language, days=row["waited"]))
    if row["covered_for"]:
        said.append(say("sheets.group_for", language, owner=row["covered_for"]))
    return said


def columns(name: str, frame: pd.DataFrame, settings: Settings) -> tuple[Column, ...]:
    """The columns of a list that a person reads, in its order."""
    told = []
    for key in map(str, frame.columns):
        part = key.removeprefix("points_")
        text = points_heading(part, settings) if key.startswith("points_") else heading(name, key, settings.language)
        if text and key not in _TWICE.get(name, ()):
            told.append(_column(key, text, frame[key], settings.language))
    return tuple(told)


def page(name: str, frame: pd.DataFrame, settings: Settings, file: str) -> Sheet:
    """A whole list as one sheet; `file` is the name of the workbook that it comes from."""
    language = settings.language
    title = pick(schema.PROSPECTS.title, language) if name == "prospects" else say(f"sheets.{name}_title", language)
    listing = Listing(name, columns(name, frame, settings), empty=say(f"cli.empty_{name}", language), main=True)
    return Sheet(
        name,
        title,
        say(f"sheets.{name}_heading", language),
        say("mail.copy_subtitle", language, file=file),
        (listing,),
        say("sheets.refreshed", language),
    )


def _column(key: str, text: str, values: pd.Series, language: Language) -> Column:
    known = _columns().get(key)
    width = max(known.width if known else 14, len(text) * 0.7)
    if values.dtype.kind == "M":
        style: Style = "date"
    elif key in _MONEY:
        style = "money"
    elif key in _SHARE:
        style = "share"
    elif pd.api.types.is_numeric_dtype(values) and values.dtype.kind != "b":
        style = _STYLES.get(known.kind, "number") if known else "number"
    elif key == "light":
        style = "light"
    else:
        longest = int(values.dropna().astype(str).str.len().max() or 0) if values.notna().any() else 0
        width = max(width, min(longest + 2, 60))
        style = "wrapped" if width > _SENTENCE else "strong" if key == "company" else "text"
    told: list[object] = [word(key, value, language) for value in cells(values)]
    return Column(key, text, style, width, told, live="light" if key == "light" else None)


@cache
def _columns() -> dict[str, schema.Column]:
    """By key the first column of the input tables that is called so."""
    found: dict[str, schema.Column] = {}
    for table in schema.TABLES:
        for column in table.columns:
            found.setdefault(column.key, column)
    return found
