"""Where everything that was read stands in the workbook, so that a row and a column become a cell again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from xlsales.books.sheetml.cell_refs import column_letters


@dataclass(frozen=True)
class TablePlace:
    """Where one table stands. Rows and columns are those of the sheet, counted from 1."""

    sheet: str
    """The title of its sheet."""
    part: str
    """The part of its sheet."""
    table_part: str | None
    """The part of its native table; None where there is none (any more)."""
    header_row: int
    rows: Sequence[int]
    """The row in the sheet of every row of the table, by label."""
    columns: Mapping[str, int]
    """The column in the sheet of every column found, computed ones too, by key."""
    last_row: int
    """The last row that belongs to the table; rows typed below the native table count."""
    headings: Mapping[str, str]
    """The headings as they stand there, by key."""
    below: int | None = None
    """The first row below that holds something that is no row of the table: new rows must not reach it."""

    def reaching(self, length: int) -> "TablePlace":
        """The table once it has at least so many rows."""
        more = length - len(self.rows)
        if more <= 0:
            return self
        first = self.rows[0] if len(self.rows) else self.last_row + 1
        return replace(self, rows=range(first, first + length), last_row=self.last_row + more)


@dataclass(frozen=True)
class TablePlaces:
    """The places of all tables, by name, and of the quick entries, as "today" and "checklists"."""

    places: Mapping[str, TablePlace]


def address(layout: TablePlaces, table: str, row: int | None, column: str) -> tuple[str, str]:
    """The sheet and the cell ("E12") of a row's label and a column's key; both empty for a table not found.

    Without a row it is the heading; without a column the first one. Rows that are about to be added count too.
    """
    place = layout.places.get(table)
    if place is None:
        return "", ""
    number = place.columns.get(column) or min(place.columns.values(), default=1)
    if row is None:
        line = place.header_row
    elif row < len(place.rows):
        line = place.rows[row]
    else:
        line = place.last_row + 1 + row - len(place.rows)
    return place.sheet, f"{column_letters(number)}{line}"
