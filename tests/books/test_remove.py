"""Taking our sheets out of a workbook again leaves it as it was."""

import re
from pathlib import Path

import openpyxl

from tests.books.workbooks import changed, parts
from tests.typing_in import TODAY, load
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.remove_ours import remove_ours
from xlsales.road import add_to


def test_remove_leaves_nothing_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"] = "mine"
    book.save(path)
    before = parts(path.read_bytes())
    add_to(path, "nl", today=TODAY)
    with FileBook.open(path) as opened:
        assert remove_ours(opened)
    left = load(path)
    assert left.sheetnames == ["Sheet"]
    assert not [name for name in left.defined_names if "xlsales" in name.lower()]
    assert set(parts(path.read_bytes())) == set(before)


def test_a_tab_in_a_state_that_nobody_knows_counts_as_one_that_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    openpyxl.Workbook().save(path)
    path.write_bytes(changed(path.read_bytes(), lambda _, text: text.replace('state="visible"', 'state="show"')))
    assert b'state="show"' in parts(path.read_bytes())["xl/workbook.xml"]
    add_to(path, "en", today=TODAY)
    with FileBook.open(path) as opened:
        assert remove_ours(opened)
    assert b'name="Sheet" sheetId="1" state="show"' in parts(path.read_bytes())["xl/workbook.xml"]


def test_a_view_that_shows_a_hidden_tab_outlives_adding_and_removing(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    book = openpyxl.Workbook()
    book.create_sheet("Second")
    book.worksheets[0].sheet_state = "hidden"
    book.save(path)
    path.write_bytes(changed(path.read_bytes(), lambda _, text: re.sub(' activeTab="[0-9]+"', "", text)))
    seen = re.findall(b"<workbookView[^>]*>", parts(path.read_bytes())["xl/workbook.xml"])
    add_to(path, "en", today=TODAY)
    with FileBook.open(path) as opened:
        assert remove_ours(opened)
    assert re.findall(b"<workbookView[^>]*>", parts(path.read_bytes())["xl/workbook.xml"]) == seen


def test_a_tab_that_leads_to_no_sheet_is_passed_by(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    book = openpyxl.Workbook()
    book.create_sheet("Nowhere")
    book.save(path)
    path.write_bytes(
        changed(path.read_bytes(), lambda _, text: re.sub('(name="Nowhere".*?r:id=)"[^"]*"', r'\1""', text))
    )
    assert b'r:id=""' in parts(path.read_bytes())["xl/workbook.xml"]
    add_to(path, "en", today=TODAY)
    with FileBook.open(path) as opened:
        assert remove_ours(opened)
    assert b'r:id=""' in parts(path.read_bytes())["xl/workbook.xml"]
