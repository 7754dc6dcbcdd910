"""Patching cells: what was asked is there, and every other byte is what it was."""

import datetime
import io
import re
from functools import cache

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.books.workbooks import full, parts, plain, zipped
from xlsales.books.sheetml.cell_values import UNTOUCHED, cell_tail, serial
from xlsales.books.sheetml.sheet.patch import CellEdits, patch
from xlsales.books.sheetml.sheet.row_spans import row_styles
from xlsales.books.sheetml.xstrings import unescape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sheet(rows: str, before: str = "") -> bytes:
    return (
        f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData><pageMargins left="1"/></worksheet>'.encode()
    )


def rows_of(data: bytes) -> str:
    return re.search(rb"<(?:\w+:)?sheetData>(.*)</(?:\w+:)?sheetData>", data, re.DOTALL)[1].decode()  # type: ignore[index]


def edited(rows: str, edits: dict[int, object], row: int = 2, **options: object) -> str:
    columns = {column: [value] for column, value in edits.items()}
    return rows_of(patch(sheet(rows), CellEdits([row], columns), **options).xml)  # type: ignore[arg-type]


def test_a_cell_that_is_there_keeps_its_style_and_unknown_attributes() -> None:
    got = edited('<row r="2"><c r="A2" s="5" t="s" ph="1" vm="2"><v>3</v></c><c r="B2"/></row>', {1: 4.5})
    assert got == '<row r="2"><c r="A2" s="5" ph="1"><v>4.5</v></c><c r="B2"/></row>'


def test_a_new_cell_stands_in_its_place_with_the_style_of_its_column() -> None:
    got = edited('<row r="2" spans="1:3"><c r="A2"/><c r="C2"/></row>', {2: True, 5: "x"}, style_of={2: 7})
    assert got == (
        '<row r="2" spans="1:5"><c r="A2"/><c r="B2" s="7" t="b"><v>1</v></c><c r="C2"/>'
        '<c r="E2" t="inlineStr"><is><t>x</t></is></c></row>'
    )


def test_an_emptied_cell_keeps_its_style_and_an_absent_one_is_not_made() -> None:
    got = edited('<row r="2"><c r="A2" s="5" t="s"><v>3</v></c></row>', {1: None, 2: None, 3: ""})
    assert got == '<row r="2"><c r="A2" s="5"/></row>'


@pytest.mark.parametrize("row", ['<row r="2"><c r="A2"><v>1</v></c></row>', '<row r="1"><c r="A1"/></row>'])
def test_an_absent_cell_is_made_to_wear_its_style_though_it_stays_empty(row: str) -> None:
    xml = patch(sheet(row), CellEdits([2], {2: [None], 3: [5], 4: [None]}), style_of={2: 7, 3: 7}).xml
    assert rows_of(xml).endswith('<c r="B2" s="7"/><c r="C2" s="7"><v>5</v></c></row>')


def test_an_untouched_cell_stays_byte_for_byte() -> None:
    row = '<row r="2"><c r="A2" s="5" t="s"><v>3</v></c><c r="B2"><v>1</v></c></row>'
    assert edited(row, {1: UNTOUCHED, 2: UNTOUCHED, 9: UNTOUCHED}) == row


@pytest.mark.parametrize(
    "formula",
    [
        "<f>A1*2</f><v>3</v>",
        '<f t="shared" ref="B2:B9" si="0">A1*2</f><v>3</v>',
        '<f t="shared" si="0"/><v>3</v>',
        '<f t="array" ref="B2:B3">A1:A2*2</f><v>3</v>',
        "<f/><v>3</v>",
    ],
)
def test_a_formula_in_a_computed_cell_is_the_users_and_is_reported(formula: str) -> None:
    row = f'<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1">{formula}</c></row>'
    result = patch(sheet(row), CellEdits([2], {1: [5], 2: [6]}))
    assert rows_of(result.xml) == row.replace("<v>1</v>", "<v>5</v>")
    assert result.formulas == ("B2",)


def test_a_cell_inside_an_array_formula_or_data_table_is_the_users_too() -> None:
    """It holds only a value, and yet Excel calls the file damaged when it is written over."""
    for kind in ("array", "dataTable"):
        rows = (
            f'<row r="2"><c r="B2"><f t="{kind}" ref="B2:B3">X</f><v>3</v></c></row>'
            '<row r="3"><c r="B3"><v>3</v></c></row>'
        )
        result = patch(sheet(rows), CellEdits([3, 4], {2: [6, 7]}))
        assert rows_of(result.xml) == rows + '<row r="4"><c r="B4"><v>7</v></c></row>'
        assert result.formulas == ("B3",)


def test_a_row_of_rich_text_is_no_formula() -> None:
    """The family of a font inside rich text begins with the letter of a formula."""
    rich = '<is><r><rPr><family val="2"/></rPr><t>x</t></r></is>'
    got = edited(f'<row r="2"><c r="A2" t="inlineStr">{rich}</c></row>', {1: 4})
    assert got == '<row r="2"><c r="A2"><v>4</v></c></row>'


def test_rows_are_made_in_order_before_between_and_after() -> None:
    rows = '<row r="3"><c r="A3"><v>3</v></c></row><row r="5"/>'
    result = patch(sheet(rows), CellEdits([1, 3, 4, 5, 9], {1: [1, UNTOUCHED, 4, 5, 9]}))
    assert re.findall(r'r="A(\d)"><v>(\d)', rows_of(result.xml)) == [(n, n) for n in "13459"]


def test_a_self_closed_sheet_and_its_dimension_grow() -> None:
    data = f'<worksheet xmlns="{MAIN}"><dimension ref="B2"/><sheetData/></worksheet>'.encode()
    got = patch(data, CellEdits([4], {3: ["x"]})).xml.decode()
    assert '<dimension ref="B2:C4"/><sheetData><row r="4"><c r="C4" t="inlineStr">' in got


def test_what_follows_the_last_cell_of_a_row_stays_behind_the_new_ones() -> None:
    row = '<row r="2"><c r="A2"/> <extLst><ext uri="x"/></extLst></row>'
    assert edited(row, {2: 1}) == '<row r="2"><c r="A2"/><c r="B2"><v>1</v></c> <extLst><ext uri="x"/></extLst></row>'


def test_everything_outside_the_named_cells_keeps_its_bytes() -> None:
    """On a sheet with formulas, rules, sparklines, links: take the new cells out again and the old bytes are left."""
    data = parts(full())["xl/worksheets/sheet1.xml"]
    got = patch(data, CellEdits(range(2, 6), {9: [1, 2, 3, 4]})).xml
    without = re.sub(rb'<c r="I\d"><v>\d</v></c>', b"", got)
    assert re.sub(rb' spans="[^"]*"|<dimension[^>]*>', b"", without) == re.sub(
        rb' spans="[^"]*"|<dimension[^>]*>', b"", data
    )


@pytest.mark.parametrize(
    "rows",
    [
        "<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>",
        "<row r='1'><c r='A1'><v>1</v></c></row><!-- - --><row r='2'><c r='A2'/><!-- - --><c r='B2'/></row>",
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"\n><c\tr="A2"/><c\nr="B2"><v><![CDATA[2]]></v></c></row>',
        '<row r="1"><c r="a1"><v>1</v></c></row><row r="2"><c s="0" r="A2"/><c t="n" r="B2"><v>2</v></c></row>',
    ],
)
def test_unusual_but_legal_xml_is_patched_alike(rows: str) -> None:
    """No addresses, single quotes, comments, line breaks inside tags, another order of attributes."""
    got = rows_of(patch(sheet(rows), CellEdits([2], {1: ["x"], 2: [3]})).xml)
    assert re.search(r'r="A2"[^>]*t="inlineStr"><is><t>x</t></is></c>', got)
    assert re.search(r'r="B2"[^>]*><v>3</v></c>', got)
    assert "<v>1</v>" in got


def test_a_prefix_of_the_namespace_is_kept() -> None:
    data = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'
    got = patch(f"{data}</x:sheetData></x:worksheet>".encode(), CellEdits([1, 2], {1: ["a", 2]})).xml.decode()
    assert '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>' in got
    assert '<x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData>' in got


def test_the_styles_of_a_row_are_read_by_column() -> None:
    assert row_styles(sheet('<row r="2"><c r="A2" s="5"/><c r="C2"/><c r="D2" s="6"><v>1</v></c></row>'), 2) == {
        1: 5,
        4: 6,
    }


@pytest.mark.parametrize(
    "text", ["=1+1", "+31 6", "-x", "@SUM(A1)", "_x0041_", " x ", "a\nb", "\x00\x0b\r", "<&>\"'", "🙂"]
)
def test_text_stays_text_and_comes_back_as_it_was(text: str) -> None:
    """Another reader sees the same text, and no formula."""
    contents = parts(plain())
    contents["xl/worksheets/sheet1.xml"] = patch(contents["xl/worksheets/sheet1.xml"], CellEdits([1], {1: [text]})).xml
    cell = openpyxl.load_workbook(io.BytesIO(zipped(contents))).worksheets[0]["A1"]
    assert cell.data_type == "s"
    assert unescape(cell.value) == text


@pytest.mark.parametrize(
    ("moment", "date1904", "number"),
    [
        (datetime.date(2026, 11, 23), False, 46349),
        (datetime.date(2026, 11, 23), True, 44887),
        (datetime.date(1900, 3, 1), False, 61),
        (datetime.date(1900, 2, 28), False, 59),
        (datetime.date(1904, 1, 1), True, 0),
        (datetime.date(1899, 12, 30), False, None),
        (datetime.datetime(2026, 11, 23, 12), False, 46349.5),
    ],
)
def test_a_date_is_counted_as_the_workbook_counts(moment: datetime.date, date1904: bool, number: float | None) -> None:
    assert serial(moment, date1904) == number


def test_what_is_no_number_empties_the_cell_and_an_unknown_kind_is_refused() -> None:
    for nothing in (float("nan"), float("inf"), None):
        assert cell_tail(nothing) == b"/>"
    with pytest.raises(TypeError, match="list"):
        cell_tail([1])


_CELL = st.one_of(
    st.none(),
    st.just(UNTOUCHED),
    st.text(max_size=8),
    st.integers(-(10**9), 10**9),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
)


@cache
def _gaps() -> bytes:
    """A sheet with gaps in its rows and columns, and formulas here and there."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    made = book.add_worksheet()
    for row in (0, 1, 4, 5, 6, 20, 28):
        for column in (0, 2, 3, 7, 11):
            if (row + column) % 5:
                made.write(row, column, row * column if column % 2 else f"t{row}")
            else:
                made.write_formula(row, column, "=1+1", None, 2)
    book.close()
    return file.getvalue()


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(st.integers(1, 30), unique=True, min_size=1, max_size=8).map(sorted),
    columns=st.lists(st.integers(1, 12), unique=True, min_size=1, max_size=5),
    data=st.data(),
)
def test_any_edit_gives_the_cells_asked_for_and_leaves_the_rest(
    rows: list[int], columns: list[int], data: st.DataObject
) -> None:
    """Judged by another reader, on a sheet with gaps in rows and columns."""
    values = {column: [data.draw(_CELL) for _ in rows] for column in columns}
    contents = parts(_gaps())
    name = "xl/worksheets/sheet1.xml"
    before = openpyxl.load_workbook(io.BytesIO(zipped(contents))).worksheets[0]
    contents[name] = patch(contents[name], CellEdits(rows, values)).xml
    after = openpyxl.load_workbook(io.BytesIO(zipped(contents))).worksheets[0]
    wanted = {(row, column): values[column][at] for column in columns for at, row in enumerate(rows)}
    for row in range(1, 31):
        for column in range(1, 13):
            value = wanted.get((row, column), UNTOUCHED)
            old, new = before.cell(row, column).value, after.cell(row, column).value
            if value is UNTOUCHED or before.cell(row, column).data_type == "f":
                assert new == old
            elif value is None or value == "":
                assert new is None
            elif isinstance(value, str):
                assert unescape(new).replace("\r\n", "\n") == value.replace("\r\n", "\n")
            else:
                assert new == pytest.approx(value)
