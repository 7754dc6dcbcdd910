"""Thousands of rows at one stroke: what is written is what going from row to row writes."""

import random

import pytest

from xlsales.books import cells
from xlsales.books.cells import CellEdits, patch
from xlsales.books.sweep import Sweep
from xlsales.books.values_xml import UNTOUCHED

_BEFORE = '<c r="A{row}" t="s"><v>1</v></c><c r="C{row}" s="4"><v>45000.5</v></c>'
_BEHIND = '<c r="K{row}" s="2"/>'
_EDITED = {
    "nothing yet": "",
    "emptied cells": '<c r="E{row}" s="7"/><c r="F{row}"></c>',
    "numbers": '<c r="E{row}" s="7" t="s"><v>3</v></c><c r="G{row}" s="1"><v>0.5</v></c>',
    "texts": '<c r="F{row}" t="inlineStr"><is><t>a &amp; b</t></is></c>',
    "another column between": '<c r="E{row}"/><c r="EE{row}"/>',
    "a formula": '<c r="E{row}"><f>A{row}</f><v>1</v></c>',
    "rich text": '<c r="F{row}" t="inlineStr"><is><r><t>x</t></r></is></c>',
    "metadata": '<c r="F{row}" s="1" cm="1" ph="1"><v>2</v></c>',
    "white space": '<c r="E{row}"/> <c r="F{row}"/>',
}
_ROWS = {
    "spans": '<row r="{row}" spans="1:4" x14ac:dyDescent="0.25">',
    "plain": '<row r="{row}">',
    "high": '<row r="{row}" ht="30" customHeight="1">',
}


def _sheet(edited: str, row: str, behind: str, count: int = 400) -> bytes:
    rows = "".join((row + _BEFORE + edited + behind + "</row>").format(row=number) for number in range(3, 3 + count))
    return f'<worksheet><sheetData><row r="1"/>{rows}<row r="9999"/></sheetData></worksheet>'.encode()


def _edits(seed: int, first: int = 3, count: int = 400) -> CellEdits:
    chance = random.Random(seed)
    values: list[list[object]] = [
        [chance.choice(["", "● ask", "a & b", None]) for _ in range(count)],
        [chance.choice([None, 1.5, 2.0]) for _ in range(count)],
        [float(number) for number in range(count)],
    ]
    return CellEdits(range(first, first + count), dict(zip((5, 6, 7), values, strict=True)))


@pytest.mark.parametrize("edited", _EDITED.values(), ids=_EDITED.keys())
@pytest.mark.parametrize("row", _ROWS.values(), ids=_ROWS.keys())
@pytest.mark.parametrize("behind", ["", _BEHIND])
def test_the_stroke_writes_what_going_from_row_to_row_writes(
    edited: str, row: str, behind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "_PIECE", 6_000)
    data, edits = _sheet(edited, row, behind), _edits(len(edited) + len(behind))
    at_once = patch(data, edits, style_of={5: 9})
    monkeypatch.setattr(Sweep, "changed", lambda *_: None)
    assert at_once == patch(data, edits, style_of={5: 9})


def test_a_row_with_an_edit_of_its_own_among_the_others_gets_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "_PIECE", 6_000)
    data, edits = _sheet("", _ROWS["plain"], ""), _edits(1)
    alone: list[object] = [UNTOUCHED] * 400
    alone[200] = "new"
    written = patch(data, CellEdits(edits.rows, {**edits.columns, 2: alone})).xml
    assert written.count(b'<c r="B203" t="inlineStr"><is><t>new</t></is></c>') == 1
    assert written.replace(b'<c r="B203" t="inlineStr"><is><t>new</t></is></c>', b"") == patch(data, edits).xml


def test_most_rows_of_an_ordinary_sheet_are_written_at_one_stroke(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "_PIECE", 6_000)
    strokes: list[int] = []
    changed = Sweep.changed

    def counted(*given: object) -> object:
        found = changed(*given)  # type: ignore[arg-type]
        strokes.append(found[1] if found else 0)
        return found

    monkeypatch.setattr(Sweep, "changed", counted)
    patch(_sheet("", _ROWS["spans"], _BEHIND), _edits(2))
    assert sum(strokes) > 300
