"""Telephone numbers that a spreadsheet took for figures."""

import pandas as pd
import pytest

from xlsales.tables.bent_phones import straight, straightened


@pytest.mark.parametrize(
    ("number", "country", "whole"),
    [
        (612345678, "NL", "0612345678"),
        (201234567, "NL", "0201234567"),
        (31612345678, "NL", "+31612345678"),
        (32478123456, "NL", "+32478123456"),
        (478123456, "BE", "0478123456"),
        (21234567, "BE", "021234567"),
        (32478123456, "BE", "+32478123456"),
    ],
)
def test_a_number_is_made_whole_where_the_country_leaves_one_way(number: int, country: str, whole: str) -> None:
    assert straight(number, country) == whole


@pytest.mark.parametrize(("number", "country"), [(1234567, "NL"), (612345678, "DE"), (123456789012, "NL")])
def test_a_number_that_may_be_more_than_one_stays_as_it_is(number: int, country: str) -> None:
    assert straight(number, country) == ""


def test_only_what_the_workbook_holds_as_a_number_is_looked_at() -> None:
    frame = pd.DataFrame({"phone": pd.array(["612345678", "612345678", "1234567", None], dtype="str")})
    found, problems = straightened(frame, [612345678.0, "612345678", 1234567.0, None], "NL")
    assert found["phone"].tolist()[:3] == ["0612345678", "612345678", "1234567"]
    assert [(problem.row, problem.key, problem.value) for problem in problems] == [(2, "phone_bent", "1234567")]
    assert frame["phone"].tolist()[0] == "612345678"
