"""What the objects of a document ask of the object that they belong to.

In xlwings every object knows its parent: a range its sheet, a sheet its book, a book its application. Each is written
against the little that it asks of the parent, so that no file needs the file that makes its objects.
"""

from __future__ import annotations

from typing import Any, Protocol


class Caller(Protocol):
    """The line to a running office."""

    def call(self, command: str, /, **arguments: Any) -> Any:
        """Ask the office something."""


class Applications(Protocol):
    """The running offices that were reached."""

    def use(self, app: Any) -> None:
        """Make one the active application."""


class ParentEngine(Protocol):
    """What an application asks of the engine."""

    @property
    def apps(self) -> Applications: ...


class ParentApp(Protocol):
    """What a document, and who works with it, asks of its application."""

    @property
    def link(self) -> Caller: ...

    @property
    def books(self) -> Any: ...

    def busy(self) -> str | None:
        """What somebody is in the middle of: "dialogue", "editing" a cell, or None."""


class ParentBook(Protocol):
    """What a sheet, a name or a range asks of its document."""

    @property
    def uid(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def sheets(self) -> Any: ...

    def call(self, command: str, **arguments: Any) -> Any:
        """Ask something about the document."""

    def extent(self, sheet: str) -> tuple[int, int]:
        """How many rows and columns a sheet has."""


class ParentSheet(Protocol):
    """What a range asks of its sheet."""

    @property
    def name(self) -> str: ...

    @property
    def book(self) -> ParentBook: ...

    def call(self, command: str, **arguments: Any) -> Any:
        """Ask something about the sheet."""
