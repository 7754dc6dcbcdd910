"""Numbers as people type them: with a euro sign, a comma or a point, a percent sign, a unit."""

import math
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xlsales.tables.cells import Fault, Memo, Unreadable
from xlsales.tables.schema import Bounds, Kind
from xlsales.tables.words import fold
from xlsales.texts import Language

_CURRENCY = re.compile(r"^(?:€|eur(?:o)?\b|\$|£)\s*|\s*(?:€|\beur(?:o)?|\$|£)$")
_NUMBER = re.compile(r"^([+-]?)([0-9][0-9., ']*|[.,][0-9]+)\s*([a-z%]*)\.?$")
_SPACED = re.compile(r"^[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]+)?$")
_NUMBERS = (float, int)
_WHOLE = ("whole", "score")
_FACTORS = {"": 1, "k": 1e3, "m": 1e6, "mln": 1e6, "mio": 1e6, "miljoen": 1e6, "million": 1e6}
_UNITS: dict[str, dict[str, float]] = {
    "money": _FACTORS,
    "whole": {
        **dict.fromkeys(("", "d", "dag", "dagen", "day", "days", "x"), 1),
        **dict.fromkeys(("w", "wk", "week", "weken", "weeks"), 7),
        **dict.fromkeys(("maand", "maanden", "month", "months"), 30),
    },
    "number": dict.fromkeys(("", "u", "uur", "uren", "h", "hour", "hours"), 1),
    "share": {"": 1, "%": 0.01},
    "score": {"": 1},
}
"""What may stand behind a number of each kind, and what it multiplies by."""


def number(text: str, kind: Kind, language: Language) -> float | None:
    """The number somebody meant, or None.

    When both signs occur the last one is the decimal sign. A lone sign with exactly three digits behind it
    groups thousands when it is the point of a Dutch or the comma of an English workbook, and in money always,
    for nobody writes prices in thousandths; otherwise it is the decimal sign.
    """
    folded = fold(text).replace("−", "-").replace("–", "-")
    negative = folded.startswith("(") and folded.endswith(")")
    folded = _CURRENCY.sub("", _CURRENCY.sub("", folded.strip("()")))
    sign = "-" if folded.startswith("-") else ""
    folded = sign + _CURRENCY.sub("", folded.removeprefix("-").strip())
    folded = re.sub(r"[,.](?:-+|=)$", "", folded)
    found = _NUMBER.match(folded)
    factor = _UNITS[kind].get(found[3]) if found else None
    if found is None or factor is None:
        return None
    digits = _with_decimal_point(found[2].strip(), kind, language)
    if digits is None:
        return None
    value = float(found[1] + digits) * factor
    return -value if negative else round(value, 9)


def number_column(
    values: Sequence[object], kind: Kind, language: Language, bounds: Bounds
) -> tuple[NDArray[np.float64], list[Fault]]:
    """A column as floats (NaN where empty or unreadable) and what is wrong."""

    def read(value: object) -> float:
        found = number(value, kind, language) if isinstance(value, str) else None
        if found is None:
            raise Unreadable("number_unreadable")
        return found

    others = Memo(read, math.nan)
    numbers = np.fromiter(
        (value if type(value) in _NUMBERS else others[value] for value in values),
        np.float64,
        count=len(values),
    )
    faults = others.faults(values, *_NUMBERS)
    with np.errstate(invalid="ignore"):
        outside = (numbers < bounds.low) | (numbers > bounds.high) | np.isinf(numbers)
        broken = (numbers != np.floor(numbers)) & ~np.isnan(numbers) & ~outside if kind in _WHOLE else None
    faults.extend((int(at), bounds.fault) for at in np.flatnonzero(outside))
    numbers[outside] = math.nan
    if broken is not None:
        faults.extend((int(at), "not_whole") for at in np.flatnonzero(broken))
        numbers[broken] = math.nan
    return numbers, sorted(faults)


def _with_decimal_point(digits: str, kind: Kind, language: Language) -> str | None:
    if not digits[-1].isdigit():
        return None
    if " " in digits or "'" in digits:
        if not _SPACED.match(digits):
            return None
        digits = digits.replace(" ", "").replace("'", "")
    last = max(digits.rfind(","), digits.rfind("."))
    if last < 0:
        return digits
    mark = digits[last]
    other = "." if mark == "," else ","
    whole, decimals = digits[:last], digits[last + 1 :]
    if other in whole:
        if mark in whole or not _grouped(whole, other):
            return None
        return f"{whole.replace(other, '')}.{decimals}"
    if mark in whole:
        return digits.replace(mark, "") if _grouped(digits, mark) else None
    groups = len(decimals) == 3 and whole.lstrip("0") != "" and not whole.startswith("0") and len(whole) <= 3
    if groups and (kind == "money" or mark == ("." if language == "nl" else ",")):
        return whole + decimals
    return f"{whole or '0'}.{decimals}"


def _grouped(digits: str, mark: str) -> bool:
    first, *rest = digits.split(mark)
    return 1 <= len(first) <= 3 and all(len(group) == 3 for group in rest)
