"""Where buttons stand: from pixels of a sheet to columns and rows, and back.

A form control has no other place in the file than the cells under its corners. Its sheet may get other column widths,
and the button must neither stretch nor move by that, so its distance from the left edge is what counts.
"""

from dataclasses import dataclass
from typing import Final

from lxml import etree

from xlsales.books.button_row import ROW
from xlsales.books.opc import xml_tree
from xlsales.books.sheetml.cell_refs import LAST_COLUMN
from xlsales.books.sheetml.sheet.columns import column_spans

EMU_PER_PIXEL: Final = 9525
"""A pixel of 1/96 inch in English metric units."""
_DIGIT_PIXELS: Final = 7
"""A digit of Calibri 11; another body font changes this measure alike for all columns."""
_DEFAULT_PIXELS: Final = 64
_LEFT, _TOP, _WIDTH, _HEIGHT, _GAP = 6, 4, 120, 28, 6
_ROUNDED: Final = 2


@dataclass(frozen=True)
class Corner:
    """A point on a sheet: column and row counted from 0, and the pixels from their left and top edges."""

    column: int
    x: int
    row: int
    y: int


@dataclass(frozen=True)
class Span:
    """Where a button stands: pixels from the left edge of the sheet, and the rows it reaches over."""

    left: int
    right: int
    top: tuple[int, int]
    """A row counted from 0 and pixels below its upper edge."""
    bottom: tuple[int, int]

    def is_near(self, other: "Span") -> bool:
        """Whether it is the other place but for what another program rounds."""
        rows = (self.top[0], self.bottom[0]) == (other.top[0], other.bottom[0])
        apart = (self.left - other.left, self.right - other.right, self.top[1] - other.top[1])
        return rows and max(map(abs, apart)) <= _ROUNDED


def standard(count: int, frozen: int) -> list[Span]:
    """The places of so many buttons: in a row, of one size, none over the edge of the frozen columns in pixels."""
    places: list[Span] = []
    left = _LEFT
    for _ in range(count):
        if left < frozen < left + _WIDTH:
            left = frozen + _GAP
        places.append(Span(left, left + _WIDTH, (ROW - 1, _TOP), (ROW - 1, _TOP + _HEIGHT)))
        left += _WIDTH + _GAP
    return places


class Columns:
    """The widths of a sheet's columns."""

    def __init__(self, root: etree._Element) -> None:
        """`root` is a worksheet, with or without its rows."""
        form = xml_tree.child(root, "sheetFormatPr")
        written = None if form is None else form.get("defaultColWidth")
        self._default = _pixels(written) if written else _DEFAULT_PIXELS
        panes = (pane for pane in root.iter("{*}pane") if pane.get("state", "").startswith("frozen"))
        self._frozen = next((xml_tree.integer(pane.get("xSplit")) for pane in panes), 0)
        self._ranges = []
        for first, last, column in column_spans(root):
            hidden = xml_tree.flag(column.get("hidden"))
            width = 0 if hidden else _pixels(column.get("width", "")) if column.get("width") else self._default
            self._ranges.append((first - 1, last - 1, width))

    def frozen(self) -> int:
        """The pixels of the columns that stay in sight when the sheet is scrolled sideways; 0 for none."""
        return sum(self._width(column) for column in range(self._frozen))

    def corner(self, x: int, place: tuple[int, int]) -> Corner:
        """The corner so many pixels from the left edge, at a row and pixels below its edge."""
        column = 0
        while x >= (width := self._width(column)) and column < LAST_COLUMN - 1:
            x -= width
            column += 1
        return Corner(column, x, *place)

    def left(self, corner: Corner) -> int:
        """How many pixels a corner is from the left edge."""
        before = sum(self._width(column) for column in range(corner.column))
        return before + min(corner.x, self._width(corner.column))

    def span(self, first: Corner, last: Corner) -> Span:
        """The span between two corners."""
        return Span(self.left(first), self.left(last), (first.row, first.y), (last.row, last.y))

    def corners(self, span: Span) -> tuple[Corner, Corner]:
        """The corners of a span: upper left and lower right."""
        return self.corner(span.left, span.top), self.corner(span.right, span.bottom)

    def _width(self, column: int) -> int:
        return next((width for first, last, width in self._ranges if first <= column <= last), self._default)


def _pixels(width: str) -> int:
    """The pixels of a column width as the file writes it (ECMA-376 part 1, 18.3.1.13)."""
    try:
        return int((256 * float(width) + 128 // _DIGIT_PIXELS) / 256 * _DIGIT_PIXELS)
    except ValueError:
        return _DEFAULT_PIXELS
