"""The fastest way of `patch`: thousands of rows that all get the same columns, written in one array operation.

Each of the rows must be as the usual writers write it, with whole cells left of the edited columns, and with no formula
or rich text in them. Where one is not, `patch` goes from row to row and writes the same (but for the hint `spans`,
which may be wider here).
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from xlsales.books.sheetml.cell_refs import column_letters
from xlsales.books.sheetml.cell_values import EMPTY
from xlsales.books.sheetml.sheet.canonical import NotCanonical
from xlsales.books.sheetml.sheet.patch_row import widened
from xlsales.books.sheetml.sheet.scan import Positions, ScannedCells, scan_cells

_WIDEST = 1 << 15


class RowsPatcher:
    """Writes some columns, from left to right, each with a new cell's `styles`; `kept` says what cells keep."""

    def __init__(
        self,
        columns: Sequence[int],
        styles: Sequence[bytes],
        kept: Callable[[bytes], bytes],
    ) -> None:
        self._columns = list(columns)
        self._starts = [b'<c r="' + column_letters(each).encode() for each in columns]
        self._styles = list(styles)
        self._kept = kept

    def changed(
        self, xml: bytes, numbers: Sequence[int], tails: Callable[[int], Sequence[Sequence[bytes]] | None]
    ) -> tuple[bytes, int] | None:
        """Whole rows with their edited cells, and how many they are; None when they must be taken one by one.

        `numbers` are those of the rows that are edited from here on, `tails` what follows the attributes in so many of
        them, column by column; None where any of them gets something else.
        """
        try:
            cells = scan_cells(xml)
            count = len(cells.rows.number)
            if not count or cells.rows.alone or cells.rows.number.tolist() != list(numbers[:count]):
                return None
            area = self._area(cells)
            if area is None:
                return None
            texts = tails(count)
            if texts is None:
                return None
            return b"".join(self._pieces(cells, *area, texts)), count
        except NotCanonical:
            return None

    def _area(self, cells: ScannedCells) -> tuple[Positions, Positions, Positions] | None:
        """Where the edited cells of each row begin and end, and the tails of those that are there, else -1."""
        rows, count = cells.rows, len(cells.rows.number)
        keys = cells.of_row * _WIDEST + cells.column
        if not len(keys) or (np.diff(keys) <= 0).any():
            return None
        base = np.arange(count) * _WIDEST
        first = np.searchsorted(keys, base + self._columns[0])
        last = np.searchsorted(keys, base + self._columns[-1] + 1)
        following = np.append(cells.start, len(cells.xml))
        behind = np.append(rows.first[1:], len(keys))
        begin = np.where(first < behind, following[first], rows.close)
        end = np.where(last < behind, following[last], rows.close)
        if (first <= rows.first).any() or (cells.stop[first - 1] != begin).any() or (cells.stop[last - 1] != end).any():
            return None
        edited = np.flatnonzero((cells.column >= self._columns[0]) & (cells.column <= self._columns[-1]))
        if not (cells.plain | cells.inline | cells.empty)[edited].all():
            return None
        places = np.full(_WIDEST, -1)
        places[self._columns] = np.arange(len(self._columns))
        place = places[cells.column[edited]]
        neighbours = edited[1:][cells.of_row[edited[1:]] == cells.of_row[edited[:-1]]]
        if (place < 0).any() or (cells.stop[neighbours - 1] != cells.start[neighbours]).any():
            return None
        tails = np.full((count, len(self._columns)), -1)
        tails[cells.of_row[edited], place] = cells.tail[edited]
        return begin, end, tails

    def _pieces(
        self, cells: ScannedCells, begin: Positions, end: Positions, there: Positions, texts: Sequence[Sequence[bytes]]
    ) -> list[bytes]:
        """The rows in pieces: up to the attributes, those, up to the edited cells, and for each of these four."""
        rows, xml, count = cells.rows, cells.xml, len(cells.rows.number)
        width = 3 + 4 * len(self._columns)
        pieces = [b""] * (count * width)
        row_numbers = [b"%d" % number for number in rows.number.tolist()]
        anything = np.zeros(count, bool)
        for at, text in enumerate(texts):
            found = there[:, at]
            styled = bool(self._styles[at])
            made = (found >= 0) | np.array([styled or each is not EMPTY for each in text])
            anything |= made
            attributes = [b'"' + self._kept(tail.written) for tail in cells.tails] + [b'"' + self._styles[at]]
            start, attribute = self._starts[at], [attributes[tail] for tail in found.tolist()]
            if made.all():
                for step, column in enumerate(([start] * count, row_numbers, attribute, text)):
                    pieces[3 + 4 * at + step :: width] = column
            else:
                parts = zip(made.tolist(), row_numbers, attribute, text, strict=True)
                pieces[3 + 4 * at :: width] = [
                    b"%s%s%s%s" % (start, number, given, each) if here else b"" for here, number, given, each in parts
                ]
        before = [cells.offset, *end[:-1].tolist()]
        pieces[0::width] = [xml[start:stop] for start, stop in zip(before, rows.tail.tolist(), strict=True)]
        pieces[1::width] = self._row_attributes(cells, anything & (there < 0).any(axis=1))
        pieces[2::width] = [xml[start:stop] for start, stop in zip(rows.shut.tolist(), begin.tolist(), strict=True)]
        return [*pieces, xml[end[-1] : len(xml) - cells.offset]]

    def _row_attributes(self, cells: ScannedCells, wider: NDArray[np.bool_]) -> list[bytes]:
        found, which = cells.different(cells.rows.tail, cells.rows.shut)
        table = [*found, *(widened(each, self._columns) for each in found)]
        return [table[at] for at in (which + wider * len(found)).tolist()]
