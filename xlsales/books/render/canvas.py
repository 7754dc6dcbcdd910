"""A sheet being drawn: its grid of columns, the next free row, and what only the finished package can hold."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from openpyxl.utils import get_column_letter as letter
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from xlsales.books.render import look
from xlsales.books.render.links import Address
from xlsales.books.render.look import Look, apply
from xlsales.books.render.row_stream import Rows, Target, plain
from xlsales.texts import Language


@dataclass
class Canvas:
    """The sheet that the blocks are drawn on, one below the other. Rows count from 1, grid columns from 0."""

    sheet: Worksheet
    language: Language
    address: Address
    grid: Sequence[float]
    row: int = 1
    free: float = 0
    """Where the first row is free again, in digits from the left."""
    main_row: int = 0
    """The header row of the list the sheet is for."""
    rows: list[Rows] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    sections: list[tuple[int, str]] = field(default_factory=list)
    """Row and words of every section heading."""
    alts: list[tuple[str, str]] = field(default_factory=list)
    """Name and alt text of every chart."""

    def put(self, column: int, value: str | float | None, cell_look: Look, *, row: int = 0) -> None:
        """Writes a cell of the current row, or of another."""
        cell = self.sheet.cell(row or self.row, column + 1)
        if isinstance(value, str):
            cell.value = plain(value)
            cell.data_type = "s"  # openpyxl takes a leading "=" for a formula
        elif value == value:
            cell.value = value
        apply(cell, cell_look)

    def next(self, height: float = 0) -> None:
        """Ends the current row, which is `height` points high when given."""
        if height:
            self.sheet.row_dimensions[self.row].height = height
        self.row += 1

    def section(self, text: str) -> None:
        """Writes the heading of a section."""
        self.sections.append((self.row, text))
        self.put(0, text, look.SECTION)
        self.next(28)

    def reference(self, column: int, first: int, last: int = 0) -> str:
        """An absolute reference to a cell or a stretch of a column, with the sheet's name."""
        at = letter(column + 1)
        end = f":${at}${last}" if last else ""
        return f"{quote_sheetname(self.sheet.title)}!${at}${first}{end}"

    def left(self, column: int) -> float:
        """The digits of width left of a grid column."""
        return sum(self.grid[:column])
