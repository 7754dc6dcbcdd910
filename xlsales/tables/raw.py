"""What a book hands out before anything is typed: the values as they stand in the cells.

An empty cell is None or "". Rows are positions in their table, empty rows included, so that a position can be
turned back into a cell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from xlsales.tables.problems import Problem
from xlsales.texts import Language

Row = Mapping[str, object]
"""The cells of one row by column key, in the words of the workbook's language."""


def blank(value: object) -> bool:
    """Whether nothing stands in the cell, or nothing but spaces."""
    return value is None or (isinstance(value, str) and not value.strip())


@dataclass(frozen=True)
class CellError:
    """A cell without a value: an error such as "#N/A", or a formula ("=A1+B1") that was never computed."""

    text: str

    @property
    def uncomputed(self) -> bool:
        """Whether a formula stands there whose result nobody saved."""
        return self.text.startswith("=")


@dataclass(frozen=True)
class RawTable:
    """One table as it stands in the sheet.

    `columns` holds, by column key, `length` Python values each: str, float, int, bool, datetime, date, time,
    timedelta, `CellError`, None. `unknown` are the headings that no column of the schema has.
    """

    name: str
    columns: Mapping[str, Sequence[object]]
    length: int
    unknown: tuple[str, ...] = ()
    room: int | None = None
    """How many rows can be added below; None for any number."""

    @cached_property
    def used(self) -> int:
        """How many rows there are down to the last one in which something is typed: new rows come behind it."""
        used = self.length
        while used and all(blank(values[used - 1]) for values in self.columns.values()):
            used -= 1
        return used


@dataclass(frozen=True)
class RawBook:
    """Everything read from one workbook; `problems` are those of its layout."""

    tables: Mapping[str, RawTable]
    """By table name."""
    entries: Mapping[str, RawTable] = field(default_factory=dict)
    """The quick entries on "today" and "checklists", by column key."""
    problems: tuple[Problem, ...] = ()
    date1904: bool = False
    """Whether a bare number in a date column counts days from 1904."""
    language: Language | None = None
    """The language of most headings; None when there are none to tell by."""
    refreshed: date | None = None
    """The day of the newest refresh; None for a workbook that never had one."""
    giveaway_list: Sequence[object] = ()
    """The drop-down list of what one gives away, as it stands on the sheet of lists."""
