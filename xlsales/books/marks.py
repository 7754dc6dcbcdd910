"""How xlsales recognises what is its own in a workbook: every name, hidden or shown, is here and nowhere else.

A hidden defined name that points at a cell marks the sheet or the table there as ours, whatever it is called now. The
names that people see (figures to link to, lists for drop-downs) and those of macros begin without the underscore.
"""

from collections.abc import Iterable
from typing import Final

HIDDEN_PREFIX: Final = "_xlsales."
"""How every hidden name of ours begins."""
SHOWN_PREFIX: Final = "xlsales_"
"""How every name of ours begins that people see."""
OUR_NAMES: Final = ("xlsales", "_xlsales")
"""Every defined name of ours begins with one of these, without regard to case; no other name is ever changed."""

VERSION: Final = f"{HIDDEN_PREFIX}version"
"""The version of the layout of a workbook that began as our template."""
TODAY: Final = f"{HIDDEN_PREFIX}today"
WELCOME: Final = f"{HIDDEN_PREFIX}welcome"
"""The sheet that only a workbook has that began as our template."""
LISTS: Final = f"{HIDDEN_PREFIX}lists"
BUTTONS: Final = f"{HIDDEN_PREFIX}buttons"
"""The workbook has been given buttons."""
TABLE_PREFIX: Final = f"{HIDDEN_PREFIX}table."
"""Marks of tables, which a user may have moved to a sheet of their own; they say nothing about the sheet."""
INPUT_SHEET_PREFIX: Final = f"{HIDDEN_PREFIX}sheet."
"""Marks of input sheets that we added to a workbook of the user."""
HEADING_PREFIX: Final = f"{HIDDEN_PREFIX}map."
"""Names that hold what a heading of an adopted list means."""
MADE_TABLE: Final = f"{HIDDEN_PREFIX}made"
"""Holds the name of the native table that was made of an adopted list."""
FILLED_PREFIX: Final = f"{HIDDEN_PREFIX}filled."
"""Names that hold a fingerprint of what adopting wrote into a column."""
WAITS_PREFIX: Final = f"{HIDDEN_PREFIX}waits."
"""Names that remember which sheets we hid until they have something to say."""
WAITS: Final = "1"
"""What such a name holds until the sheet was seen."""
REFRESHED: Final = f"{HIDDEN_PREFIX}refreshed"
"""Holds the day of the newest refresh as a number such as 20261123."""
SALT: Final = f"{HIDDEN_PREFIX}salt"
FORGOTTEN_PREFIX: Final = f"{HIDDEN_PREFIX}forgotten."
"""Names that hold a dated line of hashes of forgotten people."""

ADOPTED_LIST: Final = "xlsales_list"
"""Marks a list of the user that was taken over into a sheet of our own."""
RIBBON_TAB: Final = f"{SHOWN_PREFIX}tab"
RIBBON_MACRO: Final = f"{SHOWN_PREFIX}ribbon"
"""The macro that every button of the ribbon calls."""

DRAWING_PREFIX: Final = "xlsales "
"""How the names of our charts begin, as the selection pane shows them."""
NOTE_AUTHOR: Final = "xlsales"
"""The author of our notes on cells."""


def sheet_mark(key: str) -> str:
    """The hidden name that marks a generated sheet, by the sheet's key."""
    return f"{HIDDEN_PREFIX}{key}"


def waits_mark(mark: str) -> str:
    """The hidden name that remembers that we hid the sheet with this mark."""
    return f"{WAITS_PREFIX}{mark.removeprefix(HIDDEN_PREFIX)}"


def table_mark(key: str) -> str:
    """The hidden name that marks an input table, by the table's key."""
    return f"{TABLE_PREFIX}{key}"


def figure_name(figure: str) -> str:
    """The defined name under which a figure of a generated sheet can be linked to."""
    return f"{SHOWN_PREFIX}{figure}"


def list_name(choices: str) -> str:
    """The defined name of the cells that a drop-down of these choices offers."""
    return f"{SHOWN_PREFIX}list_{choices}"


def macro(command: str) -> str:
    """The name of the macro behind a button."""
    return f"{SHOWN_PREFIX}{command}"


def ribbon_group(group: str) -> str:
    """The id of a group of our tab in the ribbon."""
    return f"{SHOWN_PREFIX}group_{group}"


def is_ours(name: str) -> bool:
    """Whether a defined name is one of ours."""
    return name.lower().startswith(OUR_NAMES)


def is_hidden_mark(name: str) -> bool:
    """Whether a defined name is one of our hidden ones."""
    return name.lower().startswith(HIDDEN_PREFIX)


def is_adopted(names: Iterable[str]) -> bool:
    """Whether the defined names are those of a workbook whose list of prospects was the user's own before."""
    return any(name.startswith(HEADING_PREFIX) for name in names)
