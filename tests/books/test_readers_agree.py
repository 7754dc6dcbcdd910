"""The quick reading of sheets against the careful one, against other programs, and against what wastes memory."""

import io
import random
import tracemalloc
import warnings
from datetime import datetime, time, timedelta

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from tests.books.scribbled import Scribble
from tests.books.sheets import Page, bent, sheets_bent, workbook
from tests.books.workbooks import parts, zipped
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.cell_refs import CellRange, column_letters
from xlsales.books.sheetml.sheet.read_cells import CellReader, TotalsAndMerges, dated
from xlsales.books.sheetml.sheet.read_columns import read_columns
from xlsales.books.sheetml.sheet.reader import SheetLoader, SheetValues
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.xstrings import unescape
from xlsales.errors import WorkbookRefused
from xlsales.tables.raw import CellError

SHEET = "/xl/worksheets/sheet1.xml"
_LAST_DAY = 2_957_003
"""Behind it no program of the two agrees with another about days."""
Seen = tuple[str, frozenset[int], frozenset[str]]
"""The cells as text, for what is not a number equals nothing; the rows that add up; the merged ranges."""


def _carefully(package: Package) -> Seen | None:
    seen, columns = TotalsAndMerges(), dict[int, list[object]]()
    try:
        for row, column, value in CellReader(package, Workbook(package)).cells(SHEET, seen=seen):
            values = columns.setdefault(column, [])
            values.extend([None] * (row - len(values)))
            values[row - 1] = value
    except WorkbookRefused:
        return None
    return repr(sorted(columns.items())), frozenset(seen.totals), frozenset(seen.merged)


def _quickly(package: Package, length: int) -> Seen | None:
    xml = package.read(SHEET)
    reader = CellReader(package, Workbook(package))
    found = read_columns((xml[at : at + length] for at in range(0, len(xml), length)), reader)
    if found is None:
        return None
    return repr([(number, list(column)) for number, column in found.columns.items()]), found.totals, found.merged


def _grid(data: bytes) -> SheetValues:
    package = Package.open(data)
    book = Workbook(package)
    with SheetLoader(package, book) as grids:
        return grids.grid(book.sheets[0])


def _filled(data: bytes) -> dict[tuple[int, int], object]:
    cells = ((row, column, cell) for column, held in _grid(data).held.items() for row, cell in enumerate(held, 1))
    return {(row, column): cell for row, column, cell in cells if cell is not None and cell != ""}


def _plain(cell: object) -> object:
    """What other programs make of a cell, in one form: days without hours, spans and times as numbers of days."""
    if isinstance(cell, CellError):
        return cell.text
    if isinstance(cell, time):
        cell = timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
    if isinstance(cell, timedelta):
        return cell / timedelta(days=1)
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date()
    return unescape(cell).strip() if isinstance(cell, str) else cell


@pytest.mark.parametrize("oddness", [0.0, 0.02, 0.05, 0.1, 0.2])
def test_the_quick_reader_sees_what_the_careful_one_sees_or_nothing(
    oddness: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xlsales.books.sheetml.sheet.read_columns._AT_ONCE", 600)
    quick = 0
    for seed in range(80):
        package = Package.open(Scribble(seed, oddness).workbook())
        found = _quickly(package, random.Random(seed).choice([97, 700, 1 << 22]))
        if found is not None:
            quick += 1
            assert found == _carefully(package), f"seed {seed}"
    assert quick == 80 if oddness == 0 else quick > 5


def test_other_programs_see_the_same_cells() -> None:
    compared = 0
    for seed in range(40):
        data = Scribble(seed, 0.0).workbook()
        ours = {place: _plain(cell) for place, cell in _filled(data).items()}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            sheet = openpyxl.load_workbook(io.BytesIO(data), data_only=True).worksheets[0]
        rows = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python(skip_empty_area=False)
        theirs = {(cell.row, cell.column): cell.value for row in sheet.iter_rows() for cell in row}
        others = {(row, column): cell for row, cells in enumerate(rows, 1) for column, cell in enumerate(cells, 1)}
        for place, cell in ours.items():
            if isinstance(cell, float) and cell > _LAST_DAY:
                continue
            compared += 1
            assert _plain(theirs[place]) == cell, f"openpyxl, seed {seed}, {place}"
            if cell != "#N/A":  # an error is nothing to python-calamine
                assert _plain(others[place]) == cell, f"python-calamine, seed {seed}, {place}"
    assert compared > 1000


@pytest.mark.parametrize(
    ("found", "put"),
    [
        (b"<sheetData>", b"<!-- <sheetData></sheetData> --><sheetData>"),
        (b"<sheetData>", b"<?x <sheetData/> ?><sheetData>"),
        (b'<row r="2"', b'<row r="' + b"9" * 5000 + b'"'),
        (b'<c r="B1"', '<c s="²" r="B1"'.encode()),
        (b'<c r="B1"', b'<c s="' + b"9" * 5000 + b'" r="B1"'),
        (b"<v>1</v>", b"<v><!-- een --><?x?>1</v>"),
    ],
    ids=["rows in a comment", "in an instruction", "a long row", "a raised style", "a long style", "a comment inside"],
)
def test_what_stands_around_a_cell_does_not_change_it(found: bytes, put: bytes) -> None:
    data = sheets_bent(workbook(Page("A", [["tekst", 1.0], ["b", 2.0]])), lambda xml: xml.replace(found, put, 1))
    assert _filled(data) == {(1, 1): "tekst", (1, 2): 1.0, (2, 1): "b", (2, 2): 2.0}


@pytest.mark.parametrize("at", [b"-1", b"99999999", b"9" * 5000, "²".encode()])
def test_a_shared_string_far_away_is_an_error_and_takes_no_memory(at: bytes) -> None:
    data = sheets_bent(workbook(Page("A", [["tekst"]])), lambda xml: xml.replace(b"<v>0</v>", b"<v>" + at + b"</v>"))
    tracemalloc.start()
    try:
        assert _filled(data) == {(1, 1): CellError("#")}
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "before", [b"<si\n>", b"<si\t/><si>", b"<?x <si><t>q</t></si>?><si>", b"<!-- <si/> --><si>", b"<si/><si>"]
)
def test_an_unusual_string_does_not_shift_the_others(before: bytes) -> None:
    def bend(name: str, xml: bytes) -> tuple[str, bytes]:
        return name, xml.replace(b"<si>", before, 1) if "sharedStrings" in name else xml

    data = bent(workbook(Page("A", [["een", "twee"]])), bend)
    strings = ["", "een", "twee"] if b"/><si>" in before else ["een", "twee"]
    assert _filled(data) == {(1, at): text for at, text in enumerate(strings[:2], 1) if text}


@pytest.mark.parametrize(("number", "date1904"), [(2_958_465.9999999, False), (2_957_100.0, True), (1e300, False)])
def test_a_number_behind_the_last_day_stays_a_number(number: float, date1904: bool) -> None:
    assert dated(number, "date", date1904) == number


def test_two_halves_of_a_sign_are_that_sign_and_one_is_a_question_mark() -> None:
    assert (unescape("_xD83D__xDE42_"), unescape("a_xD83D_b")) == ("🙂", "a\ufffdb")


def test_rows_that_add_up_and_merged_ranges_are_seen_in_unusual_xml_too() -> None:
    page = Page("A", [["a"]], cells={"A9": ("=SUBTOTAL(9,A1:A8)", 5)}, merged=["C1:D1"])
    grid = _grid(sheets_bent(workbook(page), lambda xml: xml.replace(b'"', b"'")))
    assert (grid.totals, grid.merged) == ({9}, {CellRange(3, 1, 4, 1)})


def test_a_sheet_of_all_columns_takes_memory_in_proportion() -> None:
    letters = [column_letters(column).encode() for column in range(1, 16_385)]
    rows = (
        b'<row r="%d">%s</row>' % (row, b"".join(b'<c r="%s%d"><v>%d</v></c>' % (each, row, row) for each in letters))
        for row in range(1, 13)
    )
    contents = parts(workbook(Page("A", [["a"]])))
    xml = b"<worksheet><sheetData>" + b"".join(rows) + b"</sheetData></worksheet>"
    package = Package.open(zipped({**contents, SHEET[1:]: xml}))
    reader = CellReader(package, Workbook(package))
    tracemalloc.start()
    try:
        found = read_columns([xml], reader)
        assert found is not None
        assert len(found.columns) == 16_384
        assert tracemalloc.get_traced_memory()[1] < 8 * len(xml)
    finally:
        tracemalloc.stop()
