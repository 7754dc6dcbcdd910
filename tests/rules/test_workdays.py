"""Working days and calendar months."""

import numpy as np
import pytest

from tests.grid import tables
from tests.rules.ruling import SETTINGS, ruled, shows
from xlsales.rules.workdays import Workdays, add_months, dates


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-11-15", 2, "2027-01-15"),
        ("NaT", 3, "NaT"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_one_of_a_shorter_month(day: str, months: int, later: str) -> None:
    assert str(add_months(np.array([day], dtype="datetime64[D]"), months)[0]) == later


def test_a_working_day_stays_and_a_missing_date_stays_missing() -> None:
    days = np.array(["2026-11-23", "NaT", "2026-11-22"], dtype="datetime64[D]")
    calendar = Workdays(tables(prospects="id\nP1\nP2\nP3"), SETTINGS)
    owners = tables(prospects="id\nP1\nP2\nP3").prospects["owner"]
    assert calendar.forward(days, owners).astype(str).tolist() == ["2026-11-23", "NaT", "2026-11-23"]
    assert dates(days).dtype == "datetime64[s]"


def test_holidays_belong_to_the_year_of_the_refresh_not_to_the_clock_of_the_machine() -> None:
    found = ruled(today="2060-05-03", prospects="id | agreed_date\nP1 | 2060-04-16")
    shows(found.prospects, "id | overdue\nP1 | 9")


def test_a_date_moved_past_new_year_skips_new_years_day() -> None:
    found = ruled(today="2027-12-18", prospects="id\nP1", contacts="date | prospect | kind\n2027-12-18 | P1 | call")
    shows(found.prospects, "id | next_follow_up\nP1 | 2028-01-03")
