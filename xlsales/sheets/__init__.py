"""The generated sheets: one page each, from tables to a frozen description that knows no Excel."""

from dataclasses import replace

from xlsales.sheets.checklists import checklists
from xlsales.sheets.cold import cold
from xlsales.sheets.dashboard import dashboard
from xlsales.sheets.entries import Left
from xlsales.sheets.evidence import evidence
from xlsales.sheets.giveaways import giveaways
from xlsales.sheets.reality import reality
from xlsales.sheets.spec import Charts, Listing, Sheet
from xlsales.sheets.today import today
from xlsales.tables import Tables
from xlsales.tables.settings import Settings

_FEW_CHARTS = 2
"""A sheet with fewer charts than this has nothing to say."""

SHEETS = ("today", "cold", "checklists", "giveaways", "reality", "evidence", "dashboard", "problems")
"""The keys of the generated sheets, in the order of their tabs."""


def draw(tables: Tables, settings: Settings, left: Left) -> tuple[Sheet, ...]:
    """Every generated sheet but the page of the problems, in the order of `SHEETS`.

    `tables` are those that the rules made. `left` holds, per sheet and row, the entries that no refresh could take
    over, to be put back where they were.
    """
    drawn = (
        today(tables, settings, left.get("today", {})),
        cold(tables, settings),
        checklists(tables, settings, left.get("checklists", {}), left.get("promises", {})),
        giveaways(tables, settings),
        reality(tables, settings),
        evidence(tables, settings),
        dashboard(tables, settings),
    )
    return tuple(replace(each, silent=_silent(each, tables)) for each in drawn)


def _silent(sheet: Sheet, tables: Tables) -> bool:
    """Whether a sheet has nothing to say: no row of its lists that anything happened for, hardly a chart."""
    if sheet.key == "today":
        return False
    if sheet.key == "reality":
        return not len(tables.contacts)
    if sheet.key == "evidence":
        return not tables.verdict.decided
    rows = any(isinstance(block, Listing) and len(block.columns[0].values) for block in sheet.blocks)
    charts = [chart for block in sheet.blocks if isinstance(block, Charts) for chart in block.charts]
    return not rows and sum(not chart.missing for chart in charts) < _FEW_CHARTS
