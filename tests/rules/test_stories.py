"""The stories behind the method, each drawn as its log, with the light and the words they must get."""

from tests.rules.ruling import ruled, shows


def monthly(prospect: str, months: int, rest: str) -> str:
    """A call on the first of every month from March 2025 on."""
    return "".join(
        f"{2025 + (month + 2) // 12}-{(month + 2) % 12 + 1:02}-03 | {prospect} | call | {rest}\n"
        for month in range(months)
    )


def test_the_buyer_who_took_eighteen_months_at_her_own_pace_stays_green_until_she_buys() -> None:
    log = "date | prospect | kind | answer\n2025-02-10 | P1 | visit | later\n" + monthly("P1", 16, "")
    on_the_way = ruled(today="2026-07-15", prospects="id | cycle | tempo\nP1 | long | 28", contacts=log)
    shows(
        on_the_way.prospects,
        "id | light | rhythm | next_follow_up | neglected | horizon_on\nP1 | green | 28 | 2026-07-01 | no | 2026-08-10",
    )
    assert on_the_way.prospects["ask"].tolist() == ["“Any questions left, and are you still thinking about it?”"]
    bought = ruled(
        prospects="""
        id | cycle | tempo | status | status_date
        P1 | long  | 28    | won    | 2026-08-10
        P2 |       |       | won    | 2026-08-10
        """,
        contacts=log + "2026-08-01 | P2 | visit |",
    )
    shows(bought.prospects, "id | light | days_to_win\nP1 | blue | 546\nP2 | blue | 9")
    shows(bought.persistence_pays, "days | contacts | visits\n546 | 17 | 1")


def test_the_one_who_keeps_you_dangling_is_cold_and_the_one_who_haggles_is_not() -> None:
    found = ruled(
        today="2026-10-12",
        prospects="id | company\nP1 | Dangler\nP2 | Haggler",
        contacts="""
        date       | prospect | kind  | answer
        2026-09-01 | P1       | visit | evasive
        2026-09-15 | P1       | visit |
        2026-10-01 | P1       | visit | evasive
        2026-09-01 | P2       | visit | haggles
        2026-09-15 | P2       | visit | haggles
        2026-10-01 | P2       | visit | haggles
        """,
    )
    shows(
        found.prospects,
        "company | light | cold_since\nDangler | red | 2026-10-01\nHaggler | green |",
    )
    assert found.prospects["why"].tolist() == [
        "Cold since 1 Oct: 3 visits, no straight answer.",
        "Haggled on 1 Oct: whoever haggles wants to buy.",
    ]
    assert "Whoever haggles wants to buy" in found.prospects["ask"].tolist()[1]


def test_the_ecstatic_meeting_is_followed_by_a_sober_check_and_cools_when_nobody_answers() -> None:
    prospects = "id | market | cycle\nP1 | business | long"
    log = "date | prospect | kind | felt\n2026-11-11 | P1 | visit | 5\n"
    after_a_week = ruled(today="2026-11-18", prospects=prospects, contacts=log)
    shows(
        after_a_week.prospects,
        "id | light | gap | sober_on | next_follow_up | overdue\nP1 | amber | 3 | 2026-11-18 | 2026-11-18 | 0",
    )
    why = after_a_week.prospects["why"].tolist()[0]
    assert why.startswith("Your feeling (5) runs ahead of the facts (2): no next step, one person met.")
    twice = "2026-11-18 | P1 | mail |\n2026-11-20 | P1 | message |"
    silence = ruled(today="2026-11-27", prospects=prospects, contacts=log + twice)
    shows(silence.prospects, "id | light | cooled | cooled_on | sober_on\nP1 | amber | yes | 2026-11-20 |")
    assert silence.prospects["why"].tolist()[0].startswith("Cooled on 20 Nov 2026: no reply twice")


def test_an_overdue_follow_up_is_our_debt_and_never_their_coldness() -> None:
    found = ruled(prospects="id\nP1", contacts="date | prospect | kind | answer\n2026-05-25 | P1 | visit | later")
    shows(found.prospects, "id | light | neglected | overdue\nP1 | green | yes | 120")
    assert "late" not in found.prospects["why"].tolist()[0].replace("later", "").replace("latest", "")
