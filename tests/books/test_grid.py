"""Whole sheets: the fast way and the careful way see the same cells, and what is odd is left to the careful one."""

import os
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.books.sheets import Page, sheets_bent, without_values, workbook
from tests.books.workbooks import full, parts
from xlsales.books.inputs.find_tables import worksheets
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_stream import pieces, size
from xlsales.books.sheetml.cell_refs import CellRange
from xlsales.books.sheetml.sheet.read_cells import CellReader
from xlsales.books.sheetml.sheet.read_columns import SheetColumns, read_columns
from xlsales.books.sheetml.sheet.reader import SheetLoader, SheetValues
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused
from xlsales.tables.raw import CellError

CORPUS = Path(os.environ.get("XLSALES_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))
FILES = sorted(CORPUS.glob("*.xls[xm]")) if CORPUS.is_dir() else []
SHEET = "/xl/worksheets/sheet1.xml"

VALUES = [
    ["tekst", " spatie ", "Één & <x>\nregel", "_x000A_"],
    [1.0, -2.5, 1e20, True],
    [date(2026, 2, 3), datetime(2026, 2, 3, 14, 30), time(14, 30), timedelta(hours=30)],
    [None, None, None, "ver"],
]


def _cells(grid: SheetValues) -> dict[tuple[int, int], object]:
    return {
        (row, column): cell
        for column, cells in grid.held.items()
        for row, cell in enumerate(cells, 1)
        if cell is not None and cell != ""
    }


def _both(package: Package) -> Iterator[tuple[dict[tuple[int, int], object], dict[tuple[int, int], object]]]:
    """Every sheet the fast way and cell by cell."""
    book = Workbook(package)
    careful = CellReader(package, book)
    with SheetLoader(package, book) as grids:
        for sheet in worksheets(book):
            found = {(row, column): cell for row, column, cell in careful.cells(sheet.part) if cell != ""}
            yield _cells(grids.grid(sheet)), found


def _fast(data: bytes, length: int = 1 << 22) -> SheetColumns | None:
    xml = parts(data)[SHEET[1:]]
    package = Package.open(data)
    reader = CellReader(package, Workbook(package))
    return read_columns((xml[at : at + length] for at in range(0, len(xml), length)), reader)


def _seen(data: bytes, length: int = 1 << 22) -> SheetColumns:
    found = _fast(data, length)
    assert found is not None
    return found


@pytest.mark.parametrize("data", [full(), workbook(Page("A", VALUES)), workbook(Page("A", VALUES), date1904=True)])
def test_both_ways_see_the_same_cells(data: bytes) -> None:
    sheets = list(_both(Package.open(data)))
    assert any(fast for fast, _ in sheets)
    for fast, careful in sheets:
        assert fast == careful


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_both_ways_see_the_same_cells_in_files_of_others(path: Path) -> None:
    for fast, careful in _both(Package.open(path)):
        assert fast == careful


def test_an_ordinary_sheet_is_read_the_fast_way() -> None:
    seen = _seen(workbook(Page("A", [["a", 1.0]] * 500)))
    assert [*seen.columns[1]] == ["a"] * 500
    assert [*seen.columns[2]] == [1.0] * 500
    assert [len(column.values) for column in seen.columns.values()] == [2, 2]


@pytest.mark.parametrize("length", [7, 64, 1000, 1 << 22])
def test_the_fast_way_does_not_care_where_the_pieces_end(length: int) -> None:
    cells: dict[str, Any] = {
        "C3": ("=NA()", "#N/A"),
        "D4": ("=A1", 5),
        "E5": ("=SUBTOTAL(9,A1:A4)", 5),
        "AB6": ("=1/0", "#DIV/0!"),
        "B7": ('="<v>"&A1', "x"),
    }
    page = Page("A", [["a", "b"]] * 30, cells=cells, merged=["G1:H2"])
    seen = _seen(workbook(page), length)
    assert (seen.columns[3][2], seen.columns[4][3]) == (CellError("#N/A"), 5.0)
    assert (seen.columns[28][5], seen.columns[2][6]) == (CellError("#DIV/0!"), "x")
    assert (seen.totals, seen.merged, len(seen.columns[1])) == ({5}, {CellRange(7, 1, 8, 2)}, 30)
    stale = _seen(sheets_bent(workbook(page), without_values), length)
    assert stale.columns[4][3] == CellError("=A1")
    assert stale.columns[2][6] == CellError('="<v>"&A1')


@pytest.mark.parametrize(
    ("bend", "odd"),
    [
        (lambda xml: xml, False),
        (lambda xml: xml.decode().replace("UTF-8", "UTF-16").encode("utf-16"), True),
        (lambda xml: xml.replace(b'"', b"'"), True),
        (lambda xml: xml.replace(b"UTF-8", b"ISO-8859-1"), True),
        (lambda _: b"", True),
        (lambda xml: xml.replace(b"<sheetData>", b"<sheetData><!-- a word -->"), True),
        (lambda xml: xml.replace(b"<c r=", b"<b/><c r=", 1), True),
        (lambda xml: xml.replace(b"</v></c>", b"</v>", 1), True),
        (lambda xml: xml.replace(b"</sheetData>", b""), True),
        (lambda xml: xml.replace(b'<c r="A1"', b'<c r="A2"'), True),
        (lambda xml: xml.replace(b'<c r="B', b'<c r="A'), True),
        (lambda xml: xml.replace(b"<v>1</v>", b"<v>1 > 0</v>"), False),
        (lambda xml: re.sub(rb"(</?)(row|c|v|sheetData|worksheet)\b", rb"\1x:\2", xml), False),
        (lambda xml: xml.replace(b"><", b">\n  <"), False),
    ],
    ids=[
        *("ordinary", "utf-16", "single quotes", "another encoding", "nothing", "a comment", "a strange element"),
        *("a cell without its end", "no end of rows", "a cell of another row", "one cell twice", "a bare sign"),
        *("a prefix", "line breaks"),
    ],
)
def test_odd_xml_is_left_to_the_careful_way(bend: Any, odd: bool) -> None:
    assert (_fast(sheets_bent(workbook(Page("A", VALUES)), bend)) is None) is odd


def test_pieces_add_up_to_the_part() -> None:
    data = workbook(Page("A", VALUES))
    package = Package.open(data)
    assert b"".join(pieces(package, SHEET)) == parts(data)[SHEET[1:]]
    assert size(package, SHEET) == len(parts(data)[SHEET[1:]])
    package.put(SHEET, b"new")
    assert b"".join(pieces(package, SHEET)) == b"new"


def test_the_first_rows_are_read_without_the_rest() -> None:
    data = sheets_bent(workbook(Page("A", [["a"]] * 5000)), lambda xml: xml[:-200])
    package = Package.open(data)
    book = Workbook(package)
    with SheetLoader(package, book) as grids:
        assert grids.head(book.sheets[0], 30).height == 30
        with pytest.raises(WorkbookRefused):
            grids.grid(book.sheets[0])


@pytest.mark.parametrize(
    "far",
    [
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        b'<row r="99999999999"><c r="A9999999"><v>1</v></c></row>',
        b"".join(b'<row r="%d"/>' % row for row in range(10, 200_000)),
    ],
    ids=["the far corner", "beyond the edge", "empty rows"],
)
def test_far_and_empty_rows_do_no_harm(far: bytes) -> None:
    data = sheets_bent(workbook(Page("A", VALUES)), lambda xml: xml.replace(b"</sheetData>", far + b"</sheetData>"))
    package = Package.open(data)
    book = Workbook(package)
    with SheetLoader(package, book) as grids:
        grid = grids.grid(book.sheets[0])
        assert grid.cell(1, 1) == "tekst"
        assert [*grid.columns(1, 6, {"x": 1})["x"]][:2] == ["tekst", 1.0]


@pytest.mark.parametrize(
    "address",
    [b"A99999999999", b"AAAA3", b"A0", b"a3", b"3", b""],
    ids=["a row too far", "a column too far", "row nought", "small letters", "no column", "nothing"],
)
def test_an_address_that_no_sheet_has_is_left_to_the_careful_way(address: bytes) -> None:
    data = sheets_bent(workbook(Page("A", VALUES)), lambda xml: xml.replace(b'<c r="A3"', b'<c r="' + address + b'"'))
    assert _fast(data) is None
    for fast, careful in _both(Package.open(data)):
        assert fast == careful


@pytest.mark.parametrize(
    "number",
    [
        *("0", "7", "00000012", "12345678", "99999999", "123456789", "12345678901234567890"),
        *("-5", "+3", "4.5", ".5", "1E-3", "1e20", " 8 ", "", "1,5", "/0", ":", "1_0", "nan"),
    ],
)
def test_both_ways_read_a_number_alike_however_it_is_written(number: str) -> None:
    def bend(xml: bytes) -> bytes:
        return xml.replace(b"<v>-2.5</v>", f"<v>{number}</v>".encode())

    for fast, careful in _both(Package.open(sheets_bent(workbook(Page("A", VALUES)), bend))):
        assert str(sorted(fast.items())) == str(sorted(careful.items()))


def test_a_shared_string_that_is_not_there_is_an_error_both_ways() -> None:
    data = sheets_bent(workbook(Page("A", VALUES)), lambda xml: xml.replace(b"<v>0</v>", b"<v>999</v>"))
    for fast, careful in _both(Package.open(data)):
        assert fast == careful
        assert CellError("#") in fast.values()


def test_rows_out_of_order_are_left_to_the_careful_way() -> None:
    def bend(xml: bytes) -> bytes:
        first, second = re.findall(rb"<row .*?</row>", xml)[:2]
        return xml.replace(first + second, second + first)

    data = sheets_bent(workbook(Page("A", VALUES)), bend)
    assert _fast(data) is None
    for fast, careful in _both(Package.open(data)):
        assert fast == careful
        assert fast[1, 1] == "tekst"


def test_cells_scattered_over_a_whole_sheet_are_refused() -> None:
    letters = [f"{first}{second}" for first in "ABCDEFGHIJ" for second in "ABCDEFGHIJ"]
    last = b"".join(f'<c r="{column}1048576"><v>1</v></c>'.encode() for column in letters)
    far = b'<row r="1048576">' + last + b"</row>"
    data = sheets_bent(workbook(Page("A", VALUES)), lambda xml: xml.replace(b"</sheetData>", far + b"</sheetData>"))
    package = Package.open(data)
    book = Workbook(package)
    with SheetLoader(package, book) as grids, pytest.raises(WorkbookRefused, match="too_large"):
        grids.grid(book.sheets[0])


def test_an_entity_bomb_gives_no_text() -> None:
    bomb = b'<!DOCTYPE worksheet [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]>'

    def bend(xml: bytes) -> bytes:
        xml = xml.replace(b"<worksheet", bomb + b"<worksheet", 1)
        row = b'<row r="9"><c r="A9" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>'
        return xml.replace(b"</sheetData>", row)

    package = Package.open(sheets_bent(workbook(Page("A", VALUES)), bend))
    try:
        reader = CellReader(package, Workbook(package))
        found = {(row, column): cell for row, column, cell in reader.cells(SHEET)}
    except WorkbookRefused:
        return
    assert "boom" not in str(found.get((9, 1)))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.lists(
            st.one_of(
                st.none(),
                st.text(st.characters(codec="utf-8", exclude_characters="\r", min_codepoint=32), max_size=8),
                st.floats(allow_nan=False, allow_infinity=False, width=32),
                st.booleans(),
                st.dates(date(1901, 1, 1), date(2200, 1, 1)),
            ),
            min_size=3,
            max_size=3,
        ),
        min_size=1,
        max_size=6,
    )
)
def test_both_ways_see_the_same_cells_whatever_they_hold(rows: list[list[object]]) -> None:
    for fast, careful in _both(Package.open(workbook(Page("A", rows)))):
        assert fast == careful
