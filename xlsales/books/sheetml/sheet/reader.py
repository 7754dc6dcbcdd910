"""The cells of whole sheets: all at once where their XML is of the usual form, cell by cell where it is not."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property

from xlsales.books.opc.package import Package
from xlsales.books.opc.part_stream import pieces
from xlsales.books.sheetml.cell_refs import CellRange
from xlsales.books.sheetml.sheet.read_cells import CellReader, TotalsAndMerges
from xlsales.books.sheetml.sheet.read_columns import MOST_CELLS, SheetColumns, read_columns
from xlsales.books.sheetml.workbook import SheetEntry, Workbook
from xlsales.errors import WorkbookRefused
from xlsales.memory import give_back_memory
from xlsales.tables.coded import Coded
from xlsales.tables.raw import blank


@dataclass(frozen=True)
class SheetValues:
    """The cells of a sheet by column from left to right, each from row 1 down. Rows and columns count from 1."""

    held: Mapping[int, Sequence[object]]
    totals: frozenset[int] = frozenset()
    """The rows with a formula that adds up."""
    merged: frozenset[CellRange] = frozenset()

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
            values, length = self.held.get(number, ())[first - 1 : last], max(last - first + 1, 0)
            filled = values.filled(length) if isinstance(values, Coded) else None
            found[key] = filled or [*values, *[None] * (length - len(values))]
        return found


class SheetLoader:
    """The sheets of one workbook, each read when first asked for."""

    def __init__(self, package: Package, workbook: Workbook) -> None:
        self._package = package
        self._reader = CellReader(package, workbook)
        self._grids: dict[str, SheetValues] = {}
        self._worker = ThreadPoolExecutor(2, "sheets")
        self._ahead: dict[str, Future[SheetColumns | None]] = {}

    def __enter__(self) -> "SheetLoader":
        return self

    def __exit__(self, *_: object) -> None:
        self._worker.shutdown(cancel_futures=True)
        give_back_memory(len(self._package.origin))

    def expect(self, sheets: Sequence[SheetEntry]) -> None:
        """Begin to read sheets that will be asked for, in this order."""
        self._worker.submit(lambda: self._reader.strings)
        for sheet in sheets:
            if sheet.part and sheet.part not in self._ahead:
                self._ahead[sheet.part] = self._worker.submit(self._bulk, sheet.part)

    def head(self, sheet: SheetEntry, rows: int) -> SheetValues:
        """The first rows of a sheet, without reading the rest."""
        cells = self._reader.cells(sheet.part, rows) if sheet.part else iter(())
        return SheetValues(dict(sorted(_columns(cells).items())))

    def grid(self, sheet: SheetEntry) -> SheetValues:
        """A whole sheet. Raises `WorkbookRefused` when its part is damaged."""
        if sheet.part not in self._grids:
            self._grids[sheet.part] = self._read(sheet) if sheet.part else SheetValues({})
        return self._grids[sheet.part]

    def forget(self, sheet: SheetEntry) -> None:
        """Let go of a sheet that is not needed any more."""
        self._grids.pop(sheet.part, None)

    def _read(self, sheet: SheetEntry) -> SheetValues:
        self.expect([sheet])
        found = self._ahead.pop(sheet.part).result()
        if found is None:
            seen = TotalsAndMerges()
            held = dict(sorted(_columns(self._reader.cells(sheet.part, seen=seen)).items()))
            return SheetValues(held, frozenset(seen.totals), frozenset(seen.merged))
        return SheetValues(found.columns, found.totals, found.merged)

    def _bulk(self, part: str) -> SheetColumns | None:
        return read_columns(pieces(self._package, part), self._reader)


def _put(values: list[object], row: int, value: object) -> None:
    values.extend([None] * (row - len(values)))
    values[row - 1] = value


def _columns(cells: Iterator[tuple[int, int, object]]) -> dict[int, list[object]]:
    """The columns of cells in any order. Raises `WorkbookRefused` when far too few fill far too much."""
    columns: dict[int, list[object]] = {}
    room = MOST_CELLS
    for row, column, value in cells:
        values = columns.setdefault(column, [])
        room -= max(row - len(values), 0)
        if room < 0:
            raise WorkbookRefused("books.too_large")
        _put(values, row, value)
    return columns
