"""What was adopted can be given back: the list is as it was, and what somebody typed beside it stays."""

import re
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from tests.books.losses import lossdiff
from tests.conftest import Validate
from tests.intake.importing import run
from tests.intake.lists_made import LISTS, adopted, made
from tests.typing_in import column_values, load
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.cell_refs import column_letters


@pytest.mark.parametrize("shape", [{}, {"at": 3}, {"table": True}, {"filtered": True}])
def test_removing_takes_our_columns_too(shape: dict[str, Any], tmp_path: Path, validator: Validate) -> None:
    file, before = made(tmp_path / "list.xlsx", **shape), tmp_path / "before.xlsx"
    before.write_bytes(file.read_bytes())
    adopted(file)
    run("remove", file)
    findings, _ = lossdiff().compare(str(before), str(file))
    assert findings == []
    assert validator(file) == []
    assert Package.open(file).read("xl/worksheets/sheet1.xml") == Package.open(before).read("xl/worksheets/sheet1.xml")
    assert adopted(file)["written"]


@pytest.mark.parametrize("name", [name for name in LISTS if name != "plain"])
def test_removing_leaves_the_list_as_it_was(name: str, tmp_path: Path) -> None:
    file, before = LISTS[name](tmp_path / "list.xlsx"), tmp_path / "before.xlsx"
    before.write_bytes(file.read_bytes())
    adopted(file)
    run("remove", file)
    findings, _ = lossdiff().compare(str(before), str(file))
    assert findings == []


def test_what_somebody_typed_beside_the_list_stays(tmp_path: Path, validator: Validate) -> None:
    file = made(tmp_path / "list.xlsx", table=True)
    adopted(file)
    book = load(file)
    sheet = book["Klanten"]
    places = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, places["Status"], "gewonnen")
    book.save(file)
    faults = validator(file)
    assert "were kept: Status." in run("remove", file).stdout
    sheet = load(file)["Klanten"]
    assert sheet.cell(2, places["Status"]).value == "gewonnen"
    assert [cell.value for cell in sheet[1]][-1] == "Status"
    assert sheet.tables["Klantenlijst"].ref == f"A1:{column_letters(places['Status'])}4"
    assert len(validator(file)) <= len(faults)


def test_an_id_of_the_users_own_that_looks_like_ours_stays(tmp_path: Path) -> None:
    file = made(tmp_path / "list.xlsx")
    adopted(file)
    book = load(file)
    column = next(cell.column for cell in book["Klanten"][1] if cell.value == "ID")
    book["Klanten"].cell(3, column, "P2024")
    book.save(file)
    assert "were kept: ID." in run("remove", file).stdout
    assert [load(file)["Klanten"].cell(row, column).value for row in (1, 2, 3)] == ["ID", "P0001", "P2024"]


def test_columns_go_from_a_sheet_written_with_single_quotes(tmp_path: Path) -> None:
    file, before = made(tmp_path / "list.xlsx", table=True), tmp_path / "before.xlsx"
    before.write_bytes(file.read_bytes())
    adopted(file)
    requote(file)
    run("remove", file)
    findings, _ = lossdiff().compare(str(before), str(file))
    assert findings == []


def test_a_formula_in_a_sheet_written_with_single_quotes_stays(tmp_path: Path) -> None:
    file = made(tmp_path / "list.xlsx", table=True)
    adopted(file)
    book = load(file)
    column = next(cell.column for cell in book["Klanten"][1] if cell.value == "Status")
    book["Klanten"].cell(2, column, '=IF(E2>1000,"","")')
    book.save(file)
    requote(file)
    assert "were kept: Status." in run("remove", file).stdout
    assert load(file)["Klanten"].cell(2, column).value == '=IF(E2>1000,"","")'


def test_columns_that_a_formula_speaks_of_in_utf_16_stay(tmp_path: Path) -> None:
    file = made(tmp_path / "list.xlsx", table=True)
    adopted(file)
    book = load(file)
    book["Eigen sommen"]["A2"] = "=MAX(Klantenlijst[Bezoeken])"
    book.save(file)
    rewrite(file, "xl/worksheets/sheet2.xml", lambda xml: f"\ufeff{xml.replace('utf-8', 'utf-16')}".encode("utf-16-le"))
    assert "speaks of the table" in run("remove", file).stdout


def requote(file: Path) -> None:
    """Write the attributes of the list's sheet between single quotes, which is as good XML."""
    requoted = partial(re.sub, "<[^>]*>", lambda tag: tag[0].replace('"', "'"))
    rewrite(file, "xl/worksheets/sheet1.xml", lambda xml: requoted(xml).encode())


def rewrite(file: Path, part: str, change: Callable[[str], bytes]) -> None:
    with zipfile.ZipFile(file) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    parts[part] = change(parts[part].decode())
    with zipfile.ZipFile(file, "w") as book:
        for name, contents in parts.items():
            book.writestr(name, contents)


def test_our_note_goes_also_when_another_program_saved_the_workbook_in_between(tmp_path: Path) -> None:
    file = made(tmp_path / "list.xlsx")
    adopted(file)
    book = load(file)
    assert book["Klanten"].data_validations.count == 1
    book.save(file)
    run("remove", file)
    assert load(file)["Klanten"].data_validations.count == 0


def test_columns_that_a_formula_speaks_of_stay(tmp_path: Path) -> None:
    file = made(tmp_path / "list.xlsx", table=True)
    adopted(file)
    book = load(file)
    book["Eigen sommen"]["A2"] = "=MAX(Klantenlijst[Bezoeken])"
    book.save(file)
    assert "speaks of the table" in run("remove", file).stdout
    assert "Bezoeken" in [cell.value for cell in load(file)["Klanten"][1]]


def test_stages_that_were_translated_for_us_go_with_the_rest(tmp_path: Path) -> None:
    file, before = tmp_path / "list.xlsx", tmp_path / "before.xlsx"
    book = xlsxwriter.Workbook(before)
    sheet = book.add_worksheet()
    for row, cells in enumerate(
        (("Deal ID", "Account name", "Stage", "Close date"), ("D1", "Zuivel", "Closed Won", "1-10-2026"))
    ):
        sheet.write_row(row, 0, cells)
    book.close()
    file.write_bytes(before.read_bytes())
    adopted(file)
    assert column_values(load(file).worksheets[0], "Status") == ["gewonnen"]
    assert "stayed" not in run("remove", file).stdout
    findings, _ = lossdiff().compare(str(before), str(file))
    assert findings == []
