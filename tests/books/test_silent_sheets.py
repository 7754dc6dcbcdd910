"""A workbook shows few sheets: one appears when it is first filled, and then stays as the person leaves it."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.typing_in import load
from xlsales.road import add_to, make, refresh
from xlsales.tables import schema
from xlsales.texts import Language, pick, say

DAY = date(2026, 11, 20)


def shown(path: Path) -> list[str]:
    return [sheet.title for sheet in load(path).worksheets if sheet.sheet_state == "visible"]


def turn(path: Path, title: str, state: str) -> None:
    book = openpyxl.load_workbook(path)
    book[title].sheet_state = state
    book.save(path)


def typed(path: Path, title: str, **cells: object) -> None:
    book = openpyxl.load_workbook(path)
    for address, value in cells.items():
        book[title][address] = value
    book.save(path)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    path = tmp_path / "nieuw.xlsx"
    make(path, "nl", today=DAY)
    return path


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_new_workbook_shows_four_tabs(tmp_path: Path, language: Language) -> None:
    path = tmp_path / "new.xlsx"
    make(path, language, today=DAY)
    tabs = [say("welcome.title", language), say("sheets.today_title", language)]
    assert shown(path) == [*tabs, *(pick(table.title, language) for table in (schema.PROSPECTS, schema.CONTACTS))]


def test_sheets_added_to_a_workbook_of_the_users_are_as_few(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "Eigen"
    book.save(path)
    add_to(path, "nl", today=DAY)
    assert shown(path) == ["Eigen", "Welkom", "Vandaag", "Prospects", "Contacten"]


def test_the_sheet_of_problems_appears_with_the_first_problem_and_stays_without_one(new: Path) -> None:
    problems = say("sheets.problems_title", "nl")
    typed(new, "Prospects", B5="Acacia", L5="tja")
    refresh(new, today=DAY)
    assert problems in shown(new)
    typed(new, "Prospects", L5=None)
    refresh(new, today=DAY)
    assert problems in shown(new)


def test_a_sheet_that_a_person_hides_after_it_appeared_stays_hidden(new: Path) -> None:
    problems = say("sheets.problems_title", "nl")
    typed(new, "Prospects", B5="Acacia", L5="tja")
    refresh(new, today=DAY)
    turn(new, problems, "hidden")
    refresh(new, today=DAY)
    assert problems not in shown(new)


def test_a_sheet_that_a_person_shows_and_hides_again_before_it_is_filled_stays_hidden(new: Path) -> None:
    problems = say("sheets.problems_title", "nl")
    turn(new, problems, "visible")
    refresh(new, today=DAY)
    turn(new, problems, "hidden")
    typed(new, "Prospects", B5="Acacia", L5="tja")
    refresh(new, today=DAY)
    assert problems not in shown(new)


def test_the_sellers_appear_once_a_prospect_names_one(new: Path) -> None:
    typed(new, "Prospects", B5="Acacia")
    refresh(new, today=DAY)
    assert "Verkopers" not in shown(new)
    typed(new, "Prospects", F5="Sanne")
    refresh(new, today=DAY)
    assert "Verkopers" in shown(new)


def test_a_sheet_is_not_shown_to_a_person_whose_workbook_had_it_hidden_before_we_did_such_things(new: Path) -> None:
    book = openpyxl.load_workbook(new)
    for name in [name for name in book.defined_names if name.startswith("_xlsales.waits.")]:
        del book.defined_names[name]
    book.save(new)
    typed(new, "Prospects", B5="Acacia", F5="Sanne", L5="tja")
    refresh(new, today=DAY)
    assert len(shown(new)) == 4
