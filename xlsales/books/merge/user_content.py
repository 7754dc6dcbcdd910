"""What a person added to a generated sheet: pictures, shapes, charts, buttons, notes, slicers, sparklines.

The contents of a generated sheet are made anew, but these are the person's and stay. Our own drawings are known
by their names, our own notes by their author; everything else is not ours.
"""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from lxml import etree

from xlsales.books.marks import DRAWING_PREFIX, NOTE_AUTHOR
from xlsales.books.opc import xml_tree
from xlsales.books.opc.drop_parts import drop_dependents
from xlsales.books.opc.package import Package
from xlsales.books.opc.relationships import Relationship
from xlsales.books.sheetml.child_order import insert_child, name_of
from xlsales.books.sheetml.sheet.surroundings import surroundings

_NOTES = ("comments", "threadedComment", "vmlDrawing")
_KEPT = ("drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls")
_KEPT_EXTENSIONS = (
    "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}",  # slicers of pivot tables
    "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}",  # slicers of tables
    "{7E03D99C-DC04-49D9-9315-930204A7B6E9}",  # timelines
    "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}",  # sparklines
)


@dataclass
class UserContent:
    """What the old sheet holds of the person: elements, the relationships they use, a drawing without ours."""

    elements: list[etree._Element] = field(default_factory=list)
    extensions: list[etree._Element] = field(default_factory=list)
    relations: list[Relationship] = field(default_factory=list)
    drawing: str | None = None


def user_content_of(package: Package, part: str, pointers: dict[str, set[str]]) -> UserContent:
    """Find what a person added to a sheet of ours, and take our own drawings from between them."""
    root = surroundings(package.read_xml(part))
    relations = {relation.id: relation for relation in package.relationships(part)}
    found = UserContent()
    theirs = _notes_are_theirs(package, root, relations)
    for name, element in _elements(root):
        used = [relations[key] for key in _ids(element) if key in relations]
        if name == "drawing":
            if not used or not _strip(package, used[0].target, pointers):
                continue
            found.drawing = used[0].target
        elif name in ("legacyDrawing", "oleObjects", "controls") and not theirs:
            continue
        found.elements.append(element)
        found.relations += used
    for extension in _extensions(root):
        found.extensions.append(extension)
        found.relations += [relations[key] for key in _ids(extension) if key in relations]
    implied = ("pivotTable", *(_NOTES if theirs else ()))
    found.relations += [relation for relation in relations.values() if relation.type in implied]
    found.relations = list(dict.fromkeys(found.relations))
    return found


def put_back(root: etree._Element, content: UserContent) -> list[Relationship]:
    """Put what a person added into the sheet that takes the place of the old one; returns the relationships it needs.

    Their ids get a letter in front, so that they differ from those of the new sheet.
    """
    for element in content.elements:
        name = name_of(element)
        present = next((known for found, known in _elements(root) if found == name), None)
        if name == "drawing" and present is not None:
            continue  # the new drawing goes into the old part, which the sheet then points at
        if present is not None:
            root.remove(present)
        insert_child(root, _renamed(element))
    if content.extensions:
        holder = xml_tree.child(root, "extLst")
        if holder is None:
            holder = etree.SubElement(root, f"{{{xml_tree.namespace(root)}}}extLst")
        holder.extend(map(_renamed, content.extensions))
    drawn = next((relation.id for relation in content.relations if relation.target == content.drawing), None)
    shown = {key for _, element in _elements(root) for key in _ids(element)}
    return [
        relation._replace(id=_new_id(relation.id))
        for relation in content.relations
        if relation.id != drawn or _new_id(relation.id) in shown
    ]


def is_ours(anchor: etree._Element) -> bool:
    """Whether everything that a place in a drawing shows bears a name of ours."""
    names = [shape.get("name", "") for shape in anchor.iter("{*}cNvPr")]
    return bool(names) and all(name.startswith(DRAWING_PREFIX) for name in names)


def _strip(package: Package, drawing: str, pointers: dict[str, set[str]]) -> bool:
    """Take our places out of a drawing, with what they show; False when nothing of the person is in it."""
    root = package.root(drawing)
    ours = [anchor for anchor in root if isinstance(anchor.tag, str) and is_ours(anchor)]
    if len(ours) == len(root):
        return False
    if not ours:
        return True
    shown = {key for anchor in ours for key in _ids(anchor)}
    for anchor in ours:
        root.remove(anchor)
    shown -= set(_ids(root))
    gone = {r.id: r.target for r in package.relationships(drawing) if r.id in shown and not r.external}
    package.put(drawing, xml_tree.serialise(root))
    package.unrelate(drawing, set(gone))
    for target in gone.values():
        holders = pointers.get(target.lower(), set())
        holders.discard(drawing)
        if not holders:
            drop_dependents(package, target, pointers)
            package.drop(target)
    return True


def _notes_are_theirs(package: Package, root: etree._Element, relations: dict[str, Relationship]) -> bool:
    if any(name in ("controls", "oleObjects") for name, _ in _elements(root)):
        return True
    lists = [r.target for r in relations.values() if r.type == "comments" and r.target in package]
    authors = {author.text for part in lists for author in package.root(part).iter("{*}author")}
    return any(r.type == "threadedComment" for r in relations.values()) or not authors <= {NOTE_AUTHOR}


def _elements(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    for element in root:
        name = name_of(element)
        if name in _KEPT:
            yield name, element


def _extensions(root: etree._Element) -> list[etree._Element]:
    extensions = xml_tree.children(xml_tree.child(root, "extLst"), "ext")
    return [extension for extension in extensions if extension.get("uri", "").upper() in _KEPT_EXTENSIONS]


def _ids(element: etree._Element) -> Iterator[str]:
    for inner in element.iter():
        for name, value in inner.attrib.items():
            if str(name).startswith((f"{{{xml_tree.RELATIONS}}}", f"{{{xml_tree.STRICT_RELATIONS}}}")):
                yield str(value)


def _renamed(element: etree._Element) -> etree._Element:
    """A copy with the new ids, all prefixes declared (a wrapper names them), and without revision marks."""
    new = etree.Element(element.tag, nsmap=cast(dict[str, str], element.nsmap))
    for name, value in element.attrib.items():
        new.set(name, value)
    new.text = element.text
    new.extend(copy.deepcopy(child) for child in element)
    for inner in new.iter():
        for name, value in inner.attrib.items():
            if "/revision" in str(name).partition("}")[0]:
                del inner.attrib[name]
            elif str(name).startswith((f"{{{xml_tree.RELATIONS}}}", f"{{{xml_tree.STRICT_RELATIONS}}}")):
                inner.set(name, _new_id(str(value)))
    return new


def _new_id(old: str) -> str:
    return old if old.startswith("u") else f"u{old}"
