"""Whom a word on the command line means."""

from collections.abc import Sequence

import pandas as pd

from xlsales.errors import WrongUse
from xlsales.tables.link import Directory
from xlsales.tables.words import fold

MOST = 12
"""How many prospects a choice offers."""


class Nobody(WrongUse):
    """No prospect fits a word."""


def candidates(prospects: pd.DataFrame, text: str) -> list[int]:
    """The row labels a text could mean: an ID or a whole name, else names that begin so, else words in them that do.

    The company and the contact person both count. Raises `Nobody` when nobody fits.
    """
    wanted = fold(text)
    label = Directory(prospects).find(text) if wanted else -1
    if label >= 0:
        return [label]
    names = [
        (int(row), [fold(name) for name in (company, person) if isinstance(name, str)])
        for row, company, person in zip(prospects.index, prospects["company"], prospects["contact_person"], strict=True)
    ]
    for fits in (_is, _begins, _has_word):
        found = [row for row, theirs in names if any(fits(name, wanted) for name in theirs)]
        if found and wanted:
            return found
    raise Nobody("daily.nobody", who=text)


def named(prospects: pd.DataFrame, label: int) -> str:
    """Somebody as a person calls them: the company, with the contact person and the ID behind it."""
    row = prospects.loc[label]
    return called(row["company"], row["contact_person"], row["id"])


def called(company: object, person: object, key: object) -> str:
    """See `named`."""
    names = [name for name in (company, person) if isinstance(name, str)]
    return f"{' · '.join(dict.fromkeys(names)) or '–'} ({key})"


def one_of(prospects: pd.DataFrame, found: Sequence[int], text: str) -> int:
    """The only candidate; raises `WrongUse` that names the others."""
    if len(found) == 1:
        return found[0]
    listed = ", ".join(named(prospects, label) for label in found[:MOST]) + (", …" * (len(found) > MOST))
    raise WrongUse("daily.several", who=text, listed=listed, count=len(found))


def _is(name: str, wanted: str) -> bool:
    return name == wanted


def _begins(name: str, wanted: str) -> bool:
    return name.startswith(wanted)


def _has_word(name: str, wanted: str) -> bool:
    return f" {wanted}" in name
