"""Which of a user's headings mean which column of ours: remembered in hidden names of the workbook itself.

A name (`HEADING_PREFIX` and a number) holds the text "company=Klantnaam"; "=Kleur" says that a heading, though it may
look like one of ours, is the user's own; "+why=Waarom" that the column was added to the list.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping

from xlsales.books.marks import FILLED_PREFIX, HEADING_PREFIX, MADE_TABLE
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit
from xlsales.tables.raw import blank
from xlsales.tables.words import fold

_ADDED = "+"
_LONGEST = 240
"""A name holds a text of at most 255 signs; headings beyond this are cut, and so are those they are compared with."""


def heading_key(heading: str) -> str:
    """A heading as it is compared with those of a header row."""
    return fold(heading[:_LONGEST]).rstrip(" :*?")


def remember(tabs: WorkbookEdit, headings: Mapping[str, str], added: Collection[str], made: str) -> None:
    """Keep what every heading of an adopted list means: our column key, or "" for none.

    `added` are the headings that were put beside the list, `made` is the name of the native table that was made of
    it, empty for none.
    """
    for number, (heading, key) in enumerate(headings.items(), 1):
        mark = _ADDED if heading in added else ""
        text = f"{mark}{key}={heading[:_LONGEST]}".replace('"', '""')
        tabs.set_name(f"{HEADING_PREFIX}{number}", f'"{text}"', attributes={"hidden": "1"})
    if made:
        tabs.set_name(MADE_TABLE, f'"{made}"', attributes={"hidden": "1"})


def remembered(workbook: Workbook) -> Mapping[str, str]:
    """The key of every remembered heading, by `heading_key`; empty for a workbook that was not adopted."""
    return {heading_key(heading): key.removeprefix(_ADDED) for key, heading in _kept(workbook)}


def added_keys(workbook: Workbook) -> frozenset[str]:
    """The keys of the columns that were put beside an adopted list."""
    return frozenset(key[1:] for key, _ in _kept(workbook) if key.startswith(_ADDED))


def made_table(workbook: Workbook) -> str:
    """The name of the native table that was made of an adopted list; empty where none was."""
    name = workbook.defined_names.get(MADE_TABLE)
    return name.formula.strip('"') if name else ""


def remember_filled(tabs: WorkbookEdit, columns: Mapping[str, Iterable[object]]) -> None:
    """Keep what adopting wrote into columns that people type in, by key, as a fingerprint."""
    for key, values in columns.items():
        tabs.set_name(f"{FILLED_PREFIX}{key}", f'"{_fingerprint(values)}"', attributes={"hidden": "1"})


def as_filled(workbook: Workbook, key: str, values: Iterable[object]) -> bool:
    """Whether a column still holds what adopting wrote there, in whatever order."""
    name = workbook.defined_names.get(f"{FILLED_PREFIX}{key}")
    return name is not None and name.formula.strip('"') == _fingerprint(values)


def _fingerprint(values: Iterable[object]) -> str:
    texts = sorted(str(value) for value in values if not blank(value))
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:32]


def _kept(workbook: Workbook) -> Iterator[tuple[str, str]]:
    for name in workbook.defined_names.values():
        if name.name.startswith(HEADING_PREFIX) and name.formula[:1] == name.formula[-1:] == '"':
            key, equals, heading = name.formula[1:-1].replace('""', '"').partition("=")
            if equals:
                yield key, heading
