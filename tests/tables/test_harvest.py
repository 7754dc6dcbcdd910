"""What is typed beside a row of Today becomes a contact, once."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tables.raws import TODAY, harvested, raw_book, raw_table, told
from xlsales.tables.raw import CellError, RawBook
from xlsales.texts import say

PROSPECTS = """
    id    | company
    P0001 | Acme
    P0002 | Beta
    P0003 | Beta
    """
ONE_CONTACT = """
    date     | prospect
    3-2-2026 | P0001
    """


def test_a_filled_row_becomes_a_contact_in_the_words_of_the_workbook() -> None:
    found = harvested(
        raw_book(
            prospects=PROSPECTS,
            contacts=ONE_CONTACT,
            today="""
            id    | entry_date | entry_kind | entry_reached | entry_answer | entry_felt | entry_next | entry_note
            P0002 | 20-11-2026 | visit      | x             | haggles      | 4          | 1-12-2026  | Wil korting
            P0001 |            |            |               |              |            |            |
            """,
        )
    )
    assert found.entries.new_rows == {
        "Contacts": [
            {
                "date": date(2026, 11, 20),
                "prospect": "P0002",
                "kind": "bezoek",
                "reached": "ja",
                "answer": "onderhandelt",
                "felt": 4.0,
                "next_agreed": date(2026, 12, 1),
                "notes": "Wil korting",
            }
        ]
    }
    assert (found.count, found.left["today"], found.problems) == (1, {}, ())
    row = found.tables.contacts.loc[1]
    assert (row["deal"], row["kind"], row["answer"], row["reached"]) == (1, "visit", "haggles", True)


def test_without_a_day_it_was_today_and_without_a_kind_a_call() -> None:
    found = harvested(
        raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=[{"id": "P0001", "entry_answer": "ja"}])
    )
    assert found.entries.new_rows["Contacts"] == [
        {"date": TODAY, "prospect": "P0001", "kind": "telefoon", "answer": "ja"}
    ]


def test_a_spoken_day_is_taken_over_as_its_date() -> None:
    rows = [{"id": "P0001", "entry_date": "gisteren", "entry_note": "gebeld"}]
    found = harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=rows))
    assert found.entries.new_rows["Contacts"][0]["date"] == date(2026, 11, 22)
    assert found.problems == ()


def test_a_contact_in_the_future_is_answered_with_its_day_and_the_column_for_appointments() -> None:
    rows = [{"id": "P0001", "entry_date": "24-12-2026"}]
    (problem,) = harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=rows)).problems
    sentence = say(f"problems.{problem.key}", "nl", **problem.figures)
    assert "(24 dec 2026)" in sentence
    assert "“Afspraak”" in sentence


def test_a_row_with_something_unreadable_stays_as_it_was_typed() -> None:
    rows = [
        {"id": "P0001", "entry_date": "ooit eens", "entry_note": "gebeld"},
        {"id": "P0002", "entry_answer": "misschien", "entry_felt": 4.0},
        {"id": "P0003", "entry_date": date(2026, 12, 24), "entry_note": CellError("#N/A")},
    ]
    found = harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=rows))
    assert found.entries.new_rows == {}
    assert found.left["today"] == {
        "P0001": {"entry_date": "ooit eens", "entry_note": "gebeld"},
        "P0002": {"entry_answer": "misschien", "entry_felt": 4.0},
        "P0003": {"entry_date": date(2026, 12, 24), "entry_note": "#N/A"},
    }
    assert sorted(told(found.problems)) == [
        "today 0 entry_date date_unreadable",
        "today 1 entry_answer choice_unknown",
        "today 2 entry_date contact_in_future",
        "today 2 entry_note error_value",
    ]


def test_what_is_left_is_read_again_and_taken_over_once_it_is_mended() -> None:
    rows = [{"id": "P0001", "entry_date": "31-02-2026", "entry_note": "gebeld"}]
    left = harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=rows)).left["today"]
    again = [{"id": key, **values, "entry_date": "20-2-2026"} for key, values in left.items()]
    found = harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=again))
    assert found.entries.new_rows["Contacts"][0]["notes"] == "gebeld"
    assert found.left["today"] == {}


def test_an_entry_for_a_prospect_who_is_gone_stays() -> None:
    found = harvested(
        raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=[{"id": "P0009", "entry_note": "hallo"}])
    )
    assert found.left["today"] == {"P0009": {"entry_note": "hallo"}}
    assert told(found.problems) == ["today 0 id entry_unknown"]


def test_two_rows_left_for_one_prospect_are_both_kept_and_both_still_mean_that_prospect() -> None:
    rows = [{"id": "P0001", "entry_date": "ooit"}, {"id": "P0001", "entry_date": "eens"}]
    left = harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=rows)).left["today"]
    assert [values["entry_date"] for values in left.values()] == ["ooit", "eens"]
    again = [{"id": key, "entry_note": "gebeld"} for key in left]
    found = harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=again))
    assert [row["prospect"] for row in found.entries.new_rows["Contacts"]] == ["P0001", "P0001"]


def test_two_entries_for_one_prospect_are_two_contacts() -> None:
    rows = [{"id": "P0001", "entry_note": "eerst"}, {"id": "P0001", "entry_note": "daarna"}]
    assert harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=rows)).count == 2


def test_without_the_column_of_ids_the_company_tells_who_it_is_when_it_is_the_only_one() -> None:
    rows = [{"company": "Acme", "entry_note": "ja"}, {"company": "Beta", "entry_note": "nee"}]
    found = harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=rows))
    assert [row["prospect"] for row in found.entries.new_rows["Contacts"]] == ["P0001"]
    assert found.left["today"] == {"Beta": {"entry_note": "nee"}}


def test_entries_wait_while_their_table_is_missing_or_has_no_room() -> None:
    rows = [{"id": "P0001", "entry_note": "een"}, {"id": "P0002", "entry_note": "twee"}]
    missing = harvested(raw_book(prospects=PROSPECTS, today=rows))
    assert told(missing.problems) == ["today 0 id entry_no_table", "today 1 id entry_no_table"]
    book = raw_book(prospects=PROSPECTS, today=rows)
    tables = {**book.tables, "Contacts": raw_table("Contacts", ONE_CONTACT, room=1)}
    full = harvested(RawBook(tables, book.entries))
    assert (full.count, told(full.problems)) == (1, ["today 1 id entry_no_room"])
    assert full.left["today"] == {"P0002": {"entry_note": "twee"}}


def test_new_contacts_take_the_empty_rows_at_the_end_of_the_table() -> None:
    contacts = [{"date": TODAY, "prospect": "P0001"}, {"date": None}, {"date": ""}]
    found = harvested(raw_book(prospects=PROSPECTS, contacts=contacts, today=[{"id": "P0001", "entry_note": "ja"}]))
    assert found.tables.contacts.index.tolist() == [0, 1]


def test_nothing_typed_changes_nothing() -> None:
    book = raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=[{"id": "P0001", "entry_note": "  "}])
    found = harvested(book)
    assert (found.count, found.left, found.problems) == (0, {"today": {}, "checklists": {}, "promises": {}}, ())


_typed = st.one_of(
    st.none(), st.sampled_from(["ja", "bezoek", "3-2-2026", "4", "x"]), st.text(max_size=4), st.floats(), st.dates()
)
_entry = st.fixed_dictionaries(
    {"id": st.sampled_from(["P0001", "P0002", "P0009", "", None])}
    | {f"entry_{key}": _typed for key in ("date", "kind", "reached", "answer", "felt", "next", "note")}
)


@settings(deadline=None)
@given(st.lists(_entry, max_size=4))
def test_every_filled_row_is_taken_over_or_left_never_both_never_neither(rows: list[dict[str, object]]) -> None:
    found = harvested(raw_book(prospects=PROSPECTS, contacts=ONE_CONTACT, today=rows))
    filled = [
        row
        for row in rows
        if any(
            value is not None and not (isinstance(value, str) and not value.strip())
            for key, value in row.items()
            if key != "id"
        )
    ]
    assert found.count + len(found.left["today"]) == len(filled)
    assert len(found.tables.contacts) == 1 + found.count
    told(found.problems)


@pytest.mark.parametrize(
    ("typed", "done_on"),
    [
        ({"entry_note": "Blij"}, TODAY),
        ({"entry_reached": "ja", "entry_date": date(2026, 11, 20)}, date(2026, 11, 20)),
        ({"entry_reached": "nee"}, None),
        ({"entry_kind": "mail", "entry_note": "Kaartje"}, None),
        ({"entry_kind": "mail", "entry_reached": "ja"}, TODAY),
    ],
)
def test_talking_to_a_customer_from_their_row_ticks_the_item_that_the_row_names(
    typed: dict[str, object], done_on: date | None
) -> None:
    book = {
        "prospects": [{"id": "P1", "company": "Acme"}],
        "contacts": [{"prospect": "P1", "date": TODAY}],
        "checklist_log": [{"prospect": "P1", "key": "thanks"}],
    }
    found = harvested(raw_book(**book, today=[{"id": "P1", "key": "check/1", **typed}]))
    assert len(found.entries.new_rows["Contacts"]) == 1
    expected = [{"prospect": "P1", "key": "check", "occurrence": 1, "done_on": done_on}] if done_on else []
    assert list(found.entries.new_rows.get("ChecklistLog", [])) == expected


def test_what_was_ticked_already_or_names_no_item_is_not_ticked_by_a_talk() -> None:
    log = [
        {"prospect": "P1", "key": "check", "occurrence": 1.0, "done_on": TODAY},
        {"prospect": "P2", "key": "check", "occurrence": 1.0, "remark": "belt terug"},
    ]
    rows = [
        {"id": "P1", "key": "check/1", "entry_note": "a"},
        {"id": "P2", "key": "check/1", "entry_note": "b"},
        {"id": "P2", "key": None, "entry_note": "c"},
    ]
    prospects = [{"id": "P1", "company": "Acme"}, {"id": "P2", "company": "Beta"}]
    contacts = [{"prospect": "P1", "date": TODAY}]
    found = harvested(raw_book(prospects=prospects, contacts=contacts, checklist_log=log, today=rows))
    assert found.entries.cells == {"ChecklistLog": {1: {"done_on": TODAY}}}
    assert "ChecklistLog" not in found.entries.new_rows
