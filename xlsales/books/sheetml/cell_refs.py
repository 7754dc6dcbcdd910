"""References to cells in the A1 style: one rectangle, and one parser of what a file or a person writes.

Rules: ECMA-376 part 1, 18.18.62 (ST_Ref), and 18.17.2.3 for references with a sheet in front. Rows and columns count
from 1.
"""

import re
from functools import cache
from typing import Final, NamedTuple

LAST_ROW: Final = 1_048_576
LAST_COLUMN: Final = 16_384
"""The edges of a sheet; what lies beyond does not exist."""
_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,9})")
_ON_A_SHEET = re.compile(r"(?:'((?:[^']|'')+)'|([^'!\[\]]+))!([^:]*)(?::.*)?")


class CellRange(NamedTuple):
    """A rectangle of cells on some sheet: first and last column and row, all of them included."""

    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def parse(cls, ref: str) -> "CellRange | None":
        """The cells of a reference such as "A4:K20", "$B$2" or "k20:a4"; None for anything else."""
        one, colon, other = ref.partition(":")
        first = parse_cell(one)
        last = parse_cell(other) if colon else first
        if first is None or last is None or not (first[1] and last[1]):
            return None
        return cls(min(first[0], last[0]), min(first[1], last[1]), max(first[0], last[0]), max(first[1], last[1]))

    def __str__(self) -> str:
        """The reference with both corners: "A4:K20", and "B2:B2" for one cell."""
        return f"{cell_ref(self.left, self.top)}:{cell_ref(self.right, self.bottom)}"

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell is in the range."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def meets(self, other: "CellRange") -> bool:
        """Whether the two ranges have a cell in common."""
        across = self.left <= other.right and other.left <= self.right
        return across and self.top <= other.bottom and other.top <= self.bottom

    def including(self, other: "CellRange") -> "CellRange":
        """The smallest range that holds both."""
        return CellRange(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


def parse_cell(ref: str) -> tuple[int, int] | None:
    """The column and the row of a reference such as "B2" or "$B$2"; None for anything else. The row may be 0."""
    found = _CELL.fullmatch(ref)
    return (column_number(found[1]), int(found[2])) if found else None


def first_cell_on_sheet(reference: str) -> tuple[str, int, int] | None:
    """The title of the sheet, the row and the column of the first cell that a reference with a sheet means.

    Such as `'My sheet'!$A$1`, or `Sheet!A1:INDEX(...)`, whose first cell is known without calculating it.
    """
    found = _ON_A_SHEET.fullmatch(reference)
    cell = parse_cell(found[3]) if found else None
    if found is None or cell is None:
        return None
    title = found[1].replace("''", "'") if found[1] else found[2]
    return title, cell[1], cell[0]


def cell_ref(column: int, row: int) -> str:
    """The reference of one cell: "B2"."""
    return f"{column_letters(column)}{row}"


@cache
def column_number(letters: str) -> int:
    """The number of a column: "A" is 1, "AA" is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


@cache
def column_letters(number: int) -> str:
    """The letters of a column."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
