"""What the rules make of the filled workbooks: every story ends as it is told."""

from functools import cache

import pandas as pd
import pytest

from xlsales.road import Work, compute_file
from xlsales.sheets import lists
from xlsales.shipped import CHECKOUT, EXAMPLE_DAY, example_name
from xlsales.texts import Language

both = pytest.mark.parametrize("language", ["nl", "en"])


@cache
def worked(language: Language) -> Work:
    return compute_file(CHECKOUT / "examples" / example_name(language), today=EXAMPLE_DAY)


def prospect(language: Language, company: str) -> pd.Series:
    """The newest deal with a company."""
    frame = worked(language).tables.prospects
    return frame[frame["company"].eq(company)].iloc[-1]


@both
def test_nothing_in_them_is_a_problem(language: Language) -> None:
    assert worked(language).problems == ()


@both
def test_every_light_is_there(language: Language) -> None:
    assert set(worked(language).tables.prospects["light"]) == {"green", "amber", "red", "grey", "blue"}


@both
def test_winners_took_two_or_three_visits_and_dead_ends_more(language: Language) -> None:
    frame = worked(language).tables.prospects
    assert frame.loc[frame["won"], "visits"].median() in (2, 2.5, 3)
    assert frame.loc[frame["light"].eq("red") & frame["visits"].gt(0), "visits"].median() >= 4


@both
def test_service_is_no_longer_what_it_was_for_the_first_customer(language: Language) -> None:
    index = worked(language).tables.customers.sort_values("ordered_on")["index"]
    assert index.iloc[:1].isna().all()
    assert index.dropna().tail(5).mean() < 80


@both
def test_the_free_scan_brought_nothing(language: Language) -> None:
    items = worked(language).tables.giveaway_items.set_index("what")
    scan = items.loc["Quickscan wagenpark" if language == "nl" else "Quick scan"]
    assert scan["given"] >= 10
    assert scan["won"] == 0


def test_the_buyer_of_eighteen_months_paid_for_persistence() -> None:
    deal = prospect("nl", "Mevr. Van Wijngaarden")
    assert deal["light"] == "blue"
    pays = worked("nl").tables.persistence_pays
    assert pays["company"].iloc[pays["days"].argmax()] == "Mevr. Van Wijngaarden"
    assert pays["days"].max() > 520


def test_the_one_who_dangles_is_cold() -> None:
    assert prospect("nl", "Hofstede Vastgoed")["light"] == "red"


def test_the_haggler_bought() -> None:
    assert prospect("nl", "Dhr. Bakhuizen")["light"] == "blue"


@pytest.mark.parametrize(("language", "company"), [("nl", "Kinderopvang De Regenboog"), ("en", "Brightwater Spas")])
def test_the_ecstatic_meeting_cooled(language: Language, company: str) -> None:
    deal = prospect(language, company)
    assert deal["light"] == "amber"
    assert deal["cooled"]
    assert deal["gap"] >= 2


def test_a_second_deal_of_a_customer_is_a_prospect_again() -> None:
    assert prospect("nl", "Fam. Vandersteen")["light"] == "green"


def test_who_asked_to_be_left_alone_is_in_no_list() -> None:
    work = worked("nl")
    lone = prospect("nl", "Fam. Stilwater")["id"]
    for draw in (lists.today, lists.cold, lists.checklists, lists.reality):
        assert lone not in set(draw(work.tables, work.settings)["id"])
