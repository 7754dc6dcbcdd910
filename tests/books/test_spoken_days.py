"""Words for a day in a date column become that day in the cell, when they can only have been typed today."""

from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.typing_in import column_values, load
from xlsales.road import make, refresh

DAY = date(2026, 11, 20)
"""A Friday."""


@pytest.fixture
def new(tmp_path: Path) -> Path:
    path = tmp_path / "nieuw.xlsx"
    make(path, "nl", today=DAY)
    book = openpyxl.load_workbook(path)
    sheet = book["Prospects"]
    agreed = next(cell.column for cell in sheet[4] if cell.value == "Afgesproken datum")
    sheet["B5"] = "Acacia"
    sheet.cell(5, agreed, "volgende week vrijdag")
    book.save(path)
    return path


def agreed(path: Path) -> object:
    return column_values(load(path)["Prospects"], "Afgesproken datum")[0]


def test_words_typed_today_become_the_day(new: Path) -> None:
    problems = refresh(new, today=DAY).problems
    assert agreed(new) == datetime(2026, 11, 27)
    assert not any("vrijdag" in problem.message for problem in problems)


def test_words_that_may_be_of_yesterday_stay_and_are_named(new: Path) -> None:
    problems = refresh(new, today=DAY + timedelta(days=3)).problems
    assert agreed(new) == "volgende week vrijdag"
    assert sum("volgende week vrijdag" in problem.message for problem in problems) == 1
