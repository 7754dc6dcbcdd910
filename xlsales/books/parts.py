"""Large parts of a package, piece by piece, so that a sheet of a hundred megabytes is never held whole."""

import zlib
from collections.abc import Iterator

from xlsales.books.archive import Member
from xlsales.books.package import Package
from xlsales.errors import WorkbookRefused

_PIECE, _BITE = 1 << 22, 1 << 18
_DEFLATED = 8


def pieces(package: Package, name: str) -> Iterator[bytes]:
    """The contents of a part in pieces of a few megabytes. Raises `WorkbookRefused` when it is damaged."""
    stored = package.find(name)
    for untouched, member, raw in package.untouched():
        if untouched == stored and member.method == _DEFLATED:
            yield from _inflated(raw, member, name)
            return
    yield package.read(name)


def size(package: Package, name: str) -> int:
    """How many bytes a part has, without looking into it."""
    stored = package.find(name)
    return next((member.size for untouched, member, _ in package.untouched() if untouched == stored), 0)


def _inflated(raw: memoryview, member: Member, name: str) -> Iterator[bytes]:
    stream = zlib.decompressobj(-15)
    given, crc, taken, left = 0, 0, 0, b""
    try:
        while given <= member.size:
            if not left:
                # In bites, for what is left of one is copied every time.
                left = bytes(raw[taken : taken + _BITE])
                taken += len(left)
            last = not left
            piece = stream.decompress(left, _PIECE)
            left = stream.unconsumed_tail
            given, crc = given + len(piece), zlib.crc32(piece, crc)
            if piece:
                yield piece
            elif last:
                break
    except zlib.error as error:
        raise WorkbookRefused("books.damaged_part", part=name) from error
    if (given, crc) != (member.size, member.crc):
        raise WorkbookRefused("books.damaged_part", part=name)
