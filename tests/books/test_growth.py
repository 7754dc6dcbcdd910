"""Growing a table: its reference and filter reach down, and no totals row or other table is run over."""

import io
import re

import pytest
import xlsxwriter

from xlsales.books.opc.package import Package
from xlsales.books.sheetml.tables import grow_table
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused


def with_table(*, totals: bool = False, second: bool = False) -> Package:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    sheet = book.add_worksheet("S")
    sheet.add_table("B2:D5", {"name": "One", "total_row": totals})
    if second:
        sheet.add_table("D8:E9", {"name": "Two"})
    sheet.write("G7", "beside")
    sheet.write("C9", "below")
    book.close()
    return Package.open(file.getvalue())


def grown(package: Package, last_row: int) -> bytes:
    book = Workbook(package)
    grow_table(package, book.sheets[0], book.tables(book.sheets[0])[0], last_row)
    return package.read("/xl/tables/table1.xml")


def test_a_table_and_its_filter_reach_down_together() -> None:
    assert re.findall(rb'ref="([^"]*)"', grown(with_table(), 8)) == [b"B2:D8", b"B2:D8"]


def test_a_table_never_shrinks() -> None:
    package = with_table()
    grown(package, 4)
    assert package.changed() == []


@pytest.mark.parametrize(("package", "row"), [(with_table(totals=True), 5), (with_table(second=True), 8)])
def test_a_totals_row_or_another_table_in_the_way_is_named(package: Package, row: int) -> None:
    with pytest.raises(WorkbookRefused) as caught:
        grown(package, 8)
    assert caught.value.figures == {"table": "One", "sheet": "S", "row": row}
    assert package.changed() == []
