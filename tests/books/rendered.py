"""A rendered workbook with everything a generated sheet may hold, to be grafted in the tests."""

import io

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from xlsales.books.merge.replace_sheets import NewNames, Replacement, replace_sheets
from xlsales.books.opc.package import Package

GRAFTS = (
    Replacement("Today", "Today", "_xlsales.today"),
    Replacement("Board", "Dashboard", "_xlsales.dashboard", after="Today"),
    Replacement("People", "People", "_xlsales.sheet.people", after="Dashboard"),
)


def rendered(figure: int = 1, *, date1904: bool = False) -> bytes:
    """Three sheets that refer to each other; `figure` stands in a cell."""
    book = Workbook()
    if date1904:
        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        book.epoch = CALENDAR_MAC_1904
    today = book.active
    assert isinstance(today, Worksheet)
    _today(today, figure)
    _board(book.create_sheet("Board"))
    _people(book.create_sheet("People"))
    book.defined_names["xlsales_cold"] = DefinedName("xlsales_cold", attr_text="Today!$B$4")
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def grafted(workbook: bytes, figure: int = 1) -> tuple[bytes, NewNames]:
    """A workbook after one graft, and what everything is called."""
    target = Package.open(workbook)
    result = replace_sheets(target, Package.open(rendered(figure)), GRAFTS)
    return written(target), result


def written(package: Package) -> bytes:
    """The bytes of a package."""
    file = io.BytesIO()
    package.write(file)
    return file.getvalue()


def _today(sheet: Worksheet, figure: int) -> None:
    sheet.title = "Today"
    sheet["A1"] = "Today"
    sheet["A1"].font = Font(name="Calibri", size=18, scheme="minor", bold=True, color="1F4E79")
    for row in range(4, 9):
        sheet.cell(row, 1, f"  row {row} ").fill = PatternFill("solid", fgColor="D55E00")
        sheet.cell(row, 2, figure * row * 1.5).number_format = '#,##0.00 "euro"'
        sheet.cell(row, 3, "mail").hyperlink = "mailto:a&b@example.nl"
        sheet.cell(row, 3).alignment = Alignment(wrap_text=True, vertical="top")
        sheet.cell(row, 3).border = Border(bottom=Side(style="hair", color="9AA0A6"))
    sheet["D4"] = "=SUM(B4:B8)+Board!B1+ROWS(Contacts)"
    sheet["E4"] = "to the board"
    sheet["E4"].hyperlink = Hyperlink(ref="E4", location="'Board'!A1")
    sheet["A4"].comment = Comment("a note of ours", "xlsales")
    rule = FormulaRule(formula=["AND(B4<TODAY(),Board!$A$1<>0)"], font=Font(color="D55E00", bold=True))
    sheet.conditional_formatting.add("B4:B8", rule)
    validation = DataValidation(type="list", formula1="Board!$A$1:$A$5")
    validation.add("F4:F8")
    sheet.add_data_validation(validation)
    sheet.auto_filter.ref = "A3:F8"
    sheet.freeze_panes = "B4"
    sheet.print_title_rows = "3:3"
    sheet.sheet_properties.tabColor = "1F4E79"


def _board(sheet: Worksheet) -> None:
    for row in range(1, 6):
        sheet.append([f"k{row}", row])
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5))
    chart.set_categories(Reference(sheet, min_col=1, min_row=1, max_row=5))
    sheet.add_chart(chart, "E2")


def _people(sheet: Worksheet) -> None:
    for row in (["Who", "When"], ["x", 1], ["y", 2]):
        sheet.append(row)
    table = Table(displayName="Contacts", ref="A1:B3")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
