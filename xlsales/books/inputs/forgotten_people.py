"""Who must stay forgotten: dated lines in hidden names of the workbook, of hashes that tell nothing to a reader.

Every workbook has a salt of its own, so that equal hashes of two workbooks say nothing.
"""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from xlsales.books.marks import FORGOTTEN_PREFIX, SALT
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit

_IN_A_LINE = 12
"""Hashes in one name: it holds a text of at most 255 signs."""


@dataclass(frozen=True)
class Forgotten:
    """The hashes of a workbook, and the days on which people were forgotten."""

    salt: str = ""
    hashes: frozenset[str] = frozenset()
    days: tuple[str, ...] = ()

    @classmethod
    def of(cls, book: Workbook) -> "Forgotten":
        """What a workbook remembers."""
        names = book.defined_names
        salt = names[SALT].formula.strip('"') if SALT in names else ""
        lines = [name.formula.strip('"').split() for key, name in names.items() if key.startswith(FORGOTTEN_PREFIX)]
        hashes = frozenset(mark for line in lines for mark in line[1:])
        return cls(salt, hashes, tuple(sorted({line[0] for line in lines if line})))

    def knows(self, marks: Iterable[str]) -> bool:
        """Whether one of these marks belongs to somebody who was forgotten."""
        return bool(self.hashes) and any(_hash(mark, self.salt) in self.hashes for mark in marks)


def remember_forgotten(tabs: WorkbookEdit, marks: Iterable[str], day: date) -> None:
    """Leave a dated line with the hashes of somebody's marks."""
    known = Forgotten.of(tabs.now)
    salt = known.salt or secrets.token_hex(16)
    tabs.set_name(SALT, f'"{salt}"', attributes={"hidden": "1"})
    fresh = sorted({_hash(mark, salt) for mark in marks} - known.hashes)
    number = 1
    for start in range(0, len(fresh), _IN_A_LINE):
        while f"{FORGOTTEN_PREFIX}{number}" in tabs.now.defined_names:
            number += 1
        line = " ".join([day.isoformat(), *fresh[start : start + _IN_A_LINE]])
        tabs.set_name(f"{FORGOTTEN_PREFIX}{number}", f'"{line}"', attributes={"hidden": "1"})


def _hash(mark: str, salt: str) -> str:
    return hashlib.blake2b(mark.encode("utf-8"), key=salt.encode("ascii"), digest_size=9).hexdigest()
