"""Saving: at every moment the old or the new workbook is there, whole, and an older one can come back."""

import errno
import multiprocessing
import os
import re
import stat
from pathlib import Path

import pytest

from tests.books.rendered import GRAFTS, rendered
from tests.books.workbooks import changed, full, parts, plain, zipped
from xlsales.books.merge.replace_sheets import replace_sheets
from xlsales.books.opc.package import Package
from xlsales.books.safe import save as saving
from xlsales.books.safe.backups import KEEP, backups
from xlsales.books.safe.locks import locked, opened_by
from xlsales.books.safe.save import save, undo
from xlsales.errors import WorkbookRefused
from xlsales.texts import say


@pytest.fixture
def workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workbook in a folder of its own; backups and locks elsewhere."""
    monkeypatch.setenv("XLSALES_BACKUPS", str(tmp_path / "state"))
    folder = tmp_path / "work"
    folder.mkdir()
    path = folder / "Prospects été.xlsx"
    path.write_bytes(full())
    return path


def refreshed(path: Path, figure: int = 1) -> Package:
    package = Package.open(path)
    replace_sheets(package, Package.open(rendered(figure)), GRAFTS)
    return package


def refused(package: Package, path: Path) -> str:
    """The key of the refusal; the file must be what it was and nothing may lie beside it."""
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(WorkbookRefused) as caught:
        save(package, path)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    for language in ("nl", "en"):
        assert "{" not in say(caught.value.key, language, **caught.value.figures)
    return caught.value.key.removeprefix("books.")


def test_a_save_replaces_the_file_and_keeps_the_old_one(workbook: Path) -> None:
    old = workbook.read_bytes()
    kept = save(refreshed(workbook), workbook)
    assert kept is not None
    assert kept.read_bytes() == old
    assert "xl/worksheets/sheet4.xml" in parts(workbook.read_bytes())
    assert [path.name for path in workbook.parent.iterdir()] == [workbook.name]


def test_a_new_file_is_written_without_a_backup(workbook: Path) -> None:
    new = workbook.with_name("new.xlsx")
    content = full()
    assert save(Package.open(content), new) is None
    assert parts(new.read_bytes()) == parts(content)
    assert backups(new) == []


def test_ten_backups_are_kept_and_undo_goes_back_step_by_step(workbook: Path) -> None:
    versions = [workbook.read_bytes()]
    for figure in range(1, KEEP + 4):
        save(refreshed(workbook, figure), workbook)
        versions.append(workbook.read_bytes())
    assert [kept.path.read_bytes() for kept in backups(workbook)] == versions[-2 : -2 - KEEP : -1]
    for version in versions[-2 : -2 - KEEP : -1]:
        last = workbook.read_bytes()
        assert undo(workbook).read_bytes() == last, "what undo took away is kept too"
        assert workbook.read_bytes() == version
    with pytest.raises(WorkbookRefused, match="no_backup"):
        undo(workbook)


def test_permissions_and_a_symbolic_link_stay(workbook: Path) -> None:
    workbook.chmod(0o640)
    link = workbook.with_name("link.xlsx")
    link.symlink_to(workbook.name)
    save(refreshed(link), link)
    assert link.is_symlink()
    assert stat.S_IMODE(workbook.stat().st_mode) == 0o640
    assert len(parts(workbook.read_bytes())) > len(parts(full()))
    assert len(backups(workbook)) == len(backups(link)) == 1


def test_an_edit_made_between_reading_and_writing_is_never_overwritten(workbook: Path) -> None:
    package = refreshed(workbook)
    workbook.write_bytes(plain())
    assert refused(package, workbook) == "changed_meanwhile"


def test_a_mere_touch_of_the_date_is_no_edit(workbook: Path) -> None:
    package = refreshed(workbook)
    os.utime(workbook, (1, 1))
    assert save(package, workbook) is not None


@pytest.mark.parametrize(
    ("name", "contents", "who"),
    [
        ("~$Prospects été.xlsx", b"\x07Jansen " + b" " * 47, "Jansen"),
        ("~$Prospects été.xlsx", b"", "Excel"),
        (".~lock.Prospects été.xlsx#", b",jansen,pc,23.11.2026 12:00,file:///home;", "jansen"),
        (".~lock.Prospects été.xlsx#", b"", "LibreOffice"),
    ],
)
def test_a_workbook_that_is_open_elsewhere_is_left_alone(workbook: Path, name: str, contents: bytes, who: str) -> None:
    (workbook.parent / name).write_bytes(contents)
    found = opened_by(workbook)
    assert found is not None
    assert found[1] == who
    assert refused(refreshed(workbook), workbook) == "open_elsewhere"


def test_two_refreshes_of_one_workbook_wait_for_each_other(workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "locked", lambda path: locked(path, 0.1))
    package = refreshed(workbook)
    holder = multiprocessing.get_context("spawn").Process(target=_hold, args=(workbook, workbook.with_name("go")))
    holder.start()
    while not workbook.with_name("go").exists():
        holder.join(0.05)
    try:
        assert refused(package, workbook) == "busy"
    finally:
        workbook.with_name("go").unlink()
        holder.join()


def _hold(path: Path, sign: Path) -> None:
    with locked(path):
        sign.touch()
        while sign.exists():
            pass


def test_a_full_disk_and_a_read_only_folder_leave_the_file_alone(
    workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = refreshed(workbook)
    for number, key in ((errno.ENOSPC, "disk_full"), (errno.EROFS, "read_only"), (errno.EIO, "cannot_write")):

        def fail(_: int, number: int = number) -> None:
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", fail)
            assert refused(package, workbook) == key


def test_a_part_that_is_not_well_formed_never_reaches_the_file(workbook: Path) -> None:
    package = refreshed(workbook)
    package.put("/xl/worksheets/sheet1.xml", b"<worksheet>")
    assert refused(package, workbook) == "not_verified"


@pytest.mark.parametrize("damage", ["pointer", "sheet", "name", "type"])
def test_what_excel_would_call_damaged_never_reaches_the_file(workbook: Path, damage: str) -> None:
    """A pointer to nothing, a sheet number or a name twice, a part without a type."""
    package = refreshed(workbook)
    book = package.read_xml("/xl/workbook.xml").decode()
    if damage == "pointer":
        package.relate("/xl/workbook.xml", "http://example.org/x", "/xl/nothing.xml")
    elif damage == "sheet":
        package.put("/xl/workbook.xml", re.sub(r'sheetId="2"', 'sheetId="1"', book).encode())
    elif damage == "name":
        package.put("/xl/workbook.xml", book.replace("_xlsales.today", "_xlsales.dashboard").encode())
    else:
        package.put("/xl/strange.thing", b"x")
    assert refused(package, workbook) == "not_verified"


def test_faults_that_the_users_file_had_already_do_not_stop_a_save(workbook: Path) -> None:
    """A pointer to nothing of somebody else's making is not ours to judge."""
    pointer = '<Relationship Id="q" Type="x/y" Target="gone.xml"/></Relationships>'
    dangling = changed(
        full(), lambda _, text: text.replace("</Relationships>", pointer), r"xl/_rels/workbook\.xml\.rels$"
    )
    workbook.write_bytes(dangling)
    assert save(refreshed(workbook), workbook) is not None


def test_a_signed_workbook_is_refused_and_with_force_loses_its_signature(workbook: Path) -> None:
    contents = parts(full())
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    types = "application/vnd.openxmlformats-package.digital-signature"
    contents["_xmlsignatures/origin.sigs"] = b""
    contents["_xmlsignatures/sig1.xml"] = b"<Signature/>"
    contents["_xmlsignatures/_rels/origin.sigs.rels"] = (
        f'<Relationships xmlns="{relations}"><Relationship Id="a" Type="{relations}/digital-signature/signature" '
        'Target="sig1.xml"/></Relationships>'
    ).encode()
    contents["_rels/.rels"] = contents["_rels/.rels"].replace(
        b"</Relationships>",
        f'<Relationship Id="s" Type="{relations}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>'
        "</Relationships>".encode(),
    )
    contents["[Content_Types].xml"] = contents["[Content_Types].xml"].replace(
        b"</Types>",
        f'<Default Extension="sigs" ContentType="{types}-origin"/><Override PartName="/_xmlsignatures/sig1.xml" '
        f'ContentType="{types}-xmlsignature+xml"/></Types>'.encode(),
    )
    workbook.write_bytes(zipped(contents))
    assert refused(refreshed(workbook), workbook) == "signed"
    save(refreshed(workbook), workbook, force=True)
    after = parts(workbook.read_bytes())
    assert not [name for name in after if "signature" in name]
    assert b"signature" not in after["_rels/.rels"]
    assert b"_xmlsignatures" not in after["[Content_Types].xml"]


def test_what_a_killed_run_left_behind_is_cleared_away(workbook: Path) -> None:
    save(refreshed(workbook), workbook)
    mark = re.sub(r".*-", "", backups(workbook)[0].path.parent.name)
    rest = workbook.with_name(f".~xlsales-{mark}-abc.xlsx")
    rest.write_bytes(b"half")
    save(refreshed(workbook, 2), workbook)
    assert not rest.exists()
