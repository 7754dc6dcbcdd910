"""The public holidays are those that the package `holidays` knows."""

import holidays
import pytest

from xlsales.rules.public_holidays import public_holidays


@pytest.mark.parametrize("country", ["NL", "BE"])
def test_the_holidays_of_a_country_are_those_of_an_independent_calendar(country: str) -> None:
    years = range(1990, 2101)
    assert public_holidays(country, years[0], years[-1]) == sorted(holidays.country_holidays(country, years=years))
