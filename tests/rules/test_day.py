"""The day's plan: who stands in it, in what order, and how many."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.rules.ruling import SETTINGS, TODAY, ruled, shows

GROUPS = {
    "prospects": """
    id | owner | agreed_date | first_contact | value
    P1 | An    | 2026-11-20  |               |
    P2 | An    |             | 2026-11-20    |
    P3 | An    |             |               |
    P4 | An    |             |               |
    P5 | An    |             |               |
    P6 | An    |             |               |
    P7 | An    |             |               |
    P8 | An    |             |               |
    """,
    "contacts": """
    date       | prospect | kind | answer | reached
    2026-10-05 | P1       | call |        |
    2026-11-16 | P3       | call | yes    |
    2026-09-01 | P4       | call |        |
    2026-11-05 | P5       | call |        |
    2026-11-09 | P6       | call |        |
    2026-11-09 | P8       | call |        |
    2026-11-23 | P8       | call |        | no
    """,
}


def test_each_row_that_is_due_has_its_group_and_what_is_done_today_has_none() -> None:
    found = ruled(**GROUPS)
    shows(
        found.prospects,
        """
        id | group       | planned | plan_rank | done_today
        P1 | promised    | yes     | 0         | no
        P2 | enquiry     | yes     | 1         | no
        P3 | closing     | yes     | 2         | no
        P4 | neglected   | yes     | 3         | no
        P5 | overdue     | yes     | 4         | no
        P6 | due         | yes     | 5         | no
        P7 | not_started | yes     | 6         | no
        P8 |             | no      |           | yes
        """,
    )
    shows(found.plan, "owner | capacity | done | planned | due\nAn | 20 | 1 | 7 | 7")


def test_promises_and_enquiries_are_never_cut_off_and_what_is_done_takes_a_place() -> None:
    found = ruled(owners="owner | contacts_a_day\nAn | 4", **GROUPS)
    assert found.prospects.loc[found.prospects["planned"], "id"].tolist() == ["P1", "P2", "P3"]
    one = ruled(owners="owner | contacts_a_day\nAn | 1", **GROUPS)
    assert one.prospects.loc[one.prospects["planned"], "id"].tolist() == ["P1", "P2"]


def test_an_agreed_date_before_the_begin_is_no_promise() -> None:
    found = ruled(replace(SETTINGS, begin=date(2026, 11, 23)), **GROUPS)
    shows(found.prospects.head(1), "id | group | overdue\nP1 | due | 0")


@pytest.mark.parametrize(("cover", "owner", "covered_for"), [("Bo", "Bo", "An"), ("", "An", ""), ("Cas", "An", "")])
def test_on_a_day_off_the_work_stands_in_the_plan_of_who_covers_it(cover: str, owner: str, covered_for: str) -> None:
    found = ruled(
        prospects="id | owner\nP1 | An",
        owners=f"owner | covered_by\nAn | {cover}\nBo |\nCas |",
        days_off="date | owner\n2026-11-23 | An\n2026-11-23 | Cas",
        contacts="date | prospect | kind\n2026-10-05 | P1 | call",
    )
    shows(found.prospects, f"id | plan_owner | covered_for | planned\nP1 | {owner} | {covered_for} | yes")


def test_two_hundred_companies_never_contacted_fill_the_plan_and_nobody_is_late() -> None:
    found = ruled(replace(SETTINGS, begin=TODAY), prospects=[{"id": f"P{each}"} for each in range(200)]).prospects
    assert found["planned"].sum() == SETTINGS.contacts_a_day
    assert found["group"].eq("not_started").all()
    assert found["overdue"].eq(0).all()
    assert not found["neglected"].any()


def test_an_adopted_list_of_old_contacts_fills_no_more_than_the_plan_and_is_not_neglected() -> None:
    old = [TODAY - timedelta(days=100 + each) for each in range(300)]
    found = ruled(
        replace(SETTINGS, begin=TODAY),
        prospects=[{"id": f"P{each}", "agreed_date": day + timedelta(days=9)} for each, day in enumerate(old)],
        contacts=[{"prospect": f"P{each}", "date": day, "kind": "call"} for each, day in enumerate(old)],
    ).prospects
    assert found["planned"].sum() == SETTINGS.contacts_a_day
    assert not found["neglected"].any()
    assert found["group"].eq("due").all()
    # Who waited longest goes first.
    assert found.loc[found["planned"], "id"].tolist() == [f"P{each}" for each in range(280, 300)]
