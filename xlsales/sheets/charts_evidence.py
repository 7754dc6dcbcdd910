"""The charts of the history: wins by contact number, time to the order, felt and evidence against what happened."""

import numpy as np

from xlsales.sheets.parts import chart, derived
from xlsales.sheets.spec import Chart, Series
from xlsales.tables import Tables
from xlsales.tables.settings import Settings
from xlsales.texts import say

EARLY = 3
"""After so many contacts many sellers stop."""
_MOST_CONTACTS = 10
_WINS_NEEDED = 3


def contacts(tables: Tables, settings: Settings) -> Chart:
    """At which contact the wins came; the last column holds all that came later."""
    language = settings.language
    took = tables.prospects["contacts_to_win"].dropna().astype(int)
    took = took[took > 0]
    number = np.bincount(took.clip(upper=_MOST_CONTACTS), minlength=_MOST_CONTACTS + 1)[1:]
    last = max(int(number.nonzero()[0].max(initial=0)) + 1, EARLY)
    late = float((took > EARLY).mean()) if len(took) else 0.0
    few = len(took) < _WINS_NEEDED
    return chart(
        "contacts",
        "columns",
        say("charts.contacts_title", language, late=late, wins=len(took)),
        language,
        [*(str(place) for place in range(1, _MOST_CONTACTS)), f"{_MOST_CONTACTS}+"][:last],
        (Series(say("charts.contacts_series", language), number[:last].tolist()),),
        x_title=say("charts.contacts_x", language),
        missing=say("charts.contacts_missing", language, needed=_WINS_NEEDED, have=len(took)) if few else "",
    )


def months(tables: Tables, settings: Settings) -> Chart:
    """The share of all deals won within so many months of the first contact, up to the horizon."""
    language = settings.language
    frame = derived(tables.time_to_win, "month", "share", "wins")
    wins = int(frame["wins"].iloc[-1]) if len(frame) else 0
    soon = frame["share"].iloc[min(2, len(frame) - 1)] if len(frame) else 0.0
    few = wins < _WINS_NEEDED
    return chart(
        "months",
        "line",
        say(
            "charts.months_title",
            language,
            soon=soon,
            months=min(3, settings.horizon_months),
            all=frame["share"].iloc[-1] if len(frame) else 0.0,
            horizon=settings.horizon_months,
            wins=wins,
        ),
        language,
        [str(int(month)) for month in frame["month"]],
        (Series(say("charts.months_series", language), frame["share"].round(4).tolist(), "green"),),
        style="share",
        x_title=say("charts.months_x", language),
        missing=say("charts.months_missing", language, needed=_WINS_NEEDED, have=wins) if few else "",
    )


def foresight(tables: Tables, settings: Settings) -> Chart:
    """The share won per score of what was felt, and of the evidence, on the day before the decision."""
    language = settings.language
    frame = derived(tables.foresight, "by", "score", "cases", "wins", "pairs")
    by = {name: frame[frame["by"].eq(name)] for name in ("felt", "evidence")}
    cases = int(by["felt"]["cases"].sum())
    pairs = {name: float(rows["pairs"].iloc[0]) if len(rows) else float("nan") for name, rows in by.items()}
    enough = cases >= settings.small_number and pairs["felt"] == pairs["felt"]
    named = {name: round(share * 100) if share == share else share for name, share in pairs.items()}
    shares = {
        name: [won / number if number else None for won, number in zip(rows["wins"], rows["cases"], strict=True)]
        for name, rows in by.items()
    }
    return chart(
        "foresight",
        "columns",
        say("charts.foresight_title", language, cases=cases, **named) if enough else "",
        language,
        [str(score) for score in range(1, 6)] if enough else [],
        (
            Series(say("charts.foresight_felt", language), shares["felt"], "amber"),
            Series(say("charts.foresight_evidence", language), shares["evidence"], "accent"),
        ),
        style="share",
        x_title=say("charts.foresight_x", language),
        y_title=say("charts.foresight_y", language),
        missing="" if enough else say("charts.foresight_missing", language, needed=settings.small_number, have=cases),
    )
