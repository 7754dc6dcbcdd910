"""Won, stopped or open: what is decided about each prospect, by whom and when.

A status typed on the prospect wins over the log, except a blank or undated `open`, which lets the log decide.
In the log a straight negative answer stops the prospect from the date of that contact; a later straight
positive one reopens it. `do not contact` is final.
"""

from dataclasses import replace

import numpy as np
import pandas as pd

from xlsales.rules.history import count
from xlsales.rules.workdays import dates, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

STOPS = ("bought elsewhere", "product blocks", "said no", "no budget", "do not contact")


def standing(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Decide which prospects are won or stopped; adds won, stopped_by, stopped_on, decided_on, visits_to_win."""
    frame = tables.prospects.copy(deep=False)
    status = frame["status"]
    dated = frame["status_date"].notna()
    won = status.eq("won").to_numpy(dtype=bool)
    typed_stop = status.isin(STOPS).to_numpy()
    # A dated `open` is a person's decision and outweighs the log.
    reopened = (status.eq("open") & dated).to_numpy(dtype=bool)
    refused = frame["refused"].to_numpy() & ~won & ~typed_stop & ~reopened

    frame["won"] = won
    frame["reopened"] = reopened
    frame["stopped_by"] = status.where(typed_stop, frame["negative_answer"].where(refused))
    frame["stopped_in_log"] = refused
    frame["stopped_on"] = frame["status_date"].where(typed_stop, frame["negative_on"].where(refused))
    frame["decided_on"] = frame["status_date"].where(won, frame["stopped_on"])

    log = tables.log
    at = log["at"].to_numpy()
    decided = days(frame["decided_on"])
    before = ~(days(log["date"]) > decided[at])
    frame["visits_to_win"] = np.where(won, count(at, log["visit"].to_numpy() & before, len(frame)), np.nan)
    frame["contacts_to_win"] = np.where(won, count(at, before, len(frame)), np.nan)
    started = days(frame["started_on"])
    took = (decided - started).astype("timedelta64[D]").astype(float)
    frame["days_to_win"] = np.where(won & ~np.isnat(decided) & ~np.isnat(started), np.maximum(took, 0), np.nan)
    frame["stopped_on"] = dates(days(frame["stopped_on"])).array
    return replace(tables, prospects=frame), _problems(frame)


def _problems(frame: pd.DataFrame) -> list[Problem]:
    found = []
    changed_mind = (
        frame["status"].isin(STOPS)
        & frame["status"].ne("do not contact")
        & (frame["positive_on"] > frame["status_date"])
    )
    for row, day in frame.loc[changed_mind, "positive_on"].items():
        found.append(Problem("Prospects", int(row), "status", "positive_after_stop", figures={"day": day}))
    overruled = frame["reopened"] & frame["refused"] & (frame["negative_on"] > frame["status_date"])
    for row, day in frame.loc[overruled, "negative_on"].items():
        found.append(Problem("Prospects", int(row), "status", "refused_after_open", figures={"day": day}))
    undated = frame["won"] & frame["status_date"].isna()
    found += [Problem("Prospects", int(row), "status_date", "won_without_date") for row in frame.index[undated]]
    silent = frame["contacts"].eq(0) & frame["first_contact"].isna() & ~frame["undated"]
    still = silent & ~frame["won"] & frame["stopped_by"].isna()
    found += [Problem("Prospects", int(row), "first_contact", "no_start") for row in frame.index[still]]
    return found
