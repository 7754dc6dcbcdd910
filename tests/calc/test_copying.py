"""Copying sheets between documents in a real Calc, without the clipboard and without a trace of the other document."""

import zipfile
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
import xlwings

from tests.calc.conftest import Opened

TITLE = "Müller's blad"


@pytest.fixture
def pasted(opened: Opened, unusual: Path, tmp_path: Path) -> tuple[xlwings.Book, xlwings.Book]:
    """A workbook over whose sheet, with other contents, the unusual one was pasted whole; and the source."""
    path = tmp_path / "doel.xlsx"
    with xlsxwriter.Workbook(path) as made:
        sheet, other, plain = (made.add_worksheet(name) for name in (TITLE, "Q1 = ½", "Today"))
        sheet.write_column("A1", range(50))
        sheet.merge_range("A2:C3", "oud")
        sheet.write_comment("D4", "oude notitie")
        sheet.conditional_format("A1:A50", {"type": "cell", "criteria": ">", "value": 3, "format": made.add_format()})
        other.write_number("A1", 100)
        plain.write_number("B3", 200)
        plain.write_formula("C1", "='Müller''s blad'!C2")
    target = opened(path)
    source = target.app.impl.books.open(str(unusual), read_only=True, hidden=True)
    target.sheets["Today"].activate()
    target.sheets["Today"]["B2:C3"].select()
    from_ = xlwings.Book(impl=source)
    from_.sheets[TITLE].cells.copy(target.sheets[TITLE].cells)
    return target, from_


def test_everything_on_the_cells_comes_along(pasted: tuple[xlwings.Book, xlwings.Book]) -> None:
    """Values, formats, fills, widths, heights, merged cells, rules, notes and links are those of the source."""
    target, source = pasted
    here, there = target.sheets[TITLE], source.sheets[TITLE]
    assert here["A1:D6"].value == there["A1:D6"].value
    assert here["A30"].value is None
    for cell in ("B2", "C2", "A1"):
        assert (here[cell].number_format, here[cell].color) == (there[cell].number_format, there[cell].color)
    assert here["C2"].color == (255, 204, 0)
    assert here["C1"].column_width == there["C1"].column_width > 30
    assert here["A4"].row_height == there["A4"].row_height == pytest.approx(50, abs=0.5)
    assert here["A5"].hyperlink == "https://example.org/"
    assert here["A6"].hyperlink in ("#Today.B3", "#'Today'.B3")


def test_a_saved_copy_shows_it_too(pasted: tuple[xlwings.Book, xlwings.Book], tmp_path: Path) -> None:
    """What another reader finds in the file; no link to the other document remains."""
    import openpyxl

    copy = tmp_path / "kopie.xlsx"
    pasted[0].api.save_copy(copy)
    sheet: Any = openpyxl.load_workbook(copy)[TITLE]
    assert [str(each) for each in sheet.merged_cells.ranges] == ["G1:H2"]
    assert [cell.coordinate for row in sheet for cell in row if cell.comment] == ["A2"]
    assert [str(each.sqref) for each in sheet.data_validations.dataValidation] == ["C3:C9"]
    rules = {str(each.sqref): list(each.rules) for each in sheet.conditional_formatting}
    assert list(rules) == ["C2:C9"]
    assert (rules["C2:C9"][0].formula, rules["C2:C9"][0].dxf.fill.bgColor.rgb) == (["0.4"], "FFFF0000")
    assert sheet.column_dimensions["J"].hidden
    assert sheet["C2"].font.b
    assert sheet["C2"].border.left.style == "medium"
    with zipfile.ZipFile(copy) as package:
        assert not [name for name in package.namelist() if "externalLink" in name]


def test_formulas_point_at_this_document(pasted: tuple[xlwings.Book, xlwings.Book]) -> None:
    """A formula that points at a sheet of the source points at the sheet of that name here, and at its values."""
    sheet = pasted[0].sheets[TITLE]
    assert [row[0] for row in sheet["E2:E4"].formula] == ["=C2*2", "='Q1 = ½'!A1+Today!$B$3", "='Müller''s blad'!C2"]
    assert sheet["E2:E4"].value == [1.0, 300.0, 0.5]


def test_references_from_elsewhere_keep_working(pasted: tuple[xlwings.Book, xlwings.Book]) -> None:
    """A formula on another sheet that points into the pasted one still does."""
    cell = pasted[0].sheets["Today"]["C1"]
    assert (cell.formula, cell.value) == ("='Müller''s blad'!C2", 0.5)


def test_nothing_else_has_changed(pasted: tuple[xlwings.Book, xlwings.Book]) -> None:
    """The sheets are the same, so are the names, and the user still looks at the same cells."""
    target, source = pasted
    assert target.sheet_names == [TITLE, "Q1 = ½", "Today"]
    assert [each.name for each in target.names] == []
    assert target.sheets.active.name == "Today"
    assert target.selection is not None
    assert target.selection.address == "$B$2:$C$3"
    assert not source.api.is_modified()


def test_a_part_goes_to_another_place(opened: Opened, unusual: Path) -> None:
    """Within a document and between two; relative references move along."""
    book = opened(unusual)
    sheet, today = book.sheets[TITLE], book.sheets["Today"]
    sheet["B2:E3"].copy(today["G10"])
    assert today["G10:J10"].value == sheet["B2:E2"].value
    assert today["J10"].formula == "=H10*2"
    assert today["H10"].color == (255, 204, 0)


def test_a_whole_sheet_is_copied_beside_another(opened: Opened, unusual: Path, tmp_path: Path) -> None:
    """From another document, at its place among the tabs."""
    path = tmp_path / "doel.xlsx"
    with xlsxwriter.Workbook(path) as made:
        made.add_worksheet("Eerste")
        made.add_worksheet("Laatste")
    target, source = opened(path), opened(unusual)
    copied = source.sheets[TITLE].copy(after=target.sheets["Eerste"])
    assert copied.name == TITLE
    assert target.sheet_names == ["Eerste", TITLE, "Laatste"]
    assert target.sheets[TITLE]["A2"].value == "Zoë"
