"""Which rows each list holds, and in what order."""

import pandas as pd
import pytest

from tests.sheets.made import SHOWROOM, judged, settings
from xlsales.sheets import lists
from xlsales.sheets.lists import LISTS

PROMISED = {
    "today": lists.KEYS,
    "prospects": lists.KEYS,
    "cold": lists.KEYS,
    "checklists": ("id", "company", "key", "item", "due", "done", "done_on"),
    "giveaways": ("prospect", "what", "meeting_no", "flag", "advice"),
    "reality": ("id", "felt", "evidence", "gap", "skipped", "cooled"),
    "evidence": ("id", "company", "chance", "chance_next", "chance_why", "advice", "advice_why", "worth", "basis"),
}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("grids", [SHOWROOM, {}], ids=["filled", "empty"])
def test_a_list_always_has_the_keys_that_other_programs_rely_on(name, grids):
    assert set(PROMISED[name]) <= set(LISTS[name](judged(**grids), settings()).columns)


@pytest.mark.parametrize("name", LISTS)
def test_making_a_list_changes_no_table(name):
    tables = judged(**SHOWROOM)
    before = {key: frame.copy() for key, frame in vars(tables).items() if isinstance(frame, pd.DataFrame)}
    LISTS[name](tables, settings())
    for key, frame in before.items():
        pd.testing.assert_frame_equal(getattr(tables, key), frame)


def test_today_is_agreed_then_neglected_then_overdue_then_the_rest_each_by_value():
    tables = judged(
        prospects="""
            id | company  | value | tempo | agreed_date
            P1 | rest     | 900   | 7     |
            P2 | rest     | 1000  | 7     |
            P3 | overdue  | 10    | 7     |
            P4 | overdue  | 20    | 7     |
            P5 | neglect  | 1     | 7     |
            P6 | neglect  |       | 7     |
            P7 | agreed   | 5     | 7     | 2026-11-23
        """,
        contacts="""
            date       | prospect | kind
            2026-11-16 | P1       | call
            2026-11-16 | P2       | call
            2026-11-12 | P3       | call
            2026-11-12 | P4       | call
            2026-09-12 | P5       | call
            2026-09-12 | P6       | call
            2026-11-12 | P7       | call
        """,
    )
    found = lists.today(tables, settings())
    assert found["id"].tolist() == ["P7", "P6", "P5", "P4", "P3", "P2", "P1"]


def test_equal_rows_of_today_stand_in_the_order_of_their_date_and_then_of_the_register():
    tables = judged(
        prospects="""
            id | company | value | tempo
            P1 | Zand    | 10    | 7
            P4 | Aarde   | 10    | 7
            P3 | Aarde   | 10    | 7
            P2 | Water   | 10    | 8
        """,
        contacts="""
            date       | prospect | kind
            2026-11-10 | P1       | call
            2026-11-10 | P4       | call
            2026-11-10 | P3       | call
            2026-11-10 | P2       | call
        """,
    )
    assert lists.today(tables, settings())["id"].tolist() == ["P1", "P4", "P3", "P2"]


def test_an_agreed_date_in_the_future_keeps_a_prospect_off_today_and_in_the_week_ahead():
    tables = judged(**SHOWROOM)
    assert "P7" not in lists.today(tables, settings())["id"].tolist()
    ahead = lists.week_ahead(tables, settings()).set_index("id")
    assert ahead.loc["P7", "day"] == pd.Timestamp("2026-11-26")


def test_a_customer_stands_on_today_with_the_item_that_is_due():
    found = lists.today(judged(**SHOWROOM), settings()).set_index("id")
    assert found.loc["P4", "light"] == "blue"
    assert "Bel na de levering" in found.loc["P4", "ask"]
    assert found.loc["P4", "due"] == pd.Timestamp("2026-09-23")
    assert pd.isna(found.loc["P4", "next_follow_up"])


def test_a_customer_without_anything_due_stays_off_today():
    tables = judged(**{**SHOWROOM, "service_items": []})
    assert "P4" not in lists.today(tables, settings())["id"].tolist()


def test_stopped_prospects_stand_in_the_register_only():
    tables = judged(**SHOWROOM)
    for name, frame in ((name, make(tables, settings())) for name, make in LISTS.items()):
        shown = set(frame["prospect" if name == "giveaways" else "id"])
        assert ({"P5", "P6"} <= shown) == (name == "prospects"), name
    assert not {"P5", "P6"} & set(lists.week_ahead(tables, settings())["id"])


def test_visits_beyond_the_threshold_to_a_cold_lead_cost_the_hours_of_their_owner():
    found = lists.cold(judged(**SHOWROOM), settings(visit_hours=2.0)).set_index("id")
    assert found.loc["P3", "cost"] == 1 * 2.0 * 100


def test_without_a_rate_of_their_own_visits_cost_the_rate_of_the_settings():
    found = lists.cold(judged(**{**SHOWROOM, "owners": []}), settings(visit_hours=2.0, hourly_rate=50.0))
    assert found["cost"].tolist() == [1 * 2.0 * 50]


def test_checklists_are_open_items_by_date_then_waiting_ones_then_what_is_done():
    found = lists.checklists(judged(**SHOWROOM), settings())
    assert found["key"].tolist() == ["check", "touch", "touch", "party", "thanks"]
    assert found["done"].tolist() == [False, False, False, False, True]


def test_give_aways_to_look_at_come_first():
    found = lists.giveaways(judged(**SHOWROOM), settings())
    assert found["prospect"].tolist() == ["P3", "P1"]
    assert "large_first" in found["flag"].iloc[0]
    assert found["flag"].iloc[1] == ""


def test_reality_shows_what_is_flagged_first_and_then_the_widest_gap():
    tables = judged(
        prospects="""
            id | company | market   | cycle | value
            P1 | Unfelt  | business | short | 9000
            P2 | Small   | business | short | 100
            P3 | Wide    | business | short | 200
            P4 | Wider   | business | short | 100
        """,
        contacts="""
            date       | prospect | kind | felt
            2026-11-20 | P1       | call |
            2026-11-20 | P2       | call | 2
            2026-11-20 | P3       | call | 4
            2026-11-20 | P4       | call | 5
        """,
    )
    assert lists.reality(tables, settings())["id"].tolist() == ["P4", "P3", "P2", "P1"]
