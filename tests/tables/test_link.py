"""Whose row is it?"""

from time import process_time

import pandas as pd
import pytest

from tests.tables.raws import raw_book, read, told
from xlsales.tables import Tables
from xlsales.tables.link import link

PROSPECTS = """
    id    | company
    P0001 | Acme BV
    P0002 | Café Noord
    P0003 | Acme BV
    12    | 3 Gebroeders
    3     | Beta
    """


@pytest.mark.parametrize(
    ("typed", "deal"),
    [
        ("P0001", 0),
        ("p0001", 0),
        (" P0002 ", 1),
        ("cafe  noord", 1),
        ("P0001 · Acme BV", 0),
        ("P0003 · Acme oude naam", 2),
        ("P0003 Acme BV", 2),
        ("Acme BV (P0003)", 2),
        ("P0003 - Acme BV", 2),
        ("3 Gebroeders", 3),
        ("12", 3),
        ("12 3 gebroeders", 3),
    ],
)
def test_a_row_belongs_to_the_prospect_it_names(typed: str, deal: int) -> None:
    tables, problems = read(raw_book(prospects=PROSPECTS, giveaways=[{"date": "3-2-2026", "prospect": typed}]))
    assert tables.giveaways["deal"].tolist() == [deal]
    assert problems == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Acme BV", "prospect_ambiguous"),
        ("Onbekend", "prospect_unknown"),
        ("3 Musketiers", "prospect_unknown"),
        ("P0009 · Acme BV", "prospect_unknown"),
        (None, "prospect_missing"),
    ],
)
def test_a_row_that_names_nobody_for_sure_is_named_itself(typed: str | None, said: str) -> None:
    tables, problems = read(raw_book(prospects=PROSPECTS, contacts=[{"date": "3-2-2026", "prospect": typed}]))
    assert tables.contacts["deal"].tolist() == [-1]
    assert told(problems) == [f"Contacts 0 prospect {said}"]


def test_of_a_missing_column_no_row_is_named_again() -> None:
    _, problems = read(raw_book(prospects=PROSPECTS, contacts=[{"date": "3-2-2026", "kind": "bezoek"}] * 3))
    assert problems == []


def test_without_any_prospect_the_rows_are_counted_and_not_named() -> None:
    rows = [{"date": "3-2-2026", "prospect": "Acme"}, {"date": "4-2-2026", "prospect": "Beta"}]
    _, problems = read(raw_book(prospects=[{"company": ""}], contacts=rows))
    assert told(problems) == ["Contacts None prospect nobody_to_link"]
    assert problems[0].figures == {"rows": 2}


def test_of_a_missing_list_of_prospects_no_row_is_named_again() -> None:
    assert read(raw_book(contacts=[{"date": "3-2-2026", "prospect": "Acme"}]))[1] == []


def test_a_number_in_the_cell_is_an_id() -> None:
    tables, _ = read(raw_book(prospects=PROSPECTS, stakeholders=[{"prospect": 12.0, "name": "Jo"}]))
    assert tables.stakeholders["deal"].tolist() == [3]


def test_of_two_prospects_with_one_id_the_first_one_has_the_contacts() -> None:
    rows = [{"id": "P1", "company": "Acme"}, {"id": "P1", "company": "Beta"}]
    tables, _ = read(raw_book(prospects=rows, contacts=[{"date": "3-2-2026", "prospect": "P1"}]))
    assert tables.contacts["deal"].tolist() == [0]


def test_deals_are_the_labels_of_the_prospects_also_below_empty_rows() -> None:
    rows = [{"id": "P1", "company": "Acme"}, {}, {"id": "P2", "company": "Beta"}]
    tables, _ = read(raw_book(prospects=rows, contacts=[{"date": "3-2-2026", "prospect": "Beta"}]))
    assert tables.contacts["deal"].tolist() == [2]


def test_three_hundred_thousand_contacts_are_linked_in_a_second() -> None:
    count = 50_000
    prospects = pd.DataFrame(
        {"id": [f"P{at:05d}" for at in range(count)], "company": [f"Bedrijf {at}" for at in range(count)]}
    )
    contacts = pd.DataFrame({"prospect": [f"P{at % count:05d}" for at in range(6 * count)]})
    begin = process_time()
    linked, problems = link(Tables(prospects=prospects.astype("str"), contacts=contacts.astype("str")))
    assert process_time() - begin < 2
    assert (linked.contacts["deal"].to_numpy()[:count] == range(count)).all()
    assert problems == []
