"""Writing into the input tables: computed columns, single cells and new rows; the rest stays byte for byte."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from xlsales.books import Changes
from xlsales.books.inputs.fill_down import continuation
from xlsales.books.inputs.new_cell_styles import dress
from xlsales.books.inputs.places import Place
from xlsales.books.opc.deflate import Squeezer
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.cell_refs import column_letters
from xlsales.books.sheetml.cell_values import UNTOUCHED
from xlsales.books.sheetml.sheet.patch import CellEdits, patch_into
from xlsales.books.sheetml.tables import grow_table
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused
from xlsales.tables import schema
from xlsales.tables.cells import blank
from xlsales.tables.raw import RawTable

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Written:
    """What was done: the sheets that changed, and the cells that kept a formula of the user."""

    sheets: tuple[str, ...]
    formulas: tuple[str, ...]


def write(package: Package, places: Mapping[str, Place], used: Mapping[str, int], changes: Changes) -> Written:
    """Write every change into the parts of the input tables; `used` says where the typed rows of each end.

    Raises `WorkbookRefused` when something stands where a new row has to go.
    """
    sheets: list[str] = []
    formulas: list[str] = []
    for table, place, edits in edits_of(places, used, changes):
        keys = [key for key, column in place.columns.items() if column in edits.columns]
        stood, last = place.written, max(place.last_row, edits.rows[-1])
        style_of = dress(package, stood, table, keys, changes.language)
        below = continuation(package, stood, last)
        date1904 = Workbook(package).date1904
        patched, kept = patch_into(Squeezer, below.xml, edits, date1904=date1904, style_of=style_of)
        package.put_large(place.part, patched)
        _grow(package, place, last)
        below.fill(package)
        sheets.append(place.sheet)
        formulas += [f"{place.sheet}!{cell}" for cell in kept]
    return Written(tuple(sheets), tuple(formulas))


def edits_of(
    places: Mapping[str, Place], used: Mapping[str, int], changes: Changes
) -> Iterator[tuple[schema.Table, Place, CellEdits]]:
    """What changes in the cells of every table that has any change. Raises `WorkbookRefused` as `write` does."""
    for table in schema.TABLES:
        place = places.get(table.name)
        edits = _edits(table, place, used[table.name], changes) if place else CellEdits((), {})
        if place and edits.rows:
            yield table, place, edits


def used_rows(table: RawTable) -> int:
    """How many rows of a table there are down to the last one in which something is typed."""
    used = table.length
    while used and all(blank(values[used - 1]) for values in table.columns.values()):
        used -= 1
    return used


def _edits(table: schema.Table, place: Place, used: int, changes: Changes) -> CellEdits:
    """All changes of one table as columns of cells over the rows they touch."""
    frame = changes.columns.get(table.name)
    single = changes.cells.get(table.name, {})
    added = changes.new_rows.get(table.name, ())
    new = free_rows(place, used, len(added))
    known = place.rows if frame is not None else [place.rows[label] for label in single]
    rows = sorted({*known, *new})
    at = {row: index for index, row in enumerate(rows)}
    columns: dict[str, list[object]] = {}
    if frame is not None:
        rest: list[object] = [UNTOUCHED] * (len(rows) - len(place.rows))
        columns = {key: [*_aligned(frame[key], len(place.rows)), *rest] for key in frame if key in place.columns}
    written = chain(
        ((place.rows[label], cells) for label, cells in single.items()),
        zip(new, added, strict=True),
    )
    for row, cells in written:
        for key, value in cells.items():
            if key in place.columns:
                if key not in columns:
                    columns[key] = [UNTOUCHED] * len(rows)
                columns[key][at[row]] = value
    return CellEdits(rows if columns else (), {place.columns[key]: values for key, values in columns.items()})


def _aligned(column: "pd.Series", length: int) -> list[object]:
    """One plain value per row of the table; a row that holds no prospect (any more) is emptied."""
    import numpy as np
    import pandas as pd

    if column.dtype.kind == "M":
        cells = column.to_numpy("datetime64[D]").astype(object)
    else:
        cells = column.to_numpy(object, copy=True)
    cells[np.asarray(pd.isna(cells)) | (cells == "")] = None
    labels = column.index.to_numpy()
    values = np.full(length, None, object)
    values[labels[labels < length]] = cells[labels < length]
    listed: list[object] = values.tolist()
    return listed


def free_rows(place: Place, used: int, count: int) -> Sequence[int]:
    """Where `count` new rows go: the empty rows at the end of the table, then the rows below it."""
    if not count:
        return ()
    free = [*place.rows[used:], *range(place.last_row + 1, place.last_row + 1 + count)][:count]
    if place.below is not None and free[-1] >= place.below:
        first = column_letters(min(place.columns.values(), default=1))
        raise WorkbookRefused("books.no_room", sheet=place.sheet, cell=f"{first}{place.below}")
    return free


def _grow(package: Package, place: Place, last_row: int) -> None:
    if place.table_part is None:
        return
    book = Workbook(package)
    sheet = book.sheet(place.sheet)
    assert sheet is not None
    for table in book.tables(sheet):
        if table.part == place.table_part:
            grow_table(package, sheet, table, last_row)
