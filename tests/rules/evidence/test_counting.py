"""Wins by contact number, the curve of time and the measures, against counts made by hand."""

import numpy as np
import pytest

from xlsales.rules.evidence import hazard
from xlsales.rules.evidence.measures import auc, brier, calibration_error, captured
from xlsales.rules.evidence.survival import time_to_win

CONTACTS = np.array([1, 2, 2, 3, 4, 0])
WON = np.array([True, False, True, True, False, True])


def test_a_deal_reached_every_contact_it_had_and_was_won_at_its_last_one():
    reached, wins = hazard.by_contact(CONTACTS, WON)
    assert reached.tolist() == [5, 4, 2, 1]
    assert wins.tolist() == [1, 1, 1, 0]


def test_a_stop_loses_the_wins_and_saves_the_contacts_that_come_after_it():
    stop = hazard.stop_after(CONTACTS, WON, 2)
    assert (stop.wins, stop.wins_lost, stop.contacts, stop.contacts_saved) == (3, 1, 12, 3)


def test_a_stop_beyond_the_longest_deal_loses_and_saves_nothing():
    stop = hazard.stop_after(CONTACTS, WON, 9)
    assert (stop.wins_lost, stop.contacts_saved) == (0, 0)


def test_a_cell_is_drawn_to_its_segment_and_its_contact_number_by_fifty_contacts():
    segment = np.repeat([0, 1], 100)
    contacts = np.ones(200, dtype=np.int64)
    won = np.zeros(200, dtype=bool)
    won[:20] = True
    # Overall 20 of 200; segment 0 is (20 + 50 * .1) / 150, contact 1 (20 + 50 * .1) / 250: both drawn to .1.
    of_segment, of_number = 25 / 150, 25 / 250
    expected = (20 + 50 * of_segment * of_number / 0.1) / 150
    assert hazard.at_next_contact(segment, contacts, won, 2)[0, 0] == pytest.approx(expected)


def test_contact_numbers_that_nobody_reached_take_the_published_shape():
    contacts, won = np.ones(100, dtype=np.int64), np.arange(100) < 10
    table = hazard.at_next_contact(np.zeros(100, dtype=np.int64), contacts, won, 1)[0]
    assert table[0] == pytest.approx(0.1)
    assert table[4] == pytest.approx(0.075)
    assert table[11] == pytest.approx(0.05)


def test_without_a_win_the_chance_at_every_contact_is_nought():
    assert not hazard.at_next_contact(np.zeros(3, dtype=np.int64), np.array([1, 2, 3]), np.zeros(3, bool), 1).any()


def test_a_deal_loses_chance_with_every_contact_that_brought_no_order():
    contacts = np.repeat([1, 6], 300)
    won = np.concatenate([np.arange(300) < 150, np.arange(300) < 30])
    left = hazard.still_to_win(contacts, won)
    assert left[0] == 1
    # Of 300 deals that went on after the first contact 30 were won; of all 600, 180.
    assert left[1] == pytest.approx((30 + 50 * 0.3) / 350 / 0.3)


def test_the_curve_of_kaplan_and_meier_is_that_of_a_textbook():
    # Ten deals; a win at 1, two at 3, one at 6; others were only followed so long. Worked out by hand.
    days = np.array([1.0, 2, 3, 3, 4, 6, 7, 8, 9, 10])
    won = np.array([True, False, True, True, False, True, False, False, False, False])
    curve = time_to_win(days, won)
    assert curve.days.tolist() == [1, 3, 6]
    np.testing.assert_allclose(curve.open, [9 / 10, 9 / 10 * 6 / 8, 9 / 10 * 6 / 8 * 4 / 5])
    np.testing.assert_allclose(curve.won_by(np.array([0.5, 1, 5.9, 99])), [0, 0.1, 0.325, 0.46])
    assert curve.at_risk(np.array([0, 3, 10])).tolist() == [10, 6, 0]


def test_somebody_followed_until_the_day_of_a_win_was_still_at_risk_on_it():
    curve = time_to_win(np.array([5.0, 5.0]), np.array([True, False]))
    assert curve.open.tolist() == [0.5]


def test_the_chance_from_an_age_on_is_what_is_left_of_the_curve():
    days, won = np.array([10.0, 20, 30, 40]), np.array([True, True, True, False])
    curve = time_to_win(days, won)
    # Open at 15: three of four. Won until 30: two of those three.
    assert curve.within(np.array([15.0]), np.array([15.0])).tolist() == [pytest.approx(2 / 3)]


def test_days_that_are_not_known_are_left_out_and_an_empty_history_wins_nothing():
    curve = time_to_win(np.array([np.nan, 3.0]), np.array([True, True]))
    assert curve.followed.tolist() == [3]
    assert time_to_win(np.array([]), np.array([], dtype=bool)).won_by(np.array([100.0])).tolist() == [0]


def test_auc_is_the_share_of_pairs_put_right_with_a_tie_for_half():
    random = np.random.default_rng(4)
    score, won = random.integers(0, 5, 60).astype(float), random.random(60) < 0.4
    pairs = [(a > b) + (a == b) / 2 for a in score[won] for b in score[~won]]
    assert auc(score, won) == pytest.approx(np.mean(pairs))


def test_a_perfect_forecast_has_no_error_of_any_kind():
    won = np.arange(40) % 4 == 0
    chance = won.astype(float)
    assert (auc(chance, won), brier(chance, won), calibration_error(chance, won, 4)) == (1, 0, 0)


def test_an_order_that_meets_all_the_won_value_first_captures_it_all_but_its_own_place():
    won, value = np.array([True, False, False, False]), np.array([8.0, 1, 1, 1])
    assert captured(np.array([4.0, 3, 2, 1]), won, value) == pytest.approx(3.5 / 4)
    assert captured(np.ones(4), won, value) == pytest.approx(0.5)
