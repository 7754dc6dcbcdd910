"""Buttons for a workbook with macros or a ribbon of its own: these stay, and the user hears what to do."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyopenvba import ExcelFile
from pyopenvba.cfb import CFB

from tests.books.workbooks import parts
from xlsales.books.buttons.find import are_complete
from xlsales.books.buttons.macro_source import compiled, source
from xlsales.books.buttons.ribbon import put_ribbon
from xlsales.books.buttons.sheet_part import SheetPart
from xlsales.books.buttons.vba_project import Project, project_of
from xlsales.books.host.add_buttons import add_buttons
from xlsales.books.host.file_book import FileBook
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import Workbook
from xlsales.cli import group
from xlsales.errors import WrongUse
from xlsales.road import make

DAY = date(2026, 11, 20)
_SIGNATURE = "http://schemas.microsoft.com/office/2006/relationships/vbaProjectSignature"
_RIBBON = "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility"


def with_macros(folder: Path, *, ours: bool = False) -> Path:
    """A workbook of xlsales in which somebody has a macro; `ours` adds our module, as an import does."""
    made, path = folder / "made.xlsx", folder / "mine.xlsm"
    make(made, "en", today=DAY)
    theirs = folder / "vba.xlsm"
    with ExcelFile.create_new(theirs) as book:
        book.vba_project().add_module("Mine", "Sub Hello()\r\n    MsgBox 1\r\nEnd Sub\r\n")
        if ours:
            book.vba_project().add_module("xlsales", source("en"))
        book.save(theirs)
    return with_project(made, parts(theirs.read_bytes())["xl/vbaProject.bin"], path)


def with_project(made: Path, project: bytes, path: Path) -> Path:
    """A workbook with this VBA project in it, and nothing else of macros."""
    shutil.copy(made, path)
    with FileBook.open(path) as book:
        part = Workbook(book.contents.package).part
        book.contents.package.put("/xl/vbaProject.bin", project, "application/vnd.ms-office.vbaProject")
        book.contents.package.relate(
            part, "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "/xl/vbaProject.bin"
        )
        book.contents.package.put(
            part, book.contents.package.read(part), "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
        )
        book.save()
    return path


def today_is_whole(path: Path) -> bool:
    package = Package.open(path)
    place = Workbook(package).place("_xlsales.today")
    return place is not None and are_complete(SheetPart(package, place.sheet.part))


def run(*arguments: str) -> str:
    result = CliRunner().invoke(group, ["buttons", *arguments], env={"XLSALES_LANG": "en"})
    assert result.exit_code == 0, result.output
    return result.output


def test_a_workbook_with_macros_of_its_own_is_not_touched_and_the_module_lies_beside_it(tmp_path: Path) -> None:
    path = with_macros(tmp_path)
    before = path.read_bytes()
    said = run(str(path))
    assert path.read_bytes() == before
    assert (tmp_path / "xlsales.bas").read_bytes().decode("ascii") == source("en")
    assert "Import File, and then xlsales.bas" in said


def test_after_the_import_the_buttons_come_and_the_macros_stay_as_they_are(tmp_path: Path) -> None:
    path = with_macros(tmp_path, ours=True)
    before = parts(path.read_bytes())["xl/vbaProject.bin"]
    outcome = add_buttons(path)
    assert outcome.given.project == Project("theirs", "", "current", "en")
    assert outcome.module is None
    assert today_is_whole(path)
    assert parts(path.read_bytes())["xl/vbaProject.bin"] == before
    assert not add_buttons(path).changed


def test_a_signed_project_is_left_alone(tmp_path: Path) -> None:
    path = with_macros(tmp_path)
    with FileBook.open(path) as book:
        book.contents.package.put(
            "/xl/vbaProjectSignature.bin", b"signed", "application/vnd.ms-office.vbaProjectSignature"
        )
        book.contents.package.relate("/xl/vbaProject.bin", _SIGNATURE, "/xl/vbaProjectSignature.bin")
        book.save()
    before = path.read_bytes()
    assert "carry a digital signature" in run(str(path))
    assert path.read_bytes() == before


def test_a_project_behind_a_password_is_left_alone(tmp_path: Path) -> None:
    path = with_macros(tmp_path)
    with FileBook.open(path) as book:
        file = CFB.from_bytes(book.contents.package.read("/xl/vbaProject.bin"))
        text = file.get_stream("PROJECT").decode("cp1252")
        start = text.index('DPB="') + 5
        locked = text[:start] + "0123456789ABCDEF" * 5 + text[text.index('"', start) :]
        file.write_stream("PROJECT", locked.encode("cp1252"))
        book.contents.package.put("/xl/vbaProject.bin", file.to_bytes())
        book.save()
    before = path.read_bytes()
    assert "behind a password" in run(str(path))
    assert path.read_bytes() == before


def test_a_project_that_nobody_can_read_is_left_alone(tmp_path: Path) -> None:
    made = tmp_path / "made.xlsx"
    make(made, "en", today=DAY)
    path = with_project(made, b"no project at all", tmp_path / "mine.xlsm")
    before = path.read_bytes()
    assert "cannot read the macros" in run(str(path))
    assert path.read_bytes() == before


def test_a_project_without_any_code_gives_way_to_ours(tmp_path: Path) -> None:
    made, empty = tmp_path / "made.xlsx", tmp_path / "empty.xlsm"
    make(made, "en", today=DAY)
    with ExcelFile.create_new(empty) as book:
        book.vba_project().delete_module("Module1")
        book.save(empty)
    path = with_project(made, parts(empty.read_bytes())["xl/vbaProject.bin"], tmp_path / "mine.xlsm")
    assert add_buttons(path).changed
    assert parts(path.read_bytes())["xl/vbaProject.bin"] == compiled("en")


def test_a_form_without_code_is_somebodys_work_too(tmp_path: Path) -> None:
    made, drawn = tmp_path / "made.xlsx", tmp_path / "drawn.xlsm"
    make(made, "en", today=DAY)
    with ExcelFile.create_new(drawn) as book:
        book.vba_project().delete_module("Module1")
        book.add_form("Question")
        book.save(drawn)
    path = with_project(made, parts(drawn.read_bytes())["xl/vbaProject.bin"], tmp_path / "mine.xlsm")
    assert project_of(Package.open(path)) == Project("theirs")


def test_a_file_of_somebody_else_with_the_name_of_our_module_is_not_overwritten(tmp_path: Path) -> None:
    path = with_macros(tmp_path)
    (tmp_path / "xlsales.bas").write_text("something else")
    with pytest.raises(WrongUse, match="module_exists"):
        add_buttons(path)
    assert (tmp_path / "xlsales.bas").read_text() == "something else"


def test_a_ribbon_of_the_users_stays_and_the_buttons_come_without_ours(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    make(path, "en", today=DAY)
    with FileBook.open(path) as book:
        book.contents.package.put("/customUI/customUI.xml", b"<customUI/>", "application/xml")
        book.contents.package.relate("/", _RIBBON, "/customUI/customUI.xml")
        assert not put_ribbon(book.contents.package, "en")
        book.save()
    assert "a ribbon of its own" in run(str(path))
    contents = parts((tmp_path / "mine.xlsm").read_bytes())
    assert [name for name in contents if "customUI" in name] == ["customUI/customUI.xml"]
    assert today_is_whole(tmp_path / "mine.xlsm")


def test_macros_of_another_version_are_replaced_where_they_are_ours(tmp_path: Path) -> None:
    made = tmp_path / "made.xlsx"
    make(made, "en", today=DAY)
    old = tmp_path / "old.xlsm"
    with ExcelFile.create_new(old) as book:
        book.vba_project().delete_module("Module1")
        book.vba_project().add_module("xlsales", source("en").replace("vbExclamation", "vbCritical"))
        book.save(old)
    path = with_project(made, parts(old.read_bytes())["xl/vbaProject.bin"], tmp_path / "mine.xlsm")
    assert project_of(Package.open(path)) == Project("ours", "", "old")
    add_buttons(path)
    assert parts(path.read_bytes())["xl/vbaProject.bin"] == compiled("en")
