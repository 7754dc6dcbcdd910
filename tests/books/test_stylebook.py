"""Styles of a rendered workbook in the user's: the same look under other numbers, and nothing twice."""

import io
import re

import openpyxl
from openpyxl.styles import Alignment, Font, NamedStyle, PatternFill, Protection

from tests.books.rendered import GRAFTS, grafted, written
from tests.books.workbooks import changed, parts, plain
from xlsales.books.merge.replace_sheets import replace_sheets
from xlsales.books.opc.package import Package


def styled() -> bytes:
    """A rendered workbook with a style of each kind."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Today"
    book.add_named_style(NamedStyle("Ours", font=Font(name="Arial", italic=True)))
    sheet["A1"] = 1
    sheet["A1"].style = "Ours"
    sheet["A2"] = 2
    sheet["A2"].number_format = "0.000"
    sheet["A2"].fill = PatternFill("solid", fgColor="0072B2")
    sheet["A3"] = "x"
    sheet["A3"].alignment = Alignment(wrap_text=True, vertical="top", indent=1)
    sheet["A3"].protection = Protection(locked=False)
    sheet["A3"].font = Font(name="Calibri", size=9, bold=True, color="9AA0A6")
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_a_cell_looks_in_the_users_workbook_as_it_was_rendered() -> None:
    package = Package.open(plain())
    replace_sheets(package, Package.open(styled()), GRAFTS[:1])
    sheet = openpyxl.load_workbook(io.BytesIO(written(package)))["Today"]
    assert sheet["A1"].font.italic
    assert sheet["A2"].number_format == "0.000"
    assert sheet["A2"].fill.fgColor.rgb == "FF0072B2"
    assert (sheet["A3"].alignment.wrap_text, sheet["A3"].alignment.indent) == (True, 1)
    assert not sheet["A3"].protection.locked
    assert (sheet["A3"].font.size, sheet["A3"].font.bold) == (9, True)


def test_styles_are_found_again_after_excel_wrote_them_in_its_own_words() -> None:
    """Excel drops what is a default and says `<b/>` for `<b val="1"/>`; that is no other style."""
    first, _ = grafted(plain())

    def by_excel(_: str, text: str) -> str:
        text = re.sub(r' (pivotButton|quotePrefix)="0"', "", text)
        return re.sub(r"<(b|i) val=\"1\"/>", r"<\1/>", text)

    excel = changed(first, by_excel, r"styles\.xml$")
    second, _ = grafted(excel)
    assert excel != first
    assert parts(second)["xl/styles.xml"] == parts(excel)["xl/styles.xml"]


def test_a_number_format_of_the_user_is_reused_and_a_taken_number_is_not() -> None:
    """XlsxWriter has 164 for the user's format; ours gets the next one."""

    def with_format(_: str, text: str) -> str:
        formats = '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0000"/></numFmts>'
        return re.sub(r"(<styleSheet[^>]*>)", rf"\1{formats}", text)

    package = Package.open(changed(plain(), with_format, r"styles\.xml$"))
    replace_sheets(package, Package.open(styled()), GRAFTS[:1])
    text = package.read("/xl/styles.xml").decode()
    assert re.findall(r'numFmtId="(\d+)" formatCode="([^"]*)"', text) == [("164", "0.0000"), ("165", "0.000")]
