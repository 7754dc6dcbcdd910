"""A workbook on disk: read, changed as a package and replaced in one step; nothing of the user's is ever lost."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from xlsales.books.host.contents import Contents
from xlsales.books.host.protocol import Changes
from xlsales.books.inputs.erase import drop_unused_texts, still_in
from xlsales.books.inputs.forgotten_people import Forgotten, remember_forgotten
from xlsales.books.opc.package import Package
from xlsales.books.safe.locks import locked, refuse_if_open
from xlsales.books.safe.save import save
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit
from xlsales.memory import give_back_memory, pause_garbage_collector
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook


class FileBook:
    """One workbook file, from opening to saving; see `Book` for what it can do."""

    unsaved = False

    def __init__(self, contents: Contents, path: Path, *, force: bool = False) -> None:
        self.contents = contents
        self.path = path
        self.force = force
        """Whether saving may end a digital signature."""
        self._erased = False

    @classmethod
    @contextmanager
    def open(cls, path: Path, *, force: bool = False) -> Iterator["FileBook"]:
        """Open a workbook to change it; other refreshes of it wait until it is closed.

        Raises `WorkbookRefused`: not a workbook, open elsewhere, being refreshed.
        """
        with locked(path), pause_garbage_collector():
            package = Package.open(path)
            refuse_if_open(path)
            yield cls(Contents(package), path, force=force)

    @classmethod
    def only_read(cls, path: Path, *, force: bool = False) -> "FileBook":
        """Open a workbook to look at it; it may be open elsewhere. Raises `WorkbookRefused`.

        Saving it all the same is refused when the file was changed meanwhile, or is open elsewhere.
        """
        return cls(Contents(Package.open(path)), path, force=force)

    @classmethod
    def made_from(cls, data: bytes, path: Path) -> "FileBook":
        """A workbook that is not on disk yet and will be saved as `path`."""
        return cls(Contents(Package.open(data)), path)

    def read(self) -> RawBook:
        """See `Book.read`."""
        return self.contents.read()

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
        """See `Book.apply`."""
        return self.contents.apply(changes).formulas

    def erase(self, rows: Mapping[str, Iterable[int]]) -> None:
        """See `Book.erase`."""
        self.contents.erase(rows)
        self._erased = True

    def remains(self, texts: Sequence[str]) -> list[str]:
        """The sheets, and other parts, in which one of these texts is still found."""
        return still_in(self.contents.package, texts)

    def forgotten(self) -> Forgotten:
        """Who must stay forgotten in this workbook."""
        return Forgotten.of(Workbook(self.contents.package))

    def remember_forgotten(self, marks: Iterable[str], day: date) -> None:
        """Remember the hashes of somebody's marks, so that no import brings them back."""
        tabs = WorkbookEdit(self.contents.package)
        remember_forgotten(tabs, marks, day)
        tabs.save()

    def save(self) -> Path | None:
        """See `Book.save`."""
        package = self.contents.package
        if self._erased:
            drop_unused_texts(package)
        give_back_memory(len(package.origin))
        return save(package, self.path, force=self.force)
