"""Dashboard: where the seller stands, in figures and charts."""

from xlsales.sheets import charts_ahead, charts_behind
from xlsales.sheets.lists import PURSUED
from xlsales.sheets.parts import derived, sheet
from xlsales.sheets.spec import Charts, Figure, Figures, Sheet
from xlsales.tables import Tables
from xlsales.tables.settings import Settings
from xlsales.texts import say

CHARTS = (
    charts_ahead.lights,
    charts_ahead.due,
    charts_behind.visits,
    charts_ahead.felt,
    charts_behind.index,
    charts_behind.days,
    charts_behind.granted,
    charts_behind.lost,
    charts_ahead.forecast,
)
"""Every chart, in reading order."""


def dashboard(tables: Tables, settings: Settings) -> Sheet:
    """The page of the figures."""
    drawn = Charts(tuple(draw(tables, settings) for draw in CHARTS))
    return sheet("dashboard", settings, _figures(tables, settings), drawn)


def _figures(tables: Tables, settings: Settings) -> Figures:
    def label(key: str) -> str:
        return say(f"sheets.{key}_figure", settings.language)

    frame = tables.prospects
    in_play = frame["light"].isin(PURSUED)
    forecast = derived(tables.forecast, "sober")["sober"].sum()
    figures = [
        Figure(label("open_prospects"), int(in_play.sum()), name="open"),
        Figure(label("open_value"), float(frame.loc[in_play, "value"].sum()), "money", "open_value"),
        Figure(label("sober"), float(forecast), "money"),
        Figure(label("customers"), int(frame["won"].sum()), name="customers", colour="blue"),
    ]
    served = derived(tables.customers, "index")["index"].dropna()
    if len(served):
        figures.append(Figure(label("index"), float(served.mean().round(0)), name="index", colour="blue"))
    return Figures(tuple(figures))
