"""Giving a list of the user's the columns it lacks, to its right, and making it a native table where that is safe."""

import re
from collections.abc import Mapping, Sequence

from lxml import etree

from xlsales.books.inputs.computed_note import add_note
from xlsales.books.inputs.find_tables import Block
from xlsales.books.inputs.new_cell_styles import headers
from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_names import free_name
from xlsales.books.sheetml.cell_values import escaped
from xlsales.books.sheetml.sheet.patch import CellEdits, patch
from xlsales.books.sheetml.sheet.row_spans import row_styles
from xlsales.books.sheetml.workbook import SheetEntry, TablePart, Workbook, column_letters, unescape
from xlsales.errors import WorkbookRefused
from xlsales.tables import schema
from xlsales.texts import Language

_COLS = re.compile(rb"<(?P<prefix>(?:[\w.\-]+:)?)cols\b[^>]*>(?P<held>.*?)</(?P=prefix)cols>", re.DOTALL)
_COL = re.compile(rb"<(?:[\w.\-]+:)?col\s[^>]*?/>|<(?:[\w.\-]+:)?col\s[^>]*>\s*</(?:[\w.\-]+:)?col>")
_REACH = re.compile(rb'\b(min|max)="([0-9]+)"')
_ANCHOR = re.compile(rb"from>.*?col>\s*([0-9]+)\s*<.*?:?to>.*?col>\s*([0-9]+)\s*<", re.DOTALL)
"""The first and the last column under a drawing, counted from 0."""
_TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"


def ref(block: Block) -> str:
    """The reference of a block."""
    return f"{column_letters(block.left)}{block.top}:{column_letters(block.right)}{block.bottom}"


def width_beside(key: str, heading: str) -> float:
    """The width of one of our columns beside a list: its own, or that of its heading with a filter button."""
    return max(schema.PROSPECTS.column(key).width, len(heading) * 1.1 + 4)


def make_table(package: Package, sheet: SheetEntry, block: Block, headings: Sequence[str], name: str) -> str:
    """Make a native table of a plain range; `headings` are the texts in its first row, all different.

    `name` gets a number where the workbook has it already; returns the name it got.
    """
    book = Workbook(package)
    main = xml_tree.STRICT_MAIN if book.strict else xml_tree.MAIN
    taken = {each.name.lower() for each in book.all_names}
    number = 0
    for part in package.names_of_type(".table+xml"):
        root = package.root(part)
        taken |= {root.get(key, "").lower() for key in ("name", "displayName")}
        number = max(number, xml_tree.whole(root.get("id", "0")))
    wanted, suffix = name, 2
    while wanted.lower() in taken:
        wanted, suffix = f"{name}_{suffix}", suffix + 1
    table = etree.Element(f"{{{main}}}table", nsmap={None: main})  # type: ignore[dict-item]
    for key, value in (("id", str(number + 1)), ("name", wanted), ("displayName", wanted), ("ref", ref(block))):
        table.set(key, value)
    table.set("totalsRowShown", "0")
    etree.SubElement(table, f"{{{main}}}autoFilter").set("ref", ref(block))
    columns = etree.SubElement(table, f"{{{main}}}tableColumns")
    for heading in headings:
        _add_column(columns, heading)
    # The list keeps the looks its maker gave it.
    style = etree.SubElement(table, f"{{{main}}}tableStyleInfo")
    for key, value in (("showFirstColumn", "0"), ("showLastColumn", "0"), ("showRowStripes", "0")):
        style.set(key, value)
    style.set("showColumnStripes", "0")
    part = free_name(package, f"{sheet.part.rpartition('/worksheets/')[0]}/tables/table.xml")
    package.put(part, xml_tree.serialise(table), _TABLE)
    relations = xml_tree.STRICT_RELATIONS if book.strict else xml_tree.RELATIONS
    relation = package.relate(sheet.part, f"{relations}/table", part)
    _mention(package, sheet.part, relation, relations)
    return wanted


def widen(
    package: Package,
    sheet: SheetEntry,
    block: Block,
    table: TablePart | None,
    added: Mapping[str, str],
    language: Language,
) -> Mapping[str, int]:
    """Write headings right of a list, and let its native table, when it has one, reach over them.

    `added` gives the headings in their order with our key of each. Those of computed columns look computed and have a
    note; the others wear what the last heading of the list wears. Returns the column of each. The cells must be free.
    """
    headings = list(added)
    widths = {heading: width_beside(key, heading) for heading, key in added.items()}
    columns = {heading: block.right + at for at, heading in enumerate(headings, 1)}
    if not columns:
        return columns
    xml = package.read_xml(sheet.part)
    worn = row_styles(xml, block.top).get(block.right, 0)
    edits = CellEdits([block.top], {column: [heading] for heading, column in columns.items()})
    ours = headers(package, schema.PROSPECTS, language)
    style_of = {column: ours.get(added[heading], worn) for heading, column in columns.items()}
    patched = patch(xml, edits, style_of=style_of)
    drawn = _drawn_over(package, sheet)
    free = {column: widths[heading] for heading, column in columns.items() if column not in drawn}
    computed = [column for heading, column in columns.items() if added[heading] in ours]
    noted = add_note(_set_widths(patched.xml, free), block.top, computed, language)
    package.put(sheet.part, noted, well_formed=True)
    if table is not None:
        _widen_table(package, table, Block(block.left, block.top, block.right + len(columns), block.bottom), headings)
    return columns


def _drawn_over(package: Package, sheet: SheetEntry) -> set[int]:
    """The columns under a chart, picture or button: these would be stretched along with them."""
    parts = [each.target for each in package.relationships(sheet.part) if each.type == "drawing"]
    anchors = [found for part in parts for found in _ANCHOR.findall(package.read_xml(part))]
    return {column + 1 for first, last in anchors for column in range(int(first), int(last) + 1)}


def _set_widths(xml: bytes, widths: Mapping[int, float]) -> bytes:
    """Give columns a width; one that the sheet has a width or a format for keeps those."""
    data = xml.find(b"sheetData")
    start = xml.rfind(b"<", 0, data)
    found = _COLS.search(xml, 0, start)
    prefix = found["prefix"] if found else xml[start + 1 : data]
    held = [(_reach(each[0]), each[0]) for each in _COL.finditer(found["held"])] if found else []
    free = {column: width for column, width in widths.items() if not any(a <= column <= b for (a, b), _ in held)}
    if not free:
        return xml
    held += [
        ((column, column), b'<%scol min="%d" max="%d" width="%.2f" customWidth="1"/>' % (prefix, column, column, width))
        for column, width in free.items()
    ]
    lines = b"".join(line for _, line in sorted(held))
    if found:
        return xml[: found.start("held")] + lines + xml[found.end("held") :]
    return xml[:start] + b"<%scols>%s</%scols>" % (prefix, lines, prefix) + xml[start:]


def _reach(line: bytes) -> tuple[int, int]:
    given = {name: int(number) for name, number in _REACH.findall(line)}
    first = given.get(b"min", 0)
    return first, given.get(b"max", first)


def _widen_table(package: Package, table: TablePart, block: Block, headings: Sequence[str]) -> None:
    root = package.root(table.part)
    held = xml_tree.child(root, "tableColumns")
    if held is None:
        raise WorkbookRefused("books.damaged_part", part=table.part)
    for heading in headings:
        _add_column(held, heading)
    root.set("ref", ref(block))
    autofilter = xml_tree.child(root, "autoFilter")
    if autofilter is not None:
        filtered = Block.of(autofilter.get("ref", "").replace("$", ""))
        autofilter.set("ref", ref(Block(filtered.left, filtered.top, block.right, filtered.bottom)))
    package.put(table.part, xml_tree.serialise(root))


def _add_column(columns: etree._Element, heading: str) -> None:
    tag = f"{{{xml_tree.namespace(columns)}}}tableColumn"
    numbers = [xml_tree.whole(column.get("id", "0")) for column in columns]
    column = etree.SubElement(columns, tag)
    column.set("id", str(max(numbers, default=0) + 1))
    column.set("name", table_name(heading))
    columns.set("count", str(len(xml_tree.children(columns, "tableColumn"))))


def table_name(heading: str) -> str:
    """A heading as a table's part writes it: a line break becomes `_x000a_` (ECMA-376, ST_Xstring)."""
    text = heading.replace("\r\n", "\n")
    return text.replace("\n", "_x000a_") if "\n" in text else unescape(escaped(text)) if "_x" in text else text


def _mention(package: Package, part: str, relation: str, relations: str) -> None:
    """Let a worksheet name its table, in the place where the schema wants it (ECMA-376 part 1, 18.3.1.99)."""
    xml = package.read_xml(part)
    tail = xml.rfind(b"</")
    prefix = xml[tail + 2 : xml.find(b"worksheet", tail)]
    line = b'<%stablePart xmlns:r="%s" r:id="%s"/>' % (prefix, relations.encode(), relation.encode())
    held = xml.rfind(b"</%stableParts>" % prefix)
    if held >= 0:
        start = xml.rfind(b"<%stableParts" % prefix, 0, held)
        open_end = xml.find(b">", start) + 1
        count = xml[open_end:held].count(b"<%stablePart" % prefix) + 1
        new = b'<%stableParts count="%d">' % (prefix, count)
        package.put(part, xml[:start] + new + xml[open_end:held] + line + xml[held:])
        return
    block = b'<%stableParts count="1">%s</%stableParts>' % (prefix, line, prefix)
    at = _extensions(xml, prefix, tail)
    package.put(part, xml[:at] + block + xml[at:])


def _extensions(xml: bytes, prefix: bytes, tail: int) -> int:
    """Where the sheet's own list of extensions begins, which must come last; else where the sheet ends."""
    root = etree.fromstring(xml)
    last = root[-1] if len(root) else None
    if last is None or xml_tree.local(last) != "extLst":
        return tail
    depth = sum(1 for element in last.iter() if xml_tree.local(element) == "extLst")
    at = tail
    for _ in range(depth):
        at = xml.rfind(b"<%sextLst" % prefix, 0, at)
    return at if at >= 0 else tail
