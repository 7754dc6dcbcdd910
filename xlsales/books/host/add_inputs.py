"""The input tables that a workbook lacks, on sheets of our own behind the others."""

from xlsales.books import marks
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.silent_sheets import hide
from xlsales.books.merge.replace_sheets import Replacement, replace_sheets
from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import HIDDEN, Workbook
from xlsales.shipped import template
from xlsales.tables import schema
from xlsales.texts import Language


def add_inputs(book: FileBook, language: Language) -> bool:
    """Add the input tables on sheets of their own behind the others; False when the workbook has them all.

    A workbook that lost some of them gets those back, empty. It is to be read anew afterwards.
    """
    package = book.contents.package
    workbook = Workbook(package)
    ours = Package.open(template(language))
    count_dates_alike(ours, workbook)
    sheets = _input_sheets(Workbook(ours))
    if any(name.startswith(marks.TABLE_PREFIX) for name in workbook.defined_names):
        book.read()
        there = {marks.table_mark(table.key) for table in schema.TABLES if book.has_table(table.name)}
        there |= {mark for mark in sheets.values() if workbook.place(mark)}
        sheets = {title: mark for title, mark in sheets.items() if mark and mark not in there}
    numbers = {sheet.title: number for number, sheet in enumerate(Workbook(ours).sheets, start=1)}
    grafts = [Replacement(title, title, f"{marks.INPUT_SHEET_PREFIX}{numbers[title]}") for title in sheets]
    if grafts:
        replace_sheets(package, ours, grafts)
        states = {sheet.title: sheet.state for sheet in Workbook(ours).sheets}
        hide(package, [each.marker for each in grafts if states[each.rendered] in HIDDEN])
    return bool(grafts)


def _input_sheets(ours: Workbook) -> dict[str, str]:
    """The sheets of the template with the hidden name that each is known by: its table's, else its own."""
    names = {
        place.sheet.title: name
        for name in ours.defined_names
        if marks.is_hidden_mark(name) and (place := ours.place(name))
    }
    return {sheet.title: names.get(sheet.title, "") for sheet in ours.sheets}


def count_dates_alike(ours: Package, theirs: Workbook) -> None:
    """Let a workbook of ours that holds no dates yet count them as the user's does (from 1900 or from 1904)."""
    if theirs.date1904:
        part = Workbook(ours).part
        root = ours.root(part)
        properties = xml_tree.child(root, "workbookPr")
        assert properties is not None
        properties.set("date1904", "1")
        ours.put(part, xml_tree.serialise(root))
