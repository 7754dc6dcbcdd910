"""Values, formulas and formats of blocks in a real Calc."""

import time
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from tests.calc.conftest import Opened
from xlsales.errors import WorkbookRefused


def test_what_is_written_is_read_back(opened: Opened, unusual: Path) -> None:
    """Every kind of value survives, a formula is worked out, an apostrophe makes text."""
    sheet = opened(unusual).sheets["Müller's blad"]
    sheet["A20"].value = [
        [1, 2.5, "tekst", "007", None, True, datetime(2026, 3, 4), datetime(2026, 3, 4, 13, 30)],
        ["=A20+1", "'=1+1", "'01", "=", "", False, date(1999, 12, 31), "12-03-2026"],
    ]
    assert sheet["A20:H21"].value == [
        [1.0, 2.5, "tekst", "007", None, True, datetime(2026, 3, 4), datetime(2026, 3, 4, 13, 30)],
        [2.0, "=1+1", "01", "=", None, False, datetime(1999, 12, 31), "12-03-2026"],
    ]
    assert type(sheet["F20"].value) is bool


def test_typed_formulas_go_round(opened: Opened, unusual: Path) -> None:
    """`.formula` gives Excel's writing, and writing back what was read changes nothing."""
    sheet = opened(unusual).sheets["Müller's blad"]
    written = [
        "='Q1 = ½'!A1+Today!$B$3",
        '=IF(Today!B3>1,"a,b;c.d!e",FALSE)',
        "=SUM({1,2;3,4})",
        "=WORKDAY(B2,2)",
        "=IFERROR(VLOOKUP(A2,Today!A:B,2,FALSE),0)",
        "=SUM(C2:C9,'Müller''s blad'!C2)",
        "='_text",
    ]
    sheet["K1"].formula = [[each] for each in written[:-1]]
    cells = sheet["A1:K6"]
    before, values = cells.formula, cells.value
    assert [row[-1] for row in before] == written[:-1]
    cells.formula = before
    assert cells.formula == before
    assert cells.value == values
    assert sheet["K2"].value == "a,b;c.d!e"


def test_one_formula_fills_a_block(opened: Opened, unusual: Path) -> None:
    """As in Excel, its references move along."""
    sheet = opened(unusual).sheets["Today"]
    sheet["J1:K2"].formula = "=ROW()*10+COLUMN(A1)"
    assert sheet["J1:K2"].value == [[11.0, 12.0], [21.0, 22.0]]


def test_notes_stay_when_values_are_written(opened: Opened, unusual: Path) -> None:
    """The office throws notes away with a block; we do not."""
    book = opened(unusual)
    sheet = book.sheets["Müller's blad"]
    sheet["A1:C3"].value = [["a", "b", "c"], [1, 2, 3], [4, 5, 6]]
    assert sheet["A1:C3"].value == [["a", "b", "c"], [1.0, datetime(1900, 1, 1), 3.0], [4.0, 5.0, 6.0]]
    copy = unusual.with_name("kopie.xlsx")
    book.api.save_copy(copy)
    import openpyxl

    assert "een notitie" in openpyxl.load_workbook(copy)["Müller's blad"]["A2"].comment.text


def test_formats_follow_what_nobody_chose(opened: Opened, unusual: Path) -> None:
    """A date in an unformatted cell shows as one; a chosen format stays; a number after a truth is a number."""
    sheet = opened(unusual).sheets["Müller's blad"]
    sheet["B2"].value = datetime(2026, 5, 6)
    assert sheet["B2"].number_format.upper() == "D MMM YYYY"
    sheet["B30"].value = datetime(2026, 5, 6)
    assert sheet["B30"].number_format != "General"
    sheet["D2"].value = 5
    assert sheet["D2"].value == 5.0
    assert sheet["D2"].number_format == "General"
    sheet["B31:B33"].number_format = "#,##0.00"
    assert sheet["B31:B33"].number_format == "#,##0.00"
    assert sheet["B30:B33"].number_format is None
    sheet["B31"].color = (255, 204, 0)
    assert sheet["B31"].color == (255, 204, 0)
    assert sheet["B31:B32"].color is None
    sheet["B31"].color = None
    assert sheet["B31"].color is None


def test_days_count_from_1904_where_the_workbook_does(opened: Opened, tmp_path: Path) -> None:
    """The same day goes in and comes out."""
    path = tmp_path / "mac.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": True}) as made:
        made.add_worksheet("A").write_datetime("A1", datetime(2026, 3, 4), made.add_format({"num_format": "d/m/yyyy"}))
    sheet = opened(path).sheets["A"]
    assert sheet["A1"].value == datetime(2026, 3, 4)
    sheet["A2:B2"].value = [datetime(2026, 3, 5), datetime(2026, 3, 5, 6)]
    assert sheet["A1:B2"].value == [[datetime(2026, 3, 4), None], [datetime(2026, 3, 5), datetime(2026, 3, 5, 6)]]


def test_errors_have_their_names_when_asked(opened: Opened, unusual: Path) -> None:
    """As xlwings does: nothing, or the name."""
    sheet = opened(unusual).sheets["Today"]
    sheet["J1:K1"].value = ["=NA()", "=1/0"]
    assert sheet["J1:K1"].value == [None, None]
    assert sheet["J1:K1"].options(err_to_str=True).value == ["#N/A", "#DIV/0!"]


def test_twenty_thousand_rows_cost_as_many_calls_as_twenty(opened: Opened, unusual: Path) -> None:
    """And seconds rather than minutes."""
    book = opened(unusual)
    sheet, engine = book.sheets["Today"], book.app.engine.impl
    counted = {}
    for rows in (20, 20_000):
        block = [[n, f"bedrijf {n}", datetime(2026, 1, 1), n % 2 == 0, None] for n in range(rows)]
        began, before = time.monotonic(), engine.calls
        cells = sheet["J1"].resize(rows, 5)
        cells.value = block
        assert cells.value[-1] == block[-1]
        cells.clear_contents()
        counted[rows] = engine.calls - before
        assert time.monotonic() - began < 20
    assert counted[20_000] <= counted[20]


def test_a_protected_sheet_is_named(opened: Opened, tmp_path: Path) -> None:
    """The user reads which sheet it is."""
    path = tmp_path / "dicht.xlsx"
    with xlsxwriter.Workbook(path) as made:
        made.add_worksheet("Slot").protect()
    book = opened(path)
    assert book.sheets["Slot"].api.is_protected()
    with pytest.raises(WorkbookRefused, match="protected"):
        book.sheets["Slot"]["A1"].value = 1
