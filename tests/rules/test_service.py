"""Checklists: occurrences, due dates, ticks, repeats."""

from dataclasses import replace

import pandas as pd
import pytest

from tests.rules.ruling import SETTINGS, judged, ruled, shows
from xlsales.rules.repeats import repeat
from xlsales.rules.service import service
from xlsales.sheets import lists
from xlsales.texts import say

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
        prospects=WON + "2026-11-20",
        service_items="""
        key   | item  | counts_from   | days | repeats
        b     | Check | delivery      | 3    | monthly
        c     | Wish  | birthday      | 0    |
        d     | Look  | first contact | 0    |
        """,
    )
    shows(
        found.checklists,
        """
        key | occurrence | due | due_now | waits
        b   | 1          |     | no      | Delivery date not filled in yet.
        c   | 1          |     | no      | Birthday not filled in yet.
        d   | 1          |     | no      | First contact not filled in yet.
        """,
    )


def test_who_was_won_without_a_date_has_no_item_and_no_index_and_is_asked_for_it_once_a_week() -> None:
    book = {
        "prospects": "id | status\nP1 | won",
        "service_items": "key | item | counts_from | days\na | Thank | delivery | 0",
        "days_off": "date\n2026-11-30",
    }
    for day, asked in (("2026-11-23", 1), ("2026-11-24", 0), ("2026-11-30", 0), ("2026-12-01", 1)):
        found = ruled(today=day, **book)
        assert (len(found.checklists), len(found.customers)) == (0, 0)
        assert found.prospects["service_due"].tolist() == [asked]
        shows(found.prospects, "why | ask\n" + WITHOUT_DATE)


WITHOUT_DATE = (
    "Won, but the date of the order is still missing. "
    "| Fill in the day of the order as Status date; then the service starts."
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


ITEMS = """
key        | item  | counts_from | days | repeats    | lapses_after
thanks     | Thank | order       | 0    |            | 14
never      | Look  | order       | 0    |            |
touch      | Call  | order       | 0    | monthly x3 |
birthday   | Wish  | birthday    | 0    | yearly     | 14
"""


@pytest.mark.parametrize(
    ("today", "lapsed"),
    [
        ("2026-03-02", ""),
        ("2026-03-16", ""),
        ("2026-03-17", "thanks 1"),
        ("2026-04-01", "thanks 1"),
        ("2026-04-02", "thanks 1, touch 1"),
        ("2026-05-04", "thanks 1, touch 1, touch 2"),
        ("2026-05-29", "thanks 1, touch 1, touch 2"),
        ("2026-06-02", "thanks 1, touch 1, touch 2, touch 3"),
        ("2026-07-15", "thanks 1, touch 1, touch 2, touch 3"),
        ("2026-07-16", "birthday 1, thanks 1, touch 1, touch 2, touch 3"),
    ],
)
def test_what_is_too_late_lapses_and_a_repeat_when_the_next_one_falls_due(today: str, lapsed: str) -> None:
    found = ruled(
        today=today,
        prospects="id | status | status_date | birthday\nP1 | won | 2026-03-02 | 1980-07-01",
        service_items=ITEMS,
    )
    rows = found.checklists[found.checklists["lapsed"]]
    assert ", ".join(sorted(f"{row.key} {row.occurrence}" for row in rows.itertuples())) == lapsed
    assert not rows["due_now"].any()
    on_the_list = lists.checklists(found, SETTINGS)
    assert len(on_the_list) == len(found.checklists) - len(rows)


def test_what_was_done_does_not_lapse_and_a_workbook_without_the_column_has_the_usual_days() -> None:
    found = ruled(
        today="2026-05-04",
        prospects=WON + "2026-03-02",
        service_items="key | item | counts_from\nthanks | Thank | order\ncall | Call | order\ncheck | Check | order",
        checklist_log="prospect | key | occurrence | done_on\nP1 | check | 1 | 2026-05-01",
    )
    shows(
        found.checklists.sort_values("key"),
        "key | done | lapsed | due_now\ncall | no | no | yes\ncheck | yes | no | no\nthanks | no | yes | no",
    )


def test_a_default_item_that_is_late_says_so_in_its_own_words_and_one_of_your_own_keeps_them() -> None:
    thanks = say("service.thanks", "nl")
    book = {
        "prospects": WON + "2026-03-03",
        "service_items": [
            {"key": "thanks", "item": thanks, "counts_from": "order"},
            {"key": "check", "item": "Zwaaien", "counts_from": "order"},
        ],
    }
    in_dutch = replace(SETTINGS, language="nl")
    assert set(ruled(in_dutch, "2026-03-03", **book).checklists["item"]) == {thanks, "Zwaaien"}
    late = ruled(in_dutch, "2026-03-10", **book)
    assert set(late.checklists["item"]) == {"Bedank alsnog voor de order van 3 mrt 2026", "Zwaaien"}


LATER = "Ask only after a good experience."
GOOD = "prospect | key | occurrence | done_on | experience\nP1 | check | 1 | {} | {}"
REFERRAL = """
key      | item | counts_from | days | lapses_after
check    | Look | order       | 3    |
referral | Ask  | order       | 45   | 30
"""


@pytest.mark.parametrize(
    ("log", "due", "waits"),
    [
        ("", "", LATER),
        (GOOD.format("2026-10-05", "so-so"), "", LATER),
        (GOOD.format("2026-10-05", "bad"), "", LATER),
        (GOOD.format("2026-10-05", "good"), "2026-11-16", ""),
        (GOOD.format("2026-11-21", "good"), "2026-11-23", ""),
        (
            GOOD.format("2026-10-05", "good") + "\nP1 | call | 1 | 2026-10-20 | so-so",
            "",
            LATER,
        ),
        (GOOD.format("2026-10-05", "bad") + "\nP1 | call | 1 | 2026-10-20 | good", "2026-11-16", ""),
    ],
)
def test_a_referral_is_asked_only_after_a_good_experience(log: str, due: str, waits: str) -> None:
    log = log or "prospect | key | occurrence | done_on\nP1 | check | 1 | 2026-10-05"
    found = ruled(prospects=WON + "2026-10-01", service_items=REFERRAL, checklist_log=log)
    row = found.checklists[found.checklists["key"].eq("referral")]
    shows(row, f"due | waits\n{due} | {waits}" if due or waits else "")


def test_a_bad_experience_brings_make_it_right_the_next_working_day_before_anything_else_for_good() -> None:
    found = ruled(
        prospects="id | owner | status | status_date\nP1 | An | won | 2026-09-01\nP2 | An | won | 2026-09-01",
        service_items="key | item | counts_from | days\nlook | Look | order | 0",
        checklist_log="""
        prospect | key   | occurrence | done_on    | experience
        P1       | check | 1          | 2026-10-02 | bad
        P1       | check | 2          | 2026-11-06 | bad
        P2       | check | 1          | 2026-10-02 | so-so
        P1       | make_right | 20728 | 2026-10-05 |
        """,
        days_off="date | owner\n2026-11-09 | An",
    )
    shows(
        found.checklists[found.checklists["key"].eq("make_right")],
        """
        id | occurrence | due        | done | due_now | lapsed
        P1 | 20763      | 2026-11-10 | no   | yes     | no
        P1 | 20728      | 2026-10-05 | yes  | no      | no
        """,
    )
    shows(
        found.prospects,
        """
        id | service_due | service_row      | make_right_on | ask
        P1 | 2           | make_right/20763 | 2026-11-06    | Make it right: call, listen, and say what you will do
        P2 | 1           | look/1           |               | Look
        """,
    )
    assert found.prospects["why"].iloc[0] == "Bad experience on 6 Nov 2026: this comes before anything else."
    assert lists.checklists(found, SETTINGS)["key"].tolist()[0] == "make_right"


def test_birthday_wishes_lapse_after_the_days_of_the_setting_where_the_item_says_nothing() -> None:
    found = ruled(
        prospects="id | company | status | status_date | birthday\nP1 | Bakery | won | 2026-01-05 | 1980-11-02",
        service_items="key | item | counts_from | days | repeats\nbirthday | Birthday | birthday | 0 |",
    )
    shows(found.checklists.head(1), "due | lapsed | due_now\n2026-11-02 | yes | no")
    assert found.prospects["service_due"].tolist() == [0]


def test_what_fell_due_before_the_workbook_knew_the_customer_is_not_owed_and_counts_nowhere() -> None:
    known = ruled(
        prospects=WON + "2026-10-01",
        service_items="key | item | counts_from | days\na | A | order | 0\nb | B | order | 40\nc | C | order | 1",
        checklist_log="prospect | key | done_on\nP1 | c | 2026-10-02",
    )
    begun = replace(known, prospects=known.prospects.assign(begin=pd.Timestamp("2026-11-01")))
    found, _ = service(begun, SETTINGS)
    shows(found.checklists, "key | done | due_now\nb | no | yes\nc | yes | no")
    shows(found.customers, "items_due | items_done\n2 | 1")
