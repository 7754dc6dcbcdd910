"""Giving a list of the user's the columns it lacks, to its right."""

import re
from collections.abc import Mapping

from xlsales.books.inputs.computed_note import add_note
from xlsales.books.inputs.new_cell_styles import header_styles
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.cell_refs import CellRange
from xlsales.books.sheetml.sheet.columns import set_widths
from xlsales.books.sheetml.sheet.patch import CellEdits, patch
from xlsales.books.sheetml.sheet.row_spans import row_styles
from xlsales.books.sheetml.sheet.surroundings import WorksheetPart
from xlsales.books.sheetml.tables import widen_table
from xlsales.books.sheetml.workbook import SheetEntry, TablePart
from xlsales.tables import schema
from xlsales.texts import Language

_ANCHOR = re.compile(rb"from>.*?col>\s*([0-9]+)\s*<.*?:?to>.*?col>\s*([0-9]+)\s*<", re.DOTALL)
"""The first and the last column under a drawing, counted from 0."""


def added_column_width(key: str, heading: str) -> float:
    """The width of one of our columns next to a list: its own, or that of its heading with a filter button."""
    return max(schema.PROSPECTS.column(key).width, len(heading) * 1.1 + 4)


def append_columns(
    package: Package,
    sheet: SheetEntry,
    area: CellRange,
    table: TablePart | None,
    added: Mapping[str, str],
    language: Language,
) -> Mapping[str, int]:
    """Write headings right of a list, and let its native table, when it has one, reach over them.

    `added` gives the headings in their order with our key of each. Those of computed columns look computed and have a
    note; the others get the cell format of the last heading of the list. Returns the column of each. The cells must be
    free.
    """
    columns = {heading: area.right + at for at, heading in enumerate(added, 1)}
    if not columns:
        return columns
    xml = package.read_xml(sheet.part)
    last = row_styles(xml, area.top).get(area.right, 0)
    edits = CellEdits([area.top], {column: [heading] for heading, column in columns.items()})
    computed = header_styles(package, schema.PROSPECTS, language)
    style_of = {column: computed.get(added[heading], last) for heading, column in columns.items()}
    changed = WorksheetPart(patch(xml, edits, style_of=style_of).xml, sheet.part)
    drawn = _columns_under_drawings(package, sheet)
    widths = {column: added_column_width(added[heading], heading) for heading, column in columns.items()}
    set_widths(changed.root, {column: width for column, width in widths.items() if column not in drawn})
    noted = [column for heading, column in columns.items() if added[heading] in computed]
    add_note(changed.root, area.top, noted, language)
    package.put(sheet.part, changed.xml(), well_formed=True)
    if table is not None:
        widen_table(package, table, list(added))
    return columns


def _columns_under_drawings(package: Package, sheet: SheetEntry) -> set[int]:
    """The columns under a chart, picture or button: these would be stretched along with them."""
    parts = [each.target for each in package.relationships(sheet.part) if each.type == "drawing"]
    anchors = [found for part in parts for found in _ANCHOR.findall(package.read_xml(part))]
    return {column + 1 for first, last in anchors for column in range(int(first), int(last) + 1)}
