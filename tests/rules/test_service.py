"""Checklists: occurrences, due dates, ticks, repeats."""

import pytest

from tests.rules.ruling import judged, ruled, shows
from xlsales.rules.repeats import repeat

WON = "id | status | status_date\nP1 | won | "


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("monthly x3", (1, 0, 3)),
        ("Maandelijks x3", (1, 0, 3)),
        ("maandelijks ×3", (1, 0, 3)),
        ("per kwartaal", (3, 0, 0)),
        ("Quarterly", (3, 0, 0)),
        ("jaarlijks", (12, 0, 0)),
        ("yearly", (12, 0, 0)),
        ("wekelijks x4", (0, 7, 4)),
        ("elke 10 dagen", (0, 10, 0)),
        ("every 10 days x2", (0, 10, 2)),
        ("10", (0, 10, 0)),
        ("elke maand", (1, 0, 0)),
        ("elk kwartaal x4", (3, 0, 4)),
        ("om de 2 weken", (0, 14, 0)),
        ("every 6 months", (6, 0, 0)),
        ("per jaar", (12, 0, 0)),
        ("", None),
        ("nee", None),
        (float("nan"), None),
    ],
)
def test_a_repeat_is_read_in_both_languages(typed: object, read: tuple[int, int, int] | None) -> None:
    assert repeat(typed) == read


@pytest.mark.parametrize("typed", ["sometimes", "elke 0 dagen", "elke", "x3", "monthly x three"])
def test_a_repeat_nobody_understands_is_listed_and_the_item_comes_once(typed: str) -> None:
    found, problems = judged(
        prospects=WON + "2026-11-02", service_items=f"key | item | counts_from | repeats\ncall | Call | order | {typed}"
    )
    assert [(each.table, each.row, each.column, each.key, each.value) for each in problems] == [
        ("ServiceItems", 0, "repeats", "repeat_unknown", typed)
    ]
    shows(found.checklists, "key | occurrence | due\ncall | 1 | 2026-11-02")


def test_due_dates_are_calendar_days_from_their_anchor_then_the_next_working_day() -> None:
    found = ruled(
        prospects="""
        id | status | status_date | delivered  | first_contact
        P1 | won    | 2026-10-01  | 2026-10-30 | 2026-09-01
        """,
        service_items="""
        key     | item    | counts_from   | days
        thanks  | Thank   | order         |
        check   | Check   | delivery      | 3
        promise | Promise | delivery      | 7
        recall  | Recall  | first contact | 31
        """,
    )
    shows(
        found.checklists.sort_values("key"),
        """
        key     | anchor        | due
        check   | delivery      | 2026-11-02
        promise | delivery      | 2026-11-06
        recall  | first contact | 2026-10-02
        thanks  | order         | 2026-10-01
        """,
    )


def test_an_item_without_its_anchor_date_waits_and_says_so() -> None:
    found = ruled(
        prospects="id | status\nP1 | won",
        service_items="""
        key   | item  | counts_from   | days | repeats
        a     | Thank | order         | 0    |
        b     | Check | delivery      | 3    | monthly
        c     | Wish  | birthday      | 0    |
        d     | Look  | first contact | 0    |
        """,
    )
    shows(
        found.checklists,
        """
        key | occurrence | due | due_now | waits
        a   | 1          |     | no      | Waits for the status date of the order.
        b   | 1          |     | no      | Waits for the delivery date.
        c   | 1          |     | no      | Waits for the birthday.
        d   | 1          |     | no      | Waits for the first contact.
        """,
    )


def test_a_repeat_comes_as_often_as_it_says_and_no_further_than_the_next_one() -> None:
    found = ruled(
        prospects=WON + "2026-08-31",
        service_items="""
        key   | item  | counts_from | days | repeats
        often | Call  | order       | 0    | elke 10 dagen
        three | Touch | order       | 0    | monthly x3
        year  | Look  | order       | 0    | jaarlijks
        """,
    )
    dues = found.checklists.groupby("key")["due"].agg(lambda due: " ".join(due.dt.strftime("%m-%d").sort_values()))
    assert dues.to_dict() == {
        "often": "08-31 09-10 09-21 09-30 10-12 10-20 10-30 11-09 11-19 11-30",
        "three": "08-31 09-30 11-02",
        "year": "08-31 08-31",
    }


def test_each_occurrence_has_its_own_tick_and_only_a_date_of_doing_ticks_it() -> None:
    found = ruled(
        prospects=WON + "2026-09-23",
        service_items="""
        key   | item  | counts_from | days | repeats
        call  | Call  | order       | 0    |
        touch | Touch | order       | 0    | monthly
        """,
        checklist_log="""
        prospect | key   | occurrence | done_on    | remark
        P1       | touch | 1          | 2026-09-24 |
        P1       | touch | 2          | 2026-10-26 | glad
        P1       | call  | 1          |            | busy
        P9       | touch | 3          | 2026-10-26 |
        """,
    )
    shows(
        found.checklists.sort_values(["key", "occurrence"]),
        """
        key   | occurrence | due        | done | done_on    | due_now | late | remark
        call  | 1          | 2026-09-23 | no   |            | yes     | 43   | busy
        touch | 1          | 2026-09-23 | yes  | 2026-09-24 | no      | 0    |
        touch | 2          | 2026-10-23 | yes  | 2026-10-26 | no      | 0    | glad
        touch | 3          | 2026-11-23 | no   |            | yes     | 0    |
        touch | 4          | 2026-12-23 | no   |            | no      | 0    |
        """,
    )
    shows(found.prospects, "id | service_due | why\nP1 | 2 | Customer since 23 Sep 2026; 2 service items are due.")


def test_an_inactive_item_is_on_no_checklist_and_a_prospect_that_is_not_won_has_none() -> None:
    found = ruled(
        prospects="id | status | status_date\nP1 | won | 2026-11-02\nP2 | open | 2026-11-02",
        service_items="key | counts_from | active\na | order | no\nb | order | yes\nc | order |",
    )
    shows(found.checklists, "id | key\nP1 | b\nP1 | c")


@pytest.mark.parametrize(
    ("birthday", "ordered", "dues"),
    [
        ("1980-11-25", "2025-06-02", "2025-11-25 2026-11-25"),
        ("1980-06-02", "2025-06-02", "2025-06-02 2026-06-02 2027-06-02"),
        ("1980-06-01", "2025-06-02", "2026-06-01 2027-06-01"),
        ("1980-02-29", "2026-03-02", "2027-03-01"),  # 28 February 2027 is a Sunday
    ],
)
def test_a_birthday_comes_every_year_from_the_order_on(birthday: str, ordered: str, dues: str) -> None:
    found = ruled(
        prospects=f"id | status | status_date | birthday\nP1 | won | {ordered} | {birthday}",
        service_items="key | item | counts_from | days | repeats\nwish | Wish | birthday | 0 | monthly x3",
    )
    assert " ".join(found.checklists["due"].dt.strftime("%Y-%m-%d").sort_values()) == dues


def test_a_birthday_on_29_february_is_on_the_28th_only_in_years_without_one() -> None:
    found = ruled(
        today="2028-02-29",
        prospects="id | status | status_date | birthday\nP1 | won | 2025-06-02 | 1980-02-29",
        service_items="key | item | counts_from | days\nwish | Wish | birthday | 0\ncard | Card | birthday | -3",
    )
    dues = found.checklists.groupby("key")["due"].agg(lambda due: " ".join(due.dt.strftime("%Y-%m-%d").sort_values()))
    assert dues["wish"] == "2026-03-02 2027-03-01 2028-02-29 2029-02-28"
    assert dues["card"] == "2026-02-25 2027-02-25 2028-02-28 2029-02-26"


def test_wins_without_any_service_items_are_customers_all_the_same() -> None:
    found = ruled(prospects=WON + "2026-10-01")
    shows(found.customers, "id | ordered_on | thanks_days | contacts_early | items_due\nP1 | 2026-10-01 | 53 | 0 | 0")


def test_birthday_wishes_lapse_after_two_weeks() -> None:
    found = ruled(
        prospects="id | company | status | status_date | birthday\nP1 | Bakery | won | 2026-01-05 | 1980-11-02",
        service_items="key | item | counts_from | days | repeats\nbirthday | Birthday | birthday | 0 |",
    )
    shows(found.checklists.head(1), "due | lapsed | due_now\n2026-11-02 | yes | no")
    assert found.prospects["service_due"].tolist() == [0]
