"""Which of a user's headings mean which column of ours: remembered in hidden names of the workbook itself.

A name `_xlsales.map.3` holds the text "company=Klantnaam"; "=Kleur" says that a heading, though it may look like one
of ours, is the user's own.
"""

from collections.abc import Mapping

from xlsales.books.tabs import Tabs
from xlsales.books.workbook import Workbook
from xlsales.tables.words import fold

MARK = "_xlsales.map."
_LONGEST = 240
"""A name holds a text of at most 255 signs; headings beyond this are cut, and so are those they are compared with."""


def heading_key(heading: str) -> str:
    """A heading as it is compared with those of a header row."""
    return fold(heading[:_LONGEST]).rstrip(" :*?")


def remember(tabs: Tabs, headings: Mapping[str, str]) -> None:
    """Keep what every heading of an adopted list means: our column key, or "" for none."""
    for number, (heading, key) in enumerate(headings.items(), 1):
        text = f"{key}={heading[:_LONGEST]}".replace('"', '""')
        tabs.set_name(f"{MARK}{number}", f'"{text}"', attributes={"hidden": "1"})


def remembered(workbook: Workbook) -> Mapping[str, str]:
    """The key of every remembered heading, by `heading_key`; empty for a workbook that was not adopted."""
    found = {}
    for name in workbook.defined_names.values():
        if name.name.startswith(MARK) and name.formula[:1] == name.formula[-1:] == '"':
            key, equals, heading = name.formula[1:-1].replace('""', '"').partition("=")
            if equals:
                found[heading_key(heading)] = key
    return found
