"""What refreshing an open workbook needs of an application beyond what xlwings has a word for."""

import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from xlsales.books.host.excel_charts import mark_charts, match_charts
from xlsales.errors import WorkbookRefused

if TYPE_CHECKING:
    import xlwings as xw


PATIENCE = 3_000
"""How often a call that Excel refuses is tried again."""


@dataclass(frozen=True)
class Pasted:
    """One sheet to be pasted over the sheet of the same title; a new one goes behind the sheet `after`, or last."""

    title: str
    after: str | None = None


class Host(Protocol):
    """One open workbook in its application."""

    needs_structure: bool
    """Whether pasting over a sheet is impossible too while the structure of the workbook is protected."""

    def obstacle(self) -> str | None:
        """The key of the sentence that says why nothing can be changed now; None when all is well."""

    def protected(self) -> tuple[bool, Sequence[str]]:
        """Whether the structure is protected, and the titles of the protected sheets."""

    def save_copy(self, path: Path) -> None:
        """Write the workbook as it is at this moment to `path`; the open one does not change."""

    def view(self) -> Any:
        """What the user looks at: active sheet, selection, scroll position."""

    def show(self, view: Any) -> None:
        """Bring back what `view` told."""

    def put_sheets(self, source: Path, sheets: Sequence[Pasted]) -> None:
        """Paste sheets of the workbook `source`, opened out of sight, over those of the open one.

        Cells, formats, rules, notes, links, heights and widths are as in `source`; charts of ours show its data.
        Everything else on the sheets, and every reference to them, stays.
        """

    def remove_sheets(self, titles: Sequence[str]) -> None:
        """Take sheets away without a question."""

    def set_name(self, name: str, formula: str) -> None:
        """Let a name of the workbook stand for a formula such as "Today!$A$4"; nobody sees one with an underscore."""


def be_patient() -> None:
    """Let xlwings ask a busy Excel some thousand times, a few seconds, and not for ever as it does by itself."""
    if sys.platform == "win32":
        from xlwings import _xlwindows

        _xlwindows.N_COM_ATTEMPTS = PATIENCE


class ExcelHost:
    """Excel, on Windows through COM and on a Mac through Apple events."""

    needs_structure = False

    def __init__(self, book: "xw.Book") -> None:
        be_patient()
        self.book = book

    def obstacle(self) -> str | None:
        """See `Host`."""
        if not self._windows:
            return None
        # Excel refuses every call while a cell is being typed in or a window waits for an answer. Its property
        # `Ready` says no as well while the macro of our own button waits for us.
        with suppress(Exception):
            self.book.app.screen_updating = self.book.app.screen_updating
            return "live.read_only" if self.book.api.ReadOnly else None
        return "live.busy"

    def protected(self) -> tuple[bool, Sequence[str]]:
        """See `Host`."""
        if self._windows:
            locked = [sheet.name for sheet in self.book.sheets if sheet.api.ProtectContents]
            return bool(self.book.api.ProtectStructure), locked
        return False, [sheet.name for sheet in self.book.sheets if sheet.api.protect_contents.get()]

    def save_copy(self, path: Path) -> None:
        """See `Host`."""
        if self._windows:
            self.book.api.SaveCopyAs(str(path))
            return
        # Apple events know no way to save a copy, so on a Mac what is saved already has to do.
        if not self.book.api.saved.get():
            raise WorkbookRefused("live.save_first", file=self.book.name)
        shutil.copyfile(str(self.book.fullname), path)

    def view(self) -> Any:
        """See `Host`."""
        view: dict[str, Any] = {"sheet": self.book.sheets.active.name}
        with suppress(Exception):  # a chart may be selected, or a sheet that is one
            if not self._windows:
                selection = self.book.selection
                view["selection"] = selection.address if selection else None
                return view
            window = self.book.api.Windows(1)
            view["scroll"] = window.ScrollRow, window.ScrollColumn
            view["selection"] = window.RangeSelection.Address
        return view

    def show(self, view: Any) -> None:
        """See `Host`."""
        with suppress(Exception):  # the view is not worth losing what was done
            in_front = self.book.app.books.active
            self.book.activate()
            self._look_at(view)
            in_front.activate()

    def _look_at(self, view: Any) -> None:
        with suppress(Exception):  # a sheet that is one chart has no cells, and of very many areas the address is cut
            sheet = self.book.sheets[view["sheet"]]
            sheet.activate()
            if view.get("selection"):
                sheet.range(view["selection"]).select()
            if "scroll" in view:
                window = self.book.api.Windows(1)
                window.ScrollRow, window.ScrollColumn = view["scroll"]

    def put_sheets(self, source: Path, sheets: Sequence[Pasted]) -> None:
        """See `Host`."""
        application = self.book.app
        opened = application.books.open(str(source), update_links=False, read_only=True, add_to_mru=False)
        try:
            if self._windows:
                opened.api.Windows(1).Visible = False
            here = {sheet.name for sheet in self.book.sheets}
            for pasted in sheets:
                theirs = opened.sheets[pasted.title]
                if pasted.title in here:
                    target = self.book.sheets[pasted.title]
                    with self._without_objects():
                        theirs.cells.copy(target.cells)
                    if self._windows:
                        match_charts(theirs.api, target.api)
                else:
                    neighbour = pasted.after if pasted.after in here else None
                    added = theirs.copy(after=self.book.sheets[neighbour] if neighbour else self.book.sheets[-1])
                    if self._windows:
                        mark_charts(added.api)
                    here.add(pasted.title)
        finally:
            opened.close()

    def remove_sheets(self, titles: Sequence[str]) -> None:
        """See `Host`."""
        for title in titles:
            self.book.sheets[title].delete()

    def set_name(self, name: str, formula: str) -> None:
        """See `Host`."""
        known = {each.name: each for each in self.book.names}
        if name in known:
            known[name].refers_to = f"={formula}"
            return
        added = self.book.names.add(name, f"={formula}")
        if self._windows and name.startswith("_"):
            added.api.Visible = False

    @contextmanager
    def _without_objects(self) -> Iterator[None]:
        """Let charts stay where they are while cells are copied: a copied one shows the data of the other workbook."""
        application = self.book.app.api
        before = application.CopyObjectsWithCells if self._windows else application.copy_objects_with_cells.get()
        self._copy_objects(False)
        try:
            yield
        finally:
            self._copy_objects(before)

    def _copy_objects(self, wanted: bool) -> None:
        if self._windows:
            self.book.app.api.CopyObjectsWithCells = wanted
        else:
            self.book.app.api.copy_objects_with_cells.set(wanted)

    @property
    def _windows(self) -> bool:
        return sys.platform == "win32"
