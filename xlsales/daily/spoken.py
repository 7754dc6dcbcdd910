"""Dates as people type them: "1-12", "morgen", "over 3 weken", "next monday", "+10d"; Dutch and English alike.

The one home for dates of the terminal; cells of a workbook are read by `tables.dates`, which this builds on.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from xlsales.tables.words import fold

_DAYS = {
    "vandaag": 0, "nu": 0, "today": 0, "now": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2,
    "gisteren": -1, "yesterday": -1, "eergisteren": -2,
}  # fmt: skip
_WEEKDAYS = (
    ("maandag", "ma", "monday", "mon"),
    ("dinsdag", "di", "tuesday", "tue", "tues"),
    ("woensdag", "wo", "wednesday", "wed"),
    ("donderdag", "do", "thursday", "thu", "thurs"),
    ("vrijdag", "vr", "friday", "fri"),
    ("zaterdag", "za", "saturday", "sat"),
    ("zondag", "zo", "sunday", "sun"),
)
_NAMED = {name: number for number, names in enumerate(_WEEKDAYS) for name in names}
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            ("een", "a", "an", "one", "1"), ("twee", "two"), ("drie", "three"), ("vier", "four"), ("vijf", "five"),
            ("zes", "six"), ("zeven", "seven"), ("acht", "eight"), ("negen", "nine"), ("tien", "ten"),
        ),
        1,
    )
    for word in words
}  # fmt: skip
_UNITS = {
    **dict.fromkeys(("d", "dag", "dagen", "day", "days"), "day"),
    **dict.fromkeys(("w", "wk", "week", "weken", "weeks"), "week"),
    **dict.fromkeys(("m", "mnd", "maand", "maanden", "month", "months"), "month"),
    **dict.fromkeys(("j", "y", "jaar", "year", "years"), "year"),
}
_COUNT = r"([0-9]{1,3}|[a-z]+)\s*([a-z]+)"
_AHEAD = re.compile(rf"^(?:over|binnen|in|\+)\s*{_COUNT}$")
_FROM_NOW = re.compile(rf"^{_COUNT} (?:from now|vanaf nu)$")
_BACK = re.compile(rf"^(?:-\s*{_COUNT}|{_COUNT} (?:geleden|ago))$")
_RELATIVE = re.compile(r"^(volgende|volgend|komende|aanstaande|next|this|deze|vorige|vorig|afgelopen|last)\s+(.+)$")
_WEEK_AND_DAY = re.compile(r"^(?:(volgende week|next week) )?([a-z]+)(?: (volgende week|next week))?$")
_WEEK = re.compile(r"^week ([0-9]{1,2})$")
_END = re.compile(r"^(?:het )?(?:eind(?:e)?|end)(?: (?:van de|of the|of))? (maand|month|week)$")
_PAST_WORDS = frozenset(("vorige", "vorig", "afgelopen", "last"))


class NoDay(ValueError):
    """A text means no day."""


def spoken_day(text: str, today: date, *, past: bool = False) -> date:
    """The day a person means.

    `past` says that it lies behind us (when did you call?): a weekday or a date without a year is then the latest
    such day, elsewhere the first one from today on. "Next monday" is the first Monday after today; "volgende week
    maandag" the one of next calendar week. Raises `NoDay`.
    """
    folded = " ".join(fold(text).replace(",", " ").split()).rstrip(".")
    if folded in _DAYS:
        return today + timedelta(days=_DAYS[folded])
    if folded == "day after tomorrow":
        return today + timedelta(days=2)
    for form, sign in ((_AHEAD, 1), (_FROM_NOW, 1), (_BACK, -1)):
        if found := form.match(folded):
            count, unit = (part for part in found.groups() if part)
            day = _moved(today, sign, count, unit)
            if day is not None:
                return day
    day = _named(folded, today, past) or _relative(folded, today)
    return day if day is not None else _written(text, today, past)


def _moved(today: date, sign: int, count: str, unit: str) -> date | None:
    number = int(count) if count.isdigit() else _NUMBERS.get(count)
    kind = _UNITS.get(unit)
    if number is None or kind is None:
        return None
    if kind in ("day", "week"):
        return today + timedelta(days=sign * number * (7 if kind == "week" else 1))
    return _months_on(today, sign * number * (12 if kind == "year" else 1))


def _months_on(day: date, months: int) -> date:
    """The same day of another month, or its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _named(folded: str, today: date, past: bool) -> date | None:
    """A weekday, also of next week."""
    found = _WEEK_AND_DAY.match(folded)
    weekday = _NAMED.get(found[2]) if found else None
    if found is None or weekday is None:
        return None
    if found[1] or found[3]:
        return today + timedelta(days=7 - today.weekday() + weekday)
    return _latest(today, weekday) if past else _first(today, weekday)


def _relative(folded: str, today: date) -> date | None:
    if found := _WEEK.match(folded):
        return _week(int(found[1]), today)
    if found := _END.match(folded):
        if found[1] == "week":
            return today + timedelta(days=(4 - today.weekday()) % 7)
        return today.replace(day=monthrange(today.year, today.month)[1])
    found = _RELATIVE.match(folded)
    if found is None:
        return None
    back = found[1] in _PAST_WORDS
    if found[2] in _NAMED:
        return (_latest if back else _first)(today, _NAMED[found[2]])
    if found[1] in ("this", "deze", "komende", "aanstaande") or found[2] not in _UNITS:
        return None
    return _moved(today, -1 if back else 1, "1", found[2])


def _first(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _latest(today: date, weekday: int) -> date:
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _week(number: int, today: date) -> date | None:
    """The Monday of the next week with this number (ISO 8601)."""
    for year in (today.year, today.year + 1):
        if 1 <= number <= date(year, 12, 28).isocalendar().week:
            monday = date.fromisocalendar(year, number, 1)
            if monday + timedelta(days=6) >= today:
                return monday
    return None


def _written(text: str, today: date, past: bool) -> date:
    """A date in figures or with the name of a month."""
    from xlsales.tables.cells import Unreadable
    from xlsales.tables.dates import Reader

    try:
        day = Reader(today, past=past).read(text)
    except Unreadable as error:
        raise NoDay(text) from error
    if not past and day < today and not re.search(r"[0-9]{4}|[0-9]+\D+[0-9]+\D+[0-9]+|'[0-9]{2}", text):
        day = _next_such_day(day, today)
    first, last = Reader(today).likely_years()
    if not first <= day.year <= last:
        raise NoDay(text)
    return day


def _next_such_day(day: date, today: date) -> date:
    for year in range(today.year, today.year + 9):
        if day.day <= monthrange(year, day.month)[1] and day.replace(year=year) >= today:
            return day.replace(year=year)
    raise NoDay(str(day))
