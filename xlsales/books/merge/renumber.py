"""What changes inside a rendered part on its way into the user's workbook: numbers of styles, names, view."""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lxml import etree

from xlsales.books.marks import DRAWING_PREFIX
from xlsales.books.opc import xml_tree
from xlsales.books.sheetml.child_order import insert_child
from xlsales.books.sheetml.formulas import rename_references
from xlsales.books.sheetml.sheet.columns import column_spans
from xlsales.books.sheetml.sheet.surroundings import WorksheetPart
from xlsales.books.sheetml.styles import StyleNumbers
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.xstrings import escaped

_STYLED = re.compile(rb'(<(?:c|row) [^<>]*?\bs=")([0-9]+)(?=")')
_STYLED_CELL = re.compile(rb'(<c r="[A-Z]+[0-9]+" s=")([0-9]+)(?=")')
"""The same where only cells have a style, and say it behind their address: found in half the time."""
_SHARED_TEXT = re.compile(rb'<c([^<>]*?) t="s"([^<>]*)><v>([0-9]+)</v></c>')
_FORMULA = re.compile(rb"(<f(?: [^<>]*)?>)([^<]+)(?=</f>)")
_FORMULAS = ("f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula")
_REFERENCES = ("location", "textlink")
"""Attributes that hold a reference: of a link to a cell, of a shape that shows a cell."""
_KEPT_VIEW = ("tabSelected", "zoomScale", "zoomScaleNormal", "zoomScalePageLayoutView", "zoomScaleSheetLayoutView")


@dataclass
class Renumbering:
    """The changes of one graft; `last_table` is the highest table number in use."""

    styles: StyleNumbers
    strings: list[etree._Element]
    titles: Mapping[str, str]
    tables: Mapping[str, str]
    last_table: int

    @classmethod
    def of(
        cls, styles: StyleNumbers, theirs: Workbook, titles: Mapping[str, str], tables: Mapping[str, str],
        last_table: int,
    ) -> "Renumbering":  # fmt: skip
        """The changes for sheets and tables that got these names; names that stay the same are left out."""
        return cls(
            styles,
            _shared_strings(theirs),
            {old.lower(): new for old, new in titles.items() if old != new},
            {old.lower(): new for old, new in tables.items() if old != new},
            last_table,
        )

    def formula(self, text: str) -> str:
        """A formula with the sheets and tables under their new names."""
        return rename_references(text, self.titles, self.tables)


def renumbered_sheet(renumbering: Renumbering, data: bytes, before: etree._Element | None) -> WorksheetPart:
    """A rendered worksheet as it goes into the workbook; `before` is the sheet it takes the place of."""
    sheet = WorksheetPart(data)
    sheet.declaration = xml_tree.DECLARATION  # openpyxl writes none
    sheet.rows = renumbered_rows(renumbering, sheet.rows)
    root = sheet.root
    for span in column_spans(root):
        style = span.element.get("style")
        if style is not None:
            span.element.set("style", str(renumbering.styles.cells[int(style)]))
    _follow_names(renumbering, root)
    _renumber_differential(renumbering, root)
    _keep_view(root, before)
    return sheet


def renumbered_rows(renumbering: Renumbering, rows: bytes) -> bytes:
    """The rows with the styles' new numbers, the texts inside the cells, and formulas with the new names."""
    numbers = {str(old).encode(): str(new).encode() for old, new in enumerate(renumbering.styles.cells)}
    pieces = _STYLED_CELL.split(rows)  # a call of Python for each of many thousand cells would take three times as long
    if len(pieces) // 3 != rows.count(b's="'):
        pieces = _STYLED.split(rows)
    pieces[2::3] = map(numbers.__getitem__, pieces[2::3])
    rows = b"".join(pieces)
    rows = rows.replace(b"<v></v>", b"").replace(b"<v/>", b"")
    if b't="s"' in rows:
        rows = _SHARED_TEXT.sub(lambda found: _inline(found, renumbering.strings), rows)
    if renumbering.titles or renumbering.tables:
        rows = _FORMULA.sub(lambda found: found[1] + _follow(renumbering, found[2]), rows)
    return rows


def part_renumbering(renumbering: Renumbering) -> Callable[[str, bytes], bytes]:
    """The change for the parts that a sheet leads to: charts, tables, drawings."""

    def change(part: str, data: bytes) -> bytes:
        if part.endswith(".vml"):
            return data
        root = xml_tree.parse(data, part)
        _follow_names(renumbering, root)
        _renumber_differential(renumbering, root)
        if xml_tree.local(root) == "wsDr":
            for shape in root.iter("{*}cNvPr"):
                shape.set("name", DRAWING_PREFIX + shape.get("name", ""))
        if xml_tree.local(root) == "table":
            renumbering.last_table += 1
            root.set("id", str(renumbering.last_table))
            for key in ("name", "displayName"):
                name = root.get(key, "")
                root.set(key, renumbering.tables.get(name.lower(), name))
        return xml_tree.serialise(root)

    return change


def _shared_strings(theirs: Workbook) -> list[etree._Element]:
    for relation in theirs.package.relationships(theirs.part):
        if relation.type == "sharedStrings" and relation.target in theirs.package:
            return xml_tree.children(theirs.package.root(relation.target), "si")
    return []


def _inline(found: re.Match[bytes], strings: list[etree._Element]) -> bytes:
    """Text goes into the cell itself, so the user's table of shared texts does not grow with each refresh."""
    inside = b"".join(etree.tostring(child, with_tail=False) for child in strings[int(found[3])])
    return b'<c%s t="inlineStr"%s><is>%s</is></c>' % (found[1], found[2], inside)


def _follow(renumbering: Renumbering, formula: bytes) -> bytes:
    return escaped(renumbering.formula(html.unescape(formula.decode()))).encode()


def _renumber_differential(renumbering: Renumbering, root: etree._Element) -> None:
    for element in root.iter():
        for name, value in element.attrib.items():
            if str(name).lower().endswith("dxfid"):
                element.set(name, str(renumbering.styles.differential[int(value)]))


def _follow_names(renumbering: Renumbering, root: etree._Element) -> None:
    if not renumbering.titles and not renumbering.tables:
        return
    for element in root.iter():
        if xml_tree.local(element) in _FORMULAS and element.text:
            element.text = renumbering.formula(element.text)
        for name in _REFERENCES:
            if (reference := element.get(name)) is not None:
                element.set(name, renumbering.formula(reference))


def _keep_view(root: etree._Element, before: etree._Element | None) -> None:
    """A new sheet is not selected beside the active one; one that was there keeps its colour, code name and zoom."""
    for view in _views(root):
        view.attrib.pop("tabSelected", "")
    if before is None:
        return
    for view, old in zip(_views(root), _views(before), strict=False):
        for name in _KEPT_VIEW:
            if (value := old.get(name)) is not None:
                view.set(name, value)
    _keep_properties(root, xml_tree.child(before, "sheetPr"))


def _views(root: etree._Element) -> list[etree._Element]:
    return xml_tree.children(xml_tree.child(root, "sheetViews"), "sheetView")


def _keep_properties(root: etree._Element, old: etree._Element | None) -> None:
    tag = f"{{{xml_tree.namespace(root)}}}"
    properties = xml_tree.child(root, "sheetPr")
    if properties is None:
        properties = etree.Element(f"{tag}sheetPr")
        insert_child(root, properties)
    for colour in xml_tree.children(properties, "tabColor"):
        properties.remove(colour)
    if old is None:
        return
    code_name = old.get("codeName")
    if code_name is not None:
        properties.set("codeName", code_name)
    colour_before = xml_tree.child(old, "tabColor")
    if colour_before is not None:
        colour = etree.Element(f"{tag}tabColor", {str(k): str(v) for k, v in colour_before.attrib.items()})
        insert_child(properties, colour)
