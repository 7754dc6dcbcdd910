"""Numbers as people type them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xlsales.tables.numbers import number, number_column
from xlsales.tables.raw import CellError
from xlsales.tables.schema import Bounds, Kind


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("€ 1.500,50", 1500.5),
        ("1,500.50", 1500.5),
        ("1.500", 1500),
        ("1,500", 1500),
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("25.000,-", 25000),
        ("25.000,--", 25000),
        ("€25.000,–", 25000),
        ("10k", 10000),
        ("1,5 mln", 1_500_000),
        ("1.500.000", 1_500_000),
        ("1 500 000,25", 1_500_000.25),
        ("1'500", 1500),
        ("EUR 300", 300),
        ("300 euro", 300),
        ("$1,234,567.89", 1_234_567.89),
        ("0.500", 0.5),
        ("0,5", 0.5),
        (",5", 0.5),
        ("-€ 12", -12),
        ("€ -12", -12),
        ("(1.500)", -1500),
        ("\u00a0€\u00a01.500 ", 1500),
    ],
)
def test_an_amount_means_the_same_in_either_language(typed: str, amount: float) -> None:
    assert number(typed, "money", "nl") == amount
    assert number(typed, "money", "en") == amount


def test_a_lone_sign_before_three_digits_follows_the_language_where_it_is_no_money() -> None:
    assert (number("1.500", "number", "nl"), number("1.500", "number", "en")) == (1500, 1.5)
    assert (number("1,500", "number", "nl"), number("1,500", "number", "en")) == (1.5, 1500)


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [
        *(("14 dagen", "whole", 14), ("2 weken", "whole", 14), ("1 maand", "whole", 30), ("3,5 uur", "number", 3.5)),
        *(("2h", "number", 2), ("20%", "share", 0.2), ("12,5 %", "share", 0.125)),
    ],
)
def test_a_unit_belongs_to_its_kind(typed: str, kind: str, value: float) -> None:
    assert number(typed, kind, "nl") == value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed", ["veel", "1.2.3", "1,2,3", "1.50.000", "12 34", "ca. 500", "5-10", "1e5", "€", "--", "5%"]
)
def test_what_is_no_amount_is_never_guessed(typed: str) -> None:
    assert number(typed, "money", "nl") is None


def test_a_column_keeps_what_it_can_read_and_names_the_rest() -> None:
    column = [1500.0, 3, "", None, "€ 2,50", "veel", True, CellError("#DIV/0!"), -1.0, math.inf]
    numbers, faults = number_column(column, "money", "nl", Bounds(low=0, fault="number_negative"))
    assert [None if math.isnan(value) else value for value in numbers] == [1500, 3, None, None, 2.5, *[None] * 5]
    assert [(at, key) for at, key in faults] == [
        (5, "number_unreadable"),
        (6, "number_unreadable"),
        (7, "error_value"),
        (8, "number_negative"),
        (9, "number_negative"),
    ]


@pytest.mark.parametrize("kind", ["whole", "score"])
def test_days_and_scores_are_whole(kind: Kind) -> None:
    assert number_column([4.0, 4.5], kind, "nl", Bounds(low=1))[1] == [(1, "not_whole")]


@given(st.integers(0, 10**9), st.integers(0, 99))
def test_an_amount_is_read_back_from_the_way_each_language_writes_it(whole: int, cents: int) -> None:
    amount = whole + cents / 100
    english = f"{whole:,}.{cents:02d}"
    dutch = english.translate({ord(","): ".", ord("."): ","})
    assert number(dutch, "money", "nl") == pytest.approx(amount)
    assert number(english, "money", "en") == pytest.approx(amount)
    assert number(f"{whole:,}".replace(",", "."), "money", "nl") == whole


@given(st.lists(st.one_of(st.none(), st.text(), st.floats(), st.integers(-(10**20), 10**20), st.booleans())))
def test_any_column_is_read(column: list[object]) -> None:
    numbers, _ = number_column(column, "money", "nl", Bounds(low=0))
    assert all(math.isnan(value) or 0 <= value < math.inf for value in numbers)
