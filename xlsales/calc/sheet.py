"""Sheets and tables as xlwings' Sheets and Tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from xlsales.calc.addresses import coords_of
from xlsales.calc.parents import ParentBook
from xlsales.calc.range import Range


class Sheets:
    """The sheets of a document in the order of the tabs."""

    def __init__(self, book: ParentBook) -> None:
        self.book = book

    @property
    def api(self) -> Sheets:
        return self

    def names(self) -> list[str]:
        """Every sheet's name."""
        return [each["name"] for each in self.book.call("sheets")]

    @property
    def active(self) -> Sheet:
        return Sheet(self.book, self.book.call("active_sheet"))

    def __call__(self, name_or_index: str | int) -> Sheet:
        names = self.names()
        if isinstance(name_or_index, int):
            return Sheet(self.book, names[name_or_index - 1])
        for name in names:
            if name.casefold() == name_or_index.casefold():
                return Sheet(self.book, name)
        raise KeyError(name_or_index)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in (each.casefold() for each in self.names())

    def __len__(self) -> int:
        return len(self.names())

    def __iter__(self) -> Iterator[Sheet]:
        return (Sheet(self.book, name) for name in self.names())

    def add(self, before: Sheet | None = None, after: Sheet | None = None, name: str | None = None) -> Sheet:
        position = after.index if after else (before or self.active).index - 1
        return Sheet(self.book, self.book.call("add_sheet", name=name, position=position))


class Sheet:
    """One sheet, known by its name."""

    def __init__(self, book: ParentBook, name: str) -> None:
        self.book = book
        self._name = name

    @property
    def api(self) -> Sheet:
        return self

    def call(self, command: str, **arguments: Any) -> Any:
        """Ask something about this sheet."""
        return self.book.call(command, sheet=self._name, **arguments)

    def _state(self) -> dict[str, Any]:
        found: dict[str, Any] = next(each for each in self.book.call("sheets") if each["name"] == self._name)
        return found

    @property
    def name(self) -> str:
        return self._name

    @name.setter
    def name(self, value: str) -> None:
        self.call("rename_sheet", name=value)
        self._name = value

    @property
    def index(self) -> int:
        return self.book.sheets.names().index(self._name) + 1

    @property
    def visible(self) -> bool:
        return bool(self._state()["visible"])

    @visible.setter
    def visible(self, value: bool) -> None:
        self.call("show_sheet", visible=bool(value))

    def is_protected(self) -> bool:
        """Whether its cells are locked."""
        return bool(self._state()["protected"])

    def activate(self) -> None:
        self.call("activate_sheet")

    select = activate

    def delete(self) -> None:
        self.call("delete_sheet")

    def copy(self, before: Sheet | None, after: Sheet | None) -> None:
        neighbour = after or before
        assert neighbour is not None
        position = neighbour.index if after else neighbour.index - 1
        self.call("copy_sheet", to_doc=neighbour.book.uid, position=position)

    def move(self, before: Sheet | None, after: Sheet | None) -> None:
        neighbour = after or before
        assert neighbour is not None
        self.call("move_sheet", position=neighbour.index if after else neighbour.index - 1)

    def range(self, arg1: Any, arg2: Any = None) -> Range:
        first = self._coords(arg1)
        if arg2 is None:
            return Range(self, first)
        last = self._coords(arg2)
        top, left = min(first[0], last[0]), min(first[1], last[1])
        bottom = max(first[0] + first[2], last[0] + last[2])
        right = max(first[1] + first[3], last[1] + last[3])
        return Range(self, (top, left, bottom - top, right - left))

    def _coords(self, arg: Any) -> tuple[int, int, int, int]:
        if isinstance(arg, Range):
            return arg.coords
        if isinstance(arg, str):
            if ":" not in arg:  # one cell needs no question how large the sheet is
                return coords_of(arg, 2**20, 2**14)
            return coords_of(arg, *self.book.extent(self._name))
        if 0 in arg[:2]:
            raise IndexError("cells are counted from 1")
        return (*arg, 1, 1) if len(arg) == 2 else arg

    @property
    def cells(self) -> Range:
        return Range(self, (1, 1, *self.book.extent(self._name)))

    @property
    def used_range(self) -> Range:
        return Range.of(self, self.call("used_range"))

    @property
    def tables(self) -> Tables:
        return Tables(self)

    def clear_contents(self) -> None:
        self.cells.clear_contents()

    def clear(self) -> None:
        self.cells.clear()


class Tables:
    """The tables on a sheet: database ranges with a name."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    @property
    def api(self) -> Tables:
        return self

    def _all(self) -> list[Table]:
        return [Table(self.sheet, state) for state in self.sheet.call("tables")]

    def __iter__(self) -> Iterator[Table]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __call__(self, name_or_index: str | int) -> Table:
        if isinstance(name_or_index, int):
            return self._all()[name_or_index - 1]
        for table in self._all():
            if table.name == name_or_index:
                return table
        raise KeyError(name_or_index)

    def __contains__(self, name: str) -> bool:
        return any(table.name == name for table in self._all())


class Table:
    """One table as it was when it was asked for."""

    def __init__(self, sheet: Sheet, state: dict[str, Any]) -> None:
        self.parent = sheet
        self.name = state["name"]
        self._state = state

    @property
    def api(self) -> Table:
        return self

    @property
    def range(self) -> Range:
        return Range.of(self.parent, self._state["rect"])

    @property
    def header_row_range(self) -> Range | None:
        top, left, _, right = self._state["rect"]
        return Range.of(self.parent, [top, left, top, right]) if self._state["header"] else None

    @property
    def data_body_range(self) -> Range | None:
        top, left, bottom, right = self._state["rect"]
        top += bool(self._state["header"])
        return Range.of(self.parent, [top, left, bottom, right]) if top <= bottom else None

    def resize(self, range: Any) -> None:
        """Span another block; xlwings hands its own object over."""
        rect = getattr(range, "impl", range).rect
        self.parent.call("resize_table", name=self.name, rect=rect)
        self._state = {**self._state, "rect": rect}
