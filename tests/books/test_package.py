"""The package: what nobody touched is copied with its bytes, and what is no workbook is refused in words."""

import io
import re
import struct
import zipfile
from pathlib import Path

import pytest

from tests.books.losses import infos
from tests.books.rendered import written
from tests.books.workbooks import EVERY, full, odd_names, parts, plain, streamed, utf16, zipped
from xlsales.books.opc.package import Package
from xlsales.errors import WorkbookRefused
from xlsales.texts import say

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refused(data: bytes) -> str:
    """The key of the sentence with which a file is refused."""
    with pytest.raises(WorkbookRefused) as caught:
        Package.open(data)
    error = caught.value
    assert say(error.key, "nl", **error.figures) != say(error.key, "en", **error.figures)
    return error.key


@pytest.mark.parametrize("shape", EVERY)
def test_a_package_that_nobody_changed_is_written_with_the_same_members(shape: str) -> None:
    """Names, order, dates, sums and compressed bytes; the headers before them may be shorter."""
    before = EVERY[shape]()
    after = written(Package.open(before))

    def marks(data: bytes) -> list[tuple[object, ...]]:
        return [(i.filename, i.CRC, i.compress_size, i.file_size, i.date_time, i.compress_type) for i in infos(data)]

    assert marks(after) == marks(before)
    assert parts(after) == parts(before)


def test_a_changed_part_leaves_the_bytes_of_all_others_alone() -> None:
    package = Package.open(full())
    package.put("/xl/worksheets/sheet1.xml", b"<worksheet/>")
    before, after = full(), written(package)
    old = {info.filename: info for info in infos(before)}
    for info in infos(after):
        same = info.CRC == old[info.filename].CRC and info.compress_size == old[info.filename].compress_size
        assert same is (info.filename != "xl/worksheets/sheet1.xml")
    assert [info.filename for info in infos(after)] == [info.filename for info in infos(before)]


def test_parts_are_found_in_any_case_and_with_backslashes() -> None:
    package = Package.open(odd_names())
    assert package.find("/XL/Workbook.xml") == "/xl/workbook.xml"
    assert "\\xl\\workbook.xml" in package
    assert package.content_type("/xl/worksheets/sheet1.xml").endswith("worksheet+xml")


def test_a_part_in_utf16_is_handed_out_as_utf8() -> None:
    package = Package.open(utf16())
    text = package.read_xml("/xl/workbook.xml")
    assert text.startswith(b'<?xml version="1.0" encoding="UTF-8"')
    assert b'name="Dashboard"' in text
    assert package.read("/xl/workbook.xml").startswith(b"\xff\xfe")


def test_relationships_are_resolved_whether_absolute_relative_or_external() -> None:
    package = Package.open(odd_names())
    kinds = {relation.type: relation.target for relation in package.relationships("/xl/workbook.xml")}
    assert kinds["styles"] == "/xl/styles.xml"
    assert kinds["worksheet"] in package


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "empty_file"),
        (b"name;phone\nx;y\n", "not_a_workbook"),
        (b"<html><table></table></html>", "not_a_workbook"),
        (_OLE + bytes(600), "old_workbook"),
        (_OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (zipped({"hello.txt": b"hello"}), "not_a_workbook"),
        (plain()[:-30], "damaged"),
        (plain()[:700], "damaged"),
        (zipped({**parts(plain()), "../../evil.xml": b"<x/>"}), "hostile"),
    ],
)
def test_what_is_no_workbook_is_refused_with_a_sentence_that_says_so(data: bytes, key: str) -> None:
    assert refused(data) == f"books.{key}"


def test_other_formats_in_a_zip_are_named() -> None:
    """An OpenDocument sheet has no content types; a binary workbook has another main part."""
    ods = zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"})
    contents = {name: data.replace(b"workbook.xml", b"workbook.bin") for name, data in parts(plain()).items()}
    contents["xl/workbook.bin"] = contents.pop("xl/workbook.xml")
    assert refused(ods) == "books.open_document"
    assert refused(zipped(contents)) == "books.binary_workbook"


def test_two_different_parts_with_one_name_are_refused() -> None:
    file = io.BytesIO(plain())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
    assert refused(file.getvalue()) == "books.damaged"


def test_a_bomb_is_refused_before_it_is_inflated() -> None:
    """A part that says it is 300 MB of nothing, and one that lies about its size."""
    bomb = zipped({**parts(plain()), "xl/media/zeros.bin": bytes(150 << 20)})
    assert refused(bomb) == "books.too_large"
    lying = bytearray(zipped({**parts(plain()), "xl/zeros.xml": bytes(1 << 20)}))
    at = lying.rindex(b"xl/zeros.xml") - 46
    lying[at + 24 : at + 28] = struct.pack("<L", 10)
    with pytest.raises(WorkbookRefused):
        Package.open(bytes(lying)).read("/xl/zeros.xml")


@pytest.mark.parametrize("attack", ['<!DOCTYPE x [<!ENTITY a "b">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'])
def test_a_document_type_is_refused_wherever_a_part_is_read(attack: str) -> None:
    """Entity bombs and files from outside both need one; no part of a workbook has one."""
    contents = parts(plain())
    contents["xl/workbook.xml"] = re.sub(rb"(<workbook)", attack.encode() + rb"\1", contents["xl/workbook.xml"])
    package = Package.open(zipped(contents))
    with pytest.raises(WorkbookRefused, match="hostile"):
        package.root("/xl/workbook.xml")


def test_a_damaged_part_is_refused_by_name() -> None:
    data = bytearray(zipped(parts(plain()), zipfile.ZIP_STORED))
    at = data.index(b"<sheetData>")
    data[at + 1] ^= 1
    with pytest.raises(WorkbookRefused) as caught:
        Package.open(bytes(data)).read("/xl/worksheets/sheet1.xml")
    assert caught.value.figures["part"] == "xl/worksheets/sheet1.xml"


def test_a_file_that_is_not_there_or_is_a_folder_is_named(tmp_path: Path) -> None:
    for path, key in ((tmp_path / "no.xlsx", "not_found"), (tmp_path, "is_a_folder")):
        with pytest.raises(WorkbookRefused) as caught:
            Package.open(path)
        assert caught.value.key == f"books.{key}"
        assert caught.value.figures["file"] == path.name


def test_sizes_that_follow_the_data_and_zip64_marks_are_read() -> None:
    assert any(info.flag_bits & 8 for info in infos(streamed()))
    assert Package.open(streamed()).read("/xl/worksheets/sheet1.xml") == parts(full())["xl/worksheets/sheet1.xml"]
