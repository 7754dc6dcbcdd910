"""The cells of whole sheets: at calamine's speed where that can be trusted, cell by cell where it cannot.

Measured: calamine reads a part in UTF-16 as an empty sheet, and error values and formulas without a saved result
as empty cells; it holds the whole area between the outermost cells. `scan` finds all of these beforehand, while
another sheet is being parsed.
"""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import islice

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from xlsales.books.collection import give_back_memory
from xlsales.books.package import Package
from xlsales.books.parts import pieces
from xlsales.books.scan import Scan, scan
from xlsales.books.sheet_xml import SheetReader
from xlsales.books.workbook import SheetEntry, Workbook
from xlsales.errors import WorkbookRefused
from xlsales.tables.cells import blank

_MOST_CELLS = 30_000_000
"""What a sheet of scattered cells may take up: no sheet that people fill comes near."""
_CHUNK = 1_000
"""Rows taken over together: few enough to stay in the processor's cache."""
_TELLING = 5_000
"""Rows that show whether the values of a column recur."""
_REPEATED = frozenset({str, date, datetime})


@dataclass(frozen=True)
class Grid:
    """The cells of a sheet by column from left to right, each from row 1 down. Rows and columns count from 1."""

    held: Mapping[int, Sequence[object]]
    totals: frozenset[int] = frozenset()
    """The rows with a formula that adds up."""
    merged: frozenset[str] = frozenset()

    @cached_property
    def height(self) -> int:
        """The last row with a cell."""
        return max(map(len, self.held.values()), default=0)

    def cell(self, row: int, column: int) -> object:
        """What stands in a cell; None outside."""
        values = self.held.get(column, ())
        return values[row - 1] if 0 < row <= len(values) else None

    def row(self, number: int) -> dict[int, object]:
        """The filled cells of a row by column."""
        return {
            column: values[number - 1]
            for column, values in self.held.items()
            if 0 < number <= len(values) and not blank(values[number - 1])
        }

    def columns(self, first: int, last: int, columns: Mapping[str, int]) -> dict[str, Sequence[object]]:
        """The values of some columns, by key, in the rows from `first` to `last`."""
        found: dict[str, Sequence[object]] = {}
        for key, number in columns.items():
            values = self.held.get(number, ())[first - 1 : last]
            found[key] = [*values, *[None] * (last - first + 1 - len(values))]
        return found


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
        self._calamine = None
        give_back_memory(len(self._package.origin))

    def expect(self, sheets: Sequence[SheetEntry]) -> None:
        """Begin to look through sheets that will be asked for, in this order."""
        for sheet in sheets:
            if sheet.part and sheet.part not in self._scans:
                self._scans[sheet.part] = self._worker.submit(_scanned, self._package, sheet.part)

    def head(self, sheet: SheetEntry, rows: int) -> Grid:
        """The first rows of a sheet, without reading the rest."""
        cells = self._reader.cells(sheet.part, rows) if sheet.part else iter(())
        return Grid(dict(sorted(_columns(cells).items())))

    def grid(self, sheet: SheetEntry) -> Grid:
        """A whole sheet. Raises `WorkbookRefused` when its part is damaged."""
        if sheet.part not in self._grids:
            self._grids[sheet.part] = self._read(sheet) if sheet.part else Grid({})
        return self._grids[sheet.part]

    def forget(self, sheet: SheetEntry) -> None:
        """Let go of a sheet that is not needed any more."""
        self._grids.pop(sheet.part, None)

    def _read(self, sheet: SheetEntry) -> Grid:
        self.expect([sheet])
        seen = self._scans[sheet.part].result()
        columns = None if seen.odd or seen.sparse else self._fast(sheet.title)
        give_back_memory(seen.size)
        if columns is None or (not columns and seen.filled):
            columns = _columns(self._reader.cells(sheet.part))
        else:
            for (row, column), error in seen.errors.items():
                _put(columns.setdefault(column, []), row, error)
        return Grid(dict(sorted(columns.items())), frozenset(seen.totals), frozenset(seen.merged))

    def _fast(self, title: str) -> dict[int, list[object]] | None:
        """The columns as calamine reads them; None when it cannot."""
        try:
            if self._calamine is None:
                self._calamine = CalamineWorkbook.from_filelike(self._package.file())
            return _across(self._calamine.get_sheet_by_name(title))
        except CalamineError:
            return None
        except BaseException as panic:
            # A fault inside the fast reader comes as a PanicException, which is no Exception.
            if type(panic).__name__ != "PanicException":
                raise
            return None


def _scanned(package: Package, part: str) -> Scan:
    return scan(pieces(package, part))


def _across(sheet: CalamineSheet) -> dict[int, list[object]]:
    """The columns of a sheet, taken over in chunks of rows.

    In a column of words and days that recur, equal ones are kept once: that takes half the memory, and finding them
    later goes faster. Numbers are left alone, for 1 and True would be the same.
    """
    left = sheet.start[1] + 1 if sheet.start else 1
    rows = iter(sheet.iter_rows())
    columns: dict[int, list[object]] = {}
    recurring: dict[int, dict[object, object]] = {}
    while chunk := list(islice(rows, _CHUNK)):
        for number, values in enumerate(zip(*chunk, strict=True), left):
            if number not in columns:
                columns[number], recurring[number] = [], {}
            column, known = columns[number], recurring.get(number)
            empty = values[0] == "" and values.count("") == len(values)
            if known is not None and not empty and set(map(type, values)) <= _REPEATED:
                column.extend(map(known.setdefault, values, values))
                if len(column) > _TELLING and len(known) > len(column) * 0.9:
                    del recurring[number]
            else:
                column.extend(values)
    return columns


def _put(values: list[object], row: int, value: object) -> None:
    values.extend([None] * (row - len(values)))
    values[row - 1] = value


def _columns(cells: Iterator[tuple[int, int, object]]) -> dict[int, list[object]]:
    """The columns of cells in any order. Raises `WorkbookRefused` when far too few fill far too much."""
    columns: dict[int, list[object]] = {}
    room = _MOST_CELLS
    for row, column, value in cells:
        values = columns.setdefault(column, [])
        room -= max(row - len(values), 0)
        if room < 0:
            raise WorkbookRefused("books.too_large")
        _put(values, row, value)
    return columns
