"""What a new cell wears: the format of its column in the user's table, else that of our own template."""

import re
from collections.abc import Iterable

from xlsales.books.cutting import row_styles
from xlsales.books.layout import Place
from xlsales.books.package import Package
from xlsales.books.stylebook import adopt_styles
from xlsales.books.template import template
from xlsales.books.workbook import Workbook
from xlsales.tables import schema
from xlsales.texts import Language

_COLUMN = re.compile(rb"<(?:[\w.\-]+:)?col\s([^>]*)>")
_ATTRIBUTE = re.compile(rb'\b(min|max|style)="([0-9]+)"')


def dress(
    package: Package, place: Place, table: schema.Table, keys: Iterable[str], language: Language
) -> dict[int, int]:
    """The style numbers for new cells of these columns, by column of the sheet.

    A column that has no format of its own in the user's sheet gets the one our template has for it, so that a
    date never shows as a number.
    """
    xml = package.read_xml(place.part)
    worn = {**_column_styles(xml), **(row_styles(xml, place.rows[0]) if len(place.rows) else {})}
    columns = {key: place.columns[key] for key in keys if key in place.columns}
    styles = {column: worn[column] for column in columns.values() if worn.get(column)}
    bare = {key: column for key, column in columns.items() if column not in styles}
    if bare:
        ours = _template_styles(package, table, language)
        styles |= {column: ours[key] for key, column in bare.items() if key in ours}
    return styles


def _template_styles(package: Package, table: schema.Table, language: Language) -> dict[str, int]:
    """The styles of the template's columns by key, under the numbers they have in this workbook now."""
    source = Package.open(template(language))
    place = Workbook(source).place(f"_xlsales.table.{table.key}")
    if place is None:
        return {}
    known = _column_styles(source.read_xml(place.sheet.part))
    numbers = adopt_styles(package, source).cells
    return {
        column.key: numbers[known[at]] for at, column in enumerate(table.columns, start=place.column) if at in known
    }


def _column_styles(xml: bytes) -> dict[int, int]:
    head = xml[: max(xml.find(b"sheetData"), 0)]
    styles: dict[int, int] = {}
    for found in _COLUMN.finditer(head):
        given = {name: int(value) for name, value in _ATTRIBUTE.findall(found[1])}
        if b"style" in given and b"min" in given:
            first, last = given[b"min"], min(given.get(b"max", given[b"min"]), 16_384)
            styles |= dict.fromkeys(range(first, last + 1), given[b"style"])
    return styles
