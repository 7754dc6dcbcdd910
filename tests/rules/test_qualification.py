"""The visit budget, the direct question and what dead ends cost."""

from dataclasses import replace

import pytest

from tests.rules.ruling import SETTINGS, ruled, shows


def log(prospect: str, kind: str, times: int, reached: str = "", answer: str = "") -> str:
    """So many equal contacts on the first days of October."""
    return "".join(f"2026-10-{day:02} | {prospect} | {kind} | {reached} | {answer}\n" for day in range(1, times + 1))


HEADINGS = "date | prospect | kind | reached | answer\n"


@pytest.mark.parametrize(("visits", "light"), [(1, "green"), (2, "amber"), (3, "red"), (4, "red")])
def test_one_visit_without_a_straight_answer_is_fine_two_ask_three_are_cold(visits: int, light: str) -> None:
    found = ruled(prospects="id\nP1", contacts=HEADINGS + log("P1", "visit", visits))
    shows(found.prospects, f"id | light | cold_since\nP1 | {light} | {'2026-10-03' if visits >= 3 else ''}")


@pytest.mark.parametrize(("evasions", "light"), [(1, "green"), (2, "red")])
def test_the_second_evasive_answer_is_a_dead_end(evasions: int, light: str) -> None:
    found = ruled(prospects="id\nP1", contacts=HEADINGS + log("P1", "call", evasions, answer="evasive"))
    shows(found.prospects, f"id | light | cold_since\nP1 | {light} | {'2026-10-02' if evasions == 2 else ''}")


@pytest.mark.parametrize(("attempts", "light"), [(5, "green"), (6, "red")])
def test_the_sixth_unanswered_attempt_is_cold_for_who_never_gave_a_straight_answer(attempts: int, light: str) -> None:
    found = ruled(prospects="id\nP1", contacts=HEADINGS + log("P1", "call", attempts, reached="no"))
    shows(found.prospects, f"id | light | cold_since\nP1 | {light} | {'2026-10-06' if attempts == 6 else ''}")


def test_silence_after_a_straight_positive_answer_never_turns_the_light_red() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts=HEADINGS + "2026-09-01 | P1 | call | | later\n" + log("P1", "call", 20, reached="no"),
    )
    shows(found.prospects, "id | light | attempts_since\nP1 | green | 20")


def test_cold_since_is_the_contact_that_met_a_red_condition_first() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind  | answer
        2026-10-01 | P1       | visit |
        2026-10-02 | P1       | visit | evasive
        2026-10-05 | P1       | call  | evasive
        2026-10-09 | P1       | visit |
        2026-10-12 | P1       | visit |
        """,
    )
    shows(found.prospects, "id | light | cold_since | dead_by\nP1 | red | 2026-10-05 | evasions")


@pytest.mark.parametrize("opening", ["yes |", "later |", "haggles |", " | asks for a trial"])
def test_a_straight_positive_answer_or_a_signal_reopens_a_cold_prospect_at_once(opening: str) -> None:
    found = ruled(
        prospects="id\nP1",
        contacts=f"""
        date       | prospect | kind  | answer | signal
        2026-10-01 | P1       | visit |        |
        2026-10-02 | P1       | visit |        |
        2026-10-03 | P1       | visit |        |
        2026-10-04 | P1       | call  | {opening}
        """,
    )
    shows(found.prospects, "id | light | cold_since\nP1 | green |")


def test_the_thresholds_are_settings() -> None:
    found = ruled(
        replace(SETTINGS, visits_ask=3, visits_cold=5, evasions_cold=4),
        prospects="id\nP1\nP2",
        contacts=HEADINGS + log("P1", "visit", 2, answer="evasive") + log("P2", "visit", 3, answer="evasive"),
    )
    shows(found.prospects, "id | light\nP1 | green\nP2 | amber")


def test_from_ten_wins_on_the_reason_names_the_sellers_own_median_of_visits() -> None:
    def why(wins: int) -> str:
        prospects = "id | owner | status | status_date\nP0 | An | |\n"
        prospects += "".join(f"W{each} | An | won | 2026-10-30\n" for each in range(wins))
        contacts = HEADINGS + log("P0", "visit", 3) + "".join(log(f"W{each}", "visit", 2) for each in range(wins))
        return str(ruled(prospects=prospects, contacts=contacts).prospects.at[0, "why"])

    assert "your wins take 2." in why(10)
    assert "the best sellers move on after 2 or 3" in why(9)


def test_visits_beyond_the_third_without_a_straight_answer_cost_hours_and_euros_per_owner() -> None:
    found = ruled(
        prospects="""
        id | owner | status | status_date
        P1 | An    |        |
        P2 | An    |        |
        P3 | Bo    |        |
        P4 | Bo    | won    | 2026-10-30
        P5 | An    |        |
        """,
        owners="owner | hourly_rate\nAn | 100",
        contacts=HEADINGS
        + log("P1", "visit", 6)
        + log("P2", "visit", 4)
        + log("P3", "visit", 4)
        + log("P4", "visit", 9)
        + log("P5", "visit", 9, answer="later"),
    )
    shows(
        found.dead_ends,
        """
        owner | prospects | visits | wasted | hours | cost  | best | won_visits
        An    | 2         | 10     | 4      | 6     | 600   | no   |
        Bo    | 1         | 4      | 1      | 1.5   | 112.5 | yes  | 9
        """,
    )
