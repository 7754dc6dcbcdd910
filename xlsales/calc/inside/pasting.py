"""Sheets that are pasted over, with their charts; buttons and drawings of the user stay where they are."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from .copying import copy_cells
from .rooms import Office, rect_of

_CONTROL = "com.sun.star.drawing.ControlShape"
_CONDITION = 0
"""`com.sun.star.sheet.ConditionEntryType`."""
_NUMBERED = re.compile(r"(Ext)?ConditionalStyle_\d+$")
_SHOWN = (
    "BottomBorder",
    "CellBackColor",
    "CharColor",
    "CharPosture",
    "CharStrikeout",
    "CharUnderline",
    "CharWeight",
    "IsCellBackgroundTransparent",
    "LeftBorder",
    "RightBorder",
    "TopBorder",
)
"""What a conditional format can give a cell besides a number format."""


def paste_sheet(office: Office, doc: str, sheet: str, to_doc: str, prefix: str) -> None:
    """Paste everything of a sheet over the sheet of the same name in another document.

    Drawings whose name begins with `prefix` are ours: they go, and those of the source come in their place.
    """
    page = office.sheet(to_doc, sheet).DrawPage
    for shape in _shapes(page):
        if shape.Name.startswith(prefix) and not shape.supportsService(_CONTROL):
            page.remove(shape)
    stayed = _shapes(page)
    whole = rect_of(office.sheet(doc, sheet).RangeAddress)
    copy_cells(office, doc, sheet, whole, to_doc, sheet, 0, 0)
    for shape in _shapes(page):
        if shape in stayed:
            continue
        if shape.supportsService(_CONTROL):
            page.remove(shape)
        elif not shape.Name.startswith(prefix):
            shape.Name = prefix + shape.Name
    _spell_again(office.sheet(to_doc, sheet))


def name_styles(office: Office, doc: str, prefix: str) -> None:
    """Give the styles of conditional formats names that tell how they look.

    Each document numbers them anew, and a copied rule takes the style that has its number in the other document.
    Where both documents have named theirs, a rule takes the one that looks alike, and no style comes along that
    would lay down what it only inherited.
    """
    document = office.document(doc)
    styles = _styles(office, doc)
    taken = set(styles.ElementNames)
    for name in styles.ElementNames:
        if not _NUMBERED.match(name):
            continue
        style = styles.getByName(name)
        code = document.NumberFormats.getByKey(style.NumberFormat).FormatString
        shown = "%r %s" % (style.getPropertyValues(_SHOWN), code)
        meant = prefix + hashlib.md5(shown.encode("utf-8")).hexdigest()[:12]
        number = 2
        unique = meant
        while unique in taken:
            unique = "%s %d" % (meant, number)
            number += 1
        taken.add(unique)
        style.setName(unique)


def _styles(office: Office, doc: str) -> Any:
    return office.document(doc).StyleFamilies.getByName("CellStyles")


def _spell_again(sheet: Any) -> None:
    """Let conditions be understood anew: a text in one that came from another document equals no text of this one."""
    for rule in sheet.ConditionalFormats.getConditionalFormats():
        for place in range(rule.getCount()):
            entry = rule.getByIndex(place)
            if entry.getType() == _CONDITION and '"' in entry.Formula1:
                entry.Formula1 = entry.Formula1


def _shapes(page: Any) -> list[Any]:
    return [page.getByIndex(place) for place in range(page.Count)]


COMMANDS = {each.__name__: each for each in (paste_sheet, name_styles)}
