"""One input sheet: title, what it is for, and a native table whose whole columns know their format."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import SheetFormatProperties
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table as NativeTable
from openpyxl.worksheet.table import TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from xlsales.books.marks import table_mark
from xlsales.books.render import look
from xlsales.books.render.conditional_formats import paint
from xlsales.books.template.hints import add_hints
from xlsales.books.template.layout import (
    FIRST_ROW,
    HEADER_ROW,
    LAST_ROW,
    fit_row,
    head,
    name,
    quoted,
    set_up_print,
    write,
)
from xlsales.sheets.spec import Live, Style
from xlsales.tables import schema
from xlsales.texts import Language, pick, say

Row = Sequence[object]
"""The values of a row, as a sheet holds them, in the order of the table's columns."""

_STYLES: Final[dict[schema.Kind, Style]] = {
    "text": "text",
    "choice": "text",
    "yesno": "text",
    "date": "date",
    "number": "number",
    "whole": "whole",
    "money": "money",
    "score": "whole",
    "share": "share",
}

_FROZEN: Final = {
    "prospects": "company",
    "contacts": "prospect",
    "giveaways": "prospect",
    "stakeholders": "name",
    "owners": "owner",
    "service_items": "item",
    "checklist_log": "key",
    "promises": "promise",
    "promise_log": "key",
    "steps": "step",
    "days_off": "owner",
    "settings": "setting",
}
"""The column up to which a sheet stays in sight when it is scrolled sideways."""

_QUIET_ZEROS: Final = ("overdue", "unanswered")
_LIVE: Final[dict[str, Live]] = {"light": "light", "next_follow_up": "overdue", "overdue": "late"}
_ROW_HEIGHT: Final = 18.0
_SHORT_HEADING: Final = 10
_PRINTED_PAGES: Final = {"prospects": 4}
"""Pages across, where one page would be too small to read."""


def draw_input(
    book: Workbook, table: schema.Table, language: Language, rows: Sequence[Row], *, left: int = 1
) -> Worksheet:
    """Adds the sheet of one input table; without rows the table has one empty row, as Excel demands.

    `left` is the column in which the table begins.
    """
    sheet: Worksheet = book.create_sheet(pick(table.title, language))
    head(sheet, sheet.title, say(f"hints.purpose_{table.key}", language))
    last = FIRST_ROW + max(len(rows), 1) - 1
    for at, column in enumerate(table.columns, left):
        _draw_column(sheet, at, column, language)
        for offset in range(last - FIRST_ROW + 1):
            value = rows[offset][at - left] if rows else None
            write(sheet, FIRST_ROW + offset, at, value, body_look(column, language))
    fit_row(sheet, HEADER_ROW)
    sheet.sheet_format = SheetFormatProperties(defaultRowHeight=_ROW_HEIGHT, customHeight=True)
    add_hints(sheet, table, language, left)
    _add_table(sheet, table, language, left, last)
    _colour_live(sheet, table, left)
    _arrange(sheet, table, language, left)
    name(book, table_mark(table.key), f"{quoted(sheet)}!${get_column_letter(left)}${HEADER_ROW}")
    return sheet


def body_look(column: schema.Column, language: Language) -> look.Look:
    """How a cell of this input column looks: like paper, or tinted when xlsales computes it."""
    # Nobody fits a row to wrapped text when a file is opened, so every row is one line high.
    cell_look = replace(look.body(_STYLES[column.kind], language), wrap=False, vertical="center")
    if column.keeps_text:
        cell_look = replace(cell_look, format=look.AS_TEXT)
    if not column.computed:
        return cell_look
    format = look.number_format(column.kind, language, hide_zero=column.key in _QUIET_ZEROS)
    kept_inside = column is schema.GIVEAWAYS.columns[-1]
    return replace(look.computed(cell_look), format=format, align="fill" if kept_inside else cell_look.align)


def _draw_column(sheet: Worksheet, at: int, column: schema.Column, language: Language) -> None:
    heading = pick(column.heading, language)
    cell_look = look.heading(_STYLES[column.kind], filtered=True)
    width = sheet.column_dimensions[get_column_letter(at)]
    needed = look.heading_width(_unbroken(heading), filtered=True)
    # LibreOffice leaves room for the button beside the indent that keeps the text off it elsewhere.
    width.width = max(column.width, needed + (cell_look.indent if cell_look.align == "right" else 0))
    below = replace(body_look(column, language), fill="", border="none")
    width.hidden = column.hidden
    look.apply(width, below)  # type: ignore[arg-type]  # a column takes the same styles as a cell
    if column.computed:
        cell_look = replace(look.COMPUTED_HEADER, align=cell_look.align, indent=cell_look.indent)
    write(sheet, HEADER_ROW, at, heading, cell_look)


def _unbroken(heading: str) -> str:
    """The part of a heading that has to stand on one line: a short heading as a whole."""
    return heading.replace(" ", "_") if len(heading) <= _SHORT_HEADING else heading


def _add_table(sheet: Worksheet, table: schema.Table, language: Language, left: int, last: int) -> None:
    right = left + len(table.columns) - 1
    ref = f"{get_column_letter(left)}{HEADER_ROW}:{get_column_letter(right)}{last}"
    native = NativeTable(displayName=table.name, name=table.name, ref=ref)
    native.tableColumns = [
        TableColumn(id=number, name=heading) for number, heading in enumerate(table.headings(language), 1)
    ]
    if table is not schema.SETTINGS_TABLE:
        native.autoFilter = AutoFilter(ref=ref)
    native.tableStyleInfo = TableStyleInfo(showRowStripes=False, showColumnStripes=False)
    sheet.add_table(native)


def _colour_live(sheet: Worksheet, table: schema.Table, left: int) -> None:
    """Colours that stay true without a refresh: the light by its symbol, a date that has passed."""
    if table is not schema.PROSPECTS:
        return
    for at, column in enumerate(table.columns, left):
        if column.key in _LIVE:
            letter = get_column_letter(at)
            paint(sheet, _LIVE[column.key], f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}")


def _arrange(sheet: Worksheet, table: schema.Table, language: Language, left: int) -> None:
    frozen = [column.key for column in table.columns].index(_FROZEN[table.key]) + left
    sheet.freeze_panes = f"{get_column_letter(frozen + 1)}{FIRST_ROW}"
    set_up_print(sheet, language, pages=_PRINTED_PAGES.get(table.key, 1))
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    if table.key in _PRINTED_PAGES:
        sheet.print_title_cols = f"A:{get_column_letter(frozen)}"
        # Every page repeats what stands over the frozen columns, cut where they end: the rest stands beside them.
        write(sheet, 2, frozen + 1, say(f"hints.more_{table.key}", language), replace(look.SUBTITLE, indent=0))
