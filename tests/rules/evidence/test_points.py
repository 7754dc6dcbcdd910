"""Points: what a value says, in counting that a calculator can check."""

import numpy as np
import pandas as pd
import pytest

from xlsales.rules.evidence.holdout import hold_out, recentred
from xlsales.rules.evidence.points import fit, odds


def texts(*values: str | None) -> pd.Series:
    return pd.Series(values, dtype="str")


def two_sources(cases: int = 200) -> tuple[pd.DataFrame, np.ndarray]:
    """Half referrals, of which half were won; half from a fair, of which a tenth."""
    half = cases // 2
    won = np.concatenate([np.arange(half) % 2 == 0, np.arange(half) % 10 == 0])
    return pd.DataFrame({"source": texts(*["referral"] * half, *["fair"] * half)}), won


def test_points_are_ten_times_the_logarithm_of_the_odds_drawn_to_all_by_twenty_cases():
    frame, won = two_sources()
    (field,) = fit(frame, won).fields
    overall = 60.5 / 201
    share = (50 + 20 * overall) / 120
    expected = 10 * np.log10(share / (1 - share) / (overall / (1 - overall)))
    referral = field.values.index("referral")
    assert (field.points[referral], field.cases[referral], field.wins[referral]) == (round(expected), 100, 50)


def test_three_points_double_the_odds():
    assert odds(3) == pytest.approx(2, abs=0.01)


def test_more_points_are_a_better_chance_and_chances_agree_with_what_happened():
    frame, won = two_sources(2000)
    points = fit(frame, won)
    chance = points.chances(points.sums(frame))
    assert chance[0] == pytest.approx(0.5, abs=0.04)
    assert chance[-1] == pytest.approx(0.1, abs=0.04)


def test_a_blank_and_a_value_never_seen_give_no_points():
    points = fit(*two_sources())
    assert points.sums(pd.DataFrame({"source": texts(None, "dream")})).tolist() == [0, 0]


def test_a_field_that_was_only_filled_in_for_winners_says_nothing():
    won = np.arange(100) % 3 == 0
    frame = pd.DataFrame({"competitor": texts(*["nobody" if each else None for each in won])})
    assert fit(frame, won).fields == ()


def test_a_number_that_every_deal_has_only_once_says_nothing():
    won = np.arange(300) % 3 == 0
    frame = pd.DataFrame({"id": texts(*(f"P{number}" for number in range(300)))})
    assert fit(frame, won).fields == ()


def test_at_most_six_fields_are_used():
    random = np.random.default_rng(1)
    frame = pd.DataFrame({f"f{number}": random.integers(0, 2, 4000).astype(str) for number in range(9)}).astype("str")
    won = random.random(4000) < 1 / (1 + np.exp(4.5 - (frame == "1").sum(axis=1).to_numpy()))
    assert len(fit(frame, won).fields) == 6


def test_a_number_is_cut_into_parts_with_bounds_of_two_digits():
    value = pd.Series(np.linspace(1_234, 98_765, 400))
    (field,) = fit(pd.DataFrame({"value": value}), (value > 40_000).to_numpy()).fields
    assert all(float(f"{bound:.1e}") == bound for bound in field.bounds)
    assert 2 <= len(field.points) == len(field.bounds) + 1 <= 8
    assert field.points[0] < 0 < field.points[-1]


@pytest.mark.parametrize("won", [np.zeros(60, dtype=bool), np.ones(60, dtype=bool)], ids=["none won", "all won"])
def test_when_every_deal_went_the_same_way_the_chance_stays_between_nought_and_one(won):
    frame = pd.DataFrame({"source": texts(*"ab" * 30)})
    points = fit(frame, won)
    chance = points.chances(points.sums(frame))
    assert ((chance > 0) & (chance < 1)).all()


def test_the_order_of_the_deals_makes_no_difference():
    frame, won = two_sources()
    order = np.random.default_rng(2).permutation(len(won))
    one, other = fit(frame, won), fit(frame.iloc[order].reset_index(drop=True), won[order])
    assert (one.start, one.slope) == (other.start, other.slope)
    assert one.fields[0].points.tolist() == other.fields[0].points.tolist()


def test_a_pattern_that_holds_on_later_deals_is_found():
    frame, won = two_sources(400)
    order = np.random.default_rng(3).permutation(400)
    proof = hold_out(frame.iloc[order].reset_index(drop=True), won[order], np.arange(400), np.full(400, np.nan))
    assert proof.outcome == "found"
    assert proof.pairs > 0.6
    assert proof.tested == 240


def test_a_pattern_of_the_past_that_no_longer_holds_is_not_found():
    frame, won = two_sources(400)
    order = np.random.default_rng(3).permutation(400)
    frame, won = frame.iloc[order].reset_index(drop=True), won[order]
    won[160:] = np.random.default_rng(4).random(240) < 0.3
    assert hold_out(frame, won, np.arange(400), np.full(400, np.nan)).outcome == "luck"


def test_where_value_alone_meets_the_won_euros_sooner_value_decides():
    frame, won = two_sources(400)
    order = np.random.default_rng(3).permutation(400)
    frame, won = frame.iloc[order].reset_index(drop=True), won[order]
    proof = hold_out(frame, won, np.arange(400), np.where(won, 100_000.0, 60_000.0))
    assert proof.outcome == "value"
    assert proof.by_value > proof.by_points


def test_deals_decided_on_one_day_cannot_be_told_apart_in_time():
    frame, won = two_sources()
    assert hold_out(frame, won, np.zeros(200, dtype=np.int64), np.full(200, np.nan)).outcome == "undated"


@pytest.mark.parametrize("size", [50, 200, 1000])
def test_of_twenty_histories_won_by_the_roll_of_a_die_none_or_one_shows_a_pattern(size):
    found = 0
    for seed in range(20):
        random = np.random.default_rng(seed)
        frame = pd.DataFrame({name: random.choice(list("abcde"), size) for name in ("source", "owner")}).astype("str")
        frame["value"] = random.lognormal(9, 1, size)
        won = random.random(size) < 0.25
        found += hold_out(frame, won, np.arange(size), frame["value"].to_numpy()).outcome == "found"
    assert found <= 1


def test_the_level_of_the_forecast_follows_the_newest_quarter():
    frame, won = two_sources(400)
    random = np.random.default_rng(5)
    order = random.permutation(400)
    frame, won = frame.iloc[order].reset_index(drop=True), won[order]
    won[300:] = random.random(100) < 0.8
    points = fit(frame, won)
    moved = recentred(points, frame, won, np.arange(400))
    assert moved.start > points.start + 0.5
    assert moved.slope == points.slope
