"""Telephone numbers that a spreadsheet took for figures: "0612345678" lost its nought, "+31612345678" its plus.

A number is made whole again where the country leaves one way only; numbering plans: ACM (Netherlands), BIPT
(Belgium). What cannot be told stays as it is and is a problem. The cell itself is the person's and is not changed.
"""

import re
from collections.abc import Sequence

import pandas as pd

from xlsales.tables.problems import Problem

_WHOLE = {
    "NL": (re.compile(r"[1-9]\d{8}"), re.compile(r"31[1-9]\d{8}")),
    "BE": (re.compile(r"4\d{8}|[1-35-9]\d{7}"), re.compile(r"32(?:4\d{8}|[1-35-9]\d{7})")),
}
"""By country what is left of a national number and of an international one."""


def straightened(prospects: pd.DataFrame, cells: Sequence[object], country: str) -> tuple[pd.DataFrame, list[Problem]]:
    """The prospects with whole telephone numbers, and a problem for each that may be more than one number.

    `cells` are what is in the column, by the labels of the rows; only what the workbook holds as a number is looked at.
    """
    numbers = {at: value for at in prospects.index if _is_number(value := cells[at])}
    if not numbers:
        return prospects, []
    whole = {at: straight(int(value), country) for at, value in numbers.items()}
    phone = prospects["phone"].copy()
    for at, text in whole.items():
        if text:
            phone[at] = text
    problems = [
        Problem("Prospects", int(at), "phone", "phone_bent", f"{numbers[at]:.0f}")
        for at, text in whole.items()
        if not text
    ]
    return prospects.assign(phone=phone), problems


def straight(number: int, country: str) -> str:
    """A number without its nought or plus as people write it; empty where it can be told for no country."""
    digits = str(number)
    national, _ = _WHOLE.get(country, (None, None))
    abroad = any(international.fullmatch(digits) for _, international in _WHOLE.values())
    home = national is not None and national.fullmatch(digits) is not None
    if home == abroad:
        return ""
    return f"0{digits}" if home else f"+{digits}"


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value and 1e5 <= value < 1e15
