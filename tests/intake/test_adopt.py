"""A workbook with a list of somebody's own is used as it is: nothing of it changes, and everything of ours works."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from click.testing import CliRunner
from openpyxl.worksheet.datavalidation import DataValidation

from tests.absent import CORPUS, needs_corpus
from tests.books.losses import lossdiff
from tests.conftest import Validate
from tests.intake.importing import DAY, prospects, run
from tests.intake.lists_made import HEADINGS, LISTS, adopted, made, pictured
from tests.typing_in import load
from xlsales.books.host.file_book import FileBook
from xlsales.books.opc.package import Package
from xlsales.books.render import look
from xlsales.books.sheetml.cell_refs import column_letters
from xlsales.books.sheetml.workbook import Workbook
from xlsales.cli import group
from xlsales.intake.lists import find_list

_LISTS = ("04_opportunity_tracker_macro.xlsm", "05_crm_dashboard_controls.xlsx")


def our_cells(before: Path) -> list[str]:
    """The columns right of the list that was adopted, in the way the comparison takes them."""
    found = find_list(FileBook.only_read(before), date(2026, 11, 20))
    assert found is not None
    if found.way == "apart":
        return []
    first, last = column_letters(found.block.right + 1), column_letters(found.block.right + 60)
    return [f"{found.sheet}!{first}{found.block.top}:{last}{found.block.bottom}"]


def lost(before: Path, after: Path) -> list[object]:
    theirs = {sheet.title for sheet in Workbook(Package.open(before)).sheets}
    ours = [sheet.title for sheet in Workbook(Package.open(after)).sheets if sheet.title not in theirs]
    findings, _ = lossdiff().compare(str(before), str(after), allow_sheets=ours, allow_ranges=our_cells(before))
    return list(findings)


@pytest.mark.parametrize("name", LISTS)
def test_nothing_of_the_users_is_lost(name: str, tmp_path: Path) -> None:
    file = LISTS[name](tmp_path / "list.xlsx")
    before = tmp_path / "before.xlsx"
    before.write_bytes(file.read_bytes())
    adopted(file)
    run("refresh", file, "--today", "2026-11-21")
    assert lost(before, file) == []


@needs_corpus
@pytest.mark.parametrize("name", _LISTS)
def test_nothing_of_the_corpus_is_lost(name: str, tmp_path: Path, validator: Validate) -> None:
    before = CORPUS / name
    file = tmp_path / name
    file.write_bytes(before.read_bytes())
    adopted(file)
    assert prospects(file)
    assert lost(before, file) == []
    assert len(validator(file)) <= len(validator(before))


@pytest.mark.parametrize("shape", [{}, {"at": 3}, {"table": True}, {"filtered": True}])
def test_a_list_becomes_the_list_of_prospects(shape: dict[str, Any], tmp_path: Path, validator: Validate) -> None:
    file = made(tmp_path / "list.xlsx", **shape)
    found = adopted(file)
    assert found["way"] == ("plain" if "filtered" in shape else "table")
    assert found["columns"] == {
        "Klantnaam": "company", "Aanspreekpunt": "contact_person", "Tel.": "phone", "Mailadres": "email",
        "Offertebedrag": "value", "Licht": None, "Gebeld": None, "Opmerkingen": "notes",
    }  # fmt: skip
    rows = prospects(file)
    assert [(row["id"], row["company"], row["value"]) for row in rows] == [
        ("P0001", "Bakkerij Bol", 1200), ("P0002", "Zuivel NV", 3400), ("P0003", "Molen", 560),
    ]  # fmt: skip
    sheet = load(file)["Klanten"]
    headings = [cell.value for cell in sheet[shape.get("at", 0) + 1] if cell.value]
    assert headings[: len(HEADINGS)] == list(HEADINGS)
    assert {"ID", "Verkoper", "Status", "Licht (xlsales)", "Waarom"} <= set(headings)
    assert sheet.cell(shape.get("at", 0) + 2, 6).value == "groen!"
    assert validator(file) == []


def test_the_mapping_is_remembered(tmp_path: Path) -> None:
    file = made(tmp_path / "list.xlsx")
    adopted(file, "--map", "Gebeld=Bron", "--map", "Opmerkingen=")
    run("refresh", file, "--today", DAY)
    assert [(row["source"], row["notes"]) for row in prospects(file)][:2] == [("ja", None), ("nee", None)]


def test_every_command_works_on_an_adopted_list(tmp_path: Path) -> None:
    file = made(tmp_path / "list.xlsx", at=2, table=True)
    adopted(file)
    run("log", file, "zuivel", "--visit", "--asked", "--answer", "later", "--today", DAY)
    source = tmp_path / "more.csv"
    source.write_text("Company,Contact,Email\nNieuw BV,Ria Ros,ria@nieuw.nl\nMolen,Piet Pot,piet@molen.nl\n")
    run("import", source, "--into", file, "--today", DAY)
    rows = prospects(file)
    assert [row["company"] for row in rows] == ["Bakkerij Bol", "Zuivel NV", "Molen", "Nieuw BV"]
    assert (rows[1]["last_contact"], rows[3]["id"]) == (DAY, "P0004")
    table = Workbook(Package.open(file)).tables(Workbook(Package.open(file)).sheet("Klanten"))[0]  # type: ignore[arg-type]
    assert re.fullmatch(r"A3:[A-Z]+7", table.ref)


@pytest.mark.parametrize(("name", "count"), [("coloured", 12), ("double", 5)])
def test_a_list_without_room_is_taken_over_into_a_sheet_of_ours(name: str, count: int, tmp_path: Path) -> None:
    file = LISTS[name](tmp_path / "list.xlsx")
    assert adopted(file)["way"] == "apart"
    assert len(prospects(file)) == count
    assert "xlsales_list" in Workbook(Package.open(file)).defined_names
    again = prospects(file)
    run("adopt", file, "--yes", "--today", DAY)
    assert prospects(file) == again


def test_it_asks_once_and_a_no_changes_nothing(tmp_path: Path) -> None:
    file = made(tmp_path / "list.xlsx")
    before = file.read_bytes()
    refused = CliRunner().invoke(group, ["adopt", str(file), "--today", DAY], input="n\n")
    assert refused.exit_code == 1
    assert "Bakkerij Bol" in refused.output
    run("adopt", file, "--dry-run", "--today", DAY)
    assert file.read_bytes() == before
    run("adopt", file, "--today", DAY, typed="y\n")
    assert CliRunner().invoke(group, ["adopt", str(file), "--yes"]).exit_code == 2
    run("undo", file)
    assert file.read_bytes() == before


def test_our_columns_are_as_wide_as_what_they_show(tmp_path: Path) -> None:
    file = made(tmp_path / "list.xlsx")
    adopted(file)
    sheet = load(file)["Klanten"]
    places = {cell.value: cell.column for cell in sheet[1]}
    assert sheet.column_dimensions[column_letters(places["Volgend contact"])].width >= 14
    assert sheet.column_dimensions[column_letters(places["Waarom"])].width >= 40


def test_a_chart_over_our_columns_is_not_stretched(tmp_path: Path) -> None:
    file = pictured(tmp_path / "list.xlsx")
    adopted(file)
    sheet = load(file)["Prospects 2026"]
    wide = {at for held in sheet.column_dimensions.values() for at in range(held.min, held.max + 1)}
    chart = sheet._charts[0].anchor
    assert not wide & set(range(chart._from.col + 1, chart.to.col + 2))
    assert next(cell.column for cell in sheet[1] if cell.value == "Waarom") in wide


def test_stages_in_words_of_their_own_are_translated_once(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "list.xlsx")
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ("Deal ID", "Account name", "Deal value", "Stage", "Close date"))
    for row, stage in enumerate(("Proposal Sent", "Closed Won", "Closed Lost", "Negotiation"), 1):
        sheet.write_row(row, 0, (f"D{row}", f"Firma {row}", 100 * row, stage, "1-10-2026"))
    book.close()
    file = tmp_path / "list.xlsx"
    assert adopted(file)["columns"]["Stage"] == "status"
    rows = prospects(file)
    assert [row["status"] for row in rows] == ["open", "won", "bought elsewhere", "open"]
    assert rows[1]["status_date"] == "2026-10-01"
    sheet = load(file).active
    assert [sheet.cell(row, 4).value for row in range(2, 6)] == [
        "Proposal Sent", "Closed Won", "Closed Lost", "Negotiation"
    ]  # fmt: skip


def test_a_list_that_counts_its_days_from_1904_keeps_them(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "list.xlsx", {"date_1904": True})
    sheet, day = book.add_worksheet(), book.add_format({"num_format": "d-m-yyyy"})
    sheet.write_row(0, 0, ("Bedrijf", "Contactpersoon", "Eerste contact"))
    sheet.write_row(1, 0, ("Zuivel", "Els Vos"))
    sheet.write_datetime(1, 2, datetime(2026, 4, 3), day)
    book.close()
    adopted(tmp_path / "list.xlsx")
    assert [row["first_contact"] for row in prospects(tmp_path / "list.xlsx")] == ["2026-04-03"]
    run("log", tmp_path / "list.xlsx", "Zuivel", "--call", "--today", DAY)
    assert prospects(tmp_path / "list.xlsx")[0]["last_contact"] == DAY


def test_a_text_file_is_for_import(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Company\nZuivel\n")
    refused = CliRunner().invoke(group, ["adopt", str(tmp_path / "list.csv")])
    assert refused.exit_code == 2
    assert "xlsales import list.csv" in refused.stderr


@pytest.mark.parametrize("name", ["plain", "pictured"])
def test_what_we_compute_beside_a_list_is_tinted_and_its_headers_say_who_fills_them(
    name: str, tmp_path: Path, validator: Validate
) -> None:
    file = LISTS[name](tmp_path / "list.xlsx")
    adopted(file)
    assert validator(file) == []
    sheet = load(file).worksheets[0]
    headings = {cell.value: cell.column for cell in sheet[1]}
    computed = [headings[text] for text in ("Volgend contact", "Gevoel", "Koud sinds")]
    tints = {sheet.cell(row, column).fill.fgColor.rgb[2:] for row in range(2, sheet.max_row) for column in computed}
    assert tints == {look.COMPUTED_TINT}
    assert {sheet.cell(1, column).fill.fgColor.rgb[2:] for column in computed} == {look.COMPUTED_HEADER.fill}
    noted = [rule.sqref for rule in sheet.data_validations.dataValidation if rule.promptTitle == "Vult xlsales in"]
    assert [all(sheet.cell(1, column).coordinate in each for column in computed) for each in noted] == [True]
    assert sheet.cell(1, headings["Status"]).coordinate not in noted[0]


def test_rules_for_typing_that_a_list_has_stay_beside_our_note(tmp_path: Path) -> None:
    file, before = made(tmp_path / "list.xlsx", table=True), tmp_path / "before.xlsx"
    book = load(file)
    rule = DataValidation(type="list", formula1='"ja,nee"')
    rule.add("G2:G90")
    book["Klanten"].add_data_validation(rule)
    book.save(file)
    before.write_bytes(file.read_bytes())
    adopted(file)
    assert len(load(file)["Klanten"].data_validations.dataValidation) == 2
    run("remove", file)
    assert Package.open(file).read("xl/worksheets/sheet1.xml") == Package.open(before).read("xl/worksheets/sheet1.xml")
