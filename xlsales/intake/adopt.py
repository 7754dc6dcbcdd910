"""Adopting a list that somebody has: our columns beside it, our sheets behind it, and nothing of theirs changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xlsales.books import Changes, marks
from xlsales.books.host.file_book import FileBook
from xlsales.books.inputs.add_columns import widen
from xlsales.books.inputs.forgotten_people import Forgotten
from xlsales.books.inputs.remembered_headings import added_keys, heading_key, remember, remember_filled
from xlsales.books.sheetml.cell_refs import column_letters
from xlsales.books.sheetml.formulas import quoted
from xlsales.books.sheetml.tables import make_table
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.workbook_edit import Tabs
from xlsales.errors import WrongUse
from xlsales.intake.headings import Understood
from xlsales.intake.lists import ListFound, find_list
from xlsales.intake.plan import plan, written
from xlsales.intake.planned import Plan
from xlsales.intake.records import date_reader, records
from xlsales.intake.source import TEXT
from xlsales.refresh import Refreshed, refresh_book
from xlsales.tables import schema
from xlsales.tables.columns import as_text
from xlsales.tables.link import link
from xlsales.tables.values import typed
from xlsales.texts import Language, pick

_LAST_ROW = 1_048_576


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
            plan_made = _take_over(book, found, today, language)
            added: tuple[str, ...] = ()
        else:
            plan_made = None
            added = _beside(book, found, language)
            if _name_the_nameless(book, today, language) | _translate(book, found, today, language):
                _note_filled(book)
        return Adopted(found, added, plan_made, refresh_book(book, path, today, progress))


def _found(book: FileBook, path: Path, today: date, given: Mapping[str, str] | None) -> ListFound:
    names = Workbook(book.package).defined_names
    if marks.table_mark("prospects") in names and marks.ADOPTED_LIST not in names:
        raise WrongUse("intake.adopted_already", file=path.name)
    found = find_list(book.package, today, given)
    if found is None:
        raise WrongUse("intake.no_list", file=path.name)
    return found


def _beside(book: FileBook, found: ListFound, language: Language) -> tuple[str, ...]:
    """Our columns right of the list, in a native table where that can be, and what its headings mean remembered."""
    package = book.package
    theirs = [str(cell).strip() for cell in found.rows[0]]
    held = set(found.keys.values())
    added = {
        _free_heading(pick(column.heading, language), theirs): column.key
        for column in schema.PROSPECTS.columns
        if column.key not in held
    }
    block, made = found.block, ""
    columns = widen(package, found.sheet, block, found.table, added, language)
    if found.way == "table" and found.table is None:
        whole = block._replace(right=block.right + len(added))
        headings = [*(str(cell) for cell in found.rows[0]), *added]
        made = make_table(package, found.sheet, whole, headings, schema.PROSPECTS.name)
    meaning = {column.heading: column.field for column in found.columns} | added
    tabs = Tabs(package)
    remember(tabs, meaning, added, made)
    corner = f"{quoted(found.sheet.title)}!${column_letters(block.left)}${block.top}"
    tabs.set_name(marks.table_mark("prospects"), corner, attributes={"hidden": "1"})
    tabs.save()
    book.add_inputs(language)
    # The names of the sheets that came along speak of the list of an empty workbook.
    tabs = Tabs(package)
    tabs.set_name(marks.table_mark("prospects"), corner, attributes={"hidden": "1"})
    company = next(
        (block.left + column.number for column in found.columns if column.field == "company"),
        next((columns[heading] for heading, key in added.items() if key == "company"), block.left),
    )
    tabs.set_name(marks.list_name("prospect"), _filled_part(found.sheet.title, company, block.top + 1))
    tabs.save()
    return tuple(added)


def _filled_part(title: str, column: int, first: int) -> str:
    """A column down to its last filled cell, as the drop-downs of a workbook of ours find it."""
    letters, sheet = column_letters(column), quoted(title)
    area = f"{sheet}!${letters}${first}:${letters}${_LAST_ROW}"
    return f"{sheet}!${letters}${first}:INDEX({area},MAX(1,COUNTA({area})))"


def _free_heading(heading: str, theirs: list[str]) -> str:
    taken = {heading_key(text) for text in theirs}
    return heading if heading_key(heading) not in taken else f"{heading} (xlsales)"


def _name_the_nameless(book: FileBook, today: date, language: Language) -> bool:
    """In a list without a column of names the ID stands for the name; whether there was one to write."""
    raw = book.read().tables.get(schema.PROSPECTS.name)
    if raw is None or any(raw.columns.get("company", ())):
        return False
    names = {
        row: {"company": as_text(value, language)}
        for row, value in enumerate(raw.columns.get("id", ()))
        if value not in (None, "")
    }
    if names:
        book.apply(Changes(today=today, language=language, sheets=(), cells={schema.PROSPECTS.name: names}))
    return bool(names)


def _translate(book: FileBook, found: ListFound, today: date, language: Language) -> bool:
    """Put what columns in other words say into our column of statuses, once: from here on that one counts.

    Returns whether there are such columns.
    """
    if not found.once:
        return False
    people = records(found.rows, Understood(0, found.understood), date_reader(found.rows, 0, today, None)).people
    book.read()
    cells = {
        # The first row of the block is its header, and lines are counted from 1.
        person.line - 2: {
            key: written(schema.PROSPECTS.column(key), person.cells[key], language)
            for key in ("status", "status_date")
            if key in person.cells and key not in found.keys.values()
        }
        for person in people
    }
    changes = {schema.PROSPECTS.name: {row: each for row, each in cells.items() if each}}
    book.apply(Changes(today=today, language=language, sheets=(), cells=changes))
    return True


def _note_filled(book: FileBook) -> None:
    """Remember what adopting wrote where people type, so that it can be told from what they type there later."""
    held = book.read().tables[schema.PROSPECTS.name].columns
    ours = added_keys(Workbook(book.package))
    tabs = Tabs(book.package)
    remember_filled(tabs, {key: held[key] for key in sorted(ours & held.keys()) if any(held[key])})
    tabs.save()


def _take_over(book: FileBook, found: ListFound, today: date, language: Language) -> Plan:
    """The list into a sheet of our own, by the same road as an import; the list itself is only marked."""
    book.add_inputs(language)
    days = date_reader(found.rows, 0, today, None)
    people = records(found.rows, Understood(0, found.columns), days)
    raw = book.read()
    tables, settings, _ = typed(raw, today)
    tables, _ = link(tables)
    forgotten = Forgotten.of(Workbook(book.package))
    wanted = plan(people, raw, tables, settings, of_deals=False, forgotten=forgotten.knows)
    book.apply(
        Changes(
            today=today,
            language=settings.language,
            sheets=(),
            cells={schema.PROSPECTS.name: wanted.filled},
            new_rows={schema.PROSPECTS.name: wanted.added} if wanted.added else {},
        )
    )
    block = found.block
    area = f"${column_letters(block.left)}${block.top}:${column_letters(block.right)}${block.bottom}"
    tabs = Tabs(book.package)
    tabs.set_name(marks.ADOPTED_LIST, f"{quoted(found.sheet.title)}!{area}")
    tabs.save()
    return wanted
