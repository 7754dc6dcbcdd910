"""The cells of a piece of a worksheet part, found all at once: where each stands, of what kind it is, what it holds.

Array operations go over the bytes of a megabyte of rows, so that no cell costs a step of Python: every `<` and `>` is
looked up, and two letters behind each `<` tell what tag begins there. What belongs to a cell is at a known number
of tags behind its own: `<c`, `<v`, `</v`, `</c`. At last the tags that were accounted for are counted; when one is left
over, the piece is not canonical. So only XML as the usual writers write it is understood; whoever gets `NotCanonical`
has to read the part in another way. The attributes of rows other than their number are not checked.
"""

import re
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xlsales.books.sheetml.cell_refs import LAST_COLUMN, LAST_ROW
from xlsales.books.sheetml.sheet.canonical import NotCanonical

_PAD = b" " * 136
"""Eight bytes are looked at from any position of the piece, also before its begin and behind its end."""
_LONGEST = 128
"""Bytes of the attributes of a row or a cell."""
_ATTRIBUTES = re.compile(rb'((?: (?:s|t|cm|vm|ph)="[A-Za-z0-9]*")*) ?(/?)')
_ATTRIBUTE = re.compile(rb' ([a-z]+)="([^"]*)"')
_MASKS = np.array([(1 << 8 * count) - 1 for count in range(9)], np.uint64)
_MIX: Final = np.uint64(0x9E3779B97F4A7C15)

Positions = NDArray[np.intp]
Eights = NDArray[np.uint64]


@dataclass(frozen=True)
class Tail:
    """What the start tag of a cell says behind its address, and that as it is written."""

    kind: str
    style: int
    closed: bool
    written: bytes


@dataclass(frozen=True)
class Rows:
    """The rows of a piece: their numbers, where the cells of each begin among all, and where in the bytes they are.

    `tail` and `shut` bound what a start tag says behind the number, `close` is where the end tag begins; no row `alone`
    lacks one.
    """

    number: NDArray[np.int64]
    first: Positions
    start: Positions
    tail: Positions
    shut: Positions
    close: Positions
    alone: bool


@dataclass(frozen=True)
class ScannedCells:
    """The cells of a piece. Rows and columns count from 1; `begin` and `end` bound a text in `xml`, its bytes.

    A cell is `plain` when nothing but a value stands in it, `inline` when nothing but a text does, `empty` when nothing
    does; all others are for a parser, from `start` to `stop`.
    """

    xml: bytes
    rows: Rows
    of_row: Positions
    """The position of each cell's row in `rows`."""
    row: NDArray[np.int64]
    column: NDArray[np.uint16]
    tails: tuple[Tail, ...]
    tail: Positions
    """The position of each cell's tail in `tails`."""
    plain: NDArray[np.bool_]
    inline: NDArray[np.bool_]
    empty: NDArray[np.bool_]
    begin: Positions
    end: Positions
    start: Positions
    stop: Positions
    _eights: Eights

    @property
    def offset(self) -> int:
        """How many bytes `xml` has before and behind the piece."""
        return len(_PAD)

    def texts(self, chosen: Positions) -> list[bytes]:
        """What stands in some cells that are `plain` or `inline`."""
        places = zip(self.begin[chosen].tolist(), self.end[chosen].tolist(), strict=True)
        return [self.xml[begin:end] for begin, end in places]

    def different(self, begin: Positions, end: Positions) -> tuple[list[bytes], Positions]:
        """The different texts between some positions, and which of them is where. `NotCanonical` for long ones."""
        return _different(self.xml, self._eights, begin, end)

    def elements(self, chosen: Positions) -> list[bytes]:
        """Some cells as XML elements."""
        places = zip(self.start[chosen].tolist(), self.stop[chosen].tolist(), strict=True)
        return [self.xml[start:stop] for start, stop in places]

    def whole_numbers(self, chosen: Positions) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        """The texts of some cells as whole numbers, and which of them are nothing but one to eight digits.

        Eight digits are added up at a time, as bytes of one number: pairs, fours, all.
        """
        end = self.end[chosen]
        length = end - self.begin[chosen]
        fits = (length > 0) & (length <= 8)
        before = ((8 - np.where(fits, length, 8)) * 8).astype(np.uint64)
        digits = ((self._eights[end - 8] ^ np.uint64(0x3030303030303030)) >> before) << before
        signs = (digits + np.uint64(0x7676767676767676)) | digits
        fits &= (signs & np.uint64(0x8080808080808080)) == 0
        digits = (digits * np.uint64(10) + (digits >> np.uint64(8))) & np.uint64(0x00FF00FF00FF00FF)
        digits = (digits * np.uint64(100) + (digits >> np.uint64(16))) & np.uint64(0x0000FFFF0000FFFF)
        return (digits * np.uint64(10_000) + (digits >> np.uint64(32))) & np.uint64(0xFFFFFFFF), fits


class _Tags:
    """Where the tags of a piece begin and end, and the first two letters of each."""

    def __init__(self, xml: bytes) -> None:
        self.xml = _PAD + xml + _PAD
        self.bytes = np.frombuffer(self.xml, np.uint8)
        self.twos: NDArray[np.uint16] = np.ndarray((len(self.xml) - 1,), "<u2", self.xml, strides=(1,))
        self.eights: Eights = np.ndarray((len(self.xml) - 7,), "<u8", self.xml, strides=(1,))
        self.open = np.flatnonzero(self.bytes == ord("<"))
        shut = np.flatnonzero(self.bytes == ord(">"))
        if len(shut) > len(self.open):  # in a text it need not be escaped
            shut = shut[np.minimum(np.searchsorted(shut, self.open), len(shut) - 1)]
        self.shut = shut
        if len(shut) != len(self.open) or (shut < self.open).any() or (shut[:-1] > self.open[1:]).any():
            raise NotCanonical
        self.letters = self.twos[self.open + 1]

    def beginning(self, letters: bytes) -> Positions:
        """The tags that begin with two letters."""
        return np.flatnonzero(self.letters == _number(letters))

    def are(self, at: Positions, letters: bytes) -> NDArray[np.bool_]:
        """Which of the tags at some positions begin with two letters."""
        return self.letters.take(at, mode="clip") == _number(letters)


def _number(signs: bytes) -> int:
    """What signs are when they are looked at as one number."""
    return int.from_bytes(signs, "little")


def scan_cells(xml: bytes) -> ScannedCells:
    """The cells of whole rows, in the order of the file. Raises `NotCanonical`."""
    tags = _Tags(xml)
    cells, rows = tags.beginning(b"c "), tags.beginning(b"ro")
    first = tags.letters & 0xFF
    strange = (first < ord("A")) & (first != ord("/"))  # a comment, an instruction
    unplaced = (first == ord("c")) & (tags.letters < ord("A") << 8)  # a cell without an address
    if strange.any() or np.count_nonzero(unplaced) != len(cells):
        raise NotCanonical
    start = tags.open[cells]
    begins = tags.eights[start]
    if (begins & _MASKS[6] != _number(b'<c r="')).any() or (tags.eights[tags.open[rows]] != _number(b'<row r="')).any():
        raise NotCanonical
    number, length, written = _row_numbers(tags, tags.open[rows] + 8)
    from_row = np.searchsorted(cells, rows)
    if len(cells) and (not len(rows) or from_row[0]):
        raise NotCanonical
    of_row = np.repeat(np.arange(len(rows)), np.diff(from_row, append=len(cells)))
    column, digits = _columns(tags, start + 6)
    quote = digits + length[of_row]
    left = ((8 - length) * 8).astype(np.uint64)
    same = (tags.eights[quote - 8] >> left[of_row]) == written[of_row]
    if not same.all() or (tags.bytes[quote] != ord('"')).any():
        raise NotCanonical  # the address is of another row than the row is
    tails, tail = _tails(tags, quote + 1, tags.shut[cells])
    closed = np.array([each.closed for each in tails], bool)[tail]
    after = cells + 1
    begin = tags.shut.take(after, mode="clip") + 1
    end = tags.open.take(after + 1, mode="clip")
    plain = tags.are(after, b"v>") & (tags.eights[end] == _number(b"</v></c>")) & ~closed
    empty = tags.are(after, b"/c") & ~closed
    if (tags.eights[tags.shut[cells[empty]] + 1] & _MASKS[4] != _number(b"</c>")).any():
        raise NotCanonical
    empty |= closed
    inline = np.zeros(len(cells), bool)
    last = cells + np.where(closed, 0, np.where(empty, 1, 3))
    others = np.flatnonzero(~plain & ~empty)
    if len(others):
        first = after[others]
        simple = (tags.eights[tags.open[first]] & _MASKS[4] == _number(b"<is>")) & (
            tags.are(first + 1, b"t>") | tags.are(first + 1, b"t ")
        )
        begin[others] = tags.shut.take(first + 1, mode="clip") + 1
        end[others] = close = tags.open.take(first + 2, mode="clip")
        closes = (tags.eights[close] == _number(b"</t></is")) & (tags.eights[close + 5] == _number(b"/is></c>"))
        inline[others] = simple & closes
        last[others] = _ends(tags, first)
    closers = tags.beginning(b"/r")
    closers = closers[tags.eights[tags.open[closers]] & _MASKS[6] == _number(b"</row>")]
    alone = np.count_nonzero(tags.bytes[tags.shut[rows] - 1] == ord("/"))
    if len(closers) + alone != len(rows) or len(rows) + len(closers) + int((last - cells + 1).sum()) != len(tags.open):
        raise NotCanonical  # there are tags that nobody knows
    stop = tags.shut.take(last, mode="clip") + 1
    close = tags.open[closers]
    held = Rows(number, from_row, tags.open[rows], tags.open[rows] + 9 + length, tags.shut[rows], close, bool(alone))
    kinds, places = (tails, tail, plain, inline, empty), (begin, end, start, stop)
    return ScannedCells(tags.xml, held, of_row, number[of_row], column, *kinds, *places, tags.eights)


def _ends(tags: _Tags, inside: Positions) -> Positions:
    """The end tags of the cells that some tags stand in."""
    ends = tags.beginning(b"/c")
    ends = ends[tags.shut[ends] - tags.open[ends] == 3]
    if not len(ends):
        raise NotCanonical
    return ends.take(np.searchsorted(ends, inside), mode="clip")


def _row_numbers(tags: _Tags, at: Positions) -> tuple[NDArray[np.int64], Positions, Eights]:
    """The numbers that begin at some positions, how many digits they have, and those digits as one number."""
    number = np.zeros(len(at), np.int64)
    length = np.zeros(len(at), np.intp)
    going = np.ones(len(at), bool)
    for step in range(8):
        digit = tags.bytes[at + step] - np.uint8(ord("0"))
        going &= digit < 10
        number = np.where(going, number * 10 + digit, number)
        length += going
    if (length == 0).any() or (length == 8).any() or (tags.bytes[at + length] != ord('"')).any():
        raise NotCanonical
    if (number > LAST_ROW).any() or (number < 1).any() or (np.diff(number) <= 0).any():
        raise NotCanonical
    return number, length, tags.eights[at + length - 8] >> ((8 - length) * 8).astype(np.uint64)


def _columns(tags: _Tags, at: Positions) -> tuple[NDArray[np.uint16], Positions]:
    """The columns of the addresses that begin at some positions, and where their digits begin."""
    base = np.uint8(ord("A") - 1)
    letters = [tags.bytes[at + step] - base for step in range(3)]  # what is no letter wraps around, far above 26
    if ((letters[0] - 1) > 25).any():
        raise NotCanonical
    column = letters[0].astype(np.int64)
    more = np.ones(len(at), bool)
    digits = at + 1
    for letter in letters[1:]:
        more &= (letter - np.uint8(1)) < 26
        if not more.any():
            break
        column = np.where(more, column * 26 + letter, column)
        digits = digits + more
    if (column > LAST_COLUMN).any():
        raise NotCanonical
    return column.astype(np.uint16), digits


def _tails(tags: _Tags, begin: Positions, end: Positions) -> tuple[tuple[Tail, ...], Positions]:
    """The different attributes behind the addresses, few in any sheet, and which of them each cell has."""
    found, which = _different(tags.xml, tags.eights, begin, end)
    return tuple(map(_tail, found)), which


def _different(xml: bytes, eights: Eights, begin: Positions, end: Positions) -> tuple[list[bytes], Positions]:
    length = end - begin
    if not len(length):
        return [], begin
    longest = int(length.max())
    if longest > _LONGEST or int(length.min()) < 0:
        raise NotCanonical
    masks = [_MASKS[np.clip(length - step, 0, 8)] for step in range(0, longest, 8)]
    key = length.astype(np.uint64)
    for step, mask in enumerate(masks):
        key = (key ^ (key >> np.uint64(29))) * _MIX + (eights[begin + 8 * step] & mask)
    keys = np.unique(key)
    which = np.searchsorted(keys, key)
    first = np.zeros(len(keys), np.intp)
    first[which[::-1]] = np.arange(len(key) - 1, -1, -1)
    like = first[which]
    same = length == length[like]
    for step, mask in enumerate(masks):
        same &= ((eights[begin + 8 * step] ^ eights[begin[like] + 8 * step]) & mask) == 0
    if not same.all():  # two texts have one key, by chance or because somebody looked for them
        raise NotCanonical
    return [xml[begin[at] : end[at]] for at in first], which


def _tail(attributes: bytes) -> Tail:
    found = _ATTRIBUTES.fullmatch(attributes)
    if found is None:
        raise NotCanonical
    said = dict(_ATTRIBUTE.findall(found[1]))
    style = said.get(b"s", b"0")
    if not style.isdigit():
        raise NotCanonical
    return Tail(said.get(b"t", b"n").decode(), int(style), found[2] == b"/", attributes)
