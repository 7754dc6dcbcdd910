"""Which prospect the user means: the one in whose row the selected cell stands."""

from typing import TYPE_CHECKING

import pandas as pd

from xlsales.errors import WrongUse
from xlsales.sheets import ENTRY_LISTS
from xlsales.tables import Tables, schema
from xlsales.tables.link import UNKNOWN, Directory

if TYPE_CHECKING:
    import xlwings as xw

    from xlsales.books.host.protocol import Book

_ACROSS = 12
"""The cells of a row among which the name of a prospect is looked for."""


def selected(book: "xw.Book", live: "Book", tables: Tables) -> int:
    """The row label of the selected prospect.

    On Today and Checklists the row says whose it is, in the input tables the row's own cells do; on every other
    sheet the first cell of the row that names a prospect counts. Raises `WrongUse` when no prospect is selected.
    """
    cell = book.selection
    if cell is None:
        raise WrongUse("live.nobody_selected")
    sheet, row = cell.sheet.name, cell.row
    directory = Directory(tables.prospects)
    found = live.row_at(sheet, row)
    if found is not None:
        table, label = found
        if table in ENTRY_LISTS:
            name = live.entry_rows(table).get(label, "").split("/")[0]
            return _known(directory.find(name) if name else UNKNOWN)
        if table == schema.PROSPECTS.name:
            return _known(label if label in tables.prospects.index else UNKNOWN)
        frame: pd.DataFrame = getattr(tables, schema.table(table).key)
        if "deal" in frame and label in frame.index:
            return _known(int(frame.at[label, "deal"]))
    cells = book.sheets[sheet].range((row, 1), (row, _ACROSS)).options(ndim=1).value
    named = (directory.find(text) for text in cells if isinstance(text, str) and text.strip())
    return _known(next((label for label in named if label >= 0), UNKNOWN))


def _known(label: int) -> int:
    if label < 0:
        raise WrongUse("live.nobody_selected")
    return label
