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
    refuse_without_table(book, known, wanted)
    return known.adding(wanted)


def refuse_without_table(book: Book, known: Understood, entries: Entries) -> None:
    """Raises `WrongUse` when a book lacks a table in which something is to be written."""
    for table in entries.tables:
        if not book.has_table(table):
            title = pick(schema.table(table).title, known.settings.language)
            raise WrongUse("daily.no_table", table=title, file=book.path.name)
