"""A workbook on disk: read, changed as a package and replaced in one step; nothing of the user's is ever lost."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from xlsales.books import Changes, marks
from xlsales.books.buttons.give import have_buttons, keep_on_today, moved_on_today
from xlsales.books.host.remove_ours import Removed, our_sheets, remove
from xlsales.books.host.silent_sheets import hide, show_what_speaks
from xlsales.books.inputs.fill_down import continuation
from xlsales.books.inputs.pending import Cells, anticipated, cells_of, together
from xlsales.books.inputs.places import Layout, address
from xlsales.books.inputs.read import read
from xlsales.books.inputs.remove_columns import beside, narrow
from xlsales.books.inputs.write import free_rows, used_rows, write
from xlsales.books.merge.replace_sheets import Graft, graft
from xlsales.books.opc import xml_tree
from xlsales.books.opc.memory import give_back_memory, no_collection
from xlsales.books.opc.package import Package
from xlsales.books.safe.locks import locked, refuse_if_open
from xlsales.books.safe.save import save
from xlsales.books.sheetml.calc_chain import recalculate_if_needed
from xlsales.books.sheetml.formulas import quoted
from xlsales.books.sheetml.workbook import HIDDEN, Workbook
from xlsales.books.shipped import template
from xlsales.errors import WrongUse
from xlsales.tables import schema
from xlsales.tables.cells import blank
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, RawTable
from xlsales.texts import Language

if TYPE_CHECKING:
    from xlsales.sheets.spec import RowLink, Sheet, SheetLink


class FileBook:
    """One workbook file, from opening to saving."""

    unsaved = False
    """Whether saving leaves it to the user to save the workbook that is open."""

    def __init__(self, package: Package, path: Path, *, force: bool = False) -> None:
        self.package = package
        self.path = path
        self.force = force
        self._entries: Mapping[str, RawTable] = {}
        self._used: Mapping[str, int] = {}
        self._layout = Layout({})
        self._known: RawBook | None = None
        self._ahead: Future[tuple[RawBook, Layout]] | None = None
        self._added: Cells = {}
        self._formulas: Sequence[str] = ()

    @classmethod
    @contextmanager
    def open(cls, path: Path, *, force: bool = False) -> Iterator["FileBook"]:
        """Open a workbook to change it; other refreshes of it wait until it is closed.

        Raises `WorkbookRefused`: not a workbook, open elsewhere, being refreshed.
        """
        with locked(path), no_collection():
            package = Package.open(path)
            refuse_if_open(path)
            yield cls(package, path, force=force)

    @classmethod
    def only_read(cls, path: Path) -> "FileBook":
        """Open a workbook to look at it; it may be open elsewhere. Raises `WorkbookRefused`."""
        return cls(Package.open(path), path)

    @classmethod
    def made_from(cls, data: bytes, path: Path) -> "FileBook":
        """A workbook that is not on disk yet and will be saved as `path`."""
        return cls(Package.open(data), path)

    def read(self) -> RawBook:
        """Everything typed in the tables and the quick entries; raises `WorkbookRefused` for a damaged part."""
        if self._known is not None:
            raw, self._known = self._known, None
        else:
            ahead, self._ahead = self._ahead, None
            raw, self._layout = ahead.result() if ahead else self._read()
        # Of the cells themselves nothing is kept: they take as much memory as all that is made of them.
        self._entries = raw.entries
        self._used = {name: used_rows(table) for name, table in raw.tables.items()}
        return raw

    def read_ahead(self) -> None:
        """Read what `read` will hand out: a large workbook needs its room before the modules of the rules take theirs.

        Raises `WorkbookRefused` as `read` does.
        """
        self._known = self.read()

    def _read(self) -> tuple[RawBook, Layout]:
        with no_collection():
            return read(self.package, Workbook(self.package))

    def entry_rows(self, sheet: str) -> dict[int, str]:
        """On a sheet with quick entries, as last read: by row the prospect's ID or the item's key it is about."""
        table = self._entries.get(sheet)
        names = table.columns.get("id" if sheet == "today" else "key", ()) if table else ()
        # What follows the occurrence in a key says how the row was drawn, and changes with the drawing.
        return {row: "/".join(str(name).split("/")[:3]) for row, name in enumerate(names) if not blank(name)}

    def place(self, problem: Problem) -> tuple[str, str]:
        """The sheet and the cell of a problem; empty where there is none."""
        return address(self._layout, problem.table, problem.row, problem.column)

    def row_at(self, sheet: str, row: int) -> tuple[str, int] | None:
        """The table, or the generated sheet by its key, and the label of the row that stands in a row of a sheet."""
        for name, place in self._layout.places.items():
            if place.sheet == sheet and row in place.rows:
                return name, place.rows.index(row)
        return None

    def apply(self, changes: Changes) -> Sequence[str]:
        """Write the cells and the rows, and put the sheets in place; returns the cells that kept a formula."""
        give_back_memory(len(self.package.origin))
        changes = replace(changes, cells=together(self._added, changes.cells))
        formulas, self._added, self._formulas = self._formulas, {}, ()
        written = write(self.package, self._layout.places, self._used, changes)
        if changes.sheets:
            self._put_sheets(changes)
        recalculate_if_needed(self.package, written.sheets)
        return [*formulas, *written.formulas]

    def add(self, raw: RawBook, changes: Changes) -> None:
        """Take cells and new rows of the tables along: they are read from now on, and written by the next `apply`.

        `raw` is what was read last. Where a list hands formulas on to new rows they are written at once, for what the
        formulas say is to be read. Raises `WorkbookRefused` when something stands where a new row has to go.
        """
        places, used = self._layout.places, self._used
        ends = {
            name: free_rows(places[name], used[name], len(rows))[-1]
            for name, rows in changes.new_rows.items()
            if rows and name in places
        }
        if any(continuation(self.package, places[name], last).formulas for name, last in ends.items()):
            written = write(self.package, places, used, changes)
            recalculate_if_needed(self.package, written.sheets)
            self._formulas = written.formulas
        else:
            cells = cells_of(changes, used)
            self._added = together(self._added, cells)
            self._known, self._layout = anticipated(raw, self._layout, cells)

    def add_inputs(self, language: Language) -> bool:
        """Add the input tables on sheets of their own behind the others; False when the workbook has them all.

        A workbook that lost some of them gets those back, empty.
        """
        book = Workbook(self.package)
        ours = Package.open(template(language))
        count_dates_alike(ours, book)
        sheets = _input_sheets(Workbook(ours))
        if any(name.startswith(marks.TABLE_PREFIX) for name in book.defined_names):
            self.read()
            there = {f"{marks.table_mark(table.key)}" for table in schema.TABLES if table.name in self._layout.places}
            there |= {mark for mark in sheets.values() if book.place(mark)}
            sheets = {title: mark for title, mark in sheets.items() if mark and mark not in there}
        numbers = {sheet.title: number for number, sheet in enumerate(Workbook(ours).sheets, start=1)}
        grafts = [Graft(title, title, f"{marks.INPUT_SHEET_PREFIX}{numbers[title]}") for title in sheets]
        if grafts:
            graft(self.package, ours, grafts)
            states = {sheet.title: sheet.state for sheet in Workbook(ours).sheets}
            hide(self.package, [each.marker for each in grafts if states[each.rendered] in HIDDEN])
        return bool(grafts)

    def remove(self) -> Removed | None:
        """Take everything of ours out and save; None when there was nothing.

        Columns right of an adopted list stay where something of the user's stands in them, or speaks of them. Raises
        `WrongUse` for a workbook that was ours from the beginning.
        """
        book = Workbook(self.package)
        gone = our_sheets(book)
        if not gone:
            return None
        added = any(name.startswith(marks.INPUT_SHEET_PREFIX) for name in book.defined_names)
        if book.place(marks.WELCOME) and not added:
            raise WrongUse("cli.remove_own", file=self.path.name)
        raw = self.read()
        titles = {sheet.title for sheet in gone}
        rows = {
            name: filled_rows(raw.tables[name])
            for name, place in self._layout.places.items()
            if place.sheet in titles and name in raw.tables
        }
        list_there = self._layout.places.get(schema.PROSPECTS.name)
        columns = beside(book, list_there, raw.tables[schema.PROSPECTS.name].columns) if list_there else None
        remove(self.package)
        used = columns is not None and not narrow(self.package, columns)
        self.save()
        return Removed(rows, columns.typed if columns else (), used)

    def save(self) -> Path | None:
        """Replace the file; returns where the version before it is kept. Raises `WorkbookRefused`."""
        give_back_memory(len(self.package.origin))
        return save(self.package, self.path, force=self.force)

    def _put_sheets(self, changes: Changes) -> None:
        book = Workbook(self.package)
        there = {mark for sheet in changes.sheets if book.place(mark := marks.sheet_mark(sheet.key))}
        moved = moved_on_today(book) if have_buttons(book) else {}
        graft(self.package, Package.open(self._drawn(changes, book)), list(_grafts(changes.sheets, book)))
        if have_buttons(book):
            keep_on_today(self.package, moved, changes.language)
        show_what_speaks(self.package, changes, there)

    def _drawn(self, changes: Changes, book: Workbook) -> bytes:
        """The sheets as a small workbook of their own, with links into this one."""
        from xlsales.books.render.render import render
        from xlsales.sheets.spec import SheetLink

        titles = {sheet.key: sheet.title for sheet in changes.sheets}

        def place(link: "RowLink | SheetLink") -> str | None:
            if isinstance(link, SheetLink):
                return f"{quoted(titles[link.sheet])}!A1" if link.sheet in titles else None
            sheet, cell = address(self._layout, link.table, link.row, link.column)
            return f"{quoted(sheet)}!{cell}" if sheet else None

        return render(
            changes.sheets,
            today=changes.today,
            language=changes.language,
            address=place,
            date1904=book.date1904,
            buttons=have_buttons(book),
        )


def _grafts(sheets: Sequence["Sheet"], book: Workbook) -> Iterator[Graft]:
    """The generated sheets stand behind the welcome of a workbook of ours, or behind everything else."""
    welcome = book.place(marks.WELCOME)
    after = welcome.sheet.title if welcome else None
    for sheet in sheets:
        yield Graft(sheet.title, sheet.title, marks.sheet_mark(sheet.key), after)
        after = sheet.title if welcome else None


def _input_sheets(ours: Workbook) -> dict[str, str]:
    """The sheets of the template with the hidden name that each is known by: its table's, else its own."""
    names = {
        place.sheet.title: name
        for name in ours.defined_names
        if marks.is_hidden_mark(name) and (place := ours.place(name))
    }
    return {sheet.title: names.get(sheet.title, "") for sheet in ours.sheets}


def filled_rows(table: RawTable) -> int:
    """How many rows of a table hold anything."""
    return sum(not all(map(blank, row)) for row in zip(*table.columns.values(), strict=True))


def count_dates_alike(ours: Package, theirs: Workbook) -> None:
    """Let a workbook of ours that holds no dates yet count them as the user's does (from 1900 or from 1904)."""
    if theirs.date1904:
        part = Workbook(ours).part
        root = ours.root(part)
        properties = xml_tree.child(root, "workbookPr")
        assert properties is not None
        properties.set("date1904", "1")
        ours.put(part, xml_tree.serialise(root))
