"""The bars on public data: 45,211 clients of a bank, the calls they got and what came of it (Moro et al., CC BY 4.0).

The same figures, beside those of three other methods, come from `python -m bench.evidence`.
"""

from functools import cache

import numpy as np
import pytest

from bench.evidence import BANK, Data, by_points, few_cases, forecasts, load, noise, stop_rule
from xlsales.rules.evidence import hazard
from xlsales.rules.evidence.measures import auc, brier, calibration_error

pytestmark = pytest.mark.skipif(not BANK.exists(), reason=f"shared/data/{BANK.name} is not beside the checkout")


@cache
def bank() -> Data:
    return load(BANK, {"won": "y", "contacts": "campaign"}, [], ["duration"])


def contacts() -> np.ndarray:
    found = bank().contacts
    assert found is not None
    return found


def test_a_stop_after_three_calls_loses_709_of_5289_wins_and_saves_36916_of_124956_calls():
    stop = hazard.stop_after(contacts(), bank().won, 3)
    assert (stop.wins_lost, stop.wins, stop.contacts_saved, stop.contacts) == (709, 5_289, 36_916, 124_956)


def test_the_published_figures_of_the_sheet_are_those_of_the_data():
    reached, wins = hazard.by_contact(contacts(), bank().won, 12)
    assert reached.tolist() == hazard.PUBLISHED_REACHED.tolist()
    assert wins.tolist() == hazard.PUBLISHED_WINS.tolist()
    assert (contacts().sum(), bank().won.sum()) == (hazard.PUBLISHED_CALLS, hazard.PUBLISHED_TOTAL_WINS)


def test_forecasts_in_five_folds_reach_the_bar():
    chance = forecasts(bank(), by_points)
    assert auc(chance, bank().won) >= 0.74
    assert brier(chance, bank().won) <= 0.090
    assert calibration_error(chance, bank().won) <= 0.04


def test_at_26_percent_of_calls_saved_at_most_9_percent_of_wins_are_lost():
    ours, flat = stop_rule(bank(), 0.26)
    assert ours <= 0.09 < flat


def test_from_fifty_cases_the_forecast_is_no_worse_than_a_constant():
    ours, constant = few_cases(bank(), times=60)
    assert ours <= constant


def test_the_noise_set_of_the_bench_shows_no_pattern():
    assert noise(1000, seed=0).outcome != "found"
