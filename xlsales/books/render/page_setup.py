"""How a sheet stands on the screen and on paper: what stays in view, what is printed, and how."""

from itertools import accumulate

from openpyxl.utils import get_column_letter as letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties

from xlsales.books.render import look
from xlsales.books.render.canvas import Canvas
from xlsales.books.render.column_widths import ColumnGrid
from xlsales.sheets.spec import Listing, Sheet
from xlsales.texts import say

WIDEST = 210.0
"""Digits of width that A4 landscape holds while the smallest letters of a sheet are 7 points."""
MOST_FROZEN_ROWS = 12
"""A header further down would leave no room for the list on a small screen."""
A4 = 9


def set_up_page(canvas: Canvas, sheet: Sheet, grid: ColumnGrid) -> None:
    """Sets view, frozen panes, hidden columns and print set-up; the drawing is done."""
    main = next((block for block in sheet.blocks if isinstance(block, Listing) and block.main), None)
    page = canvas.sheet
    page.sheet_properties.tabColor = look.ACCENT
    page.sheet_view.showGridLines = False
    printed = len(grid.widths)
    if main:
        starts = grid.starts[main.key]
        naming = next((at for at, column in enumerate(main.columns) if column.style == "strong"), 0)
        frozen_row = canvas.main_row + 1 if canvas.main_row <= MOST_FROZEN_ROWS else 1
        page.freeze_panes = f"{letter(starts[naming + 1] + 1)}{frozen_row}"
        for selection in page.sheet_view.selection:
            if selection.pane == "bottomRight":
                selection.activeCell = selection.sqref = page.freeze_panes
        page.print_title_rows = f"{canvas.main_row}:{canvas.main_row}"
        for column, start in zip(main.columns, starts, strict=False):
            page.column_dimensions[letter(start + 1)].hidden = column.hidden
        printed = _printed(grid)
    page.print_area = f"A1:{letter(printed)}{canvas.row - 1}"
    page.page_setup.paperSize = A4
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_margins.left = page.page_margins.right = 0.4
    page.page_margins.top, page.page_margins.bottom = 0.45, 0.6
    page.page_margins.header = page.page_margins.footer = 0.3
    page.HeaderFooter.scaleWithDoc = False
    page.HeaderFooter.oddFooter = HeaderFooterItem(
        left=_footer("&A"),
        right=_footer(say("render.footer", canvas.language, page="&P", pages="&N")),
    )


def _footer(text: str) -> _HeaderFooterPart:
    return _HeaderFooterPart(text, size=9, color=look.SOFT_INK)


def _printed(grid: ColumnGrid) -> int:
    """How many grid columns are printed: the first ones, as many as can be read on paper."""
    return max(sum(edge <= WIDEST for edge in accumulate(grid.widths)), 1)
