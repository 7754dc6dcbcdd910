"""The IDs of prospects: those typed stay, empty ones continue the numbering in use."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from xlsales.tables.words import fold

if TYPE_CHECKING:
    import pandas as pd

_NUMBERED = re.compile(r"^(.*?)([0-9]{1,12})$")
_FIRST = ("P", 4)
"""Prefix and digits of the first ID of a workbook without any."""


def new_ids(typed: Iterable[str], elsewhere: Iterable[str], count: int) -> list[str]:
    """`count` IDs that nobody has yet: the commonest prefix, the next number, as many digits.

    `elsewhere` are IDs that other tables mention. They count too: the number of a prospect who was taken out must
    not go to another one, who would inherit the contacts.
    """
    typed = list(typed)
    groups = [found.groups() for text in typed if (found := _NUMBERED.match(text))]
    if groups:
        prefix = Counter(before for before, _ in groups).most_common(1)[0][0]
        digits = min(len(number) for before, number in groups if before == prefix)
    else:
        prefix, digits = _FIRST
    mentioned = (found for text in {*typed, *elsewhere} if (found := _NUMBERED.match(text)))
    number = max((int(found[2]) for found in mentioned if fold(found[1]) == fold(prefix)), default=0)
    return [f"{prefix}{number + step:0{digits}d}" for step in range(1, count + 1)]


def repeated(ids: Sequence[object]) -> dict[int, int]:
    """The positions whose ID stands higher up already, with the position of the first one."""
    first: dict[str, int] = {}
    later: dict[int, int] = {}
    for at, text in enumerate(ids):
        if isinstance(text, str):
            earlier = first.setdefault(fold(text), at)
            if earlier != at:
                later[at] = earlier
    return later


def slug(text: str, taken: set[str]) -> str:
    """A key for a service item out of its words, unlike those that are `taken`."""
    words = re.findall("[a-z0-9]+", fold(text))[:4] or ["item"]
    key = "-".join(words)
    number = 2
    while key in taken:
        key = f"{'-'.join(words)}-{number}"
        number += 1
    return key


def made_up(prospects: "pd.DataFrame") -> dict[int, dict[str, object]]:
    """The IDs that a frame of prospects got because the workbook has none, as cells to write by row.

    Whoever writes a row that names such an ID writes these too, or the next refresh would give it to another.
    """
    lacking = prospects.loc[prospects["id_is_new"], "id"]
    return {int(label): {"id": str(new)} for label, new in lacking.items()}
