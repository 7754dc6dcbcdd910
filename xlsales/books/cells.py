"""Changing cells of a worksheet part in place: every byte that nobody named stays as it is.

A sheet of a hundred megabytes takes about a second. XML that is legal but unusual (no cell addresses, single
quotes, comments between cells) is first rewritten in the usual form and then treated alike.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from xml.parsers import expat

from xlsales.books.cutting import (
    Cut,
    Row,
    UnusualXml,
    bounds,
    column_of,
    formula_blocks,
    usual_form,
)
from xlsales.books.values_xml import EMPTY, cell_tails
from xlsales.books.workbook import column_letters
from xlsales.errors import WorkbookRefused

_ROW_HERE = b"\0"
"""Stands for the row's number in a template: no text of a cell can hold it."""
_OF_THE_OLD_VALUE = re.compile(rb'(?:^|\s)(?:t|vm|cm)="[^"]*"')
_SPANS = re.compile(rb'\sspans="([0-9]{1,9}):([0-9]{1,9})"')
_DIMENSION = re.compile(rb'<(?:[\w.\-]+:)?dimension\s[^>]*?ref="([^"]*)"')


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

    A cell that exists keeps its style and unknown attributes; a new one takes `style_of[column]`. Rows are
    made where they are missing. Raises `WorkbookRefused` when the part is no worksheet.
    """
    if any(len(values) != len(edits.rows) for values in edits.columns.values()):
        raise ValueError("every column needs one value per row")
    if not edits.rows or not edits.columns:
        return Patched(sheet_xml, ())
    try:
        return _Patch(sheet_xml, edits, date1904, style_of or {}).run()
    except UnusualXml:
        usual = usual_form(sheet_xml)
    try:
        return _Patch(usual, edits, date1904, style_of or {}).run()
    except UnusualXml as error:
        raise WorkbookRefused("books.damaged_part", part="worksheet") from error


class _Patch:
    """One run of `patch` over a part in the usual form."""

    def __init__(self, xml: bytes, edits: CellEdits, date1904: bool, style_of: Mapping[int, int]) -> None:
        self.sheet = Cut(xml)
        self.rows = list(edits.rows)
        self.columns = sorted(edits.columns)
        self.letters = [column_letters(column).encode() for column in self.columns]
        self.styles = [f' s="{style_of[c]}"'.encode() if style_of.get(c) else b"" for c in self.columns]
        prefix = self.sheet.prefix
        tails = [cell_tails(_plain(edits.columns[column]), prefix, date1904) for column in self.columns]
        self.tails = list(zip(*tails, strict=True))
        self.blocks = formula_blocks(xml)
        self._prepare_plain_cells(untouched=any(None in column for column in tails))
        self.formulas: list[str] = []
        self.rebuilt: list[bytes] = []
        self.kept: dict[bytes, bytes] = {}
        self.templates: dict[tuple[bytes, ...], bytes] = {}
        self.refs = [b'r="' + letters for letters in self.letters]
        self.formula_start = f"<{prefix}f".encode()
        self.formula = re.compile(rf"<{re.escape(prefix)}f[\s/>]".encode())

    def _prepare_plain_cells(self, *, untouched: bool) -> None:
        tag = re.escape(self.sheet.cell_tag)
        p = re.escape(self.sheet.prefix).encode()
        value = b"<%sv>[^<]*</%sv>|<%sis><%st[^>]*>[^<]*</%st></%sis>" % (p, p, p, p, p, p)
        cell = b'%sr="%s[0-9]+"([^>/]*)(?:/>|>(?:%s)?</%sc>)'
        pattern = b"".join(cell % (tag, letters, value, p) for letters in self.letters)
        self.new_template = self._template(self.styles)
        self.plain = None if untouched or self.blocks else re.compile(pattern)

    def run(self) -> Patched:
        sheet, rows = self.sheet, self.rows
        view = memoryview(sheet.xml)
        pieces: list[bytes | memoryview] = [self._head()]
        copied = sheet.before
        if sheet.self_closed:
            pieces.append(f"<{sheet.prefix}sheetData>".encode())
            copied = sheet.body
        index = 0
        for row in sheet.rows():
            if row.number < rows[index]:
                continue
            pieces.append(view[copied : row.start])
            copied = row.start
            while index < len(rows) and rows[index] < row.number:
                pieces.append(self._new_row(index))
                index += 1
            if index < len(rows) and rows[index] == row.number:
                plain = self._plain_cells(row, index)
                if plain is not None:
                    pieces.append(view[copied : plain.start()])
                    pieces.append(self._rewritten(plain, index))
                    copied = plain.end()
                else:
                    pieces.append(self._appended(row, index) or self._changed_row(row, index))
                    copied = row.end
                index += 1
            if index == len(rows):
                break
        else:
            pieces.append(view[copied : sheet.body_end])
            copied = sheet.body_end
            pieces.extend(self._new_row(at) for at in range(index, len(rows)))
        if sheet.self_closed:
            pieces.append(f"</{sheet.prefix}sheetData>".encode())
        pieces.append(view[copied:])
        _check(self.rebuilt)
        return Patched(b"".join(pieces), tuple(self.formulas))

    def _new_row(self, index: int) -> bytes:
        inside = self._new_cells(index)
        if not inside:
            return b""
        return b'%s r="%d">%s%s' % (self.sheet.row_tag, self.rows[index], inside, self.sheet.row_end)

    def _new_cells(self, index: int) -> bytes:
        number, tails = self.rows[index], self.tails[index]
        if self.blocks or None in tails or EMPTY in tails:
            return b"".join(self._new_cell(place, number, tail) for place, tail in enumerate(tails))
        return (self.new_template % tails).replace(_ROW_HERE, b"%d" % number)

    def _new_cell(self, place: int, row: int, tail: bytes | None) -> bytes:
        if tail is None or tail is EMPTY or (self.blocks and self._in_block(row, place)):
            return b""
        return b'%sr="%s%d"%s%s' % (self.sheet.cell_tag, self.letters[place], row, self.styles[place], tail)

    def _plain_cells(self, row: Row, index: int) -> re.Match[bytes] | None:
        """The edited cells of a row when they stand side by side and hold no formula: nearly always."""
        if self.plain is None:
            return None
        at = self.sheet.xml.find(b'%s%d"' % (self.refs[0], self.rows[index]), row.inner, row.close)
        return self.plain.match(self.sheet.xml, max(at - len(self.sheet.cell_tag), 0), row.close)

    def _rewritten(self, plain: re.Match[bytes], index: int) -> bytes:
        attributes = plain.groups()
        template = self.templates.get(attributes)
        if template is None:
            kept = [self._kept(given).replace(b"%", b"%%") for given in attributes]
            template = self.templates[attributes] = self._template(kept)
        return (template % self.tails[index]).replace(_ROW_HERE, b"%d" % self.rows[index])

    def _template(self, attributes: Iterable[bytes]) -> bytes:
        """A row's cells with these attributes, open for the row's number and the values."""
        cells = zip(self.letters, attributes, strict=True)
        tag = self.sheet.cell_tag
        return b"".join(b'%sr="%s%s"%s%%s' % (tag, letters, _ROW_HERE, given) for letters, given in cells)

    def _appended(self, row: Row, index: int) -> bytes | None:
        """The row with new cells behind its last one, when all its cells stand before the edited columns."""
        xml, cell_tag = self.sheet.xml, self.sheet.cell_tag
        at = xml.rfind(cell_tag, row.inner, row.close)
        last = xml[at + len(cell_tag) : row.close] if at >= 0 else b""
        if not last or column_of(last) >= self.columns[0] or self.sheet.end_of(last) != len(last):
            return None
        cells = self._new_cells(index)
        attributes = _widened(row.attributes, self.columns) if cells else row.attributes
        inner = xml[row.inner : row.close]
        return b"%s%s>%s%s%s" % (self.sheet.row_tag, attributes, inner, cells, self.sheet.row_end)

    def _changed_row(self, row: Row, index: int) -> bytes:
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
                raise UnusualXml
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
        attributes = _widened(row.attributes, created) if created else row.attributes
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
        attributes = self._kept(cell[ref:greater])
        if greater == len(cell) - 1 or cell.endswith(self.sheet.cell_end):
            return cell[:ref], attributes, tail
        return cell[:ref], attributes, tail, cell[self.sheet.end_of(cell) :]

    def _kept(self, attributes: bytes) -> bytes:
        """The attributes that outlive the value: all but its type and metadata. Few sets occur, so they are kept."""
        kept = self.kept.get(attributes)
        if kept is None:
            kept = self.kept[attributes] = _OF_THE_OLD_VALUE.sub(b"", attributes.removesuffix(b"/"))
        return kept

    def _in_block(self, row: int, place: int) -> bool:
        column = self.columns[place]
        return any(r1 <= row <= r2 and c1 <= column <= c2 for c1, r1, c2, r2 in self.blocks)

    def _head(self) -> bytes:
        """What stands before the rows, with the sheet's dimension grown to hold the edits."""
        head = self.sheet.xml[: self.sheet.before]
        found = _DIMENSION.search(head)
        old = bounds(found[1].decode("latin-1")) if found else None
        if found is None or old is None:
            return head
        first = column_letters(min(old[0], self.columns[0])), min(old[1], self.rows[0])
        last = column_letters(max(old[2], self.columns[-1])), max(old[3], self.rows[-1])
        ref = f"{first[0]}{first[1]}:{last[0]}{last[1]}".encode()
        return head[: found.start(1)] + ref + head[found.end(1) :]


def _plain(values: Sequence[object]) -> Sequence[object]:
    listed: Sequence[object] = values.tolist() if hasattr(values, "tolist") else values
    return listed


def _check(rows: Sequence[bytes]) -> None:
    """Rows that were taken apart and put together must be whole XML; without handlers expat only checks that."""
    parser = expat.ParserCreate()
    try:
        parser.Parse(b"<rows>", False)
        parser.Parse(b"".join(rows), False)
        parser.Parse(b"</rows>", True)
    except expat.ExpatError as error:
        raise UnusualXml from error


def _widened(attributes: bytes, columns: list[int]) -> bytes:
    found = _SPANS.search(attributes)
    if found is None:
        return attributes
    first, last = min(int(found[1]), columns[0]), max(int(found[2]), columns[-1])
    return attributes[: found.start(1)] + b"%d:%d" % (first, last) + attributes[found.end(2) :]
