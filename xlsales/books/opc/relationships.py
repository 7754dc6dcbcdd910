"""The relationships of a part: what it points at, and under which id."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.opc.part_names import resolved

RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"


class Relationship(NamedTuple):
    """A pointer from one part to another, or to something outside the package."""

    id: str
    type: str
    """The last segment of the type, which transitional and strict workbooks share: `worksheet`."""
    target: str
    """The absolute name of a part, or the external address as it is written."""
    external: bool
    uri: str
    """The whole type."""


def read_relationships(root: etree._Element, source: str, find: Callable[[str], str | None]) -> Iterator[Relationship]:
    """The relationships of the part `source`, in their order; `find` gives the name under which a part is stored."""
    for element in root:
        if xml_tree.local(element) != "Relationship":
            continue
        target = element.get("Target", "")
        external = element.get("TargetMode", "").lower() == "external"
        uri = element.get("Type", "")
        if not external:
            target = resolved(source, target)
            target = find(target) or target
        yield Relationship(element.get("Id", ""), uri.rstrip("/").rpartition("/")[2], target, external, uri)


def add_relationship(root: etree._Element, uri: str, target: str, external: bool) -> str:
    """Add a relationship, its target as it is to be written, and return its new id."""
    taken = {element.get("Id", "").lower() for element in root}
    number = len(taken) + 1
    while f"rid{number}" in taken:
        number += 1
    element = etree.SubElement(root, f"{{{xml_tree.namespace(root)}}}Relationship")
    element.set("Id", f"rId{number}")
    element.set("Type", uri)
    element.set("Target", target)
    if external:
        element.set("TargetMode", "External")
    return f"rId{number}"
