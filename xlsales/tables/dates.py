"""Dates as people type them: always day before month, in Dutch or English."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MINYEAR, date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from xlsales.tables.cells import Fault, Memo, Unreadable
from xlsales.tables.spoken_days import spoken_day
from xlsales.tables.words import fold, one_slip

_EPOCH = date(1970, 1, 1).toordinal()
_NO_DAY = 0
SERIALS = range(20_000, 80_001)
"""The bare numbers taken for days: 1954 to 2119. Anything else in a date column is a slip."""

MOVES = "date_moves"
"""The fault of a spoken day: it was read, but the same cell means another day tomorrow."""

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

    def read(self, value: object) -> date:
        """The day a cell means, without its time. Raises `Unreadable`."""
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return self._number(value)
        raise Unreadable("date_unreadable")

    def spoken(self, text: str) -> date | None:
        """The day that words such as "morgen" mean today; None for any other text."""
        return spoken_day(_TIME.sub("", fold(text).rstrip(".")), self.today, past=self.past)

    def likely_years(self) -> tuple[int, int]:
        """The first and the last year that is no slip of the finger."""
        return (1890, self.today.year + 1) if self.birth else (1950, self.today.year + 50)

    def _number(self, value: float) -> date:
        if 19_000_101 <= value <= 21_001_231:
            return self._text(f"{value:.0f}")
        days = int(value) if abs(value) < 1e6 else 0
        if days + (1462 if self.date1904 else 0) not in SERIALS:
            raise Unreadable("date_unreadable")
        return (date(1904, 1, 1) if self.date1904 else date(1899, 12, 30)) + timedelta(days)

    def _text(self, text: str) -> date:
        folded = _TIME.sub("", fold(text).rstrip("."))
        if spoken := self.spoken(folded):
            return spoken
        folded = _WEEKDAY.sub("", folded)
        if found := _YEAR_FIRST.match(folded):
            if not found[2] and len(folded) != 8:
                raise Unreadable("date_unreadable")
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
            raise Unreadable("date_unreadable")
        month = _month(word)
        if year is None:
            return self._without_year(month, int(day))
        return _day(self._year(year), month, int(day))

    def _year(self, digits: str) -> int:
        if len(digits) == 4:
            return int(digits)
        latest = self.today.year + (0 if self.birth else 20)
        return 2000 + int(digits) if 2000 + int(digits) <= latest else 1900 + int(digits)

    def _without_year(self, month: int, day: int) -> date:
        first, last = self.today.year - 4, self.today.year + 4
        days = [date(year, month, day) for year in range(first, last + 1) if _exists(year, month, day)]
        if self.past or self.birth:
            days = [found for found in days if found <= self.today]
        if not days:
            raise Unreadable("date_impossible")
        return min(days, key=lambda found: abs(found - self.today))


def date_column(values: Sequence[object], reader: Reader) -> tuple[NDArray[np.datetime64], list[Fault]]:
    """A column as days (`datetime64[s]` at midnight, NaT where empty or unreadable) and what is wrong.

    A spoken day ("vandaag") is read and called `MOVES` all the same.
    """
    others = Memo(lambda value: reader.read(value).toordinal(), _NO_DAY)
    ordinals = np.fromiter(
        (value.toordinal() if type(value) is date else others[value] for value in values),
        np.int64,
        count=len(values),
    )
    faults = others.faults(values, date)
    spoken = {value for value in others if isinstance(value, str) and value[:1].isalpha() and reader.spoken(value)}
    if spoken:
        faults.extend((at, MOVES) for at, value in enumerate(values) if type(value) is str and value in spoken)
    days = (ordinals - _EPOCH).view("datetime64[D]").astype("datetime64[s]")
    days[ordinals == _NO_DAY] = np.datetime64("NaT")
    first, last = reader.likely_years()
    with np.errstate(invalid="ignore"):
        unlikely = (days < np.datetime64(f"{first}-01-01")) | (days >= np.datetime64(f"{last + 1}-01-01"))
    faults.extend((int(at), "date_unlikely") for at in np.flatnonzero(unlikely))
    days[unlikely] = np.datetime64("NaT")
    return days, sorted(faults)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _day(year: int, month: int, day: int) -> date:
    if year < MINYEAR or not _exists(year, month, day):
        raise Unreadable("date_impossible")
    return date(year, month, day)


def _month(word: str) -> int:
    near = []
    for number, names in enumerate(_MONTHS, 1):
        if any(name.startswith(word) for name in names):
            return number
        if len(word) > 4 and any(one_slip(word, name) for name in names):
            near.append(number)
    if len(near) != 1:
        raise Unreadable("date_unreadable")
    return near[0]
