"""Copying cells with everything on them, within a document and between documents, without the clipboard."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import Any, Iterator
from urllib.parse import unquote

from .cells import ERRORS, TEXTS, VALUES
from .rooms import Office, Rect, Refused, block, common, rect_of, used
from .styles import name_styles_of, spell_again

_EVERYTHING_BUT_DRAWINGS = 1023 - 128
_STYLES = "xlsales "
_OUTSIDE = re.compile(r"'((?:[^']|'')+)'#")
"""Another document, before the name of a sheet in it."""


def copy_cells(
    office: Office, doc: str, sheet: str, rect: Rect, to_doc: str, to_sheet: str, row: int, column: int
) -> None:
    """Copy a block to where its first cell has to stand: values, formulas, formats, rules, notes, links.

    Whole columns bring their widths, whole rows their heights. What stood there is replaced, but references to it
    from elsewhere stay. A formula that points at a sheet of the source points at the sheet of that name here.
    """
    source, target = office.sheet(doc, sheet), office.sheet(to_doc, to_sheet)
    if target.isProtected():
        raise Refused("protected", sheet=to_sheet)
    document = office.document(to_doc)
    if doc == to_doc:
        with _unfiltered(source, rect):
            _copy(source, rect, target, row, column)
        return
    if document.isProtected():
        raise Refused("structure_protected", file=document.Title)
    source_document = office.document(doc)
    for each in (source_document, document):
        name_styles_of(each, _STYLES)
    sheets = document.Sheets
    with no_modules(document):
        passing = sheets.getByIndex(sheets.importSheet(source_document, sheet, sheets.Count))
        try:
            _show_filtered(passing, rect)
            _copy(passing, rect, target, row, column)
            _here_again(source_document.URL, rect, passing, target, row, column)
            spell_again(target)
        finally:
            sheets.removeByName(passing.Name)


def copy_sheet(office: Office, doc: str, sheet: str, to_doc: str, position: int) -> str:
    """Copy a whole sheet to a place among the tabs, counted from 0; returns the name of the copy."""
    sheets = office.document(to_doc).Sheets
    office.sheet(doc, sheet)
    if office.document(to_doc).isProtected():
        raise Refused("structure_protected", file=office.document(to_doc).Title)
    if doc != to_doc:
        with no_modules(office.document(to_doc)):
            return str(sheets.getByIndex(sheets.importSheet(office.document(doc), sheet, position)).Name)
    number = 2
    while sheets.hasByName("%s (%d)" % (sheet, number)):
        number += 1
    sheets.copyByName(sheet, "%s (%d)" % (sheet, number), position)
    return "%s (%d)" % (sheet, number)


@contextmanager
def no_modules(document: Any) -> Iterator[None]:
    """Let a document with macros for a while not want a module for every sheet.

    A sheet that comes from a document without macros has none; looking for it ends the connection to the office.
    """
    libraries = document.BasicLibraries
    if not libraries.VBACompatibilityMode:
        yield
        return
    libraries.VBACompatibilityMode = False
    try:
        yield
    finally:
        libraries.VBACompatibilityMode = True


def _copy(source: Any, rect: Rect, target: Any, row: int, column: int) -> None:
    sheet_rect = rect_of(target.RangeAddress)
    bottom, right = row + rect[2] - rect[0], column + rect[3] - rect[1]
    if bottom > sheet_rect[2] or right > sheet_rect[3]:
        raise Refused("no_room", sheet=target.Name)
    place = [row, column, bottom, right]
    if source.Name != target.Name:  # the office refuses silently to copy over merged cells
        filled = common(place, used(target))
        if filled:
            block(target, filled).merge(False)
        block(target, place).clearContents(_EVERYTHING_BUT_DRAWINGS)
    target.copyRange(target.getCellByPosition(column, row).CellAddress, block(source, rect).RangeAddress)
    if rect[0] == 0 and rect[2] >= sheet_rect[2]:
        _hide_alike(source, rect, target, column)


def _show_filtered(sheet: Any, rect: Rect) -> None:
    """Show what a filter hides: the office copies nothing of it, and the rows below would move up."""
    held = common(rect, used(sheet))
    if held is None:
        return
    shown = {
        row
        for each in block(sheet, held).queryVisibleCells().RangeAddresses
        for row in range(each.StartRow, each.EndRow + 1)
    }
    for number in range(held[0], held[2] + 1):
        row = sheet.Rows.getByIndex(number) if number not in shown else None
        if row is not None and row.IsFiltered:
            row.IsFiltered = False
            row.IsVisible = True


@contextmanager
def _unfiltered(sheet: Any, rect: Rect) -> Iterator[None]:
    """Let one row be seen while it is copied: of a row that a filter hides, the office copies nothing."""
    row = sheet.Rows.getByIndex(rect[0])
    hidden = rect[0] == rect[2] and row.IsFiltered
    if hidden:
        row.IsFiltered = False
    try:
        yield
    finally:
        if hidden:
            row.IsFiltered = True


def _hide_alike(source: Any, rect: Rect, target: Any, column: int) -> None:
    """Hide the columns that are hidden in the source, and no others."""
    last = max(min(rect[3], used(source)[3] + 60), rect[1])
    theirs = _visible(source, rect[1], last)
    ours = _visible(target, column, column + last - rect[1])
    for index in range(rect[1], last + 1):
        seen = index in theirs
        if seen != (index - rect[1] + column in ours):
            target.Columns.getByIndex(index - rect[1] + column).IsVisible = seen


def _visible(sheet: Any, first: int, last: int) -> set[int]:
    """Which of these columns are shown; the last row of a sheet is never hidden."""
    bottom = sheet.RangeAddress.EndRow
    shown = sheet.getCellRangeByPosition(first, bottom, last, bottom).queryVisibleCells().RangeAddresses
    return {column for each in shown for column in range(each.StartColumn, each.EndColumn + 1)}


def _here_again(url: str, rect: Rect, passing: Any, target: Any, row: int, column: int) -> None:
    """Let the copied formulas point at this document's sheets instead of at the source's or the passing one."""
    quoted = "$'{}'.".format(passing.Name.replace("'", "''"))
    plain = f"${passing.Name}."
    here = "$'{}'.".format(target.Name.replace("'", "''"))

    def inside(found: "re.Match[str]") -> str:
        return "" if unquote(found[1].replace("''", "'")) == unquote(url) else found[0]

    place = [row, column, row + rect[2] - rect[0], column + rect[3] - rect[1]]
    for address in block(target, place).queryFormulaCells(VALUES | TEXTS | ERRORS).RangeAddresses:
        cells = block(target, rect_of(address))
        before = cells.getFormulaArray()
        after = tuple(
            tuple(_OUTSIDE.sub(inside, text).replace(quoted, here).replace(plain, here) for text in line)
            for line in before
        )
        if after != before:
            cells.setFormulaArray(after)


COMMANDS = {each.__name__: each for each in (copy_cells, copy_sheet)}
