"""Whole worksheet parts at once: their columns as different values and where each of them stands.

What the array operations of `scan` find plain is taken over as numbers; the few cells that are anything else go
through the careful reader, one by one. A part that is not of the usual form is not read here at all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from lxml import etree
from numpy.typing import NDArray

from xlsales.books.sheetml.cell_refs import CellRange
from xlsales.books.sheetml.shared_strings import plain_text
from xlsales.books.sheetml.sheet.canonical import NotCanonical
from xlsales.books.sheetml.sheet.read_cells import CellReader, adds_up, dated
from xlsales.books.sheetml.sheet.scan import Positions, ScannedCells, scan_cells
from xlsales.books.sheetml.xstrings import unescape
from xlsales.errors import WorkbookRefused
from xlsales.tables.coded import Coded

_ROOT = re.compile(rb"<(?:([A-Za-z_][\w.\-]*):)?worksheet[\s>]")
_ENCODED = re.compile(rb"""encoding\s*=\s*["'](?!utf-?8)""", re.IGNORECASE)
_MARKS = re.compile(rb"<(?:!|\?(?!xml\s))")
_HEAD = 100_000
_AT_ONCE = 1 << 20
"""Bytes of rows looked at together: few enough for what is found there to stay in the processor's cache."""
_LONGEST_ROW = 1 << 25
"""Bytes of one row: what is found in more takes too much memory at once."""
_MERGED = re.compile(rb"""mergeCell\s+ref=["']([A-Z0-9:$]+)["']""")
MOST_CELLS = 30_000_000
"""What a sheet of scattered cells may take up: no sheet that people fill comes near."""
_SHARED, _NUMBER, _DATE, _ELAPSED, _OTHER, _NOTHING = range(6)
"""What is held of a cell: the number of a shared string, a number and how it is shown, the place of another value."""
_COUNTED = 1 << 22
"""Up to here different numbers are found by counting."""
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
_SHOWN = {"": _NUMBER, "date": _DATE, "elapsed": _ELAPSED}


@dataclass(frozen=True)
class SheetColumns:
    """What one worksheet part holds. Rows and columns count from 1."""

    columns: Mapping[int, Coded]
    totals: frozenset[int]
    """The rows with a formula that adds up."""
    merged: frozenset[CellRange]


_Held = tuple[NDArray[np.uint16], NDArray[np.int32], NDArray[np.uint8], NDArray[np.float64]]
"""The filled cells of some rows: their columns and rows, what is held of each, and that itself."""


def read_columns(pieces: Iterable[bytes], reader: CellReader) -> SheetColumns | None:
    """Read the pieces of a worksheet part; None when it is not of the usual form.

    Raises `WorkbookRefused` when far too few cells fill far too much, and when the part is damaged.
    """
    found = _Sheet(reader)
    try:
        tail = found.take(iter(pieces))
        columns = dict(found.columns())
    except (NotCanonical, etree.XMLSyntaxError, UnicodeDecodeError):
        return None
    merged = (CellRange.parse(ref.decode()) for ref in _MERGED.findall(tail))
    return SheetColumns(columns, frozenset(found.totals), frozenset(filter(None, merged)))


class _Sheet:
    """The cells of one part, as its pieces go by."""

    def __init__(self, reader: CellReader) -> None:
        self.totals: set[int] = set()
        self._reader = reader
        self._last_row = 0
        self._others: list[object] = []
        self._texts: dict[bytes, int] = {}
        self._held: list[_Held] = []

    def take(self, pieces: Iterator[bytes]) -> bytes:
        """Take all rows; returns what stands behind them."""
        behind: list[bytes] = []
        for cells in map(scan_cells, self._blocks(pieces, behind)):
            if len(cells.row):
                self._cells(cells)
        return b"".join(behind)

    def _blocks(self, pieces: Iterator[bytes], behind: list[bytes]) -> Iterator[bytes]:
        """The rows, some whole ones at a time, without a prefix; what comes after them all is put in `behind`."""
        rest, prefix, without_rows = _at_rows(pieces)
        if not without_rows:
            row, close = b"<" + prefix + b"row", b"</" + prefix + b"sheetData"
            while (end := rest.find(close)) < 0:
                last_row = max(rest.rfind(row), 0)
                yield from _whole_rows(rest[:last_row], prefix)
                piece = next(pieces, b"")
                if not piece or len(rest) - last_row > _LONGEST_ROW:
                    raise NotCanonical
                rest = rest[last_row:] + piece
            yield from _whole_rows(rest[:end], prefix)
            rest = rest[end:]
        behind += [rest, *pieces]

    def columns(self) -> Iterator[tuple[int, Coded]]:
        """The columns that hold anything, from left to right. Raises `WorkbookRefused`: scattered too widely."""
        if not self._held:
            return
        column, row, kind, what = (np.concatenate(each) for each in zip(*self._held, strict=True))
        self._held.clear()
        by_column = np.argsort(column, kind="stable")
        count = np.bincount(column)
        last = np.cumsum(count[count > 0]) - 1
        if row[by_column[last]].sum(dtype=np.int64) > max(MOST_CELLS, 4 * len(row)):
            raise WorkbookRefused("books.too_large")
        for some in np.split(by_column, last[:-1] + 1):
            yield int(column[some[0]]), self._column(row[some], kind[some], what[some])

    def _column(self, row: NDArray[np.int32], kind: NDArray[np.uint8], what: NDArray[np.float64]) -> Coded:
        if (np.diff(row) <= 0).any():
            raise NotCanonical  # one cell twice
        codes = np.zeros(row[-1], np.int32)
        values: list[object] = [None]
        for wanted in range(_NOTHING):
            at = np.flatnonzero(kind == wanted)
            if len(at):
                found, which = _different(what[at])
                codes[row[at] - 1] = which + len(values)
                values += self._values(wanted, found)
        return Coded(values, codes)

    def _values(self, kind: int, what: Sequence[float]) -> list[object]:
        if kind == _SHARED:
            strings = self._reader.strings
            if what[-1] >= len(strings):
                raise NotCanonical
            return [strings[int(at)] for at in what]
        if kind == _OTHER:
            return [self._others[int(at)] for at in what]
        if kind == _NUMBER:
            return list(what)
        return [dated(number, "date" if kind == _DATE else "elapsed", self._reader.date1904) for number in what]

    def _cells(self, cells: ScannedCells) -> None:
        if cells.row[0] <= self._last_row:
            raise NotCanonical
        self._last_row = int(cells.row[-1])
        kind = np.full(len(cells.row), _NOTHING, np.uint8)
        what = np.zeros(len(cells.row))
        for name in {tail.kind for tail in cells.tails}:
            mine = np.array([tail.kind == name for tail in cells.tails])[cells.tail]
            if name == "s":
                at = np.flatnonzero(mine & cells.plain)
                numbers, fits = cells.whole_numbers(at)
                kind[at[fits]], what[at[fits]] = _SHARED, numbers[fits]
            elif name == "n":
                at = np.flatnonzero(mine & cells.plain)
                numbers, fits = cells.whole_numbers(at)
                kind[at], what[at] = self._shown(cells)[cells.tail[at]], numbers
                self._decimals(cells, at[~fits], kind, what)
            elif name == "inlineStr":
                at = np.flatnonzero(mine & cells.inline)
                kind[at], what[at] = _OTHER, [self._text(raw) for raw in cells.texts(at)]
        self._carefully(cells, np.flatnonzero((kind == _NOTHING) & ~cells.empty), kind, what)
        filled = np.flatnonzero(kind != _NOTHING)
        if len(filled):
            rows = cells.row[filled].astype(np.int32)
            self._held.append((cells.column[filled], rows, kind[filled], what[filled]))

    def _shown(self, cells: ScannedCells) -> NDArray[np.uint8]:
        formats = self._reader.formats
        shown = (formats[tail.style] if tail.style < len(formats) else "" for tail in cells.tails)
        return np.array([_SHOWN[each] for each in shown], np.uint8)

    def _decimals(self, cells: ScannedCells, at: Positions, kind: NDArray[np.uint8], what: NDArray[np.float64]) -> None:
        """Numbers that are more than eight digits; what is no number is left to the careful reader."""
        try:
            what[at] = list(map(float, cells.texts(at)))
        except ValueError:
            kind[at] = _NOTHING

    def _text(self, raw: bytes) -> int:
        """The place among the others of a text as it stands in the file."""
        at = self._texts.get(raw)
        if at is None:
            at = self._texts[raw] = len(self._others)
            self._others.append(unescape(plain_text(raw)))
        return at

    def _carefully(
        self, cells: ScannedCells, at: Positions, kind: NDArray[np.uint8], what: NDArray[np.float64]
    ) -> None:
        if not len(at):
            return
        parsed = etree.fromstring(b"<row>" + b"".join(cells.elements(at)) + b"</row>", _PARSER)
        for place, cell in zip(at.tolist(), parsed, strict=True):
            value = self._reader.value(cell)
            if value is not None:
                kind[place], what[place] = _OTHER, len(self._others)
                self._others.append(value)
            if adds_up(cell):
                self.totals.add(int(cells.row[place]))


def _whole_rows(xml: bytes, prefix: bytes) -> Iterator[bytes]:
    if prefix:
        xml = xml.replace(b"<" + prefix, b"<").replace(b"</" + prefix, b"</")
    at = 0
    while at < len(xml):
        stop = xml.rfind(b"<row", at + 1, at + _AT_ONCE) if len(xml) - at > _AT_ONCE else len(xml)
        stop = stop if stop > at else len(xml)
        if stop - at > _AT_ONCE + _LONGEST_ROW:
            raise NotCanonical
        yield xml[at:stop]
        at = stop


def _at_rows(pieces: Iterator[bytes]) -> tuple[bytes, bytes, bool]:
    """What comes behind the start of the rows, the prefix of all names, and whether there are no rows at all."""
    head = b""
    for piece in pieces:
        head += piece
        if len(head) - len(piece) > _LONGEST_ROW:
            raise NotCanonical
        root = _ROOT.search(head[:_HEAD])
        if (root is None and len(head) >= _HEAD) or _ENCODED.search(head[:200]):
            raise NotCanonical
        if root is None:
            continue
        prefix = root[1] + b":" if root[1] else b""
        data = re.search(rb"<" + re.escape(prefix) + rb"sheetData\b[^>]*>", head)
        if data is not None:
            if _MARKS.search(head, 0, data.start()):
                raise NotCanonical  # in a comment, rows would be none
            return head[data.end() :], prefix, data[0].endswith(b"/>")
    raise NotCanonical


def _different(numbers: NDArray[np.float64]) -> tuple[list[float], NDArray[np.intp]]:
    """The different numbers in their order, and which of them each one is; whole ones are counted, not sorted."""
    if not (numbers.min() >= 0 and numbers.max() <= _COUNTED):  # also where one of them is no number at all
        return _sorted_out(numbers)
    places = numbers.astype(np.intp)
    if (places != numbers).any():
        return _sorted_out(numbers)
    there = np.zeros(places.max() + 1, bool)
    there[places] = True
    return np.flatnonzero(there).astype(float).tolist(), (np.cumsum(there) - 1)[places]


def _sorted_out(numbers: NDArray[np.float64]) -> tuple[list[float], NDArray[np.intp]]:
    found, which = np.unique(numbers, return_inverse=True)
    return found.tolist(), which.astype(np.intp)
