"""Buttons on a workbook: whole, in line, kept by a refresh, repaired, and gone again without a trace."""

import re
import shutil
import zipfile
from datetime import date
from itertools import pairwise
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from openpyxl.comments import Comment

from tests.books.losses import lossdiff
from tests.books.workbooks import parts
from tests.conftest import Convert, Validate
from tests.typing_in import workbook
from xlsales.books import Changes
from xlsales.books.file import FileBook
from xlsales.books.macros import COMMANDS, MARK, macro
from xlsales.books.macros.draw import spans
from xlsales.books.macros.found import are_whole, drawing_places, our_controls, vml_shapes
from xlsales.books.macros.geometry import ROOM_POINTS, ROW, Columns, standard
from xlsales.books.macros.module import compiled
from xlsales.books.macros.project import project_of
from xlsales.books.macros.sheet_part import SheetPart
from xlsales.books.macros.workbook import add_buttons
from xlsales.books.package import Package
from xlsales.books.save import undo
from xlsales.books.template.build import LANGUAGES
from xlsales.books.workbook import Workbook
from xlsales.errors import WrongUse
from xlsales.intake.adopt import adopt
from xlsales.refresh import add_to, make, refresh
from xlsales.texts import Language, say

both = pytest.mark.parametrize("language", LANGUAGES)
DAY = date(2026, 11, 20)
_WHERE = ("_xlsales.today", "_xlsales.table.prospects")


def sheets_of(path: Path) -> list[SheetPart]:
    """Today and Prospects of a workbook."""
    package = Package.open(path)
    book = Workbook(package)
    return [SheetPart(package, place.sheet.part) for place in map(book.place, _WHERE) if place]


def on_the_sheet(sheet: SheetPart) -> list[list[int]]:
    """The columns and rows of our controls, from and to, as the sheet says."""
    return [_cells(found.anchor) for found in our_controls(sheet) if found.anchor is not None]


def in_the_drawing(sheet: SheetPart) -> list[list[int]]:
    return [_cells(place) for place in drawing_places(sheet)]


def in_the_vml(sheet: SheetPart) -> list[list[int]]:
    anchors = (re.search("Anchor>([^<]*)", shape) for _, shape in vml_shapes(sheet))
    return [list(map(int, anchor[1].split(",")[::2])) for anchor in anchors if anchor]


def _cells(place: etree._Element) -> list[int]:
    return [int(value.text or "") for value in place.iter("{*}col", "{*}row")]


def made(folder: Path, language: Language = "en", name: str = "made.xlsm") -> Path:
    path = folder / name
    make(path, language, today=DAY)
    return path


def refreshed(folder: Path) -> Path:
    """A workbook without buttons, with a prospect."""
    path = workbook(folder / "mine.xlsx", prospects="company | first_contact\nAcme | 2026-10-01")
    refresh(path, today=DAY)
    return path


@both
def test_a_new_macro_workbook_is_valid_and_has_every_button_on_both_sheets(
    language: Language, tmp_path: Path, validator: Validate
) -> None:
    path = made(tmp_path, language)
    assert validator(path) == []
    package = Package.open(path)
    assert package.content_type(Workbook(package).part) == "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    assert package.read("/xl/vbaProject.bin") == compiled(language)
    for sheet in sheets_of(path):
        assert are_whole(sheet)
        assert sheet.row_height(ROW) == ROOM_POINTS
        texts = "".join(shape for _, shape in vml_shapes(sheet))
        for command in COMMANDS:
            assert f">{say(f'buttons.{command}', language)}<" in texts


@both
def test_the_welcome_of_a_macro_workbook_names_the_button_where_another_names_the_command(
    language: Language, tmp_path: Path
) -> None:
    steps = {}
    for name in ("a.xlsx", "b.xlsm"):
        book = openpyxl.load_workbook(made(tmp_path, language, name))
        steps[name] = [row[1] for row in book.worksheets[0].iter_rows(values_only=True)]
    changed = [pair for pair in zip(*steps.values(), strict=True) if pair[0] != pair[1]]
    assert changed == [(say("welcome.step_4", language), say("welcome.step_4_buttons", language))]


def test_the_same_words_and_day_make_the_same_workbook(tmp_path: Path) -> None:
    assert made(tmp_path, name="a.xlsm").read_bytes() == made(tmp_path, name="b.xlsm").read_bytes()


@both
def test_buttons_stand_in_one_line_of_one_size_and_off_the_frozen_edge(language: Language, tmp_path: Path) -> None:
    for sheet in sheets_of(made(tmp_path, language)):
        places = [spans(sheet)[command] for command in COMMANDS]
        assert len({(place.top, place.bottom, place.right - place.left) for place in places}) == 1
        assert {row for place in places for row, _ in (place.top, place.bottom)} == {ROW - 1}
        assert all(place.right < after.left for place, after in pairwise(places))
        edge = Columns(sheet.root).frozen()
        assert edge > 0
        assert not [place for place in places if place.left < edge < place.right]


def test_a_button_neither_moves_nor_stretches_with_its_cells(tmp_path: Path) -> None:
    for sheet in sheets_of(made(tmp_path)):
        anchors = [found.anchor for found in our_controls(sheet)]
        assert not [anchor for anchor in anchors if anchor is None or anchor.attrib]
        assert all("<x:MoveWithCells/><x:SizeWithCells/>" in shape for _, shape in vml_shapes(sheet))
        assert all(place.find(".//{*}twoCellAnchor").get("editAs") == "absolute" for place in drawing_places(sheet))


def test_the_ribbon_has_every_command_with_its_words(tmp_path: Path) -> None:
    ribbon = parts(made(tmp_path, "nl").read_bytes())["customUI/customUI14.xml"].decode()
    for command in COMMANDS:
        assert f'id="{macro(command)}" label="{say(f"buttons.{command}", "nl")}"' in ribbon


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
        assert are_whole(sheet)
        assert in_the_vml(sheet) == in_the_drawing(sheet) == on_the_sheet(sheet)
    assert Columns(sheets_of(path)[0].root).frozen() > edge + 50


def standing(sheet: SheetPart) -> bool:
    """Whether our buttons stand in line, as on a sheet that just got them."""
    return list(spans(sheet).values()) == standard(len(COMMANDS), Columns(sheet.root).frozen())


def test_a_button_that_somebody_moved_or_threw_away_stays_so(tmp_path: Path) -> None:
    path = made(tmp_path)
    with FileBook.open(path) as book:
        today = SheetPart(book.package, sheets_of(path)[0].part)
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


def test_a_workbook_gets_its_buttons_beside_it_and_nothing_else_changes(tmp_path: Path, validator: Validate) -> None:
    original = made(tmp_path, name="mine.xlsx")
    before = original.read_bytes()
    outcome = add_buttons(original)
    assert outcome.path == tmp_path / "mine.xlsm"
    assert original.read_bytes() == before
    assert validator(outcome.path) == []
    findings, _ = lossdiff().compare(str(original), str(outcome.path), allow_sheets=("Today", "Prospects"))
    assert [finding for finding in findings if "content-type" not in str(finding)] == []


def test_a_workbook_in_place_comes_back_with_undo(tmp_path: Path) -> None:
    path = refreshed(tmp_path).rename(tmp_path / "mine.xlsm")
    before = path.read_bytes()
    assert add_buttons(path).changed
    undo(path)
    assert path.read_bytes() == before


def test_buttons_as_excel_saves_them_again_are_whole(tmp_path: Path) -> None:
    """It names shapes, wraps lines, and tells the name of the module with that of the macro."""
    path = made(tmp_path)
    with FileBook.open(path) as book:
        for part in [name for name in book.package.names() if name.endswith(".vml")]:
            text = book.package.read(part).decode()
            text = re.sub(r' id="(_x0000_s\d+)" type', r" id='xlsales_x0020_1' o:spid='\1'\n  type", text)
            book.package.put(part, text.replace("[0]!xlsales_", "[0]!xlsales.xlsales_").encode())
        book.save()
    assert not add_buttons(path).changed


def test_notes_and_pictures_on_our_sheets_stay_beside_the_buttons(tmp_path: Path, validator: Validate) -> None:
    path = refreshed(tmp_path)
    book = openpyxl.load_workbook(path)
    book["Prospects"]["B5"].comment = Comment("call her mother first", "Me")
    book.save(path)
    outcome = add_buttons(path)
    (today, prospects) = sheets_of(outcome.path)
    assert are_whole(prospects)
    assert len(list(vml_shapes(prospects))) == len(COMMANDS) + 1
    contents = parts(outcome.path.read_bytes())
    assert any(b"call her mother first" in data for data in contents.values())
    assert not [fault for fault in validator(outcome.path) if "styles.xml" not in fault]
    assert are_whole(today)


@pytest.mark.parametrize("keep_vba", [True, False])
def test_buttons_lost_by_another_writer_come_back(keep_vba: bool, tmp_path: Path) -> None:
    path = made(tmp_path)
    openpyxl.load_workbook(path, keep_vba=keep_vba).save(path)
    assert not all(are_whole(sheet) for sheet in sheets_of(path))
    add_buttons(path)
    assert all(are_whole(sheet) for sheet in sheets_of(path))
    assert project_of(Package.open(path)).module == "current"
    assert not add_buttons(path).changed


def test_buttons_that_libreoffice_saved_are_repaired(tmp_path: Path, soffice: Convert, validator: Validate) -> None:
    path = shutil.copy(soffice(made(tmp_path), "xlsm:Calc MS Excel 2007 VBA XML"), tmp_path / "saved.xlsm")
    assert not all(are_whole(sheet) for sheet in sheets_of(path))
    add_buttons(path)
    assert all(are_whole(sheet) for sheet in sheets_of(path))
    assert Package.open(path).read("/xl/vbaProject.bin") == compiled("en")
    assert [len(our_controls(sheet)) for sheet in sheets_of(path)] == [len(COMMANDS)] * 2
    assert [len(drawing_places(sheet)) for sheet in sheets_of(path)] == [len(COMMANDS)] * 2
    assert validator(path) == []


def test_a_refresh_repairs_what_libreoffice_saved_on_today(tmp_path: Path, soffice: Convert) -> None:
    path = shutil.copy(soffice(made(tmp_path), "xlsm:Calc MS Excel 2007 VBA XML"), tmp_path / "saved.xlsm")
    refresh(path, today=DAY)
    assert are_whole(sheets_of(path)[0])


def test_an_adopted_list_keeps_its_sheet_to_itself(tmp_path: Path) -> None:
    path = tmp_path / "theirs.xlsx"
    book = openpyxl.Workbook()
    for row in (["Our clients"], [], [None], ["Company", "Phone", "E-mail"], ["Acme", "06-1", "a@b.example"]):
        book.worksheets[0].append(row)
    book.worksheets[0].row_dimensions[3].height = 8
    book.save(path)
    adopt(path, today=DAY, language="en")
    outcome = add_buttons(path)
    assert outcome.given.sheets == ("Today",)
    findings, _ = lossdiff().compare(str(path), str(outcome.path), allow_sheets=("Today",))
    assert [finding for finding in findings if "content-type" not in str(finding)] == []
    refresh(outcome.path, today=DAY)
    assert are_whole(sheets_of(outcome.path)[0])


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
    assert are_whole(today)
    assert ">Verversen<" in "".join(shape for _, shape in vml_shapes(today))
    add_buttons(path)
    package = Package.open(path)
    assert package.read("/xl/vbaProject.bin") == compiled("nl")
    assert b"Verversen" in package.read("/customUI/customUI14.xml")
    assert all(">Verversen<" in "".join(shape for _, shape in vml_shapes(sheet)) for sheet in sheets_of(path))
    assert not add_buttons(path).changed


def test_without_sheets_of_ours_there_is_nowhere_to_put_buttons(tmp_path: Path) -> None:
    path = tmp_path / "plain.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(WrongUse, match="no_sheets"):
        add_buttons(path)
    assert not path.with_suffix(".xlsm").exists()


def test_a_workbook_that_stands_beside_is_never_overwritten(tmp_path: Path) -> None:
    path = refreshed(tmp_path)
    path.with_suffix(".xlsm").write_bytes(b"somebody's")
    with pytest.raises(WrongUse, match="beside_exists"):
        add_buttons(path)
    assert path.with_suffix(".xlsm").read_bytes() == b"somebody's"


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
        opened.remove()
    names = zipfile.ZipFile(buttoned).namelist()
    assert not [name for name in names if "vba" in name.lower() or "customui" in name.lower() or "ctrlprop" in name]
    assert MARK not in Workbook(Package.open(buttoned)).defined_names
    findings, _ = lossdiff().compare(str(plain), str(buttoned))
    assert [finding for finding in findings if "content-type" not in str(finding)] == []
