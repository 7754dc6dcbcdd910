"""Taking everything of ours out of a workbook again."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass

from xlsales.books import marks
from xlsales.books.buttons.give import have_buttons, take_out
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.our_sheets import our_sheets
from xlsales.books.inputs.computed_note import without_note
from xlsales.books.inputs.remove_columns import added_columns, remove_columns
from xlsales.books.opc.drop_parts import drop_dependents
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.calc_chain import drop_chain_of
from xlsales.books.sheetml.formulas import break_references, mentions
from xlsales.books.sheetml.workbook import HIDDEN, Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit
from xlsales.books.sheetml.xstrings import escaped
from xlsales.errors import WorkbookRefused, WrongUse
from xlsales.tables import schema
from xlsales.tables.raw import RawTable, blank

_FORMULA = re.compile(r"(<(?:[\w.\-]+:)?(?:f|formula[12]?)(?:\s[^<>]*)?>)([^<]+)(?=</)")


@dataclass(frozen=True)
class Removed:
    """What went, and what of ours stayed beside an adopted list."""

    rows: Mapping[str, int]
    """How many filled rows went with our sheets, by table name."""
    stayed: tuple[str, ...]
    """The headings of our columns in which something of the user's stands."""
    used: bool
    """Whether they all stayed, because something of the user's speaks of the native table."""


def remove_ours(book: FileBook) -> Removed | None:
    """Take everything of ours out of a workbook and save it; None when there was nothing.

    Columns right of an adopted list stay where something of the user's is in them, or speaks of them. Raises
    `WrongUse` for a workbook that was ours from the beginning.
    """
    package = book.contents.package
    workbook = Workbook(package)
    gone = our_sheets(workbook)
    if not gone:
        return None
    if workbook.place(marks.WELCOME) and not any(map(_is_input_sheet, workbook.defined_names)):
        raise WrongUse("cli.remove_own", file=book.path.name)
    raw = book.read()
    places = book.contents.layout.places
    titles = {sheet.title for sheet in gone}
    rows = {
        name: _filled_rows(raw.tables[name])
        for name, place in places.items()
        if place.sheet in titles and name in raw.tables
    }
    list_there = places.get(schema.PROSPECTS.name)
    columns = added_columns(workbook, list_there, raw.tables[schema.PROSPECTS.name].columns) if list_there else None
    remove(package)
    used = columns is not None and not remove_columns(package, columns)
    book.save()
    return Removed(rows, columns.typed if columns else (), used)


def _is_input_sheet(name: str) -> bool:
    return name.startswith(marks.INPUT_SHEET_PREFIX)


def _filled_rows(table: RawTable) -> int:
    """How many rows of a table hold anything."""
    return sum(not all(map(blank, row)) for row in zip(*table.columns.values(), strict=True))


def remove(target: Package) -> list[str]:
    """Remove our sheets with all that hangs on them, our names and our buttons; return the titles of the sheets.

    A formula of the user that meant one of them reads `#REF!` afterwards, as when a sheet is deleted in Excel.
    Raises `WorkbookRefused` when no sheet of the user's would be left.
    """
    tabs = WorkbookEdit(target)
    book = tabs.now
    gone = our_sheets(book)
    left = [sheet for sheet in book.sheets if sheet not in gone]
    if not any(sheet.state not in HIDDEN for sheet in left):
        raise WorkbookRefused("books.nothing_left")
    if have_buttons(book):
        take_out(target)
    titles = {sheet.title.lower() for sheet in gone}
    tables = {table.display_name.lower() for sheet in gone for table in book.tables(sheet)}
    pointers = target.pointed_at()
    drop_chain_of(target, {sheet.sheet_id for sheet in gone})
    for sheet in reversed(gone):
        drop_dependents(target, sheet.part, pointers)
        tabs.remove(sheet)
        target.drop(sheet.part)
    for name in tabs.now.all_names:
        if marks.is_ours(name.name):
            tabs.drop_name(name.name, name.sheet)
        elif mentions(name.formula, titles | tables):
            tabs.set_name(name.name, break_references(name.formula, titles, tables), sheet=name.sheet)
    tabs.save()
    if gone:
        _break_references(target, titles, tables)
    for sheet in left:
        xml = target.read_xml(sheet.part) if sheet.part else b""
        if (plain := without_note(xml)) != xml:
            target.put(sheet.part, plain)
    return [sheet.title for sheet in gone]


def _break_references(target: Package, titles: set[str], tables: set[str]) -> None:
    for part in target.names():
        if not target.content_type(part).endswith((".worksheet+xml", ".chart+xml")):
            continue
        before = target.read_xml(part).decode("utf-8", "surrogateescape")

        def mended(found: re.Match[str]) -> str:
            formula = html.unescape(found[2])
            new = break_references(formula, titles, tables)
            return found[0] if new == formula else found[1] + escaped(new)

        after = _FORMULA.sub(mended, before)
        if after != before:
            target.put(part, after.encode("utf-8", "surrogateescape"))
