"""Taking the columns back that were put right of a list of the user's, and the native table that was made for them.

Cells are cleared, never shifted: what refers to a cell reads what it read before the list was adopted.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsales.books.inputs.add_columns import ref, width_beside
from xlsales.books.inputs.find_tables import Block
from xlsales.books.inputs.places import Place
from xlsales.books.inputs.remembered_headings import added_keys, as_filled, made_table
from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.sheet.row_spans import Cut, UnusualXml, column_of, usual_form
from xlsales.books.sheetml.workbook import TablePart, Workbook
from xlsales.tables.cells import blank
from xlsales.tables.ids import new_ids

_FORMULA = re.compile(rb"<(?:[\w.\-]+:)?f[\s>/]")
_SPANS = re.compile(rb'(\bspans="[0-9]+:)([0-9]+)(")')
_DIMENSION = re.compile(rb'(<(?:[\w.\-]+:)?dimension\s[^>]*?\bref=")([^"]+)(")')
_COL = re.compile(rb"<(?:[\w.\-]+:)?col\s[^>]*?(?:/>|>\s*</(?:[\w.\-]+:)?col>)")
_NO_COLS = re.compile(rb"<(?P<tag>(?:[\w.\-]+:)?cols)>\s*</(?P=tag)>")
_TABLE_PARTS = re.compile(rb"<(?P<tag>(?:[\w.\-]+:)?tableParts)\b[^>]*>(?P<held>.*?)</(?P=tag)>", re.DOTALL)
_USERS = (".worksheet+xml", ".chart+xml", "pivotCacheDefinition+xml", ".main+xml")
"""The parts in which a table can be named."""


@dataclass(frozen=True)
class Beside:
    """Our columns right of an adopted list, as they stand before anything is removed."""

    place: Place
    gone: Mapping[int, str]
    """The columns to clear, with our key of each."""
    typed: tuple[str, ...]
    """The headings of those in which something of the user's stands."""
    made: str
    """The name of the native table that was made for the list; empty where it was one already, or is none."""


def beside(workbook: Workbook, place: Place, values: Mapping[str, Sequence[object]]) -> Beside:
    """Which of our columns hold nothing but ours; `values` are the typed columns of Prospects.

    A native table only loses columns at its right edge.
    """
    ours = {place.columns[key]: key for key in added_keys(workbook) if key in place.columns}
    if not ours:
        return Beside(place, {}, (), "")
    sheet = _cut(workbook.package.read_xml(place.part))
    formulas = {
        column_of(cell)
        for row in sheet.rows()
        if row.number in _rows(place)
        for cell in sheet.cells(sheet.xml[row.inner : row.close])[1]
        if _FORMULA.search(cell)
    }
    typed = {
        number: key
        for number, key in ours.items()
        if number in formulas or not (_of_ours(key, held := values.get(key, ())) or as_filled(workbook, key, held))
    }
    gone = {number: key for number, key in ours.items() if number not in typed}
    if place.table_part is not None:
        edge = Block.of(workbook.package.root(place.table_part).get("ref", "")).right
        first = next(column for column in range(edge, 0, -1) if column not in gone) + 1
        gone = {number: key for number, key in gone.items() if number >= first}
    return Beside(place, gone, tuple(place.headings[key] for _, key in sorted(typed.items())), made_table(workbook))


def narrow(package: Package, found: Beside) -> bool:
    """Clear those columns, after our sheets and names are gone; False, and nothing done, where the user's own
    formulas, charts or pivot tables speak of the native table."""
    place, book = found.place, Workbook(package)
    sheet = next((sheet for sheet in book.sheets if sheet.part == place.part), None)
    tables = book.tables(sheet) if sheet else []
    table = next((table for table in tables if table.part == place.table_part), None)
    if not found.gone or (table is not None and _spoken_of(package, table)):
        return not found.gone
    package.put(place.part, _cleared(package.read_xml(place.part), found))
    if table is not None and found.made == table.display_name and not found.typed:
        _drop_table(package, place.part, table)
    elif table is not None:
        _narrow_table(package, table, len(found.gone))
    return True


def _rows(place: Place) -> range:
    return range(place.header_row, max(place.last_row, place.header_row) + 1)


def _of_ours(key: str, values: Sequence[object]) -> bool:
    """Whether nobody typed in these cells: they are blank, or the IDs that a refresh gives so many rows.

    An ID beyond those may be somebody's own number, though it looks like one of ours.
    """
    filled = {str(value) for value in values if not blank(value)}
    return not filled or (key == "id" and filled == set(new_ids((), (), len(filled))))


def _spoken_of(package: Package, table: TablePart) -> bool:
    name = re.escape(table.display_name.encode())
    source = rb"<(?:[\w.\-]+:)?worksheetSource[^>]*\bname=[\"']%s[\"']" % name
    speaks = re.compile(rb"(?<![\w.])%s\[|%s" % (name, source), re.IGNORECASE)
    parts = (part for part in package.names() if package.content_type(part).endswith(_USERS))
    return any(speaks.search(package.read_xml(part)) for part in parts)


def _cut(xml: bytes) -> Cut:
    """A worksheet part at whose cells one can cut, in the usual form where it had another."""
    try:
        sheet = Cut(xml)
        for row in sheet.rows():
            for cell in sheet.cells(xml[row.inner : row.close])[1]:
                column_of(cell)
        return sheet
    except UnusualXml:
        return Cut(usual_form(xml))


def _cleared(xml: bytes, found: Beside) -> bytes:
    sheet, rows = _cut(xml), _rows(found.place)
    pieces, at, last = [], 0, 1
    for row in sheet.rows():
        before, cells = sheet.cells(sheet.xml[row.inner : row.close])
        pieces += [sheet.xml[at : row.inner], before]
        for cell in cells:
            if row.number in rows and column_of(cell) in found.gone:
                pieces.append(cell[sheet.end_of(cell) :])
            else:
                pieces += [sheet.cell_tag, cell]
                last = max(last, column_of(cell))
        at = row.close
    xml = b"".join([*pieces, sheet.xml[at:]])

    def reach(spans: re.Match[bytes]) -> bytes:
        return spans[1] + str(min(int(spans[2]), last)).encode() + spans[3]

    def extent(dimension: re.Match[bytes]) -> bytes:
        held = Block.of(dimension[2].decode())
        return (
            dimension[1] + ref(Block(held.left, held.top, min(held.right, last), held.bottom)).encode() + dimension[3]
        )

    xml = _DIMENSION.sub(extent, _SPANS.sub(reach, xml), count=1)
    return _NO_COLS.sub(b"", _COL.sub(lambda col: b"" if _our_width(col[0], found) else col[0], xml), count=1)


def _our_width(line: bytes, found: Beside) -> bool:
    """Whether a line of widths is as it was written for one of our columns."""
    given = dict(re.findall(rb'\b(\w+)="([^"]*)"', line))
    number = int(given.get(b"min", b"0"))
    if number not in found.gone or given.get(b"max") != given.get(b"min") or set(given) & {b"style", b"hidden"}:
        return False
    wanted = width_beside(found.gone[number], found.place.headings[found.gone[number]])
    return abs(float(given.get(b"width", b"0")) - wanted) < 0.01


def _narrow_table(package: Package, table: TablePart, count: int) -> None:
    root = package.root(table.part)
    block = Block.of(table.ref)
    reach = Block(block.left, block.top, block.right - count, block.bottom)
    root.set("ref", ref(reach))
    held = xml_tree.child(root, "tableColumns")
    if held is not None:
        for column in xml_tree.children(held, "tableColumn")[-count:]:
            held.remove(column)
        held.set("count", str(len(xml_tree.children(held, "tableColumn"))))
    autofilter = xml_tree.child(root, "autoFilter")
    if autofilter is not None:
        filtered = Block.of(autofilter.get("ref", "").replace("$", ""))
        autofilter.set("ref", ref(Block(filtered.left, filtered.top, reach.right, filtered.bottom)))
        for column in xml_tree.children(autofilter, "filterColumn"):
            if xml_tree.whole(column.get("colId")) > reach.right - filtered.left:
                autofilter.remove(column)
    for order in xml_tree.children(root, "sortState"):
        if Block.of(order.get("ref", "A1").replace("$", "")).right > reach.right:
            root.remove(order)
    package.put(table.part, xml_tree.serialise(root))


def _drop_table(package: Package, part: str, table: TablePart) -> None:
    ids = {relation.id for relation in package.relationships(part) if relation.target == table.part}
    xml = package.read_xml(part)
    mention = re.compile(rb'<(?:[\w.\-]+:)?tablePart\s[^>]*?\bid=["\'](?:%s)["\'][^>]*?/>' % "|".join(ids).encode())

    def without(parts: re.Match[bytes]) -> bytes:
        held = mention.sub(b"", parts["held"])
        count = held.count(b"tablePart ")
        tag = parts["tag"]
        return b'<%s count="%d">%s</%s>' % (tag, count, held, tag) if count else b""

    package.put(part, _TABLE_PARTS.sub(without, xml))
    package.unrelate(part, ids)
    package.drop(table.part)
