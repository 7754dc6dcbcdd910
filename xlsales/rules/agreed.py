"""The date agreed with a prospect: what was promised outweighs every computed date."""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.history import newest, pick_days
from xlsales.rules.workdays import dates, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings


def agreed(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Find the agreed date in force; adds agreed."""
    frame = tables.prospects.copy(deep=False)
    frame["agreed"] = dates(_agreed(tables.log, frame)).array
    return replace(tables, prospects=frame), []


def _agreed(log: pd.DataFrame, frame: pd.DataFrame) -> NDArray[np.datetime64]:
    """The typed date, else the newest one in the log; a reached contact uses it up."""
    at = log["at"].to_numpy()
    reached = log["reached"].to_numpy()
    last_reached = days(frame["last_reached"])
    promised = newest(at, reached & log["next_agreed"].notna().to_numpy(), len(frame))
    from_log = pick_days(log["next_agreed"], promised)
    typed = days(frame["agreed_date"]).copy()
    typed[last_reached >= typed] = np.datetime64("NaT", "D")
    from_log[last_reached >= from_log] = np.datetime64("NaT", "D")
    return np.where(np.isnat(typed), from_log, typed)
