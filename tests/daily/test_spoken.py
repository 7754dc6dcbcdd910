"""A day is understood as a person means it, in Dutch and in English. Today is Friday 20 November 2026."""

from datetime import date

import pytest

from xlsales.daily.spoken import NoDay, spoken_day

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-01", "2026-12-01"),
        ("1-12", "2026-12-01"),
        ("1/12/26", "2026-12-01"),
        ("1 dec", "2026-12-01"),
        ("1 december 2026", "2026-12-01"),
        ("3-7", "2027-07-03"),
        ("29-2", "2028-02-29"),
        ("20-11", "2026-11-20"),
        ("19-11-2026", "2026-11-19"),
        ("vandaag", "2026-11-20"),
        ("Morgen", "2026-11-21"),
        ("tomorrow", "2026-11-21"),
        ("overmorgen", "2026-11-22"),
        ("day after tomorrow", "2026-11-22"),
        ("gisteren", "2026-11-19"),
        ("over 3 weken", "2026-12-11"),
        ("over een week", "2026-11-27"),
        ("over drie dagen", "2026-11-23"),
        ("in 2 months", "2027-01-20"),
        ("in a year", "2027-11-20"),
        ("two weeks from now", "2026-12-04"),
        ("+10d", "2026-11-30"),
        ("+3w", "2026-12-11"),
        ("2 dagen geleden", "2026-11-18"),
        ("3 weeks ago", "2026-10-30"),
        ("-2d", "2026-11-18"),
        ("maandag", "2026-11-23"),
        ("next monday", "2026-11-23"),
        ("volgende maandag", "2026-11-23"),
        ("komende vrijdag", "2026-11-27"),
        ("vrijdag", "2026-11-27"),
        ("volgende week dinsdag", "2026-11-24"),
        ("dinsdag volgende week", "2026-11-24"),
        ("last friday", "2026-11-13"),
        ("volgende week", "2026-11-27"),
        ("volgende maand", "2026-12-20"),
        ("next month", "2026-12-20"),
        ("week 49", "2026-11-30"),
        ("week 3", "2027-01-18"),
        ("eind van de maand", "2026-11-30"),
        ("end of the week", "2026-11-20"),
    ],
)
def test_a_day_ahead(text: str, day: str) -> None:
    assert spoken_day(text, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "day"),
    [("maandag", "2026-11-16"), ("vrijdag", "2026-11-13"), ("3-7", "2026-07-03"), ("1-12", "2025-12-01")],
)
def test_a_day_behind_us(text: str, day: str) -> None:
    assert spoken_day(text, TODAY, past=True) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text", ["", "soon", "31-2", "32-1", "over veel weken", "blursday", "week 54", "1-13", "9999-01-01"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(NoDay):
        spoken_day(text, TODAY)


def test_a_month_from_the_last_of_january_ends_in_february() -> None:
    assert spoken_day("over een maand", date(2027, 1, 31)) == date(2027, 2, 28)
