"""A file with a list, understood: which sheet of it, where its header stands, what its columns mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from xlsales.books.collection import no_collection
from xlsales.errors import WrongUse
from xlsales.intake.days import DayReader, Order
from xlsales.intake.ends import Below, list_below
from xlsales.intake.headings import Understood, header_row, understand
from xlsales.intake.records import Records, date_reader, records
from xlsales.intake.source import Row, Sheet, sheets

_NAMED = frozenset({"company", "contact_person", "first_name", "last_name", "email"})


@dataclass(frozen=True)
class Export:
    """A list that was read and understood."""

    sheet: Sheet
    understood: Understood
    records: Records
    below: Below | None = None
    """Another list on the same sheet, which was left out."""

    @property
    def of_deals(self) -> bool:
        """Whether every row is a deal of its own rather than a person."""
        fields = self.understood.fields
        return {"product", "value"} <= fields and bool(fields & {"status", "expected_decision"})


class _Read(NamedTuple):
    sheet: Sheet
    rows: Sequence[Row]
    below: Below | None
    days: DayReader
    understood: Understood


def read_export(
    path: Path, today: date, *, given: Mapping[str, str] | None = None, order: Order | None = None
) -> Export:
    """Read and understand a file; of a workbook the sheet with the most columns that mean something.

    `given` corrects the mapping (their heading to our column), `order` says what comes first in a date. Raises
    `WrongUse` when there is no list in it.
    """
    with no_collection():
        return _read(path, today, given, order)


def _read(path: Path, today: date, given: Mapping[str, str] | None, order: Order | None) -> Export:
    best: tuple[int, _Read] | None = None
    for sheet in sheets(path):
        header = header_row(sheet.rows)
        if header < 0:
            continue
        below = list_below(sheet.rows, header, repeats=True)
        rows = sheet.rows[: below.first - 1] if below else sheet.rows
        days = date_reader(rows, header, today, order)
        understood = understand(rows, header, days, given if given and _has(rows[header], given) else None)
        score = len(understood.fields)
        if understood.fields & _NAMED and (best is None or score > best[0]):
            best = score, _Read(sheet, rows, below, days, understood)
    if best is None:
        raise WrongUse("intake.no_list", file=path.name)
    read = best[1]
    if given and not _has(read.rows[read.understood.header], given):
        understand(read.rows, read.understood.header, read.days, given)
    return Export(read.sheet, read.understood, records(read.rows, read.understood, read.days), read.below)


def _has(header: Sequence[object], given: Mapping[str, str]) -> bool:
    texts = {str(cell).strip().casefold() for cell in header if cell is not None}
    return all(theirs.strip().casefold() in texts for theirs in given)
