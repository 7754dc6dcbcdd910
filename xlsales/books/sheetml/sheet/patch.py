"""Changing cells of a worksheet part in place: every byte that nobody named stays as it is.

A sheet of a hundred megabytes takes about a second. XML that is legal but unusual (no cell addresses, single
quotes, comments between cells) is first rewritten in the usual form and then treated alike.
"""

import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from xlsales.books.sheetml.cell_refs import CellRange, column_letters
from xlsales.books.sheetml.cell_values import EMPTY, UNTOUCHED
from xlsales.books.sheetml.sheet.canonical import NotCanonical, canonical_form
from xlsales.books.sheetml.sheet.patch_row import RowPatcher, RowTails, widened
from xlsales.books.sheetml.sheet.patch_rows import RowsPatcher
from xlsales.books.sheetml.sheet.row_spans import RowSpan, RowSpans, check_rows, column_of, formula_blocks
from xlsales.errors import WorkbookRefused

_PIECE = 1 << 20
_LONGEST_RUN = 4 * _PIECE
_MOST_ROWS = _PIECE // 8


class Sink(Protocol):
    """Where a part is written to."""

    def write(self, piece: bytes, /) -> object:
        """The next piece."""


Written = TypeVar("Written", bound=Sink)


@dataclass(frozen=True)
class CellEdits:
    """What to write: `rows` are row numbers from 1, ascending; each column (from 1) has one value per row.

    None empties a cell and keeps its style; `UNTOUCHED` leaves it.
    """

    rows: Sequence[int]
    columns: Mapping[int, Sequence[object]]


@dataclass(frozen=True)
class Patched:
    """The new part, and the cells that were left alone because a formula of the user stands there.

    What was written is well-formed, and the rest is as it was: the part needs no check of its own.
    """

    xml: bytes
    formulas: tuple[str, ...]


def patch(
    sheet_xml: bytes, edits: CellEdits, *, date1904: bool = False, style_of: Mapping[int, int] | None = None
) -> Patched:
    """Write cells into a worksheet part (UTF-8).

    A cell that exists keeps its style and unknown attributes; a new one takes `style_of[column]`, and is made for its
    style alone too, when it is empty. Rows are made where they are missing. Raises `WorkbookRefused` when the part is
    no worksheet.
    """
    if not edits.rows or not edits.columns:
        return Patched(sheet_xml, ())
    written, formulas = patch_into(io.BytesIO, sheet_xml, edits, date1904=date1904, style_of=style_of)
    return Patched(written.getvalue(), formulas)


def patch_into(
    begin: Callable[[], Written],
    sheet_xml: bytes,
    edits: CellEdits,
    *,
    date1904: bool = False,
    style_of: Mapping[int, int] | None = None,
) -> tuple[Written, tuple[str, ...]]:
    """As `patch`, for a part that should not be held whole: it is written into what `begin` returns.

    That and the cells with a formula of the user are returned; what was begun may be given up for another one.
    """
    if any(len(values) != len(edits.rows) for values in edits.columns.values()):
        raise ValueError("every column needs one value per row")
    try:
        written = begin()
        return written, _Patch(sheet_xml, edits, date1904, style_of or {}).run(written)
    except NotCanonical:
        usual = canonical_form(sheet_xml)
    try:
        written = begin()
        return written, _Patch(usual, edits, date1904, style_of or {}).run(written)
    except NotCanonical as error:
        raise WorkbookRefused("books.damaged_part", part="worksheet") from error


class _Patch:
    """One run of `patch` over a part in the usual form."""

    def __init__(self, xml: bytes, edits: CellEdits, date1904: bool, style_of: Mapping[int, int]) -> None:
        self.sheet = RowSpans(xml)
        self.rows = list(edits.rows)
        self.columns = sorted(edits.columns)
        self.letters = [column_letters(column).encode() for column in self.columns]
        self.styles = [f' s="{style_of[c]}"'.encode() if style_of.get(c) else b"" for c in self.columns]
        prefix = self.sheet.prefix
        values = [_plain(edits.columns[column]) for column in self.columns]
        self.tails = RowTails(values, prefix, date1904)
        self.blocks = formula_blocks(xml)
        self.main = _mostly_written(values)
        columns, styles = [self.columns[at] for at in self.main], [self.styles[at] for at in self.main]
        self.row_patcher = RowPatcher(self.sheet, columns, styles)
        self.rows_patcher = RowsPatcher(columns, styles, self.row_patcher.kept)
        self.formulas: list[str] = []
        self.rebuilt: list[bytes] = []
        self.formula_start = f"<{prefix}f".encode()
        self.formula = re.compile(rf"<{re.escape(prefix)}f[\s/>]".encode())

    def run(self, file: Sink) -> tuple[str, ...]:
        sheet, rows = self.sheet, self.rows
        view = memoryview(sheet.xml)
        written = io.BytesIO()
        written.write(
            self.sheet.head_holding(CellRange(self.columns[0], self.rows[0], self.columns[-1], self.rows[-1]))
        )
        copied = sheet.before
        if sheet.self_closed:
            written.write(f"<{sheet.prefix}sheetData>".encode())
            copied = sheet.body
        index = last = 0
        for run in sheet.runs(_PIECE):
            if index == len(rows):
                break
            at_once = self._patched_at_once(run, index) if rows[index] > last else None
            if at_once is not None:
                written.write(view[copied : run[0]])
                written.write(at_once[0])
                copied = run[1]
                index += at_once[1]
                last = rows[index - 1]
            else:
                for row in sheet.rows(run, last):
                    last = row.number
                    if index == len(rows):
                        break
                    if row.number < rows[index]:
                        continue
                    written.write(view[copied : row.start])
                    copied = row.start
                    while index < len(rows) and rows[index] < row.number:
                        written.write(self._new_row(index))
                        index += 1
                    if index < len(rows) and rows[index] == row.number:
                        written.write(self._patched_row(row, index) or self._changed_row(row, index))
                        copied = row.end
                        index += 1
            file.write(written.getvalue())
            written = io.BytesIO()
        if index < len(rows):
            written.write(view[copied : sheet.body_end])
            copied = sheet.body_end
            for at in range(index, len(rows)):
                written.write(self._new_row(at))
        if sheet.self_closed:
            written.write(f"</{sheet.prefix}sheetData>".encode())
        written.write(view[copied:])
        check_rows(self.rebuilt)
        file.write(written.getvalue())
        return tuple(self.formulas)

    def _patched_at_once(self, run: tuple[int, int], index: int) -> tuple[bytes, int] | None:
        """A run of rows that all get nothing but the columns that nearly all rows get, and how many they are."""
        if self.blocks or self.sheet.prefix or run[1] - run[0] > _LONGEST_RUN:
            return None

        def tails(count: int) -> list[list[bytes]] | None:
            rows = slice(index, index + count)
            if any(not self.tails.untouched(at, rows) for at in range(len(self.columns)) if at not in self.main):
                return None
            found = [self.tails.of(at, rows) for at in self.main]
            return None if any(None in column for column in found) else found  # type: ignore[return-value]

        return self.rows_patcher.changed(self.sheet.xml[run[0] : run[1]], self.rows[index : index + _MOST_ROWS], tails)

    def _new_row(self, index: int) -> bytes:
        number, tails = self.rows[index], self.tails[index]
        cells = b"".join(self._new_cell(place, number, tail) for place, tail in enumerate(tails))
        return b'%s r="%d">%s%s' % (self.sheet.row_tag, number, cells, self.sheet.row_end) if cells else b""

    def _new_cell(self, place: int, row: int, tail: bytes | None) -> bytes:
        if tail is None or (tail is EMPTY and not self.styles[place]) or (self.blocks and self._in_block(row, place)):
            return b""
        return b'%sr="%s%d"%s%s' % (self.sheet.cell_tag, self.letters[place], row, self.styles[place], tail)

    def _patched_row(self, row: RowSpan, index: int) -> bytes | None:
        """The row with the columns that nearly all rows get, when it gets no other."""
        tails = self.tails[index]
        if self.blocks:
            return None
        if len(self.main) == len(tails):
            return None if None in tails else self.row_patcher.changed(row, tails)
        given = tuple(tails[place] for place in self.main)
        if None in given or tails.count(None) != len(tails) - len(given):
            return None
        return self.row_patcher.changed(row, given)

    def _changed_row(self, row: RowSpan, index: int) -> bytes:
        cell_tag, columns, tails = self.sheet.cell_tag, self.columns, self.tails[index]
        before, cells = self.sheet.cells(self.sheet.xml[row.inner : row.close])
        pieces, after = [before], b""
        if cells:
            end = self.sheet.end_of(cells[-1])
            cells[-1], after = cells[-1][:end], cells[-1][end:]
        place, last, count = 0, 0, len(columns)
        created: list[int] = []
        for cell in cells:
            column = column_of(cell)
            if column <= last:
                raise NotCanonical
            last = column
            while place < count and columns[place] < column:
                pieces.append(self._created(place, row.number, tails[place], created))
                place += 1
            pieces.append(cell_tag)
            if place < count and columns[place] == column:
                pieces += self._changed_cell(cell, row.number, place, tails[place])
                place += 1
            else:
                pieces.append(cell)
        pieces.extend(self._created(rest, row.number, tails[rest], created) for rest in range(place, count))
        inside = b"".join(pieces) + after
        attributes = widened(row.attributes, created) if created else row.attributes
        if not inside:
            return self.sheet.row_tag + attributes + b"/>"
        self.rebuilt.append(inside)
        return self.sheet.row_tag + attributes + b">" + inside + self.sheet.row_end

    def _created(self, place: int, row: int, tail: bytes | None, created: list[int]) -> bytes:
        cell = self._new_cell(place, row, tail)
        if cell:
            created.append(self.columns[place])
        return cell

    def _changed_cell(self, cell: bytes, row: int, place: int, tail: bytes | None) -> tuple[bytes, ...]:
        if tail is None:
            return (cell,)
        formula = self.formula_start in cell and self.formula.search(cell)
        if formula or (self.blocks and self._in_block(row, place)):
            self.formulas.append(f"{self.letters[place].decode()}{row}")
            return (cell,)
        greater = cell.index(b">")
        ref = cell.index(b'"', 3) + 1 if cell.startswith(b'r="') else 0
        attributes = self.row_patcher.kept(cell[ref:greater])
        if greater == len(cell) - 1 or cell.endswith(self.sheet.cell_end):
            return cell[:ref], attributes, tail
        return cell[:ref], attributes, tail, cell[self.sheet.end_of(cell) :]

    def _in_block(self, row: int, place: int) -> bool:
        return any(block.holds(row, self.columns[place]) for block in self.blocks)


def _plain(values: Sequence[object]) -> Sequence[object]:
    listed: Sequence[object] = values.tolist() if hasattr(values, "tolist") else values
    return listed


def _mostly_written(columns: Sequence[Sequence[object]]) -> list[int]:
    """The places of the columns that are written in most of the rows; all of them when there is none."""
    places = [at for at, values in enumerate(columns) if values.count(UNTOUCHED) < len(values) / 2]
    return places or list(range(len(columns)))
