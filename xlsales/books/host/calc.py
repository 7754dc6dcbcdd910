"""A workbook in Calc, for whoever refreshes it where it is open; see `books.hosts.Host`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlwings

from xlsales.books.host.excel import Pasted
from xlsales.books.marks import DRAWING_PREFIX
from xlsales.calc.book import Book


class CalcHost:
    """One workbook that LibreOffice has open."""

    needs_structure = True
    """A sheet passes through the document before it is pasted."""

    def __init__(self, book: xlwings.Book) -> None:
        self.book: Book = book.impl

    def obstacle(self) -> str | None:
        """See `Host`."""
        if self.book.app.busy():
            return "live.busy"
        return "live.read_only" if self.book.is_read_only() else None

    def protected(self) -> tuple[bool, Sequence[str]]:
        """See `Host`."""
        locked = [told["name"] for told in self.book.call("sheets") if told["protected"]]
        return self.book.is_structure_protected(), locked

    def save_copy(self, path: Path) -> None:
        """See `Host`."""
        self.book.save_copy(path)

    def view(self) -> Any:
        """See `Host`."""
        return self.book.view_state()

    def show(self, view: Any) -> None:
        """See `Host`."""
        self.book.restore_view(view)

    def put_sheets(self, source: Path, sheets: Sequence[Pasted]) -> None:
        """See `Host`."""
        opened = self.book.app.books.open(str(source), read_only=True, hidden=True)
        try:
            for each in (opened, self.book):
                each.call("name_styles", prefix=DRAWING_PREFIX)
            here = self.book.sheets.names()
            for pasted in sheets:
                if pasted.title in here:
                    opened.call("paste_sheet", sheet=pasted.title, to_doc=self.book.uid, prefix=DRAWING_PREFIX)
                else:
                    place = here.index(pasted.after) + 1 if pasted.after in here else len(here)
                    opened.call("copy_sheet", sheet=pasted.title, to_doc=self.book.uid, position=place)
                    here.insert(place, pasted.title)
        finally:
            opened.close()
        # One step back would bring back half of what was done: only the button takes back all of it.
        self.book.forget_undo()

    def remove_sheets(self, titles: Sequence[str]) -> None:
        """See `Host`."""
        for title in titles:
            self.book.call("delete_sheet", sheet=title)

    def set_name(self, name: str, formula: str) -> None:
        """See `Host`."""
        self.book.names.add(name, f"={formula}")
