"""The public holidays are those that the package `holidays` knows."""

from datetime import date

import holidays
import pytest

from xlsales.rules.public_holidays import public_holidays


@pytest.mark.parametrize("country", ["NL", "BE"])
def test_the_holidays_of_a_country_are_those_of_an_independent_calendar(country: str) -> None:
    years = range(1990, 2101)
    # The package counts Good Friday as a Dutch holiday, Belgium has none.
    found = public_holidays(country, years[0], years[-1], good_friday=country == "NL")
    assert found == sorted(holidays.country_holidays(country, years=years))


def test_good_friday_is_a_working_day_unless_the_setting_says_otherwise() -> None:
    good_friday = date(2026, 4, 3)
    assert good_friday not in public_holidays("NL", 2026, 2026)
    assert good_friday in public_holidays("NL", 2026, 2026, good_friday=True)
