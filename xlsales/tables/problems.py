"""Bad data is a listed problem: which row and column, what is wrong, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Problem:
    """One fault in what was typed; the rest of the refresh goes on without that value.

    `table` is a table of the schema; `row` is the row's label in its frame, None for the whole table or
    column; `column` is a column key or "". `key` names the sentence in `texts/problems.py`, `figures` fill it.
    `value` is what stood in the cell, as text. A book turns row and column into a sheet and a cell address.
    """

    table: str
    row: int | None
    column: str
    key: str
    value: str = ""
    figures: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class PlacedProblem:
    """A problem as a reader meets it: the sheet and the cell as people see them, what stands there, the sentence."""

    sheet: str
    cell: str
    value: str
    message: str
    table: str
    row: int | None
    column: str
