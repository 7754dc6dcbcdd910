"""What must hold for every workbook, whatever was typed."""

import os
from copy import deepcopy
from dataclasses import fields, replace
from datetime import date, timedelta
from random import Random
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.grid import tables
from tests.rules.reference import Book, log_of, opens, working
from tests.rules.workbooks import OWNERS, workbook
from xlsales import rules
from xlsales.sheets import lists
from xlsales.tables import DTYPES, Tables, schema
from xlsales.tables.settings import Settings

THOROUGH = bool(os.environ.get("XLSALES_THOROUGH"))
WORSE = {"green": 0, "amber": 1, "red": 2, "grey": 3}

seeds = st.integers(0, 10**9)
few = settings(
    max_examples=200 if THOROUGH else 5,
    deadline=None,
    derandomize=not THOROUGH,
    suppress_health_check=[HealthCheck.too_slow],
)


def found_in(book: Book, chosen: Settings) -> Tables:
    return rules.apply(tables(**book), chosen)[0]


FRAMES = [field.name for field in fields(Tables) if field.name not in ("verdict", "giveaway_list")]
WORDED = (
    "item",
    "service_item",
    "why",
    "when",
    "ask",
    "flag_text",
    "advice",
    "sentence",
    "waits",
    "advice_why",
    "chance_why",
)
"""Columns that hold sentences."""


@given(seeds)
@few
def test_rules_never_change_the_tables_they_were_given(seed: int) -> None:
    book, chosen = workbook(seed)
    given_tables = tables(**book)
    before = deepcopy(given_tables)
    rules.apply(given_tables, chosen)
    assert given_tables.verdict == before.verdict
    for name in FRAMES:
        pd.testing.assert_frame_equal(getattr(given_tables, name), getattr(before, name))


NUMBERS = {
    "tempo": (1.0, 10.0, 3650.0),
    "days": (-36_500.0, -1.0, 3.0, 36_500.0),
    "occurrence": (0.0, 1.0, 2.0, 100_000.0),
    "felt": (1.0, 4.0, 5.0),
}
"""As far as the edge lets numbers in; others reach from nought to very large."""


def _wild(table: schema.Table, chance: Random, length: int) -> pd.DataFrame:
    """Rows of anything that the edge lets in: gaps, words of one's own, absurd dates and numbers."""
    days = (
        date(1900, 1, 1),
        date(1904, 2, 29),
        date(2026, 2, 28),
        date(2026, 11, 20),
        date(2026, 11, 23),
        date(2076, 1, 1),
    )
    texts = ("x", "zzz", "A, b & c", ",", "monthly x3", "every 99999999 days", "{who}", "=1+1")
    columns = {}
    for column in table.typed:
        words = tuple(choice.word for choice in schema.CHOICES.get(column.choices, ()))
        pools: dict[str, tuple[Any, ...]] = {
            "date": days,
            "yesno": (True, False),
            "text": texts,
            "choice": words or texts,
        }
        pool = pools.get(column.kind) or NUMBERS.get(column.key, (0.0, 0.5, 3.0, 1e6, 1e12))
        picked = [chance.choice((None, *pool)) for _ in range(length)]
        stamps = [pd.Timestamp(each) if isinstance(each, date) else each for each in picked]
        columns[column.key] = pd.Series(stamps, dtype=DTYPES[column.kind])
    frame = pd.DataFrame(columns)
    if table.key in ("contacts", "giveaways", "stakeholders", "checklist_log"):
        frame["deal"] = np.array([chance.randint(-1, 3) for _ in range(length)], dtype=np.int64)
    return frame


@given(seeds)
@settings(few, max_examples=500 if THOROUGH else 15)
def test_rules_never_raise_whatever_fits_the_types(seed: int) -> None:
    chance = Random(seed)
    frames = {
        table.key: _wild(table, chance, 4 if table is schema.PROSPECTS else chance.choice((0, 1, 6)))
        for table in schema.TABLES
        if table is not schema.SETTINGS_TABLE
    }
    found, _ = rules.apply(Tables(**frames), Settings(today=date(2026, 11, 23)))
    assert found.prospects["light"].isin(["green", "amber", "red", "grey", "blue"]).all()


@pytest.mark.parametrize("empty", FRAMES[:9])
def test_any_table_may_be_empty(empty: str) -> None:
    book, chosen = workbook(7)
    kept = replace(tables(**book), **{empty: getattr(tables(), empty)})
    if empty == "prospects":
        kept = tables()
    found, _ = rules.apply(kept, chosen)
    assert len(found.prospects) == (0 if empty == "prospects" else len(book["prospects"]))


@given(seeds)
@few
def test_an_extra_straight_positive_answer_on_the_latest_day_never_makes_a_light_worse(seed: int) -> None:
    book, chosen = workbook(seed)
    chance = Random(seed)
    extra = [
        {
            "prospect": each["id"],
            "date": chosen.today,
            "kind": "call",
            "answer": chance.choice(("yes", "later", "haggles")),
        }
        for each in book["prospects"]
    ]
    before = found_in(book, chosen).prospects["light"]
    after = found_in(book | {"contacts": book["contacts"] + extra}, chosen).prospects["light"]
    compared = before.ne("blue")
    assert (after[~compared] == "blue").all()
    worse = after[compared].map(WORSE) > before[compared].map(WORSE)
    assert not worse.any(), book["prospects"][worse[worse].index[0]]


@given(seeds)
@few
def test_an_attempt_of_today_never_makes_the_next_date_today(seed: int) -> None:
    book, chosen = workbook(seed)
    extra = [
        {"prospect": each["id"], "date": chosen.today, "kind": "call", "reached": False} for each in book["prospects"]
    ]
    found = found_in(book | {"contacts": book["contacts"] + extra}, chosen).prospects
    dated = found[found["next_follow_up"].notna()]
    assert (dated["next_follow_up"] > pd.Timestamp(chosen.today)).all()
    assert not found["planned"].any()


@given(seeds, st.integers(0, 40))
@few
def test_more_capacity_never_removes_somebody_from_the_plan(seed: int, capacity: int) -> None:
    book, chosen = workbook(seed)
    few_places = found_in(book, replace(chosen, contacts_a_day=max(capacity, 1))).prospects
    more_places = found_in(book, replace(chosen, contacts_a_day=max(capacity, 1) + 1)).prospects
    assert (more_places["planned"] | ~few_places["planned"]).all()
    assert few_places.loc[few_places["planned"], "group"].ne("").all()


@given(seeds)
@few
def test_the_plan_holds_its_capacity_and_nobody_better_stands_below_it(seed: int) -> None:
    book, chosen = workbook(seed)
    chosen = replace(chosen, contacts_a_day=4)
    found = found_in(book, chosen)
    frame = found.prospects
    assert frame["plan_rank"].notna().equals(frame["group"].ne(""))
    certain = frame["group"].isin(("promised", "enquiry"))
    assert frame.loc[certain, "planned"].all()
    for row in found.plan.itertuples():
        mine = frame[frame["plan_owner"].eq(row.owner)]
        assert row.planned == mine["planned"].sum() <= max(4 - row.done, int(certain[mine.index].sum()))
        others = mine[mine["group"].ne("") & mine["group"].ne("service")].sort_values("plan_rank")
        assert others["planned"].is_monotonic_decreasing


@given(seeds)
@few
def test_no_computed_date_falls_on_a_day_off_and_only_an_agreed_one_may(seed: int) -> None:
    book, chosen = workbook(seed)
    found = found_in(book, chosen)
    computed = found.prospects[found.prospects["next_follow_up"].notna() & found.prospects["agreed"].isna()]
    computed = computed[~computed["new_enquiry"]]
    dated = [(row.next_follow_up, row.owner) for row in computed.itertuples()]
    if len(found.checklists):
        dated += [(row.due, row.owner) for row in found.checklists.dropna(subset=["due"]).itertuples()]
    for day, owner in dated:
        assert working(day.date(), owner if owner in OWNERS else None, book, chosen), (day, owner)


@given(seeds)
@few
def test_the_order_of_the_rows_of_the_log_makes_no_difference(seed: int) -> None:
    book, chosen = workbook(seed)
    shuffled = list(book["contacts"])
    Random(seed + 1).shuffle(shuffled)
    one, other = found_in(book, chosen), found_in(book | {"contacts": shuffled}, chosen)
    assert one.verdict == other.verdict
    for name in FRAMES:
        if name in ("contacts", "log"):
            continue
        left, right = getattr(one, name), getattr(other, name)
        pd.testing.assert_frame_equal(
            left.drop(columns=["opened_at"], errors="ignore"), right.drop(columns=["opened_at"], errors="ignore")
        )


@given(seeds)
@few
def test_both_languages_give_the_same_figures(seed: int) -> None:
    book, chosen = workbook(seed)
    dutch, english = (found_in(book, replace(chosen, language=each)) for each in ("nl", "en"))
    assert dutch.verdict == english.verdict
    for name in FRAMES:
        left, right = getattr(dutch, name), getattr(english, name)
        worded = [key for key in WORDED if key in left]
        pd.testing.assert_frame_equal(left.drop(columns=worded), right.drop(columns=worded))


@given(seeds)
@few
def test_silence_alone_changes_no_light_inside_the_horizon(seed: int) -> None:
    book, chosen = workbook(seed)
    # Fading evidence widens a gap, a yes stalls and an agreed date passes: there is none of them here.
    for row in book["contacts"]:
        for key in ("felt", "next_agreed"):
            row.pop(key, None)
        if row.get("answer") in ("yes", "haggles"):
            row["answer"] = "later"
    for row in book["prospects"]:
        row.pop("agreed_date", None)
    later = replace(chosen, today=chosen.today + timedelta(days=30))
    book["contacts"] = [row for row in book["contacts"] if row["date"] <= chosen.today]
    one, other = found_in(book, chosen).prospects, found_in(book, later).prospects
    inside = ~other["horizon_reached"]
    assert one.loc[inside, "light"].tolist() == other.loc[inside, "light"].tolist()


@given(seeds)
@few
def test_who_asked_not_to_be_contacted_is_in_no_list(seed: int) -> None:
    book, chosen = workbook(seed)
    asked = {each["id"] for each in book["prospects"][::2]}
    for each in book["prospects"]:
        if each["id"] in asked:
            each["status"] = "do not contact"
    found = found_in(book, chosen)
    shown = [make(found, chosen) for name, make in lists.LISTS.items() if name != "prospects"]
    for frame in [*shown, lists.week_ahead(found, chosen)]:
        named = frame["prospect"] if "prospect" in frame else frame["id"]
        assert asked.isdisjoint(named)
    assert asked.isdisjoint(found.checklists["id"] if len(found.checklists) else ())


def test_the_workbooks_at_random_hold_what_the_properties_are_about() -> None:
    lights: set[str] = set()
    openings = computed = 0
    for seed in range(4):
        book, chosen = workbook(seed)
        found = found_in(book, chosen).prospects
        lights |= set(found["light"])
        computed += int(found["agreed"].isna().sum())
        openings += sum(any(map(opens, log_of(book, each, chosen.today))) for each in book["prospects"])
    assert lights == {"green", "amber", "red", "grey", "blue"}
    assert openings > 10
    assert computed > 10
