"""A worksheet part as its surroundings, a small tree, and its rows, which stay bytes: there may be a million."""

import re

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.sheetml.child_order import name_of
from xlsales.books.sheetml.sheet.canonical import NotCanonical, canonical_form
from xlsales.books.sheetml.sheet.row_spans import RowSpans

_DECLARATION = re.compile(rb"\A<\?xml[^>]*\?>\s*")
_ROWS = re.compile(rb"<((?:[\w.\-]+:)?sheetData)((?:\s[^<>]*)?)/>")


class WorksheetPart:
    """A worksheet open for changes.

    `root` is the worksheet without its rows, `rows` are the rows as they are written, `declaration` what comes before.
    """

    def __init__(self, xml: bytes, part: str = "worksheet") -> None:
        """`xml` is the part in UTF-8. Raises `WorkbookRefused` for a damaged part."""
        try:
            cut = RowSpans(xml)
        except NotCanonical:
            cut = RowSpans(canonical_form(xml))
        xml = cut.xml
        self.cut = cut
        """The rows as they were."""
        self.rows = xml[cut.body : cut.body_end]
        self.root: etree._Element = xml_tree.parse(xml[: cut.body] + xml[cut.body_end :], part)
        declaration = _DECLARATION.match(xml)
        self.declaration = declaration[0] if declaration else b""
        self._end = xml[len(xml.rstrip()) :]

    def xml(self) -> bytes:
        """The whole part, byte for byte as it was where nothing changed and the usual writers wrote it."""
        tree = self.root.getroottree()
        data = self.declaration + _DECLARATION.sub(b"", etree.tostring(tree, encoding="UTF-8")).rstrip() + self._end
        empty = _ROWS.search(data) if self.rows else None
        if empty is None:
            return data
        opening, closing = b"<%s%s>" % (empty[1], empty[2]), b"</%s>" % empty[1]
        return b"".join([data[: empty.start()], opening, self.rows, closing, data[empty.end() :]])

    def find(self, name: str) -> etree._Element | None:
        """A child of the worksheet, also one that is wrapped for programs that do not know it."""
        return next((element for element in self.root if name_of(element) == name), None)


def surroundings(xml: bytes) -> etree._Element:
    """The parsed worksheet part without its rows, to look at what is around them."""
    try:
        cut = RowSpans(xml)
    except NotCanonical:
        return xml_tree.parse(xml, "worksheet")
    return xml_tree.parse(xml[: cut.body] + xml[cut.body_end :], "worksheet")
