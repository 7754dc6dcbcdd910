"""The filled workbook of `xlsales demo`, moved in time so that it is about today."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
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

    Every date keeps its distance to today in working days, so that the morning stays the same; a birthday stays one.
    `seen` is shown what was worked out.

    Raises `WrongUse` when the file is there already, `WorkbookRefused` when it cannot be written.
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
    """Every date that was typed, as many working days from `today` as it is from the day of the example."""
    cells: dict[str, dict[int, Row]] = {}
    for table in schema.TABLES:
        frame: pd.DataFrame | None = getattr(known.tables, table.key, None)
        keys = [column.key for column in table.typed if column.kind == "date" and column.key != "birthday"]
        if frame is None or not keys or today == EXAMPLE_DAY:
            continue
        later = frame[keys].apply(_later, today=today)
        rows = zip(later.index.tolist(), later.to_dict("records"), strict=True)
        cells[table.name] = {label: {key: day.date() for key, day in row.items() if day == day} for label, row in rows}
    return Entries(cells=cells)


def _later(column: pd.Series, today: date) -> pd.Series:
    """The dates of a column moved; a month moves by whole months, a Saturday becomes the Friday before it."""
    if column.name == "month":
        months = (today.year - EXAMPLE_DAY.year) * 12 + today.month - EXAMPLE_DAY.month
        return column + pd.DateOffset(months=months)
    filled = column.dropna()
    worked = np.busday_offset(filled.to_numpy().astype("datetime64[D]"), 0, roll="backward")
    steps = np.busday_count(np.datetime64(EXAMPLE_DAY), worked)
    moved = np.busday_offset(np.datetime64(today), steps, roll="backward")
    return pd.Series(moved.astype("datetime64[s]"), index=filled.index).reindex(column.index)
