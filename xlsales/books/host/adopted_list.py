"""A list of the user's that is adopted: our columns right of it, and what its headings mean remembered."""

from collections.abc import Iterable, Mapping, Sequence

from xlsales.books import marks
from xlsales.books.host.add_inputs import add_inputs
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.worksheets import CellRange, TablePart
from xlsales.books.inputs.add_columns import append_columns
from xlsales.books.inputs.remembered_headings import added_keys, heading_key, remember, remember_filled
from xlsales.books.sheetml.cell_refs import column_letters
from xlsales.books.sheetml.formulas import quoted
from xlsales.books.sheetml.tables import make_table
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit
from xlsales.tables import schema
from xlsales.texts import Language

__all__ = ["add_columns", "adopted", "heading_key", "mark_list", "remember_written"]

_PROSPECTS = marks.table_mark("prospects")
_LAST_ROW = 1_048_576


def adopted(book: FileBook) -> bool:
    """Whether the list of a workbook was adopted before, or the workbook is ours."""
    names = Workbook(book.contents.package).defined_names
    return _PROSPECTS in names and marks.ADOPTED_LIST not in names


def add_columns(
    book: FileBook,
    sheet: str,
    block: CellRange,
    table: TablePart | None,
    *,
    meaning: Mapping[str, str],
    added: Mapping[str, str],
    headings: Sequence[str] | None,
    language: Language,
) -> None:
    """Put our columns right of a list and our input sheets behind it.

    `sheet` is the title, `block` the list with its header, `table` its native table. `meaning` gives our key of each
    heading that stays, "" for none; `added` the headings of our columns with their keys. With `headings`, the texts in
    the header row, a plain range becomes a native table.
    """
    package = book.contents.package
    workbook = Workbook(package)
    entry = workbook.sheet(sheet)
    assert entry is not None
    columns = append_columns(package, entry, block, table, added, language)
    made = ""
    if headings is not None:
        whole = block._replace(right=block.right + len(added))
        made = make_table(package, entry, whole, [*headings, *added], schema.PROSPECTS.name)
    tabs = WorkbookEdit(package)
    remember(tabs, {**meaning, **added}, added, made)
    corner = f"{quoted(sheet)}!${column_letters(block.left)}${block.top}"
    tabs.set_name(_PROSPECTS, corner, attributes={"hidden": "1"})
    tabs.save()
    add_inputs(book, language)
    # The names of the sheets that came along speak of the list of an empty workbook.
    tabs = WorkbookEdit(package)
    tabs.set_name(_PROSPECTS, corner, attributes={"hidden": "1"})
    at = list(meaning.values())
    company = block.left + at.index("company") if "company" in at else None
    if company is None:
        company = next((columns[heading] for heading, key in added.items() if key == "company"), block.left)
    tabs.set_name(marks.list_name("prospect"), _filled_part(sheet, company, block.top + 1))
    tabs.save()


def remember_written(book: FileBook, written: Mapping[str, Iterable[object]]) -> None:
    """Remember what adopting writes where people type, by column key, to tell it from what they type there later."""
    package = book.contents.package
    ours = added_keys(Workbook(package))
    tabs = WorkbookEdit(package)
    remember_filled(tabs, {key: values for key, values in written.items() if key in ours})
    tabs.save()


def mark_list(book: FileBook, sheet: str, block: CellRange) -> None:
    """Mark a list that was taken over into a sheet of our own; it stays as it is."""
    area = f"${column_letters(block.left)}${block.top}:${column_letters(block.right)}${block.bottom}"
    tabs = WorkbookEdit(book.contents.package)
    tabs.set_name(marks.ADOPTED_LIST, f"{quoted(sheet)}!{area}")
    tabs.save()


def _filled_part(title: str, column: int, first: int) -> str:
    """A column down to its last filled cell, as the drop-downs of a workbook of ours find it."""
    letters, sheet = column_letters(column), quoted(title)
    area = f"{sheet}!${letters}${first}:${letters}${_LAST_ROW}"
    return f"{sheet}!${letters}${first}:INDEX({area},MAX(1,COUNTA({area})))"
