"""What one refresh of an open workbook touched, so that it can be taken back from the copy made before it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from xlsales.books.host.cell_blocks import typed_in
from xlsales.books.host.excel import Host, Pasted
from xlsales.books.inputs.places import TablePlace
from xlsales.books.marks import HIDDEN_PREFIX, SHOWN_PREFIX
from xlsales.books.opc.package import Package
from xlsales.books.safe.backups import Backup, backups, keep, prune, undo_record_of
from xlsales.books.sheetml.cell_refs import CellRange
from xlsales.books.sheetml.sheet.reader import SheetLoader
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused
from xlsales.tables.raw import blank

if TYPE_CHECKING:
    import xlwings as xw


@dataclass(frozen=True)
class Grown:
    """A list that got rows: from column `left` to `right`, its heading in row `top`, its last row before and now."""

    sheet: str
    table: str | None
    left: int
    top: int
    right: int
    last: int
    now: int
    spared: Sequence[int] = ()
    """Columns in which something of the user stood below a list without a native table; it stays."""

    @classmethod
    def of(cls, package: Package, place: TablePlace, now: int) -> "Grown":
        """The list at `place`, which now reaches down to row `now`."""
        held = place.columns.values()
        left, top, right, table = min(held), place.header_row, max(held), None
        if place.table_part:
            root = package.root(place.table_part)
            table = root.get("displayName")
            left, top, right, _ = CellRange.parse(root.get("ref", "")) or (left, top, right, now)
        return cls(place.sheet, table, left, top, right, place.last_row, now)

    def sparing(self, book: "xw.Book") -> "Grown":
        """The same, with the columns in which something stands where the new rows will be."""
        area = book.sheets[self.sheet].range((self.last + 1, self.left), (self.now, self.right))
        rows = area.options(ndim=2).value
        taken = [
            column for column, cells in enumerate(zip(*rows, strict=True), self.left) if not all(map(blank, cells))
        ]
        return replace(self, spared=tuple(taken))

    def grow(self, book: "xw.Book") -> None:
        """Let the list reach further down; the new rows look and compute as its last one does."""
        self._reach(book, self.now)
        sheet = book.sheets[self.sheet]
        for left, right in self._free():
            pattern = sheet.range((self.last, left), (self.last, right))
            constant = [not str(cell or "").startswith("=") for cell in _flat(pattern.formula)]
            for row in range(self.last + 1, self.now + 1):
                pattern.copy(sheet.range((row, left)))
            for empty, run in groupby(range(left, right + 1), key=lambda column: constant[column - left]):
                columns = list(run)
                if empty:
                    sheet.range((self.last + 1, columns[0]), (self.now, columns[-1])).clear_contents()

    def shrink(self, book: "xw.Book") -> None:
        """Take the rows away again."""
        self._reach(book, self.last)
        for left, right in self._free():
            book.sheets[self.sheet].range((self.last + 1, left), (self.now, right)).clear()

    def _free(self) -> Iterator[tuple[int, int]]:
        """The first and the last column of every run of columns that is not spared."""
        for free, run in groupby(range(self.left, self.right + 1), key=lambda column: column not in self.spared):
            columns = list(run)
            if free:
                yield columns[0], columns[-1]

    def _reach(self, book: "xw.Book", last: int) -> None:
        if self.table:
            sheet = book.sheets[self.sheet]
            sheet.tables[self.table].resize(sheet.range((self.top, self.left), (last, self.right)))


@dataclass(frozen=True)
class Touched:
    """Everything one refresh changed in an open workbook."""

    pasted: Sequence[str] = ()
    """Sheets that were there and were pasted over."""
    added: Sequence[str] = ()
    blocks: Sequence[tuple[str, str]] = ()
    """Sheet and address of what was written."""
    grown: Sequence[Grown] = ()
    names: Mapping[str, str | None] = field(default_factory=dict)
    """What each name that was changed stood for before; None for a new one."""

    def keep_record(self, kept: Path) -> None:
        """Lay it beside the version that was kept."""
        undo_record_of(kept).write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def of(cls, kept: Path) -> "Touched | None":
        """What lies beside a kept version; None where it was kept by a refresh of the file."""
        try:
            told = json.loads(undo_record_of(kept).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        return replace(
            cls(**told),
            blocks=tuple((sheet, address) for sheet, address in told["blocks"]),
            grown=tuple(Grown(**each) for each in told["grown"]),
        )


def bring_back(book: "xw.Book", host: Host, touched: Touched, source: Path) -> None:
    """Let everything that was touched be again as it is in the workbook file `source`."""
    sheets = {sheet.name: sheet for sheet in book.sheets}
    for title, address, values in _cells(source, touched.blocks):
        sheets[title].range(address).value = [[typed_in(value)] for value in values]
    for each in touched.grown:
        each.shrink(book)
    names = {name.name: name for name in book.names}
    for name, formula in touched.names.items():
        if formula is not None:
            host.set_name(name, formula)
        elif name in names:
            names[name].delete()
    host.remove_sheets([title for title in touched.added if title in sheets])
    host.put_sheets(source, [Pasted(title) for title in touched.pasted])


def newest(path: Path) -> tuple[Backup, Touched]:
    """The newest kept version of an open workbook. Raises `WorkbookRefused` when there is none to go back to."""
    kept = next(iter(backups(path)), None)
    if kept is None:
        raise WorkbookRefused("books.no_backup", file=path.name)
    touched = Touched.of(kept.path)
    if touched is None:
        raise WorkbookRefused("live.undo_closed", file=path.name)
    return kept, touched


def undo(book: "xw.Book", host: Host, path: Path, copy: Path) -> Path:
    """Take back the newest refresh of an open workbook; `copy` is what the workbook holds now.

    Returns where that is kept. Raises `WorkbookRefused` when there is nothing to go back to.
    """
    kept, touched = newest(path)
    taken_away = keep(path, undone=True, content=copy)
    bring_back(book, host, touched, kept.path)
    kept.path.unlink()
    prune(path)
    return taken_away


def names_before(now: Mapping[str, str], before: Mapping[str, str]) -> dict[str, str | None]:
    """For every name that has come or changed, what it stood for; titles may be quoted or not."""

    def plain(formula: str | None) -> str | None:
        return formula and formula.replace("'", "")

    return {name: before.get(name) for name, formula in now.items() if plain(before.get(name)) != plain(formula)}


def our_names(book: Workbook) -> dict[str, str]:
    """What the names of ours stand for."""
    ours = (SHOWN_PREFIX, HIDDEN_PREFIX)
    return {name: each.formula for name, each in book.defined_names.items() if name.lower().startswith(ours)}


def _cells(source: Path, blocks: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, Sequence[object]]]:
    """The values of columns of cells in a workbook file."""
    package = Package.open(source)
    workbook = Workbook(package)
    sheets = {sheet.title: sheet for sheet in workbook.sheets}
    with SheetLoader(package, workbook) as grids:
        for title, address in blocks:
            left, top, _, bottom = CellRange.parse(address) or (1, 1, 1, 0)
            yield title, address, grids.grid(sheets[title]).columns(top, bottom, {address: left})[address]


def _flat(formulas: object) -> list[object]:
    """The formulas of one row, in whatever shape xlwings hands them out."""
    if isinstance(formulas, (tuple, list)):
        return [cell for each in formulas for cell in (each if isinstance(each, (tuple, list)) else (each,))]
    return [formulas]
