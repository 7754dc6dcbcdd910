"""A worksheet part opened for a change around its rows, which are copied as they are."""

import re
from typing import Final

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.sheet.row_spans import Cut, UnusualXml, usual_form

_LATER: Final = {
    "drawing": ("legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls"),
    "legacyDrawing": ("legacyDrawingHF", "picture", "oleObjects", "controls"),
    "controls": (),
}
_LAST: Final = ("webPublishItems", "tableParts", "extLst")
_ROWS = re.compile(rb"<((?:[\w.\-]+:)?sheetData)((?:\s[^<>]*)?)/>")
_HEIGHT = re.compile(rb'(\sht=")([0-9.]+)(")')


class SheetPart:
    """`root` is the worksheet without its rows; `save` puts it back with them."""

    def __init__(self, package: Package, part: str) -> None:
        """Raises `WorkbookRefused` for a damaged part."""
        self.package, self.part = package, part
        xml = package.read_xml(part)
        try:
            cut = Cut(xml)
        except UnusualXml:
            xml = usual_form(xml)
            cut = Cut(xml)
        self._cut = cut
        self._rows = xml[cut.body : cut.body_end]
        self.root: etree._Element = xml_tree.parse(xml[: cut.body] + xml[cut.body_end :], part)

    def save(self) -> None:
        """Put the part into the package."""
        data = xml_tree.serialise(self.root)

        def filled(found: re.Match[bytes]) -> bytes:
            return b"<%s%s>%s</%s>" % (found[1], found[2], self._rows, found[1])

        self.package.put(self.part, _ROWS.sub(filled, data, count=1) if self._rows else data)

    def row_height(self, number: int) -> float | None:
        """The points of a row without cells; None when it has cells, or no height of its own."""
        row = next((row for row in self._cut.rows() if row.number >= number), None)
        if row is None or row.number != number or self._cut.cell_tag in self._cut.xml[row.inner : row.close]:
            return None
        found = _HEIGHT.search(b" " + row.attributes)
        return float(found[2]) if found else None

    def set_row_height(self, number: int, points: float) -> None:
        """Give a row that has a height another one."""
        row = next(row for row in self._cut.rows() if row.number == number)
        start, end = row.start - self._cut.body, row.inner - self._cut.body
        opening = _HEIGHT.sub(rb"\g<1>%s\g<3>" % f"{points:g}".encode(), self._rows[start:end], count=1)
        self._rows = self._rows[:start] + opening + self._rows[end:]

    def insert(self, name: str, element: etree._Element) -> None:
        """Put an element where the schema wants it."""
        later = (*_LATER[name], *_LAST)
        at = next((at for at, known in enumerate(self.root) if name_of(known) in later), len(self.root))
        self.root.insert(at, element)

    def find(self, name: str) -> etree._Element | None:
        """A child of the sheet, also one that is wrapped for programs that do not know it."""
        return next((element for element in self.root if name_of(element) == name), None)

    def target(self, name: str) -> str | None:
        """The part that a child of the sheet leads to."""
        element = self.find(name)
        wanted = None if element is None else xml_tree.relation_id(element)
        relations = self.package.relationships(self.part)
        return next((r.target for r in relations if r.id == wanted and r.target in self.package), None)


def name_of(element: etree._Element) -> str:
    """What a child of a sheet is, also inside its wrapper."""
    if xml_tree.local(element) != "AlternateContent":
        return xml_tree.local(element)
    return next((xml_tree.local(inner) for choice in element for inner in choice), "")
