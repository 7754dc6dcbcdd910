"""Large parts of a package, piece by piece, so that a sheet of a hundred megabytes is never held whole."""

import zlib
from collections.abc import Iterator

from xlsales.books.package import Package
from xlsales.errors import WorkbookRefused

_PIECE = 1 << 22
_DEFLATED = 8


def pieces(package: Package, name: str) -> Iterator[bytes]:
    """The contents of a part in pieces of a few megabytes. Raises `WorkbookRefused` when it is damaged."""
    stored = package.find(name)
    for untouched, member, raw in package.untouched():
        if untouched == stored and member.method == _DEFLATED:
            yield from _inflated(raw, member.size, name)
            return
    yield package.read(name)


def size(package: Package, name: str) -> int:
    """How many bytes a part has, without looking into it."""
    stored = package.find(name)
    return next((member.size for untouched, member, _ in package.untouched() if untouched == stored), 0)


def _inflated(raw: memoryview, size: int, name: str) -> Iterator[bytes]:
    stream = zlib.decompressobj(-15)
    given = 0
    try:
        while given <= size and (piece := stream.decompress(raw, _PIECE)):
            given += len(piece)
            raw = memoryview(stream.unconsumed_tail)
            yield piece
    except zlib.error as error:
        raise WorkbookRefused("books.damaged_part", part=name) from error
    if given != size:
        raise WorkbookRefused("books.damaged_part", part=name)
