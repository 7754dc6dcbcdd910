"""A file with a list, understood: which sheet of it, where its header stands, what its columns mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from xlsales.errors import WrongUse
from xlsales.intake.beside import side_by_side
from xlsales.intake.days import DayReader, Order
from xlsales.intake.ends import Below, list_below
from xlsales.intake.headings import Understood, header_row, understand
from xlsales.intake.records import Records, date_reader, records
from xlsales.intake.source import Row, Sheet, sheets
from xlsales.intake.understand import text_of
from xlsales.memory import pause_garbage_collector
from xlsales.tables.raw import blank

_NAMED = frozenset({"company", "contact_person", "first_name", "last_name", "email"})


@dataclass(frozen=True)
class Elsewhere:
    """Another list of the file, which was left out: its sheet, its first column counted from 1, and what it holds."""

    sheet: str
    column: int
    rows: int
    headings: tuple[str, ...]


@dataclass(frozen=True)
class Export:
    """A list that was read and understood."""

    sheet: Sheet
    understood: Understood
    records: Records
    below: Below | None = None
    """Another list below it, which was left out."""
    elsewhere: tuple[Elsewhere, ...] = ()
    """Other lists beside it and on other sheets, which were left out."""

    @property
    def of_deals(self) -> bool:
        """Whether every row is a deal of its own rather than a person."""
        fields = self.understood.fields
        return {"product", "value"} <= fields and bool(fields & {"status", "expected_decision"})


class _Read(NamedTuple):
    sheet: Sheet
    column: int
    rows: Sequence[Row]
    below: Below | None
    days: DayReader
    understood: Understood


def read_export(
    path: Path, today: date, *, given: Mapping[str, str] | None = None, order: Order | None = None
) -> Export:
    """Read and understand a file; of several lists the one with the most columns that mean something.

    `given` corrects the mapping (their heading to our column) and prefers the list with these headings, `order` says
    what comes first in a date. Raises `WrongUse` when there is no list in it.
    """
    with pause_garbage_collector():
        return _read(path, today, given, order)


def _read(path: Path, today: date, given: Mapping[str, str] | None, order: Order | None) -> Export:
    parts = ((sheet, *part) for sheet in sheets(path) for part in side_by_side(sheet.rows))
    found = [read for part in parts if (read := _understood(*part, today, given, order))]
    if not found:
        raise WrongUse("intake.no_list", file=path.name)
    named = [each for each in found if given and _has(each.rows[each.understood.header], given)]
    read = max(named or found, key=lambda each: len(each.understood.fields))
    if given and not _has(read.rows[read.understood.header], given):
        understand(read.rows, read.understood.header, read.days, given)
    others = [each for each in found if each is not read and not each.sheet.ours and len(each.understood.fields) > 1]
    return Export(
        read.sheet,
        read.understood,
        records(read.rows, read.understood, read.days),
        read.below,
        tuple(other for other in map(_elsewhere, others) if other.rows),
    )


def _understood(
    sheet: Sheet,
    column: int,
    rows: Sequence[Row],
    today: date,
    given: Mapping[str, str] | None,
    order: Order | None,
) -> _Read | None:
    """One list understood; None where there are no headings of people or companies."""
    header = header_row(rows)
    if header < 0:
        return None
    below = list_below(rows, header, repeats=True)
    rows = rows[: below.first - 1] if below else rows
    days = date_reader(rows, header, today, order)
    understood = understand(rows, header, days, given if given and _has(rows[header], given) else None)
    return _Read(sheet, column, rows, below, days, understood) if understood.fields & _NAMED else None


def _elsewhere(read: _Read) -> Elsewhere:
    header = read.understood.header
    first = read.column + read.understood.columns[0].number
    known = tuple(text_of(cell) for cell in read.rows[header] if not blank(cell))
    rows = sum(not all(map(blank, row)) for row in read.rows[header + 1 :])
    return Elsewhere(read.sheet.title, first, rows, known)


def _has(header: Sequence[object], given: Mapping[str, str]) -> bool:
    texts = {str(cell).strip().casefold() for cell in header if cell is not None}
    return all(theirs.strip().casefold() in texts for theirs in given)
