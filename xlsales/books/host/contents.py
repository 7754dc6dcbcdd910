"""What is in an opened workbook: read into raw tables, changed as a package, its generated sheets put in place.

Both books are made of it: the file, and the copy of what is open in an application.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from xlsales.books import marks
from xlsales.books.buttons.give import have_buttons, keep_on_today, moved_on_today
from xlsales.books.host.protocol import Changes
from xlsales.books.host.silent_sheets import show_what_speaks
from xlsales.books.inputs.erase import erase_rows
from xlsales.books.inputs.places import TablePlaces, address
from xlsales.books.inputs.read import read
from xlsales.books.inputs.refreshed_day import keep_day
from xlsales.books.inputs.write import TableEdits, edits_of, write
from xlsales.books.merge.replace_sheets import Replacement, replace_sheets
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.calc_chain import recalculate_if_needed
from xlsales.books.sheetml.formulas import quoted
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit
from xlsales.memory import give_back_memory, pause_garbage_collector
from xlsales.sheets import ENTRY_LISTS, STANDS_ON
from xlsales.tables import schema
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, RawTable, blank

if TYPE_CHECKING:
    from xlsales.books.render.render import ListPlace
    from xlsales.sheets.spec import RowLink, Sheet, SheetLink


@dataclass(frozen=True)
class Applied:
    """What `Contents.apply` did, for a book that has to do the same in a running application."""

    formulas: Sequence[str]
    """The cells of computed columns that kept a formula of the user."""
    edits: Sequence[TableEdits] = ()
    drawn: bytes = b""
    """The generated sheets as a small workbook of their own; empty when none was drawn."""
    sheets: Sequence["Sheet"] = ()
    """The sheets in it, with the titles that they have in the workbook of the user."""
    welcome: str | None = None
    """The title of the sheet behind which they are placed; None where they are placed behind all others."""


@dataclass(frozen=True)
class _Drawn:
    """Where the rows of a sheet with quick entries are drawn: row numbers by name, letters by column key."""

    title: str
    rows: Mapping[str, int]
    columns: Mapping[str, str]

    @classmethod
    def of(cls, sheet: "Sheet", key: str, places: Sequence["ListPlace"]) -> "_Drawn":
        rows: dict[str, int] = {}
        columns: dict[str, str] = {}
        for place in places:
            if (place.listing.key if place.listing.key in STANDS_ON else sheet.key) != key:
                continue
            named = next((each for each in place.listing.columns if each.key == ENTRY_LISTS[key].named_by), None)
            if named is not None and any(each.style.startswith("entry") for each in place.listing.columns):
                rows |= {_name(name): row for row, name in enumerate(named.values, place.first_row) if name}
                columns |= place.columns
        return cls(sheet.title, rows, columns)


class Contents:
    """The package of one opened workbook, and where everything is in it."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.layout = TablePlaces({})
        self.used: Mapping[str, int] = {}
        """By table name: how many rows there are down to the last one in which something is typed."""
        self._entries: Mapping[str, RawTable] = {}
        self._drawn: Mapping[str, _Drawn] = {}
        self._known: RawBook | None = None

    def read(self) -> RawBook:
        """See `Book.read`."""
        raw, self._known = self._known, None
        if raw is None:
            with pause_garbage_collector():
                raw, self.layout = read(self.package, Workbook(self.package))
        # Of the cells themselves nothing is kept: they take as much memory as all that is made of them.
        self._entries = raw.entries
        self.used = {name: table.used for name, table in raw.tables.items()}
        return raw

    def read_ahead(self) -> None:
        """Read what `read` will hand out. Raises `WorkbookRefused` as `read` does."""
        self._known = self.read()

    def has_table(self, table: str) -> bool:
        """See `Book.has_table`."""
        return table in self.layout.places

    def has_column(self, table: str, column: str) -> bool:
        """See `Book.has_column`."""
        return table in self.layout.places and column in self.layout.places[table].columns

    def cell_of(self, problem: Problem) -> tuple[str, str]:
        """See `Book.cell_of`."""
        drawn = self._drawn.get(problem.table)
        name = self.entry_rows(problem.table).get(problem.row) if drawn and problem.row is not None else None
        if drawn and name and name in drawn.rows:
            return drawn.title, f"{drawn.columns.get(problem.column, 'A')}{drawn.rows[name]}"
        return address(self.layout, problem.table, problem.row, problem.column)

    def row_at(self, sheet: str, row: int) -> tuple[str, int] | None:
        """See `Book.row_at`."""
        for name, place in self.layout.places.items():
            if place.sheet == sheet and row in place.rows:
                return name, place.rows.index(row)
        return None

    def entry_rows(self, sheet: str) -> dict[int, str]:
        """See `Book.entry_rows`."""
        table = self._entries.get(sheet)
        names = table.columns.get(ENTRY_LISTS[sheet].named_by, ()) if table else ()
        return {row: _name(name) for row, name in enumerate(names) if not blank(name)}

    def apply(self, changes: Changes) -> Applied:
        """See `Book.apply`."""
        give_back_memory(len(self.package.origin))
        places = self.layout.places
        edits = tuple(edits_of(places, self.used, changes))
        written = write(self.package, edits, changes.language)
        self._grow(changes)
        applied = Applied(written.formulas, edits)
        if changes.sheets:
            applied = self._put_sheets(changes, applied)
        recalculate_if_needed(self.package, written.sheets)
        return applied

    def erase(self, rows: Mapping[str, Iterable[int]]) -> Sequence[TableEdits]:
        """See `Book.erase`."""
        edits = []
        for name, labels in rows.items():
            place = self.layout.places.get(name)
            known = sorted({label for label in labels if place and label < len(place.rows)})
            if place and known:
                edits.append((schema.table(name), place, erase_rows(self.package, place, known)))
        return edits

    def _grow(self, changes: Changes) -> None:
        """From now on the tables reach down to their new rows."""
        for name, rows in changes.new_rows.items():
            if rows and name in self.layout.places:
                self.used = {**self.used, name: self.used[name] + len(rows)}
        places = {
            name: place.reaching(self.used[name]) if name in self.used else place
            for name, place in self.layout.places.items()
        }
        self.layout = TablePlaces(places)

    def _put_sheets(self, changes: Changes, applied: Applied) -> Applied:
        from xlsales.books.render.render import render

        book = Workbook(self.package)
        buttons = have_buttons(book)
        moved = moved_on_today(book) if buttons else {}
        marked = [marks.sheet_mark(sheet.key) for sheet in changes.sheets]
        there = {mark for mark in (*marked, marks.sheet_mark("problems")) if book.place(mark)}
        tabs = WorkbookEdit(self.package)
        sheets: list[Sheet] = []

        def titled() -> Iterator["Sheet"]:
            """One sheet after the other, the page of the problems once all others are drawn."""
            for sheet in changes.sheets:
                sheets.append(_titled(sheet, tabs, sheets))
                yield sheets[-1]
            if changes.problems:
                sheets.append(_titled(changes.problems(self.cell_of), tabs, sheets))
                yield sheets[-1]

        def drawn(sheet: "Sheet", places: Sequence["ListPlace"]) -> None:
            keys = [key for key in ENTRY_LISTS if STANDS_ON.get(key, key) == sheet.key]
            self._drawn = {**self._drawn, **{key: _Drawn.of(sheet, key, places) for key in keys}}

        data = render(
            titled(),
            today=changes.today,
            at=changes.at,
            language=changes.language,
            address=lambda link: self._target(link, sheets),
            date1904=book.date1904,
            buttons=buttons,
            drawn=drawn,
        )
        welcome = book.place(marks.WELCOME)
        after = welcome.sheet.title if welcome else None
        replace_sheets(self.package, Package.open(data), list(_grafts(sheets, after)))
        if buttons:
            keep_on_today(self.package, moved, changes.language)
        show_what_speaks(self.package, sheets, changes.filled, there)
        keep_day(self.package, changes.today)
        return replace(applied, drawn=data, sheets=tuple(sheets), welcome=after)

    def _target(self, link: "RowLink | SheetLink", sheets: Sequence["Sheet"]) -> str | None:
        """Where a link of a generated sheet leads: "'Prospects'!A12"."""
        from xlsales.sheets.spec import SheetLink

        if isinstance(link, SheetLink):
            title = next((sheet.title for sheet in sheets if sheet.key == link.sheet), None)
            return f"{quoted(title)}!A1" if title else None
        sheet, cell = address(self.layout, link.table, link.row, link.column)
        return f"{quoted(sheet)}!{cell}" if sheet else None


def _name(text: object) -> str:
    """What names a row; what follows the occurrence in a key says how the row was drawn, and changes with that."""
    return "/".join(str(text).split("/")[:3])


def _titled(sheet: "Sheet", tabs: WorkbookEdit, others: Sequence["Sheet"]) -> "Sheet":
    """The sheet with the title that it has in the workbook; a new one yields to a sheet of the user."""
    place = tabs.now.place(marks.sheet_mark(sheet.key))
    return replace(sheet, title=place.sheet.title if place else tabs.free_title(sheet.title, [o.title for o in others]))


def _grafts(sheets: Sequence["Sheet"], welcome: str | None) -> Iterator[Replacement]:
    """The generated sheets come behind the welcome of a workbook of ours, or behind everything else."""
    after = welcome
    for sheet in sheets:
        yield Replacement(sheet.title, sheet.title, marks.sheet_mark(sheet.key), after)
        after = sheet.title if welcome else None
