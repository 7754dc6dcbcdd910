"""Defined names as xlwings' Names."""

from __future__ import annotations

from xlsales.calc.parents import ParentBook
from xlsales.calc.range import Range


class Names:
    """The names of a document, those of its sheets too (`Sheet!name`)."""

    def __init__(self, book: ParentBook) -> None:
        self.book = book

    @property
    def api(self) -> Names:
        return self

    def snapshot(self) -> list[tuple[str, Name]]:
        """Every name with its object, in one call."""
        return [(name, Name(self.book, name, refers_to)) for name, refers_to in self.book.call("names")]

    def __call__(self, name_or_index: str | int) -> Name:
        found = self.snapshot()
        if isinstance(name_or_index, int):
            return found[name_or_index - 1][1]
        return dict(found)[name_or_index]

    def contains(self, name_or_index: str | int) -> bool:
        return name_or_index in dict(self.snapshot())

    def __len__(self) -> int:
        return len(self.snapshot())

    def add(self, name: str, refers_to: str) -> Name:
        self.book.call("add_name", name=name, refers_to=refers_to)
        return Name(self.book, name, refers_to)


class Name:
    """One name, as it was when it was asked for."""

    def __init__(self, book: ParentBook, name: str, refers_to: str) -> None:
        self.book = book
        self._name = name
        self._refers_to = refers_to

    @property
    def api(self) -> Name:
        return self

    @property
    def name(self) -> str:
        return self._name

    @property
    def refers_to(self) -> str:
        return self._refers_to

    @refers_to.setter
    def refers_to(self, value: str) -> None:
        self.book.call("add_name", name=self._name, refers_to=value)
        self._refers_to = value

    @property
    def refers_to_range(self) -> Range:
        sheet, _, address = self._refers_to.removeprefix("=").rpartition("!")
        name = sheet.removeprefix("'").removesuffix("'").replace("''", "'")
        found: Range = self.book.sheets(name).range(address)
        return found

    def delete(self) -> None:
        self.book.call("delete_name", name=self._name)
