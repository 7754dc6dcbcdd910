"""The filled workbook of `xlsales demo`, moved in time so that it is about today."""

from datetime import date
from pathlib import Path

import pandas as pd

from xlsales.books import Changes
from xlsales.books.host.file_book import FileBook
from xlsales.books.shipped import EXAMPLE_DAY, example, example_name
from xlsales.errors import WrongUse
from xlsales.refresh import refresh_book
from xlsales.tables import schema
from xlsales.tables.values import typed
from xlsales.texts import Language


def make_example(folder: Path, language: Language, *, today: date) -> Path:
    """Write the example of a language into a folder, refreshed for `today`, and return its path.

    Every date moves by whole weeks, so that a Tuesday stays a Tuesday; a birthday stays a birthday. Raises
    `WrongUse` when the file is there already, `WorkbookRefused` when it cannot be written.
    """
    path = folder / example_name(language)
    if path.exists():
        raise WrongUse("cli.demo_exists", file=str(path))
    folder.mkdir(parents=True, exist_ok=True)
    book = FileBook.made_from(example(language), path)
    _move(book, today)
    refresh_book(book, path, today)
    return path


def _move(book: FileBook, today: date) -> None:
    tables, settings, _ = typed(book.read(), today)
    weeks = (today - EXAMPLE_DAY).days // 7
    moved = {}
    for table in schema.TABLES:
        frame: pd.DataFrame | None = getattr(tables, table.key, None)
        keys = [column.key for column in table.typed if column.kind == "date" and column.key != "birthday"]
        if frame is not None and keys and weeks:
            moved[table.name] = frame[keys] + pd.Timedelta(weeks=weeks)
    book.apply(Changes(today=today, language=settings.language, sheets=(), columns=moved))
