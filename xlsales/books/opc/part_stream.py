"""Large parts of a package, piece by piece, so that a sheet of a hundred megabytes is never in memory at once."""

import zlib
from collections.abc import Iterator

from xlsales.books.opc.deflate import inflate_in_pieces
from xlsales.books.opc.package import Package
from xlsales.books.opc.zip_archive import DEFLATED, Member
from xlsales.errors import WorkbookRefused


def pieces(package: Package, name: str) -> Iterator[bytes]:
    """The contents of a part in pieces of a few megabytes. Raises `WorkbookRefused` when it is damaged."""
    stored = package.find(name)
    for untouched, member, raw in package.untouched():
        if untouched == stored and member.method == DEFLATED:
            yield from _checked(raw, member, name)
            return
    yield package.read(name)


def size(package: Package, name: str) -> int:
    """How many bytes a part has, without looking into it."""
    stored = package.find(name)
    return next((member.size for untouched, member, _ in package.untouched() if untouched == stored), 0)


def _checked(raw: memoryview, member: Member, name: str) -> Iterator[bytes]:
    given = crc = 0
    try:
        for piece in inflate_in_pieces(raw, member.size):
            given, crc = given + len(piece), zlib.crc32(piece, crc)
            yield piece
    except zlib.error as error:
        raise WorkbookRefused("books.damaged_part", part=name) from error
    if (given, crc) != (member.size, member.crc):
        raise WorkbookRefused("books.damaged_part", part=name)
