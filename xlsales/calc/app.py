"""A running office as xlwings' App."""

from __future__ import annotations

from typing import Any

from xlsales.calc.book import Book, Books
from xlsales.calc.link import Link
from xlsales.calc.parents import ParentEngine
from xlsales.calc.range import Range


class App:
    """One office. What Excel keeps for all its workbooks, Calc keeps for each: it is set on all that are open."""

    def __init__(self, link: Link, engine: ParentEngine) -> None:
        self.link = link
        self.engine = engine
        self.books = Books(self)
        self.display_alerts = True
        self.enable_events = True  # nothing to set: Calc's event macros do not run for changes from outside
        self._locked: list[str] = []
        self._paused: list[str] = []

    @property
    def api(self) -> App:
        return self

    @property
    def pid(self) -> int:
        return self.link.office.pid

    @property
    def version(self) -> str:
        return str(self.link.call("version"))

    @property
    def visible(self) -> bool:
        return any(each["visible"] for each in self.link.call("documents"))

    @property
    def selection(self) -> Range | None:
        active = self.books.active
        return active.selection if active else None

    def activate(self, steal_focus: bool = False) -> None:
        active = self.books.active
        if steal_focus and active:
            active.activate()

    @property
    def screen_updating(self) -> bool:
        return not self._locked

    @screen_updating.setter
    def screen_updating(self, value: bool) -> None:
        if value:
            open_ = {book.uid for book in self.books}
            for uid in self._locked:
                if uid in open_:
                    self.link.call("lock_screen", doc=uid, locked=False)
            self._locked = []
        elif not self._locked:
            self._locked = [book.uid for book in self.books]
            for uid in self._locked:
                self.link.call("lock_screen", doc=uid, locked=True)

    @property
    def calculation(self) -> str:
        active = self.books.active
        automatic = active is None or self.link.call("calculation", doc=active.uid)
        return "automatic" if automatic else "manual"

    @calculation.setter
    def calculation(self, value: str) -> None:
        """Back to automatic only where it was automatic before it was put on manual."""
        books = [book.uid for book in self.books]
        if value == "manual":
            self._paused += [uid for uid in books if self.link.call("calculation", doc=uid)]
            for uid in books:
                self.link.call("set_calculation", doc=uid, automatic=False)
            return
        for uid in self._paused or books:
            if uid in books:
                self.link.call("set_calculation", doc=uid, automatic=True)
        self._paused = []

    def calculate(self) -> None:
        for book in self.books:
            self.link.call("calculate", doc=book.uid)

    def alert(self, prompt: str, title: str | None, buttons: str, mode: str | None, callback: Any = None) -> str:
        """A message box on the window in front; waits until somebody presses a button."""
        active = self.books.active
        return str(
            self.link.call(
                "alert",
                limit=None,
                doc=active.uid if active else None,
                prompt=prompt,
                title=title or "",
                buttons=buttons,
                critical=mode == "critical",
            )
        )

    def busy(self) -> str | None:
        """What somebody is in the middle of: "dialogue", "editing" a cell, or None."""
        found = self.link.call("busy")
        return None if found is None else str(found)

    def book(self, uid: str) -> Book:
        """The document with this identity."""
        return Book(self, uid)

    def range(self, arg1: Any, arg2: Any = None) -> Any:
        active: Book | None = self.books.active
        assert active is not None
        return active.sheets.active.range(arg1, arg2)
