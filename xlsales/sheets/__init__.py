"""The generated sheets: one page each, from tables to a frozen description that knows no Excel."""

from collections.abc import Sequence

from xlsales.sheets.checklists import checklists
from xlsales.sheets.cold import cold
from xlsales.sheets.dashboard import dashboard
from xlsales.sheets.entries import Left
from xlsales.sheets.evidence import evidence
from xlsales.sheets.giveaways import giveaways
from xlsales.sheets.problems import problems
from xlsales.sheets.reality import reality
from xlsales.sheets.spec import Sheet
from xlsales.sheets.today import today
from xlsales.tables import Tables
from xlsales.tables.problems import PlacedProblem
from xlsales.tables.settings import Settings

SHEETS = ("today", "cold", "checklists", "giveaways", "reality", "evidence", "dashboard", "problems")
"""The keys of the generated sheets, in the order of their tabs."""


def draw(tables: Tables, settings: Settings, found: Sequence[PlacedProblem], left: Left) -> tuple[Sheet, ...]:
    """Every generated sheet, in the order of `SHEETS`.

    `tables` are those that the rules made. `found` are the problems with the place a book gave them; `left`
    holds, per sheet and row, the entries that no refresh could take over, to be put back where they stood.
    """
    return (
        today(tables, settings, left.get("today", {})),
        cold(tables, settings),
        checklists(tables, settings, left.get("checklists", {})),
        giveaways(tables, settings),
        reality(tables, settings),
        evidence(tables, settings),
        dashboard(tables, settings),
        problems(found, settings),
    )
