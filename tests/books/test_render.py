"""A drawn workbook is valid, exact, and set up for screen and paper."""

import io
from dataclasses import replace
from datetime import time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tests.books.drawn import (
    KINDS,
    LIGHTS,
    TODAY,
    drawn,
    everything,
    loaded,
    main_list,
    opened,
    part,
    sheet,
    texts,
    today_list,
)
from tests.conftest import Convert, Validate
from xlsales.books.render.render import render
from xlsales.books.render.row_stream import StreamColumn, escaped, rows_xml
from xlsales.sheets.spec import Column, Figure, Figures, Listing, RowLink, SheetLink, WebLink


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_workbook_with_every_block_has_no_fault(validator: Validate, language: str) -> None:
    assert validator(drawn(everything(), language=language)) == []  # type: ignore[arg-type]


def test_libreoffice_opens_a_workbook_with_every_block(soffice: Convert, tmp_path: Path) -> None:
    path = tmp_path / "drawn.xlsx"
    path.write_bytes(drawn(everything()))

    copy = loaded(soffice(path, "xlsx"))

    assert texts(copy) == texts(opened(everything()))
    assert len(copy["Vandaag"]._charts) == len(KINDS)


def test_the_same_sheets_give_the_same_bytes() -> None:
    assert drawn(everything()) == drawn(everything())


def test_values_come_back_as_they_were() -> None:
    values = [TODAY, None, 12.5, -3, True, "=SUM(A1)", " met spaties ", "a&b<c>", "_x0041_", "twee\nregels"]
    book = CalamineWorkbook.from_filelike(
        io.BytesIO(drawn(sheet(main_list(Column("any", "Alles", "text", 20, values)))))
    )
    read = book.get_sheet_by_name("Vandaag").to_python(skip_empty_area=False)

    start = next(row for row, cells in enumerate(read) if cells[0] == "Alles") + 1
    found = [cells[0] for cells in read[start : start + len(values)]]

    assert found == [46349.0, "", 12.5, -3.0, True, *values[5:]]


def test_text_that_begins_like_a_formula_stays_text_everywhere() -> None:
    name = "=HYPERLINK(1)"
    said = sheet(main_list(Column("name", name, "strong", 20, [name])), Figures((Figure(name, 1),)))
    xml = part(drawn(said), "xl/worksheets/sheet1.xml")

    assert "<f>" not in xml


@given(st.text())
def test_any_text_makes_xml_that_reads_back(text: str) -> None:
    row = f'<c xmlns="" r="A1">{escaped(text)}</c>'.encode()

    read = openpyxl.xml.functions.fromstring(row).text or ""

    assert openpyxl.utils.escape.unescape(read) == escaped_away(text)


def escaped_away(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= sign <= "\udfff" or sign in "\ufffe\uffff" else sign for sign in text)


def test_a_value_that_no_cell_holds_is_refused() -> None:
    with pytest.raises(TypeError):
        rows_xml(1, [StreamColumn("A", 0, 0, [{"a": 1}])], [15])


def test_the_list_stays_in_view_with_its_names_and_can_be_filtered_and_printed() -> None:
    page = opened(sheet(Figures((Figure("te spreken", 5),)), today_list()))["Vandaag"]
    header = next(cell.row for cell in page["A"] if cell.value == "Licht")

    assert page.freeze_panes == f"C{header + 1}"
    assert page.auto_filter.ref == f"A{header}:M{header + 5}"
    assert page.print_title_rows == f"${header}:${header}"
    assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert (page.oddFooter.left.text, page.oddFooter.right.text) == ("&A", "pagina &P van &N")
    assert not page.sheet_view.showGridLines
    assert page.column_dimensions["M"].hidden
    assert not page.merged_cells.ranges


def test_of_a_list_too_wide_to_read_on_paper_the_first_columns_are_printed() -> None:
    wide = [Column(f"c{number}", f"Kolom {number}", "wrapped", 50, ["a " * 40]) for number in range(6)]
    entry = Column("entry_note", "Notitie", "entry", 30, [None])

    assert opened(sheet(main_list(*wide, entry)))["Vandaag"].print_area.startswith("'Vandaag'!$A$1:$D$")
    assert opened(sheet(main_list(*wide[:2], entry)))["Vandaag"].print_area.startswith("'Vandaag'!$A$1:$C$")


@pytest.mark.parametrize("dense", [False, True], ids=["high head", "low head"])
def test_the_time_of_a_refresh_stands_beside_its_day_where_there_is_one(dense: bool) -> None:
    page = replace(sheet(main_list(Column("company", "Bedrijf", "strong", 20, ["Acacia"]))), dense=dense)
    timed = render([page], today=TODAY, at=time(8, 12), language="nl", address=lambda _: None)
    told = [str(cell.value) for cell in openpyxl.load_workbook(io.BytesIO(timed))["Vandaag"][1] if cell.value]
    assert any("Ververst op 23 nov 2026, 08:12" in words for words in told)
    assert not any(":" in str(cell.value) for cell in opened(page)["Vandaag"][1])


def test_a_figure_stands_under_its_workbook_name() -> None:
    book = opened(sheet(Figures((Figure("te spreken", 7), Figure("koud", 31, name="cold")))))
    title, cell = next(book.defined_names["xlsales_cold"].destinations)

    assert book[title][cell].value == 31


def test_a_row_leads_to_its_prospect_a_number_to_the_telephone_and_nonsense_nowhere() -> None:
    links = [RowLink("Prospects", 8), SheetLink("gone"), WebLink("mailto:jan@berk.nl"), WebLink("mailto:jan@"), None]
    names = Column("name", "Naam", "strong", 20, ["a", "b", "c", "d", "e"], links=links)
    page = opened(sheet(main_list(names)))["Vandaag"]
    found = {cell.value: cell.hyperlink for (cell,) in page["A5:A9"] if cell.hyperlink}

    assert {value: link.location or link.target for value, link in found.items()} == {
        "a": "'Prospects'!A12",
        "c": "mailto:jan@berk.nl",
    }


def test_entries_offer_their_choices_and_a_hint() -> None:
    page = opened(sheet(today_list()))["Vandaag"]
    found = {str(rule.sqref): rule for rule in page.data_validations.dataValidation}

    assert found["K5:K9"].formula1.startswith('"ja,later,onderhandelt,')
    assert found["K5:K9"].errorStyle == "warning"
    assert (found["J5:J9"].promptTitle, found["J5:J9"].prompt) == ("Datum", "Leeg is vandaag.")


def test_colours_follow_the_day_and_the_cell() -> None:
    page = opened(sheet(today_list()))["Vandaag"]
    formulas = {
        (str(each.sqref), formula)
        for each in page.conditional_formatting
        for rule in each.rules
        for formula in rule.formula
    }

    assert {("A5:A9", f'LEFT(A5,1)="{word[0]}"') for word in LIGHTS} <= formulas
    assert ("F5:F9", "AND(ISNUMBER(F5),F5<TODAY())") in formulas
    assert ("G5:G9", "AND(ISNUMBER(G5),G5>0)") in formulas
    assert ("H5:H9", "AND(ISNUMBER(H5),H5>=2)") in formulas
    assert ("A5:M9", "LEN($L5)>0") in formulas
    assert any("TODAY()-DATE(2026,11,23)>1" in formula for _, formula in formulas)


def test_a_finished_row_is_grey_before_anything_else_colours_it() -> None:
    page = opened(sheet(today_list()))["Vandaag"]
    rules = [rule for each in page.conditional_formatting for rule in each.rules]
    done = next(rule for rule in rules if rule.formula == ["LEN($L5)>0"])
    colours = [rule for rule in rules if "DATE(" not in str(rule.formula) and rule is not done]

    assert done.stopIfTrue
    assert all(done.priority < rule.priority for rule in colours)


def test_a_light_keeps_its_word_and_its_symbol_gets_the_colour() -> None:
    data = drawn(sheet(today_list()))

    assert 'rgb="FFD55E00"' in part(data, "xl/worksheets/sheet1.xml")
    assert loaded(data)["Vandaag"]["A7"].value == "■ koud"


def test_a_list_without_rows_says_so_and_keeps_its_header() -> None:
    book = opened(sheet(main_list(Column("company", "Bedrijf", "strong", 28, []), empty="Typ je eerste prospect.")))

    assert "Typ je eerste prospect." in texts(book)
    assert "Bedrijf" in texts(book)
    assert book["Vandaag"].auto_filter.ref is None


def test_a_section_far_down_is_one_click_from_the_top() -> None:
    page = opened(everything())["Vandaag"]
    jumps = {cell.value: cell.hyperlink.location for cell in page[1] if cell.hyperlink}
    cell = jumps["↓ De komende week"].rpartition("!")[2]

    assert page[cell].value == "De komende week"


def test_more_links_than_excel_takes_leave_the_text() -> None:
    count = 65_600
    names = Column("name", "Naam", "text", 20, ["a"] * count, links=[RowLink("Prospects", 1)] * count)
    xml = part(drawn(sheet(main_list(names))), "xl/worksheets/sheet1.xml")

    assert xml.count("<hyperlink ") == 65_530
    assert xml.count("<t>a</t>") == count


def test_lists_of_one_sheet_do_not_disturb_each_other() -> None:
    other = Listing("other", (Column("a", "A", "strong", 20, ["x"]), Column("b", "B", "whole", 9, [7])), empty="")
    page = opened(sheet(today_list(3), other))["Vandaag"]
    rows = [[cell for cell in row if cell is not None] for row in page.values]

    assert ["x", 7] in rows
    assert sum("Acacia" in row for row in rows) == 1
