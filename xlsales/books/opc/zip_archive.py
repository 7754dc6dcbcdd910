"""A zip file as it is on disk: its members stay compressed until their contents are asked for.

Members that nobody changes are written back with the very bytes they had. Whatever a hostile file could use
to take unbounded time or memory is refused here, before a byte is inflated.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

from xlsales.books.opc.deflate import Deflated
from xlsales.books.opc.refuse_file import MAX_FILE
from xlsales.errors import WorkbookRefused

MAX_PART = 1 << 30
MAX_TOTAL = (1 << 32) - (1 << 26)
MAX_MEMBERS = 60_000
"""With these limits no file that is written ever needs zip64."""
BOMB_SIZE, BOMB_RATIO = 100 << 20, 300
"""A part this large that shrinks by more than this is no sheet that people fill: real ones stay below 60."""

DEFLATED, _STORED = 8, 0
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s4B4H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_ENCRYPTED, _DESCRIPTOR, _UTF8 = 0x1, 0x8, 0x800
_DOS_1980 = (1980, 1, 1, 0, 0, 0)
_BAD_ZIP = (zipfile.BadZipFile, struct.error, ValueError, EOFError, NotImplementedError, OSError)


@dataclass(frozen=True)
class Member:
    """One file in the zip: its name, and where its compressed bytes lie."""

    name: str
    raw_name: bytes
    flags: int
    method: int
    crc: int
    compressed_size: int
    size: int
    start: int
    date_time: tuple[int, int, int, int, int, int] = _DOS_1980
    system: int = 0
    attributes: int = 0

    @property
    def is_directory(self) -> bool:
        return self.name.endswith(("/", "\\"))


class Archive:
    """The members of a zip file that is held in memory, in their order."""

    def __init__(self, data: bytes) -> None:
        """Raises `WorkbookRefused` for a file that is no zip, cut off, overlapping, or a bomb."""
        if len(data) > MAX_FILE:
            raise WorkbookRefused("books.too_large")
        self.data = data
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as parsed:
                infos = parsed.infolist()
                self.comment = parsed.comment
            self.members = [self._member(info) for info in infos]
        except _BAD_ZIP as error:
            raise WorkbookRefused("books.damaged") from error
        self._refuse_bombs()

    def compressed(self, member: Member) -> memoryview:
        """The member's bytes as they lie in the file."""
        return memoryview(self.data)[member.start : member.start + member.compressed_size]

    def inflate(self, member: Member) -> bytes:
        """The member's contents. Raises `WorkbookRefused` when they are not what the file says they are."""
        raw = self.compressed(member)
        if member.flags & _ENCRYPTED:
            raise WorkbookRefused("books.encrypted")
        if member.method == _STORED:
            contents = bytes(raw)
        elif member.method == DEFLATED:
            stream = zlib.decompressobj(-15)
            try:
                contents = stream.decompress(raw, member.size + 1)
            except zlib.error as error:
                raise WorkbookRefused("books.damaged_part", part=member.name) from error
        else:
            raise WorkbookRefused("books.damaged_part", part=member.name)
        if len(contents) != member.size or zlib.crc32(contents) != member.crc:
            raise WorkbookRefused("books.damaged_part", part=member.name)
        return contents

    def _member(self, info: zipfile.ZipInfo) -> Member:
        header = _LOCAL.unpack_from(self.data, info.header_offset)
        if header[0] != b"PK\x03\x04":
            raise zipfile.BadZipFile(info.filename)
        start = info.header_offset + _LOCAL.size + header[9] + header[10]
        if start + info.compress_size > len(self.data):
            raise zipfile.BadZipFile(info.filename)
        encoding = "utf-8" if info.flag_bits & _UTF8 else "cp437"
        return Member(
            name=info.orig_filename,
            raw_name=info.orig_filename.encode(encoding),
            flags=info.flag_bits,
            method=info.compress_type,
            crc=info.CRC,
            compressed_size=info.compress_size,
            size=info.file_size,
            start=start,
            date_time=info.date_time,
            system=info.create_system,
            attributes=info.external_attr,
        )

    def _refuse_bombs(self) -> None:
        if len(self.members) > MAX_MEMBERS or sum(member.size for member in self.members) > MAX_TOTAL:
            raise WorkbookRefused("books.too_large")
        for member in self.members:
            ratio = member.size / max(member.compressed_size, 1)
            if member.size > MAX_PART or (member.size > BOMB_SIZE and ratio > BOMB_RATIO):
                raise WorkbookRefused("books.too_large")
        extents = sorted((m.start, m.start + m.compressed_size) for m in self.members if m.compressed_size)
        if any(earlier[1] > later[0] for earlier, later in pairwise(extents)):
            raise WorkbookRefused("books.damaged")


def new_member(name: str, held: Deflated, like: Member | None = None) -> Member:
    """The marks of a member with these contents: of its own, or those of the member it replaces."""
    return Member(
        name=like.name if like else name,
        raw_name=like.raw_name if like else name.encode("utf-8"),
        flags=like.flags & _UTF8 if like else 0 if name.isascii() else _UTF8,
        method=DEFLATED,
        crc=held.crc,
        compressed_size=len(held.raw),
        size=held.size,
        start=0,
        date_time=like.date_time if like else _DOS_1980,
        system=like.system if like else 0,
        attributes=like.attributes if like else 0,
    )


def write_zip(file: BinaryIO, members: Iterable[tuple[Member, bytes | memoryview]], comment: bytes) -> None:
    """Write members with their already compressed bytes, in this order."""
    offset, count = 0, 0
    directory = io.BytesIO()
    for member, raw in members:
        flags = member.flags & ~_DESCRIPTOR  # the sizes stand in the header now
        shared = (
            flags,
            member.method,
            *_dos(member.date_time),
            member.crc,
            member.compressed_size,
            member.size,
            len(member.raw_name),
        )
        file.write(_LOCAL.pack(b"PK\x03\x04", 20, *shared, 0))
        file.write(member.raw_name)
        file.write(raw)
        directory.write(
            _CENTRAL.pack(b"PK\x01\x02", 20, member.system, 20, 0, *shared, 0, 0, 0, 0, member.attributes, offset)
        )
        directory.write(member.raw_name)
        offset += _LOCAL.size + len(member.raw_name) + len(raw)
        count += 1
    entries = directory.getvalue()
    file.write(entries)
    file.write(_END.pack(b"PK\x05\x06", 0, 0, count, count, len(entries), offset, len(comment)))
    file.write(comment)


def _dos(moment: tuple[int, int, int, int, int, int]) -> tuple[int, int]:
    year, month, day, hour, minute, second = moment
    return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day
