"""One light per prospect, with its reason: where persistence and qualification are reconciled.

Visits are expensive, calls are cheap. A straight answer buys patience until the horizon; no straight answer
after two visits earns one thing only: the direct question. The first row that applies:

grey not to be contacted, blue customer, grey stopped, red cold, amber ask, green persist.
"""

from dataclasses import replace

import numpy as np
import pandas as pd

from xlsales.rules.told import tell_ask, tell_when, tell_why
from xlsales.rules.workdays import days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

LIGHTS = ("green", "amber", "red", "grey", "blue")
"""The neutral words of the lights."""

AMBER = ("held", "ask_visits", "stalled", "cooled", "gap", "horizon")
"""The causes that make the next contact the direct question."""


def light(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Set the light of every prospect and say why; adds light, cold_since, cause, why, when and ask."""
    frame = tables.prospects.copy(deep=False)
    dead, held = frame["dead_by"].ne(""), frame["held"]
    positive = frame["positive_answer"].where(~frame["refused"])
    causes = {
        "customer": frame["won"],
        "stopped": frame["stopped_by"].notna(),
        "dead": dead & ~held,
        "held": dead,
        "ask_visits": frame["ask_now"],
        "stalled": frame["stalled"],
        "cooled": frame["cooled"],
        "gap": frame["gap_flagged"],
        "horizon": frame["horizon_reached"],
        "enquiry": frame["new_enquiry"],
        "undated": frame["not_started"] & frame["undated"],
        "not_started": frame["not_started"],
        "reopened": frame["reopened"] & frame["newest_at"].lt(0),
        "signal_now": _signal_now(tables, frame),
        "yes": positive.eq("yes"),
        "haggles": positive.eq("haggles"),
        "later": positive.eq("later"),
        "signal": frame["opened_on"].notna(),
        "early": frame["visits_since"] > 0,
        "trying": frame["unanswered"] > 0,
    }
    cause = np.select([mask.to_numpy(dtype=bool) for mask in causes.values()], list(causes), "met")
    frame["cause"] = pd.Series(cause, index=frame.index, dtype="str")
    frame["cause"] = frame["cause"].replace({"signal_now": "signal"})
    lights = {"customer": "blue", "stopped": "grey", "dead": "red"} | dict.fromkeys(AMBER, "amber")
    frame["light"] = frame["cause"].map(lights).fillna("green").astype("str")
    frame["cold_since"] = frame["dead_since"].where(frame["light"].eq("red"))
    frame["why"] = tell_why(frame, settings)
    frame["when"] = tell_when(frame, settings)
    frame["ask"] = tell_ask(frame, settings)
    return replace(tables, prospects=frame), []


def _signal_now(tables: Tables, frame: pd.DataFrame) -> pd.Series:
    """Whose newest contact holds a buying signal and no straight positive answer."""
    newest = frame["newest_at"].to_numpy()
    flags = np.append(tables.log["signal"].to_numpy() & ~tables.log["positive"].to_numpy(), False)
    return pd.Series(flags[newest], index=frame.index) & (days(frame["opened_on"]) == days(frame["last_contact"]))
