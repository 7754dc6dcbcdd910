"""What refreshing an open workbook leaves alone, refuses, and takes back."""

import shutil
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bench.workbooks import make
from tests.desk import Desk
from tests.live.conftest import NEXT_DAY, Opened
from tests.live.values import all_values, changes
from xlsales.books.host.open_book import undo_book
from xlsales.books.safe.backups import backups
from xlsales.errors import WorkbookRefused
from xlsales.road import refresh

pytestmark = pytest.mark.slow

Refreshed = Callable[[str], Path]


def test_what_nobody_saved_yet_counts_and_the_file_stays_as_it_was(refreshed: Refreshed, opened: Opened) -> None:
    path = refreshed("consultancy-en.xlsx")
    before = path.read_bytes()
    book = opened(path)
    where = _heading(book.sheets["Prospects"], "Company")
    book.sheets["Prospects"].range((where[0] + 1, where[1])).value = "Newly typed & unsaved"
    refresh(path, today=NEXT_DAY)
    texts = [text for row in book.sheets["Dashboard"].used_range.value for text in row if isinstance(text, str)]
    texts += [text for row in book.sheets["Today"].used_range.value for text in row if isinstance(text, str)]
    texts += [text for row in book.sheets["Reality check"].used_range.value for text in row if isinstance(text, str)]
    assert any("Newly typed & unsaved" in text for text in texts)
    assert path.read_bytes() == before
    assert book.api.is_modified(), "the user still has to save it"


def test_undo_brings_back_every_sheet_column_and_name(refreshed: Refreshed, opened: Opened) -> None:
    path = refreshed("consultancy-en.xlsx")
    book = opened(path)
    before = all_values(book)
    refresh(path, today=NEXT_DAY)
    assert all_values(book) != before
    kept = len(backups(path))
    undo_book(path)
    assert changes(before, all_values(book)) == []
    assert len(backups(path)) == kept - 1, "a second undo goes one step further back"


def test_the_view_and_the_settings_of_the_application_are_as_before(refreshed: Refreshed, opened: Opened) -> None:
    path = refreshed("consultancy-en.xlsx")
    book = opened(path)
    book.sheets["Contacts"].activate()
    book.sheets["Contacts"].range("C7:D9").select()
    refresh(path, today=NEXT_DAY)
    assert book.sheets.active.name == "Contacts"
    assert book.selection is not None
    assert book.selection.address == "$C$7:$D$9"
    assert book.app.calculation == "automatic"
    assert book.app.screen_updating


def test_a_refresh_that_breaks_half_way_leaves_the_workbook_as_it_was(
    refreshed: Refreshed, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    from xlsales.books.host.calc import CalcHost

    path = refreshed("consultancy-en.xlsx")
    book = opened(path)
    before = all_values(book)
    put_sheets = CalcHost.put_sheets
    failed: list[str] = []

    def broken_once(self: CalcHost, *arguments: Any) -> None:
        put_sheets(self, *arguments)
        if not failed:
            failed.append("once")
            raise OSError("the pipe broke")

    monkeypatch.setattr(CalcHost, "put_sheets", broken_once)
    with pytest.raises(WorkbookRefused) as refused:
        refresh(path, today=NEXT_DAY)
    assert refused.value.key == "live.interrupted"
    assert changes(before, all_values(book)) == []
    assert book.app.screen_updating
    assert book.app.calculation == "automatic"


def test_a_protected_sheet_or_structure_is_named_and_nothing_is_done(refreshed: Refreshed, opened: Opened) -> None:
    path = refreshed("consultancy-en.xlsx")
    book = _loaded(path)
    book["Dashboard"].protection.enable()
    book.save(path)
    open_ = opened(path)
    before = all_values(open_)
    with pytest.raises(WorkbookRefused) as refused:
        refresh(path, today=NEXT_DAY)
    assert refused.value.key == "live.protected_sheet"
    assert refused.value.figures["sheet"] == "Dashboard"
    assert changes(before, all_values(open_)) == []


def test_a_protected_structure_is_named_and_nothing_is_done(refreshed: Refreshed, opened: Opened, office: Desk) -> None:
    path = refreshed("consultancy-en.xlsx")
    book = opened(path)
    assert office.ask("protect_structure", document=path.name, password="secret")
    with pytest.raises(WorkbookRefused) as refused:
        refresh(path, today=NEXT_DAY)
    assert refused.value.key == "live.protected_structure"
    assert office.ask("protect_structure", document=path.name, password="")
    assert not book.api.is_structure_protected()


def test_a_workbook_opened_read_only_is_refused(refreshed: Refreshed, office: Desk) -> None:
    from xlsales.calc.attach import attach

    path = refreshed("consultancy-en.xlsx")
    there = attach(office.home / "empty.xlsx")
    assert there is not None
    book = there.app.impl.books.open(str(path), read_only=True)
    path.with_name(f".~lock.{path.name}#").write_text(",somebody,,,;")
    try:
        with pytest.raises(WorkbookRefused) as refused:
            refresh(path, today=NEXT_DAY)
        assert refused.value.key == "live.read_only"
    finally:
        book.close()


def test_what_was_typed_meanwhile_is_never_overwritten(
    refreshed: Refreshed, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = refreshed("consultancy-en.xlsx")
    book = opened(path)
    row, column = _heading(book.sheets["Prospects"], "Company")
    from xlsales.books.host.live_book import LiveBook

    apply = LiveBook.apply

    def with_somebody_typing(self: LiveBook, changes: Any) -> Any:
        book.sheets["Prospects"].range((row + 1, column)).value = "Typed while it was refreshed"
        return apply(self, changes)

    monkeypatch.setattr(LiveBook, "apply", with_somebody_typing)
    today = book.sheets["Today"].used_range.value
    with pytest.raises(WorkbookRefused) as refused:
        refresh(path, today=NEXT_DAY)
    assert refused.value.key == "live.changed_meanwhile"
    assert book.sheets["Today"].used_range.value == today


def test_two_workbooks_of_one_name_are_told_apart(refreshed: Refreshed, opened: Opened, tmp_path: Path) -> None:
    path = refreshed("consultancy-en.xlsx")
    twin = tmp_path / "elsewhere" / path.name
    twin.parent.mkdir()
    shutil.copyfile(path, twin)
    first, second = opened(path), opened(twin)
    before = all_values(first)
    refresh(twin, today=NEXT_DAY)
    assert changes(before, all_values(first)) == []
    assert all_values(second) != before


def test_a_workbook_that_was_never_saved_is_refused(office: Desk) -> None:
    from xlsales.books.host.live_book import live_book
    from xlsales.calc.attach import attach

    there = attach(office.home / "empty.xlsx")
    assert there is not None
    new = there.app.books.add()
    try:
        with pytest.raises(WorkbookRefused) as refused, live_book(new):
            pass
        assert refused.value.key == "live.never_saved"
    finally:
        new.close()


def test_a_workbook_on_the_web_is_refused_with_its_address() -> None:
    from xlsales.books.host.find_open import path_of

    class OnTheWeb:
        """What an application tells of a workbook that it opened from OneDrive; no such place is to be had here."""

        name = "prospects.xlsx"
        fullname = "https://d.docs.live.net/1a2b3c/prospects.xlsx"

    with pytest.raises(WorkbookRefused) as refused:
        path_of(OnTheWeb())  # type: ignore[arg-type]
    assert refused.value.key == "live.on_the_web"
    assert refused.value.figures["place"] == OnTheWeb.fullname


def test_a_thousand_times_the_rows_cost_no_more_calls(opened: Opened, tmp_path: Path) -> None:
    from xlsales.calc.engine import engine

    calls = []
    for count in (20, 20_000):
        path = tmp_path / f"{count}.xlsx"
        make(path, count)
        refresh(path, today=date(2026, 11, 20))
        book = opened(path)
        before = engine.calls
        outcome = refresh(path, today=NEXT_DAY)
        assert outcome.unsaved
        calls.append(engine.calls - before)
        book.close()  # what is done for every open workbook would count twice
    assert calls[1] <= calls[0], f"{calls[0]} calls with 20 prospects, {calls[1]} with 20,000"


def _loaded(path: Path) -> Any:
    """The workbook in openpyxl, which tells that it drops what it does not know."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(path)


def _heading(sheet: Any, heading: str) -> tuple[int, int]:
    """Row and column of a heading."""
    for row, cells in enumerate(sheet.range("A1:AZ8").value, 1):
        if heading in cells:
            return row, cells.index(heading) + 1
    raise AssertionError(f"no heading {heading}")
