"""What a book can do, wherever the workbook is: as a file on disk, or open in Excel or Calc."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from xlsales.books.inputs.write import TableChanges
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook

if TYPE_CHECKING:
    from xlsales.sheets.spec import Sheet

FindCell = Callable[[Problem], tuple[str, str]]
"""Gives the sheet and the cell ("E12") of a problem; both empty where there is none."""


@dataclass(frozen=True, kw_only=True)
class Changes(TableChanges):
    """Everything one refresh writes; nothing else in the workbook changes."""

    today: date
    """The day of the refresh."""
    at: time | None = None
    """The time of the refresh, told beside its day; None where the work is done for a day that was named."""
    sheets: Sequence["Sheet"] = ()
    """The generated sheets in the order of their tabs, but for the page of the problems."""
    filled: Collection[str] = ()
    """The keys of the input tables that have something to say: their sheets need not be hidden any longer."""
    problems: Callable[[FindCell], "Sheet"] | None = None
    """Makes the page of the problems, the last one, once it is known in which cells the other sheets are drawn."""


class Book(Protocol):
    """One workbook. What is read, added and erased is seen at once; the workbook itself changes with `save`."""

    path: Path
    """Where the workbook lies on disk."""
    unsaved: bool
    """Whether `save` leaves it to the user to save the workbook that is open."""

    def read(self) -> RawBook:
        """Everything typed in the input tables and the quick entries, with what `add` and `erase` changed.

        The parts are read once. The book lets go of the cells when it hands them out, so a second call reads again.
        Raises `WorkbookRefused` for a damaged part.
        """

    def read_ahead(self) -> None:
        """Read what the next `read` will hand out: the cells of a large workbook need room before other modules do.

        Raises `WorkbookRefused` as `read` does.
        """

    def has_table(self, table: str) -> bool:
        """Whether the workbook holds this input table, as last read."""

    def has_column(self, table: str, column: str) -> bool:
        """Whether an input table of the workbook has this column, by its key, as last read."""

    def next_row(self, table: str) -> int:
        """The label of the first new row of an input table: behind the last one in which something is typed."""

    def cell_of(self, problem: Problem) -> tuple[str, str]:
        """The sheet and the cell of a problem as last read, on a generated sheet as last drawn; empty for none."""

    def row_at(self, sheet: str, row: int) -> tuple[str, int] | None:
        """The table, or the generated sheet by its key, and the label of the row that is in a row of a sheet."""

    def entry_rows(self, sheet: str) -> Mapping[int, str]:
        """Of "today" or "checklists", as last read: by row label the ID of the prospect or the key of the item."""

    def apply(self, changes: Changes) -> Sequence[str]:
        """Take over the changes; returns the cells of computed columns that kept a formula of the user."""

    def erase(self, rows: Mapping[str, Iterable[int]]) -> None:
        """Empty rows of input tables for good, the user's own columns too; by table name the labels."""

    def save(self) -> Path | None:
        """Make the changes permanent; returns where the version before them is kept. Raises `WorkbookRefused`."""
