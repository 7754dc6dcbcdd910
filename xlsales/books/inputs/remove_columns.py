"""Taking the columns back that were put right of a list of the user's, and the native table that was made for them.

Cells are cleared, never shifted: what refers to a cell reads what it read before the list was adopted.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsales.books.inputs.add_columns import added_column_width
from xlsales.books.inputs.places import TablePlace
from xlsales.books.inputs.remembered_headings import added_keys, as_filled, made_table
from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.cell_refs import CellRange
from xlsales.books.sheetml.sheet.canonical import NotCanonical, canonical_form
from xlsales.books.sheetml.sheet.columns import ColumnSpan, drop_columns
from xlsales.books.sheetml.sheet.row_spans import RowSpans, column_of
from xlsales.books.sheetml.sheet.surroundings import WorksheetPart
from xlsales.books.sheetml.tables import drop_table, is_table_named, narrow_table, table_area
from xlsales.books.sheetml.workbook import Workbook
from xlsales.tables.ids import new_ids
from xlsales.tables.raw import blank

_FORMULA = re.compile(rb"<(?:[\w.\-]+:)?f[\s>/]")
_SPANS = re.compile(rb'(\bspans="[0-9]+:)([0-9]+)(")')


@dataclass(frozen=True)
class AddedColumns:
    """Our columns right of an adopted list, as they stand before anything is removed."""

    place: TablePlace
    gone: Mapping[int, str]
    """The columns to clear, with our key of each."""
    typed: tuple[str, ...]
    """The headings of those in which something of the user's stands."""
    made: str
    """The name of the native table that was made for the list; empty where it was one already, or is none."""


def added_columns(workbook: Workbook, place: TablePlace, values: Mapping[str, Sequence[object]]) -> AddedColumns:
    """Which of our columns hold nothing but ours; `values` are the typed columns of Prospects.

    A native table only loses columns at its right edge.
    """
    ours = {place.columns[key]: key for key in added_keys(workbook) if key in place.columns}
    if not ours:
        return AddedColumns(place, {}, (), "")
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
        edge = table_area(workbook.package, place.table_part).right
        first = next(column for column in range(edge, 0, -1) if column not in gone) + 1
        gone = {number: key for number, key in gone.items() if number >= first}
    return AddedColumns(
        place, gone, tuple(place.headings[key] for _, key in sorted(typed.items())), made_table(workbook)
    )


def remove_columns(package: Package, found: AddedColumns) -> bool:
    """Clear those columns, after our sheets and names are gone; False, and nothing done, where the user's own
    formulas, charts or pivot tables speak of the native table."""
    place, book = found.place, Workbook(package)
    sheet = next((sheet for sheet in book.sheets if sheet.part == place.part), None)
    tables = book.tables(sheet) if sheet else []
    table = next((table for table in tables if table.part == place.table_part), None)
    if not found.gone or (table is not None and is_table_named(package, table)):
        return not found.gone
    package.put(place.part, _cleared(package.read_xml(place.part), found))
    if table is not None and found.made == table.display_name and not found.typed:
        drop_table(package, place.part, table)
    elif table is not None:
        narrow_table(package, table, len(found.gone))
    return True


def _rows(place: TablePlace) -> range:
    return range(place.header_row, max(place.last_row, place.header_row) + 1)


_STAMPED = frozenset(("known_since",))
"""Columns that only we write."""


def _of_ours(key: str, values: Sequence[object]) -> bool:
    """Whether nobody typed in these cells: they are blank, the IDs that a refresh gives so many rows, or our stamps.

    An ID beyond those may be somebody's own number, though it looks like one of ours.
    """
    if key in _STAMPED:
        return True
    filled = {str(value) for value in values if not blank(value)}
    return not filled or (key == "id" and filled == set(new_ids((), (), len(filled))))


def _cut(xml: bytes) -> RowSpans:
    """A worksheet part at whose cells one can cut, in the usual form where it had another."""
    try:
        sheet = RowSpans(xml)
        for row in sheet.rows():
            for cell in sheet.cells(xml[row.inner : row.close])[1]:
                column_of(cell)
        return sheet
    except NotCanonical:
        return RowSpans(canonical_form(xml))


def _cleared(xml: bytes, found: AddedColumns) -> bytes:
    cut, rows = _cut(xml), _rows(found.place)
    pieces, at, last = [], cut.body, 1
    for row in cut.rows():
        before, cells = cut.cells(cut.xml[row.inner : row.close])
        pieces += [cut.xml[at : row.inner], before]
        for cell in cells:
            if row.number in rows and column_of(cell) in found.gone:
                pieces.append(cell[cut.end_of(cell) :])
            else:
                pieces += [cut.cell_tag, cell]
                last = max(last, column_of(cell))
        at = row.close

    def reach(spans: re.Match[bytes]) -> bytes:
        return spans[1] + str(min(int(spans[2]), last)).encode() + spans[3]

    sheet = WorksheetPart(cut.xml, found.place.part)
    sheet.rows = _SPANS.sub(reach, b"".join([*pieces, cut.xml[at : cut.body_end]]))
    dimension = xml_tree.child(sheet.root, "dimension")
    extent = CellRange.parse(dimension.get("ref", "")) if dimension is not None else None
    if dimension is not None and extent is not None:
        dimension.set("ref", str(extent._replace(right=min(extent.right, last))))
    drop_columns(sheet.root, lambda span: _our_width(span, found))
    return sheet.xml()


def _our_width(span: ColumnSpan, found: AddedColumns) -> bool:
    """Whether a declaration of columns is as it was written for one of our columns."""
    number, given = span.first, span.element.attrib
    if number not in found.gone or span.last != number or "style" in given or "hidden" in given:
        return False
    wanted = added_column_width(found.gone[number], found.place.headings[found.gone[number]])
    return abs(float(given.get("width", "0")) - wanted) < 0.01
