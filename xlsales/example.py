"""The filled workbook of `xlsales demo`, moved in time so that it is about today."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd

from xlsales.books.host.file_book import FileBook
from xlsales.errors import WrongUse
from xlsales.road import Work, write
from xlsales.shipped import EXAMPLE_DAY, example, example_name
from xlsales.tables import schema
from xlsales.tables.entries import Entries
from xlsales.tables.raw import Row
from xlsales.texts import Language
from xlsales.understood import Understood, understand


def make_example(
    folder: Path, language: Language, *, today: date, seen: Callable[[Work], None] = lambda _: None
) -> Path:
    """Write the example of a language into a folder, refreshed for `today`, and return its path.

    Every date moves by whole weeks, so that a Tuesday stays a Tuesday; a birthday stays a birthday. `seen` is shown
    what was worked out. Raises `WrongUse` when the file is there already, `WorkbookRefused` when it cannot be written.
    """
    path = folder / example_name(language)
    if path.exists():
        raise WrongUse("cli.demo_exists", file=str(path))
    folder.mkdir(parents=True, exist_ok=True)
    book = FileBook.made_from(example(language), path)
    known = understand(book, today)
    write(book, known.adding(_moved(known, today)), seen=seen)
    return path


def _moved(known: Understood, today: date) -> Entries:
    """Every date that was typed, by whole weeks later."""
    shift = pd.Timedelta(weeks=(today - EXAMPLE_DAY).days // 7)
    cells: dict[str, dict[int, Row]] = {}
    for table in schema.TABLES:
        frame: pd.DataFrame | None = getattr(known.tables, table.key, None)
        keys = [column.key for column in table.typed if column.kind == "date" and column.key != "birthday"]
        if frame is None or not keys or not shift:
            continue
        later = frame[keys] + shift
        rows = zip(later.index.tolist(), later.to_dict("records"), strict=True)
        cells[table.name] = {label: {key: day.date() for key, day in row.items() if day == day} for label, row in rows}
    return Entries(cells=cells)
