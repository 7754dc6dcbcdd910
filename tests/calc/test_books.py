"""Documents, sheets, tables, names and windows in a real Calc."""

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from tests.calc.conftest import Opened
from xlsales.errors import WorkbookRefused


def test_saving_a_copy_leaves_the_document_as_it_is(opened: Opened, unusual: Path, tmp_path: Path) -> None:
    """Its name, its unsaved changes and its file stay; the copy holds the changes, in the format of its suffix."""
    book = opened(unusual)
    before = unusual.read_bytes()
    book.sheets["Today"]["A1"].value = "nieuw"
    for suffix, kind in (("xlsx", b"sheet.main"), ("xlsm", b"macroEnabled")):
        copy = tmp_path / f"kopie met ruimte.{suffix}"
        book.api.save_copy(copy)
        with zipfile.ZipFile(copy) as package:
            assert kind in package.read("[Content_Types].xml")
    assert book.api.is_modified()
    assert book.fullname == str(unusual)
    assert unusual.read_bytes() == before
    with pytest.raises(WorkbookRefused):
        book.api.save_copy(tmp_path / "kopie.pdf")


def test_saving_writes_the_file(opened: Opened, unusual: Path) -> None:
    """In place; then nothing is unsaved any more."""
    book = opened(unusual)
    book.sheets["Today"]["A1"].value = "nieuw"
    before = unusual.read_bytes()
    book.save()
    assert unusual.read_bytes() != before
    assert not book.api.is_modified()


def test_a_read_only_document_is_known_as_one(opened: Opened, unusual: Path) -> None:
    """And refuses to be saved, in words."""
    book = opened(unusual)
    book.close()
    again = book.app.impl.books.open(str(unusual), read_only=True)
    assert again.is_read_only()
    with pytest.raises(WorkbookRefused, match="cannot_save"):
        again.save()


def test_sheets_come_and_go(opened: Opened, unusual: Path) -> None:
    """Added at their place, renamed, hidden, moved, deleted; a sheet that is not there is not found."""
    book = opened(unusual)
    names = book.sheet_names
    added = book.sheets.add("Nieuw blad", after=book.sheets[names[0]])
    assert book.sheet_names == [names[0], "Nieuw blad", *names[1:]]
    added.name = "Ander blad"
    added.visible = False
    assert (added.index, added.visible, "ander BLAD" in book.sheets) == (2, False, True)
    added.delete()
    assert book.sheet_names == names
    with pytest.raises(KeyError):
        book.sheets["Nieuw blad"]


def test_tables_are_known_and_grow(opened: Opened, unusual: Path) -> None:
    """A table of the file is a table here, with its rows."""
    table = opened(unusual).sheets["Today"].tables["Prospects"]
    assert table.range.address == "$D$1:$E$4"
    assert table.header_row_range is not None
    assert table.header_row_range.value == ["a", "b"]
    table.impl.resize(table.parent.impl.range("D1:E9"))
    assert table.parent.tables["Prospects"].range.address == "$D$1:$E$9"


def test_names_are_read_and_written_as_in_excel(opened: Opened, unusual: Path) -> None:
    """Those of the workbook and those of a sheet."""
    book = opened(unusual)
    found = {name.name: name.refers_to for name in book.names}
    assert found == {"_xlsales.today": "=Today!$B$3", "Today!eigen": "=Today!$B$4"}
    book.names.add("_xlsales.mark", "='Müller''s blad'!$A$2:$C$9")
    name = book.names["_xlsales.mark"]
    assert name.refers_to == "='Müller''s blad'!$A$2:$C$9"
    assert name.refers_to_range.address == "$A$2:$C$9"
    name.delete()
    assert "_xlsales.mark" not in book.names


def test_rows_are_inserted_and_deleted(opened: Opened, unusual: Path) -> None:
    """What points below moves along."""
    sheet = opened(unusual).sheets["Today"]
    sheet["2:3"].insert("down")
    assert sheet["B5"].value == 2.0
    assert sheet.book.sheets["Müller's blad"]["E3"].formula == "='Q1 = ½'!A1+Today!$B$5"
    sheet["2:3"].delete()
    assert sheet["B3"].value == 2.0


def test_the_user_looks_at_the_same_cells_afterwards(opened: Opened, unusual: Path) -> None:
    """Sheet, selection and scrolling of every sheet come back."""
    book = opened(unusual)
    first, today = book.sheets["Müller's blad"], book.sheets["Today"]
    first.activate()
    first["C90:D95"].select()
    today.activate()
    today["B3:B4"].select()
    state = book.api.view_state()
    first.activate()
    first["A1"].select()
    book.api.restore_view(state)
    assert book.selection is not None
    assert (book.sheets.active.name, book.selection.address) == ("Today", "$B$3:$B$4")


def test_settings_are_put_back(opened: Opened, unusual: Path) -> None:
    """Drawing and calculation are as they were, also when the work in between fails."""
    book = opened(unusual)
    with suppress(ZeroDivisionError), book.app.properties(screen_updating=False, calculation="manual"):
        assert (book.app.calculation, book.app.screen_updating) == ("manual", False)
        raise ZeroDivisionError
    assert (book.app.calculation, book.app.screen_updating) == ("automatic", True)


def test_the_version_is_told(opened: Opened, unusual: Path) -> None:
    """As xlwings does for Excel."""
    assert opened(unusual).app.version.major >= 7
