"""Writing one entry into a workbook and refreshing it: one save, which one `undo` takes back."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from xlsales.books.host.open_book import open_book
from xlsales.books.host.protocol import Book
from xlsales.errors import WrongUse
from xlsales.road import Refreshed, Work
from xlsales.road import write as write_book
from xlsales.tables import schema
from xlsales.tables.entries import Entries
from xlsales.texts import pick
from xlsales.understood import Understood, understand


def write(
    path: Path,
    today: date,
    entries: Callable[[Understood], Entries],
    *,
    force: bool = False,
    seen: Callable[[Work], None] = lambda _: None,
) -> Refreshed:
    """Read a workbook, add what `entries` makes of it, and refresh it; `seen` is shown what was worked out.

    Quick entries of the generated sheets are harvested first. Raises `WorkbookRefused`, and then the file is as it
    was; `WrongUse` for a table that the workbook does not have.
    """
    with open_book(path, force=force) as book:
        return write_book(book, _with(book, understand(book, today), entries), seen=seen)


def _with(book: Book, known: Understood, entries: Callable[[Understood], Entries]) -> Understood:
    wanted = entries(known)
    refuse_without_place(book, known, wanted)
    return known.adding(wanted)


def refuse_without_place(book: Book, known: Understood, entries: Entries) -> None:
    """Raises `WrongUse` when a book lacks a table or a column in which something is to be written."""
    language = known.settings.language
    for name in entries.tables:
        table = schema.table(name)
        title = pick(table.title, language)
        if not book.has_table(name):
            raise WrongUse("daily.no_table", table=title, file=book.path.name)
        rows = (*entries.new_rows.get(name, ()), *entries.cells.get(name, {}).values())
        for key in dict.fromkeys(key for row in rows for key, value in row.items() if value is not None):
            column = table.column(key)
            if not (column.hidden or book.has_column(name, key)):
                heading = pick(column.heading, language)
                raise WrongUse("deal.no_column", table=title, column=heading, file=book.path.name)
