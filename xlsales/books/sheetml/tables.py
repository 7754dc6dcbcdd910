"""Native tables (ECMA-376 part 1, 18.5): made, grown, widened, narrowed and removed."""

import re
from collections.abc import Sequence

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_names import free_name
from xlsales.books.sheetml.cell_refs import CellRange
from xlsales.books.sheetml.child_order import insert_child
from xlsales.books.sheetml.sheet.surroundings import WorksheetPart
from xlsales.books.sheetml.workbook import SheetEntry, TablePart, Workbook
from xlsales.books.sheetml.xstrings import escaped, unescape
from xlsales.errors import WorkbookRefused

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"
_NAMING = (".worksheet+xml", ".chart+xml", "pivotCacheDefinition+xml", ".main+xml")
"""The parts in which a table can be named."""
_LOOKS = ("showFirstColumn", "showLastColumn", "showRowStripes", "showColumnStripes")


def table_area(package: Package, part: str) -> CellRange:
    """The cells of a table, header and totals included. Raises `WorkbookRefused` when its part says none."""
    area = CellRange.parse(package.root(part).get("ref", ""))
    if area is None:
        raise WorkbookRefused("books.damaged_part", part=part)
    return area


def make_table(package: Package, sheet: SheetEntry, area: CellRange, headings: Sequence[str], name: str) -> str:
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
        number = max(number, xml_tree.integer(root.get("id", "0")))
    wanted, suffix = name, 2
    while wanted.lower() in taken:
        wanted, suffix = f"{name}_{suffix}", suffix + 1
    table = etree.Element(f"{{{main}}}table", nsmap={None: main})  # type: ignore[dict-item]
    for key, value in (("id", str(number + 1)), ("name", wanted), ("displayName", wanted), ("ref", str(area))):
        table.set(key, value)
    table.set("totalsRowShown", "0")
    etree.SubElement(table, f"{{{main}}}autoFilter").set("ref", str(area))
    columns = etree.SubElement(table, f"{{{main}}}tableColumns")
    for heading in headings:
        _add_column(columns, heading)
    # The list keeps the looks its maker gave it.
    style = etree.SubElement(table, f"{{{main}}}tableStyleInfo")
    for key in _LOOKS:
        style.set(key, "0")
    part = free_name(package, f"{sheet.part.rpartition('/worksheets/')[0]}/tables/table.xml")
    package.put(part, xml_tree.serialise(table), _CONTENT_TYPE)
    _add_to_sheet(package, sheet.part, part, xml_tree.STRICT_RELATIONS if book.strict else xml_tree.RELATIONS)
    return wanted


def grow_table(package: Package, sheet: SheetEntry, table: TablePart, last_row: int) -> None:
    """Let a table reach down to `last_row` of its sheet, its filter with it; a table never shrinks here.

    Raises `WorkbookRefused` when a totals row or another table is in the way.
    """
    area = table.area
    if last_row <= area.bottom:
        return
    if table.totals_row:
        raise _in_the_way(sheet, table, area.bottom)
    added = area._replace(top=area.bottom + 1, bottom=last_row)
    for other in Workbook(package).tables(sheet):
        taken = CellRange.parse(other.ref)
        if other.part != table.part and taken and taken.meets(added):
            raise _in_the_way(sheet, table, taken.top)
    root = package.root(table.part)
    _reach(root, area._replace(bottom=last_row), bottom=last_row)
    package.put(table.part, xml_tree.serialise(root))


def widen_table(package: Package, table: TablePart, headings: Sequence[str]) -> None:
    """Let a table, and its filter, reach over columns to its right that have these headings.

    Raises `WorkbookRefused` for a damaged table.
    """
    root = package.root(table.part)
    columns = xml_tree.child(root, "tableColumns")
    if columns is None:
        raise WorkbookRefused("books.damaged_part", part=table.part)
    for heading in headings:
        _add_column(columns, heading)
    right = table.area.right + len(headings)
    _reach(root, table.area._replace(right=right), right=right)
    package.put(table.part, xml_tree.serialise(root))


def narrow_table(package: Package, table: TablePart, count: int) -> None:
    """Take the last columns from a table, with what its filter and its order say of them."""
    root = package.root(table.part)
    right = table.area.right - count
    columns = xml_tree.child(root, "tableColumns")
    if columns is not None:
        for column in xml_tree.children(columns, "tableColumn")[-count:]:
            columns.remove(column)
        columns.set("count", str(len(xml_tree.children(columns, "tableColumn"))))
    filtered = _reach(root, table.area._replace(right=right), right=right)
    autofilter = xml_tree.child(root, "autoFilter")
    for column in xml_tree.children(autofilter, "filterColumn"):
        if autofilter is not None and filtered and xml_tree.integer(column.get("colId")) > right - filtered.left:
            autofilter.remove(column)
    for order in xml_tree.children(root, "sortState"):
        sorted_cells = CellRange.parse(order.get("ref", "A1"))
        if sorted_cells is None or sorted_cells.right > right:
            root.remove(order)
    package.put(table.part, xml_tree.serialise(root))


def drop_table(package: Package, part: str, table: TablePart) -> None:
    """Remove a table from a worksheet part; its cells stay."""
    ids = {relation.id for relation in package.relationships(part) if relation.target == table.part}
    sheet = WorksheetPart(package.read_xml(part), part)
    holder = xml_tree.child(sheet.root, "tableParts")
    for element in xml_tree.children(holder, "tablePart"):
        if holder is not None and xml_tree.relation_id(element) in ids:
            holder.remove(element)
    if holder is not None:
        count = len(xml_tree.children(holder, "tablePart"))
        holder.set("count", str(count))
        if not count:
            sheet.root.remove(holder)
    package.put(part, sheet.xml())
    package.unrelate(part, ids)
    package.drop(table.part)


def is_table_named(package: Package, table: TablePart) -> bool:
    """Whether a formula, a chart or a pivot table names a table."""
    name = re.escape(table.display_name.encode())
    source = rb"<(?:[\w.\-]+:)?worksheetSource[^>]*\bname=[\"']%s[\"']" % name
    naming = re.compile(rb"(?<![\w.])%s\[|%s" % (name, source), re.IGNORECASE)
    parts = (part for part in package.names() if package.content_type(part).endswith(_NAMING))
    return any(naming.search(package.read_xml(part)) for part in parts)


def column_name(heading: str) -> str:
    """A heading as a table's part writes it: a line break becomes `_x000a_` (ECMA-376, ST_Xstring)."""
    text = heading.replace("\r\n", "\n")
    return text.replace("\n", "_x000a_") if "\n" in text else unescape(escaped(text)) if "_x" in text else text


def _reach(root: etree._Element, area: CellRange, **edge: int) -> CellRange | None:
    """Give a table another area, and its filter the edge that moved; returns the cells of the filter."""
    root.set("ref", str(area))
    autofilter = xml_tree.child(root, "autoFilter")
    filtered = CellRange.parse(autofilter.get("ref", "")) if autofilter is not None else None
    if autofilter is None or filtered is None:
        return None
    filtered = filtered._replace(**edge)
    autofilter.set("ref", str(filtered))
    return filtered


def _add_column(columns: etree._Element, heading: str) -> None:
    numbers = [xml_tree.integer(column.get("id", "0")) for column in columns]
    column = etree.SubElement(columns, f"{{{xml_tree.namespace(columns)}}}tableColumn")
    column.set("id", str(max(numbers, default=0) + 1))
    column.set("name", column_name(heading))
    columns.set("count", str(len(xml_tree.children(columns, "tableColumn"))))


def _add_to_sheet(package: Package, part: str, table: str, relations: str) -> None:
    """Relate a worksheet part to a table, and mention it there."""
    sheet = WorksheetPart(package.read_xml(part), part)
    tag = f"{{{xml_tree.namespace(sheet.root)}}}"
    holder = xml_tree.child(sheet.root, "tableParts")
    if holder is None:
        holder = etree.Element(f"{tag}tableParts")
        insert_child(sheet.root, holder)
    element = etree.SubElement(holder, f"{tag}tablePart", nsmap={"r": relations})
    element.set(f"{{{relations}}}id", package.relate(part, f"{relations}/table", table))
    holder.set("count", str(len(xml_tree.children(holder, "tablePart"))))
    package.put(part, sheet.xml())


def _in_the_way(sheet: SheetEntry, table: TablePart, row: int) -> WorkbookRefused:
    return WorkbookRefused("books.below_table", table=table.display_name, sheet=sheet.title, row=row)
