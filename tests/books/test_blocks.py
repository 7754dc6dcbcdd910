"""Blocks of cells for an open workbook: few of them, and text that stays text."""

from datetime import date, datetime

import pytest

from xlsales.books.host.cell_blocks import Block, blocks, same_cells, typed_in
from xlsales.books.sheetml.cell_values import UNTOUCHED
from xlsales.books.sheetml.sheet.patch import CellEdits
from xlsales.tables.raw import CellError


def test_a_whole_column_is_one_block_however_long() -> None:
    edits = CellEdits(range(5, 20_005), {3: list(range(20_000)), 2: ["red"] * 20_000})
    assert [block.address for block in blocks("Prospects", edits, frozenset())] == ["B5:B20004", "C5:C20004"]


def test_cells_that_keep_a_formula_or_stay_untouched_are_left_out() -> None:
    edits = CellEdits([5, 6, 7, 8, 10], {3: ["a", "b", UNTOUCHED, "d", "e"]})
    assert list(blocks("Prospects", edits, frozenset({"C6"}))) == [
        Block("Prospects", 3, 5, ["a"]),
        Block("Prospects", 3, 8, ["d"]),
        Block("Prospects", 3, 10, ["e"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+31 6 1234", "-5", "@x", "'quoted", "0612345678", "1-12", "3 mrt", "mrt 2026", "WAAR", "5%"),
        *("May 5, 2026", "#N/A"),
    ],
)
def test_text_that_a_spreadsheet_would_mistake_is_marked_as_text(text: str) -> None:
    assert typed_in(text) == f"'{text}"


@pytest.mark.parametrize("text", ["#N/A", "=A1+B1"])
def test_an_error_and_a_formula_that_stood_there_are_typed_as_they_were(text: str) -> None:
    assert typed_in(CellError(text)) == text


@pytest.mark.parametrize("text", ["Acme", "● volhouden", "Belde op 3 mei 2026; wil in juni opnieuw", "P0012", "A-team"])
def test_plain_text_gets_no_mark_that_people_would_see(text: str) -> None:
    assert typed_in(text) == text


def test_days_become_moments_and_nothing_becomes_an_empty_cell() -> None:
    assert typed_in(date(2026, 11, 23)) == datetime(2026, 11, 23)
    assert typed_in("") is None
    assert typed_in(True) is True


def test_two_readers_of_the_same_cells_agree_and_a_moved_row_is_noticed() -> None:
    assert same_cells(["Acme ", None, 5], ["Acme", "", 5.0])
    assert not same_cells(["Acme", "Beta"], ["Beta", "Acme"])
    assert not same_cells(["Acme"], ["Acme", "Beta"])
    assert not same_cells([None, "Acme"], ["Acme", None])
