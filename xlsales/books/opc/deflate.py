"""Contents of parts as they will be in the file: deflated, large ones in a background thread."""

import zlib
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

LEVEL: Final = 2
"""Within 2% of the size of zlib's default on worksheets, at half its time."""
_AHEAD = 4
"""Pieces that may wait in the queue; beyond that, `write` blocks."""
_PIECE, _BITE = 1 << 22, 1 << 18


@dataclass(frozen=True)
class Deflated:
    """The compressed bytes (raw deflate), with the checksum and the size of what is in them."""

    raw: bytes
    crc: int
    size: int
    verified: bool = False
    """Whether it was inflated again and compared with what went in: only of large parts, in the background thread."""


class Deflater:
    """Takes the contents of a part piece by piece, so that a large sheet is never in memory at once."""

    def __init__(self) -> None:
        self._stream = zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
        self._raw: list[bytes] = []
        self._crc = 0
        self._size = 0
        self._waiting: deque[Future[None]] = deque()

    def write(self, piece: bytes) -> None:
        """The next piece; compressed by another thread, for zlib needs no Python meanwhile."""
        self._waiting.append(_background().submit(self._take, piece))
        if len(self._waiting) > _AHEAD:
            self._waiting.popleft().result()

    def finished(self) -> "Future[Deflated]":
        """Everything written so far; nothing may be written behind it."""
        return _background().submit(self._end)

    def _take(self, piece: bytes) -> None:
        self._crc = zlib.crc32(piece, self._crc)
        self._size += len(piece)
        self._raw.append(self._stream.compress(piece))

    def _end(self) -> Deflated:
        return _verified(Deflated(b"".join([*self._raw, self._stream.flush()]), self._crc, self._size))


def deflate(contents: bytes) -> Deflated:
    """Contents compressed at once."""
    stream = zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
    return Deflated(stream.compress(contents) + stream.flush(), zlib.crc32(contents), len(contents))


def deflate_in_background(contents: bytes) -> Future[Deflated]:
    """The same in a background thread, and compared with what went in."""
    return _background().submit(lambda: _verified(deflate(contents)))


def inflate(held: Deflated) -> bytes:
    """The contents again."""
    return zlib.decompress(held.raw, -15, held.size or 1)


def inflate_in_pieces(raw: memoryview, size: int) -> Iterator[bytes]:
    """What compressed bytes hold, in pieces of a few megabytes, none beyond `size` bytes. Raises `zlib.error`."""
    stream = zlib.decompressobj(-15)
    given, taken, left = 0, 0, b""
    while given <= size:
        if not left:
            # In bites, for what is left of one is copied every time.
            left = bytes(raw[taken : taken + _BITE])
            taken += len(left)
        last = not left
        piece = stream.decompress(left, _PIECE)
        left = stream.unconsumed_tail
        given += len(piece)
        if piece:
            yield piece
        elif last:
            break


def _verified(held: Deflated) -> Deflated:
    crc = size = 0
    with suppress(zlib.error):
        for piece in inflate_in_pieces(memoryview(held.raw), held.size):
            crc, size = zlib.crc32(piece, crc), size + len(piece)
    return replace(held, verified=(crc, size) == (held.crc, held.size))


@cache
def _background() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "deflate")
