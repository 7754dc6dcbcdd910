"""The evidence for a deal: its six parts and what earns their points."""

from dataclasses import replace

import pytest

from tests.rules.ruling import SETTINGS, ruled, shows

STEPS = "order | step\n1 | Talk\n2 | Needs\n3 | Trial\n4 | Offer"


@pytest.mark.parametrize(
    ("last", "points"),
    [("2026-11-23", 31.25), ("2026-11-09", 31.25), ("2026-11-02", 23.4375), ("2026-10-26", 15.625), ("2026-10-12", 0)],
)
def test_recency_is_full_within_one_cycle_rhythm_and_fades_to_nothing_at_three(last: str, points: float) -> None:
    found = ruled(prospects="id | tempo\nP1 | 90", contacts=f"date | prospect | kind\n{last} | P1 | call")
    assert found.prospects["points_recency"].tolist() == pytest.approx([points])


def test_recency_stops_falling_on_the_day_we_were_to_call_for_our_neglect_is_not_their_coldness() -> None:
    found = ruled(
        prospects="id | tempo | agreed_date\nP1 | 28 |\nP2 | | 2026-10-26\nP3 | |",
        contacts="date | prospect | kind\n"
        + "".join(f"{day} | P{each} | call\n" for each in (1, 2, 3) for day in ("2026-09-28",)),
    )
    # Due on 26 October, on 26 October and on 12 October: silent for 28, 28 and 14 days, whatever it is now.
    assert found.prospects["points_recency"].tolist() == pytest.approx([15.625, 15.625, 31.25])


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
    id | why_nothing_changes | agreed_date | market
    P1 | contract | 2026-12-01  | consumer
    """
    contacts = "date | prospect | kind | answer | step\n2026-11-23 | P1 | call | yes | {}"
    without = ruled(prospects=full, steps=STEPS, contacts=contacts.format(""))
    with_step = ruled(prospects=full, steps=STEPS, contacts=contacts.format("Talk"))
    shows(without.prospects, "id | evidence | points_recency | points_steps\nP1 | 5 | 31.25 | 0")
    shows(with_step.prospects, "id | evidence | points_recency | points_steps\nP1 | 4.3 | 25 | 5")


def test_the_steps_are_left_out_for_an_owner_who_never_logs_one() -> None:
    found = ruled(
        prospects="id | owner\nP1 | An\nP2 | An\nP3 | Bo\nP4 |\nP5 |",
        steps=STEPS,
        contacts="date | prospect | kind | step\n2026-11-02 | P1 | call | Talk\n2026-11-02 | P5 | call | Talk",
    )
    assert found.prospects["points_recency"].tolist() == pytest.approx([25, 0, 0, 0, 25])
    shows(
        found.prospects, "id | points_steps | evidence\nP1 | 5 | 1.8\nP2 | 0 | 0\nP3 | 0 | 0\nP4 | 0 | 0\nP5 | 5 | 1.8"
    )


def test_what_is_missing_is_named_by_its_points_and_of_the_people_how_few_they_are() -> None:
    found = ruled(
        prospects="""
        id | why_us | agreed_date | market
        P1 | range  |             |
        P2 | range  | 2026-12-01  |
        P3 | range  | 2026-12-01  |
        P4 |        | 2026-12-01  | consumer
        P5 | range  | 2026-12-01  | consumer
        P6 | range  |             | consumer
        """,
        contacts="""
        date       | prospect | kind | answer | spoke_with
        2026-11-23 | P1       | call | yes    | Jan
        2026-11-23 | P2       | call |        | Jan, Mia
        2026-11-23 | P3       | call | yes    | Jan, Mia
        2026-11-23 | P4       | call | yes    |
        2026-11-23 | P5       | call | yes    |
        """,
    )
    shows(
        found.prospects,
        """
        id | missing_evidence
        P1 | next_step, one_person
        P2 | answer, few_people
        P3 | few_people
        P4 | motive
        P5 |
        P6 | nobody, next_step
        """,
    )


def test_a_next_step_counts_only_with_a_date_in_the_future() -> None:
    found = ruled(prospects="id | agreed_date\nP1 | 2026-11-24\nP2 | 2026-11-23\nP3 |")
    shows(found.prospects, "id | points_next_step\nP1 | 18.75\nP2 | 0\nP3 | 0")


def test_a_motive_is_known_from_the_prospect_or_from_one_of_its_stakeholders() -> None:
    found = ruled(
        prospects="""
        id | why_nothing_changes | why_us | why_another
        P1 | lease    |                  |
        P2 |          | range            |
        P3 |          |                  | noise
        P4 |          |                  |
        P5 |          |                  |
        """,
        stakeholders="prospect | name | motive\nP4 | Jan | peace\nP5 | Jan |",
    )
    shows(found.prospects, "id | points_motive\nP1 | 12.5\nP2 | 12.5\nP3 | 12.5\nP4 | 12.5\nP5 | 0")
