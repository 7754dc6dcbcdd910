"""Rows added below a list go on as its last one does: formulas, formats, rules and drop-downs."""

import html
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from xlsales.books.inputs.places import TablePlace
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.cell_refs import CellRange, cell_ref
from xlsales.books.sheetml.formulas import shift_rows
from xlsales.books.sheetml.sheet.canonical import NotCanonical, canonical_form
from xlsales.books.sheetml.sheet.row_spans import RowSpans, attributes_of, column_of
from xlsales.books.sheetml.xstrings import escaped
from xlsales.errors import WorkbookRefused

_SQREF = re.compile(rb'(\ssqref=")([^"]+)(")|(<(?:[\w.\-]+:)?sqref>)([^<]+)(<)')
_STYLE = re.compile(rb'(?:^|\s)s="([0-9]{1,9})"')
_FORMULA = re.compile(rb"<(?:[\w.\-]+:)?f(\s[^>]*)?(?:/>|>([^<]*)</)")
_SHARED = re.compile(rb'\bsi="([0-9]+)"')


@dataclass(frozen=True)
class _Pattern:
    """What a cell of the last row hands on: its style attribute, and its formula with the row it was written for."""

    style: bytes
    formula: str = ""
    row: int = 0


@dataclass(frozen=True)
class FillDown:
    """How rows below the last one of a table, down to `last`, will go on as it does."""

    place: TablePlace
    last: int
    xml: bytes
    """The part of the sheet; its rules and drop-downs that ended with the last row reach down to the new one."""
    patterns: Mapping[int, _Pattern]
    """What cells of the last row hand on, by column; that of our own columns only where it is a formula."""

    @property
    def formulas(self) -> bool:
        """Whether formulas are handed on, whose results nobody knows yet."""
        return any(each.formula for each in self.patterns.values())

    def fill(self, package: Package) -> None:
        """Once the rows are written: give them the cells that they lack, with the formula moved along.

        A sheet that cannot be cut into rows is left alone.
        """
        if not self.patterns:
            return
        xml = package.read_xml(self.place.part)
        try:
            sheet = RowSpans(xml)
            body = _continued(sheet, self.patterns, self.place.last_row, self.last)
        except NotCanonical:
            return
        package.put(self.place.part, xml[: sheet.before] + body + xml[sheet.body_end :])


def fill_down_of(package: Package, place: TablePlace, last: int) -> FillDown:
    """What rows down to `last` take over, from the table as it stands in the part. Raises `WorkbookRefused`."""
    xml = package.read_xml(place.part)
    if last <= place.last_row or not len(place.rows):
        return FillDown(place, last, xml, {})
    for make in (bytes, canonical_form):
        with suppress(NotCanonical):
            return _filled_down(package, place, last, make(xml))
    raise WorkbookRefused("books.damaged_part", part=place.part)


def _filled_down(package: Package, place: TablePlace, last: int, xml: bytes) -> FillDown:
    left, right = _across(package, place)
    sheet = RowSpans(xml)
    pattern = {
        column: each
        for column, each in _patterns_of(sheet, place.last_row, left, right).items()
        if each.formula or column not in place.columns.values()
    }
    tail = _SQREF.sub(lambda found: _longer(found, CellRange(left, place.last_row, right, last)), xml[sheet.body_end :])
    return FillDown(place, last, xml[: sheet.body_end] + tail, pattern)


def _across(package: Package, place: TablePlace) -> tuple[int, int]:
    held = list(place.columns.values())
    area = CellRange.parse(package.root(place.table_part).get("ref", "")) if place.table_part else None
    return (min(*held, area.left), max(*held, area.right)) if area else (min(held), max(held))


def _patterns_of(sheet: RowSpans, number: int, left: int, right: int) -> Mapping[int, _Pattern]:
    """The cells of the last row by column; a formula that is shared with others is looked up where it is spelled."""
    inner = _inside(sheet, number)
    found: dict[int, _Pattern] = {}
    for cell in sheet.cells(inner)[1]:
        column = column_of(cell)
        if not left <= column <= right:
            continue
        style = _STYLE.search(attributes_of(cell))
        own_style = style[0].strip() if style else b""
        formula = _FORMULA.search(cell)
        text, at = _spelled(sheet, formula, number) if formula else ("", 0)
        if own_style or text:
            found[column] = _Pattern(own_style, text, at)
    return found


def _inside(sheet: RowSpans, number: int) -> bytes:
    """The inside of a row: found at once in the form that Excel writes, else by going through them all."""
    start = sheet.xml.rfind(b'%s r="%d"' % (sheet.row_tag, number), sheet.body, sheet.body_end)
    greater = sheet.xml.find(b">", start)
    if start >= 0 and sheet.xml[greater - 1 : greater] != b"/":
        return sheet.xml[greater + 1 : sheet.xml.find(sheet.row_end, greater)]
    row = next((row for row in sheet.rows() if row.number == number), None)
    return sheet.xml[row.inner : row.close] if row else b""


def _spelled(sheet: RowSpans, formula: re.Match[bytes], row: int) -> tuple[str, int]:
    """The text of a formula and the row it is written for; nothing for an array, which is one whole."""
    attributes = formula[1] or b""
    if b"array" in attributes or b"dataTable" in attributes:
        return "", 0
    if formula[2]:
        return html.unescape(formula[2].decode("utf-8")), row
    shared = _SHARED.search(attributes)
    master = (
        re.compile(
            rb'\br="[A-Z]{1,3}([0-9]+)"[^>]*><(?:[\w.\-]+:)?f\s(?=[^>]*\bref=)[^>]*\bsi="%s"[^>]*>([^<]+)<' % shared[1]
        ).search(sheet.xml)
        if shared
        else None
    )
    return (html.unescape(master[2].decode("utf-8")), int(master[1])) if master else ("", 0)


def _continued(sheet: RowSpans, pattern: Mapping[int, _Pattern], first: int, last: int) -> bytes:
    """The rows with the cells that they lack, in the order of the columns."""
    pieces, copied = [], sheet.before
    for row in sheet.rows():
        if row.number <= first or row.number > last:
            continue
        cells = {column_of(cell): sheet.cell_tag + cell for cell in sheet.cells(sheet.xml[row.inner : row.close])[1]}
        fresh = {
            column: _cell(sheet, each, column, row.number) for column, each in pattern.items() if column not in cells
        }
        inner = b"".join(cell for _, cell in sorted({**cells, **fresh}.items()))
        attributes = re.sub(rb'\sspans="[^"]*"', b"", row.attributes)
        pieces += [sheet.xml[copied : row.start], sheet.row_tag, attributes, b">", inner, sheet.row_end]
        copied = row.end
    return b"".join([*pieces, sheet.xml[copied : sheet.body_end]])


def _cell(sheet: RowSpans, pattern: _Pattern, column: int, row: int) -> bytes:
    style = b" " + pattern.style if pattern.style else b""
    start = b'%sr="%s"%s' % (sheet.cell_tag, cell_ref(column, row).encode(), style)
    if not pattern.formula:
        return start + b"/>"
    moved = escaped(shift_rows(pattern.formula, row - pattern.row)).encode("utf-8")
    tag = sheet.prefix.encode()
    return start + b"><%sf>%s</%sf>" % (tag, moved, tag) + sheet.cell_end


def _longer(found: re.Match[bytes], area: CellRange) -> bytes:
    """A range of a rule or a drop-down that ended with the last row now ends with the new one."""
    before, text, after = (found[1], found[2], found[3]) if found[2] else (found[4], found[5], found[6])
    ranges = []
    for each in text.split():
        held = CellRange.parse(each.decode("latin-1"))
        if held and held.bottom == area.top and held.left <= area.right and held.right >= area.left:
            ranges.append(str(held._replace(bottom=area.bottom)).encode())
        else:
            ranges.append(each)
    return before + b" ".join(ranges) + after
