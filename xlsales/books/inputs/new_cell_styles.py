"""The cell format of a new cell: that of its column in the user's table, else that of our own template."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from xlsales.books.inputs.places import TablePlace
from xlsales.books.marks import table_mark
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.sheet.columns import column_styles
from xlsales.books.sheetml.sheet.row_spans import row_styles
from xlsales.books.sheetml.sheet.surroundings import surroundings
from xlsales.books.sheetml.styles import merge_styles
from xlsales.books.sheetml.workbook import Workbook
from xlsales.shipped import template
from xlsales.tables import schema
from xlsales.texts import Language


def new_cell_styles(
    package: Package, place: TablePlace, table: schema.Table, keys: Iterable[str], language: Language
) -> dict[int, int]:
    """The style numbers for new cells of these columns, by column of the sheet.

    A column that has no format of its own in the user's sheet gets the one our template has for it, so that a
    date never shows as a number and what is computed looks computed.
    """
    xml = package.read_xml(place.part)
    present = {**column_styles(surroundings(xml)), **(row_styles(xml, place.rows[0]) if len(place.rows) else {})}
    columns = {key: place.columns[key] for key in keys if key in place.columns}
    styles = {column: present[column] for column in columns.values() if present.get(column)}
    bare = {key: column for key, column in columns.items() if column not in styles}
    if bare:
        ours = _template_styles(package, table, language)
        styles |= {column: ours.cells[key] for key, column in bare.items() if key in ours.cells}
    return styles


def header_styles(package: Package, table: schema.Table, language: Language) -> Mapping[str, int]:
    """The style numbers of the headers of computed columns, by key, as our template has them."""
    return _template_styles(package, table, language).headers


@dataclass(frozen=True)
class _Styles:
    """Style numbers of the template's columns by key, as they are numbered in the user's workbook now."""

    cells: Mapping[str, int]
    headers: Mapping[str, int]
    """Of the computed columns."""


def _template_styles(package: Package, table: schema.Table, language: Language) -> _Styles:
    source = Package.open(template(language))
    place = Workbook(source).place(table_mark(table.key))
    if place is None:
        return _Styles({}, {})
    xml = source.read_xml(place.sheet.part)
    header, first, below = row_styles(xml, place.row), row_styles(xml, place.row + 1), column_styles(surroundings(xml))
    numbers = merge_styles(package, source).cells
    keys = dict(enumerate(table.columns, start=place.column))
    # Below the table of the template its columns are plain; the tint is only in its cells.
    present = {at: (first if column.computed else below).get(at) for at, column in keys.items()}
    return _Styles(
        {keys[at].key: numbers[style] for at, style in present.items() if style is not None},
        {column.key: numbers[header[at]] for at, column in keys.items() if column.computed and at in header},
    )
