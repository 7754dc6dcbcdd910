"""Formulas: sheets and tables under other names, or gone; texts, functions and other workbooks left alone."""

import pytest

from xlsales.books.sheetml.formulas import break_references, mentions, quoted, rename_references

TITLES = {"today": "My day", "bob's": "Bob"}
TABLES = {"contacts": "Contacts_2"}


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("Today!B4*2", "'My day'!B4*2"),
        ("'Today'!$A$1:$B$2", "'My day'!$A$1:$B$2"),
        ("TODAY()-Today!A1", "TODAY()-'My day'!A1"),
        ("'Bob''s'!A1", "'Bob'!A1"),
        ('"Today!A1"&Today!A1', "\"Today!A1\"&'My day'!A1"),
        ("[1]Today!A1+'[1]Today'!A1", "[1]Today!A1+'[1]Today'!A1"),
        ("ROWS(Contacts)+SUM(Contacts[Who's])", "ROWS(Contacts_2)+SUM(Contacts_2[Who's])"),
        ("Contacts[[#Headers],[Today!]]", "Contacts_2[[#Headers],[Today!]]"),
        ("Contacts[It''s]+Today!A1", "Contacts_2[It''s]+'My day'!A1"),
        ("Contacts(1)", "Contacts(1)"),
        ("Sheet!Contacts", "Sheet!Contacts"),
        ("Todays!A1+MyToday!A1", "Todays!A1+MyToday!A1"),
    ],
)
def test_a_formula_follows_what_got_another_name(formula: str, expected: str) -> None:
    assert rename_references(formula, TITLES, TABLES) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("Today!B4+1", "#REF!B4+1"),
        ("SUM('Bob''s'!A1:A2)", "SUM(#REF!A1:A2)"),
        ("SUM(Contacts[[#This Row],[Who]])*2", "SUM(#REF!)*2"),
        ('"Today!"&Sheet!A1', '"Today!"&Sheet!A1'),
        ("TODAY()", "TODAY()"),
    ],
)
def test_a_formula_that_meant_what_is_gone_reads_ref(formula: str, expected: str) -> None:
    assert break_references(formula, TITLES, TABLES) == expected


@pytest.mark.parametrize(
    ("formula", "answer"),
    [
        ("Today!A1", True),
        ("SUM(Jan:Today!A1)", True),
        ("INDIRECT(A1)", True),
        ("xlsales_cold*2", True),
        ('"Today"&A1', False),
        ("TODAY()", True),
        ("SUM(A1:A9)", False),
    ],
)
def test_what_a_formula_could_depend_on(formula: str, answer: bool) -> None:
    """A function that is called like the sheet counts too: better one calculation too many."""
    assert mentions(formula, {"today", "xlsales_cold"}) is answer


def test_a_title_is_quoted_as_a_formula_writes_it() -> None:
    assert quoted("Bob's day") == "'Bob''s day'"
