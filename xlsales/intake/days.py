"""Dates of an export: in which order day, month and year stand there, and what systems write for "no date"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from xlsales.tables.dates import Reader
from xlsales.tables.words import fold

Order = Literal["day", "month"]

_PAIR = re.compile(r"^\s*(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*'?(\d{4}|\d{2})\b")
_NO_YEAR_PAIR = re.compile(r"^\s*(\d{1,2})\s*[-/]\s*(\d{1,2})\s*$")
_YEAR_FIRST = re.compile(r"^\s*\d{4}[-/.]?\d{2}[-/.]?\d{2}")
_SAID = 2000
"""How many cells of a column are looked at to say how its dates are written."""
_YEARLESS = re.compile(r"^--(\d{2})-?(\d{2})$")
"""A birthday of which the year is not known (vCard)."""
_EMPTY = re.compile(r"^[0\s:./-]+$")
_TIME_BEHIND = re.compile(r"(\d)[t ,]+\d{1,2}:\d{2}.*$", re.IGNORECASE)
_NO_YEAR = 4501
"""Outlook writes the year 4501 for a date that nobody filled in."""


@dataclass(frozen=True)
class DayReader:
    """Reads the dates of one file. `order` says what stands first in 3/4/2026; `sure` whether the file shows it."""

    today: date
    order: Order = "day"
    sure: bool = False
    date1904: bool = False
    past: bool = False
    birth: bool = False

    def read(self, value: object) -> date | None:
        """The day; None for what means "no date". Raises `Unreadable`."""
        if isinstance(value, str):
            text = _TIME_BEHIND.sub(r"\1", fold(value)).strip()
            if found := _YEARLESS.match(text):
                text = f"{found[2]}-{found[1]}"
            elif not text or _EMPTY.match(text) or text.startswith("--"):
                return None
            elif self.order == "month" and (found := _PAIR.match(text)):
                text = f"{found[3]}-{found[1]}-{found[4]}"
            elif self.order == "month" and (found := _NO_YEAR_PAIR.match(text)):
                text = f"{found[2]}-{found[1]}"
            value = text
        elif isinstance(value, datetime):
            value = value.date()
        day = Reader(self.today, self.date1904, self.past, self.birth).read(value)
        return None if day.year >= _NO_YEAR or day.year < 1890 else day

    def for_column(self, *, past: bool, birth: bool) -> "DayReader":
        """The same reader for a column of what has happened, or of birthdays."""
        return replace(self, past=past, birth=birth)


def day_order(columns: Sequence[Sequence[object]], *, american: bool) -> tuple[Order, bool]:
    """Whether days or months stand first in columns of dates, and whether the values prove it.

    One number above 12 tells. Without any, the day comes first, except in a file that writes the time as "3:05 PM".
    Days without a year count only where a file has no others: 4/15 may be many things.
    """
    first = second = pairs = 0
    for form, month in ((_PAIR, 3), (_NO_YEAR_PAIR, 2)):
        for values in columns:
            texts = [value for value in values if isinstance(value, str) and value.strip()]
            found = [each for text in texts if (each := form.match(text)) and not _EMPTY.match(each[0])]
            if form is _NO_YEAR_PAIR and len(found) < len(texts):
                continue
            pairs += len(found)
            first += sum(int(each[1]) > 12 for each in found)
            second += sum(int(each[month]) > 12 for each in found)
        if pairs:
            break
    if first != second:
        return ("day", True) if first > second else ("month", True)
    return ("month" if american else "day"), not pairs


def written_order(columns: Sequence[Sequence[object]], days: DayReader) -> Literal["day", "month", "year", ""]:
    """What stands first in the dates of a list as they are written; empty where none is written in numbers alone."""
    texts = [text for values in columns for text in values[:_SAID] if isinstance(text, str)]
    if any(_PAIR.match(text) or _NO_YEAR_PAIR.match(text) for text in texts if not _EMPTY.match(text)):
        return days.order
    return "year" if any(map(_YEAR_FIRST.match, texts)) else ""


def american_times(columns: Sequence[Sequence[object]]) -> bool:
    """Whether times are written with AM and PM behind dates with slashes."""
    return any(
        isinstance(value, str) and "/" in value and fold(value).endswith(("am", "pm"))
        for values in columns
        for value in values
    )
