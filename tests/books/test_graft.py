"""Grafting: everything of the user's stays, ours comes in, and comes again without growth."""

import re

import pytest

from tests.books.losses import losses, sizes
from tests.books.rendered import GRAFTS, grafted, rendered, written
from tests.books.workbooks import EVERY, changed, full, parts, plain, zipped
from tests.conftest import Convert, Validate
from xlsales.books.host.remove_ours import remove
from xlsales.books.merge.replace_sheets import Replacement, replace_sheets
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import Workbook


def book(data: bytes) -> Workbook:
    return Workbook(Package.open(data))


def sheet_text(data: bytes, title: str) -> str:
    opened = book(data)
    sheet = opened.sheet(title)
    assert sheet is not None
    return opened.package.read_xml(sheet.part).decode()


@pytest.mark.parametrize("shape", EVERY)
def test_nothing_of_the_user_changes_when_sheets_come_come_again_and_go(shape: str) -> None:
    """Every part that is not ours keeps its bytes through two grafts and a removal."""
    before = EVERY[shape]()
    first, names = grafted(before)
    second, _ = grafted(first, figure=2)
    package = Package.open(second)
    removed = remove(package)
    assert losses(before, first) == []
    assert losses(before, second) == []
    assert losses(before, written(package)) == []
    assert sorted(removed) == sorted(names.titles.values())


@pytest.mark.parametrize("shape", EVERY)
def test_after_removal_no_part_or_name_of_ours_is_left(shape: str) -> None:
    before = EVERY[shape]()
    package = Package.open(grafted(before)[0])
    remove(package)
    left = {name.lower() for name in package.names()} - {name.lower() for name in Package.open(before).names()}
    assert left <= {"/styles.xml"}
    assert not [name for name in Workbook(package).all_names if "xlsales" in name.name]


@pytest.mark.parametrize("shape", EVERY)
def test_the_validator_finds_nothing_new(shape: str, validator: Validate) -> None:
    before = EVERY[shape]()
    known = {re.sub(r"\d+", "", fault) for fault in validator(before)}
    after, _ = grafted(grafted(before)[0])
    assert [fault for fault in validator(after) if re.sub(r"\d+", "", fault) not in known] == []


@pytest.mark.parametrize("shape", ["full", "strict", "prefixed", "bare"])
def test_libreoffice_opens_it(shape: str, soffice: Convert, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("open") / f"{shape}.xlsx"
    path.write_bytes(grafted(EVERY[shape]())[0])
    assert soffice(path, "pdf").stat().st_size > 1000


def test_fifty_grafts_add_nothing() -> None:
    """Styles, names, parts and size are after fifty refreshes what they were after two."""
    first, _ = grafted(grafted(full())[0])
    data = first
    for _ in range(48):
        data, _ = grafted(data)
    assert sizes(data) == sizes(first)
    assert len(data) == len(first)


def test_the_same_graft_twice_gives_the_same_bytes() -> None:
    once, _ = grafted(grafted(full())[0])
    assert grafted(once)[0] == once


def test_a_sheet_of_the_user_with_our_title_is_left_alone_and_ours_gets_a_suffix() -> None:
    """`Dashboard` is the user's; ours is found by its hidden name, also the second time."""
    first, names = grafted(full())
    _, again = grafted(first)
    assert names.titles["Board"] == again.titles["Board"] == "Dashboard (2)"
    assert [sheet.title for sheet in book(first).sheets][-3:] == ["Today", "Dashboard (2)", "People"]


def test_references_inside_our_sheets_follow_the_titles_and_tables_they_got() -> None:
    """Formula, rule, list and link to the sheet that became `Dashboard (2)`, and to the table `Contacts_2`."""
    first, names = grafted(full())
    text = sheet_text(first, "Today")
    assert names.tables == {"Contacts": "Contacts_2"}
    assert "SUM(B4:B8)+'Dashboard (2)'!B1+ROWS(Contacts_2)" in text
    assert "'Dashboard (2)'!$A$1:$A$5" in text
    assert "AND(B4&lt;TODAY(),'Dashboard (2)'!$A$1&lt;&gt;0)" in text
    assert "location=\"'Dashboard (2)'!A1\"" in text
    charts = "".join(data.decode() for name, data in parts(first).items() if "/charts/" in name)
    assert "'Dashboard (2)'!$B$1:$B$5" in charts


def test_a_sheet_that_the_user_renamed_moved_coloured_and_zoomed_stays_so() -> None:
    first, _ = grafted(plain())

    def by_hand(_: str, text: str) -> str:
        text = (
            text.replace('name="Today"', 'name="My day"')
            .replace("Today!", "'My day'!")
            .replace("'Today'!", "'My day'!")
        )
        if 'rgb="001F4E79"' in text:
            text = text.replace('<tabColor rgb="001F4E79"/>', '<tabColor theme="5"/>')
            text = text.replace('workbookViewId="0"', 'zoomScale="140" workbookViewId="0"')
        return text

    edited = changed(first, by_hand, r"workbook\.xml$|worksheets/")
    second, names = grafted(edited, figure=3)
    text = sheet_text(second, "My day")
    assert names.titles["Today"] == "My day"
    assert '<tabColor theme="5"/>' in text
    assert 'zoomScale="140"' in text
    assert "<v>18</v>" in text, "the contents are new"


def test_names_of_a_sheet_follow_when_tabs_come_in_front() -> None:
    """A graft behind the first tab moves the others; their local names and the active tab move along."""
    before = full()
    package = Package.open(before)
    replace_sheets(
        package, Package.open(rendered()), [Replacement("Today", "Today", "_xlsales.today", after="Dashboard")]
    )
    after = written(package)
    assert [sheet.title for sheet in book(after).sheets][:3] == ["Dashboard", "Today", "Bob's sheet & co"]
    assert losses(before, after) == []


def test_our_own_names_lead_to_our_sheets_and_are_found_again() -> None:
    first, _ = grafted(full())
    names = book(first).defined_names
    assert names["xlsales_cold"].formula == "Today!$B$4"
    assert names["_xlsales.today"].hidden
    place = book(first).place("_xlsales.dashboard")
    assert place is not None
    assert place.sheet.title == "Dashboard (2)"
    titles = [name for name in book(first).all_names if name.name == "_xlnm.Print_Titles"]
    assert len(titles) == 2, "the user's and ours"


def test_a_rendered_name_that_is_not_ours_is_refused() -> None:
    """Only names that begin with xlsales may be written: any other could be the user's."""
    foreign = changed(rendered(), lambda _, text: text.replace("xlsales_cold", "cold"), r"workbook\.xml$")
    with pytest.raises(ValueError, match="cold"):
        replace_sheets(Package.open(plain()), Package.open(foreign), GRAFTS)


def test_dates_counted_from_another_year_are_refused() -> None:
    with pytest.raises(ValueError, match="year"):
        replace_sheets(Package.open(plain()), Package.open(rendered(date1904=True)), GRAFTS)


def test_a_formula_that_points_into_our_sheet_makes_excel_calculate_and_survives() -> None:
    """The user's formula keeps its text, and the new figure reaches it when the file is opened."""
    first, _ = grafted(plain())
    linked = changed(
        first,
        lambda _, text: text.replace("</row>", '<c r="D1"><f>Today!B4*2</f><v>1</v></c></row>', 1),
        r"sheet1\.xml$",
    )
    quiet = changed(linked, lambda _, text: re.sub(r' ?fullCalcOnLoad="1"', "", text), r"workbook\.xml$")
    second, _ = grafted(quiet)
    assert "<f>Today!B4*2</f>" in sheet_text(second, "Blad1")
    assert b'fullCalcOnLoad="1"' in parts(second)["xl/workbook.xml"]


def test_a_formula_that_has_nothing_to_do_with_us_asks_for_no_calculation() -> None:
    """A calculation on load makes Excel ask to save, so it is asked for only where it can matter."""
    package = Package.open(changed(full(), lambda _, text: text.replace(' fullCalcOnLoad="1"', ""), r"workbook\.xml$"))
    replace_sheets(package, Package.open(rendered()), GRAFTS[2:])
    assert b"fullCalcOnLoad" not in package.read("/xl/workbook.xml")


def test_the_calculation_chain_stays_until_it_names_a_cell_of_ours() -> None:
    first, _ = grafted(full())
    ours = book(first).sheet("Today")
    assert ours is not None
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    for sheet_id, kept in ((1, True), (ours.sheet_id, False)):
        package = Package.open(first)
        chain = f'<calcChain xmlns="{main}"><c r="D1" i="{sheet_id}"/></calcChain>'.encode()
        package.put(
            "/xl/calcChain.xml", chain, "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"
        )
        package.relate(
            "/xl/workbook.xml",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain",
            "/xl/calcChain.xml",
        )
        replace_sheets(package, Package.open(rendered()), GRAFTS)
        assert ("/xl/calcChain.xml" in package) is kept


def test_the_body_font_of_a_rendered_sheet_becomes_that_of_the_workbook() -> None:
    """A workbook in Arial gets sheets in Arial."""
    arial = changed(
        plain(),
        lambda _, text: text.replace('<name val="Calibri"/>', '<name val="Arial"/>').replace(
            '<scheme val="minor"/>', ""
        ),
        r"styles\.xml$",
    )
    styles = parts(grafted(arial)[0])["xl/styles.xml"].decode()
    assert "Calibri" not in re.search(r"<fonts.*</fonts>", styles, re.DOTALL)[0]  # type: ignore[index]


def test_after_removal_a_formula_that_meant_our_sheet_reads_ref() -> None:
    """As when the sheet is deleted in Excel; a file that names a missing sheet would be called damaged."""
    first, _ = grafted(plain())
    linked = changed(
        first,
        lambda _, text: text.replace(
            "</row>", '<c r="D1"><f>SUM(Today!B4,Contacts[When])&amp;"Today!"</f></c></row>', 1
        ),
        r"sheet1\.xml$",
    )
    package = Package.open(linked)
    remove(package)
    assert '<f>SUM(#REF!B4,#REF!)&amp;"Today!"</f>' in package.read_xml("/xl/worksheets/sheet1.xml").decode()


def test_a_figure_that_is_no_longer_there_says_so_and_comes_back() -> None:
    """A name that people link to never points at another figure that happens to stand in its old place."""
    first, _ = grafted(plain())
    without = changed(rendered(), lambda _, text: text.replace("xlsales_cold", "xlsales_warm"), r"workbook\.xml$")
    package = Package.open(first)
    replace_sheets(package, Package.open(without), GRAFTS)
    assert Workbook(package).defined_names["xlsales_cold"].formula == "#N/A"
    third, _ = grafted(written(package))
    assert book(third).defined_names["xlsales_cold"].formula == "Today!$B$4"


def test_a_workbook_that_counts_from_1904_takes_sheets_that_do_too() -> None:
    old = changed(plain(), lambda _, text: text.replace("<workbookPr ", '<workbookPr date1904="1" '), r"workbook\.xml$")
    package = Package.open(old)
    replace_sheets(package, Package.open(rendered(date1904=True)), GRAFTS)
    assert losses(old, written(package)) == []
    assert Workbook(package).date1904


def test_protection_of_the_structure_and_a_macro_project_stay() -> None:
    """Both forbid or notice things in Excel itself; a file may still get sheets, and the macros keep their bytes."""
    contents = parts(full())
    contents["xl/workbook.xml"] = contents["xl/workbook.xml"].replace(
        b"<bookViews>", b'<workbookProtection lockStructure="1"/><bookViews>'
    )
    contents["xl/vbaProject.bin"] = contents["xl/vbaProjectSignature.bin"] = bytes(range(256)) * 20
    before = zipped(contents)
    after, _ = grafted(before)
    assert losses(before, after) == []
    assert b'<workbookProtection lockStructure="1"/>' in parts(after)["xl/workbook.xml"]
