"""What a row of the log means, and what is counted since when."""

from tests.rules.ruling import SETTINGS, judged, ruled, shows


def test_blank_reached_means_yes_except_for_mail_and_message_without_an_answer() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind    | reached | answer
        2026-11-01 | P1       | visit   |         |
        2026-11-02 | P1       | call    |         |
        2026-11-03 | P1       | online  |         |
        2026-11-04 | P1       | mail    |         |
        2026-11-05 | P1       | message |         |
        2026-11-06 | P1       | mail    |         | later
        2026-11-07 | P1       | message | yes     |
        2026-11-08 | P1       | visit   | no      |
        2026-11-09 | P1       |         |         |
        """,
    )
    shows(
        found.log,
        """
        date       | reached | visit | meeting
        2026-11-01 | yes     | yes   | yes
        2026-11-02 | yes     | no    | no
        2026-11-03 | yes     | no    | yes
        2026-11-04 | no      | no    | no
        2026-11-05 | no      | no    | no
        2026-11-06 | yes     | no    | no
        2026-11-07 | yes     | no    | no
        2026-11-08 | no      | no    | no
        2026-11-09 | yes     | no    | no
        """,
    )


def test_an_answer_proves_that_somebody_was_reached_and_the_contradiction_is_listed() -> None:
    found, problems = judged(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind | reached | answer
        2026-11-02 | P1       | call | no      | haggles
        """,
    )
    shows(found.log, "reached | positive\nyes | yes")
    assert [(each.table, each.row, each.column, each.key) for each in problems] == [
        ("Contacts", 0, "reached", "answer_without_reach")
    ]


def test_contacts_of_one_day_are_ordered_attempts_reached_negative_positive() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind  | reached | answer
        2026-11-02 | P1       | call  |         | yes
        2026-11-02 | P1       | call  |         | no budget
        2026-11-02 | P1       | visit |         |
        2026-11-02 | P1       | call  | no      |
        2026-11-01 | P1       | mail  |         |
        """,
    )
    shows(
        found.log,
        """
        date       | kind  | reached | answer
        2026-11-01 | mail  | no      |
        2026-11-02 | call  | no      |
        2026-11-02 | visit | yes     |
        2026-11-02 | call  | yes     | no budget
        2026-11-02 | call  | yes     | yes
        """,
    )


def test_an_attempt_with_a_buying_signal_stays_before_the_contacts_that_reached_somebody() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind  | signal
        2026-11-02 | P1       | visit |
        2026-11-02 | P1       | mail  | names a date
        """,
    )
    shows(found.prospects, "id | unanswered | visits_since\nP1 | 0 | 1")


def test_visits_and_evasions_count_strictly_after_the_newest_straight_positive_or_signal() -> None:
    found = ruled(
        prospects="id\nP1\nP2\nP3",
        contacts="""
        date       | prospect | kind  | answer  | signal
        2026-11-01 | P1       | visit | evasive |
        2026-11-02 | P1       | visit | later   |
        2026-11-03 | P1       | visit |         |
        2026-11-01 | P2       | visit | evasive |
        2026-11-02 | P2       | visit |         | mood opens
        2026-11-03 | P2       | call  | evasive |
        2026-11-01 | P3       | visit | evasive |
        2026-11-02 | P3       | visit |         |
        """,
    )
    shows(
        found.prospects,
        """
        id | visits | visits_since | evasions_since
        P1 | 3      | 1            | 0
        P2 | 2      | 0            | 1
        P3 | 2      | 2            | 1
        """,
    )


def test_unanswered_attempts_are_those_since_the_last_reached_contact_and_several_on_a_day_count_once() -> None:
    found = ruled(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind | reached | signal
        2026-11-01 | P1       | call | no      |
        2026-11-02 | P1       | call |         | asks for terms
        2026-11-03 | P1       | call | no      |
        2026-11-04 | P1       | call | yes     |
        2026-11-05 | P1       | call | no      |
        2026-11-05 | P1       | mail | no      |
        2026-11-09 | P1       | call | no      |
        """,
    )
    shows(found.prospects, "id | unanswered\nP1 | 2")


def test_the_question_asked_and_no_answer_is_evasive_for_whoever_was_reached() -> None:
    found = ruled(
        prospects="id\nP1\nP2\nP3\nP4",
        contacts="""
        date       | prospect | kind | reached | question_asked | answer
        2026-11-02 | P1       | call |         | yes            |
        2026-11-02 | P2       | call | no      | yes            |
        2026-11-02 | P3       | mail |         | yes            |
        2026-11-02 | P4       | call |         | yes            | later
        """,
    )
    shows(found.prospects, "id | evasions_since\nP1 | 1\nP2 | 0\nP3 | 0\nP4 | 0")


def test_a_dated_open_restarts_every_count_the_day_after_it() -> None:
    found = ruled(
        prospects="""
        id | status | status_date
        P1 | open   | 2026-11-04
        P2 | open   |
        """,
        contacts="""
        date       | prospect | kind  | reached | answer
        2026-11-02 | P1       | visit |         | evasive
        2026-11-03 | P1       | call  | no      |
        2026-11-04 | P1       | visit |         | evasive
        2026-11-05 | P1       | call  | no      |
        2026-11-02 | P2       | visit |         | evasive
        2026-11-03 | P2       | call  | no      |
        2026-11-05 | P2       | call  | no      |
        """,
    )
    shows(
        found.prospects,
        """
        id | visits | visits_since | evasions_since | unanswered
        P1 | 2      | 0            | 0              | 1
        P2 | 1      | 1            | 1              | 2
        """,
    )


def test_a_next_agreed_that_does_not_lie_after_its_own_contact_is_a_problem_and_blank() -> None:
    found, problems = judged(
        prospects="id\nP1",
        contacts="date | prospect | kind | next_agreed\n2026-11-02 | P1 | call | 2026-11-02",
    )
    shows(found.prospects, "id | agreed | next_follow_up\nP1 | | 2026-11-16")
    assert [(each.row, each.column, each.key) for each in problems] == [(0, "next_agreed", "agreed_not_after")]


def test_what_lies_in_the_future_has_no_date_or_names_nobody_counts_nowhere() -> None:
    found, problems = judged(
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind  | answer
        2026-11-24 | P1       | visit | yes
                   | P1       | visit | yes
        2026-11-02 | P9       | visit | yes
        2026-11-23 | P1       | call  |
        """,
    )
    shows(found.prospects, "id | contacts | visits | light\nP1 | 1 | 0 | green")
    assert [(each.row, each.key) for each in problems] == [(1, "contact_without_date")]


def test_a_typed_first_contact_beats_the_log_and_is_no_contact_itself() -> None:
    found = ruled(
        prospects="""
        id | first_contact
        P1 | 2026-05-04
        P2 | 2026-05-04
        P3 |
        """,
        contacts="""
        date       | prospect | kind | reached
        2026-10-01 | P1       | call |
        2026-11-02 | P1       | call | no
        2026-10-01 | P3       | call | no
        """,
    )
    shows(
        found.prospects,
        """
        id | started_on | last_contact
        P1 | 2026-05-04 | 2026-11-02
        P2 | 2026-05-04 |
        P3 | 2026-10-01 | 2026-10-01
        """,
    )


def test_the_latest_felt_score_is_the_one_of_the_newest_contact_that_has_one() -> None:
    found = ruled(
        SETTINGS,
        prospects="id\nP1",
        contacts="""
        date       | prospect | kind  | felt
        2026-11-09 | P1       | call  |
        2026-11-02 | P1       | visit | 2
        2026-10-02 | P1       | visit | 5
        """,
    )
    shows(found.prospects, "id | felt\nP1 | 2")
