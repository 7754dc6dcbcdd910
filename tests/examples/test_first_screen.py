"""Ten rows of Today on a screen of 1366 x 768 at 100%, with what a seller needs to call and to type.

Counted in pixels of the sheet, 96 to the inch and 7 to a digit of the body font, as Excel draws it; what the programs
draw around the sheet is counted generously. `tests/live/test_first_screen.py` looks at a real window.
"""

from datetime import date
from pathlib import Path

import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from tests.typing_in import load
from xlsales.books.button_row import ROOM_POINTS, ROW
from xlsales.example import make_example
from xlsales.texts import Language, say

WIDTH, HEIGHT = 1366, 768
AROUND = 66
"""Pixels that row numbers and scroll bar take of the width."""
ABOVE_AND_BELOW = 186
"""Pixels that menus, one row of tools, formula line, column letters, tabs and status take of the height in Calc."""
HEAD = 150
FIRST = 5
"""The first row of the plan."""


@pytest.fixture(scope="module", params=["nl", "en"])
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Worksheet, Language]:
    language: Language = request.param
    path: Path = make_example(tmp_path_factory.mktemp(language), language, today=date(2026, 11, 23))
    return load(path)[say("sheets.today_title", language)], language


def heights(sheet: Worksheet, first: int, last: int) -> list[float]:
    return [sheet.row_dimensions[row].height * 96 / 72 for row in range(first, last + 1)]


def edges(sheet: Worksheet) -> dict[str, float]:
    """Where each column of the list ends, by its heading."""
    ends, x = {}, 0.0
    for cell in sheet[FIRST - 1]:
        x += sheet.column_dimensions[get_column_letter(cell.column)].width * 7
        ends[str(cell.value)] = x
    return ends


def test_title_strip_buttons_and_header_take_little_of_the_screen(page: tuple[Worksheet, Language]) -> None:
    points = [sheet_row.height for sheet_row in (page[0].row_dimensions[row] for row in range(1, FIRST))]
    points[ROW - 1] = ROOM_POINTS
    assert sum(points) * 96 / 72 <= HEAD


def test_ten_rows_stand_below_them_each_at_most_two_lines_high(page: tuple[Worksheet, Language]) -> None:
    rows = heights(page[0], FIRST, FIRST + 9)
    assert max(rows) <= 44
    assert sum(rows) <= HEIGHT - ABOVE_AND_BELOW - HEAD + 10


def test_name_telephone_entry_cells_and_what_to_ask_are_within_the_width(page: tuple[Worksheet, Language]) -> None:
    sheet, language = page
    ends = edges(sheet)
    assert ends[say("sheets.entry_note", language)] <= (WIDTH - AROUND) * 0.6
    assert ends["Vraag" if language == "nl" else "Ask"] <= WIDTH - AROUND - 200
    assert ends["Waarom" if language == "nl" else "Why"] <= WIDTH - AROUND


def test_the_frozen_part_ends_at_the_name_and_no_text_lies_over_its_edge(page: tuple[Worksheet, Language]) -> None:
    sheet, _ = page
    assert sheet.freeze_panes == f"C{FIRST}"
    frozen = sum(sheet.column_dimensions[letter].width for letter in "AB")
    for (label,) in sheet.iter_rows(min_col=1, max_col=1):
        right = sheet.cell(label.row, 2).value
        if isinstance(label.value, str) and right is None:
            size = label.font.sz or 11
            assert len(label.value) * size / 11 * 0.95 <= frozen, label.value
