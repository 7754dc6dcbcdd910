"""Number formats in Excel's English codes, and the dates and truth values that only their format tells from numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import uno

from .rooms import Office, Rect, common, many, rect_of

DATE, TIME, LOGICAL = 2, 4, 1024
"""`com.sun.star.util.NumberFormat`."""


def locale(language: str = "", country: str = "") -> Any:
    """A locale; the empty one is the document's."""
    made = uno.createUnoStruct("com.sun.star.lang.Locale")
    made.Language, made.Country = language, country
    return made


class Formats:
    """The number formats of one document, each asked for once."""

    def __init__(self, document: Any) -> None:
        self._formats = document.NumberFormats
        self._kinds: dict[int, int] = {}

    def kind(self, key: int) -> int:
        """What a format shows: a sum of `DATE`, `TIME`, `LOGICAL` and others."""
        if key not in self._kinds:
            self._kinds[key] = self._formats.getByKey(key).Type
        return self._kinds[key]

    def general(self, key: int) -> bool:
        """Whether a format is the one of cells nobody formatted."""
        return bool(self._formats.getStandardIndex(self._formats.getByKey(key).Locale) == key)

    def standard(self, kind: int) -> int:
        """The office's own format of a kind, in the document's language."""
        return int(self._formats.getStandardFormat(kind, locale()))

    def code(self, key: int) -> str:
        """A format in Excel's English code."""
        if self.general(key):
            return "General"
        found = self._formats.getByKey(key)
        if found.Locale.Language == "en":
            return str(found.FormatString)
        english = self._formats.addNewConverted(found.FormatString, found.Locale, locale("en", "US"))
        return str(self._formats.getByKey(english).FormatString)

    def key(self, code: str) -> int:
        """The format of an English code, in the document's language so that months are named in it."""
        if code.casefold() == "general":
            return int(self._formats.getStandardIndex(locale()))
        return int(self._formats.addNewConverted(code, locale("en", "US"), locale()))


def groups(cells: Any) -> list[tuple[int, list[list[int]]]]:
    """The number formats of a block, each with its rectangles; the calls grow with the formats, not the cells."""
    return [
        (group.NumberFormat, [rect_of(address) for address in group.RangeAddresses])
        for group in cells.getUniqueCellFormatRanges()
    ]


def rects_of_kind(document: Any, cells: Any, kind: int) -> list[list[int]]:
    """Where a block shows dates (or truth values)."""
    formats = Formats(document)
    return [rect for key, rects in groups(cells) if formats.kind(key) & kind for rect in rects]


def dress(
    document: Any,
    sheet: Any,
    cells: Any,
    dates: Sequence[Rect],
    times: Sequence[Rect],
    truths: Sequence[Rect],
    numbers: Sequence[Rect],
) -> None:
    """Let freshly written cells show what they hold, where nobody chose a format.

    Dates get a date format in cells without one, as in Excel. A truth value is a number with a format in the
    office, so that format comes and goes with the value.
    """
    formats = Formats(document)
    found = groups(cells)
    plain = [rect for key, rects in found if formats.general(key) for rect in rects]
    logical = [rect for key, rects in found if formats.kind(key) & LOGICAL for rect in rects]
    plain += logical
    for rects, within, kind in ((dates, plain, DATE), (times, plain, DATE | TIME), (truths, None, LOGICAL)):
        _set(document, sheet, _shared(rects, within) if within is not None else rects, formats.standard(kind))
    _set(document, sheet, _shared(numbers, logical), formats.key("General"))


def _set(document: Any, sheet: Any, rects: Sequence[Rect], key: int) -> None:
    if rects:
        many(document, sheet, rects).NumberFormat = key


def _shared(one: Sequence[Rect], other: Sequence[Rect]) -> list[list[int]]:
    both = (common(mine, theirs) for theirs in other for mine in one)
    return [rect for rect in both if rect]


def number_format(office: Office, doc: str, sheet: str, rect: Rect) -> str | None:
    """The one number format of a block; None when there are several."""
    keys = {key for key, _ in groups(office.range(doc, sheet, rect))}
    formats = Formats(office.document(doc))
    codes = {formats.code(key) for key in keys}
    return codes.pop() if len(codes) == 1 else None


def set_number_format(office: Office, doc: str, sheet: str, rect: Rect, code: str) -> None:
    """Give a block one number format."""
    office.range(doc, sheet, rect).NumberFormat = Formats(office.document(doc)).key(code)


def color(office: Office, doc: str, sheet: str, rect: Rect) -> int | None:
    """The fill of a block as 0xRRGGBB; None when it has none or several."""
    found = {group.CellBackColor for group in office.range(doc, sheet, rect).getUniqueCellFormatRanges()}
    fill = found.pop()
    return None if found or fill < 0 else int(fill)


def set_color(office: Office, doc: str, sheet: str, rect: Rect, fill: int | None) -> None:
    """Fill a block with 0xRRGGBB, or take its fill away."""
    office.range(doc, sheet, rect).CellBackColor = -1 if fill is None else fill


COMMANDS = {each.__name__: each for each in (number_format, set_number_format, color, set_color)}
