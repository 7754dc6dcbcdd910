"""The visit budget, the direct question and what dead ends cost."""

from dataclasses import replace

import pandas as pd
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
    shows(found.prospects, "id | light | unanswered\nP1 | green | 20")


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
        today="2026-10-12",
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


@pytest.mark.parametrize(
    ("mine", "others", "visits", "red_at", "red_by"),
    [(4, 5, 5, 3, "setting"), (5, 5, 2, 3, "setting"), (5, 5, 4, 5, "owner"), (4, 6, 4, 5, "workbook")],
)
def test_from_ten_wins_on_red_follows_the_visits_of_the_own_wins_where_that_is_more(
    mine: int, others: int, visits: int, red_at: int, red_by: str
) -> None:
    prospects = "id | owner | status | status_date\nP0 | An | |\n"
    wins = {f"W{each}": ("An" if each < mine else "Bo") for each in range(mine + others)}
    prospects += "".join(f"{name} | {owner} | won | 2026-10-30\n" for name, owner in wins.items())
    contacts = HEADINGS + log("P0", "visit", 5) + "".join(log(name, "visit", visits) for name in wins)
    found = ruled(prospects=prospects, contacts=contacts).prospects.head(1)
    shows(found, f"red_at | red_by | light\n{red_at} | {red_by} | red")
    told = {
        "setting": "Cold since 3 Oct: 5 visits, no straight answer.",
        "owner": "Cold since 5 Oct: 5 visits, no straight answer; your wins usually took 4.",
        "workbook": "Cold since 5 Oct: 5 visits, no straight answer; a win usually took 4.",
    }
    assert found["why"].tolist() == [told[red_by]]


def test_visits_after_a_yes_or_haggling_are_closing_and_typed_evasions_still_count() -> None:
    found = ruled(
        today="2026-10-12",
        prospects="id\nP1\nP2\nP3\nP4",
        contacts="""
        date       | prospect | kind  | answer  | question_asked
        2026-10-01 | P1       | visit | yes     |
        2026-10-02 | P1       | visit |         |
        2026-10-05 | P1       | visit |         |
        2026-10-06 | P1       | visit |         |
        2026-10-01 | P2       | visit | haggles |
        2026-10-02 | P2       | visit |         | yes
        2026-10-05 | P2       | visit |         | yes
        2026-10-01 | P3       | visit | yes     |
        2026-10-02 | P3       | call  | evasive |
        2026-10-05 | P3       | call  | evasive |
        2026-10-01 | P4       | visit | later   |
        2026-10-02 | P4       | visit |         |
        2026-10-05 | P4       | visit |         |
        """,
    )
    shows(found.prospects, "id | light | closing\nP1 | green | yes\nP2 | green | yes\nP3 | red | yes\nP4 | amber | no")


@pytest.mark.parametrize(
    ("answer", "today", "agreed", "signal", "light"),
    [
        ("yes", "2026-10-31", "", "", "green"),
        ("yes", "2026-11-02", "", "", "amber"),
        ("haggles", "2026-10-15", "", "", "green"),
        ("haggles", "2026-10-16", "", "", "amber"),
        ("yes", "2026-11-02", "2026-11-02", "", "green"),
        ("yes", "2026-11-02", "", "names a date", "green"),
    ],
)
def test_a_yes_of_more_than_thirty_days_and_haggling_of_more_than_fourteen_has_stalled(
    answer: str, today: str, agreed: str, signal: str, light: str
) -> None:
    found = ruled(
        today=today,
        prospects=f"id | agreed_date\nP1 | {agreed}",
        contacts=f"""
        date       | prospect | kind  | answer   | signal
        2026-10-01 | P1       | visit | {answer} |
        2026-10-05 | P1       | call  |          | {signal}
        """,
    )
    shows(found.prospects, f"id | light\nP1 | {light}")


@pytest.mark.parametrize(
    ("agreed", "light"),
    [("2026-12-01", "amber"), ("2026-11-23", "amber"), ("2026-11-16", "amber"), ("2026-11-13", "red")],
)
def test_an_agreed_date_turns_red_into_amber_until_five_working_days_after_it(agreed: str, light: str) -> None:
    found = ruled(prospects=f"id | agreed_date\nP1 | {agreed}", contacts=HEADINGS + log("P1", "visit", 3))
    shows(found.prospects, f"id | light | next_follow_up\nP1 | {light} | {agreed}")
    assert ("appointment" in found.prospects["why"].tolist()[0]) is (light == "amber")


@pytest.mark.parametrize(
    ("later", "let_go"),
    [
        ("", "no"),
        ("2026-10-12 | P1 | call | yes |\n", "yes"),
        ("2026-10-12 | P1 | call | no |\n2026-10-14 | P1 | call | no |\n", "no"),
        ("2026-10-12 | P1 | call | no |\n2026-10-14 | P1 | call | no |\n2026-10-20 | P1 | call | no |\n", "yes"),
    ],
)
def test_a_cold_prospect_gets_one_honest_call_and_is_then_let_go(later: str, let_go: str) -> None:
    found = ruled(prospects="id\nP1", contacts=HEADINGS + log("P1", "visit", 3) + later)
    shows(found.prospects, f"id | light | let_go\nP1 | red | {let_go}")
    row = found.prospects.iloc[0]
    assert pd.isna(row["next_follow_up"]) is (let_go == "yes")
    assert row["ask"].startswith("Let go?") is (let_go == "yes")


def test_a_dated_open_takes_a_prospect_out_of_the_cold() -> None:
    found = ruled(
        prospects="id | status | status_date\nP1 | open | 2026-11-20",
        contacts=HEADINGS + log("P1", "visit", 3) + "2026-10-12 | P1 | call | |",
    )
    shows(found.prospects, "id | light | let_go | next_follow_up\nP1 | green | no | 2026-11-23")


def test_visits_beyond_the_threshold_on_cold_prospects_cost_hours_and_euros_per_owner() -> None:
    found = ruled(
        prospects="""
        id | owner | status | status_date
        P1 | An    |        |
        P2 | An    |        |
        P3 | Bo    |        |
        P4 | Bo    | won    | 2026-10-30
        P5 | An    |        |
        P6 | Bo    |        |
        """,
        owners="owner | hourly_rate\nAn | 100",
        contacts=HEADINGS
        + log("P1", "visit", 6)
        + log("P2", "visit", 4)
        + log("P3", "visit", 4)
        + log("P4", "visit", 9)
        + log("P5", "visit", 9, answer="later")
        + log("P6", "visit", 2),
    )
    shows(
        found.dead_ends,
        """
        owner | prospects | visits | wasted | hours | cost  | best | won_visits
        An    | 2         | 10     | 4      | 6     | 600   | no   |
        Bo    | 1         | 4      | 1      | 1.5   | 112.5 | no   | 9
        """,
    )


@pytest.mark.parametrize(
    ("mine", "others", "best"),
    [((2, 5), (3, 5), "An"), ((2, 4), (3, 5), ""), ((2, 5), (2, 6), ""), ((3, 5), (2, 9), "Bo")],
)
def test_the_best_seller_needs_five_wins_a_rival_with_as_many_and_to_stand_alone(
    mine: tuple[int, int], others: tuple[int, int], best: str
) -> None:
    prospects, contacts = "id | owner | status | status_date\n", HEADINGS
    for owner, (visits, wins) in (("An", mine), ("Bo", others)):
        for each in range(wins):
            prospects += f"{owner}{each} | {owner} | won | 2026-10-30\n"
            contacts += log(f"{owner}{each}", "visit", visits)
    table = ruled(prospects=prospects, contacts=contacts).dead_ends
    assert table.loc[table["best"], "owner"].tolist() == ([best] if best else [])
