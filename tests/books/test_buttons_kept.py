"""Buttons of a workbook that lives: kept by a refresh, repaired, and gone again without a trace."""

import re
import shutil
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.books.buttoned import DAY, in_the_drawing, in_the_vml, made, on_the_sheet, refreshed, sheets_of, standing
from tests.books.losses import lossdiff
from tests.conftest import Convert, Validate
from xlsales.books.buttons.draw import spans
from xlsales.books.buttons.find import are_complete, drawing_places, our_controls, vml_shapes
from xlsales.books.buttons.geometry import Columns
from xlsales.books.buttons.macro_source import compiled
from xlsales.books.buttons.sheet_part import SheetPart
from xlsales.books.buttons.vba_project import project_of
from xlsales.books.host.add_buttons import add_buttons
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.protocol import Changes
from xlsales.books.host.remove_ours import remove_ours
from xlsales.books.marks import BUTTONS
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import Workbook
from xlsales.buttons import COMMANDS
from xlsales.road import add_to, refresh


def test_a_refresh_that_changes_the_columns_keeps_the_buttons_in_line(tmp_path: Path) -> None:
    path = made(tmp_path)
    assert standing(sheets_of(path)[0])
    book = openpyxl.load_workbook(path, keep_vba=True)
    book["Prospects"]["B5"] = "A company with quite a long name, as there are"
    book["Prospects"]["L5"] = date(2026, 10, 1)
    book.save(path)
    add_buttons(path)
    edge = Columns(sheets_of(path)[0].root).frozen()
    refresh(path, today=DAY)
    for sheet in sheets_of(path):
        assert standing(sheet)
        assert are_complete(sheet)
        assert in_the_vml(sheet) == in_the_drawing(sheet) == on_the_sheet(sheet)
    assert Columns(sheets_of(path)[0].root).frozen() > edge


def test_a_button_that_somebody_moved_or_threw_away_stays_so(tmp_path: Path) -> None:
    path = made(tmp_path)
    with FileBook.open(path) as book:
        today = SheetPart(book.contents.package, sheets_of(path)[0].part)
        moved, gone, *_ = our_controls(today)
        for end in moved.anchor if moved.anchor is not None else ():
            end[0].text = "4"
        gone.element.getparent().remove(gone.element)  # type: ignore[union-attr]
        today.save()
        book.save()
    before = spans(sheets_of(path)[0])
    refresh(path, today=DAY)
    after = spans(sheets_of(path)[0])
    assert after == before
    assert set(after) == set(COMMANDS) - {gone.command}


def test_buttons_twice_change_nothing(tmp_path: Path) -> None:
    path = add_buttons(refreshed(tmp_path)).path
    before = path.read_bytes()
    outcome = add_buttons(path)
    assert not outcome.changed
    assert path.read_bytes() == before


def test_buttons_as_excel_saves_them_again_are_whole(tmp_path: Path) -> None:
    """It names shapes, wraps lines, and tells the name of the module with that of the macro."""
    path = made(tmp_path)
    with FileBook.open(path) as book:
        for part in [name for name in book.contents.package.names() if name.endswith(".vml")]:
            text = book.contents.package.read(part).decode()
            text = re.sub(r' id="(_x0000_s\d+)" type', r" id='xlsales_x0020_1' o:spid='\1'\n  type", text)
            book.contents.package.put(part, text.replace("[0]!xlsales_", "[0]!xlsales.xlsales_").encode())
        book.save()
    assert not add_buttons(path).changed


@pytest.mark.parametrize("keep_vba", [True, False])
def test_buttons_lost_by_another_writer_come_back(keep_vba: bool, tmp_path: Path) -> None:
    path = made(tmp_path)
    openpyxl.load_workbook(path, keep_vba=keep_vba).save(path)
    assert not all(are_complete(sheet) for sheet in sheets_of(path))
    add_buttons(path)
    assert all(are_complete(sheet) for sheet in sheets_of(path))
    assert project_of(Package.open(path)).module == "current"
    assert not add_buttons(path).changed


def test_buttons_that_libreoffice_saved_are_repaired(tmp_path: Path, soffice: Convert, validator: Validate) -> None:
    path = shutil.copy(soffice(made(tmp_path), "xlsm:Calc MS Excel 2007 VBA XML"), tmp_path / "saved.xlsm")
    assert not all(are_complete(sheet) for sheet in sheets_of(path))
    add_buttons(path)
    assert all(are_complete(sheet) for sheet in sheets_of(path))
    assert Package.open(path).read("/xl/vbaProject.bin") == compiled("en")
    assert [len(our_controls(sheet)) for sheet in sheets_of(path)] == [len(COMMANDS)] * 2
    assert [len(drawing_places(sheet)) for sheet in sheets_of(path)] == [len(COMMANDS)] * 2
    assert validator(path) == []


def test_a_refresh_repairs_what_libreoffice_saved_on_today(tmp_path: Path, soffice: Convert) -> None:
    path = shutil.copy(soffice(made(tmp_path), "xlsm:Calc MS Excel 2007 VBA XML"), tmp_path / "saved.xlsm")
    refresh(path, today=DAY)
    assert are_complete(sheets_of(path)[0])


def test_buttons_follow_the_language_of_the_workbook(tmp_path: Path) -> None:
    path = made(tmp_path, "en")
    with FileBook.open(path) as book:
        raw = book.read()
        row = list(raw.tables["Settings"].columns["key"]).index("language")
        cells = {"Settings": {row: {"value": "nl"}}}
        book.apply(Changes(today=DAY, language="en", sheets=(), cells=cells))
        book.save()
    refresh(path, today=DAY)
    today = sheets_of(path)[0]
    assert are_complete(today)
    assert ">Verversen<" in "".join(shape for _, shape in vml_shapes(today))
    add_buttons(path)
    package = Package.open(path)
    assert package.read("/xl/vbaProject.bin") == compiled("nl")
    assert b"Verversen" in package.read("/customUI/customUI14.xml")
    assert all(">Verversen<" in "".join(shape for _, shape in vml_shapes(sheet)) for sheet in sheets_of(path))
    assert not add_buttons(path).changed


def test_remove_takes_buttons_ribbon_and_macros_out_of_a_workbook_of_the_users(tmp_path: Path) -> None:
    path = tmp_path / "theirs.xlsx"
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "mine"
    book.save(path)
    plain = tmp_path / "plain.xlsx"
    shutil.copy(path, plain)
    add_to(path, "en", today=DAY)
    buttoned = add_buttons(path).path
    with FileBook.open(buttoned) as opened:
        remove_ours(opened)
    names = zipfile.ZipFile(buttoned).namelist()
    assert not [name for name in names if "vba" in name.lower() or "customui" in name.lower() or "ctrlprop" in name]
    assert BUTTONS not in Workbook(Package.open(buttoned)).defined_names
    findings, _ = lossdiff().compare(str(plain), str(buttoned))
    assert [finding for finding in findings if "content-type" not in str(finding)] == []
