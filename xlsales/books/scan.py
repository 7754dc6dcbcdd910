"""What a fast reader passes over in a worksheet part: error values, formulas without a result, odd XML.

The part goes by as bytes, once; only the cells that matter are looked at.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from xlsales.books.workbook import column_number
from xlsales.tables.raw import CellError

_ROOT = re.compile(rb"<(?:([A-Za-z_][\w.\-]*):)?worksheet[\s>]")
_ENCODED = re.compile(rb"""encoding\s*=\s*["'](?!utf-?8)""", re.IGNORECASE)
_HEAD = 100_000
_REF = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{1,3})([0-9]{1,7})["']""")
_KIND = re.compile(rb"""\st\s*=\s*["']e["']""")
_TEXT = re.compile(rb"""\st\s*=\s*["']str["']""")
"""Only a text can be empty and yet be the result of a formula."""
_MERGED = re.compile(rb"""mergeCell\s+ref=["']([A-Z]{1,3}[1-9][0-9]{0,6}:[A-Z]{1,3}[1-9][0-9]{0,6})["']""")
_ERROR_MARK = b't="e"'
_OTHER_QUOTES = b" r='"
_TOTALS = re.compile(rb"\b(?:SUBTOTAL|SUM|AGGREGATE)\s*\(", re.IGNORECASE)
_BYTES_A_CELL = 8
"""A filled cell takes three times as much: where the area needs less, most of it is empty."""
_SPARSE_FROM = 5_000_000
"""Cells that a reader may hold for one sheet however small the sheet is."""


LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""The edges of a sheet; what lies beyond does not exist."""


@dataclass
class Scan:
    """What one worksheet part holds besides ordinary cells. Rows and columns count from 1."""

    odd: bool = False
    """The XML is of a kind that a fast reader may get wrong."""
    errors: dict[tuple[int, int], CellError] = field(default_factory=dict)
    totals: set[int] = field(default_factory=set)
    """The rows with a formula that adds up."""
    merged: set[str] = field(default_factory=set)
    filled: bool = False
    """Whether any cell holds a value."""
    last_row: int = 0
    last_column: int = 26
    size: int = 0

    @property
    def sparse(self) -> bool:
        """Whether a few cells lie so far apart that nobody should hold the area between them."""
        return self.last_row * self.last_column > max(_SPARSE_FROM, self.size // _BYTES_A_CELL)


def scan(pieces: Iterable[bytes]) -> Scan:
    """Look through the pieces of a worksheet part."""
    found = Scan()
    stream = _counted(pieces, found)
    head, prefix, data = b"", b"", None
    for piece in stream:
        head += piece
        root = _ROOT.search(head[:_HEAD])
        if root is None and len(head) < _HEAD:
            continue
        if root is None or _ENCODED.search(head[:200]):
            break
        prefix = root[1] + b":" if root[1] else b""
        data = re.search(rb"<" + prefix + rb"sheetData\b[^>]*>", head)
        if data is not None:
            break
    if data is None:
        found.odd = True
        return found
    rest = head[data.start() :]
    if _OTHER_QUOTES in rest[:_HEAD]:
        found.odd = True
        return found
    _tail(rest if data[0].endswith(b"/>") else _rows(rest, stream, prefix, found), stream, found)
    return found


def _counted(pieces: Iterable[bytes], found: Scan) -> Iterator[bytes]:
    for piece in pieces:
        found.size += len(piece)
        yield piece


def _rows(rest: bytes, stream: Iterator[bytes], prefix: bytes, found: Scan) -> bytes:
    """Look through the cells, never cutting one in two; returns what comes behind them."""
    close, cell = b"</" + prefix + b"sheetData", b"<" + prefix + b"c"
    while (end := rest.find(close)) < 0:
        stop = max(rest.rfind(cell), 0)
        _cells(rest[:stop], prefix, found)
        piece = next(stream, b"")
        if not piece:
            return b""
        rest = rest[stop:] + piece
    _cells(rest[:end], prefix, found)
    return rest[end:]


def _tail(rest: bytes, stream: Iterator[bytes], found: Scan) -> None:
    for piece in chain([rest], stream):
        rest = rest[-100:] + piece if piece is not rest else rest
        found.merged.update(ref.decode() for ref in _MERGED.findall(rest))


def _cells(xml: bytes, prefix: bytes, found: Scan) -> None:
    """Note what is special in a run of whole cells."""
    if not found.filled:
        found.filled = b"<" + prefix + b"v>" in xml or b"<" + prefix + b"t" in xml
    _extent(xml, prefix, found)
    at = xml.find(_ERROR_MARK)
    while at >= 0:
        _note(xml, at, prefix, found)
        at = xml.find(_ERROR_MARK, at + 1)
    formula = b"<" + prefix + b"f"
    at = xml.find(formula)
    while at >= 0:
        if xml[at + len(formula) : at + len(formula) + 1] in b" >/\t\r\n":
            _note(xml, at, prefix, found)
        at = xml.find(formula, at + 1)


def _extent(xml: bytes, prefix: bytes, found: Scan) -> None:
    """Note how far the cells reach. Rows out of order and addresses off the sheet are odd: they make the fast reader
    lose cells, or ask for more memory than there is and end the program."""
    cell = b"<" + prefix + b"c"
    rows = [int(row) for row in re.findall(b"<" + prefix + rb'row r="([0-9]{1,9})"', xml)]
    for at in (xml.find(cell), xml.rfind(cell)):
        ref = _REF.match(xml, at + len(cell)) if at >= 0 else None
        if ref is not None:
            found.odd = found.odd or int(ref[2]) < found.last_row
            found.last_row = max(found.last_row, int(ref[2]))
    found.odd = found.odd or rows != sorted(rows)
    if re.search(cell + rb'(?! r="[A-Z][1-9][0-9]{0,6}")', xml):
        found.odd = found.odd or re.search(cell + rb'(?! r="[A-Z]{1,3}[1-9][0-9]{0,6}")', xml) is not None
        for letters in set(re.findall(rb' r="([A-Z]{2,3})[0-9]', xml)):
            found.last_column = max(found.last_column, column_number(letters.decode()))


def _note(xml: bytes, at: int, prefix: bytes, found: Scan) -> None:
    """Look at the cell around a position that holds an error or a formula."""
    start = xml.rfind(b"<" + prefix + b"c", 0, at)
    end = xml.find(b"</" + prefix + b"c>", at)
    if start < 0:
        return
    body = xml[start : end if end >= 0 else len(xml)]
    tag, _, inner = body.partition(b">")
    ref = _REF.search(tag)
    value = _inner(inner, prefix + b"v")
    is_error = _KIND.search(tag) is not None
    formula = _inner(inner, prefix + b"f")
    if ref is None:
        found.odd = found.odd or is_error or (formula is not None and value is None)
        return
    place = int(ref[2]), column_number(ref[1].decode())
    if place[0] > LAST_ROW or place[1] > LAST_COLUMN:
        return
    if formula is not None and _TOTALS.search(formula):
        found.totals.add(place[0])
    if is_error:
        found.errors[place] = CellError(_text(value or b"#"))
    elif formula is not None and (value is None or (not value and _TEXT.search(tag) is None)):
        found.errors[place] = CellError("=" + _text(formula))


def _inner(xml: bytes, name: bytes) -> bytes | None:
    """The text of the first element of this name; None without such an element."""
    found = re.search(rb"<" + re.escape(name) + rb"(?:\s[^>]*?)?(?:/>|>([^<]*))", xml)
    return None if found is None else found[1] or b""


def _text(raw: bytes) -> str:
    return html.unescape(raw.decode("utf-8", "replace")).strip()
