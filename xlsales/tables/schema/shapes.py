"""What a table and a column are."""

import math
from dataclasses import dataclass
from typing import Literal

from xlsales.texts import Language, Text, pick

Kind = Literal["text", "choice", "yesno", "date", "number", "whole", "money", "score", "share"]
"""What a cell holds: `whole` is a count or days, `score` is 1 to 5, `share` a part of one."""


@dataclass(frozen=True)
class Bounds:
    """What the numbers of a column may be, both ends included."""

    low: float = -math.inf
    high: float = math.inf
    fault: str = "number_out_of_range"
    """The key of what is wrong with a number outside."""


@dataclass(frozen=True)
class Column:
    """A column: language-neutral `key`, what it holds, its heading, and its width in characters."""

    key: str
    kind: Kind
    heading: Text
    width: float = 14
    choices: str = ""
    """The name of the list in `CHOICES` that a choice column draws from, or of an open list."""
    computed: bool = False
    also: tuple[str, ...] = ()
    """Other headings by which people know the column."""
    hidden: bool = False
    """Whether the column is kept out of sight: xlsales writes it once and nobody needs to read it."""
    telling: bool = False
    """Whether a row of cells without this heading is not the header of the table."""
    essential: bool = False
    """Whether the table says nothing without this column, so that its absence is a problem."""
    required: bool = False
    """Whether a row without a value here cannot count, so that the empty cell is a problem."""
    past: bool = False
    """For a date: whether it is the day of what has happened."""
    limits: Bounds | None = None
    """For a number: what it may be; None for what numbers of this kind usually are."""

    @property
    def bounds(self) -> Bounds:
        """What a number here may be: a score is 1 to 5, anything else at least nought, unless `limits` says so."""
        return self.limits or (_SCORE if self.kind == "score" else _NOT_NEGATIVE)

    @property
    def keeps_text(self) -> bool:
        """Whether figures typed there are text all the way down: nobody counts with them, and a first nought stays."""
        return self.key in ("id", "phone", "prospect")


_SCORE = Bounds(1, 5, "score_out_of_range")
_NOT_NEGATIVE = Bounds(low=0, fault="number_negative")


@dataclass(frozen=True)
class Table:
    """An input table: one native Excel table on a sheet of its own."""

    name: str
    key: str
    title: Text
    columns: tuple[Column, ...]

    def column(self, key: str) -> Column:
        """The column called `key`; raises `KeyError` when the table has none."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(f"{self.name} has no column {key}")

    @property
    def typed(self) -> tuple[Column, ...]:
        """The columns that belong to the person."""
        return tuple(column for column in self.columns if not column.computed)

    @property
    def computed(self) -> tuple[Column, ...]:
        """The columns that every refresh writes."""
        return tuple(column for column in self.columns if column.computed)

    def headings(self, language: Language) -> tuple[str, ...]:
        """The headings of all columns, in order."""
        return tuple(pick(column.heading, language) for column in self.columns)
