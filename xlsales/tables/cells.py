"""Reading the cells of one column: the usual kind at full speed, anything else once per distinct value."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Generic, TypeVar

from xlsales.tables.raw import CellError, blank

Value = TypeVar("Value")

Fault = tuple[int, str]
"""A position in a column and the key of what is wrong there."""


class Unreadable(ValueError):
    """A cell means nothing in its column; `key` names the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class Memo(dict[object, Value], Generic[Value]):
    """Cell value to typed value, read when first asked for; an empty or unreadable cell gives `missing`.

    `read` never gets an empty cell, and raises `Unreadable`.
    """

    def __init__(self, read: Callable[[object], Value], missing: Value) -> None:
        super().__init__()
        self._read = read
        self._empty = missing
        self._wrong: dict[object, str] = {}

    def __missing__(self, value: object) -> Value:
        found = self._empty
        if not blank(value):
            try:
                refuse_error(value)
                found = self._read(value)
            except Unreadable as unreadable:
                self._wrong[value] = unreadable.key
        self[value] = found
        return found

    def faults(self, values: Sequence[object], *usual: type) -> list[Fault]:
        """Where the unreadable values stand; those of the `usual` types never came here."""
        if not self._wrong:
            return []
        return [
            (at, self._wrong[value])
            for at, value in enumerate(values)
            if type(value) not in usual and value in self._wrong
        ]


def retyped(value: object) -> object:
    """A value that a cell can hold again, as it was typed."""
    if isinstance(value, CellError):
        return value.text
    return value if isinstance(value, (str, bool, int, float, date)) else str(value)


def refuse_error(value: object) -> None:
    """Raises `Unreadable` for an error value and for a formula that was never computed."""
    if isinstance(value, CellError):
        raise Unreadable("formula_not_computed" if value.uncomputed else "error_value")
