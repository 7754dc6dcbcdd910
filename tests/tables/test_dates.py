"""Dates as people type them."""

from datetime import date, datetime, time, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xlsales.tables.cells import Unreadable
from xlsales.tables.dates import MOVES, Reader, date_column
from xlsales.tables.raw import CellError

TODAY = date(2026, 11, 23)
FEBRUARY = date(2026, 2, 3)

WAYS = """
2026-02-03 | 2026/02/03 | 2026-2-3 | 20260203 | 2026-02-03T10:30 | 2026-02-03 10:30:15 | 2026-02-03T10:30:00Z
3-2-2026 | 03-02-2026 | 3/2/2026 | 3.2.2026 | 3 2 2026 | 3-2-26 | 3/2/26 | 3-2-'26 | 3-2-2026 14:30 | 3-2-2026 14u30
3 feb 2026 | 3 februari 2026 | 3 FEB. 2026 | 3-feb-26 | 3feb2026 | 3e februari 2026 | di 3 feb 2026
dinsdag 3 februari 2026 | 3 February 2026 | 3rd of February 2026 | February 3, 2026 | Feb 3 2026 | Tue 3 Feb 2026
3 febuari 2026 | 3 feburary 2026
"""


def _read(value: object, **how: bool) -> date:
    return Reader(TODAY, **how).read(value)


@pytest.mark.parametrize("typed", [way.strip() for line in WAYS.splitlines() for way in line.split("|") if way.strip()])
def test_a_date_means_the_same_however_it_is_typed(typed: str) -> None:
    assert _read(typed) == FEBRUARY


@pytest.mark.parametrize("value", [FEBRUARY, datetime(2026, 2, 3, 23, 59), 46056.0, 46056.75, 46056, 20260203.0])
def test_a_date_cell_and_a_bare_serial_mean_their_day(value: object) -> None:
    assert _read(value) == FEBRUARY


def test_a_bare_serial_counts_from_1904_in_a_workbook_that_does() -> None:
    assert _read(46056.0 - 1462, date1904=True) == FEBRUARY


def test_the_day_always_stands_before_the_month() -> None:
    assert _read("4/3/2026") == date(2026, 3, 4)
    with pytest.raises(Unreadable, match="date_impossible"):
        _read("2/13/2026")


@pytest.mark.parametrize("typed", ["31-02-2026", "29 feb 2026", "0-1-2026", "2026-13-01", "31 april", "1-1-0000"])
def test_a_day_that_does_not_exist_is_called_impossible(typed: str) -> None:
    with pytest.raises(Unreadable, match="date_impossible"):
        _read(typed)


@pytest.mark.parametrize(
    "value",
    [
        *(
            "feb 2026",
            "feb 26",
            "q3",
            "3",
            "12,5",
            "-",
            "3 xyz 2026",
            "3--2--26",
        ),
        *(7.0, 12.5, -46056.0, 1e300, float("inf"), float("nan"), True, time(14, 0), timedelta(hours=3)),
    ],
)
def test_what_is_no_date_is_never_guessed(value: object) -> None:
    with pytest.raises(Unreadable, match="date_unreadable"):
        _read(value)


def test_a_date_without_a_year_is_the_nearest_one_or_the_latest_where_dates_lie_behind_us() -> None:
    assert _read("3 feb") == date(2027, 2, 3)
    assert _read("3 feb", past=True) == date(2026, 2, 3)
    assert _read("22 november") == date(2026, 11, 22)
    assert _read("24/11", past=True) == date(2025, 11, 24)


def test_a_birthday_with_two_digits_of_a_year_is_in_the_past() -> None:
    assert _read("3-2-68", birth=True) == date(1968, 2, 3)
    assert _read("3-2-28") == date(2028, 2, 3)


def test_a_column_keeps_what_it_can_read_and_names_the_rest() -> None:
    column = [FEBRUARY, "", None, "  ", "31-02-2026", "3 feb 2026", CellError("#N/A"), CellError("=A1"), "3-2-1026"]
    days, faults = date_column(column, Reader(TODAY))
    assert days.dtype == "datetime64[s]"
    assert [str(day)[:10] for day in days] == ["2026-02-03", *["NaT"] * 4, "2026-02-03", *["NaT"] * 3]
    assert faults == [(4, "date_impossible"), (6, "error_value"), (7, "formula_not_computed"), (8, "date_unlikely")]


def test_a_spoken_day_counts_from_the_day_of_the_refresh_and_is_called_moving() -> None:
    days, faults = date_column(["Vandaag", "gisteren", "today", "yesterday.", FEBRUARY], Reader(TODAY))
    assert [str(day)[:10] for day in days] == ["2026-11-23", "2026-11-22", "2026-11-23", "2026-11-22", "2026-02-03"]
    assert faults == [(at, MOVES) for at in range(4)]


SPOKEN = {
    "morgen": "2026-11-24",
    "Tomorrow": "2026-11-24",
    "overmorgen": "2026-11-25",
    "morgen 14:00": "2026-11-24",
    "vrijdag": "2026-11-27",
    "Fri.": "2026-11-27",
    "maandag": "2026-11-30",
    "a.s. donderdag": "2026-11-26",
    "komende dinsdag": "2026-11-24",
    "volgende week": "2026-11-30",
    "volgende week vrijdag": "2026-12-04",
    "vrijdag volgende week": "2026-12-04",
    "next week Friday": "2026-12-04",
    "Monday next week": "2026-11-30",
    "over 3 dagen": "2026-11-26",
    "over een week": "2026-11-30",
    "in two weeks": "2026-12-07",
    "over 3 maanden": "2027-02-23",
    "ma 30 nov": "2026-11-30",
}
"""What a Monday in November is told, and the day it means."""


@pytest.mark.parametrize("words", SPOKEN)
def test_days_are_read_as_people_say_them(words: str) -> None:
    assert Reader(TODAY).read(words).isoformat() == SPOKEN[words]


def test_a_weekday_in_a_column_of_what_happened_is_the_last_one() -> None:
    assert Reader(TODAY, past=True).read("vrijdag") == date(2026, 11, 20)
    assert Reader(TODAY, past=True).read("maandag") == date(2026, 11, 16)


@pytest.mark.parametrize("words", ["next friday", "volgende vrijdag", "binnenkort", "over week", "volgende week ooit"])
def test_what_may_mean_two_days_is_not_guessed(words: str) -> None:
    with pytest.raises(Unreadable):
        Reader(TODAY).read(words)


def test_real_dates_in_an_impossible_year_are_reported_except_birthdays() -> None:
    column = [date(1926, 3, 1)]
    assert date_column(column, Reader(TODAY))[1] == [(0, "date_unlikely")]
    assert date_column(column, Reader(TODAY, birth=True))[1] == []


@given(st.dates(date(1950, 1, 1), date(2076, 12, 31)))
def test_every_day_is_read_back_from_each_way_of_writing_it(day: date) -> None:
    ways = (day, day.isoformat(), f"{day.day}-{day.month}-{day.year}", f"{day:%d/%m/%Y}", f"{day:%-d %B %Y}")
    days, faults = date_column(ways, Reader(TODAY))
    assert faults == []
    assert set(days.astype("datetime64[D]").tolist()) == {day}


_cells = st.one_of(
    st.none(),
    st.text(),
    st.floats(),
    st.integers(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)


@given(st.lists(_cells))
def test_any_column_is_read_and_every_filled_cell_is_a_day_or_a_fault(column: list[object]) -> None:
    days, faults = date_column(column, Reader(TODAY))
    wrong = {at for at, said in faults if said != MOVES}
    for at, value in enumerate(column):
        filled = value is not None and not (isinstance(value, str) and not value.strip())
        assert np.isnat(days[at]) == (at in wrong or not filled)
