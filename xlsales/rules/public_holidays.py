"""The public holidays of the Netherlands and Belgium, as rules.

The package `holidays` knows them too, and the tests hold these rules against it; but it reads the rules of 250
countries for one, which is a tenth of the time that a small refresh takes.
Sources: Algemene termijnenwet, article 3 (with Liberation Day in every fifth year, as collective
agreements have it); Koninklijk besluit of 18 April 1974 on public holidays, article 1.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from dateutil.easter import easter

_FIXED = {
    "NL": ((1, 1), (12, 25), (12, 26)),
    "BE": ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)),
}
"""Month and day."""
COUNTRIES = frozenset(_FIXED)
"""The countries whose holidays are known here."""
_FROM_EASTER = (0, 1, 39, 49, 50)
"""Days after Easter Sunday: Easter, Ascension, Whitsun."""
_GOOD_FRIDAY = (-2,)


def public_holidays(country: str, first: int, last: int, good_friday: bool = False) -> list[date]:
    """The holidays of a country ("NL" or "BE") in the years from `first` to `last`, earliest first.

    Good Friday is one only where `good_friday` says so: most firms work. For the Netherlands from 1980, the first year
    of the Queen's Day that moves to a Saturday.
    """
    return sorted({day for year in range(first, last + 1) for day in _of(country, year, good_friday)})


def _of(country: str, year: int, good_friday: bool) -> Iterator[date]:
    yield from (date(year, month, day) for month, day in _FIXED[country])
    sunday = easter(year)
    moving = (*_GOOD_FRIDAY, *_FROM_EASTER) if good_friday else _FROM_EASTER
    yield from (sunday + timedelta(days) for days in moving)
    if country == "NL":
        birthday = date(year, 4, 27) if year >= 2014 else date(year, 4, 30)
        yield birthday - timedelta(birthday.weekday() == 6)
        if year % 5 == 0:
            yield date(year, 5, 5)
