"""What must be true of the sheets of any workbook: many small ones made at random."""

from functools import cache

import pytest

from tests.grid import tables
from tests.rules.workbooks import workbook
from tests.sheets.made import listings
from xlsales import rules
from xlsales.sheets import lists
from xlsales.sheets.draw import draw
from xlsales.tables import Tables
from xlsales.tables.settings import Settings

SEEDS = range(30)


@cache
def found(seed: int) -> tuple[Tables, Settings]:
    """A random workbook after every rule."""
    book, chosen = workbook(seed)
    return rules.apply(tables(**book), chosen)[0], chosen


@pytest.mark.parametrize("seed", SEEDS)
def test_any_workbook_can_be_drawn_and_gives_the_same_sheets_twice(seed):
    judged, chosen = found(seed)
    assert draw(judged, chosen, {}) == draw(judged, chosen, {})


@pytest.mark.parametrize("seed", SEEDS)
def test_no_list_names_anybody_who_asked_not_to_be_contacted(seed):
    judged, chosen = found(seed)
    asked = judged.prospects.loc[judged.prospects["status"].eq("do not contact"), "company"]
    for block in listings(draw(judged, chosen, {})):
        for each in block.columns:
            if each.key == "company":
                assert not set(asked) & set(each.values), block.key


@pytest.mark.parametrize("seed", SEEDS)
def test_today_holds_each_prospect_once_and_always_says_why_and_what(seed):
    judged, chosen = found(seed)
    today = lists.today(judged, chosen)
    assert today["id"].is_unique
    assert today[["why", "ask"]].ne("").all(axis=None)
    assert (today["due"].dt.date <= chosen.today).all()
    assert not today["light"].eq("grey").any()
