"""Draws the generated sheets, one after the other, in the order of their tabs."""

from dataclasses import replace

from xlsales import sheets
from xlsales.sheets.entries import Left
from xlsales.sheets.spec import Charts, Listing, Sheet
from xlsales.tables import Tables
from xlsales.tables.settings import Settings

_FEW_CHARTS = 2
"""A sheet with fewer charts than this has nothing to say."""


def draw(tables: Tables, settings: Settings, left: Left) -> tuple[Sheet, ...]:
    """Every generated sheet that is drawn from the tables, in the order of `SHEETS`.

    `tables` are those that the rules made. `left` holds, per sheet and row, the entries that no refresh could take
    over, to be put back where they were.
    """
    drawn = (page.draw(tables, settings, left) for page in sheets.SHEETS if page.of_tables)
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
