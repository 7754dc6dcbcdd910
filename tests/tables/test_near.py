"""The word that somebody probably meant stands in the sentence about the one that is not known."""

from time import process_time

import pandas as pd
import pytest

from tests.tables.raws import raw_book, read
from xlsales.tables import Tables
from xlsales.tables.link import link
from xlsales.tables.near import Neighbours, near_choice
from xlsales.tables.problems import Problem
from xlsales.texts import say


def _sentence(problem: Problem) -> str:
    return say(f"problems.{problem.key}", "nl", value=problem.value, **problem.figures)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Taxi Central", "Taxi Centraal"),
        ("taxi centraal bv", "Taxi Centraal"),
        ("Baker Jansen", "Bakker Jansen"),
        ("Garage", "Garage Smit"),
        ("Smederij", None),
        ("Xyz", None),
    ],
)
def test_the_nearest_name_is_one_slip_or_one_word_away_or_none(typed: str, meant: str | None) -> None:
    assert Neighbours(["Taxi Centraal", "Bakker Jansen", "Garage Smit", "Taxi West"]).nearest(typed) == meant


def test_the_beginning_of_two_names_means_neither() -> None:
    assert Neighbours(["Garage Smit", "Garage Bos"]).nearest("Garage") is None


@pytest.mark.parametrize(
    ("choices", "typed", "language", "meant"),
    [
        ("status", "gewonen!!", "nl", "gewonnen"),
        ("answer", "onderhandeld", "nl", "onderhandelt"),
        ("answer", "evasively", "en", "evasive"),
        ("answer", "misschien", "nl", None),
    ],
)
def test_a_word_that_is_in_no_list_is_answered_with_the_nearest_label(
    choices: str, typed: str, language: str, meant: str | None
) -> None:
    assert near_choice(choices, typed, language) == meant


def test_an_unknown_company_and_an_unknown_choice_are_asked_after() -> None:
    _, problems = read(
        raw_book(
            prospects="company\nTaxi Centraal",
            contacts=[{"date": "3-2-2026", "prospect": "Taxi Central", "answer": "onderhandeld wordt"}],
        )
    )
    choice, company = map(_sentence, problems)
    assert "bedoel je “onderhandelt”?" in choice
    assert "bedoel je “Taxi Centraal”?" in company


def test_an_owner_who_is_not_on_the_sheet_of_owners_is_asked_after_once() -> None:
    prospects = """
        company | owner
        Acme    | Anneke
        Beta    | Annneke
        Gamma   | Annneke
        Delta   | Piet
        """
    _, problems = read(raw_book(prospects=prospects, owners="owner\nAnneke\nBram"))
    assert [(each.row, _sentence(each)) for each in problems] == [
        (1, "“Annneke” staat niet op Verkopers; bedoel je Anneke?"),
        (3, "“Piet” staat niet op Verkopers; verbeter de naam, of zet de verkoper daar erbij."),
    ]
    assert read(raw_book(prospects=prospects))[1] == []


def test_three_hundred_thousand_rows_of_unknown_companies_are_looked_up_in_seconds() -> None:
    count = 50_000
    prospects = pd.DataFrame(
        {"id": [f"P{at:05d}" for at in range(count)], "company": [f"Bedrijf {at}" for at in range(count)]}
    )
    contacts = pd.DataFrame({"prospect": [f"Bedrif {at % count}" for at in range(6 * count)]})
    begin = process_time()
    _, problems = link(Tables(prospects=prospects.astype("str"), contacts=contacts.astype("str")))
    assert process_time() - begin < 8
    assert len(problems) == 6 * count
