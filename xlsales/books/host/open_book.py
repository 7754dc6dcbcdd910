"""A workbook to change, wherever it is: open in an application, or a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from xlsales.books.host.file_book import FileBook
from xlsales.books.host.protocol import Book
from xlsales.books.safe.locks import opened_by
from xlsales.books.safe.save import undo

if TYPE_CHECKING:
    import xlwings as xw


@contextmanager
def open_book(path: Path, *, force: bool = False) -> Iterator[Book]:
    """A workbook to change: in Excel or Calc where it is open there, else on disk.

    Raises `WorkbookRefused` when it can be changed in neither.
    """
    book = _where_it_is_open(path)
    if book is None:
        with FileBook.open(path, force=force) as file:
            yield file
    else:
        from xlsales.books.host.live_book import live_book

        with live_book(book) as live:
            yield live


def undo_book(path: Path) -> Path:
    """Bring back the newest version of a workbook, where it is open or on disk; returns where the present one is kept.

    Raises `WorkbookRefused` when there is no such version, or when it cannot be brought back now.
    """
    book = _where_it_is_open(path)
    if book is None:
        return undo(path)
    from xlsales.books.host.live_book import live_book

    with live_book(book) as live:
        return live.take_back()


def _where_it_is_open(path: Path) -> "xw.Book | None":
    if not opened_by(path):
        return None
    from xlsales.books.host.find_open import find

    return find(path)
