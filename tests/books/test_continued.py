"""Rows that are added below a list of the user's go on as its last row does."""

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from tests.conftest import Validate
from tests.typing_in import load
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.protocol import Changes
from xlsales.books.sheetml.formulas import shift_rows


def made(path: Path) -> Path:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Prospects")
    green = book.add_format({"bg_color": "#C6EFCE"})
    headings = ("ID", "Company", "Phone", "Value", "Twice", "Share", "Colour")
    sheet.add_table(0, 0, 2, 6, {"name": "Prospects", "columns": [{"header": heading} for heading in headings]})
    for row in (1, 2):
        sheet.write_row(row, 0, (f"P{row}", f"Firm {row}", "020", row * 10))
        sheet.write_formula(row, 4, f"=D{row + 1}*2", None, row * 20)
        sheet.write_formula(row, 5, f'=IF(D{row + 1}>0,D{row + 1}/$D$2,"A1")', None, 1)
        sheet.write_blank(row, 6, None, green)
    sheet.conditional_format("D2:D3", {"type": "cell", "criteria": ">", "value": 5, "format": green})
    sheet.conditional_format("F2:F3", {"type": "data_bar", "data_bar_2010": True})
    sheet.data_validation("C2:C3", {"validate": "list", "source": ["020", "030"]})
    book.close()
    return path


def test_formulas_formats_rules_and_drop_downs_go_on(tmp_path: Path, validator: Validate) -> None:
    path = made(tmp_path / "book.xlsx")
    book = FileBook.made_from(path.read_bytes(), path)
    book.read()
    rows = [{"id": f"Q{number}", "company": f"New {number}", "value": number} for number in range(3)]
    book.apply(Changes(today=date(2026, 11, 20), language="en", new_rows={"Prospects": rows}))
    after = tmp_path / "after.xlsx"
    with after.open("wb") as file:
        book.contents.package.write(file)
    sheet = load(after)["Prospects"]
    assert [sheet.cell(row, 5).value for row in (3, 4, 6)] == ["=D3*2", "=D4*2", "=D6*2"]
    assert sheet["F5"].value == '=IF(D5>0,D5/$D$2,"A1")'
    assert [sheet.cell(row, 7).fill.fgColor.rgb for row in (3, 6)] == ["FFC6EFCE"] * 2
    assert next(str(rule.sqref) for rule in sheet.conditional_formatting) == "D2:D6"
    assert [str(rule.sqref) for rule in sheet.data_validations.dataValidation] == ["C2:C6"]
    assert b">F2:F6<" in book.contents.package.read_xml("/xl/worksheets/sheet1.xml")
    assert validator(after) == []


@pytest.mark.parametrize(
    ("formula", "moved"),
    [
        ("A1+$A1+A$1+$A$1", "A3+$A3+A$1+$A$1"),
        ("SUM(B2:C9)", "SUM(B4:C11)"),
        ("Other!B2&'My sheet'!C3", "Other!B4&'My sheet'!C5"),
        ('LOG10(A1)&"A1"', 'LOG10(A3)&"A1"'),
        ("[@Value]*2+Table1[[#This Row],[A1]]", "[@Value]*2+Table1[[#This Row],[A1]]"),
    ],
)
def test_a_formula_moves_with_its_row(formula: str, moved: str) -> None:
    assert shift_rows(formula, 2) == moved


def test_a_formula_of_the_user_stays_in_a_row_that_is_added_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    full = xlsxwriter.Workbook(path)
    sheet = full.add_worksheet("Prospects")
    headings = ("ID", "Company", "Phone", "Twice")
    sheet.add_table(0, 0, 2, 3, {"name": "Prospects", "columns": [{"header": heading} for heading in headings]})
    sheet.write_row(1, 0, ("P1", "Firm 1", "020"))
    for row in (1, 2):
        sheet.write_formula(row, 3, f"=ROW(A{row})", None, " ")
    sheet.write_formula(2, 2, '=" "', None, " ")
    full.close()
    book = FileBook.made_from(path.read_bytes(), path)
    book.read()
    row = {"id": "Q1", "company": "New", "phone": "030"}
    rows = [row, {**row, "id": "Q2"}]
    changes = Changes(today=date(2026, 11, 20), language="en", new_rows={"Prospects": rows})
    assert list(book.apply(changes)) == ["Prospects!C3"]
