"""Adopting a list that somebody has: our columns beside it, our sheets behind it, and nothing of theirs changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xlsales.books.host.add_inputs import add_inputs
from xlsales.books.host.adopted_list import add_columns, adopted, heading_key, mark_list, remember_written
from xlsales.books.host.file_book import FileBook
from xlsales.errors import WrongUse
from xlsales.intake.headings import Understood
from xlsales.intake.lists import ListFound, find_list
from xlsales.intake.plan import plan, written
from xlsales.intake.planned import Plan
from xlsales.intake.records import date_reader, records
from xlsales.intake.source import TEXT
from xlsales.road import Refreshed, write
from xlsales.tables import schema
from xlsales.tables.columns import as_text
from xlsales.tables.entries import Entries
from xlsales.tables.raw import RawBook
from xlsales.texts import Language, pick
from xlsales.understood import Understood as Known
from xlsales.understood import understood


@dataclass(frozen=True)
class Adopted:
    """What came of it."""

    found: ListFound
    added: tuple[str, ...]
    """The headings of the columns that were added."""
    taken_over: Plan | None
    """For a list with a sheet of ours beside it: what was taken over."""
    refreshed: Refreshed


def look(path: Path, today: date, given: Mapping[str, str] | None = None) -> ListFound:
    """The list that would be adopted; nothing is written.

    Raises `WrongUse` when there is none, the workbook was adopted before, or it is a text file; `WorkbookRefused`
    for damage.
    """
    if path.suffix.lower() in TEXT:
        raise WrongUse("intake.adopt_text", file=path.name)
    return _found(FileBook.only_read(path), path, today, given)


def adopt(
    path: Path,
    *,
    today: date,
    language: Language,
    given: Mapping[str, str] | None = None,
    force: bool = False,
    progress: Callable[[str], None] = lambda _: None,
) -> Adopted:
    """Adopt the list of a workbook and refresh it, in one save. Raises as `look` does."""
    with FileBook.open(path, force=force) as book:
        found = _found(book, path, today, given)
        if found.way == "apart":
            add_inputs(book, language)
            raw = book.read()
            known = understood(raw, today)
            taken = _taken_over(book, found, raw, known)
            plan_made: Plan | None = taken
            name = schema.PROSPECTS.name
            entries = Entries({name: taken.added} if taken.added else {}, {name: taken.filled})
            mark_list(book, found.sheet, found.block)
            added: tuple[str, ...] = ()
        else:
            plan_made = None
            added = _beside(book, found, language)
            raw = book.read()
            known = understood(raw, today)
            entries = Entries(cells={schema.PROSPECTS.name: _translated(found, raw, today, language)})
            _remember(book, entries)
        del raw
        return Adopted(found, added, plan_made, write(book, known.adding(entries), progress))


def _found(book: FileBook, path: Path, today: date, given: Mapping[str, str] | None) -> ListFound:
    if adopted(book):
        raise WrongUse("intake.adopted_already", file=path.name)
    found = find_list(book, today, given)
    if found is None:
        raise WrongUse("intake.no_list", file=path.name)
    return found


def _beside(book: FileBook, found: ListFound, language: Language) -> tuple[str, ...]:
    """Our columns right of the list, in a native table where that can be; returns their headings."""
    theirs = [str(cell).strip() for cell in found.rows[0]]
    held = set(found.keys.values())
    added = {
        _free_heading(pick(column.heading, language), theirs): column.key
        for column in schema.PROSPECTS.columns
        if column.key not in held
    }
    add_columns(
        book,
        found.sheet,
        found.block,
        found.table,
        meaning={column.heading: column.field for column in found.columns},
        added=added,
        headings=[str(cell) for cell in found.rows[0]] if found.way == "table" and found.table is None else None,
        language=language,
    )
    return tuple(added)


def _free_heading(heading: str, theirs: list[str]) -> str:
    taken = {heading_key(text) for text in theirs}
    return heading if heading_key(heading) not in taken else f"{heading} (xlsales)"


def _translated(found: ListFound, raw: RawBook, today: date, language: Language) -> dict[int, dict[str, object]]:
    """What is written into our columns once, by row label: from then on that counts.

    In a list without a column of names the ID stands for the name; what columns in words of their own say goes into
    our column of statuses.
    """
    cells: dict[int, dict[str, object]] = {}
    held = raw.tables.get(schema.PROSPECTS.name)
    if held is not None and not any(held.columns.get("company", ())):
        for row, value in enumerate(held.columns.get("id", ())):
            if value not in (None, ""):
                cells[row] = {"company": as_text(value, language)}
    if not found.once:
        return cells
    people = records(found.rows, Understood(0, found.understood), date_reader(found.rows, 0, today, None)).people
    for person in people:
        # The first row of the block is its header, and lines are counted from 1.
        said = cells.setdefault(person.line - 2, {})
        for key in ("status", "status_date"):
            if key in person.cells and key not in found.keys.values():
                said[key] = written(schema.PROSPECTS.column(key), person.cells[key], language)
    return {row: said for row, said in cells.items() if said}


def _remember(book: FileBook, entries: Entries) -> None:
    values: dict[str, list[object]] = {}
    for row in entries.cells.get(schema.PROSPECTS.name, {}).values():
        for key, value in row.items():
            values.setdefault(key, []).append(value)
    if values:
        remember_written(book, values)


def _taken_over(book: FileBook, found: ListFound, raw: RawBook, known: Known) -> Plan:
    """The list into a sheet of our own, by the same road as an import; the list itself is only marked."""
    days = date_reader(found.rows, 0, known.settings.today, None)
    people = records(found.rows, Understood(0, found.columns), days)
    return plan(people, raw, known.tables, known.settings, of_deals=False, forgotten=book.forgotten().knows)
