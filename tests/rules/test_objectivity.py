"""The ecstasy gap, the sober check, cooling, and the forecast."""

from dataclasses import replace

import pytest

from tests.rules.ruling import SETTINGS, ruled, shows


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
        P1 | 3.7 | no          |            | green
        P2 | 3.7 | no          |            | green
        P3 | 3.7 | no          |            | green
        P4 | 3.4 | yes         | 2026-10-08 | amber
        P5 | 4.6 | yes         | 2026-10-08 | amber
        P6 | 4.6 | yes         | 2026-10-08 | amber
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


def test_cooled_is_a_first_contact_a_week_later_that_missed_or_was_evasive_with_nothing_straight_since() -> None:
    enthusiastic = "".join(f"2026-10-05 | P{each} | visit | | | | 4\n" for each in range(10))
    found = ruled(
        prospects="id\n" + "".join(f"P{each}\n" for each in range(10)),
        contacts="date | prospect | kind | reached | answer | signal | felt\n"
        + enthusiastic
        + """
        2026-10-11 | P1 | call | no |         |              |
        2026-10-12 | P2 | call | no |         |              |
        2026-10-12 | P3 | call |    | evasive |              |
        2026-10-12 | P4 | mail |    |         |              |
        2026-10-12 | P5 | call |    |         |              |
        2026-10-13 | P6 | call |    |         |              |
        2026-10-14 | P6 | call | no |         |              |
        2026-10-12 | P7 | call | no |         |              |
        2026-10-13 | P7 | call |    | later   |              |
        2026-10-12 | P8 | call | no |         |              |
        2026-10-13 | P8 | call |    |         | names a date |
        2026-10-12 | P9 | call | no |         |              |
        2026-10-13 | P9 | call |    |         |              |
        """,
    )
    shows(
        found.prospects,
        """
        id | cooled | cooled_on  | sober_on
        P0 | no     |            | 2026-10-12
        P1 | no     |            | 2026-10-12
        P2 | yes    | 2026-10-12 |
        P3 | yes    | 2026-10-12 |
        P4 | yes    | 2026-10-12 |
        P5 | no     |            |
        P6 | no     |            |
        P7 | no     |            |
        P8 | no     |            |
        P9 | yes    | 2026-10-12 |
        """,
    )


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
        id | value | expected_decision | status | status_date | market   | why_stay
        P1 | 10000 | 2027-01-15        |        |             | consumer | x
        P2 | 20000 | 2026-03-01        |        |             |          |
        P3 | 40000 | 2027-01-31        | won    | 2026-11-02  |          |
        P4 | 5000  |                   |        |             |          |
        """,
        contacts="date | prospect | kind | felt | answer\n2026-11-23 | P1 | call | 5 | yes",
    )
    shows(
        found.forecast,
        """
        month      | deals | value | felt | sober
        2026-11-01 | 1     | 20000 | 0    | 0
        2027-01-01 | 1     | 10000 | 2000 | 1640
        """
        + "           | 1     | 5000  | 0    | 0",
    )


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
        owner | decided | felt_share | won_share | gap
        An    | 2       | 0.9        | 0.5       | 0.4
        Bo    | 1       | 0.4        | 1         | -0.6
        """,
    )
