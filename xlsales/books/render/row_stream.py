"""The rows of long lists as worksheet XML, written directly: openpyxl would take ten times as long.

Text is always an inline string, so nothing in it can become a formula.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from numbers import Real
from typing import NamedTuple

from xlsales.books.render.look import BODY_SIZE, FONT, HUES, INK

EPOCH_1900, EPOCH_1904 = date(1899, 12, 30).toordinal(), date(1904, 1, 1).toordinal()
"""Day 0 of the calendar in which a workbook counts its dates."""
LONGEST_TEXT = 32_767
"""Characters that Excel allows in a cell."""

_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ODD = re.compile("[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True)
class StreamColumn:
    """A column of the rows to write: its letter, the style ids of a plain and a linked cell, and its values.

    `linked` has a true value for each row that takes the linked style, or is empty. In a `light` column the
    symbol gets its colour.
    """

    letter: str
    style: int
    linked_style: int
    values: Sequence[object]
    linked: Sequence[object] = ()
    light: bool = False


class Target(NamedTuple):
    """Where a cell leads: a place in the workbook, or an address outside it."""

    cell: str
    location: str = ""
    address: str = ""


@dataclass(frozen=True)
class Rows:
    """Rows that take the place of a pattern row: where they begin, what they hold, their heights in points."""

    first: int
    columns: tuple[StreamColumn, ...]
    heights: tuple[float, ...]


def rows_xml(first: int, columns: Sequence[StreamColumn], heights: Sequence[float], epoch: int = EPOCH_1900) -> str:
    """The `<row>` elements of a list that begins in sheet row `first`; one height in points per row.

    Columns stand in the order of the sheet and hold one value per row. Raises `TypeError` for a value that no
    cell can hold.
    """
    starts = [f'<row r="{row}" ht="{height:g}" customHeight="1">' for row, height in enumerate(heights, first)]
    cells = [_cells(column, first, epoch) for column in columns]
    return "".join(map("".join, zip(starts, *cells, ["</row>"] * len(starts), strict=True)))


def escaped(text: str) -> str:
    """Text as it stands in a part: markup escaped, what XML cannot hold in Excel's own `_xHHHH_` notation."""
    return _ODD.sub(_escape, text[:LONGEST_TEXT]) if _ODD.search(text) else text[:LONGEST_TEXT]


def plain(text: str) -> str:
    """Text without the characters that no part can hold, for captions and charts."""
    return _UNSPEAKABLE.sub("", text)


def _cells(column: StreamColumn, first: int, epoch: int) -> Iterator[str]:
    contents = list(map(_light, column.values)) if column.light else _contents(column.values, epoch)
    head, tail = f'<c r="{column.letter}', f'" s="{column.style}"'
    if not column.linked:
        return (f"{head}{row}{tail}{content}" for row, content in enumerate(contents, first))
    tails = (tail, f'" s="{column.linked_style}"')
    return (
        f"{head}{row}{tails[bool(link)]}{content}"
        for row, (content, link) in enumerate(zip(contents, column.linked, strict=True), first)
    )


def _contents(values: Sequence[object], epoch: int) -> list[str]:
    """What follows the attributes of each cell; texts and days that recur are turned into XML once."""
    known: dict[object, str] = {None: "/>", "": "/>"}
    found = []
    for value in values:
        if value is None or type(value) in (str, date):
            content = known.get(value)
            if content is None:
                content = known[value] = _content(value, epoch)
            found.append(content)
        else:
            found.append(_content(value, epoch))
    return found


def _content(value: object, epoch: int = EPOCH_1900) -> str:
    if isinstance(value, str):
        return f' t="inlineStr"><is>{_run(value)}</is></c>' if value else "/>"
    if type(value) is float and abs(value) < 1e300:
        return f"><v>{value:.15g}</v></c>"
    if value is None or value != value:
        return "/>"
    if isinstance(value, bool):
        return f' t="b"><v>{value:d}</v></c>'
    if isinstance(value, (float, int, Real)):
        number = float(value)
        return f"><v>{number:.15g}</v></c>" if abs(number) < 1e300 else "/>"
    if isinstance(value, date):
        return f"><v>{value.toordinal() - epoch}</v></c>"
    if hasattr(value, "item"):
        return _content(value.item(), epoch)
    raise TypeError(f"no cell can hold {value!r}")


@cache
def _light(value: object) -> str:
    hue = next((hue for hue in HUES.values() if hue.symbol and str(value).startswith(hue.symbol)), None)
    if hue is None:
        return _content(value)
    symbol = (
        f'<rPr><b/><sz val="{BODY_SIZE}"/><color rgb="FF{hue.colour}"/><rFont val="{FONT}"/>'
        f'<family val="2"/><scheme val="minor"/></rPr><t>{hue.symbol}</t>'
    )
    word = (
        f'<rPr><sz val="{BODY_SIZE}"/><color rgb="FF{INK}"/><rFont val="{FONT}"/>'
        f'<family val="2"/><scheme val="minor"/></rPr>{_run(str(value)[len(hue.symbol) :])}'
    )
    return f' t="inlineStr"><is><r>{symbol}</r><r>{word}</r></is></c>'


def _run(text: str) -> str:
    space = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
    return f"<t{space}>{escaped(text)}</t>"


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    named = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "_": "_x005F_"}.get(character)
    if named:
        return named
    return "\ufffd" if character >= "\ud800" else f"_x{ord(character):04X}_"
