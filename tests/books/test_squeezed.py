"""Parts that are compressed while they are written, and read back in pieces."""

import random

import pytest

from tests.books.rendered import written
from tests.books.workbooks import parts, plain
from xlsales.books.opc.deflate import Deflater, deflate
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_stream import pieces

PART = "/xl/worksheets/sheet1.xml"


@pytest.mark.parametrize("size", [0, 1, 300_000, 20_000_000])
def test_what_was_written_in_pieces_is_read_back_whole_and_in_pieces(size: int) -> None:
    contents = random.Random(size).randbytes(min(size, 1_000_000)) * max(size // 1_000_000, 1)
    file = Deflater()
    for at in range(0, len(contents), 777_777):
        file.write(contents[at : at + 777_777])
    package = Package.open(plain())
    package.put_large(PART, file)
    assert package.read(PART) == contents
    after = written(package)
    assert parts(after)[PART[1:]] == contents
    assert b"".join(pieces(Package.open(after), PART)) == contents


def test_the_sum_and_the_size_are_those_of_the_contents_written_at_once() -> None:
    contents = bytes(range(256)) * 10_000
    file = Deflater()
    file.write(contents[:1_000_000])
    file.write(contents[1_000_000:])
    written, at_once = file.finished().result(), deflate(contents)
    assert (written.crc, written.size) == (at_once.crc, at_once.size)
