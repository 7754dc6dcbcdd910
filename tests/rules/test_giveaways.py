"""What was given for free, on which date, and what to do about it."""

from dataclasses import replace

import pytest

from tests.grid import grid, tables
from tests.rules.ruling import SETTINGS, ruled, shows
from xlsales import rules

MEETINGS = """
date       | prospect | kind   | reached
2026-10-05 | P1       | visit  |
2026-10-06 | P1       | call   |
2026-10-12 | P1       | online |
2026-10-13 | P1       | visit  | no
2026-10-19 | P1       | visit  |
"""


def test_which_date_it_was_is_the_number_of_meetings_up_to_that_day() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts=MEETINGS,
        giveaways="""
        date       | prospect | what
        2026-10-01 | P1       | scan
        2026-10-05 | P1       | scan
        2026-10-11 | P1       | scan
        2026-10-12 | P1       | scan
        2026-10-14 | P1       | scan
        2026-11-20 | P1       | scan
                   | P1       | scan
        2026-11-20 | P9       | scan
        """,
    )
    assert found.giveaways["meeting_no"].tolist()[:6] == [0, 1, 1, 2, 2, 3]
    assert found.giveaways["meeting_no"].isna().tolist()[6:] == [True, True]


def test_each_flag_is_raised_beyond_its_threshold_and_a_plan_for_later_has_none() -> None:
    rows = grid("""
    date       | normal_price | hours | asked_for | next_step_agreed | flag
    2026-10-05 | 500          | 4     | yes       | yes              |
    2026-10-05 | 501          |       | yes       | yes              | large_first
    2026-10-05 |              | 5     | yes       | yes              | large_first
    2026-10-12 | 501          | 5     | yes       | yes              |
    2026-10-05 | 100          | 1     | no        | yes              | unasked
    2026-10-05 | 100          | 1     |           | yes              |
    2026-10-05 | 100          | 1     | yes       | no               | no_next_step
    2026-10-05 | 100          | 1     | yes       |                  | no_next_step
    2026-10-12 | 1000         | 16    | yes       | yes              |
    2026-10-12 | 1001         | 16    | yes       | yes              | value
    2026-10-12 | 1000         | 17    | yes       | yes              | hours
    2026-10-05 | 2000         | 20    | no        | no               | large_first; unasked; no_next_step; value; hours
    2026-11-24 | 2000         | 20    | no        | no               |
    """)
    expected = [row.pop("flag", "") for row in rows]
    # Each row is the only one of a prospect who had a visit on 5 October and an online talk on the 12th.
    names = [f"P{place}" for place in range(len(rows))]
    another_kind = {"prospect": names[0], "what": "demo"}
    found = ruled(
        prospects=[{"id": name, "value": 20_000.0} for name in names],
        contacts="date | prospect | kind\n"
        + "".join(f"2026-10-05 | {name} | visit\n2026-10-12 | {name} | online\n" for name in names),
        giveaways=[row | {"prospect": name, "what": "scan"} for row, name in zip(rows, names, strict=True)]
        + [another_kind],
    )
    assert found.giveaways["flag"].tolist()[:-1] == expected


def test_nothing_kept_is_a_used_up_list_before_date_three_when_something_large_or_volunteered_was_given() -> None:
    ledger = """
        date       | prospect | what   | asked_for | next_step_agreed
        2026-10-05 | P1       | scan   | no        | yes
        2026-10-05 | P1       | Scan   | yes       | yes
        2026-10-12 | P1       | report | yes       | yes
        2026-10-19 | P1       | report | yes       | yes
        2026-10-05 | P2       | report | yes       | yes
        2026-10-05 | P2       | scan   | yes       | yes
        """
    found = ruled(prospects="id\nP1\nP2", contacts=MEETINGS, giveaways=ledger)
    assert found.giveaways["flag"].tolist() == ["unasked", "", "nothing_kept", "", "", ""]
    shows(
        found.giveaway_plan,
        """
        id | meetings | given        | in_hand | in_hand_count
        P1 | 3        | scan, report |         | 0
        P2 | 0        | report, scan |         | 0
        """,
    )


def test_what_is_in_hand_comes_from_the_drop_down_list_of_the_workbook() -> None:
    drawn = replace(
        tables(
            prospects="id\nP1",
            giveaways="date | prospect | what | asked_for\n2026-10-05 | P1 | scan | no\n2026-10-05 | P1 | lunch | no",
        ),
        giveaway_list=("Report", "Scan", "Trial"),
    )
    found, _ = rules.apply(drawn, SETTINGS)
    shows(found.giveaway_plan, "id | given | in_hand | in_hand_count\nP1 | scan, lunch | Report, Trial | 2")
    assert not found.giveaways["flag"].str.contains("nothing_kept").any()


def test_something_in_return_answers_what_was_volunteered_and_what_was_large_on_date_one() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts=MEETINGS,
        giveaways="""
        date       | prospect | what | normal_price | asked_for | in_return | next_step_agreed
        2026-10-05 | P1       | scan | 900          | no        | figures   | yes
        2026-10-05 | P1       | demo | 900          | no        |           | yes
        """,
        settings=replace(SETTINGS, giveaway_keep=0),
    )
    assert found.giveaways["flag"].tolist() == ["", "large_first; unasked"]


def test_a_next_step_is_agreed_in_the_ledger_or_in_the_log_for_that_day_or_later() -> None:
    found = ruled(
        prospects="id\nP1\nP2\nP3\nP4",
        contacts="""
        date       | prospect | kind | reached | next_agreed
        2026-10-05 | P1       | call | yes     | 2026-10-12
        2026-10-05 | P2       | call | yes     | 2026-10-11
        2026-10-05 | P3       | call | no      | 2026-10-20
        """,
        giveaways="""
        date       | prospect | what | next_step_agreed
        2026-10-12 | P1       | scan | no
        2026-10-12 | P2       | scan |
        2026-10-12 | P3       | scan |
        2026-10-12 | P4       | scan | yes
        """,
    )
    assert found.giveaways["flag"].tolist() == ["", "no_next_step", "no_next_step", ""]


def test_what_is_planned_carries_no_flag_and_counts_in_no_total_but_is_told_what_to_do_instead() -> None:
    found = ruled(
        prospects="id | value\nP1 | 20000",
        contacts="date | prospect | kind\n2026-10-05 | P1 | visit",
        giveaways="""
        date       | prospect | what  | normal_price | asked_for | next_step_agreed
        2026-10-05 | P1       | scan  | 900          | yes       | yes
        2026-11-24 | P1       | pilot | 900          | no        |
        2026-11-24 | P1       | demo  | 10           | yes       | yes
        """,
    )
    assert found.giveaways["advice"].tolist() == [
        "Name the price all the same (€900).",
        # The next meeting is the second one, so it may be large.
        "Wait until they ask, or ask for something in return. Agree the next step first, then give. "
        "That makes €1,800 free, 9% of the deal (limit 5%): ask for something in return.",
        "Keep this: after it you have nothing left for the third meeting. "
        "That makes €1,810 free, 9% of the deal (limit 5%): ask for something in return.",
    ]
    assert found.giveaways["flag"].tolist() == ["large_first", "", ""]
    shows(found.giveaway_items, "what | given | value\nscan | 1 | 900")
    shows(found.giveaway_plan, "id | given | given_value\nP1 | scan | 900")


def test_free_value_and_hours_add_up_per_prospect_by_date() -> None:
    found = ruled(
        prospects="id | value\nP1 | 10000\nP2 | 10000",
        giveaways="""
        date       | prospect | what | normal_price | hours
        2026-10-20 | P1       | scan | 200          | 10
        2026-10-05 | P1       | scan | 400          | 8
        2026-10-06 | P2       | scan | 300          | 2
        """,
    )
    shows(
        found.giveaways,
        """
        date       | free_value | free_hours
        2026-10-20 | 600        | 18
        2026-10-05 | 400        | 8
        2026-10-06 | 300        | 2
        """,
    )
    flags = found.giveaways["flag"].tolist()
    assert ["value" in flag for flag in flags] == [True, False, False]
    assert ["hours" in flag for flag in flags] == [True, False, False]


def test_every_flag_says_what_to_do_with_its_figures() -> None:
    found = ruled(
        prospects="id | value\nP1 | 20000",
        contacts=MEETINGS,
        giveaways="""
        date       | prospect | what | normal_price | hours | asked_for | next_step_agreed
        2026-10-05 | P1       | scan | 1600         | 20    | no        | no
        """,
    )
    assert found.giveaways["flag_text"].tolist() == [
        "too much for a first meeting; nobody asked; no next step agreed; nothing kept for meeting 3; "
        "too much of the deal value; too many free hours"
    ]
    advice = found.giveaways["advice"].tolist()[0]
    for figure in ("€1,600, 20 hours", "8%", "limit 5%", "20 hours for free", "limit 16", "third meeting"):
        assert figure in advice


@pytest.mark.parametrize(
    ("price", "hours", "worth"),
    [("1600", "20", "(€ 1.600, 20 uur)"), ("650", "", "(€ 650)"), ("", "8", "(8 uur)")],
)
def test_the_worth_of_a_give_away_names_no_figure_that_was_left_blank(price: str, hours: str, worth: str) -> None:
    found = ruled(
        replace(SETTINGS, language="nl"),
        prospects="id | value\nP1 | 20000",
        contacts=MEETINGS,
        giveaways=f"date | prospect | what | normal_price | hours\n2026-10-05 | P1 | scan | {price} | {hours}",
    )
    assert f"Noem alsnog de prijs {worth}" in found.giveaways["advice"].tolist()[0]


def test_the_free_scan_that_delights_fourteen_people_and_brings_no_project() -> None:
    prospects = "id | owner | value | status\n" + "".join(f"P{each} | An | 8000 |\n" for each in range(14))
    ledger = "date | prospect | what | normal_price | hours\n"
    ledger += "".join(f"2026-10-05 | P{each} | quick scan | 400 | 3\n" for each in range(14))
    found = ruled(SETTINGS, prospects=prospects + "P14 | An | 9000 | won", giveaways=ledger)
    shows(
        found.giveaway_items,
        """
        what       | given | prospects | won | value | hours | sentence
        quick scan | 14    | 14        | 0   | 5600  | 42    | quick scan: 14 given, 0 orders
        """,
    )
    shows(found.giveaway_owners, "owner | given | value | hours | won_value\nAn | 14 | 5600 | 42 | 9000")
