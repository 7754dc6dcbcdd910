"""The rule of the workbook: what its own history is used for, and what it is not."""

from dataclasses import replace
from datetime import timedelta
from functools import cache
from random import Random

import numpy as np
import pandas as pd
import pytest

from tests.grid import Grid
from tests.rules.evidence.histories import history
from tests.rules.ruling import SETTINGS, TODAY, ruled, shows
from xlsales.rules.day import day
from xlsales.sheets import lists
from xlsales.tables import Tables
from xlsales.tables.settings import Settings

DUTCH = replace(SETTINGS, language="nl")


@cache
def judged(decided: int, pattern: bool, settings: Settings = SETTINGS) -> Tables:
    return ruled(settings, **history(decided, pattern=pattern, today=TODAY))


def undecided(tables: Tables) -> pd.DataFrame:
    frame = tables.prospects
    return frame[frame["status"].isna()]


def test_until_fifty_deals_are_decided_the_published_figures_stand_in_and_it_says_how_many_are_missing():
    found = judged(30, True)
    assert (found.verdict.outcome, found.verdict.missing) == ("short", 20)
    assert found.contact_numbers["published"].all()
    frame = undecided(found)
    odds = SETTINGS.base_rate / (1 - SETTINGS.base_rate) * 2 ** (frame["evidence"] - 2.5)
    np.testing.assert_allclose(frame["chance"], odds / (1 + odds))
    assert frame["chance_why"].eq("").all()


def test_without_a_history_the_chance_at_the_next_contact_falls_from_the_fifth_on():
    found = ruled(
        prospects="""
            id | value | first_contact
            P1 | 9000  | 2026-09-01
            P2 | 9000  | 2026-09-01
        """,
        contacts=[
            *({"prospect": "P1", "kind": "call", "date": f"2026-10-{day:02}"} for day in (1, 2, 3)),
            *({"prospect": "P2", "kind": "call", "date": f"2026-10-{day:02}"} for day in (1, 2, 3, 4)),
        ],
    ).prospects
    shape = (found["chance_next"] / found["chance"]).tolist()
    assert shape == [pytest.approx(1), pytest.approx(0.75)]


def test_a_pattern_that_holds_sets_the_chance_and_says_why():
    found = judged(400, True)
    assert found.verdict.in_use
    frame = undecided(found)
    chance = frame.groupby("source")["chance"].mean()
    assert chance["referral"] > chance["website"] > chance["fair"]
    assert frame.loc[frame["source"].eq("referral"), "chance_why"].str.startswith("Source referral: ").all()
    assert ((frame["chance"] >= frame["chance_next"]) & (frame["chance"] < 1)).all()


def test_without_a_pattern_the_chance_stays_that_of_the_evidence_and_no_points_are_told():
    found = judged(400, False)
    assert found.verdict.outcome == "luck"
    frame = undecided(found)
    odds = SETTINGS.base_rate / (1 - SETTINGS.base_rate) * 2 ** (frame["evidence"] - 2.5)
    np.testing.assert_allclose(frame["chance"], odds / (1 + odds))
    assert not len(found.points)


def test_the_sober_forecast_uses_the_chances_that_are_in_use():
    found = judged(400, True)
    frame = undecided(found)
    assert found.forecast["sober"].sum() == pytest.approx((frame["value"] * frame["chance"]).sum())


@pytest.mark.parametrize("pattern", [True, False])
def test_inside_a_group_today_is_ordered_by_chance_times_value_with_a_pattern_and_else_by_value(pattern):
    patient = replace(SETTINGS, waited_days=10_000)  # who waited long has an order of their own
    found, _ = day(judged(400, pattern), patient)
    today = found.prospects.loc[lists.today(found, patient).index]
    today = today[today["light"].isin(lists.PURSUED)]
    today = today[today["waited"].isna() & today["light"].ne("red")]
    assert len(today) > 5
    for _, part in today.groupby(["group", "planned"]):
        worth = part["value"] * part["chance"] if pattern else part["value"]
        assert worth.is_monotonic_decreasing


def test_an_agreed_appointment_comes_before_any_chance():
    grids = history(400, pattern=True, today=TODAY)
    poor = next(row for row in grids["prospects"] if "status" not in row and row["source"] == "fair")
    poor["agreed_date"] = TODAY
    found = ruled(**grids)
    assert lists.today(found, SETTINGS)["id"].iloc[0] == poor["id"]
    assert found.prospects.set_index("id").loc[poor["id"], "advice"] == "persist"


CHEAP: dict[str, Grid] = {
    "prospects": """
        id | owner | value | first_contact | status   | status_date
        P1 | Anne  | 100   | 2026-10-01    |          |
        P2 | Anne  | 50000 | 2026-10-01    |          |
        P3 | Anne  | 40000 | 2026-10-01    |          |
        P4 | Anne  | 40000 | 2026-10-01    | said no  | 2026-11-01
    """,
    "contacts": """
        date       | prospect | kind
        2026-10-01 | P1       | call
        2026-10-01 | P2       | call
        2026-10-01 | P3       | call
        2026-10-01 | P4       | call
    """,
}


def test_a_contact_that_costs_more_than_it_may_bring_is_let_go_and_the_light_stays_as_it_is():
    found = ruled(**CHEAP).prospects
    shows(
        found,
        """
        id | light | advice
        P1 | green | let go
        P2 | green | persist
        P3 | green | persist
        P4 | grey  |
        """,
    )
    cheap = found.iloc[0]
    assert cheap["cost"] == SETTINGS.call_minutes / 60 * SETTINGS.hourly_rate
    assert cheap["chance_next"] * 100 * SETTINGS.margin < cheap["cost"]


@pytest.mark.parametrize(("settings", "said"), [(SETTINGS, "Value is empty"), (DUTCH, "Waarde is leeg")])
def test_nobody_is_let_go_because_the_value_is_empty(settings: Settings, said: str) -> None:
    found = ruled(settings, prospects="id | value | first_contact\nP1 | | 2026-10-01\nP2 | 10 | 2026-10-01")
    told = lists.evidence(found, settings).set_index("id")
    assert told["advice"].to_dict() == {"P1": "no value", "P2": "let go"}
    assert said in told.at["P1", "advice_why"]


def test_who_does_not_fit_in_a_full_day_is_asked():
    found = ruled(
        **CHEAP,
        owners="""
        owner | contacts_a_day
        Anne  | 1
    """,
    )
    assert found.prospects["advice"].tolist() == ["let go", "persist", "ask", ""]


def test_a_visit_costs_the_hours_of_a_visit_and_a_cold_lead_only_a_call():
    found = ruled(
        prospects="""
            id | value | first_contact
            P1 | 9000  | 2026-09-01
            P2 | 9000  | 2026-09-01
        """,
        contacts=[
            {"prospect": "P1", "kind": "visit", "date": "2026-10-01"},
            *({"prospect": "P2", "kind": "visit", "date": f"2026-10-{day:02}"} for day in (1, 2, 5)),
        ],
    ).prospects
    assert found["light"].tolist() == ["green", "red"]
    hour = SETTINGS.hourly_rate
    assert found["cost"].tolist() == [SETTINGS.visit_hours * hour, SETTINGS.call_minutes / 60 * hour]


def test_a_stop_counts_the_own_contacts_up_to_the_decision_and_their_hours():
    grids = history(60, pattern=False, today=TODAY, still_open=0)
    late = {"prospect": "D0000", "date": TODAY, "kind": "visit", "reached": True}
    found = ruled(**grids | {"contacts": [*grids["contacts"], late]})
    own = grids["contacts"]
    spent = pd.Series([row["prospect"] for row in own]).value_counts()
    won = {row["id"] for row in grids["prospects"] if row["status"] == "won"}
    stop = lists.stop_after(found, 3)
    assert stop["contacts"] == len(own)
    assert stop["contacts_saved"] == (spent - 3).clip(lower=0).sum()
    assert stop["wins_lost"] == sum(spent[each] > 3 for each in won)
    minutes = {"visit": 90, "call": 15, "mail": 5}
    number = pd.Series([row["prospect"] for row in own])
    after = number.groupby(number).cumcount() >= 3
    assert stop["hours_saved"] * 60 == pytest.approx(
        sum(minutes[row["kind"]] for row, late in zip(own, after, strict=True) if late)
    )


def test_the_curve_counts_lost_deals_as_never_won():
    found = judged(400, False)
    frame = found.prospects
    decided = frame["status"].notna()
    soon = (frame["days_to_win"] <= 30.4375).sum()
    # Nobody was followed for less than a month but those won or lost, and a lost deal stays in the count.
    assert found.time_to_win["share"].iloc[0] == pytest.approx(soon / len(frame), rel=0.02)
    assert found.time_to_win["share"].iloc[-1] <= frame.loc[decided, "won"].mean()


def test_what_was_felt_after_the_decision_does_not_count_as_foresight():
    grids = history(60, pattern=False, today=TODAY, still_open=0)
    after = [
        {"prospect": row["id"], "date": row["status_date"] + timedelta(days=1), "kind": "call", "felt": 5}
        for row in grids["prospects"]
    ]
    before = ruled(**grids).foresight
    pd.testing.assert_frame_equal(ruled(**grids | {"contacts": [*grids["contacts"], *after]}).foresight, before)
    assert before.groupby("by")["cases"].sum().to_dict() == {"evidence": 60, "felt": 60}


def test_foresight_counts_evidence_as_it_was_on_the_day_before_the_decision():
    grids = history(40, pattern=False, today=TODAY, still_open=0)
    for row in grids["contacts"]:
        row["answer"] = "later"
    found = ruled(**grids).foresight
    # Two weeks after the last contact evidence of recency has begun to fade; a year later nothing would be left.
    assert found.loc[found["by"].eq("evidence") & found["score"].ge(2), "cases"].sum() == 40


def test_shuffled_prospects_get_the_same_chances_advice_and_order():
    grids = history(400, pattern=True, today=TODAY)
    shuffled = {key: Random(7).sample(rows, len(rows)) for key, rows in grids.items()}
    one, other = ruled(**grids), ruled(**shuffled)
    assert one.verdict == other.verdict
    keys = ["chance", "chance_next", "chance_why", "worth", "advice"]
    left, right = (each.prospects.set_index("id")[keys].sort_index() for each in (one, other))
    pd.testing.assert_frame_equal(left, right)
    pd.testing.assert_frame_equal(one.foresight, other.foresight)
    pd.testing.assert_frame_equal(one.contact_numbers, other.contact_numbers)
    assert lists.today(one, SETTINGS)["id"].tolist() == lists.today(other, SETTINGS)["id"].tolist()


def test_both_languages_give_the_same_chances_advice_and_order():
    one, other = judged(400, True), judged(400, True, DUTCH)
    keys = ["chance", "chance_next", "worth", "advice"]
    pd.testing.assert_frame_equal(one.prospects[keys], other.prospects[keys])
    pd.testing.assert_frame_equal(one.points, other.points)
    assert lists.today(one, SETTINGS)["id"].tolist() == lists.today(other, DUTCH)["id"].tolist()


def test_case_and_spaces_in_a_source_make_no_difference():
    grids = history(400, pattern=True, today=TODAY)
    for place, row in enumerate(grids["prospects"]):
        if place % 3 == 0:
            row["source"] = f" {row['source'].upper()} "
    found, clean = ruled(**grids), judged(400, True)
    np.testing.assert_array_equal(found.prospects["chance"], clean.prospects["chance"])
    assert set(found.points.loc[found.points["field"].eq("source"), "value"]) == {"referral", "website", "fair"}


def test_decided_deals_without_a_date_cannot_prove_a_pattern():
    grids = history(100, pattern=True, today=TODAY)
    for row in grids["prospects"]:
        row.pop("status_date", None)
    assert ruled(**grids).verdict.outcome == "undated"
