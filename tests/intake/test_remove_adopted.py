"""What was adopted can be given back: the list is as it was, and what somebody typed beside it stays."""

from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from tests.books.losses import lossdiff
from tests.conftest import Validate
from tests.intake.importing import run
from tests.intake.lists_made import LISTS, adopted, made
from tests.typing_in import column_values, load
from xlsales.books.package import Package
from xlsales.books.workbook import column_letters


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
    assert "of yours: Status." in run("remove", file).stdout
    sheet = load(file)["Klanten"]
    assert sheet.cell(2, places["Status"]).value == "gewonnen"
    assert [cell.value for cell in sheet[1]][-1] == "Status"
    assert sheet.tables["Klantenlijst"].ref == f"A1:{column_letters(places['Status'])}4"
    assert len(validator(file)) <= len(faults)


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
