"""Sheets that are pasted over, with their charts; buttons and drawings of the user stay where they are."""

from __future__ import annotations

from typing import Any

from .copying import copy_cells
from .rooms import Office, rect_of

_CONTROL = "com.sun.star.drawing.ControlShape"


def paste_sheet(office: Office, doc: str, sheet: str, to_doc: str, prefix: str) -> None:
    """Paste everything of a sheet over the sheet of the same name in another document.

    Drawings whose name begins with `prefix` are ours: they go, and those of the source come in their place.
    """
    page = office.sheet(to_doc, sheet).DrawPage
    for shape in _shapes(page):
        if shape.Name.startswith(prefix) and not shape.supportsService(_CONTROL):
            page.remove(shape)
    stayed = _shapes(page)
    all_cells = rect_of(office.sheet(doc, sheet).RangeAddress)
    copy_cells(office, doc, sheet, all_cells, to_doc, sheet, 0, 0)
    for shape in _shapes(page):
        if shape in stayed:
            continue
        if shape.supportsService(_CONTROL):
            page.remove(shape)
        elif not shape.Name.startswith(prefix):
            shape.Name = prefix + shape.Name


def _shapes(page: Any) -> list[Any]:
    return [page.getByIndex(place) for place in range(page.Count)]


COMMANDS = {each.__name__: each for each in (paste_sheet,)}
