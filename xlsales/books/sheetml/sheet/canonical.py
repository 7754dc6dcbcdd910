"""The canonical form of a worksheet part: XML as the usual writers write it, which can be read and cut as bytes.

Double quotes, an address on every row and cell, rows and cells in ascending order, no comments or instructions between
them. Whoever relies on that form raises `NotCanonical` for any other, and the caller takes the careful way instead: it
reads with a parser, or brings the part into the canonical form first.
"""

from xlsales.books.opc import xml_tree
from xlsales.books.sheetml.cell_refs import cell_ref, parse_cell
from xlsales.errors import WorkbookRefused


class NotCanonical(Exception):
    """The XML is legal perhaps, but not in the canonical form."""


def canonical_form(xml: bytes) -> bytes:
    """The same worksheet part in the canonical form. Raises `WorkbookRefused` when it has no rows element."""
    root = xml_tree.parse(xml, "worksheet")
    data = xml_tree.child(root, "sheetData")
    if data is None:
        raise WorkbookRefused("books.damaged_part", part="worksheet")
    row_number = 0
    for row in list(data):
        if xml_tree.local(row) != "row":
            data.remove(row)
            continue
        row_number = xml_tree.integer(row.get("r", ""), row_number + 1)
        row.set("r", str(row_number))
        column = 0
        for cell in list(row):
            if not isinstance(cell.tag, str):
                row.remove(cell)
            elif xml_tree.local(cell) == "c":
                found = parse_cell(cell.get("r") or "")
                column = found[0] if found else column + 1
                cell.set("r", cell_ref(column, row_number))
    return xml_tree.serialise(root)
