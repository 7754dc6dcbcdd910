"""An Open Packaging (OPC) package: parts, relationships and content types; it knows nothing of spreadsheets.

Rules: ECMA-376 part 2. Names are compared without case, a backslash counts as a slash, targets may be
absolute or relative; each of these occurs in workbooks that Excel opens.
"""

import io
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.opc.content_types import RELATIONSHIPS_TYPE, ContentTypes
from xlsales.books.opc.deflate import Deflated, Deflater, deflate, deflate_in_background, inflate
from xlsales.books.opc.part_names import canonical, key_of, relations_name, relative
from xlsales.books.opc.refuse_file import read_file, refuse_other_formats, refuse_other_packages, refuse_without_types
from xlsales.books.opc.relationships import RELATIONSHIPS, Relationship, add_relationship, read_relationships
from xlsales.books.opc.zip_archive import Archive, Member, new_member, write_zip
from xlsales.errors import WorkbookRefused

CONTENT_TYPES = "/[Content_Types].xml"
_LARGE = 1 << 20
"""Parts of this size are compressed in a background thread."""


class Package:
    """A package in memory; `write` copies what nobody touched with its very bytes."""

    def __init__(self, archive: Archive | None) -> None:
        self._archive = archive
        self._members: dict[str, Member] = {}
        self._put: dict[str, tuple[str, bytes | None]] = {}
        self._deflated: dict[str, Future[Deflated]] = {}
        self._well_formed: set[str] = set()
        self._dropped: set[str] = set()
        self._read: dict[str, bytes] = {}
        self._relations: dict[str, list[Relationship]] = {}
        self._names: dict[str, str] = {}
        for member in archive.members if archive else ():
            self._register(member)
        self._types = self._load_types()

    @classmethod
    def open(cls, source: Path | bytes) -> "Package":
        """Read a package.

        Raises `WorkbookRefused`: absent, no permission, no zip, encrypted, damaged, a bomb, another format.
        """
        data = source if isinstance(source, bytes) else read_file(source)
        refuse_other_formats(data)
        package = cls(Archive(data))
        package._refuse_without_workbook()
        return package

    @property
    def origin(self) -> bytes:
        """The file this was read from; empty for a new package."""
        return self._archive.data if self._archive else b""

    def names(self) -> list[str]:
        """The part names, absolute and with slashes, in the order of the file; relationships too."""
        return [name for key, name in self._names.items() if key != CONTENT_TYPES.lower()]

    def names_of_type(self, ending: str) -> list[str]:
        """The parts whose content type ends like this: `.table+xml`."""
        return [name for name in self.names() if self.content_type(name).endswith(ending)]

    def find(self, name: str) -> str | None:
        """The name under which a part is stored, found without case and also when it is percent-encoded."""
        found = self._names.get(key_of(name))
        return found if found or "%" not in name else self._names.get(key_of(unquote(name)))

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.find(name) is not None

    def read(self, name: str, *, remember: bool = True) -> bytes:
        """A part's contents; `remember` keeps them for the next time. Raises `WorkbookRefused` for a damaged part."""
        stored = self.find(name)
        if stored is None:
            raise WorkbookRefused("books.missing_part", part=name)
        key = key_of(stored)
        if key in self._put:
            data = self._put[key][1]
            return inflate(self._deflated[key].result()) if data is None else data
        if key in self._read:
            return self._read[key]
        assert self._archive is not None
        data = self._archive.inflate(self._members[key])
        if remember:
            self._read[key] = data
        return data

    def read_xml(self, name: str) -> bytes:
        """An XML part as UTF-8 without a byte order mark."""
        return xml_tree.as_utf8(self.read(name), name)

    def root(self, name: str) -> etree._Element:
        """The parsed root of a small XML part; changing it changes nothing until it is `put`."""
        return xml_tree.parse(self.read(name), name)

    def put(self, name: str, data: bytes, content_type: str | None = None, *, well_formed: bool = False) -> None:
        """Add or replace a part; `well_formed` spares it the check when saving, for whom checked already."""
        key = self._replace(name, data)
        if well_formed:
            self._well_formed.add(key)
        if len(data) > _LARGE:
            self._deflated[key] = deflate_in_background(data)
        if key.endswith(".rels"):
            self._relations.clear()
            content_type = self.content_type(name) or RELATIONSHIPS_TYPE  # some writers say it of each part by name
        if content_type is not None:
            self._types.set(key, self._names[key], content_type)

    def put_large(self, name: str, written: Deflater) -> None:
        """Replace a part by what was written, which is well-formed; it is kept compressed only."""
        key = self._replace(name, None)
        self._well_formed.add(key)
        self._deflated[key] = written.finished()

    def _replace(self, name: str, data: bytes | None) -> str:
        stored = self.find(name) or canonical(name)
        key = key_of(stored)
        self._names[key] = stored
        self._put[key] = (stored, data)
        self._well_formed.discard(key)
        self._deflated.pop(key, None)
        self._dropped.discard(key)
        self._read.pop(key, None)
        return key

    def drop(self, name: str) -> None:
        """Remove a part, its relationships and its content type; pointers to it are for the caller."""
        stored = self.find(name)
        if stored is None:
            return
        key = key_of(stored)
        del self._names[key]
        self._put.pop(key, None)
        self._deflated.pop(key, None)
        self._read.pop(key, None)
        self._dropped.add(key)
        self._types.drop(key)
        if not key.endswith(".rels"):
            self.drop(relations_name(stored))
        self._relations.clear()

    def content_type(self, name: str) -> str:
        """The content type of a part; empty when the package does not say."""
        return self._types.of(key_of(self.find(name) or name))

    def relationships(self, name: str) -> list[Relationship]:
        """The relationships of a part, in their order; of the package itself for "/"."""
        key = key_of(name)
        if key not in self._relations:
            rels = relations_name(name)
            self._relations[key] = list(read_relationships(self.root(rels), name, self.find)) if rels in self else []
        return self._relations[key]

    def relate(self, name: str, uri: str, target: str, *, external: bool = False) -> str:
        """Add a relationship from a part to another and return its new id."""
        rels = relations_name(name)
        root = self.root(rels) if rels in self else etree.Element(f"{{{RELATIONSHIPS}}}Relationships")
        new = add_relationship(root, uri, target if external else relative(name, target), external)
        self.put(rels, xml_tree.serialise(root))
        return new

    def unrelate(self, name: str, ids: set[str]) -> None:
        """Remove relationships of a part; a relationship part that becomes empty goes too."""
        rels = relations_name(name)
        if rels not in self:
            return
        root = self.root(rels)
        gone = [element for element in root if element.get("Id") in ids]
        for element in gone:
            root.remove(element)
        if not gone:
            return
        if len(root):
            self.put(rels, xml_tree.serialise(root))
        else:
            self.drop(rels)

    def pointed_at(self) -> dict[str, set[str]]:
        """For every part that something points at: the names of the parts that do ("/" for the package)."""
        referrers: dict[str, set[str]] = {}
        sources = ["/", *(name for name in self.names() if not name.lower().endswith(".rels"))]
        for source in sources:
            for relation in self.relationships(source):
                if not relation.external:
                    referrers.setdefault(key_of(relation.target), set()).add(source)
        return referrers

    def member(self, name: str) -> Member:
        """The marks of a part as it lies in the file it was read from."""
        stored = self.find(name)
        if stored is None or key_of(stored) not in self._members:
            raise WorkbookRefused("books.missing_part", part=name)
        return self._members[key_of(stored)]

    def compressed(self, name: str) -> memoryview:
        """The compressed bytes of a part as they lie in the file it was read from."""
        assert self._archive is not None
        return self._archive.compressed(self.member(name))

    def untouched(self) -> Iterator[tuple[str, Member, memoryview]]:
        """The parts that will be copied as they are: name, marks, compressed bytes."""
        if self._archive is None:
            return
        for key, member in self._members.items():
            rewritten = key == CONTENT_TYPES.lower() and self._types.changed
            if key not in self._put and key not in self._dropped and not rewritten:
                yield self._names[key], member, self._archive.compressed(member)

    def changed(self) -> list[str]:
        """The names of the parts that were put."""
        return [name for name, _ in self._put.values()]

    def deflated(self, name: str) -> Deflated | None:
        """A large part that was put, as it will lie in the file; None for another one."""
        held = self._deflated.get(key_of(name))
        return held.result() if held else None

    def is_well_formed(self, name: str) -> bool:
        """Whether who put the part has checked it."""
        return key_of(name) in self._well_formed

    def write(self, file: BinaryIO) -> None:
        """Write the package: the old parts in their old order, new ones at the end."""
        write_zip(file, self._outgoing(), self._archive.comment if self._archive else b"")

    def file(self) -> BinaryIO:
        """The package as a file in memory: as it would be written, or the one it was read from when nothing changed."""
        if self._archive and not self._put and not self._dropped and not self._types.changed:
            return io.BytesIO(self._archive.data)
        file = io.BytesIO()
        self.write(file)
        file.seek(0)
        return file

    def _outgoing(self) -> Iterator[tuple[Member, bytes | memoryview]]:
        types_key = CONTENT_TYPES.lower()
        types = self._types.data() if self._types.changed else None
        if types is not None and types_key not in self._members:
            yield _fresh(CONTENT_TYPES[1:], types)
        seen: set[str] = set()
        for member in self._archive.members if self._archive else ():
            key = key_of(member.name)
            assert self._archive is not None
            if member.is_directory:
                yield member, self._archive.compressed(member)
            elif key in seen or (key in self._dropped and key not in self._put):
                continue
            elif key == types_key and types is not None:
                yield _fresh(member.name, types, member)
            elif key in self._put:
                yield _fresh(member.name, self._put[key][1], member, self._deflated.get(key))
            else:
                yield member, self._archive.compressed(member)
            seen.add(key)
        for key, (name, data) in self._put.items():
            if key not in seen:
                yield _fresh(name[1:], data, None, self._deflated.get(key))

    def _register(self, member: Member) -> None:
        if member.is_directory:
            return
        if ".." in member.name.replace("\\", "/").split("/") or "\0" in member.name:
            raise WorkbookRefused("books.hostile")
        key = key_of(member.name)
        known = self._members.get(key)
        if known is None:
            self._members[key] = member
            self._names[key] = canonical(member.name)
        elif (known.crc, known.size) != (member.crc, member.size):
            raise WorkbookRefused("books.damaged")

    def _load_types(self) -> ContentTypes:
        if self._archive is not None and CONTENT_TYPES not in self:
            refuse_without_types(self.read("/mimetype") if "/mimetype" in self else b"")
        return ContentTypes(self.read(CONTENT_TYPES) if CONTENT_TYPES in self else None)

    def _refuse_without_workbook(self) -> None:
        mains = [relation.target for relation in self.relationships("/") if relation.type == "officeDocument"]
        refuse_other_packages({main: self.content_type(main) for main in mains if main in self})


def _fresh(
    name: str, contents: bytes | None, like: Member | None = None, deflated: Future[Deflated] | None = None
) -> tuple[Member, bytes]:
    held = deflated.result() if deflated else deflate(contents or b"")
    return new_member(name, held, like), held.raw
