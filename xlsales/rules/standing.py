"""Won, stopped or open: what is decided about each prospect, by whom and when.

A status typed on the prospect wins over the log, except a blank or undated `open`, which lets the log decide.
In the log a straight negative answer stops the prospect from the date of that contact; a later straight
positive one reopens it, and so does a status `open` with a date for everything up to its day. A treatment of none or
referral stops a row without a status. `do not contact` is final, for the person on every row.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.history import count
from xlsales.rules.twins import same_person
from xlsales.rules.workdays import dates, days
from xlsales.tables import Tables, schema
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

STOPS = (
    *("bought elsewhere", "product blocks", "said no", "no budget", "referred", "not needed"),
    "do not contact",
)
GOOD_OUTCOMES = ("referred", "not needed")
"""Stops of which a seller can be proud: the truth was told."""

_TREATMENTS = {"none": "not needed", "referral": "referred"}
"""What a treatment means that goes no further."""


def standing(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Decide which prospects are won or stopped; adds won, no_contact, stopped_by, stopped_on, visits_to_win.

    `no_contact` is the row whose person asked for it, on this row or on another one.
    """
    frame = tables.prospects.copy(deep=False)
    status = frame["status"]
    own = status.eq("do not contact").to_numpy(dtype=bool)
    twin, problems = same_person(frame, own, settings)
    frame["no_contact"] = own | twin
    won = (status.eq("won") & ~frame["no_contact"]).to_numpy(dtype=bool)
    typed_stop = status.isin(STOPS).to_numpy(dtype=bool)
    reopened = frame["reopened"].to_numpy()
    undecided = ~status.eq("won").to_numpy(dtype=bool) & ~typed_stop & ~reopened & ~twin
    # A dated `open` wins over the log up to its day; `refused` counts from the day after it.
    refused = frame["refused"].to_numpy() & ~status.eq("won").to_numpy(dtype=bool) & ~typed_stop & ~twin
    treated = frame["treatment"].map(_TREATMENTS).where(undecided & ~refused)

    frame["won"] = won
    frame["stopped_by"] = (
        status.where(typed_stop, frame["negative_answer"].where(refused, treated)).mask(twin, "do not contact")
    ).astype("str")
    frame["stopped_in_log"] = refused
    typed_on = typed_stop & ~twin | treated.notna().to_numpy()
    frame["stopped_on"] = frame["status_date"].where(typed_on, frame["negative_on"].where(refused))
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
    found = _problems(frame) + _asked_for(frame, treated.notna().to_numpy(), settings)
    return replace(tables, prospects=frame), [*problems, *found]


def _problems(frame: pd.DataFrame) -> list[Problem]:
    found = []
    changed_mind = frame["status"].isin(STOPS) & ~frame["no_contact"] & (frame["positive_on"] > frame["status_date"])
    for row, day in frame.loc[changed_mind, "positive_on"].items():
        found.append(Problem("Prospects", int(row), "status", "positive_after_stop", figures={"day": day}))
    undated = frame["won"] & frame["status_date"].isna()
    found += [Problem("Prospects", int(row), "status_date", "won_without_date") for row in frame.index[undated]]
    return found


def _asked_for(frame: pd.DataFrame, treated: NDArray[np.bool_], settings: Settings) -> list[Problem]:
    """The rows that a treatment stopped: they are asked for the status."""
    chosen = frame.loc[treated, "stopped_by"]
    return [
        Problem(
            "Prospects",
            int(row),
            "status",
            "treatment_asks_status",
            figures={"status": schema.label("status", word, settings.language)},
        )
        for row, word in chosen.items()
    ]
