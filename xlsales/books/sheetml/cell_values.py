"""A Python value as the inside of a cell element. Text is always text: nothing here can write a formula."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from types import NoneType
from typing import Final

from xlsales.books.sheetml.xstrings import escaped


class Untouched(Enum):
    """The mark for a cell that stays as it is."""

    UNTOUCHED = "untouched"


UNTOUCHED: Final = Untouched.UNTOUCHED
EMPTY: Final = b"/>"
MAX_TEXT: Final = 32_767
"""Excel repairs a workbook that has a longer text in a cell, so it is cut here."""

_SPECIAL = re.compile(r"\A\s|\s\Z|[\x00-\x1f&<>\ud800-\udfff\ufffe\uffff]|_x")
_RECURRING = 4
"""Values that occur this often on average are turned into XML once each."""
_EPOCH_1900, _EPOCH_1904 = date(1899, 12, 30).toordinal(), date(1904, 1, 1).toordinal()
_FIRST_AFTER_GHOST_DAY = 61


def cell_tails(values: Iterable[object], prefix: str, date1904: bool) -> list[bytes | None]:
    """For each value what follows a cell's own attributes: its type, contents and end; None for `UNTOUCHED`.

    `prefix` is the namespace prefix of the sheet ("" or "x:"). Raises `TypeError` for another type.
    """
    values = list(values)
    kinds = set(map(type, values))
    if len(kinds - {NoneType}) <= 1:
        different = set(values)
        if len(different) < len(values) / _RECURRING:
            known = {value: cell_tail(value, prefix, date1904) for value in different}
            return [known[value] for value in values]
    if kinds == {float, NoneType}:
        numbers = iter(cell_tails(filter(_is_there, values), prefix, date1904))
        return [EMPTY if value is None else next(numbers) for value in values]
    if kinds <= {float} or kinds <= {int}:
        at_once = _number_tails(values, prefix)
    else:
        at_once = _text_tails(values, prefix) if kinds <= {str, NoneType} else None
    return at_once or [cell_tail(value, prefix, date1904) for value in values]


def _is_there(value: object) -> bool:
    return value is not None


def _number_tails(values: list[object], prefix: str) -> list[bytes | None] | None:
    """A whole column of numbers at once; None when one of them is no number that a cell can hold."""
    numbers = "\0".join(map(repr, values))
    if "n" in numbers:  # inf or nan
        return None
    return _around(numbers, f"><{prefix}v>", f"</{prefix}v></{prefix}c>")


def _text_tails(values: list[object], prefix: str) -> list[bytes | None] | None:
    """A whole column of plain texts at once; None when one of them needs care."""
    texts = [str(value or "") for value in values]
    joined = "\0".join(texts)
    plain = "".join(texts).isprintable() and not any(odd in joined for odd in ("&", "<", ">", "_x", " \0", "\0 "))
    if not plain or joined[:1] == " " or joined[-1:] == " " or max(map(len, texts)) > MAX_TEXT:
        return None
    before = f' t="inlineStr"><{prefix}is><{prefix}t>'
    tails = _around(joined, before, f"</{prefix}t></{prefix}is></{prefix}c>")
    return [tail if text else EMPTY for tail, text in zip(tails, texts, strict=True)] if "" in texts else tails


def _around(joined: str, before: str, after: str) -> list[bytes | None]:
    return list((before + joined.replace("\0", f"{after}\0{before}") + after).encode().split(b"\0"))


def cell_tail(value: object, prefix: str = "", date1904: bool = False) -> bytes | None:
    """See `cell_tails`. A value that is not equal to itself (NaN, NaT) empties the cell."""
    if isinstance(value, str):
        return _text_tail(value, prefix) if value else EMPTY
    if type(value) is float and value - value == 0:
        return _number_tail(repr(value), prefix)
    if value is UNTOUCHED:
        return None
    if value is None or type(value).__name__ == "NAType" or value != value:
        return EMPTY
    if isinstance(value, date):
        number = serial(value, date1904)
        return _text_tail(value.isoformat(), prefix) if number is None else _number_tail(repr(number), prefix)
    kind = type(value).__name__
    if kind in ("bool", "bool_"):
        return f' t="b"><{prefix}v>{int(bool(value))}</{prefix}v></{prefix}c>'.encode()
    if isinstance(value, int) or kind.startswith(("int", "uint")):
        return _number_tail(str(int(value)), prefix)  # type: ignore[call-overload]
    if isinstance(value, float) or kind.startswith("float"):
        number = float(value)  # type: ignore[arg-type]
        return EMPTY if number in (float("inf"), float("-inf")) else _number_tail(repr(number), prefix)
    raise TypeError(f"a cell cannot hold a {kind}")


def serial(moment: date, date1904: bool = False) -> float | int | None:
    """A date as the workbook counts it; None when it lies before the workbook's calendar.

    The 1900 calendar has a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1).
    """
    days = moment.toordinal() - (_EPOCH_1904 if date1904 else _EPOCH_1900)
    if not date1904 and days < _FIRST_AFTER_GHOST_DAY:
        days -= 1
    if days < 0 or (days == 0 and not date1904):
        return None
    if not isinstance(moment, datetime):
        return days
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
    return days + seconds / 86_400 if seconds else days


def _text_tail(text: str, prefix: str) -> bytes:
    space = ""
    if _SPECIAL.search(text) or len(text) > MAX_TEXT:
        text = text.replace("\r\n", "\n")[:MAX_TEXT]
        space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
        text = escaped(text)
    inside = f"<{prefix}is><{prefix}t{space}>{text}</{prefix}t></{prefix}is>"
    return f' t="inlineStr">{inside}</{prefix}c>'.encode()


def _number_tail(number: str, prefix: str) -> bytes:
    return f"><{prefix}v>{number}</{prefix}v></{prefix}c>".encode()
