"""Open documents as xlwings' Books, and what xlwings has no word for on `Book.api`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from xlsales.calc.names import Names
from xlsales.calc.parents import ParentApp
from xlsales.calc.range import Range
from xlsales.calc.sheet import Sheet, Sheets


class Books:
    """The open spreadsheets of one office."""

    def __init__(self, app: ParentApp) -> None:
        self.app = app

    @property
    def api(self) -> Books:
        return self

    @property
    def active(self) -> Book | None:
        uid = self.app.link.call("active_document")
        return None if uid is None else Book(self.app, uid)

    def __iter__(self) -> Iterator[Book]:
        return (Book(self.app, each["id"]) for each in self.app.link.call("documents"))

    def __len__(self) -> int:
        return len(self.app.link.call("documents"))

    def __call__(self, name_or_index: str | int) -> Book:
        found = self.app.link.call("documents")
        if isinstance(name_or_index, int):
            return Book(self.app, found[name_or_index - 1]["id"])
        for each in found:
            if name_of(each) == name_or_index:
                return Book(self.app, each["id"])
        raise KeyError(name_or_index)

    def __contains__(self, name: str) -> bool:
        return any(name_of(each) == name for each in self.app.link.call("documents"))

    def add(self) -> Book:
        return Book(self.app, self.app.link.call("new_document", hidden=False)["id"])

    def open(
        self, fullname: str, update_links: Any = None, read_only: bool | None = None, *_: Any, hidden: bool = False
    ) -> Book:
        """Open a file; `hidden` without a window. Its macros do not run."""
        path = str(Path(fullname).resolve())
        state = self.app.link.call("open_document", path=path, read_only=bool(read_only), hidden=hidden)
        return Book(self.app, state["id"])


class Book:
    """One open document."""

    def __init__(self, app: ParentApp, uid: str) -> None:
        self.app = app
        self.uid = uid
        self._extent: tuple[int, int] | None = None
        self._name: str | None = None

    @property
    def api(self) -> Book:
        """This object: `is_read_only`, `is_modified`, `view_state` and the like are here."""
        return self

    def call(self, command: str, **arguments: Any) -> Any:
        """Ask something about this document."""
        return self.app.link.call(command, doc=self.uid, **arguments)

    def state(self) -> dict[str, Any]:
        """All that is known of the document now, in one call."""
        found: dict[str, Any] = self.call("document")
        return found

    @property
    def name(self) -> str:
        """Asked once: xlwings compares names at every step, and only `save` changes it."""
        if self._name is None:
            self._name = name_of(self.state())
        return self._name

    @property
    def fullname(self) -> str:
        """The path; the address of a document that is not on this machine; empty for one never saved."""
        state = self.state()
        return state["path"] or state["url"]

    @property
    def sheets(self) -> Sheets:
        return Sheets(self)

    @property
    def names(self) -> Names:
        return Names(self)

    def is_read_only(self) -> bool:
        return bool(self.state()["read_only"])

    def is_modified(self) -> bool:
        return bool(self.state()["modified"])

    def is_structure_protected(self) -> bool:
        return bool(self.state()["structure_protected"])

    def save(self, path: str | None = None, password: str | None = None) -> None:
        if path:
            self.call("save_as", path=os.path.realpath(path))
            self._name = None
        else:
            self.call("save")

    def save_copy(self, path: str | Path) -> None:
        """Write a copy (.xlsx, .xlsm or .ods); the document keeps its name and its unsaved changes."""
        self.call("save_copy", path=os.path.realpath(path))

    def close(self) -> None:
        self.call("close")

    def activate(self) -> None:
        self.call("activate")

    @property
    def selection(self) -> Range | None:
        found = self.call("selection")
        if found is None:
            return None
        top, left, bottom, right = found["rect"]
        return Range(Sheet(self, found["sheet"]), (top + 1, left + 1, bottom - top + 1, right - left + 1))

    def view_state(self) -> int:
        """Remember the sheet in front, the selections, scrolling and zoom."""
        return int(self.call("view_state"))

    def restore_view(self, state: int) -> None:
        """Look again at what was remembered; each state once."""
        self.call("restore_view", state=state)

    def forget_undo(self) -> None:
        """Empty the list of steps to undo, as Excel does after a macro."""
        self.call("forget_undo")

    def extent(self, sheet: str) -> tuple[int, int]:
        """How many rows and columns the sheets have."""
        if self._extent is None:
            rect = self.call("extent", sheet=sheet)
            self._extent = rect[2] + 1, rect[3] + 1
        return self._extent


def name_of(state: dict[str, Any]) -> str:
    """A document's name: its file's, or its title as long as it has none."""
    path: str = state["path"] or state["url"]
    return path.replace("\\", "/").rpartition("/")[2] or str(state["name"])
