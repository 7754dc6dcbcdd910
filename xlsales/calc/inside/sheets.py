"""Sheets, tables, names, widths."""

from __future__ import annotations

from typing import Any

import uno

from .rooms import Office, Rect, Refused, rect_of, used

POINTS, MILLIMETRES = 72, 2540
ROWS_MODE = {"down": "DOWN", "right": "RIGHT", "rows": "ROWS", "columns": "COLUMNS"}
GONE_MODE = {"up": "UP", "left": "LEFT", "rows": "ROWS", "columns": "COLUMNS"}


def sheets(office: Office, doc: str) -> list[dict[str, object]]:
    """Every sheet in the order of the tabs."""
    return [
        {"name": sheet.Name, "visible": bool(sheet.IsVisible), "protected": bool(sheet.isProtected())}
        for sheet in office.document(doc).Sheets
    ]


def active_sheet(office: Office, doc: str) -> str:
    """The sheet in front."""
    document = office.document(doc)
    if document.CurrentController is None:
        return str(document.Sheets.getByIndex(0).Name)
    return str(document.CurrentController.ActiveSheet.Name)


def activate_sheet(office: Office, doc: str, sheet: str) -> None:
    """Bring a sheet to the front of its document."""
    office.document(doc).CurrentController.setActiveSheet(office.sheet(doc, sheet))


def add_sheet(office: Office, doc: str, name: str | None, position: int) -> str:
    """A new empty sheet at a place among the tabs, counted from 0; returns its name."""
    found = _open_structure(office, doc)
    if name is None:
        number = found.Count + 1
        while found.hasByName("Sheet%d" % number):
            number += 1
        name = "Sheet%d" % number
    found.insertNewByName(name, position)
    return name


def delete_sheet(office: Office, doc: str, sheet: str) -> None:
    """Take a sheet away."""
    office.sheet(doc, sheet)
    _open_structure(office, doc).removeByName(sheet)


def rename_sheet(office: Office, doc: str, sheet: str, name: str) -> None:
    """Give a sheet another name."""
    _open_structure(office, doc)
    office.sheet(doc, sheet).setName(name)


def move_sheet(office: Office, doc: str, sheet: str, position: int) -> None:
    """Put a sheet elsewhere among the tabs."""
    office.sheet(doc, sheet)
    _open_structure(office, doc).moveByName(sheet, position)


def show_sheet(office: Office, doc: str, sheet: str, visible: bool) -> None:
    """Show or hide a sheet."""
    office.sheet(doc, sheet).IsVisible = visible


def used_range(office: Office, doc: str, sheet: str) -> list[int]:
    """From the first to the last cell that holds or shows anything."""
    found = office.sheet(doc, sheet)
    cursor = found.createCursor()
    cursor.gotoStartOfUsedArea(False)
    first = cursor.RangeAddress
    return [first.StartRow, first.StartColumn, *used(found)[2:]]


def extent(office: Office, doc: str, sheet: str) -> list[int]:
    """All cells of a sheet."""
    return rect_of(office.sheet(doc, sheet).RangeAddress)


def current_region(office: Office, doc: str, sheet: str, rect: Rect) -> list[int]:
    """The block around a cell up to empty rows and columns."""
    cursor = office.sheet(doc, sheet).createCursorByRange(office.range(doc, sheet, rect))
    cursor.collapseToCurrentRegion()
    return rect_of(cursor.RangeAddress)


def tables(office: Office, doc: str, sheet: str) -> list[dict[str, object]]:
    """The tables on a sheet: named database ranges."""
    number = office.sheet(doc, sheet).RangeAddress.Sheet
    return [
        {"name": table.Name, "rect": rect_of(table.DataArea), "header": bool(table.ContainsHeader)}
        for table in office.document(doc).DatabaseRanges
        if table.DataArea.Sheet == number
    ]


def resize_table(office: Office, doc: str, sheet: str, name: str, rect: Rect) -> None:
    """Let a table span another block of its sheet."""
    if name not in [each["name"] for each in tables(office, doc, sheet)]:
        raise Refused("name_gone", name=name)
    table = office.document(doc).DatabaseRanges.getByName(name)
    area = table.DataArea
    area.StartRow, area.StartColumn, area.EndRow, area.EndColumn = rect
    table.setDataArea(area)


def insert_cells(office: Office, doc: str, sheet: str, rect: Rect, way: str) -> None:
    """Make room; `way` is down, right, rows or columns."""
    found = office.sheet(doc, sheet)
    mode = uno.Enum("com.sun.star.sheet.CellInsertMode", ROWS_MODE[way])
    found.insertCells(office.range(doc, sheet, rect).RangeAddress, mode)


def delete_cells(office: Office, doc: str, sheet: str, rect: Rect, way: str) -> None:
    """Take cells away; `way` is up, left, rows or columns."""
    found = office.sheet(doc, sheet)
    mode = uno.Enum("com.sun.star.sheet.CellDeleteMode", GONE_MODE[way])
    found.removeRange(office.range(doc, sheet, rect).RangeAddress, mode)


def widths(office: Office, doc: str, sheet: str, first: int, last: int) -> list[float]:
    """The widths of columns in points."""
    columns = office.sheet(doc, sheet).Columns
    return [columns.getByIndex(index).Width / MILLIMETRES * POINTS for index in range(first, last + 1)]


def heights(office: Office, doc: str, sheet: str, first: int, last: int) -> list[float]:
    """The heights of rows in points."""
    rows = office.sheet(doc, sheet).Rows
    return [rows.getByIndex(index).Height / MILLIMETRES * POINTS for index in range(first, last + 1)]


def set_width(office: Office, doc: str, sheet: str, rect: Rect, points: float) -> None:
    """Make columns this many points wide."""
    office.range(doc, sheet, rect).Columns.Width = round(points / POINTS * MILLIMETRES)


def set_height(office: Office, doc: str, sheet: str, rect: Rect, points: float) -> None:
    """Make rows this many points high."""
    office.range(doc, sheet, rect).Rows.Height = round(points / POINTS * MILLIMETRES)


def hyperlink(office: Office, doc: str, sheet: str, rect: Rect) -> str | None:
    """Where the first cell's link leads; None without one."""
    fields = office.range(doc, sheet, rect).getCellByPosition(0, 0).TextFields
    return str(fields.getByIndex(0).URL) if fields.Count else None


def add_hyperlink(office: Office, doc: str, sheet: str, rect: Rect, address: str, text: str) -> None:
    """Make the first cell a link."""
    cell = office.range(doc, sheet, rect).getCellByPosition(0, 0)
    field = office.document(doc).createInstance("com.sun.star.text.TextField.URL")
    field.URL, field.Representation = address, text
    cell.setString("")
    cell.insertTextContent(cell.createTextCursor(), field, False)


def _open_structure(office: Office, doc: str) -> Any:
    document = office.document(doc)
    if document.isProtected():
        raise Refused("structure_protected", file=document.Title)
    return document.Sheets


COMMANDS = {
    each.__name__: each
    for each in (
        sheets,
        active_sheet,
        activate_sheet,
        add_sheet,
        delete_sheet,
        rename_sheet,
        move_sheet,
        show_sheet,
        used_range,
        extent,
        current_region,
        tables,
        resize_table,
        insert_cells,
        delete_cells,
        widths,
        heights,
        set_width,
        set_height,
        hyperlink,
        add_hyperlink,
    )
}
