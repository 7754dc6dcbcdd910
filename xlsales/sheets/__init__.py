"""The generated sheets: one page each, from tables to a frozen description that knows no Excel.

`SHEETS` is the one registry. A page is fetched when it is drawn: who only wants the keys does not wait for pandas.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from xlsales.sheets import entries
from xlsales.sheets.entries import Entry, Left

if TYPE_CHECKING:
    from xlsales.sheets.spec import Sheet
    from xlsales.tables import Tables
    from xlsales.tables.settings import Settings


@dataclass(frozen=True)
class EntryList:
    """A list in which people type."""

    key: str
    named_by: str
    """The column that names its rows."""
    columns: tuple[Entry, ...]


@dataclass(frozen=True)
class Page:
    """One generated sheet; its title is the text `sheets.<key>_title`."""

    key: str
    drawn_by: str
    """The function that draws it, as "module:name": from tables, settings and what is left of each of its entries."""
    entries: tuple[EntryList, ...] = ()
    listed: bool = True
    """Whether `xlsales show` and `xlsales export` know its list (`sheets.lists`)."""
    mailed: bool = False
    """Whether its list can be mailed. The others are about the whole workbook, or hold stopped prospects."""
    of_tables: bool = True
    """Whether it is drawn from the tables; the page of the problems is drawn last, from their cells."""

    def draw(self, tables: "Tables", settings: "Settings", left: Left) -> "Sheet":
        """The sheet, with the entries put back that no refresh could take over."""
        make: Callable[..., Sheet] = resolve_name(self.drawn_by)
        return make(tables, settings, *(left.get(each.key, {}) for each in self.entries))


SHEETS: tuple[Page, ...] = (
    Page(
        "today",
        "xlsales.sheets.today:today",
        (EntryList("today", "id", (*entries.TODAY, *entries.TODAY_MORE)),),
        mailed=True,
    ),
    Page("cold", "xlsales.sheets.cold:cold", mailed=True),
    Page(
        "checklists",
        "xlsales.sheets.checklists:checklists",
        (EntryList("checklists", "key", entries.CHECKLISTS), EntryList("promises", "key", entries.PROMISES)),
        mailed=True,
    ),
    Page("giveaways", "xlsales.sheets.giveaways:giveaways", mailed=True),
    Page("reality", "xlsales.sheets.reality:reality", mailed=True),
    Page("evidence", "xlsales.sheets.evidence:evidence"),
    Page("dashboard", "xlsales.sheets.dashboard:dashboard", listed=False),
    Page("problems", "xlsales.sheets.problems:problems", of_tables=False),
)
"""Every generated sheet, in the order of their tabs."""

ENTRY_LISTS: Mapping[str, EntryList] = {each.key: each for page in SHEETS for each in page.entries}
"""The lists in which people type, by key."""

STANDS_ON: Mapping[str, str] = {each.key: page.key for page in SHEETS for each in page.entries if each.key != page.key}
"""The sheet of a list that does not begin a sheet of its own name."""
