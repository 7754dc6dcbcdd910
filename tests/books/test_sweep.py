"""Thousands of rows at one stroke: what is written is what going from row to row writes."""

import random
import re

import pytest

from tests.books.scribbled import TEXTS, Scribble
from tests.books.workbooks import parts
from xlsales.books.sheetml.cell_values import UNTOUCHED
from xlsales.books.sheetml.sheet import patch as cells
from xlsales.books.sheetml.sheet.patch import CellEdits, Patched, patch
from xlsales.books.sheetml.sheet.patch_rows import RowsPatcher
from xlsales.errors import WorkbookRefused

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
    monkeypatch.setattr(RowsPatcher, "changed", lambda *_: None)
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
    changed = RowsPatcher.changed

    def counted(*given: object) -> object:
        found = changed(*given)  # type: ignore[arg-type]
        strokes.append(found[1] if found else 0)
        return found

    monkeypatch.setattr(RowsPatcher, "changed", counted)
    patch(_sheet("", _ROWS["spans"], _BEHIND), _edits(2))
    assert sum(strokes) > 300


def _alike(chance: random.Random) -> bytes:
    """Many rows with the same cells."""
    columns = sorted(chance.sample("ABCDEFGHIJK", chance.randrange(8)))
    kinds = ["/>", "></c>", ' s="2"/>', "><v>3</v></c>", ' s="1" t="s"><v>0</v></c>']
    cells = "".join(f'<c r="{column}{{row}}"{chance.choice(kinds)}' for column in columns)
    rows = [
        f'<row r="{row}" spans="1:4">{cells.format(row=row)}</row>' for row in range(3, 40) if chance.random() < 0.97
    ]
    return f"<worksheet><sheetData>{''.join(rows)}</sheetData></worksheet>".encode()


def _written(data: bytes, edits: CellEdits) -> Patched | None:
    """What comes out, but for the hint how wide a row is: going from row to row it may be nearer."""
    try:
        done = patch(data, edits, style_of={5: 9})
    except WorkbookRefused:
        return None
    return Patched(re.sub(rb' spans="[0-9:]*"', b"", done.xml), done.formulas)


def test_random_edits_of_random_rows_come_out_the_same_at_one_stroke(monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(200):
        chance = random.Random(seed)
        scribbled = parts(Scribble(seed, chance.choice([0, 0.02])).workbook())["xl/worksheets/sheet1.xml"]
        data = chance.choice([_alike(chance), scribbled])
        rows = sorted({int(row) for row in re.findall(rb'<(?:x:)?row[^>]* r=["\']0?(\d+)', data)}) or [1]
        rows = rows[chance.randrange(len(rows)) :]
        columns: dict[int, list[object]] = {}
        for column in chance.sample(range(1, 14), 3):
            columns[column] = [chance.choice([None, "", 1.5, True, *TEXTS]) for _ in rows]
            if chance.random() < 0.1:
                columns[column][-1] = UNTOUCHED
        edits = CellEdits(rows, columns)
        monkeypatch.setattr(cells, "_PIECE", chance.choice([600, 3_000]))
        at_once = _written(data, edits)
        with monkeypatch.context() as slower:
            slower.setattr(RowsPatcher, "changed", lambda *_: None)
            assert at_once == _written(data, edits), f"seed {seed}"
