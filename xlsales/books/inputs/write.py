"""Writing into the input tables: computed columns, single cells and new rows; the rest stays byte for byte."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from xlsales.books.inputs.fill_down import fill_down_of
from xlsales.books.inputs.new_cell_styles import new_cell_styles
from xlsales.books.inputs.places import TablePlace
from xlsales.books.opc.deflate import Deflater
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.cell_refs import column_letters
from xlsales.books.sheetml.cell_values import UNTOUCHED
from xlsales.books.sheetml.sheet.patch import CellEdits, patch_into
from xlsales.books.sheetml.tables import grow_table
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused
from xlsales.tables import schema
from xlsales.tables.raw import Row
from xlsales.texts import Language

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, kw_only=True)
class TableChanges:
    """What changes in the input tables."""

    language: Language
    """The language of the workbook."""
    columns: Mapping[str, "pd.DataFrame"] = field(default_factory=dict)
    """By table name: the columns to write, labelled by row; a missing value empties the cell."""
    cells: Mapping[str, Mapping[int, Row]] = field(default_factory=dict)
    """By table name and row: single cells to write."""
    new_rows: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    """By table name: rows to add below the last one."""


TableEdits = tuple[schema.Table, TablePlace, CellEdits]
"""What changes in the cells of one table, with where the table was before."""


@dataclass(frozen=True)
class Written:
    """What was done: the sheets that changed, and the cells that kept a formula of the user."""

    sheets: tuple[str, ...]
    formulas: tuple[str, ...]


def write(package: Package, edits: Iterable[TableEdits], language: Language) -> Written:
    """Write the edits of `edits_of` into the parts of the input tables."""
    sheets: list[str] = []
    formulas: list[str] = []
    for table, place, cells in edits:
        keys = [key for key, column in place.columns.items() if column in cells.columns]
        last = max(place.last_row, cells.rows[-1])
        style_of = new_cell_styles(package, place, table, keys, language)
        below = fill_down_of(package, place, last)
        date1904 = Workbook(package).date1904
        patched, kept = patch_into(Deflater, below.xml, cells, date1904=date1904, style_of=style_of)
        package.put_large(place.part, patched)
        _grow(package, place, last)
        below.fill(package)
        sheets.append(place.sheet)
        formulas += [f"{place.sheet}!{ref}" for ref in kept]
    return Written(tuple(sheets), tuple(formulas))


def edits_of(places: Mapping[str, TablePlace], used: Mapping[str, int], changes: TableChanges) -> Iterator[TableEdits]:
    """What changes in the cells of every table that has any change; `used` says where the typed rows of each end.

    Raises `WorkbookRefused` when something is where a new row has to go.
    """
    for table in schema.TABLES:
        place = places.get(table.name)
        edits = _edits(table, place, used[table.name], changes) if place else CellEdits((), {})
        if place and edits.rows:
            yield table, place, edits


def _edits(table: schema.Table, place: TablePlace, used: int, changes: TableChanges) -> CellEdits:
    """All changes of one table as columns of cells over the rows they touch."""
    frame = changes.columns.get(table.name)
    single = changes.cells.get(table.name, {})
    added = changes.new_rows.get(table.name, ())
    new = free_rows(place, used, len(added))
    by_label = [*place.rows, *(row for row in new if row > place.last_row)]
    known = by_label if frame is not None else [by_label[label] for label in single]
    rows = sorted({*known, *new})
    at = {row: index for index, row in enumerate(rows)}
    columns: dict[str, list[object]] = {}
    if frame is not None:
        columns = {key: _aligned(frame[key], len(rows)) for key in frame if key in place.columns}
    written = chain(
        ((by_label[label], cells) for label, cells in single.items()),
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


def free_rows(place: TablePlace, used: int, count: int) -> Sequence[int]:
    """Where `count` new rows go: the empty rows at the end of the table, then the rows below it."""
    if not count:
        return ()
    free = [*place.rows[used:], *range(place.last_row + 1, place.last_row + 1 + count)][:count]
    if place.below is not None and free[-1] >= place.below:
        first = column_letters(min(place.columns.values(), default=1))
        raise WorkbookRefused("books.no_room", sheet=place.sheet, cell=f"{first}{place.below}")
    return free


def _grow(package: Package, place: TablePlace, last_row: int) -> None:
    if place.table_part is None:
        return
    book = Workbook(package)
    sheet = book.sheet(place.sheet)
    assert sheet is not None
    for table in book.tables(sheet):
        if table.part == place.table_part:
            grow_table(package, sheet, table, last_row)
