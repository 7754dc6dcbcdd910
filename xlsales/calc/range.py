"""Blocks of cells as xlwings' Range: whatever their size, one request each."""

from __future__ import annotations

from typing import Any

from xlsales.calc.addresses import Coords, address_of
from xlsales.calc.parents import ParentSheet
from xlsales.calc.values import block, sendable, typed

CONTENTS, EVERYTHING = 1 | 2 | 4 | 16, 1023 - 128
"""`com.sun.star.sheet.CellFlags`: numbers, dates, texts and formulas; all but drawings."""
_FORMATS = 32 | 64
_POINTS_PER_CHARACTER, _PADDING = 5.25, 3.75
"""Widths in Excel count the digits of its usual font (7 pixels of 96 to the inch) and 5 pixels beside them."""


class Range:
    """A rectangle of cells of one sheet."""

    max_cells_per_read = None
    max_cells_per_write = None

    def __init__(self, sheet: ParentSheet, coords: Coords) -> None:
        self.sheet = sheet
        self.coords = coords
        self.options: dict[str, Any] | None = None

    @classmethod
    def of(cls, sheet: ParentSheet, rect: list[int]) -> Range:
        """The cells of a rectangle as the bridge tells it."""
        top, left, bottom, right = rect
        return cls(sheet, (top + 1, left + 1, bottom - top + 1, right - left + 1))

    @property
    def rect(self) -> list[int]:
        """First row and column, last row and column, counted from 0."""
        row, column, rows, columns = self.coords
        return [row - 1, column - 1, row + rows - 2, column + columns - 2]

    @property
    def api(self) -> Range:
        return self

    def _call(self, command: str, **arguments: Any) -> Any:
        return self.sheet.call(command, rect=self.rect, **arguments)

    def __len__(self) -> int:
        return self.coords[2] * self.coords[3]

    def __bool__(self) -> bool:
        return True

    @property
    def row(self) -> int:
        return self.coords[0]

    @property
    def column(self) -> int:
        return self.coords[1]

    @property
    def shape(self) -> tuple[int, int]:
        return self.coords[2], self.coords[3]

    def __call__(self, arg1: int, arg2: int | None = None) -> Range:
        """A cell by its row and column in this block, or by its number, both counted from 1."""
        if arg2 is None:
            row, column = divmod(arg1 - 1, self.coords[3])
        else:
            row, column = arg1 - 1, arg2 - 1
        return Range(self.sheet, (self.row + row, self.column + column, 1, 1))

    @property
    def address(self) -> str:
        return address_of(self.coords)

    def get_address(self, row_absolute: bool, col_absolute: bool, external: bool) -> str:
        address = address_of(self.coords, row_absolute=row_absolute, column_absolute=col_absolute)
        if not external:
            return address
        name = f"[{self.sheet.book.name}]{self.sheet.name}".replace("'", "''")
        return f"'{name}'!{address}"

    @property
    def raw_value(self) -> list[list[Any]]:
        return block(self._call("values", errors=bool((self.options or {}).get("err_to_str"))))

    @raw_value.setter
    def raw_value(self, value: Any) -> None:
        self._put(value, sendable)

    @property
    def formula(self) -> Any:
        """What stands in the cells as typed, with an apostrophe before a text that would be read as something else."""
        rows = self._call("formulas")
        return rows[0][0] if len(self) == 1 else tuple(map(tuple, rows))

    @formula.setter
    def formula(self, value: Any) -> None:
        self._put(value, lambda each: sendable(typed(each)))

    formula2 = formula

    def _put(self, value: Any, prepared: Any) -> None:
        if isinstance(value, list | tuple):
            rows = value if value and isinstance(value[0], list | tuple) else [value]
        elif isinstance(value, str) and value.startswith("=") and len(value) > 1 and len(self) > 1:
            self._call("fill_formula", formula=value)
            return
        else:
            rows = [[value] * self.coords[3]] * self.coords[2]
        sent = [[prepared(each) for each in row] for row in rows]
        if sent and sent[0]:
            self.sheet.call("set_values", row=self.row - 1, column=self.column - 1, rows=sent)

    def clear_contents(self) -> None:
        self._call("clear", flags=CONTENTS)

    def clear_formats(self) -> None:
        self._call("clear", flags=_FORMATS)

    def clear(self) -> None:
        self._call("clear", flags=EVERYTHING)

    def copy(self, destination: Any = None) -> None:
        """Copy to another place, in this document or another; the clipboard is left alone."""
        if destination is None:
            raise NotImplementedError("the clipboard is the user's")
        target: Range = destination.impl
        self._call(
            "copy_cells",
            to_doc=target.sheet.book.uid,
            to_sheet=target.sheet.name,
            row=target.row - 1,
            column=target.column - 1,
        )

    @property
    def number_format(self) -> str | None:
        found = self._call("number_format")
        return None if found is None else str(found)

    @number_format.setter
    def number_format(self, value: str) -> None:
        self._call("set_number_format", code=value)

    @property
    def color(self) -> tuple[int, int, int] | None:
        fill = self._call("color")
        return None if fill is None else (fill >> 16, fill >> 8 & 255, fill & 255)

    @color.setter
    def color(self, value: Any) -> None:
        if isinstance(value, str):
            value = tuple(bytes.fromhex(value.removeprefix("#")))
        fill = None if value is None else value[0] << 16 | value[1] << 8 | value[2]
        self._call("set_color", fill=fill)

    def _way(self, rows_way: str, columns_way: str, way: str) -> str:
        """Whole rows and columns move as such, whatever stands beside."""
        rows, columns = self.sheet.book.extent(self.sheet.name)
        if self.coords[3] >= columns:
            return rows_way
        return columns_way if self.coords[2] >= rows else way

    def insert(self, shift: str, copy_origin: str | None = None) -> None:
        self._call("insert_cells", way=self._way("rows", "columns", shift))

    def delete(self, shift: str | None = None) -> None:
        guess = "left" if self.coords[2] > self.coords[3] else "up"
        self._call("delete_cells", way=self._way("rows", "columns", shift or guess))

    def select(self) -> None:
        self._call("select")

    @property
    def current_region(self) -> Range:
        return Range.of(self.sheet, self._call("current_region"))

    @property
    def column_width(self) -> float | None:
        """In characters as Excel counts them; None when the columns differ."""
        found = set(self.sheet.call("widths", first=self.column - 1, last=self.column + self.coords[3] - 2))
        return round((found.pop() - _PADDING) / _POINTS_PER_CHARACTER, 2) if len(found) == 1 else None

    @column_width.setter
    def column_width(self, value: float) -> None:
        self._call("set_width", points=value * _POINTS_PER_CHARACTER + _PADDING)

    @property
    def row_height(self) -> float | None:
        """In points; None when the rows differ."""
        found = set(self.sheet.call("heights", first=self.row - 1, last=self.row + self.coords[2] - 2))
        return round(found.pop(), 2) if len(found) == 1 else None

    @row_height.setter
    def row_height(self, value: float) -> None:
        self._call("set_height", points=value)

    @property
    def hyperlink(self) -> str:
        found = self._call("hyperlink")
        if found is None:
            raise Exception("The cell doesn't seem to contain a hyperlink!")
        return str(found)

    def add_hyperlink(self, address: str, text_to_display: str | None, screen_tip: str | None = None) -> None:
        self._call("add_hyperlink", address=address, text=text_to_display or address)
