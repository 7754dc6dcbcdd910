"""How often a service item comes back, as people write it."""

import re

_ADVERBS = {
    "wekelijks": (0, 7), "weekly": (0, 7),
    "maandelijks": (1, 0), "monthly": (1, 0),
    "quarterly": (3, 0),
    "halfjaarlijks": (6, 0), "half-yearly": (6, 0),
    "jaarlijks": (12, 0), "yearly": (12, 0), "annually": (12, 0),
}  # fmt: skip
_UNITS = {
    "": (0, 1), "d": (0, 1), "dag": (0, 1), "dagen": (0, 1), "day": (0, 1), "days": (0, 1),
    "week": (0, 7), "weken": (0, 7), "weeks": (0, 7),
    "maand": (1, 0), "maanden": (1, 0), "month": (1, 0), "months": (1, 0),
    "kwartaal": (3, 0), "kwartalen": (3, 0), "quarter": (3, 0), "quarters": (3, 0),
    "jaar": (12, 0), "year": (12, 0), "years": (12, 0),
}  # fmt: skip
"""Months and days of one turn."""
_EVERY = re.compile(r"(?:elke|elk|iedere|ieder|om de|every|each|per)?\s*(\d*)\s*([a-z]*)")


def repeat(text: object) -> tuple[int, int, int] | None:
    """Months, days and the number of times of a typed repeat ("monthly x3", "elke 10 dagen"); 0 times = for ever.

    Raises `ValueError` for words it does not know; None when nothing repeats.
    """
    if text is None or text != text or not str(text).strip():
        return None
    words = str(text).strip().casefold()
    if words in ("nee", "no", "nooit", "never", "-"):
        return None
    words, _, times = words.replace("×", "x").partition(" x")
    limit = int(times) if times.strip() else 0
    words = words.strip()
    if words in _ADVERBS:
        return *_ADVERBS[words], limit
    every = _EVERY.fullmatch(words)
    if every and any(every.groups()) and every[2] in _UNITS:
        turns = int(every[1] or 1)
        months, step = _UNITS[every[2]]
        if turns > 0:
            return turns * months, turns * step, limit
    raise ValueError(words)
