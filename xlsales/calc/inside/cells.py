"""Values and formulas of whole blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from .formats import DATE, LOGICAL, dress, rects_of_kind
from .rooms import Office, Rect, Refused, block, common, parser, rect_of, used

VALUES, TEXTS, ERRORS = 1, 2, 4
"""`com.sun.star.sheet.FormulaResult`."""
DAY_ZERO = (1899, 12, 30)

_ERRORS = {502: "#VALUE!", 503: "#NUM!", 519: "#VALUE!", 524: "#REF!", 525: "#NAME?", 532: "#DIV/0!", 32767: "#N/A"}


def values(office: Office, doc: str, sheet: str, rect: Rect, errors: bool = False) -> dict[str, object]:
    """A block as it is calculated, with the rectangles (relative to it) of dates and of truth values.

    An empty cell is None, and so is an error unless `errors` asks for its name. `shift` makes the days of this
    document count from 1899-12-30.
    """
    document, cells = office.document(doc), office.range(doc, sheet, rect)
    rows = [[None if value == "" else value for value in row] for row in cells.getDataArray()]
    for address in cells.queryFormulaCells(TEXTS).RangeAddresses:
        for row, column in _cells_of(rect_of(address)):
            if rows[row - rect[0]][column - rect[1]] is None:
                rows[row - rect[0]][column - rect[1]] = ""
    if errors:
        for address in cells.queryFormulaCells(ERRORS).RangeAddresses:
            for row, column in _cells_of(rect_of(address)):
                code = cells.getCellByPosition(column - rect[1], row - rect[0]).getError()
                rows[row - rect[0]][column - rect[1]] = _ERRORS.get(code, "#VALUE!")
    return {
        "rows": rows,
        "dates": _within(rect, rects_of_kind(document, cells, DATE)),
        "truths": _within(rect, rects_of_kind(document, cells, LOGICAL)),
        "shift": _shift(document),
    }


def set_values(office: Office, doc: str, sheet: str, row: int, column: int, rows: list[list[Any]]) -> None:
    """Write a block in one go; notes stay.

    A value is None, a number, a text, true or false, or `{"day": days since 1899-12-30, "time": whether a time
    of day goes with it}`. A text that begins with `=` becomes a formula; a leading apostrophe makes anything text.
    """
    document, within = office.document(doc), office.sheet(doc, sheet)
    rect = [row, column, row + len(rows) - 1, column + len(rows[0]) - 1]
    shift = _shift(document)
    kinds: dict[str, list[tuple[int, int]]] = {"date": [], "time": [], "truth": [], "number": [], "formula": []}
    plain = []
    for r, line in enumerate(rows, start=row):
        written = []
        for c, value in enumerate(line, start=column):
            kind = ""
            if isinstance(value, str):
                if value.startswith("'"):
                    value = value[1:]
                elif value.startswith("=") and len(value) > 1:
                    kind, value = "formula", ""
            elif value is None:
                value = ""
            elif isinstance(value, bool):
                kind, value = "truth", float(value)
            elif isinstance(value, dict):
                kind, value = "time" if value["time"] else "date", value["day"] - shift
            else:
                kind, value = "number", float(value)
            if kind:
                kinds[kind].append((r, c))
            written.append(value)
        plain.append(tuple(written))
    cells = block(within, rect)
    tall = cells.Size.Height
    height = cells.Rows.getByIndex(0).Height
    _put(within, rect, plain)
    _put_formulas(office, document, within, kinds["formula"], lambda r, c: rows[r - row][c - column])
    if cells.Size.Height != tall and abs(height * len(rows) - tall) < height / 2:
        cells.Rows.Height = height  # rows that were all alike were made so; Calc fits them to their text anew
    dress(
        document,
        within,
        cells,
        runs(kinds["date"]),
        runs(kinds["time"]),
        runs(kinds["truth"]),
        runs(kinds["number"]),
    )


def fill_formula(office: Office, doc: str, sheet: str, rect: Rect, formula: str) -> None:
    """One formula in every cell of a block, its relative references counted from the first cell."""
    document, cells = office.document(doc), office.range(doc, sheet, rect)
    first = cells.getCellByPosition(0, 0)
    tokens = parser(document).parseFormula(formula[1:], first.CellAddress)
    for row in range(rect[2] - rect[0] + 1):
        for column in range(rect[3] - rect[1] + 1):
            cells.getCellByPosition(column, row).setTokens(tokens)


def formulas(office: Office, doc: str, sheet: str, rect: Rect) -> list[list[str]]:
    """What stands in each cell, as typed: formulas in Excel's English, an apostrophe before what must stay text."""
    document, cells = office.document(doc), office.range(doc, sheet, rect)
    texts = [list(row) for row in cells.getFormulaArray()]
    found = set()
    print_ = parser(document)
    for address in cells.queryFormulaCells(VALUES | TEXTS | ERRORS).RangeAddresses:
        for row, column in _cells_of(rect_of(address)):
            r, c = row - rect[0], column - rect[1]
            found.add((r, c))

            def parse(_: str, r: int = r, c: int = c) -> str:
                cell = cells.getCellByPosition(c, r)
                printed = print_.printFormula(cell.getTokens(), cell.CellAddress)
                return "=" + printed.replace("TRUE()", "TRUE").replace("FALSE()", "FALSE")

            texts[r][c] = office.excel(texts[r][c], parse)
    rows = cells.getDataArray()
    for r, line in enumerate(rows):
        for c, value in enumerate(line):
            if (r, c) not in found and isinstance(value, str):
                texts[r][c] = "'" + value if _reads_as_other(value) else value
    for address in rects_of_kind(document, cells, LOGICAL):
        for row, column in _cells_of(address):
            r, c = row - rect[0], column - rect[1]
            if (r, c) not in found and isinstance(rows[r][c], float):
                texts[r][c] = "TRUE" if rows[r][c] else "FALSE"
    return texts


def clear(office: Office, doc: str, sheet: str, rect: Rect, flags: int) -> None:
    """Empty a block; `flags` is a sum of `com.sun.star.sheet.CellFlags`."""
    cells = office.range(doc, sheet, rect)
    if flags & FORMATS:
        shared = common(rect, used(office.sheet(doc, sheet)))
        if shared:
            block(office.sheet(doc, sheet), shared).merge(False)
    cells.clearContents(flags)


FORMATS = 32 | 64
"""Formats given to cells, and their styles."""


def runs(cells: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Cells as vertical rectangles, as few as there are breaks in the columns."""
    found: list[list[int]] = []
    for column, row in sorted((column, row) for row, column in cells):
        if found and found[-1][1] == column and found[-1][2] == row - 1:
            found[-1][2] = row
        else:
            found.append([row, column, row, column])
    return found


def _put(sheet: Any, rect: Rect, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write plain values. The office throws notes away with a block, so cells with a note are written by themselves."""
    noted = _noted(sheet, rect)
    for piece in _around(rect, noted):
        top, left, bottom, right = piece
        data = tuple(line[left - rect[1] : right - rect[1] + 1] for line in rows[top - rect[0] : bottom - rect[0] + 1])
        _guarded(sheet, partial(block(sheet, piece).setDataArray, data))
    for row, column in noted:
        value = rows[row - rect[0]][column - rect[1]]
        cell = sheet.getCellByPosition(column, row)
        _guarded(sheet, partial(_put_one, cell, value))


def _put_one(cell: Any, value: Any) -> None:
    if isinstance(value, str):
        cell.setString(value)
    else:
        cell.setValue(value)


def _noted(sheet: Any, rect: Rect) -> list[tuple[int, int]]:
    notes = sheet.Annotations
    if not notes.Count:
        return []
    places = [note.Position for note in notes]
    return [(at.Row, at.Column) for at in places if common(rect, (at.Row, at.Column, at.Row, at.Column))]


def _around(rect: Rect, spared: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """The rectangles that make up `rect` without the spared cells."""
    top = rect[0]
    rows: dict[int, list[int]] = {}
    for row, column in spared:
        rows.setdefault(row, []).append(column)
    for row in sorted(rows):
        if top < row:
            yield [top, rect[1], row - 1, rect[3]]
        left = rect[1]
        for column in [*sorted(rows[row]), rect[3] + 1]:
            if left < column:
                yield [row, left, row, column - 1]
            left = column + 1
        top = row + 1
    if top <= rect[2]:
        yield [top, rect[1], rect[2], rect[3]]


def _put_formulas(
    office: Office, document: Any, sheet: Any, cells: Sequence[tuple[int, int]], at: Callable[[int, int], str]
) -> None:
    if not cells:
        return
    read = parser(document)
    for run in runs(cells):
        written = []
        for row in range(run[0], run[2] + 1):

            def parse(formula: str, column: int = run[1], row: int = row) -> str:
                cell = sheet.getCellByPosition(column, row)
                tokens = read.parseFormula(formula[1:], cell.CellAddress)
                _guarded(sheet, partial(cell.setTokens, tokens))
                return str(cell.getFormula())

            written.append((office.own(at(row, run[1]), parse),))
        _guarded(sheet, partial(block(sheet, run).setFormulaArray, tuple(written)))


def _guarded(sheet: Any, write: Callable[[], object]) -> None:
    try:
        write()
    except Exception as error:
        if sheet.isProtected():
            raise Refused("protected", sheet=sheet.Name) from error
        raise


def _reads_as_other(text: str) -> bool:
    """Whether a text would become something else when it is typed."""
    if text[:1] in ("=", "'") or text.upper() in ("TRUE", "FALSE"):
        return True
    try:
        float(text)
    except ValueError:
        return False
    return True


def _cells_of(rect: Rect) -> Iterator[tuple[int, int]]:
    for row in range(rect[0], rect[2] + 1):
        for column in range(rect[1], rect[3] + 1):
            yield row, column


def _within(rect: Rect, found: Sequence[Rect]) -> list[list[int]]:
    return [[r[0] - rect[0], r[1] - rect[1], r[2] - rect[0], r[3] - rect[1]] for r in found]


def _shift(document: Any) -> int:
    """Days from 1899-12-30 to the day from which the document counts."""
    from datetime import date

    zero = document.NullDate
    return (date(zero.Year, zero.Month, zero.Day) - date(*DAY_ZERO)).days


COMMANDS = {each.__name__: each for each in (values, set_values, fill_formula, formulas, clear)}
