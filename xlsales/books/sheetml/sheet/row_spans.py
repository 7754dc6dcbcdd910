"""A worksheet part cut at its rows and cells as bytes, without building a tree."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from xml.parsers import expat

from xlsales.books.sheetml.cell_refs import CellRange, column_number
from xlsales.books.sheetml.sheet.canonical import NotCanonical, canonical_form

_ROOT = re.compile(rb"<(?:([A-Za-z_][\w.\-]*):)?worksheet[\s>]")
_DIMENSION = re.compile(rb'<(?:[\w.\-]+:)?dimension\s[^>]*?ref="([^"]*)"')
_ROW_NUMBER = re.compile(rb'(?:^|\s)r="([0-9]{1,9})"')
_CELL_REF = re.compile(rb'(?:^|\s)r="([A-Za-z]{1,3})[0-9]{1,9}"')
_STYLE = re.compile(rb'(?:^|\s)s="([0-9]{1,9})"')
_BLOCK = re.compile(rb"""\sref=["']([^"']*)["']""")
_BLOCK_MARKS = (b't="array"', b't="dataTable"', b"t='array'", b"t='dataTable'")


class RowSpan(NamedTuple):
    """A row of the part: its number and attributes, and where it starts, its cells begin and end, it ends."""

    number: int
    attributes: bytes
    start: int
    inner: int
    close: int
    end: int


class RowSpans:
    """A worksheet part (UTF-8) with the places where its rows begin and end."""

    def __init__(self, xml: bytes) -> None:
        """Raises `NotCanonical` when the part has no rows element, or comments between its rows."""
        self.xml = xml
        root = _ROOT.search(xml)
        if root is None:
            raise NotCanonical
        self.prefix = f"{root[1].decode()}:" if root[1] else ""
        self.row_tag = f"<{self.prefix}row".encode()
        self.row_end = f"</{self.prefix}row>".encode()
        self.cell_tag = f"<{self.prefix}c ".encode()
        self.cell_end = f"</{self.prefix}c>".encode()
        pattern = rf"<{re.escape(self.prefix)}sheetData(?:\s[^>]*?)?(/?)>".encode()
        opening = re.compile(pattern).search(xml, root.end())
        if opening is None:
            raise NotCanonical
        self.before = opening.start()
        self.self_closed = bool(opening[1])
        self.body = opening.end()
        closing = f"</{self.prefix}sheetData>".encode()
        self.body_end = self.body if self.self_closed else xml.find(closing, self.body)
        if self.body_end < 0 or any(map(self._occurs, (b"<!", b"<?"))):
            raise NotCanonical

    def _occurs(self, odd: bytes) -> bool:
        """Whether two signs stand among the rows; looked for by the rarer one, the second, first."""
        bounds = self.body, self.body_end
        return self.xml.find(odd[1:], *bounds) >= 0 and self.xml.find(odd, *bounds) >= 0

    def runs(self, size: int) -> Iterator[tuple[int, int]]:
        """Where runs of whole rows of about so many bytes begin and end."""
        start = self.body
        while start < self.body_end:
            stop = self.xml.rfind(self.row_tag, start + 1, start + size) if self.body_end - start > size else -1
            stop = stop if stop > start else self.body_end
            yield start, stop
            start = stop

    def rows(self, run: tuple[int, int] | None = None, last: int = 0) -> Iterator[RowSpan]:
        """The rows, or those of a run behind row `last`. Raises `NotCanonical`: without a number, or out of order."""
        xml, (position, end) = self.xml, run or (self.body, self.body_end)
        width = len(self.row_tag)
        while (start := xml.find(self.row_tag, position, end)) >= 0:
            greater = xml.find(b">", start, end)
            closed = xml[greater - 1 : greater] == b"/"
            attributes = xml[start + width : greater - closed]
            found = _ROW_NUMBER.search(attributes)
            if greater < 0 or found is None or int(found[1]) <= last:
                raise NotCanonical
            last = int(found[1])
            close = greater + 1 if closed else xml.find(self.row_end, greater, end)
            if close < 0:
                raise NotCanonical
            position = close if closed else close + len(self.row_end)
            yield RowSpan(last, attributes, start, greater + 1, close, position)

    def cells(self, inner: bytes) -> tuple[bytes, list[bytes]]:
        """The inside of a row: what stands before its first cell, and its cells without their opening tag."""
        before, *cells = inner.split(self.cell_tag)
        if before.strip():
            raise NotCanonical
        return before, cells

    def end_of(self, cell: bytes) -> int:
        """Where a cell of `cells` ends; white space or an extension list of the row may follow it."""
        greater = cell.find(b">")
        if cell[greater - 1 : greater] == b"/":
            return greater + 1
        end = cell.find(self.cell_end)
        if end < 0:
            raise NotCanonical
        return end + len(self.cell_end)

    def head_holding(self, area: CellRange) -> bytes:
        """What stands before the rows, with the sheet's dimension grown to hold an area."""
        head = self.xml[: self.before]
        found = _DIMENSION.search(head)
        old = CellRange.parse(found[1].decode("latin-1")) if found else None
        if found is None or old is None:
            return head
        return head[: found.start(1)] + str(old.including(area)).encode() + head[found.end(1) :]


def check_rows(rows: Sequence[bytes]) -> None:
    """Rows that were taken apart and put together must be whole XML; without handlers expat only checks that.

    Raises `NotCanonical` when they are not.
    """
    parser = expat.ParserCreate()
    try:
        parser.Parse(b"<rows>", False)
        parser.Parse(b"".join(rows), False)
        parser.Parse(b"</rows>", True)
    except expat.ExpatError as error:
        raise NotCanonical from error


def attributes_of(cell: bytes) -> bytes:
    """The attributes of a cell of `RowSpans.cells`, as they are written."""
    return cell[: cell.index(b">")].removesuffix(b"/")


def column_of(cell: bytes) -> int:
    """The column of a cell of `RowSpans.cells`. Raises `NotCanonical` for a cell without an address."""
    found = _CELL_REF.search(cell, 0, cell.find(b">"))
    if found is None:
        raise NotCanonical
    return column_number(found[1].decode())


def row_styles(sheet_xml: bytes, row: int) -> dict[int, int]:
    """The style of each cell of a row, by column: what new cells below it should look like."""
    try:
        return _row_styles(sheet_xml, row)
    except NotCanonical:
        return _row_styles(canonical_form(sheet_xml), row)


def formula_blocks(xml: bytes) -> list[CellRange]:
    """The ranges of array formulas and data tables: their cells hold no formula of their own."""
    blocks: list[CellRange] = []
    if xml.find(b"array") < 0 and xml.find(b"dataTable") < 0:
        return blocks
    for mark in _BLOCK_MARKS:
        at = -1
        while (at := xml.find(mark, at + 1)) >= 0:
            found = _BLOCK.search(xml, xml.rfind(b"<", 0, at), xml.find(b">", at))
            block = CellRange.parse(found[1].decode("latin-1")) if found else None
            if block is not None:
                blocks.append(block)
    return blocks


def _row_styles(sheet_xml: bytes, number: int) -> dict[int, int]:
    sheet = RowSpans(sheet_xml)
    row = next((row for row in sheet.rows() if row.number == number), None)
    if row is None:
        return {}
    cells = sheet.cells(sheet_xml[row.inner : row.close])[1]
    found = {column_of(cell): _STYLE.search(attributes_of(cell)) for cell in cells}
    return {column: int(style[1]) for column, style in found.items() if style}
