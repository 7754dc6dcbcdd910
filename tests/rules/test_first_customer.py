"""The first-customer index: like your first, or less?"""

import pytest

from tests.rules.ruling import ruled, shows

ITEMS = "key | item | counts_from | days\nthanks | Thank | order | 0\ncheck | Check | order | 3"
TWO = """
id | owner | status | status_date
P1 | An    | won    | 2026-03-02
P2 | An    | won    | 2026-06-01
"""
LIKE_THE_FIRST = """
date       | prospect | kind
2026-03-04 | P1       | call
2026-03-20 | P1       | call
2026-04-20 | P1       | call
2026-05-20 | P1       | call
2026-06-03 | P2       | call
2026-06-20 | P2       | call
2026-07-20 | P2       | call
2026-08-20 | P2       | call
"""
ALL_DONE = """
prospect | key    | occurrence | done_on
P1       | thanks | 1          | 2026-03-02
P1       | check  | 1          | 2026-03-05
P2       | thanks | 1          | 2026-06-01
P2       | check  | 1          | 2026-06-04
"""


def test_one_treated_like_the_first_is_100_and_the_first_itself_has_no_index() -> None:
    found = ruled(prospects=TWO, service_items=ITEMS, contacts=LIKE_THE_FIRST, checklist_log=ALL_DONE)
    shows(
        found.customers,
        """
        id | thanks_days | contacts_early | contacts_late | on_time | index
        P1 | 0           | 2              | 4             | 1       |
        P2 | 0           | 2              | 4             | 1       | 100
        """,
    )


def test_the_index_is_the_mean_of_four_ratios_each_capped_at_one_and_a_half() -> None:
    found = ruled(
        prospects=TWO,
        service_items=ITEMS,
        contacts=LIKE_THE_FIRST + "".join(f"2026-06-{day} | P2 | call\n" for day in range(10, 20)),
        checklist_log=ALL_DONE.replace("2026-06-01", "2026-06-04").replace("2026-06-04\n", "2026-06-05\n", 1),
    )
    # Thanked after 4 days: (1 + 0) / (1 + 4); contacts 12 / 2 and 14 / 4, capped; one of two items on time.
    shows(found.customers, "id | thanks_days | on_time | index\nP1 | 0 | 1 |\nP2 | 4 | 0.5 | 92")
    assert found.customers["index"].tolist()[1] == pytest.approx(100 * (0.2 + 1.5 + 1.5 + 0.5) / 4, abs=0.5)


def test_a_customer_is_compared_with_what_the_first_one_had_got_at_that_age() -> None:
    found = ruled(
        prospects=TWO + "P3 | An | won | 2026-10-24",
        service_items=ITEMS.replace("check | Check | order | 3", ""),
        contacts=LIKE_THE_FIRST + "2026-10-28 | P3 | call\n2026-11-04 | P3 | call",
    )
    # Nobody was thanked, at any age; P3 had as many contacts after 30 days as P1 had by then.
    shows(found.customers, "id | on_time | index\nP1 | 0 |\nP2 | 0 | 100\nP3 | 0 | 100")


@pytest.mark.parametrize(("ordered", "index"), [("2026-10-24", "1"), ("2026-10-25", "")])
def test_the_index_is_blank_until_thirty_days_after_the_order(ordered: str, index: str) -> None:
    found = ruled(
        prospects=f"id | status | status_date\nP1 | won | 2025-03-03\nP2 | won | {ordered}",
        service_items=ITEMS,
        contacts="date | prospect | kind\n2025-03-04 | P1 | call",
        checklist_log="prospect | key | done_on\nP1 | thanks | 2025-03-03\nP1 | check | 2025-03-06",
    )
    shows(found.customers, f"id | index\nP1 |\nP2 | {index}")


def test_where_nothing_was_logged_or_ticked_for_the_first_customer_there_is_no_index_and_no_drift() -> None:
    later = "".join(row + "\n" for row in ALL_DONE.strip().splitlines() if not row.startswith("P1"))
    found = ruled(
        prospects=TWO,
        service_items=ITEMS,
        contacts="date | prospect | kind\n2026-02-20 | P1 | visit\n2026-06-03 | P2 | call",
        checklist_log=later,
    )
    shows(found.customers, "id | on_time | index\nP1 | 0 |\nP2 | 1 |")
    assert len(found.drift) == 0


def test_service_drift_is_the_mean_index_and_gladness_per_month_of_the_order() -> None:
    found = ruled(
        prospects="""
        id | owner | status | status_date | gladness
        P1 | An    | won    | 2026-03-02  | 5
        P2 | An    | won    | 2026-06-01  |
        P3 | Bo    | won    | 2026-06-15  | 3
        P4 | Bo    | won    | 2026-11-02  |
        """,
        service_items=ITEMS,
        contacts=LIKE_THE_FIRST,
        checklist_log=ALL_DONE,
    )
    shows(
        found.drift,
        """
        month      | index | customers | gladness
        2026-03-01 |       | 0         | 5
        2026-06-01 | 50    | 2         | 3
        """,
    )
