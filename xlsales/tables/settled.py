"""The `Settings` table becomes `Settings`: what cannot be read is a problem, and the default holds."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from xlsales.tables import schema
from xlsales.tables.cells import Unreadable, refuse_error
from xlsales.tables.columns import as_text
from xlsales.tables.dates import Reader
from xlsales.tables.numbers import number
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, RawTable
from xlsales.tables.settings import DEFAULTS, RANGES, Range, Settings
from xlsales.tables.words import fold, neutral
from xlsales.texts import Language, pick
from xlsales.texts.settings.general import FIRST_REFRESH

_TABLE = schema.SETTINGS_TABLE.name


def settled(raw: RawBook, today: date) -> tuple[Settings, list[Problem]]:
    """The settings of a workbook. Without a language of its own it is that of the headings."""
    cells, problems = _cells(raw.tables.get(_TABLE))
    headings: Language = raw.language or "nl"
    language = headings
    if "language" in cells:
        word = neutral("language", as_text(cells["language"][1], headings))
        language = "en" if word == "en" else "nl" if word == "nl" else headings
    chosen: dict[str, Any] = {"language": language}
    for key, (row, value) in cells.items():
        try:
            if key == "begin":
                chosen |= _begin(row, value, today, raw.date1904)
            else:
                chosen[key] = _value(value, RANGES[key], language)
        except Unreadable as wrong:
            default = language if key == "language" else DEFAULTS[key]
            figures = {
                "setting": key,
                "default": _named(default, language),
                **(wrong.figures if isinstance(wrong, _Refused) else {}),
            }
            problems.append(Problem(_TABLE, row, "value", wrong.key, as_text(value, language), figures))
    return Settings(today=today, **chosen), problems


def _cells(table: RawTable | None) -> tuple[Mapping[str, tuple[int, object]], list[Problem]]:
    """The filled value of every setting with its row, and the rows that set nothing."""
    cells: dict[str, tuple[int, object]] = {}
    problems: list[Problem] = []
    if table is None or "key" not in table.columns or "value" not in table.columns:
        return cells, problems
    for row, (typed, value) in enumerate(zip(table.columns["key"], table.columns["value"], strict=True)):
        text = as_text(typed, "nl")
        key = fold(text).replace(" ", "_")
        if not key or as_text(value, "nl") == "":
            continue
        if key not in RANGES:
            problems.append(Problem(_TABLE, row, "key", "setting_unknown", text))
        elif key in cells:
            problems.append(Problem(_TABLE, row, "key", "setting_twice", text))
        else:
            cells[key] = (row, value)
    return cells, problems


def _named(value: object, language: Language) -> object:
    """A default as a sentence names it; numbers are left to the sentence."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return as_text(value, language) if isinstance(value, bool) else value


def _begin(row: int, value: object, today: date, date1904: bool) -> dict[str, Any]:
    """The first day with xlsales; until a refresh has dated it, the day that one works for."""
    refuse_error(value)
    if isinstance(value, str) and fold(value) in FIRST_REFRESH:
        return {"begin": today, "begin_row": row}
    try:
        found = Reader(today, date1904, past=True).read(value)
    except Unreadable:
        raise _Refused("begin_unreadable") from None
    if found > today:
        raise _Refused("begin_in_future")
    return {"begin": found}


def _value(value: object, allowed: Range, language: Language) -> Any:
    """The value a setting gets. Raises `_Refused`, or `Unreadable` for an error in the cell."""
    refuse_error(value)
    text = as_text(value, language)
    if allowed.kind in ("language", "country", "yesno"):
        word = neutral(allowed.kind, text)
        if word is None:
            choices = schema.CHOICES[allowed.kind]
            raise _Refused("setting_choice", options=", ".join(pick(choice.label, language) for choice in choices))
        return word == "yes" if allowed.kind == "yesno" else word
    if allowed.kind == "days":
        parts = re.split(r"[\s,;]+", text.strip(" ,;"))
        if not all(part.isdigit() and allowed.low <= int(part) <= allowed.high for part in parts):
            raise _Refused("setting_days")
        return tuple(map(int, parts))
    kind: schema.Kind = "share" if allowed.kind == "share" else "number"
    typed = isinstance(value, (int, float)) and not isinstance(value, bool)
    found = float(value) if typed else number(text, kind, language)  # type: ignore[arg-type]
    if found is None:
        raise _Refused("setting_number")
    if kind == "share" and 1 < found <= 100:
        found /= 100
    if not allowed.low <= found <= allowed.high:
        raise _Refused("setting_out_of_range", low=allowed.low, high=allowed.high)
    if allowed.kind != "whole":
        return found
    if found != int(found):
        raise _Refused("setting_whole")
    return int(found)


class _Refused(Unreadable):
    def __init__(self, key: str, **figures: object) -> None:
        super().__init__(key)
        self.figures = figures
