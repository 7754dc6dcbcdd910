"""The ecstasy gap, the sober check, cooling, and the forecast."""

from dataclasses import replace

import pandas as pd
import pytest

from tests.rules.ruling import SETTINGS, ruled, shows
from xlsales.rules.objectivity import chance


@pytest.mark.parametrize(
    ("felt", "gap", "light"), [(5, 3, "amber"), (4, 2, "amber"), (3, 1, "green"), (1, -1, "green")]
)
def test_a_gap_of_two_or_more_is_flagged_and_turns_the_light_amber(felt: int, gap: float, light: str) -> None:
    found = ruled(
        prospects="id\nP1",
        contacts=f"date | prospect | kind | felt\n2026-11-23 | P1 | call | {felt}",
        settings=replace(SETTINGS, sober_felt=5),
    )
    shows(found.prospects, f"id | evidence | gap | light\nP1 | 2 | {gap} | {light}")


def test_without_a_felt_score_there_is_no_gap() -> None:
    shows(ruled(prospects="id\nP1").prospects, "id | felt | evidence | gap | gap_flagged\nP1 | | 0 | | no")


def test_for_consumers_with_an_instant_or_short_cycle_enthusiasm_is_shown_but_flags_nothing() -> None:
    prospects = """
    id | market   | cycle
    P1 | consumer | instant
    P2 | consumer | short
    P3 | consumer |
    P4 | consumer | long
    P5 | business | instant
    P6 |          | short
    """
    contacts = "date | prospect | kind | felt\n" + "".join(
        f"2026-10-01 | P{each} | visit | 5\n" for each in range(1, 7)
    )
    shows(
        ruled(prospects=prospects, contacts=contacts).prospects,
        """
        id | gap | gap_flagged | sober_on   | light
        P1 | 2.2 | no          |            | green
        P2 | 2.2 | no          |            | green
        P3 | 2.2 | no          |            | green
        P4 | 2.2 | yes         | 2026-10-08 | amber
        P5 | 3   | yes         | 2026-10-08 | amber
        P6 | 3   | yes         | 2026-10-08 | amber
        """,
    )
    flagging = ruled(replace(SETTINGS, consumer_flags=True), prospects=prospects, contacts=contacts)
    assert flagging.prospects["light"].tolist() == ["amber"] * 6


def test_a_pending_sober_check_caps_the_computed_date_but_not_an_agreed_one() -> None:
    found = ruled(
        prospects="id | cycle | agreed_date\nP1 | long |\nP2 | long | 2026-12-20\nP3 | instant |",
        contacts="""
        date       | prospect | kind  | felt
        2026-11-20 | P1       | visit | 4
        2026-11-20 | P2       | visit | 4
        2026-11-20 | P3       | visit | 4
        """,
    )
    shows(
        found.prospects,
        """
        id | sober_on   | next_follow_up | date_by
        P1 | 2026-11-27 | 2026-11-27     | sober
        P2 | 2026-11-27 | 2026-12-20     | agreed
        P3 | 2026-11-27 | 2026-11-23     | rhythm
        """,
    )


def test_a_sober_check_is_answered_by_any_contact_a_week_later_or_by_a_straight_answer() -> None:
    found = ruled(
        prospects="id\n" + "".join(f"P{each}\n" for each in range(6)),
        contacts="""
        date       | prospect | kind  | reached | answer  | felt
        2026-11-18 | P0       | visit |         |         | 4
        2026-11-18 | P1       | visit |         | yes     | 4
        2026-11-18 | P2       | visit |         |         | 4
        2026-11-19 | P2       | call  |         | later   |
        2026-11-18 | P3       | visit |         |         | 4
        2026-11-19 | P3       | call  |         | evasive |
        2026-11-10 | P4       | visit |         |         | 5
        2026-11-16 | P4       | call  | no      |         |
        2026-11-10 | P5       | visit |         |         | 5
        2026-11-17 | P5       | call  | no      |         |
        """,
    )
    shows(
        found.prospects,
        """
        id | felt_on    | sober_on
        P0 | 2026-11-18 | 2026-11-25
        P1 | 2026-11-18 |
        P2 | 2026-11-18 |
        P3 | 2026-11-18 | 2026-11-25
        P4 | 2026-11-10 | 2026-11-17
        P5 | 2026-11-10 |
        """,
    )


def cooled(rows: str, **more: str) -> tuple[str, str]:
    """Since when, and how, an enthusiasm of 5 October cooled by what came after it: rows of kind, reached, answer."""
    found = ruled(
        prospects=more.get("prospects", "id\nP1"),
        contacts="date | prospect | kind | reached | answer | signal | felt\n"
        f"2026-10-05 | P1 | visit | | {more.get('answer', '')} | | 4\n" + rows,
        today=more.get("today", ""),
    ).prospects
    day = found["cooled_on"].iloc[0]
    return "" if day != day else day.date().isoformat(), found["cooled_by"].iloc[0]


@pytest.mark.parametrize(
    ("rows", "since", "by"),
    [
        ("2026-10-12 | P1 | call | no | | |", "", ""),
        ("2026-10-11 | P1 | call | no | | |\n2026-10-12 | P1 | call | no | | |", "", ""),
        ("2026-10-12 | P1 | call | no | | |\n2026-10-13 | P1 | call | no | | |", "2026-10-13", "missed"),
        ("2026-10-12 | P1 | call | | evasive | |\n2026-10-13 | P1 | call | no | | |", "2026-10-13", "both"),
        ("2026-10-12 | P1 | call | | evasive | |\n2026-10-13 | P1 | call | | evasive | |", "2026-10-13", "evasive"),
        (
            "2026-10-12 | P1 | call | no | | |\n2026-10-13 | P1 | call | no | | |\n2026-10-20 | P1 | call | no | | |",
            "2026-10-13",
            "missed",
        ),
        ("2026-10-12 | P1 | call | no | | |\n2026-10-13 | P1 | call | | | |", "", ""),
        (
            "2026-10-07 | P1 | call | | later | |\n"
            "2026-10-12 | P1 | call | no | | |\n2026-10-13 | P1 | call | no | | |",
            "",
            "",
        ),
        (
            "2026-10-07 | P1 | call | | | names a date |\n"
            "2026-10-12 | P1 | call | no | | |\n2026-10-13 | P1 | call | no | | |",
            "",
            "",
        ),
    ],
)
def test_cooled_are_two_newest_contacts_in_vain_a_week_later_with_nothing_straight_and_no_signal_since(
    rows: str, since: str, by: str
) -> None:
    assert cooled(rows) == (since, by)


MISSES = "2026-10-12 | P1 | call | no | | |\n2026-10-13 | P1 | call | no | | |"


def test_an_enthusiastic_contact_with_a_straight_answer_cannot_cool_nor_one_with_an_appointment_ahead() -> None:
    assert cooled(MISSES, answer="later") == ("", "")
    assert cooled(MISSES, prospects="id | agreed_date\nP1 | 2026-11-24") == ("", "")
    assert cooled(MISSES, prospects="id | agreed_date\nP1 | 2026-11-20") == ("2026-10-13", "missed")


def test_a_mail_cools_only_when_it_had_five_working_days_to_be_answered() -> None:
    mailed = "2026-10-12 | P1 | call | no | | |\n2026-10-13 | P1 | mail | | | |"
    assert cooled(mailed, today="2026-10-19") == ("", "")
    assert cooled(mailed, today="2026-10-20") == ("2026-10-13", "missed")


def test_no_contact_at_all_is_our_neglect_and_not_cooling() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts="date | prospect | kind | felt | answer\n2026-06-01 | P1 | visit | 5 | later",
        settings=replace(SETTINGS, gap_flag=5),
    )
    shows(found.prospects, "id | cooled | neglected | light\nP1 | no | yes | green")


def test_the_sober_forecast_weighs_open_value_by_evidence_beside_the_felt_one_by_month() -> None:
    found = ruled(
        prospects="""
        id | value | expected_decision | status | status_date | market   | why_nothing_changes
        P1 | 10000 | 2027-01-15        |        |             | consumer | x
        P2 | 20000 | 2026-03-01        |        |             |          |
        P3 | 40000 | 2027-01-31        | won    | 2026-11-02  |          |
        P4 | 5000  |                   |        |             |          |
        """,
        contacts="date | prospect | kind | felt | answer\n2026-11-23 | P1 | call | 5 | yes",
    )
    shows(
        found.forecast.round({"felt": 0, "sober": 0}),
        """
        month      | deals | value | felt | sober
        2026-11-01 | 1     | 20000 | 846  | 846
        2027-01-01 | 1     | 10000 | 5000 | 4311
        """
        + "           | 1     | 5000  | 212  | 212",
    )


@pytest.mark.parametrize(("evidence", "expected"), [(0, 0.042), (1.5, 0.111), (2.5, 0.2), (3.5, 0.333), (5, 0.586)])
def test_half_of_the_evidence_stands_for_the_base_rate_and_each_point_doubles_the_odds(
    evidence: float, expected: float
) -> None:
    assert chance(pd.Series([evidence]), SETTINGS).tolist() == pytest.approx([expected], abs=0.001)


def test_calibration_compares_what_was_felt_with_what_really_closed_per_owner() -> None:
    found = ruled(
        prospects="""
        id | owner | status  | status_date
        P1 | An    | won     | 2026-11-02
        P2 | An    | said no | 2026-11-02
        P3 | Bo    | won     | 2026-11-02
        P4 | Bo    |         |
        """,
        contacts="""
        date       | prospect | kind  | felt
        2026-10-01 | P1       | visit | 5
        2026-10-01 | P2       | visit | 4
        2026-10-01 | P3       | visit | 2
        2026-10-01 | P4       | visit | 5
        """,
    )
    shows(
        found.calibration.round(2),
        """
        owner | decided | felt | felt_share | won_share | gap
        An    | 2       | 4.5  | 0.42       | 0.5       | -0.08
        Bo    | 1       | 2    | 0.11       | 1         | -0.89
        """,
    )
