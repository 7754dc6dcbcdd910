"""What goes into an open workbook, as blocks of cells that are each written in one call."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from xlsales.books.sheetml.cell_refs import column_letters
from xlsales.books.sheetml.cell_values import UNTOUCHED
from xlsales.books.sheetml.sheet.patch import CellEdits
from xlsales.tables.cells import retyped
from xlsales.tables.raw import blank

_LIKE_A_FORMULA = ("=", "+", "-", "@", "'", "#")
_LIKE_A_DATE = re.compile(r"[^\W\d]{3,9}[ .,\-/]+\d{1,4}(?:[ .,\-/]+\d{1,4})?")
_WORDS = {"true", "false", "waar", "onwaar", "vrai", "faux", "wahr", "falsch"}
_SHORT = 40
"""No longer text is taken for a number or a date by a spreadsheet."""


@dataclass(frozen=True)
class Block:
    """One column of cells, `values` from row `first` (counted from 1) downwards."""

    sheet: str
    column: int
    first: int
    values: Sequence[object]

    @property
    def address(self) -> str:
        """Its place in the sheet, such as "E5:E104"."""
        letters = column_letters(self.column)
        return f"{letters}{self.first}:{letters}{self.first + len(self.values) - 1}"


def blocks(sheet: str, edits: CellEdits, kept: frozenset[str]) -> Iterator[Block]:
    """The cells that are written, as few blocks as there can be; `kept` are addresses that keep a formula."""
    for column, values in sorted(edits.columns.items()):
        letters = column_letters(column)
        run: list[object] = []
        first = 0
        for row, value in zip(edits.rows, values, strict=True):
            written = value is not UNTOUCHED and f"{letters}{row}" not in kept
            if run and (not written or row != first + len(run)):
                yield Block(sheet, column, first, run)
                run = []
            if written:
                first = first if run else row
                run.append(typed_in(value))
        if run:
            yield Block(sheet, column, first, run)


def typed_in(value: object) -> object:
    """A value as it has to be handed to a spreadsheet so that text stays text.

    A spreadsheet reads what it is given as if a person had typed it; a leading apostrophe says that it is text.
    """
    if blank(value):
        return None
    if isinstance(value, str):
        return f"'{value}" if _mistaken(value) else value
    if isinstance(value, (bool, int, float, datetime)):
        return value
    if isinstance(value, date):
        return datetime.combine(value, time())
    return str(retyped(value))


def _mistaken(text: str) -> bool:
    if text.startswith(_LIKE_A_FORMULA):
        return True
    if len(text) > _SHORT:
        return False
    return (
        (not text[0].isalpha() and any(map(str.isdigit, text)))
        or text.casefold() in _WORDS
        or bool(_LIKE_A_DATE.fullmatch(text))
    )


def same_cells(now: Sequence[object], then: Sequence[object]) -> bool:
    """Whether cells that were read twice, by two readers, hold the same; dates are not compared."""
    return len(now) == len(then) and all(map(_same, now, then))


def _same(now: object, then: object) -> bool:
    if blank(now) or blank(then):
        return blank(now) and blank(then)
    if isinstance(now, str) and isinstance(then, str):
        return now.strip() == then.strip()
    if isinstance(now, (int, float)) and isinstance(then, (int, float)):
        return float(now) == float(then)
    return True
