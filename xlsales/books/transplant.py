"""Copying a part with all that hangs on it from one package to another, under names that are free there."""

import posixpath
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from xlsales.books import markup
from xlsales.books.package import Package, Relationship, relations_name, relative

STRICT_OF = {
    markup.MAIN: markup.STRICT_MAIN,
    markup.RELATIONS: markup.STRICT_RELATIONS,
    **{
        f"http://schemas.openxmlformats.org/drawingml/2006/{name}": f"http://purl.oclc.org/ooxml/drawingml/{name}"
        for name in ("main", "chart", "spreadsheetDrawing", "chartDrawing", "picture")
    },
}
"""The ISO Strict names of the namespaces a rendered sheet uses (ECMA-376 part 1, annex A)."""
_QUOTED = re.compile(rb'"(http://schemas\.openxmlformats\.org/[^"]*)"')
_NUMBERED = re.compile(r"^(.*?)[0-9]*(\.[^.]+)$")

Rewrite = Callable[[str, bytes], bytes]
"""Given the name of a part and its contents: the contents it must have in the other package."""


@dataclass
class Transplant:
    """One operation: `folder` is the folder of the target's workbook part, `rewrite` changes each part on its way."""

    source: Package
    target: Package
    folder: str
    strict: bool
    rewrite: Rewrite
    placed: dict[str, str] = field(default_factory=dict)

    def sheet(self, part: str, data: bytes, wanted: str) -> None:
        """Put a worksheet under the name `wanted`, and everything it refers to beside it."""
        content_type = self.source.content_type(part)
        self.target.put(wanted, self._in_dialect(data), content_type)
        self._relate(part, wanted)

    def _place(self, part: str) -> str:
        if part not in self.placed:
            name = self.placed[part] = free_name(self.target, self._wanted(part))
            data = self.source.read(part)
            if part.endswith((".xml", ".vml")):
                data = self._in_dialect(self.rewrite(part, data))
            self.target.put(name, data, self.source.content_type(part))
            self._relate(part, name)
        return self.placed[part]

    def _wanted(self, part: str) -> str:
        return self.folder + "/" + "/".join(part.split("/")[2:])

    def _relate(self, part: str, name: str) -> None:
        relations = self.source.relationships(part)
        if not relations:
            return
        lines = [self._line(relation, name) for relation in relations]
        data = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f"{''.join(lines)}</Relationships>"
        )
        self.target.put(relations_name(name), data.encode())

    def _line(self, relation: Relationship, name: str) -> str:
        uri = relation.uri
        if self.strict and relation.type != "vmlDrawing":  # Excel writes this one alike in both dialects
            uri = uri.replace(markup.RELATIONS, markup.STRICT_RELATIONS)
        target = relation.target if relation.external else relative(name, self._place(relation.target))
        mode = ' TargetMode="External"' if relation.external else ""
        return f'<Relationship Id="{relation.id}" Type="{uri}" Target="{_attribute(target)}"{mode}/>'

    def _in_dialect(self, data: bytes) -> bytes:
        if not self.strict:
            return data
        return _QUOTED.sub(lambda found: b'"%s"' % STRICT_OF.get(found[1].decode(), found[1].decode()).encode(), data)


def free_name(package: Package, wanted: str) -> str:
    """`wanted` with the lowest number that no part has: "/xl/charts/chart3.xml"."""
    found = _NUMBERED.match(wanted)
    stem, extension = (found[1], found[2]) if found else posixpath.splitext(wanted)
    number = 1
    while f"{stem}{number}{extension}" in package:
        number += 1
    return f"{stem}{number}{extension}"


def drop_dependents(package: Package, part: str, pointers: dict[str, set[str]]) -> None:
    """Remove a part's relationships and every part that only it led to; the part itself stays.

    `pointers` is `Package.pointed_at`, and is kept up to date.
    """
    bare = [part]
    while bare:
        source = bare.pop()
        targets = [relation.target for relation in package.relationships(source) if not relation.external]
        package.drop(relations_name(source))
        if source != part:
            package.drop(source)
        for target in targets:
            holders = pointers.get(target.lower(), set())
            holders.discard(source)
            if not holders and target in package and target != part:
                bare.append(target)


def _attribute(text: str) -> str:
    for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(plain, entity)
    return text


def part_names(package: Package, content_type_end: str) -> Iterable[str]:
    """The parts whose content type ends like this: `table+xml`."""
    return [name for name in package.names() if package.content_type(name).endswith(content_type_end)]
