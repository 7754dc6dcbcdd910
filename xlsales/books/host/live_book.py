"""A workbook that is open in Excel or in Calc: read from a copy, computed like a file, written where it is open.

The copy that the application saves holds what nobody has saved yet; the whole road of a file is gone with it. Only
at the end the result goes into the open workbook: the generated sheets are pasted over, each computed column is
one block. What is counted in calls to the application does not grow with the number of rows.
"""

import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xlsales.books.host.cell_blocks import Block, blocks, same_cells
from xlsales.books.host.contents import Contents
from xlsales.books.host.excel import Host, Pasted
from xlsales.books.host.find_open import application_of, path_of
from xlsales.books.host.live_undo import Grown, Touched, bring_back, names_before, our_names, undo
from xlsales.books.host.protocol import Changes
from xlsales.books.host.silent_sheets import states_of, turned
from xlsales.books.host.typed_since import naming, refuse_undo
from xlsales.books.inputs.places import TablePlace
from xlsales.books.inputs.write import free_rows
from xlsales.books.opc.package import Package
from xlsales.books.safe.backups import keep, prune
from xlsales.books.safe.locks import locked
from xlsales.books.sheetml.cell_refs import column_letters
from xlsales.books.sheetml.sheet.patch import CellEdits
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, blank

if TYPE_CHECKING:
    import xlwings as xw


class LiveBook:
    """One open workbook; `book` is the workbook in its application, `copy` a file with what it holds.

    See `Book` for what it can do.
    """

    unsaved = True

    def __init__(self, book: "xw.Book", host: Host, copy: Path, path: Path) -> None:
        self.book = book
        self.host = host
        self.copy = copy
        self.path = path
        self.contents = Contents(Package.open(copy))
        self._names = our_names(Workbook(self.contents.package))
        self._states = states_of(Workbook(self.contents.package))
        self._blocks: list[Block] = []
        self._grown: dict[tuple[str, str | None], Grown] = {}
        self._drawings: list[tuple[bytes, list[Pasted]]] = []
        self._seen: list[tuple[TablePlace, int, Sequence[object]]] | None = None
        self._fresh: list[tuple[TablePlace, Sequence[int], Sequence[int]]] = []

    def read(self) -> RawBook:
        """Everything typed, saved or not. See `Book.read`."""
        raw = self.contents.read()
        if self._seen is None:
            self._seen = list(self._telling(raw))
        return raw

    def read_ahead(self) -> None:
        """See `Book.read_ahead`."""
        self.contents.read_ahead()

    def has_table(self, table: str) -> bool:
        """See `Book.has_table`."""
        return self.contents.has_table(table)

    def has_column(self, table: str, column: str) -> bool:
        """See `Book.has_column`."""
        return self.contents.has_column(table, column)

    def next_row(self, table: str) -> int:
        """See `Book.next_row`."""
        return self.contents.used[table]

    def cell_of(self, problem: Problem) -> tuple[str, str]:
        """See `Book.cell_of`."""
        return self.contents.cell_of(problem)

    def row_at(self, sheet: str, row: int) -> tuple[str, int] | None:
        """See `Book.row_at`."""
        return self.contents.row_at(sheet, row)

    def entry_rows(self, sheet: str) -> Mapping[int, str]:
        """See `Book.entry_rows`."""
        return self.contents.entry_rows(sheet)

    def apply(self, changes: Changes) -> Sequence[str]:
        """Take over the changes; the open workbook gets them when it is saved. See `Book.apply`."""
        used = self.contents.used
        applied = self.contents.apply(changes)
        for table, place, cells in applied.edits:
            if added := len(changes.new_rows.get(table.name, ())):
                typed = [place.columns[column.key] for column in table.typed if column.key in place.columns]
                self._fresh.append((place, free_rows(place, used[table.name], added), typed))
            self._write(place, cells, applied.formulas)
        if applied.drawn:
            behind = [applied.welcome, *(sheet.title for sheet in applied.sheets)]
            pasted = [Pasted(sheet.title, after) for sheet, after in zip(applied.sheets, behind, strict=False)]
            self._drawings.append((applied.drawn, pasted))
        return applied.formulas

    def erase(self, rows: Mapping[str, Iterable[int]]) -> None:
        """See `Book.erase`."""
        for _, place, cells in self.contents.erase(rows):
            self._write(place, cells, ())

    def save(self) -> Path | None:
        """Write everything into the open workbook; returns where the version before it is kept.

        Raises `WorkbookRefused` with the open workbook as it was.
        """
        self._refuse_protected()
        self._refuse_if_changed()
        self._grown = {at: each.sparing(self.book) for at, each in self._grown.items()}
        kept = keep(self.path, content=self.copy)
        there = self._states
        titles = [pasted.title for _, sheets in self._drawings for pasted in sheets]
        touched = Touched(
            pasted=tuple(dict.fromkeys(title for title in titles if title in there)),
            added=tuple(dict.fromkeys(title for title in titles if title not in there)),
            blocks=tuple((block.sheet, block.address) for block in self._blocks),
            grown=tuple(self._grown.values()),
            names=names_before(our_names(Workbook(self.contents.package)), self._names),
        )
        # Before the first cell: whatever ends this program half-way, the button can still take it back.
        touched.keep_record(kept)
        view = self.host.view()
        try:
            with quiet(self.book.app):
                try:
                    self._push()
                except BaseException:
                    self._roll_back(touched, kept)
                    raise
                finally:
                    self.host.show(view)
        except WorkbookRefused:
            raise
        except Exception as fault:
            raise WorkbookRefused("live.interrupted", file=self.path.name, kind=type(fault).__name__) from fault
        prune(self.path)
        return kept

    def take_back(self) -> Path:
        """Undo the newest refresh of this workbook; returns where what it held until now is kept.

        Raises `WorkbookRefused` when there is nothing to go back to.
        """
        refuse_undo(self.path, self.contents.package)
        view = self.host.view()
        with quiet(self.book.app):
            kept = undo(self.book, self.host, self.path, self.copy)
        self.host.show(view)
        return kept

    def _roll_back(self, touched: Touched, kept: Path) -> None:
        """Bring everything back from the kept version: Excel opens no second workbook with the name of the first."""
        try:
            bring_back(self.book, self.host, touched, kept)
        except Exception as fault:
            raise WorkbookRefused("live.half_done", file=self.path.name, kept=str(kept)) from fault
        kept.unlink(missing_ok=True)
        prune(self.path)

    def _push(self) -> None:
        for each in self._grown.values():
            each.grow(self.book)
        sheets = {sheet.name: sheet for sheet in self.book.sheets}
        for block in self._blocks:
            sheets[block.sheet].range(block.address).value = [[value] for value in block.values]
        for number, (drawn, pasted) in enumerate(self._drawings):
            carrier = self.copy.with_name(f"xlsales-{number}.xlsx")
            carrier.write_bytes(drawn)
            self.host.put_sheets(carrier, pasted)
        if not self.host.protected()[0]:
            for title, visible in turned(self._states, Workbook(self.contents.package)).items():
                self.book.sheets[title].visible = visible
        now = our_names(Workbook(self.contents.package))
        for name in names_before(now, self._names):
            self.host.set_name(name, now[name])

    def _write(self, place: TablePlace, cells: CellEdits, formulas: Sequence[str]) -> None:
        """What was written into the copy goes into the open workbook too; cells with a formula of the user do not."""
        kept = frozenset(cell.rpartition("!")[2] for cell in formulas if cell.rpartition("!")[0] == place.sheet)
        self._blocks += blocks(place.sheet, cells, kept)
        if cells.rows[-1] > place.last_row:
            grown = Grown.of(self.contents.package, place, cells.rows[-1])
            # A list that grows a second time has one beginning and one end.
            before = self._grown.get((grown.sheet, grown.table), grown)
            self._grown[grown.sheet, grown.table] = replace(before, now=grown.now)

    def _telling(self, raw: RawBook) -> Iterator[tuple[TablePlace, int, Sequence[object]]]:
        """The columns that tell whether rows have moved, and everything that was typed on generated sheets."""
        for name, table in raw.tables.items():
            key = naming(table)
            if key is not None and table.length:
                place = self.contents.layout.places[name]
                yield place, place.columns[key], table.columns[key]
        for name, table in raw.entries.items():
            place = self.contents.layout.places[name]
            for key, values in table.columns.items():
                if key in place.columns and table.length:
                    yield place, place.columns[key], values

    def _refuse_if_changed(self) -> None:
        """A row that was moved or an entry that was typed since the copy was made is never overwritten."""
        sheets = {sheet.name: sheet for sheet in self.book.sheets}
        for place, column, values in self._seen or ():
            first, last = place.rows[0], place.rows[-1]
            address = f"{column_letters(column)}{first}:{column_letters(column)}{last}"
            cells = sheets[place.sheet].range(address).options(ndim=1).value
            now = [cells[row - first] for row in place.rows]
            if not same_cells(now, values):
                raise WorkbookRefused("live.changed_meanwhile", file=self.path.name, sheet=place.sheet)
        for place, rows, columns in self._fresh:
            left, area = min(columns), ((rows[0], min(columns)), (rows[-1], max(columns)))
            there = sheets[place.sheet].range(*area).options(ndim=2).value
            if not all(blank(there[row - rows[0]][column - left]) for row in rows for column in columns):
                raise WorkbookRefused("live.changed_meanwhile", file=self.path.name, sheet=place.sheet)

    def _refuse_protected(self) -> None:
        structure, locked_sheets = self.host.protected()
        here = {sheet.name for sheet in self.book.sheets}
        pasted = [each.title for _, sheets in self._drawings for each in sheets]
        if structure and (self.host.needs_structure or any(title not in here for title in pasted)):
            raise WorkbookRefused("live.protected_structure", file=self.path.name)
        for title in [*pasted, *(block.sheet for block in self._blocks)]:
            if title in locked_sheets:
                raise WorkbookRefused("live.protected_sheet", file=self.path.name, sheet=title)


@contextmanager
def live_book(book: "xw.Book") -> Iterator[LiveBook]:
    """An open workbook, to read and to change. Raises `WorkbookRefused` when the application forbids it now."""
    host = application_of(book)
    path = path_of(book)
    obstacle = host.obstacle()
    if obstacle:
        raise WorkbookRefused(obstacle, file=path.name)
    with locked(path), tempfile.TemporaryDirectory(prefix="xlsales-", dir=_scratch()) as folder:
        copy = Path(folder) / path.name
        host.save_copy(copy)
        yield LiveBook(book, host, copy, path)


@contextmanager
def quiet(app: "xw.App") -> Iterator[None]:
    """Let an application neither draw, calculate, nor react while cells are written; afterwards all is as it was."""
    silent: Mapping[str, Any] = {"screen_updating": False, "enable_events": False, "calculation": "manual"}
    before = {name: getattr(app, name) for name in silent}
    try:
        for name, value in silent.items():
            setattr(app, name, value)
        yield
    finally:
        for name, value in reversed(before.items()):
            setattr(app, name, value)


def _scratch() -> Path | None:
    """A folder in which the application may write: on a Mac, Excel may only in its own."""
    own = Path.home() / "Library/Containers/com.microsoft.Excel/Data"
    return own if sys.platform == "darwin" and own.is_dir() else None
