"""The next follow-up: rhythm, stretch, working days, overdue, neglect, horizon."""

from dataclasses import replace
from datetime import date

import pytest

from tests.rules.ruling import SETTINGS, ruled, shows


@pytest.mark.parametrize(
    ("cycle", "rhythm", "due"),
    [
        ("instant", 2, "2026-11-04"),
        ("short", 14, "2026-11-16"),
        ("long", 21, "2026-11-23"),
        ("", 14, "2026-11-16"),
    ],
)
def test_without_a_tempo_the_cycle_gives_the_rhythm_and_a_blank_cycle_is_short(
    cycle: str, rhythm: int, due: str
) -> None:
    found = ruled(prospects=f"id | cycle\nP1 | {cycle}", contacts="date | prospect | kind\n2026-11-02 | P1 | visit")
    shows(found.prospects, f"id | rhythm | next_follow_up\nP1 | {rhythm} | {due}")


def test_the_tempo_the_prospect_asked_for_beats_the_observed_one_and_the_cycle() -> None:
    found = ruled(
        prospects="id | cycle | tempo\nP1 | instant | 30",
        contacts="""
        date       | prospect | kind
        2026-09-01 | P1       | call
        2026-09-09 | P1       | call
        2026-09-17 | P1       | call
        2026-10-26 | P1       | call
        """,
    )
    shows(found.prospects, "id | rhythm | next_follow_up\nP1 | 30 | 2026-11-25")


@pytest.mark.parametrize(
    ("days", "rhythm"),
    [
        ("2026-09-01 2026-09-11 2026-09-22", 14),
        ("2026-09-01 2026-09-11 2026-09-22 2026-10-31", 11),
        ("2026-09-01 2026-09-11 2026-09-22 2026-09-30 2026-10-31", 11),
        ("2026-09-01 2026-09-03 2026-09-05 2026-09-06", 7),
        ("2025-09-01 2026-01-01 2026-05-01 2026-10-31", 90),
    ],
)
def test_the_observed_tempo_is_the_median_gap_from_four_contacts_on_between_7_and_90_days(
    days: str, rhythm: int
) -> None:
    rows = "".join(f"{day} | P1 | call\n" for day in days.split())
    found = ruled(prospects="id\nP1", contacts=f"date | prospect | kind\n{rows}")
    shows(found.prospects, f"id | rhythm\nP1 | {rhythm}")


def test_attempts_do_not_count_for_the_observed_tempo() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind | reached
        2026-10-01 | P1       | call | yes
        2026-10-08 | P1       | call | no
        2026-10-15 | P1       | call | yes
        2026-10-22 | P1       | call | no
        2026-10-29 | P1       | call | yes
        """,
    )
    shows(found.prospects, "id | rhythm | unanswered\nP1 | 14 | 0")


def test_each_unanswered_attempt_after_the_first_stretches_the_rhythm_up_to_90_days_or_the_asked_tempo() -> None:
    tries = {"P0": 0, "P1": 1, "P2": 2, "P3": 7, "P4": 9, "P5": 2, "P6": 2, "P7": 0, "P8": 3}
    found = ruled(
        prospects="""
        id | tempo
        P0 |
        P1 |
        P2 |
        P3 |
        P4 |
        P5 | 10
        P6 | 15
        P7 | 100
        P8 | 100
        """,
        contacts="date | prospect | kind | reached | answer\n"
        + "".join(f"2026-10-01 | {each} | call | yes | later\n" for each in tries)
        + "".join(
            f"2026-10-{day + 2:02} | {each} | call | no |\n" for each, most in tries.items() for day in range(most)
        ),
    )
    # The first try does not stretch; 14 x 1.3 = 18.2; 14 x 1.3^7 = 87.8, and halves go up.
    shows(
        found.prospects,
        """
        id | unanswered | rhythm
        P0 | 0          | 14
        P1 | 1          | 14
        P2 | 2          | 18
        P3 | 7          | 68
        P4 | 9          | 90
        P5 | 2          | 13
        P6 | 2          | 20
        P7 | 0          | 100
        P8 | 3          | 100
        """,
    )


def test_an_answer_resets_the_stretch() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind | reached
        2026-10-01 | P1       | call | no
        2026-10-02 | P1       | call | no
        2026-10-05 | P1       | call | yes
        """,
    )
    shows(found.prospects, "id | rhythm | next_follow_up\nP1 | 14 | 2026-10-19")


@pytest.mark.parametrize(
    ("attempts", "due", "let_go"),
    [
        ("2026-11-02", "2026-11-03", "no"),
        ("2026-11-02 2026-11-03", "2026-11-05", "no"),
        ("2026-11-02 2026-11-03 2026-11-05", "2026-11-10", "no"),
        ("2026-11-02 2026-11-03 2026-11-05 2026-11-10", "2026-11-17", "no"),
        ("2026-11-02 2026-11-03 2026-11-05 2026-11-10 2026-11-17", "2026-11-27", "no"),
        ("2026-11-02 2026-11-03 2026-11-05 2026-11-10 2026-11-17 2026-11-27", "", "yes"),
    ],
)
def test_somebody_never_reached_gets_six_tries_in_about_four_weeks_and_is_then_let_go(
    attempts: str, due: str, let_go: str
) -> None:
    rows = "".join(f"{day} | P1 | call | no\n" for day in attempts.split())
    found = ruled(today="2026-11-30", prospects="id\nP1", contacts=f"date | prospect | kind | reached\n{rows}")
    light = "red" if let_go == "yes" else "green"
    shows(found.prospects, f"id | next_follow_up | let_go | light\nP1 | {due} | {let_go} | {light}")


def test_a_shorter_list_of_tries_repeats_its_last_gap() -> None:
    rows = "".join(f"2026-11-0{day} | P1 | call | no\n" for day in (2, 3, 4, 5))
    found = ruled(
        replace(SETTINGS, tries_after=(1, 3)),
        prospects="id\nP1",
        contacts=f"date | prospect | kind | reached\n{rows}",
    )
    shows(found.prospects, "id | next_follow_up\nP1 | 2026-11-10")


@pytest.mark.parametrize(
    ("cycle", "missed", "due"),
    [
        ("short", "2026-11-20", "2026-11-24"),
        ("instant", "2026-11-18", "2026-11-20"),
        ("instant", "2026-11-21", "2026-11-23"),
        ("short", "2026-11-16 2026-11-18", "2026-12-07"),
    ],
)
def test_a_missed_call_is_tried_again_after_two_working_days_and_a_second_one_waits(
    cycle: str, missed: str, due: str
) -> None:
    rows = "".join(f"{day} | P1 | call | no\n" for day in missed.split())
    found = ruled(
        prospects=f"id | cycle\nP1 | {cycle}",
        contacts=f"date | prospect | kind | reached\n2026-11-09 | P1 | call | yes\n{rows}",
    )
    shows(found.prospects, f"id | next_follow_up\nP1 | {due}")


@pytest.mark.parametrize(
    ("tempo", "rows", "due"),
    [
        ("", "2026-11-20 | P1 | visit | | | names a date |", "2026-11-24"),
        ("40", "2026-11-20 | P1 | visit | | | names a date |", "2026-11-24"),
        ("", "2026-11-20 | P1 | call | | yes | |", "2026-11-27"),
        ("", "2026-11-20 | P1 | call | | haggles | |", "2026-11-27"),
        ("40", "2026-11-20 | P1 | call | | yes | |", "2026-12-30"),
        ("", "2026-11-20 | P1 | call | | later | |", "2026-12-04"),
        ("", "2026-11-20 | P1 | call | | yes | | 2026-12-15", "2026-12-15"),
        ("", "2026-11-18 | P1 | call | | yes | |\n2026-11-20 | P1 | call | no | | |", "2026-11-24"),
        ("", "2026-11-18 | P1 | call | | yes | |\n2026-11-20 | P1 | call | | | |", "2026-12-04"),
    ],
)
def test_a_signal_yes_or_haggling_makes_haste_while_that_contact_is_the_newest(tempo: str, rows: str, due: str) -> None:
    found = ruled(
        prospects=f"id | tempo\nP1 | {tempo}",
        contacts=f"date | prospect | kind | reached | answer | signal | next_agreed\n{rows}",
    )
    shows(found.prospects, f"id | next_follow_up\nP1 | {due}")


def test_who_is_not_started_is_due_now_and_never_late() -> None:
    prospects = "id | first_contact\nP1 | 2026-11-20\nP2 |\nP3 | 2026-05-04"
    found = ruled(prospects=prospects)
    shows(
        found.prospects,
        """
        id | not_started | new_enquiry | next_follow_up | overdue | neglected
        P1 | yes         | yes         | 2026-11-20     | 0       | no
        P2 | yes         | no          | 2026-11-23     | 0       | no
        P3 | yes         | no          | 2026-11-23     | 0       | no
        """,
    )
    on_sunday = ruled(today="2026-11-22", prospects=prospects)
    shows(on_sunday.prospects, "id | next_follow_up\nP1 | 2026-11-20\nP2 | 2026-11-23\nP3 | 2026-11-23")


def test_not_before_moves_the_date_until_a_contact_uses_it_up_and_an_agreed_date_beats_it() -> None:
    found = ruled(
        prospects="""
        id | not_before | agreed_date
        P1 | 2026-12-10 |
        P2 | 2026-11-12 |
        P3 | 2026-11-18 |
        P4 | 2026-12-10 | 2026-12-01
        P5 | 2026-12-12 |
        """,
        contacts="""
        date       | prospect | kind | reached | next_agreed
        2026-11-02 | P1       | call | yes     |
        2026-11-02 | P2       | call | yes     |
        2026-11-18 | P3       | call | yes     |
        2026-11-02 | P4       | call | yes     |
        """,
    )
    shows(
        found.prospects,
        """
        id | next_follow_up | overdue | agreed
        P1 | 2026-12-10     | 0       |
        P2 | 2026-11-16     | 5       |
        P3 | 2026-12-02     | 0       |
        P4 | 2026-12-01     | 0       | 2026-12-01
        P5 | 2026-12-14     | 0       |
        """,
    )


def test_a_next_date_beside_somebody_not_reached_postpones_and_is_no_promise() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind | reached | next_agreed
        2026-11-02 | P1       | call | yes     |
        2026-11-18 | P1       | call | no      | 2026-12-10
        """,
    )
    shows(found.prospects, "id | agreed | next_follow_up | date_by\nP1 | | 2026-12-10 | postponed")


def test_after_a_dated_open_the_next_working_day_is_due_until_a_newer_contact() -> None:
    found = ruled(
        prospects="""
        id | status | status_date
        P1 | open   | 2026-11-20
        P2 | open   | 2026-11-18
        """,
        contacts="""
        date       | prospect | kind
        2026-10-05 | P1       | call
        2026-10-05 | P2       | call
        2026-11-19 | P2       | call
        """,
    )
    shows(found.prospects, "id | next_follow_up\nP1 | 2026-11-23\nP2 | 2026-12-03")


@pytest.mark.parametrize(
    ("begin", "overdue", "neglected"),
    [("", 35, "yes"), ("2026-10-06", 0, "no"), ("2026-10-05", 35, "yes")],
)
def test_what_was_due_before_the_begin_is_due_and_not_late(begin: str, overdue: int, neglected: str) -> None:
    settings = replace(SETTINGS, begin=date.fromisoformat(begin) if begin else None)
    found = ruled(settings, prospects="id\nP1", contacts="date | prospect | kind\n2026-09-21 | P1 | call")
    shows(
        found.prospects,
        f"id | next_follow_up | overdue | neglected\nP1 | 2026-10-05 | {overdue} | {neglected}",
    )


def test_a_row_that_came_in_later_has_a_begin_of_its_own() -> None:
    found = ruled(
        replace(SETTINGS, begin=date(2026, 1, 5)),
        prospects="id | known_since\nP1 | 2026-11-20\nP2 |",
        contacts="date | prospect | kind\n2026-09-21 | P1 | call\n2026-09-21 | P2 | call",
    )
    shows(found.prospects, "id | overdue\nP1 | 0\nP2 | 35")


@pytest.mark.parametrize(
    ("last", "due", "country"),
    [
        ("2026-04-13", "2026-04-28", "NL"),  # 27 April is King's Day
        ("2026-04-13", "2026-04-27", "BE"),
        ("2026-07-07", "2026-07-22", "BE"),  # 21 July is the Belgian national day
        ("2026-07-07", "2026-07-21", "NL"),
        ("2026-03-22", "2026-04-07", "NL"),  # Easter Sunday, then Easter Monday
        ("2026-12-11", "2026-12-28", "NL"),  # Christmas Day on a Friday, then Boxing Day and a Sunday
    ],
)
def test_a_computed_date_never_falls_on_a_weekend_or_a_public_holiday(last: str, due: str, country: str) -> None:
    found = ruled(
        replace(SETTINGS, country=country),
        today=last,
        prospects="id\nP1",
        contacts=f"date | prospect | kind\n{last} | P1 | call",
    )
    shows(found.prospects, f"id | next_follow_up\nP1 | {due}")


def test_a_day_off_moves_the_dates_of_its_owner_and_one_without_owner_those_of_everybody() -> None:
    found = ruled(
        prospects="id | owner\nP1 | An\nP2 | Bo\nP3 |",
        days_off="date | owner\n2026-11-16 | An\n2026-11-17 |\n2026-11-18 | Bo",
        contacts="""
        date       | prospect | kind
        2026-11-02 | P1       | call
        2026-11-02 | P2       | call
        2026-11-03 | P3       | call
        """,
    )
    shows(
        found.prospects,
        """
        id | next_follow_up | overdue
        P1 | 2026-11-18     | 3
        P2 | 2026-11-16     | 3
        P3 | 2026-11-18     | 3
        """,
    )


def test_overdue_counts_the_owners_working_days_after_the_due_date_up_to_today() -> None:
    found = ruled(
        prospects="id | agreed_date\nP1 | 2026-11-23\nP2 | 2026-11-20\nP3 | 2026-11-21\nP4 | 2026-11-13",
        days_off="date | owner\n2026-11-18 |",
    )
    shows(found.prospects, "id | overdue\nP1 | 0\nP2 | 1\nP3 | 1\nP4 | 5")


@pytest.mark.parametrize(("due", "neglected"), [("2026-11-02", "no"), ("2026-11-01", "yes")])
def test_neglected_begins_the_day_after_one_and_a_half_times_the_rhythm(due: str, neglected: str) -> None:
    found = ruled(prospects=f"id | agreed_date | cycle\nP1 | {due} | short")
    shows(found.prospects, f"id | rhythm | neglected | light\nP1 | 14 | {neglected} | green")


@pytest.mark.parametrize(
    ("first", "light", "reached"),
    [("2025-05-24", "green", "no"), ("2025-05-23", "amber", "yes"), ("2024-01-01", "amber", "yes")],
)
def test_the_horizon_is_reached_eighteen_months_after_first_contact_to_the_day(
    first: str, light: str, reached: str
) -> None:
    found = ruled(prospects=f"id | first_contact\nP1 | {first}")
    shows(found.prospects, f"id | light | horizon_reached\nP1 | {light} | {reached}")


def test_no_answer_restarts_the_horizon_but_a_dated_open_does() -> None:
    found = ruled(
        prospects="""
        id | first_contact | status | status_date
        P1 | 2025-01-06    |        |
        P2 | 2025-01-06    | open   |
        P3 | 2025-01-06    | open   | 2026-10-05
        """,
        contacts="""
        date       | prospect | kind | answer
        2026-11-02 | P1       | call | later
        2026-11-02 | P2       | call | later
        2026-11-02 | P3       | call | later
        """,
    )
    shows(
        found.prospects,
        """
        id | light | horizon_on
        P1 | amber | 2026-07-06
        P2 | amber | 2026-07-06
        P3 | green | 2028-04-06
        """,
    )


def test_a_horizon_from_the_last_day_of_a_long_month_ends_on_the_last_day_of_a_short_one() -> None:
    found = ruled(prospects="id | first_contact\nP1 | 2026-08-31")
    shows(found.prospects, "id | horizon_on\nP1 | 2028-02-29")


def test_won_deals_that_took_longer_than_the_median_are_listed_longest_first() -> None:
    found = ruled(
        prospects="""
        id | first_contact | status | status_date
        P1 | 2025-01-06    | won    | 2026-07-06
        P2 | 2026-01-05    | won    | 2026-01-19
        P3 | 2026-01-05    | won    | 2026-01-05
        P4 | 2026-01-05    | won    | 2026-02-05
        """,
        contacts="date | prospect | kind\n2025-06-02 | P1 | call\n2026-02-02 | P4 | call",
    )
    shows(found.persistence_pays, "days | contacts\n546 | 1\n31 | 1")
    assert found.persistence_pays["why"].tolist()[0] == (
        "546 days and 1 contact to the order; half of the wins came within 22.5 days."
    )
