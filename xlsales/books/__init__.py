"""The only rooms that know Excel: a workbook as a file, as a running application, and how a sheet is drawn.

A book is read into raw tables, given what to write, and saved; the rules and the sheets never see one.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook
from xlsales.texts import Language

if TYPE_CHECKING:
    import pandas as pd

    from xlsales.sheets.spec import Sheet

Row = Mapping[str, object]
"""The cells of one row by column key, as a reader of the workbook sees them."""


@dataclass(frozen=True)
class Changes:
    """What one refresh writes; nothing else in the workbook changes."""

    today: date
    language: Language
    sheets: Sequence["Sheet"]
    columns: Mapping[str, "pd.DataFrame"] = field(default_factory=dict)
    """By table name: the columns to write, labelled by row; a missing value empties the cell."""
    cells: Mapping[str, Mapping[int, Row]] = field(default_factory=dict)
    """By table name and row: single cells to write."""
    new_rows: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    """By table name: rows to add below the last one."""
    filled: Collection[str] = ()
    """The keys of the input tables that have something to say: their sheets need not be hidden any longer."""


class Book(Protocol):
    """A workbook, wherever it lives."""

    def read(self) -> RawBook:
        """Everything typed, before it is typed in the other sense."""

    def place(self, problem: Problem) -> tuple[str, str]:
        """The sheet and the cell of a problem; empty where there is none."""

    def apply(self, changes: Changes) -> Sequence[str]:
        """Take over the changes; returns the cells that kept a formula of the user."""

    def save(self) -> Path | None:
        """Make the changes permanent; returns where the version before them is kept."""
