"""How xlsales looks: the one home of its colours, fonts, number formats and spacing.

A `Look` describes a cell; `apply` puts it on an openpyxl cell. Text is measured in widths of a digit of the
body font, the unit in which Excel counts column widths, so that widths and row heights can be set before
anybody opens the workbook.
"""

from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal
from weakref import WeakKeyDictionary

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray

from xlsales.sheets.spec import Style
from xlsales.texts import Language

ACCENT: Final = "1F4E79"
ACCENT_TINT: Final = "E8EEF5"
INK: Final = "1F2933"
SOFT_INK: Final = "5F6873"
"""Subtitles, keys, notes: grey that still reads at 4.5 to 1 on white and on the computed tint."""
HAIRLINE: Final = "DDE1E6"
FRAME: Final = "AEB6BF"
COMPUTED_TINT: Final = "F3F5F7"
WHITE: Final = "FFFFFF"


@dataclass(frozen=True)
class Hue:
    """One colour in three strengths: itself, a tint for behind dark text, an ink to write with on white."""

    colour: str
    tint: str
    ink: str
    symbol: str = ""


HUES: Final[dict[str, Hue]] = {
    "green": Hue("009E73", "DDF1EA", "006B4E", "●"),
    "amber": Hue("E69F00", "FCEDC9", "7A5200", "◆"),
    "red": Hue("D55E00", "FBE2D2", "A34700", "■"),
    "grey": Hue("9AA0A6", "ECEEF0", "5A6066", "–"),
    "blue": Hue("0072B2", "DAEAF5", "005A8C", "★"),
    "accent": Hue(ACCENT, ACCENT_TINT, ACCENT),
}
"""The lights in the colour-blind-safe set of Okabe and Ito, each with the symbol its word begins with."""

FONT: Final = "Calibri"
"""Only the fallback: cells ask for the theme's minor font, which is Aptos or whatever the workbook has."""
BODY_SIZE: Final = 11
LINE: Final = 15.0
"""Points that one line of body text takes."""
ROW_PADDING: Final = 4.0
DENSE_PADDING: Final = 2.25
GUTTER: Final = 2.2
"""Digits of width that the indents at both sides of a cell take."""
FILTER_BUTTON: Final = 2.4
_LETTERS: Final = 1.15
"""Letters of running text that take the width of a digit, with some to spare."""
_CAPITALS: Final = 0.85
TALLEST_ROW: Final = 409.0


@dataclass(frozen=True)
class Look:
    """The look of a cell. Sizes in points, colours as six hexadecimal digits, an empty colour for none."""

    size: float = BODY_SIZE
    bold: bool = False
    colour: str = INK
    fill: str = ""
    border: Literal["none", "row", "frame", "header"] = "none"
    align: Literal["left", "center", "right", "fill"] = "left"
    """`fill` keeps a long text inside its cell where nothing stands right of it; a short one it would repeat."""
    vertical: Literal["top", "center", "bottom"] = "top"
    wrap: bool = False
    shrink: bool = False
    indent: int = 1
    format: str = "General"


TITLE: Final = Look(size=18, bold=True, colour=ACCENT, vertical="center")
SUBTITLE: Final = Look(colour=SOFT_INK)
ALERT: Final = Look(bold=True, colour="A34700", vertical="center")
DATELINE: Final = Look(size=10, colour=SOFT_INK, vertical="center")
JUMP: Final = Look(size=10, colour=ACCENT, vertical="center")
SECTION: Final = Look(size=13, bold=True, colour=ACCENT, vertical="bottom")
CHART_HEADING: Final = Look(bold=True)
CHART_FINDING: Final = Look(size=10, colour=SOFT_INK)
PARAGRAPH: Final = Look()
NOTE: Final = Look(colour=SOFT_INK)
HEADER: Final = Look(bold=True, fill=ACCENT_TINT, border="header", vertical="bottom", wrap=True)
ENTRY_HEADER: Final = replace(HEADER, colour=WHITE, fill=ACCENT)
"""Over columns in which people type on a generated sheet: the one dark place of the sheet."""
COMPUTED_HEADER: Final = replace(HEADER, colour="4F5863", fill="E3E7EB")
"""Over columns that xlsales computes on an input sheet."""
AS_TEXT: Final = "@"
"""The number format in which what is typed stays as it was typed."""
FIGURE_SIZE: Final = 20.0
FIGURE: Final = Look(size=FIGURE_SIZE, bold=True, vertical="bottom", shrink=True)
FIGURE_LABEL: Final = Look(size=10, colour=SOFT_INK)
SMALL_FIGURE: Final = Look(size=14, bold=True, align="right", vertical="center", shrink=True)
"""A figure with its label beside it."""
SMALL_FIGURE_LABEL: Final = replace(FIGURE_LABEL, vertical="center", indent=0)

_ROW = Look(border="row")
_BODY: Final[dict[Style, Look]] = {
    "text": replace(_ROW, wrap=True),
    "wrapped": replace(_ROW, wrap=True),
    "strong": replace(_ROW, wrap=True, bold=True),
    "date": replace(_ROW, align="center", indent=0),
    "money": replace(_ROW, align="right"),
    "whole": replace(_ROW, align="right"),
    "number": replace(_ROW, align="right"),
    "share": replace(_ROW, align="right"),
    "light": _ROW,
    "muted": replace(_ROW, size=10, colour=SOFT_INK),
    "entry": replace(_ROW, border="frame", wrap=True, fill=WHITE),
    "entry_date": replace(_ROW, border="frame", align="center", indent=0, fill=WHITE),
}


def body(style: Style, language: Language) -> Look:
    """The look of a cell in a list, in one of the styles of the sheets."""
    return replace(_BODY[style], format=number_format(style, language))


def linked(look: Look) -> Look:
    """The same cell when it leads somewhere."""
    return replace(look, colour=ACCENT)


def computed(look: Look) -> Look:
    """The same cell when xlsales fills it on an input sheet: a pale ground, nothing to type in."""
    return replace(look, fill=COMPUTED_TINT, border="none", colour=INK)


def heading(style: Style, *, filtered: bool = False) -> Look:
    """The header over a column of this style; a filter button needs the place right of a right-hand one."""
    look = ENTRY_HEADER if style.startswith("entry") else HEADER
    align = _BODY[style].align
    if align == "right":
        return replace(look, align="right", indent=2 if filtered else 1)
    return replace(look, align=align, indent=_BODY[style].indent)


def number_format(style: str, language: Language, *, hide_zero: bool = False) -> str:
    """The number format of a style (or of a kind of the schema) as Excel stores it.

    Months follow the workbook's language wherever it is opened. The euro sign is a literal, so no sheet
    locale turns it into another currency; the separators are those of the reader's system.
    """
    if style in ("date", "entry_date"):
        return "[$-413]d mmm yyyy" if language == "nl" else "[$-809]d mmm yyyy"
    if style == "money":
        euro = '"€ "' if language == "nl" else '"€"'
        return f"{euro}#,##0;-{euro}#,##0{';' if hide_zero else ''}"
    if style == "whole":
        return "#,##0;-#,##0;" if hide_zero else "#,##0"
    return {"number": "0.0", "share": "0%", "score": "0"}.get(style, "General")


_WORN: WeakKeyDictionary[object, dict[Look, StyleArray]] = WeakKeyDictionary()
"""Per workbook the style of a cell that had none and got this look."""


def apply(cell: Cell | MergedCell, look: Look) -> None:
    """Gives an openpyxl cell its look."""
    if cell.has_style:
        _dress(cell, look)
        return
    # openpyxl looks a style up by all that is in it, for every cell again.
    known = _WORN.setdefault(cell.parent.parent, {})
    if look in known:
        cell._style = copy(known[look])  # type: ignore[union-attr]
    else:
        _dress(cell, look)
        known[look] = copy(cell._style)  # type: ignore[union-attr]


def _dress(cell: Cell | MergedCell, look: Look) -> None:
    font, fill, border, alignment = _parts(look)
    cell.font = font
    cell.border = border
    cell.alignment = alignment
    if look.fill:
        cell.fill = fill
    if look.format != "General":
        cell.number_format = look.format


def lines(text: str, width: float) -> int:
    """How many lines a text takes in a cell of this many digits between its indents, broken at spaces."""
    room = max(int(width * (_CAPITALS if text.isupper() else _LETTERS) + 0.01), 1)
    if len(text) <= room and "\n" not in text:
        return 1
    count = 0
    for paragraph in text.split("\n"):
        start, end = 0, len(paragraph)
        while end - start > room:
            cut = paragraph.rfind(" ", start, start + room + 1)
            start = cut + 1 if cut > start else start + room
            count += 1
        count += 1
    return count


def row_height(count: int, *, dense: bool = False) -> float:
    """The height in points of a row of `count` lines of body text."""
    return min(count * LINE + (DENSE_PADDING if dense else ROW_PADDING), TALLEST_ROW)


def heading_width(text: str, *, filtered: bool) -> float:
    """The least width in digits in which a bold heading stands without a broken word."""
    longest = max(map(len, text.split()), default=1)
    return longest * 1.08 + GUTTER + (FILTER_BUTTON if filtered else 0)


@cache
def _parts(look: Look) -> tuple[Font, PatternFill, Border, Alignment]:
    font = Font(
        name=FONT,
        family=2,
        scheme="minor",
        sz=look.size,
        b=look.bold or None,
        color=look.colour,
    )
    fill = PatternFill("solid", fgColor=look.fill, bgColor=look.fill) if look.fill else PatternFill()
    alignment = Alignment(
        horizontal=look.align,
        vertical=look.vertical,
        wrap_text=look.wrap or None,
        shrink_to_fit=look.shrink or None,
        indent=look.indent,
    )
    return font, fill, _BORDERS[look.border], alignment


def _line(colour: str) -> Side:
    return Side(style="thin", color=colour)


_BORDERS: Final[dict[str, Border]] = {
    "none": Border(),
    "row": Border(bottom=_line(HAIRLINE)),
    "frame": Border(left=_line(FRAME), right=_line(FRAME), top=_line(FRAME), bottom=_line(FRAME)),
    "header": Border(bottom=_line(ACCENT)),
}
