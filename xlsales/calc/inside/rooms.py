"""The office as one request sees it: its documents, sheets and ranges by name."""

from __future__ import annotations

from typing import Any, Iterator, Sequence

import uno
from com.sun.star.beans import PropertyValue

from .formulas import Proven, to_excel, to_office

Rect = Sequence[int]
"""First row, first column, last row, last column."""
XL_OOX = 3
"""`com.sun.star.sheet.AddressConvention`: as formulas stand in an Excel file."""


class Refused(Exception):
    """What the office does not let us do; `kind` says which sentence the user is told."""

    def __init__(self, kind: str, **figures: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.figures = figures


class Office:
    """The connected office, and what is remembered between requests."""

    def __init__(self, context: Any) -> None:
        self.context = context
        self.desktop = self.service("com.sun.star.frame.Desktop")
        self.views: dict[int, Any] = {}
        self.excel = Proven(to_excel)
        self.own = Proven(to_office)

    def service(self, name: str) -> Any:
        """A service of the office by its full name."""
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def answers(self) -> bool:
        """Whether the office is still there."""
        try:
            return self.desktop.getComponents() is not None
        except Exception:  # a connection that was lost shows itself in many ways
            return False

    def documents(self) -> Iterator[Any]:
        """Every open spreadsheet, hidden ones too."""
        for document in self.desktop.Components:
            if document.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
                yield document

    def document(self, uid: str) -> Any:
        """The document with this identity, which lasts as long as it is open."""
        for document in self.documents():
            if document.RuntimeUID == uid:
                return document
        raise Refused("document_gone")

    def sheet(self, uid: str, name: str) -> Any:
        """A sheet by its name."""
        sheets = self.document(uid).Sheets
        if not sheets.hasByName(name):
            raise Refused("sheet_gone", sheet=name)
        return sheets.getByName(name)

    def range(self, uid: str, sheet: str, rect: Rect) -> Any:
        """A block of cells."""
        return block(self.sheet(uid, sheet), rect)


def block(sheet: Any, rect: Rect) -> Any:
    """The cells of a rectangle."""
    top, left, bottom, right = rect
    return sheet.getCellRangeByPosition(left, top, right, bottom)


def rect_of(address: Any) -> list[int]:
    """The rectangle of a `com.sun.star.table.CellRangeAddress`."""
    return [address.StartRow, address.StartColumn, address.EndRow, address.EndColumn]


def common(one: Rect, other: Rect) -> list[int] | None:
    """What two rectangles share."""
    top, left = max(one[0], other[0]), max(one[1], other[1])
    bottom, right = min(one[2], other[2]), min(one[3], other[3])
    return [top, left, bottom, right] if top <= bottom and left <= right else None


def used(sheet: Any) -> list[int]:
    """The rectangle from A1 to the last cell that holds or shows anything."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return [0, 0, end.EndRow, end.EndColumn]


def many(document: Any, sheet: Any, rects: Sequence[Rect]) -> Any:
    """Several blocks of one sheet as one object, so that a property is set in one call."""
    number = sheet.RangeAddress.Sheet
    ranges = document.createInstance("com.sun.star.sheet.SheetCellRanges")
    ranges.addRangeAddresses(tuple(_address(number, rect) for rect in rects), False)
    return ranges


def _address(sheet: int, rect: Rect) -> Any:
    address = uno.createUnoStruct("com.sun.star.table.CellRangeAddress")
    address.Sheet = sheet
    address.StartRow, address.StartColumn, address.EndRow, address.EndColumn = rect
    return address


def arguments(**values: object) -> tuple[Any, ...]:
    """Named values as the office takes them."""
    named = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        named.append(one)
    return tuple(named)


def parser(document: Any) -> Any:
    """The document's parser of formulas, set to Excel's English writing."""
    made = document.createInstance("com.sun.star.sheet.FormulaParser")
    made.CompileEnglish = True
    made.FormulaConvention = XL_OOX
    return made
