"""Won, stopped or open, and who decides: the person or the log."""

import pytest

from tests.rules.ruling import judged, ruled, shows

REFUSED = """
date       | prospect | kind | answer
2026-10-05 | P1       | call | no budget
"""


@pytest.mark.parametrize("status", ["bought elsewhere", "product blocks", "said no", "no budget", "do not contact"])
def test_a_typed_stop_is_grey_and_has_no_next_follow_up(status: str) -> None:
    found = ruled(
        prospects=f"id | status | status_date | agreed_date\nP1 | {status} | 2026-10-01 | 2026-12-01",
        contacts="date | prospect | kind | answer\n2026-10-20 | P1 | visit | yes",
    )
    shows(
        found.prospects,
        f"""
        id | light | stopped_by | stopped_on | next_follow_up | overdue
        P1 | grey  | {status}   | 2026-10-01 |                |
        """,
    )


@pytest.mark.parametrize("answer", ["no budget", "not interested", "bought elsewhere", "product blocks"])
def test_a_straight_negative_answer_stops_from_the_date_of_that_contact(answer: str) -> None:
    found = ruled(prospects="id\nP1", contacts=f"date | prospect | kind | answer\n2026-10-05 | P1 | call | {answer}")
    shows(
        found.prospects,
        f"id | light | stopped_by | stopped_on | next_follow_up\nP1 | grey | {answer} | 2026-10-05 |",
    )


def test_only_a_later_straight_positive_reopens_what_the_log_stopped() -> None:
    found = ruled(
        today="2026-10-12",
        prospects="id\nP1\nP2\nP3\nP4",
        contacts="""
        date       | prospect | kind  | answer    | signal
        2026-10-05 | P1       | call  | no budget |
        2026-10-06 | P1       | call  | later     |
        2026-10-05 | P2       | call  | later     |
        2026-10-06 | P2       | call  | no budget |
        2026-10-05 | P3       | call  | no budget |
        2026-10-06 | P3       | visit |           | mood opens
        2026-10-05 | P4       | call  | no budget |
        2026-10-05 | P4       | call  | haggles   |
        """,
    )
    shows(found.prospects, "id | light\nP1 | green\nP2 | grey\nP3 | grey\nP4 | green")


@pytest.mark.parametrize(
    ("status", "light"),
    [
        ("", "grey"),
        ("open |", "grey"),
        ("open | 2026-11-02", "green"),
        ("open | 2026-10-05", "green"),
        ("open | 2026-09-01", "grey"),
        ("won | 2026-11-02", "blue"),
    ],
)
def test_blank_or_undated_open_lets_the_log_decide_and_a_dated_one_wins_up_to_its_day(status: str, light: str) -> None:
    cells = status if "|" in status else f"{status} |"
    found = ruled(prospects=f"id | status | status_date\nP1 | {cells}", contacts=REFUSED)
    shows(found.prospects, f"id | light\nP1 | {light}")


def test_an_answer_that_contradicts_the_typed_status_is_listed() -> None:
    _, problems = judged(
        prospects="""
        id | status         | status_date
        P1 | open           | 2026-10-01
        P2 | said no        | 2026-10-01
        P3 | do not contact | 2026-10-01
        P4 | won            |
        """,
        contacts="""
        date       | prospect | kind | answer
        2026-10-05 | P1       | call | no budget
        2026-10-05 | P2       | call | yes
        2026-10-05 | P3       | call | yes
        2026-10-05 | P4       | call | yes
        """,
    )
    assert {(each.row, each.key) for each in problems} == {
        (1, "positive_after_stop"),
        (3, "won_without_date"),
    }


def test_do_not_contact_is_final_whatever_the_log_says_later() -> None:
    found = ruled(
        prospects="id | status | status_date\nP1 | do not contact | 2026-10-01",
        contacts="date | prospect | kind | answer | next_agreed\n2026-11-20 | P1 | call | yes | 2026-12-01",
    )
    shows(found.prospects, "id | light | next_follow_up | service_due\nP1 | grey | | 0")
    assert found.prospects["ask"].tolist() == ["Do not contact any more."]


def test_days_visits_and_contacts_to_the_order_end_at_the_status_date() -> None:
    found = ruled(
        prospects="id | status | status_date\nP1 | won | 2026-10-31",
        contacts="""
        date       | prospect | kind
        2026-10-01 | P1       | visit
        2026-10-31 | P1       | visit
        2026-11-02 | P1       | visit
        """,
    )
    shows(found.prospects, "id | days_to_win | visits_to_win | contacts_to_win\nP1 | 30 | 2 | 2")


def test_a_prospect_without_any_contact_is_told_so_and_only_an_enquiry_is_hurried() -> None:
    found, problems = judged(prospects="id | first_contact\nP1 |\nP2 | 2026-11-23")
    assert problems == []
    assert found.prospects["why"].tolist() == [
        "No contact logged yet.",
        "New enquiry of 23 Nov: reply within 1 working hour.",
    ]


def test_a_contact_whose_date_cannot_be_read_is_said_to_be_there() -> None:
    found = ruled(prospects="id | company\nP1 | Acme", contacts="date | prospect | kind\n | P1 | call")
    assert found.prospects["why"].tolist()[0].startswith("There is a contact without a readable date")


@pytest.mark.parametrize(("treatment", "stopped_by"), [("none", "not needed"), ("referral", "referred")])
def test_a_treatment_of_none_or_referral_stops_a_row_and_asks_for_its_status(treatment: str, stopped_by: str) -> None:
    found, problems = judged(
        prospects=f"""
        id | treatment   | status
        P1 | {treatment} |
        P2 | {treatment} | open
        P3 | {treatment} | won
        P4 | long        |
        """,
    )
    shows(
        found.prospects,
        f"""
        id | light | stopped_by   | stopped_on
        P1 | grey  | {stopped_by} |
        P2 | grey  | {stopped_by} |
        P3 | blue  |              |
        P4 | green |              |
        """,
    )
    assert [(each.row, each.key) for each in problems if each.key == "treatment_asks_status"] == [
        (0, "treatment_asks_status"),
        (1, "treatment_asks_status"),
    ]


def test_do_not_contact_holds_for_the_person_on_every_row() -> None:
    found, problems = judged(
        prospects="""
        id | company | status         | status_date | email    | phone        | contact_person
        P1 | Acme    | do not contact | 2026-10-01  | a@b.nl   | 06 1234 5678 | Jan Smit
        P2 | Beta    | won            | 2026-10-01  | A@b.nl   |              |
        P3 | Gamma   | open           | 2026-11-20  |          | +31612345678 | jan smit
        P4 | Delta   |                |             |          | 0612345678   | Mia
        P5 | Acme    |                |             |          |              | Jan Smit
        """,
    )
    shows(
        found.prospects,
        "id | light | no_contact\nP1 | grey | yes\nP2 | grey | yes\nP3 | grey | yes\nP4 | green | no\nP5 | green | no",
    )
    assert [(each.row, each.column, each.figures["company"], each.figures["other"]) for each in problems] == [
        (1, "email", "Beta", "Acme"),
        (2, "phone", "Gamma", "Acme"),
    ]
