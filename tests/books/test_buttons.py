"""Buttons put on a workbook: whole, in line, and beside what was there."""

from itertools import pairwise
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment

from tests.books.buttoned import DAY, made, refreshed, sheets_of
from tests.books.losses import lossdiff
from tests.books.workbooks import parts
from tests.conftest import Validate
from xlsales.books.button_row import ROOM_POINTS, ROW
from xlsales.books.buttons.draw import spans
from xlsales.books.buttons.find import are_complete, drawing_places, our_controls, vml_shapes
from xlsales.books.buttons.geometry import Columns
from xlsales.books.buttons.macro_source import compiled
from xlsales.books.host.add_buttons import add_buttons
from xlsales.books.marks import macro
from xlsales.books.opc.package import Package
from xlsales.books.safe.save import undo
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.template.build import LANGUAGES
from xlsales.buttons import COMMANDS
from xlsales.errors import WrongUse
from xlsales.intake.adopt import adopt
from xlsales.road import refresh
from xlsales.texts import Language, say

both = pytest.mark.parametrize("language", LANGUAGES)


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
        assert are_complete(sheet)
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
    assert changed == [(say("welcome.step_2", language), say("welcome.step_2_buttons", language))]


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


def test_notes_and_pictures_on_our_sheets_stay_beside_the_buttons(tmp_path: Path, validator: Validate) -> None:
    path = refreshed(tmp_path)
    book = openpyxl.load_workbook(path)
    book["Prospects"]["B5"].comment = Comment("call her mother first", "Me")
    book.save(path)
    outcome = add_buttons(path)
    (today, prospects) = sheets_of(outcome.path)
    assert are_complete(prospects)
    assert len(list(vml_shapes(prospects))) == len(COMMANDS) + 1
    contents = parts(outcome.path.read_bytes())
    assert any(b"call her mother first" in data for data in contents.values())
    assert not [fault for fault in validator(outcome.path) if "styles.xml" not in fault]
    assert are_complete(today)


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
    assert are_complete(sheets_of(outcome.path)[0])


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
