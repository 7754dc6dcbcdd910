"""What a book would say when it is read again after rows were added: known without reading a large sheet twice."""

from collections.abc import Mapping
from dataclasses import replace

from xlsales.books import Changes
from xlsales.books.layout import Layout, Place
from xlsales.tables.raw import RawBook, RawTable


def anticipated(raw: RawBook, layout: Layout, used: Mapping[str, int], changes: Changes) -> tuple[RawBook, Layout]:
    """The tables and their places after `changes` with only cells and new rows were written.

    `used` says where the typed rows of each table end: new ones come right behind.
    """
    tables, places = dict(raw.tables), dict(layout.places)
    for name in {*changes.cells, *changes.new_rows} & tables.keys():
        tables[name], places[name] = _grown(tables[name], places[name], used[name], name, changes)
    return replace(raw, tables=tables), Layout(places)


def _grown(table: RawTable, place: Place, used: int, name: str, changes: Changes) -> tuple[RawTable, Place]:
    added = changes.new_rows.get(name, ())
    length = max(table.length, used + len(added))
    more = length - table.length
    columns = {key: [*values, *[None] * more] for key, values in table.columns.items()}
    for label, cells in (*changes.cells.get(name, {}).items(), *enumerate(added, used)):
        for key, value in cells.items():
            if key in columns:
                columns[key][label] = value
    last = place.last_row + more
    room = None if table.room is None else table.room - more
    first = place.rows[0] if len(place.rows) else last - length + 1
    return (
        replace(table, columns=columns, length=length, room=room),
        replace(place, rows=range(first, first + length), last_row=last),
    )
