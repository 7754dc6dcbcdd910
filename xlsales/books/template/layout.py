"""What all sheets of a template share: where things stand, the heading, the print set-up, hidden names."""

from dataclasses import replace
from typing import Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from xlsales.books.render import look
from xlsales.texts import Language, say

HEADER_ROW: Final = 4
FIRST_ROW: Final = 5
LAST_ROW: Final = 1_048_576
"""Drop-downs, hints and live colours reach down the whole sheet: tables grow."""


def head(sheet: Worksheet, heading: str, subtitle: str) -> None:
    """The title and the grey line below it."""
    write(sheet, 1, 1, heading, replace(look.TITLE, indent=0))
    write(sheet, 2, 1, subtitle, replace(look.SUBTITLE, indent=0))
    for row, height in ((1, 30), (2, 18), (3, 8)):
        sheet.row_dimensions[row].height = height


def write(sheet: Worksheet, row: int, column: int, value: object, cell_look: look.Look) -> None:
    """Puts a value with its look into a cell."""
    cell = sheet.cell(row, column)
    cell.value = value  # type: ignore[assignment]  # openpyxl takes whatever it can write
    look.apply(cell, cell_look)


def fit_row(sheet: Worksheet, row: int) -> None:
    """Makes a row of texts as high as its longest text needs in its column; nobody else does so on opening."""
    count = 1
    for cell in sheet[row]:
        if isinstance(cell.value, str):
            room = sheet.column_dimensions[cell.column_letter].width - look.GUTTER
            room -= look.FILTER_BUTTON if row == HEADER_ROW else 0
            count = max(count, look.lines(cell.value, room))
    sheet.row_dimensions[row].height = look.row_height(count)


def column_ref(sheet: Worksheet, column: int, first: int, last: int) -> str:
    """The cells of one column as a formula names them."""
    letter = get_column_letter(column)
    return f"{quoted(sheet)}!${letter}${first}:${letter}${last}"


def filled_part(sheet: Worksheet, column: int) -> str:
    """A formula for the filled part of a column from the first row on: a list that grows by itself."""
    whole = column_ref(sheet, column, FIRST_ROW, LAST_ROW)
    return f"{column_ref(sheet, column, FIRST_ROW, FIRST_ROW).split(':')[0]}:INDEX({whole},MAX(1,COUNTA({whole})))"


def quoted(sheet: Worksheet) -> str:
    """The sheet's title as formulas write it."""
    title: str = sheet.title
    return "'" + title.replace("'", "''") + "'"


def name(book: Workbook, label: str, formula: str, *, hidden: bool = True) -> None:
    """Gives the workbook a name."""
    book.defined_names[label] = DefinedName(label, attr_text=formula, hidden=hidden or None)


def set_up_print(sheet: Worksheet, language: Language, *, pages: int = 1) -> None:
    """A4 on its side, so many pages wide, with the sheet's name and the page number below."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = pages
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.45, 0.6
    margins.header = margins.footer = 0.3
    sheet.HeaderFooter.oddFooter = HeaderFooterItem(
        left=_HeaderFooterPart("&A", size=9, color=look.SOFT_INK),
        right=_HeaderFooterPart(say("render.footer", language, page="&P", pages="&N"), size=9, color=look.SOFT_INK),
    )
