"""The date agreed with the prospect: whose, until when, and what it silences."""

from tests.rules.ruling import ruled, shows


def test_a_date_agreed_with_the_prospect_stays_as_agreed_also_on_a_saturday_or_a_holiday() -> None:
    found = ruled(prospects="id | agreed_date\nP1 | 2026-11-28\nP2 | 2026-12-25")
    shows(found.prospects, "id | next_follow_up\nP1 | 2026-11-28\nP2 | 2026-12-25")


def test_the_typed_agreed_date_beats_the_logs_and_any_contact_on_or_after_it_uses_it_up() -> None:
    found = ruled(
        prospects="""
        id | agreed_date
        P1 | 2026-12-15
        P2 | 2026-11-20
        P3 | 2026-11-20
        P4 | 2026-11-20
        P5 | 2026-11-20
        P6 | 2026-11-20
        """,
        contacts="""
        date       | prospect | kind | reached | next_agreed
        2026-11-02 | P1       | call | yes     | 2026-12-01
        2026-11-20 | P2       | call | yes     |
        2026-11-02 | P3       | call | yes     |
        2026-11-20 | P3       | call | no      |
        2026-11-20 | P4       | call | yes     | 2026-12-10
        2026-11-20 | P5       | mail |         |
        2026-11-21 | P6       | mail |         |
        """,
    )
    shows(
        found.prospects,
        """
        id | agreed     | next_follow_up
        P1 | 2026-12-15 | 2026-12-15
        P2 |            | 2026-12-04
        P3 |            | 2026-11-24
        P4 | 2026-12-10 | 2026-12-10
        P5 | 2026-11-20 | 2026-11-20
        P6 |            | 2026-11-23
        """,
    )


def test_the_log_agrees_only_through_its_newest_reached_contact_that_names_a_date() -> None:
    found = ruled(
        prospects="id\nP1\nP2",
        contacts="""
        date       | prospect | kind | reached | next_agreed
        2026-11-02 | P1       | call | yes     | 2026-12-15
        2026-11-03 | P1       | call | yes     | 2026-11-10
        2026-11-12 | P1       | call | yes     |
        2026-11-02 | P2       | call | yes     | 2026-12-15
        2026-11-03 | P2       | call | no      | 2026-12-24
        """,
    )
    shows(found.prospects, "id | agreed | next_follow_up\nP1 | | 2026-11-26\nP2 | 2026-12-15 | 2026-12-15")


def test_an_agreed_date_in_the_future_silences_overdue_and_neglected_but_never_the_light() -> None:
    found = ruled(
        prospects="id | agreed_date\nP1 | 2026-11-24\nP2 |",
        contacts="""
        date       | prospect | kind
        2026-10-01 | P1       | visit
        2026-10-05 | P1       | visit
        2026-10-01 | P2       | visit
        2026-10-05 | P2       | visit
        """,
    )
    shows(
        found.prospects,
        """
        id | light | overdue | neglected
        P1 | amber | 0       | no
        P2 | amber | 25      | yes
        """,
    )
