"""A worksheet part of a package, opened to put buttons on it: what is around its rows, and how high these are."""

import re

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.sheet.surroundings import WorksheetPart

_HEIGHT = re.compile(rb'(\sht=")([0-9.]+)(")')


class SheetPart(WorksheetPart):
    """A worksheet part that knows where it belongs; `save` puts it back with its rows."""

    def __init__(self, package: Package, part: str) -> None:
        """Raises `WorkbookRefused` for a damaged part."""
        self.package, self.part = package, part
        super().__init__(package.read_xml(part), part)

    def save(self) -> None:
        """Put the part into the package."""
        self.package.put(self.part, self.xml())

    def row_height(self, number: int) -> float | None:
        """The points of a row without cells; None when it has cells, or no height of its own."""
        row = next((row for row in self.cut.rows() if row.number >= number), None)
        if row is None or row.number != number or self.cut.cell_tag in self.cut.xml[row.inner : row.close]:
            return None
        found = _HEIGHT.search(b" " + row.attributes)
        return float(found[2]) if found else None

    def set_row_height(self, number: int, points: float) -> None:
        """Give a row that has a height another one."""
        row = next(row for row in self.cut.rows() if row.number == number)
        start, end = row.start - self.cut.body, row.inner - self.cut.body
        opening = _HEIGHT.sub(rb"\g<1>%s\g<3>" % f"{points:g}".encode(), self.rows[start:end], count=1)
        self.rows = self.rows[:start] + opening + self.rows[end:]

    def target(self, name: str) -> str | None:
        """The part that a child of the sheet leads to."""
        element = self.find(name)
        wanted = None if element is None else xml_tree.relation_id(element)
        relations = self.package.relationships(self.part)
        return next((r.target for r in relations if r.id == wanted and r.target in self.package), None)
