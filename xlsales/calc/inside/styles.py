"""The styles behind conditional formats, which each document numbers for itself."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from .rooms import Office

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


def name_styles(office: Office, doc: str, prefix: str) -> None:
    """Give the styles of conditional formats names that tell how they look.

    Each document numbers them anew, and a copied rule takes the style that has its number in the other document.
    Where both documents have named theirs, a rule takes the one that looks alike, and no style comes along that
    would lay down what it only inherited.
    """
    name_styles_of(office.document(doc), prefix)


def name_styles_of(document: Any, prefix: str) -> None:
    """`name_styles` of a document at hand."""
    styles = document.StyleFamilies.getByName("CellStyles")
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


def spell_again(sheet: Any) -> None:
    """Let conditions be understood anew: a text in one that came from another document equals no text of this one."""
    for rule in sheet.ConditionalFormats.getConditionalFormats():
        for place in range(rule.getCount()):
            entry = rule.getByIndex(place)
            if entry.getType() == _CONDITION and '"' in entry.Formula1:
                entry.Formula1 = entry.Formula1


COMMANDS = {each.__name__: each for each in (name_styles,)}
