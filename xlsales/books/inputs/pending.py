"""What a book says of rows that were added and are not written yet: a large sheet is neither read nor written twice."""

from collections.abc import Mapping
from dataclasses import replace

from xlsales.books import Changes, Row
from xlsales.books.inputs.places import Layout, Place
from xlsales.tables.raw import RawBook, RawTable

Cells = Mapping[str, Mapping[int, Row]]
"""By table name and row label: the cells of that row."""


def cells_of(changes: Changes, used: Mapping[str, int]) -> Cells:
    """The single cells and the new rows of some changes; `used` says behind which row of each table new ones come."""
    names = {*changes.cells, *changes.new_rows}
    return {
        name: {**changes.cells.get(name, {}), **dict(enumerate(changes.new_rows.get(name, ()), used[name]))}
        for name in names & used.keys()
    }


def together(one: Cells, other: Cells) -> Cells:
    """All cells of both; where both have one, that of the other."""
    both = {name: dict(rows) for name, rows in one.items()}
    for name, rows in other.items():
        mine = both.setdefault(name, {})
        for label, cells in rows.items():
            mine[label] = {**mine.get(label, {}), **cells}
    return both


def anticipated(raw: RawBook, layout: Layout, cells: Cells) -> tuple[RawBook, Layout]:
    """The tables and their places as they will be once `cells` are written."""
    tables, places = dict(raw.tables), dict(layout.places)
    for name in cells.keys() & tables.keys():
        tables[name], places[name] = _grown(tables[name], places[name], cells[name])
    return replace(raw, tables=tables), Layout(places)


def _grown(table: RawTable, place: Place, rows: Mapping[int, Row]) -> tuple[RawTable, Place]:
    length = max(table.length, max(rows, default=-1) + 1)
    more = length - table.length
    columns = {key: [*values, *[None] * more] for key, values in table.columns.items()}
    for label, cells in rows.items():
        for key, value in cells.items():
            if key in columns:
                columns[key][label] = value
    last = place.last_row + more
    room = None if table.room is None else table.room - more
    first = place.rows[0] if len(place.rows) else last - length + 1
    return (
        replace(table, columns=columns, length=length, room=room),
        replace(place, rows=range(first, first + length), last_row=last, unwritten=place.unwritten + more),
    )
