"""Copying a part, with every part that it leads to, from one package to another under names that are free there."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_names import free_name, relations_name, relative
from xlsales.books.opc.relationships import Relationship

STRICT_OF = {
    xml_tree.MAIN: xml_tree.STRICT_MAIN,
    xml_tree.RELATIONS: xml_tree.STRICT_RELATIONS,
    **{
        f"http://schemas.openxmlformats.org/drawingml/2006/{name}": f"http://purl.oclc.org/ooxml/drawingml/{name}"
        for name in ("main", "chart", "spreadsheetDrawing", "chartDrawing", "picture")
    },
}
"""The ISO Strict names of the namespaces a rendered sheet uses (ECMA-376 part 1, annex A)."""
_QUOTED = re.compile(rb'"(http://schemas\.openxmlformats\.org/[^"]*)"')

Rewrite = Callable[[str, bytes], bytes]
"""Given the name of a part and its contents: the contents it must have in the other package."""


@dataclass
class PartCopier:
    """One operation: `folder` is the folder of the target's workbook part, `rewrite` changes each part on its way."""

    source: Package
    target: Package
    folder: str
    strict: bool
    rewrite: Rewrite
    placed: dict[str, str] = field(default_factory=dict)

    def sheet(self, part: str, data: bytes, wanted: str, kept: Sequence[Relationship] = ()) -> None:
        """Put a worksheet under the name `wanted`, and the parts it leads to under free names.

        `kept` are relationships of the sheet it takes the place of; of the same id or of notes, they win.
        """
        content_type = self.source.content_type(part)
        self.target.put(wanted, self._in_dialect(data), content_type)
        notes = {relation.type for relation in kept} & {"comments", "vmlDrawing"}
        own = [r for r in self.source.relationships(part) if not notes or r.type not in ("comments", "vmlDrawing")]
        lines = [self._line(relation, wanted) for relation in own]
        self._put_relations(wanted, lines + [_written(relation, relation.uri, wanted) for relation in kept])

    def drawing_into(self, part: str, present: str) -> None:
        """Add the places of a rendered drawing to one that is in the target already."""
        root = self.target.root(present)
        own = xml_tree.parse(self._in_dialect(self.rewrite(part, self.source.read(part))), part)
        ids = {
            relation.id: self.target.relate(present, self._uri(relation), self._place(relation.target))
            for relation in self.source.relationships(part)
        }
        last = max((xml_tree.integer(shape.get("id")) for shape in root.iter("{*}cNvPr")), default=0)
        for anchor in list(own):
            for number, shape in enumerate(anchor.iter("{*}cNvPr"), last + 1):
                shape.set("id", str(number))
                last = number
            for inner in anchor.iter():
                for name, value in inner.attrib.items():
                    if str(name).startswith("{") and str(value) in ids:
                        inner.set(name, ids[str(value)])
            root.append(anchor)
        self.target.put(present, xml_tree.serialise(root))
        self.placed[part] = present

    def _place(self, part: str) -> str:
        if part not in self.placed:
            name = self.placed[part] = free_name(self.target, self._wanted(part))
            data = self.source.read(part)
            if part.endswith((".xml", ".vml")):
                data = self._in_dialect(self.rewrite(part, data))
            self.target.put(name, data, self.source.content_type(part))
            self._put_relations(name, [self._line(r, name) for r in self.source.relationships(part)])
        return self.placed[part]

    def _wanted(self, part: str) -> str:
        return self.folder + "/" + "/".join(part.split("/")[2:])

    def _put_relations(self, name: str, lines: list[str]) -> None:
        if not lines:
            return
        data = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f"{''.join(lines)}</Relationships>"
        )
        self.target.put(relations_name(name), data.encode())

    def _line(self, relation: Relationship, name: str) -> str:
        if not relation.external:
            relation = relation._replace(target=self._place(relation.target))
        return _written(relation, self._uri(relation), name)

    def _uri(self, relation: Relationship) -> str:
        if self.strict and relation.type != "vmlDrawing":  # Excel writes this one alike in both dialects
            return relation.uri.replace(xml_tree.RELATIONS, xml_tree.STRICT_RELATIONS)
        return relation.uri

    def _in_dialect(self, data: bytes) -> bytes:
        if not self.strict:
            return data
        return _QUOTED.sub(lambda found: b'"%s"' % STRICT_OF.get(found[1].decode(), found[1].decode()).encode(), data)


def _written(relation: Relationship, uri: str, source: str) -> str:
    target = relation.target if relation.external else relative(source, relation.target)
    mode = ' TargetMode="External"' if relation.external else ""
    return f'<Relationship Id="{relation.id}" Type="{uri}" Target="{_attribute(target)}"{mode}/>'


def _attribute(text: str) -> str:
    for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(plain, entity)
    return text
