"""Evidence, the ecstasy gap, the sober check and cooling."""

from dataclasses import replace

import pytest

from tests.rules.ruling import SETTINGS, ruled, shows

STEPS = "order | step\n1 | Talk\n2 | Needs\n3 | Trial\n4 | Offer"


@pytest.mark.parametrize(
    ("last", "points"),
    [("2026-11-23", 31.25), ("2026-11-09", 31.25), ("2026-11-02", 23.4375), ("2026-10-26", 15.625), ("2026-10-12", 0)],
)
def test_recency_is_full_within_one_cycle_rhythm_and_fades_to_nothing_at_three(last: str, points: float) -> None:
    found = ruled(prospects="id\nP1", contacts=f"date | prospect | kind\n{last} | P1 | call")
    assert found.prospects["points_recency"].tolist() == pytest.approx([points])


def test_one_person_is_critical_two_a_warning_three_healthy_and_a_consumer_needs_one() -> None:
    spoken = [
        ("business", "", 1 / 3),
        ("business", "Jan", 1 / 3),
        ("business", "Jan, jan ; JAN", 1 / 3),
        ("business", "Jan en Mia", 2 / 3),
        ("business", "Jan, Mia & Kees", 1),
        ("business", "Jan/Mia\nKees + Ed", 1),
        (None, "Jan, Mia", 2 / 3),
        ("consumer", "", 1),
        ("consumer", "Jan, Mia", 1),
    ]
    found = ruled(
        prospects=[{"id": f"P{place}", "market": market} for place, (market, _, _) in enumerate(spoken)],
        contacts=[
            {"date": SETTINGS.today, "prospect": f"P{place}", "kind": "call", "spoke_with": names}
            for place, (_, names, _) in enumerate(spoken)
        ],
    )
    assert found.prospects["points_stakeholders"].tolist() == pytest.approx([25 * share for _, _, share in spoken])


def test_who_asks_for_more_stakeholders_moves_the_warning_and_the_healthy_mark() -> None:
    found = ruled(
        replace(SETTINGS, stakeholders_warning=3, stakeholders_healthy=5),
        prospects="id\nP1\nP2\nP3\nP4",
        contacts="""
        date       | prospect | kind | spoke_with
        2026-11-02 | P1       | call | A, B
        2026-11-02 | P2       | call | A, B, C
        2026-11-02 | P3       | call | A, B, C, D
        2026-11-02 | P4       | call | A, B, C, D, E
        """,
    )
    points = found.prospects["points_stakeholders"].tolist()
    assert points == pytest.approx([25 / 3, 50 / 3, 50 / 3, 25])


def test_stakeholders_count_once_spoken_to_and_together_with_the_names_in_the_log() -> None:
    found = ruled(
        prospects="id\nP1\nP2",
        contacts="date | prospect | kind | spoke_with\n2026-11-02 | P1 | call | Jan",
        stakeholders="""
        prospect | name | spoken_on
        P1       | jan  | 2026-11-02
        P1       | Mia  | 2026-11-23
        P1       | Kees | 2026-11-24
        P1       | Ed   |
        P2       | Ed   |
        """,
    )
    shows(found.prospects, "id | stakeholders_met\nP1 | 2\nP2 | 0")


def test_a_step_after_a_skipped_one_does_not_count_and_the_skipped_ones_are_named() -> None:
    found = ruled(
        prospects="id\nP1\nP2\nP3",
        steps=STEPS,
        contacts="""
        date       | prospect | kind | step
        2026-11-02 | P1       | call | Talk
        2026-11-03 | P1       | call | needs
        2026-11-02 | P2       | call | Talk
        2026-11-03 | P2       | call | Offer
        2026-11-02 | P3       | call |
        """,
    )
    shows(
        found.prospects,
        """
        id | points_steps | skipped
        P1 | 10           |
        P2 | 5            | Needs, Trial
        P3 | 0            |
        """,
    )


def test_a_step_belongs_to_its_market_and_one_without_market_to_both() -> None:
    found = ruled(
        prospects="id | market\nP1 | business\nP2 | consumer",
        steps="order | step | market\n1 | Talk |\n2 | Needs | business\n3 | Trial | consumer\n4 | Offer | business",
        contacts="""
        date       | prospect | kind | step
        2026-11-02 | P1       | call | Offer
        2026-11-02 | P2       | call | Trial
        """,
    )
    shows(found.prospects, "id | skipped\nP1 | Talk, Needs\nP2 | Talk")


def test_where_nobody_logs_a_step_that_part_is_left_out_and_the_rest_adds_up_to_100() -> None:
    full = """
    id | why_stay | agreed_date | market
    P1 | contract | 2026-12-01  | consumer
    """
    contacts = "date | prospect | kind | answer | step\n2026-11-23 | P1 | call | yes | {}"
    without = ruled(prospects=full, steps=STEPS, contacts=contacts.format(""))
    with_step = ruled(prospects=full, steps=STEPS, contacts=contacts.format("Talk"))
    shows(without.prospects, "id | evidence | points_recency | points_steps\nP1 | 5 | 31.25 | 0")
    shows(with_step.prospects, "id | evidence | points_recency | points_steps\nP1 | 4.3 | 25 | 5")


def test_a_next_step_counts_only_with_a_date_in_the_future() -> None:
    found = ruled(prospects="id | agreed_date\nP1 | 2026-11-24\nP2 | 2026-11-23\nP3 |")
    shows(found.prospects, "id | points_next_step\nP1 | 18.75\nP2 | 0\nP3 | 0")


def test_a_motive_is_known_from_the_prospect_or_from_one_of_its_stakeholders() -> None:
    found = ruled(
        prospects="""
        id | why_stay | why_move_towards | why_move_away
        P1 | lease    |                  |
        P2 |          | range            |
        P3 |          |                  | noise
        P4 |          |                  |
        P5 |          |                  |
        """,
        stakeholders="prospect | name | motive\nP4 | Jan | peace\nP5 | Jan |",
    )
    shows(found.prospects, "id | points_motive\nP1 | 12.5\nP2 | 12.5\nP3 | 12.5\nP4 | 12.5\nP5 | 0")


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
