"""Writing one entry into a workbook and refreshing it: one save, which one `undo` takes back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from xlsales.books import Changes, Row
from xlsales.books.host.open_book import open_book
from xlsales.errors import WrongUse
from xlsales.refresh import Refreshed, Work, changes_of, compute, refresh_book
from xlsales.tables import schema
from xlsales.tables.ids import made_up
from xlsales.tables.problems import Problem
from xlsales.texts import pick


@dataclass(frozen=True)
class Entries:
    """Rows to add and cells to change, by table."""

    new_rows: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    cells: Mapping[str, Mapping[int, Row]] = field(default_factory=dict)


def write(path: Path, today: date, entries: Callable[[Work], Entries], *, force: bool = False) -> Refreshed:
    """Work a workbook out, write what `entries` makes of it, and refresh it.

    Raises `WorkbookRefused`, and then the file is as it was; `WrongUse` for a table that the workbook does not have.
    """
    with open_book(path, force=force) as book:
        work = compute(book, today)
        if work.harvested.count:
            # What stands on Today and Checklists comes first, or a row of it would get the place of a new one.
            book.apply(changes_of(work))
            work = compute(book, today)
        wanted = entries(work)
        for table in {**wanted.new_rows, **wanted.cells}:
            if not book.place(Problem(table, None, "", ""))[0]:
                title = pick(schema.table(table).title, work.settings.language)
                raise WrongUse("daily.no_table", table=title, file=path.name)
        cells: dict[str, Mapping[int, Row]] = dict(wanted.cells)
        cells["Prospects"] = {**made_up(work.tables.prospects), **cells.get("Prospects", {})}
        book.apply(
            Changes(
                today=today,
                language=work.settings.language,
                sheets=(),
                cells=cells,
                new_rows=wanted.new_rows,
            )
        )
        return refresh_book(book, path, today)
