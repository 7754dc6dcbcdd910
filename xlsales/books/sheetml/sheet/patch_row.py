"""The fast way of `patch`: rows whose edited cells are side by side and hold no formula, or are not there yet.

Nearly all rows are such rows; for any other one `RowPatcher` returns None, and `patch` goes from cell to cell.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from xlsales.books.sheetml.cell_refs import column_letters
from xlsales.books.sheetml.cell_values import EMPTY, UNTOUCHED, cell_tails
from xlsales.books.sheetml.sheet.row_spans import RowSpan, RowSpans, column_of

_ROW_HERE = b"\0"
"""Stands for the row's number in the cells of a row: no text of a cell can hold it."""
_OF_THE_OLD_VALUE = re.compile(rb'(?:^|\s)(?:t|vm|cm)="[^"]*"')
_SPANS = re.compile(rb'\sspans="[0-9]{1,9}:[0-9]{1,9}"')
_AT_ONCE = 5_000
"""Rows whose values are turned into XML together."""

Tails = tuple[bytes | None, ...]


class RowTails:
    """What follows the attributes of the edited cells, by row; made for a few thousand rows at a time."""

    def __init__(self, columns: Sequence[Sequence[object]], prefix: str, date1904: bool) -> None:
        self._columns = columns
        self._prefix = prefix
        self._date1904 = date1904
        self._first = 0
        self._made: list[Tails] = []

    def of(self, place: int, rows: slice) -> list[bytes | None]:
        """Those of one column."""
        return cell_tails(self._columns[place][rows], self._prefix, self._date1904)

    def untouched(self, place: int, rows: slice) -> bool:
        """Whether a column gets nothing in some rows."""
        return all(value is UNTOUCHED for value in self._columns[place][rows])

    def __getitem__(self, index: int) -> Tails:
        if not 0 <= index - self._first < len(self._made):
            self._first = index
            part = slice(index, index + _AT_ONCE)
            tails = (cell_tails(column[part], self._prefix, self._date1904) for column in self._columns)
            self._made = list(zip(*tails, strict=True))
        return self._made[index - self._first]


class RowPatcher:
    """Writes some columns, from left to right, into the rows of a sheet that hold no array formula."""

    def __init__(self, sheet: RowSpans, columns: Sequence[int], styles: Sequence[bytes]) -> None:
        self._sheet = sheet
        self._columns = columns
        letters = [column_letters(column).encode() for column in columns]
        self._starts = [b'%sr="%s%s"' % (sheet.cell_tag, each, _ROW_HERE) for each in letters]
        self._refs = [b'r="%s' % each for each in letters]
        self._styled = [bool(style) for style in styles]
        self._new = [start + style for start, style in zip(self._starts, styles, strict=True)]
        self._absent: tuple[bytes | None, ...] = (None,) * len(columns)
        self._begun: dict[tuple[bytes | None, ...], list[bytes]] = {self._absent: self._new}
        self._kept: dict[bytes, bytes] = {}
        tag, p = re.escape(sheet.cell_tag), re.escape(sheet.prefix).encode()
        value = b"<%sv>[^<]*</%sv>|<%sis><%st[^>]*>[^<]*</%st></%sis>" % (p, p, p, p, p, p)
        cell = b'(?:%sr="%s[0-9]+"([^>/]*)(?:/>|>(?:%s)?</%sc>))?'
        self._plain = re.compile(b"".join(cell % (tag, each, value, p) for each in letters))

    def changed(self, row: RowSpan, tails: Tails) -> bytes | None:
        """The row with its edited cells; None when it must be taken apart to be sure."""
        xml, sheet = self._sheet.xml, self._sheet
        attributes: tuple[bytes | None, ...] = self._absent
        if self._stands_before(row, row.close):
            start = end = row.close
        else:
            place, start = self._first(row)
            found = self._plain.match(xml, start, row.close) if start >= 0 else None
            if found is None or found.end() == start or (place and not self._stands_before(row, start)):
                return None
            end, attributes = found.end(), found.groups()
            if end < row.close and not self._stands_behind(xml[end : row.close]):
                return None
        cells = self._cells(attributes, row.number, tails)
        of_row = row.attributes
        if None in attributes and cells:
            of_row = widened(of_row, self._columns)
        inner = xml[row.inner : start], cells, xml[end : row.close]
        return b"%s%s>%s%s%s%s" % (sheet.row_tag, of_row, *inner, sheet.row_end)

    def kept(self, attributes: bytes) -> bytes:
        """The attributes that outlive the value: all but its type and metadata. Few sets occur, so they are kept."""
        kept = self._kept.get(attributes)
        if kept is None:
            kept = self._kept[attributes] = _OF_THE_OLD_VALUE.sub(b"", attributes.removesuffix(b"/"))
        return kept

    def _first(self, row: RowSpan) -> tuple[int, int]:
        """Which edited cell is the first that is there, and where it begins; -1 where none is there."""
        for place, ref in enumerate(self._refs):
            at = self._sheet.xml.find(b'%s%d"' % (ref, row.number), row.inner, row.close)
            if at >= 0:
                return place, max(at - len(self._sheet.cell_tag), 0)
        return len(self._refs), -1

    def _stands_before(self, row: RowSpan, start: int) -> bool:
        """Whether the cell before `start` is a whole one, left of the edited columns."""
        tag = self._sheet.cell_tag
        at = self._sheet.xml.rfind(tag, row.inner, start)
        last = self._sheet.xml[at + len(tag) : start] if at >= 0 else b""
        return bool(last) and column_of(last) < self._columns[0] and self._sheet.end_of(last) == len(last)

    def _stands_behind(self, rest: bytes) -> bool:
        """Whether what follows is a cell right of the edited columns."""
        tag = self._sheet.cell_tag
        return rest.startswith(tag) and column_of(rest[len(tag) :]) > self._columns[-1]

    def _cells(self, attributes: tuple[bytes | None, ...], number: int, tails: Tails) -> bytes:
        """The cells with what they keep of these attributes; an absent one is made for a value or a style."""
        begun = self._begun.get(attributes)
        if begun is None:
            begun = self._begun[attributes] = [
                new if given is None else start + self.kept(given)
                for start, new, given in zip(self._starts, self._new, attributes, strict=True)
            ]
        cells = [
            start + tail
            for start, given, styled, tail in zip(begun, attributes, self._styled, tails, strict=True)
            if tail is not None and (given is not None or styled or tail is not EMPTY)
        ]
        return b"".join(cells).replace(_ROW_HERE, b"%d" % number)


def widened(attributes: bytes, columns: Sequence[int]) -> bytes:
    """The attributes of a row whose `spans`, where it has them, reach over these columns too."""
    found = _SPANS.search(attributes)
    if found is None:
        return attributes
    return attributes[: found.start()] + _wider(found[0], columns[0], columns[-1]) + attributes[found.end() :]


@lru_cache(1024)
def _wider(spans: bytes, left: int, right: int) -> bytes:
    first, last = spans.split(b'"')[1].split(b":")
    return b' spans="%d:%d"' % (min(int(first), left), max(int(last), right))
