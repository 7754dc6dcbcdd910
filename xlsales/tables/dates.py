"""Dates as people type them: always day before month, in Dutch or English."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from xlsales.tables.raw import CellError
from xlsales.tables.words import fold, one_slip

Fault = tuple[int, str]
"""A position in a column and the key of what is wrong there."""

SERIALS = range(20_000, 80_001)
"""The bare numbers taken for days: 1954 to 2119. Anything else in a date column is a slip."""

_MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march", "mrt"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
_WEEKDAY = re.compile(
    r"^(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|(?:maan|dins|woens|donder|vrij|zater|zon)dag"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[.,]*\s*"
)
_TIME = re.compile(r"[t ,]+\d{1,2}[:u]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|uur|u|h)?\s*(?:z|[+-]\d\d:?\d\d)?$")
_YEAR_FIRST = re.compile(r"^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})$")
_NUMBERS = re.compile(r"^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*'?(\d{4}|\d{2})$")
_NUMBERS_NO_YEAR = re.compile(r"^(\d{1,2})\s*[-/]\s*(\d{1,2})$")
_DAY_FIRST = re.compile(
    r"^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[-/. ]*(?:of )?([a-z]{3,})\.?(?:[-/., ]*'?(\d{4}|\d{2}))?$"
)
_MONTH_FIRST = re.compile(r"^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? '?(\d{4}|\d{2})$")


@dataclass(frozen=True)
class Reader:
    """How the dates of one column are to be understood.

    `past`: they lie behind us (contacts), so a date without a year is the latest such day up to `today`;
    elsewhere it is the nearest one. `birth`: a two-digit year is that of a living person, and any year is fine.
    """

    today: date
    date1904: bool = False
    past: bool = False
    birth: bool = False

    def read(self, value: object) -> date | str:
        """The day a cell means, without its time, or the key of what is wrong with it."""
        if isinstance(value, datetime):
            found: date | str = value.date()
        elif isinstance(value, date):
            found = value
        elif isinstance(value, str):
            found = self._text(value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            found = self._number(value)
        else:
            found = fault_of(value, "date_unreadable")
        if isinstance(found, date) and not self._likely(found):
            return "date_unlikely"
        return found

    def _likely(self, day: date) -> bool:
        if self.birth:
            return 1890 <= day.year <= self.today.year + 1
        return 1950 <= day.year <= self.today.year + 50

    def _number(self, value: float) -> date | str:
        if 19_000_101 <= value <= 21_001_231:
            return self._text(f"{value:.0f}")
        days = int(value) if abs(value) < 1e6 else 0
        if days + (1462 if self.date1904 else 0) not in SERIALS:
            return "date_unreadable"
        return (date(1904, 1, 1) if self.date1904 else date(1899, 12, 30)) + timedelta(days)

    def _text(self, text: str) -> date | str:
        folded = _WEEKDAY.sub("", fold(text).rstrip("."))
        folded = _TIME.sub("", folded)
        if found := _YEAR_FIRST.match(folded):
            if not found[2] and len(folded) != 8:
                return "date_unreadable"
            return _day(int(found[1]), int(found[3]), int(found[4]))
        if found := _NUMBERS.match(folded):
            return _day(self._year(found[3]), int(found[2]), int(found[1]))
        if found := _NUMBERS_NO_YEAR.match(folded):
            return self._without_year(int(found[2]), int(found[1]))
        if found := _DAY_FIRST.match(folded):
            day, word, year = found[1], found[2], found[3]
        elif found := _MONTH_FIRST.match(folded):
            word, day, year = found[1], found[2], found[3]
        else:
            return "date_unreadable"
        month = _month(word)
        if month is None:
            return "date_unreadable"
        if year is None:
            return self._without_year(month, int(day))
        return _day(self._year(year), month, int(day))

    def _year(self, digits: str) -> int:
        if len(digits) == 4:
            return int(digits)
        latest = self.today.year + (0 if self.birth else 20)
        return 2000 + int(digits) if 2000 + int(digits) <= latest else 1900 + int(digits)

    def _without_year(self, month: int, day: int) -> date | str:
        years = range(self.today.year - 4, self.today.year + 1 if self.past or self.birth else self.today.year + 5)
        days = [found for year in years if isinstance(found := _day(year, month, day), date)]
        if self.past or self.birth:
            days = [found for found in days if found <= self.today]
        if not days:
            return "date_impossible"
        return min(days, key=lambda found: abs(found - self.today))


def date_column(values: Sequence[object], reader: Reader) -> tuple[NDArray[np.datetime64], list[Fault]]:
    """A column as days (`datetime64[s]` at midnight, NaT where empty or unreadable) and what is wrong."""
    plain = [value if type(value) is date else None for value in values]
    odd = [at for at, value in enumerate(values) if type(value) is not date and value is not None and value != ""]
    faults: list[Fault] = []
    known: dict[object, date | str] = {}
    for at in odd:
        value = values[at]
        if isinstance(value, str) and not value.strip():
            continue
        mark = (type(value), value)
        found = known[mark] if mark in known else known.setdefault(mark, reader.read(value))
        if isinstance(found, str):
            faults.append((at, found))
        else:
            plain[at] = found
    days = np.array(plain, dtype="datetime64[D]").astype("datetime64[s]")
    years = _years(days)
    for at in np.flatnonzero((years < 1950) | (years > reader.today.year + 50)):
        day = plain[at]
        if isinstance(day, date) and not reader._likely(day):
            faults.append((int(at), "date_unlikely"))
            days[at] = np.datetime64("NaT")
    return days, sorted(faults)


def fault_of(value: object, otherwise: str) -> str:
    """The key of what is wrong with a cell that no reader of values accepts."""
    if isinstance(value, CellError):
        return "formula_not_computed" if value.uncomputed else "error_value"
    return otherwise


def _years(days: NDArray[np.datetime64]) -> NDArray[np.float64]:
    years = days.astype("datetime64[Y]").astype(np.float64) + 1970
    years[np.isnat(days)] = 2000
    return years


def _day(year: int, month: int, day: int) -> date | str:
    try:
        return date(year, month, day)
    except ValueError:
        return "date_impossible"


def _month(word: str) -> int | None:
    near = []
    for number, names in enumerate(_MONTHS, 1):
        if any(name.startswith(word) for name in names) or (word == "sept" and number == 9):
            return number
        if len(word) > 4 and any(one_slip(word, name) for name in names):
            near.append(number)
    return near[0] if len(near) == 1 else None
