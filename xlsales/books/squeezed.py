"""Contents of parts as they will lie in the file: compressed, and large ones beside the work that makes them."""

import zlib
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Final

LEVEL: Final = 2
"""Within 2% of the size of zlib's default on worksheets, at half its time."""
_AHEAD = 4
"""Pieces that may wait: whoever makes them faster than they are compressed has to wait too."""


@dataclass(frozen=True)
class Squeezed:
    """The compressed bytes (raw deflate), with the checksum and the size of what is in them."""

    raw: bytes
    crc: int
    size: int


class Squeezer:
    """Takes the contents of a part piece by piece, so that a large sheet is never held whole."""

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

    def finished(self) -> "Future[Squeezed]":
        """Everything written so far; nothing may be written behind it."""
        return _background().submit(self._end)

    def _take(self, piece: bytes) -> None:
        self._crc = zlib.crc32(piece, self._crc)
        self._size += len(piece)
        self._raw.append(self._stream.compress(piece))

    def _end(self) -> Squeezed:
        return Squeezed(b"".join([*self._raw, self._stream.flush()]), self._crc, self._size)


def squeezed(contents: bytes) -> Squeezed:
    """Contents compressed at once."""
    stream = zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
    return Squeezed(stream.compress(contents) + stream.flush(), zlib.crc32(contents), len(contents))


def squeezed_beside(contents: bytes) -> Future[Squeezed]:
    """The same, beside the work that follows."""
    return _background().submit(squeezed, contents)


def whole(held: Squeezed) -> bytes:
    """The contents again."""
    return zlib.decompress(held.raw, -15, held.size or 1)


@cache
def _background() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "deflate")
