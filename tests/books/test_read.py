"""Tables are found and read whatever happened to the workbook; what cannot be right is named."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from tests.books.sheets import (
    CONTACTS,
    PROSPECTS,
    Page,
    bent,
    cell,
    column,
    faults,
    read_bytes,
    sheets_bent,
    without_values,
    workbook,
)
from tests.books.workbooks import STRICT
from xlsales.errors import WorkbookRefused
from xlsales.shipped import template
from xlsales.tables.raw import CellError

BOTH = (
    Page("Prospects", PROSPECTS, "Prospects", ["table.prospects"], row=3),
    Page("Contacten", CONTACTS, "Contacts", ["table.contacts"], row=3),
)
NAMES = ["P0001", "P0002"]
MENTIONED = ["P0001", "P0002", "P0001"]


def test_tables_are_read_where_their_hidden_names_point() -> None:
    data = workbook(*BOTH)
    assert column(data, "Prospects", "id") == NAMES
    assert column(data, "Prospects", "value") == [1500, 800]
    assert column(data, "Contacts", "prospect") == MENTIONED
    assert faults(data) == []
    assert read_bytes(data)[0].language == "nl"


def test_a_place_turns_back_into_a_cell() -> None:
    data = workbook(Page("Mijn klanten", PROSPECTS, "Prospects", ["table.prospects"], row=3, column=2))
    assert cell(data, "Prospects", 1, "value") == "Mijn klanten!E6"
    assert cell(data, "Prospects", None, "company") == "Mijn klanten!D4"
    assert cell(data, "Prospects", 0, "") == "Mijn klanten!C5"
    assert cell(data, "Prospects", 5, "id") == "Mijn klanten!C10"
    assert cell(data, "Contacts", 0, "date") == "!"


@pytest.mark.parametrize(
    "pages",
    [
        (Page("X", PROSPECTS, "Tabel7", ["table.prospects"]), Page("Y", CONTACTS, "Tabel9", ["table.contacts"], 8, 3)),
        (Page("X", PROSPECTS, "Prospects"), Page("Y", CONTACTS, "Contacts", row=8, column=3)),
        (Page("X", PROSPECTS, row=4), Page("Y", CONTACTS, row=8, column=3)),
        (Page("X", PROSPECTS, marks=["table.prospects"], row=4), Page("Y", CONTACTS, marks=["table.contacts"])),
    ],
    ids=["by hidden name", "by table name", "by headings", "by hidden name without a native table"],
)
def test_a_table_is_found_wherever_it_went(pages: tuple[Page, ...]) -> None:
    data = workbook(Page("Notities", [["Bedrijf", "iets"], ["Acme", 1]]), *pages)
    assert column(data, "Prospects", "id") == NAMES
    assert column(data, "Contacts", "prospect") == MENTIONED
    assert faults(data) == []


def test_a_hidden_name_that_lost_its_cell_is_no_hindrance() -> None:
    data = workbook(Page("X", PROSPECTS, "Prospects"), names={"_xlsales.table.prospects": "=#REF!"})
    assert column(data, "Prospects", "id") == NAMES


def test_columns_are_known_in_either_language_any_order_any_case() -> None:
    rows = """
        notes | AMOUNT | E-mailadres | iets van mezelf |  company | nummer
        hoi   | 12     | a@b.nl      | 7               |  Acme    | P0001
        """
    raw, _ = read_bytes(workbook(Page("P", rows, "Prospects", ["table.prospects"])))
    held = raw.tables["Prospects"]
    assert {key: values[0] for key, values in held.columns.items()} == {
        "notes": "hoi",
        "value": 12,
        "email": "a@b.nl",
        "company": "Acme",
        "id": "P0001",
    }
    assert held.unknown == ("iets van mezelf",)


def test_hidden_and_filtered_rows_are_ordinary_rows() -> None:
    data = workbook(Page("P", PROSPECTS, "Prospects", ["table.prospects"], hidden_rows=[2]))
    assert column(data, "Prospects", "id") == NAMES


def test_empty_rows_inside_keep_their_place() -> None:
    rows = [["ID", "Bedrijf"], ["P1", "Acme"], ["", ""], ["P2", "Beta"]]
    data = workbook(Page("P", rows, "Prospects", ["table.prospects"]))
    assert column(data, "Prospects", "id") == ["P1", None, "P2"]
    assert cell(data, "Prospects", 2, "company") == "P!B4"


def test_rows_typed_right_below_a_table_belong_to_it() -> None:
    below = {"B7": "Gamma", "A8": "P0004", "B8": "Delta"}
    page = Page("P", PROSPECTS, "Prospects", ["table.prospects"], row=3, cells=below)
    assert column(workbook(page), "Prospects", "company") == ["Acme", "Beta", "Gamma", "Delta"]
    assert read_bytes(workbook(page))[1].places["Prospects"].last_row == 8
    assert faults(workbook(page)) == []


@pytest.mark.parametrize(
    "below",
    [
        {"A7": "Totaal", "C7": 2300},
        {"C7": ("=SUBTOTAL(109,C5:C6)", 2300)},
        {"A7": "zie ook de andere lijst"},
        {"B9": "Gamma"},
    ],
    ids=["a word", "a sum", "a remark", "after a gap"],
)
def test_what_is_no_row_below_a_table_is_named_and_left(below: dict[str, object]) -> None:
    data = workbook(Page("P", PROSPECTS, "Prospects", ["table.prospects"], row=3, cells=below))
    assert column(data, "Prospects", "id") == NAMES
    assert faults(data) == ["Prospects content_below"]
    raw, layout = read_bytes(data)
    assert layout.places["Prospects"].below == int(next(iter(below))[1:])
    assert raw.tables["Prospects"].room == (2 if "B9" in below else 0)


def test_a_table_a_million_rows_deep_is_as_long_as_what_is_typed_in_it() -> None:
    data = workbook(Page("P", PROSPECTS, "Prospects", ["table.prospects"]))
    deep = bent(data, lambda name, xml: (name, xml.replace(b'ref="A1:D3"', b'ref="A1:D1048576"')))
    assert column(deep, "Prospects", "id") == NAMES


@pytest.mark.parametrize(("below", "said"), [({}, []), ({"B8": "Gamma"}, ["Prospects content_below"])])
def test_the_totals_of_a_table_are_no_row_and_bound_it(below: dict[str, object], said: list[str]) -> None:
    page = Page("P", PROSPECTS, "Prospects", ["table.prospects"], row=3, cells={"A7": "Totaal", "C7": 2300, **below})
    table = (b'ref="A4:D6"', b'ref="A4:D7" totalsRowCount="1"')
    data = bent(workbook(page), lambda name, xml: (name, xml.replace(*table, 1) if "table1" in name else xml))
    assert column(data, "Prospects", "id") == NAMES
    assert read_bytes(data)[1].places["Prospects"].below == 7
    assert faults(data) == said


def test_a_sum_at_the_end_of_a_table_without_a_native_one_is_no_row() -> None:
    data = workbook(Page("P", PROSPECTS, cells={"A4": "Totaal", "C4": 2300}))
    assert column(data, "Prospects", "id") == NAMES
    assert faults(data) == ["Prospects content_below"]


def test_of_two_tables_with_the_same_headings_the_marked_one_is_read() -> None:
    copy = Page("Oude lijst", PROSPECTS.replace("Acme", "Oud"), "Prospects_2")
    data = workbook(copy, BOTH[0])
    assert column(data, "Prospects", "company") == ["Acme", "Beta"]
    assert faults(data) == []


def test_of_two_unmarked_tables_with_the_same_headings_one_is_read_and_the_other_named() -> None:
    data = workbook(Page("Lijst", PROSPECTS), Page("Kopie", PROSPECTS))
    assert column(data, "Prospects", "id") == NAMES
    assert faults(data) == ["Prospects two_tables"]


def test_a_table_of_the_users_own_is_never_taken_for_ours() -> None:
    own = Page("Contacts", [["Name", "Phone"], ["Jo", "1"]], "Contacts")
    alike = Page("Log", CONTACTS)
    raw, _ = read_bytes(workbook(own, alike, BOTH[0]))
    assert set(raw.tables) == {"Prospects"}


@pytest.mark.parametrize(
    ("heading", "said"),
    [("Bedrijf", ["Prospects company column_missing"]), ("Waarde", [])],
)
def test_a_missing_column_is_named_when_nothing_can_do_without_it(heading: str, said: list[str]) -> None:
    rows = PROSPECTS.replace(heading, "Iets anders")
    assert faults(workbook(Page("P", rows, "Prospects", ["table.prospects"]))) == said


def test_of_two_equal_headings_the_left_one_is_read_and_the_other_named() -> None:
    rows = [["ID", "Bedrijf", "Waarde", "bedrijf"], ["P1", "Acme", 5, "Anders"]]
    data = workbook(Page("P", rows))
    assert column(data, "Prospects", "company") == ["Acme"]
    assert faults(data) == ["Prospects company heading_twice"]


def test_merged_headings_are_named_and_the_others_read() -> None:
    rows = [["ID", "Bedrijf", "", "Waarde", "Status"], ["P1", "Acme", "", 5, "open"]]
    data = workbook(Page("P", rows, merged=["B1:C1"], cells={"B1": "Bedrijf"}))
    assert column(data, "Prospects", "value") == [5]
    assert column(data, "Prospects", "company") == ["Acme"]
    assert faults(data) == ["Prospects heading_merged"]


def test_a_workbook_without_prospects_says_so() -> None:
    raw, _ = read_bytes(workbook(Page("Leeg", [["hallo"]])))
    assert raw.tables == {}
    assert faults(workbook(Page("Leeg", [["hallo"]]))) == ["Prospects no_prospects"]


def test_error_values_and_formulas_without_a_result_are_handed_out_as_such() -> None:
    cells = {"C5": ("=NA()", "#N/A"), "C6": ("=A1&A2", "iets"), "D6": ("=VANDAAG()", 5)}
    page = Page("P", PROSPECTS, "Prospects", ["table.prospects"], row=3, cells=cells)
    assert column(workbook(page), "Prospects", "value") == [CellError("#N/A"), "iets"]
    stale = sheets_bent(workbook(page), without_values)
    assert column(stale, "Prospects", "value")[1] == CellError("=A1&A2")
    assert column(stale, "Prospects", "first_contact")[1] == CellError("=VANDAAG()")


@pytest.mark.parametrize("date1904", [False, True])
def test_dates_are_dates_whatever_the_workbook_counts_from(date1904: bool) -> None:
    rows = [["Datum", "Prospect", "Soort"], [date(2026, 2, 3), "P1", "mail"], [46056.0, "P1", "mail"]]
    data = workbook(Page("C", rows, "Contacts", ["table.contacts"]), date1904=date1904)
    assert column(data, "Contacts", "date") == [date(2026, 2, 3), 46056.0]
    assert read_bytes(data)[0].date1904 is date1904


def _strict(name: str, xml: bytes) -> tuple[str, bytes]:
    for transitional, strict in STRICT.items():
        xml = xml.replace(transitional.encode(), strict.encode())
    return name, xml


def _prefixed(xml: bytes) -> bytes:
    return re.sub(rb"<(/?)(?=\w)", rb"<\1x:", xml).replace(b"xmlns=", b"xmlns:x=")


def _unaddressed(xml: bytes) -> bytes:
    return re.sub(rb'<(c|row) r="\w+"', rb"<\1", xml)


def _utf16(xml: bytes) -> bytes:
    return xml.decode().replace("UTF-8", "UTF-16").encode("utf-16")


SHAPES: dict[str, Callable[[bytes], bytes]] = {
    "ordinary": lambda data: data,
    "strict": lambda data: bent(data, _strict),
    "prefixed": lambda data: sheets_bent(data, _prefixed),
    "utf-16 sheets": lambda data: sheets_bent(data, _utf16),
    "utf-16 everywhere": lambda data: bent(data, lambda name, xml: (name, xml if name[0] == "[" else _utf16(xml))),
    "backslashes": lambda data: bent(data, lambda name, xml: (name.replace("/", "\\"), xml)),
    "odd case": lambda data: bent(data, lambda name, xml: (name.replace("sheet1", "SHEET1"), xml)),
    "no addresses": lambda data: sheets_bent(data, _unaddressed),
    "single quotes": lambda data: sheets_bent(data, lambda xml: xml.replace(b'"', b"'")),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_of_file_gives_the_same_tables(shape: str) -> None:
    rows = [
        ["ID", "Bedrijf", "Waarde", "Geleverd"],
        ["P1", "Één & Zn <x>", 1.5, date(2026, 2, 3)],
        ["P2", "Beta", 2.0, None],
    ]
    cells = {"C2": ("=NA()", "#N/A")}
    data = SHAPES[shape](workbook(Page("P", rows, "Prospects", ["table.prospects"], cells=cells)))
    assert column(data, "Prospects", "company") == ["Één & Zn <x>", "Beta"]
    assert column(data, "Prospects", "delivered") == [date(2026, 2, 3), None]
    assert column(data, "Prospects", "value") == [CellError("#N/A"), 2.0]


def test_a_cell_at_the_far_edge_of_a_sheet_costs_neither_time_nor_memory() -> None:
    page = Page("P", PROSPECTS, "Prospects", ["table.prospects"], cells={"XFD1048576": "verdwaald", "ZZ700000": 1})
    data = workbook(page)
    assert column(data, "Prospects", "id") == NAMES
    assert faults(data) == ["Prospects content_below"]


@pytest.mark.parametrize("shape", [lambda xml: xml, _utf16], ids=["utf-8", "utf-16"])
def test_a_sheet_that_was_cut_off_is_refused_and_never_half_read(shape: Callable[[bytes], bytes]) -> None:
    cut = sheets_bent(workbook(BOTH[0]), lambda xml: shape(xml[: xml.index(b"</sheetData>") - 40]))
    with pytest.raises(WorkbookRefused):
        read_bytes(cut)


def test_what_one_can_give_away_is_read_from_the_sheet_of_lists() -> None:
    raw, _ = read_bytes(template("en"))
    assert raw.giveaway_list[:2] == ("Quick scan", "Trial period")
    assert raw.giveaway_list[-1] == "Extra work without an invoice"
    assert read_bytes(workbook(*BOTH))[0].giveaway_list == ()
