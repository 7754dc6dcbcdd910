"""The cells of whole sheets: at calamine's speed where that can be trusted, cell by cell where it cannot.

Measured: calamine reads a part in UTF-16 as an empty sheet, and error values and formulas without a saved result
as empty cells; it holds the whole area between the outermost cells. `scan` finds all of these beforehand, while
another sheet is being read.
"""

import gc
import io
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from python_calamine import CalamineError, CalamineWorkbook

from xlsales.books.package import Package
from xlsales.books.parts import pieces
from xlsales.books.scan import Scan, scan
from xlsales.books.sheet_xml import SheetReader
from xlsales.books.workbook import SheetEntry, Workbook
from xlsales.errors import WorkbookRefused
from xlsales.tables.raw import CellError

Row = Sequence[object]

_MOST_CELLS = 30_000_000
"""What a sheet of scattered cells may take up: no sheet that people fill comes near."""


@dataclass(frozen=True)
class Grid:
    """The cells of a sheet: `rows[0]` is row 1, `rows[0][0]` column A. Rows at the end may be absent."""

    rows: Sequence[Row]
    totals: frozenset[int] = frozenset()
    """The rows with a formula that adds up."""
    merged: frozenset[str] = frozenset()

    def cell(self, row: int, column: int) -> object:
        """What stands in a cell, counted from 1; None outside."""
        held = self.row(row)
        return held[column - 1] if column <= len(held) else None

    def row(self, number: int) -> Row:
        """A row, counted from 1; empty outside."""
        return self.rows[number - 1] if 0 < number <= len(self.rows) else ()

    def columns(self, first: int, last: int, columns: Mapping[str, int]) -> dict[str, Sequence[object]]:
        """The values of some columns (key to number from 1) in the rows from `first` to `last`."""
        rows = self.rows[first - 1 : last]
        width = max(columns.values(), default=0)
        if any(len(row) < width for row in rows):
            rows = [[*row, *[None] * (width - len(row))] for row in rows]
        with _no_collection():
            across = list(zip(*rows, strict=False)) if rows else [()] * width
        lacking = (None,) * (last - first + 1 - len(rows))
        return {key: across[number - 1] + lacking for key, number in columns.items()}


class Grids:
    """The sheets of one workbook, each read when first asked for."""

    def __init__(self, package: Package, workbook: Workbook) -> None:
        self._package = package
        self._reader = SheetReader(package, workbook)
        self._calamine: CalamineWorkbook | None = None
        self._scans: dict[str, Future[Scan]] = {}
        self._grids: dict[str, Grid] = {}
        self._worker = ThreadPoolExecutor(1)

    def __enter__(self) -> "Grids":
        return self

    def __exit__(self, *_: object) -> None:
        self._worker.shutdown(cancel_futures=True)

    def expect(self, sheets: Sequence[SheetEntry]) -> None:
        """Begin to look through sheets that will be asked for, in this order."""
        for sheet in sheets:
            if sheet.part and sheet.part not in self._scans:
                self._scans[sheet.part] = self._worker.submit(_scanned, self._package, sheet.part)

    def head(self, sheet: SheetEntry, rows: int) -> Grid:
        """The first rows of a sheet, without reading the rest."""
        return Grid(_dense(self._reader.cells(sheet.part, rows))) if sheet.part else Grid(())

    def grid(self, sheet: SheetEntry) -> Grid:
        """A whole sheet. Raises `WorkbookRefused` when its part is damaged."""
        if sheet.part not in self._grids:
            self._grids[sheet.part] = self._read(sheet) if sheet.part else Grid(())
        return self._grids[sheet.part]

    def forget(self, sheet: SheetEntry) -> None:
        """Let go of a sheet that is not needed any more."""
        self._grids.pop(sheet.part, None)

    def _read(self, sheet: SheetEntry) -> Grid:
        self.expect([sheet])
        seen = self._scans[sheet.part].result()
        rows = None if seen.odd or seen.sparse else self._fast(sheet.title)
        if rows is None or (not rows and seen.filled):
            return Grid(_dense(self._reader.cells(sheet.part)), frozenset(seen.totals), frozenset(seen.merged))
        for (row, column), error in seen.errors.items():
            _put(rows, row, column, error)
        return Grid(rows, frozenset(seen.totals), frozenset(seen.merged))

    def _fast(self, title: str) -> list[list[object]] | None:
        try:
            if self._calamine is None:
                copy = io.BytesIO()
                self._package.write(copy)
                copy.seek(0)
                self._calamine = CalamineWorkbook.from_filelike(copy)
            sheet = self._calamine.get_sheet_by_name(title)
            with _no_collection():
                return sheet.to_python(skip_empty_area=False)  # type: ignore[return-value]
        except CalamineError:
            return None
        except BaseException as panic:
            # A fault inside the fast reader comes as a PanicException, which is no Exception.
            if type(panic).__name__ != "PanicException":
                raise
            return None


def _scanned(package: Package, part: str) -> Scan:
    return scan(pieces(package, part))


def _put(rows: list[list[object]], row: int, column: int, value: CellError) -> None:
    rows.extend([] for _ in range(row - len(rows)))
    held = rows[row - 1]
    held.extend([None] * (column - len(held)))
    held[column - 1] = value


def _dense(cells: Iterator[tuple[int, int, object]]) -> Sequence[Row]:
    """Rows that are as long as their last cell; the emptiness between far cells takes next to no room."""
    held: dict[int, dict[int, object]] = {}
    for row, column, value in cells:
        held.setdefault(row, {})[column] = value
    if sum(map(max, held.values())) > _MOST_CELLS:
        raise WorkbookRefused("books.too_large")
    nothing: Row = ()
    rows = [nothing] * max(held, default=0)
    for row, values in held.items():
        rows[row - 1] = [values.get(column) for column in range(1, max(values) + 1)]
    return rows


@contextmanager
def _no_collection() -> Iterator[None]:
    """Millions of new lists would make the garbage collector look for rings that cannot be there."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
