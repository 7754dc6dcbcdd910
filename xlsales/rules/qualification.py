"""Visits are expensive: ask the direct question in visit 1 or 2, and stop paying visits that lead nowhere.

Two visits without a straight answer ask for the direct question; three are a dead end, and so are two evasive
answers, or six unanswered attempts on somebody who never gave a straight answer. A straight answer or a buying
signal reopens at once, because all counts look strictly after it.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.history import after
from xlsales.rules.workdays import dates, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings


def qualification(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Find the dead ends, since when, and what they cost; adds dead_by, dead_since, ask_now and the winners' visits."""
    frame = tables.prospects.copy(deep=False)
    log = tables.log
    at, since = log["at"].to_numpy(), after(log["at"].to_numpy(), frame["opened_at"].to_numpy())
    nth = {
        "visits": (log["visit"].to_numpy(), settings.visits_cold),
        "evasions": (log["evasive"].to_numpy(), settings.evasions_cold),
        "attempts": (~log["reached"].to_numpy(), settings.attempts_cold),
    }
    met = {name: _nth_day(log["date"], at, mask & since, limit, len(frame)) for name, (mask, limit) in nth.items()}
    met["attempts"][frame["straight"].to_numpy()] = np.datetime64("NaT", "D")

    first = np.fmin(np.fmin(met["visits"], met["evasions"]), met["attempts"])
    frame["dead_since"] = dates(first).array
    frame["dead_by"] = pd.Series(
        np.select([first == met[name] for name in nth], list(nth), ""), index=frame.index, dtype="str"
    )
    frame["ask_now"] = frame["visits_since"] >= settings.visits_ask
    frame["own_visits"] = _own_visits(frame, settings)
    return replace(tables, prospects=frame, dead_ends=_dead_ends(frame, tables.owners, settings)), []


def _nth_day(
    column: pd.Series, at: NDArray[np.int64], mask: NDArray[np.bool_], limit: int, length: int
) -> NDArray[np.datetime64]:
    """Per prospect the day of its `limit`-th row in `mask`; NaT when there are fewer."""
    found = np.full(length, np.datetime64("NaT", "D"))
    chosen = np.flatnonzero(mask)
    if len(chosen):
        rank = pd.Series(at[chosen]).groupby(at[chosen]).cumcount().to_numpy()
        reaching = chosen[rank == limit - 1]
        found[at[reaching]] = days(column)[reaching]
    return found


def _own_visits(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    """The median visits of the owner's own wins, or of all wins; missing until the workbook holds enough wins."""
    won = frame[frame["won"]]
    if len(won) < settings.wins_needed:
        return pd.Series(np.nan, index=frame.index)
    mine = frame["owner"].map(won.groupby("owner")["visits_to_win"].median()).astype(float)
    return mine.fillna(won["visits_to_win"].median())


def _dead_ends(frame: pd.DataFrame, owners: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Per owner the visits beyond the third on prospects without a straight answer, in hours and euros."""
    owner = frame["owner"].fillna("")
    lost = frame[~frame["straight"] & ~frame["won"] & (frame["visits"] > 0)]
    wasted = (lost["visits"] - settings.visits_benchmark).clip(lower=0)
    by_owner = lost["owner"].fillna("")
    table = pd.DataFrame(
        {
            "prospects": lost.groupby(by_owner).size(),
            "visits": lost["visits"].groupby(by_owner).sum(),
            "wasted": wasted.groupby(by_owner).sum(),
        }
    ).reindex(sorted(owner.unique()), fill_value=0)
    table.index.name = "owner"
    rates = owners.dropna(subset=["owner"]).drop_duplicates("owner").set_index("owner")["hourly_rate"]
    rate = pd.Series(table.index.map(rates), index=table.index, dtype=float).fillna(settings.hourly_rate)
    table["hours"] = table["wasted"] * settings.visit_hours
    table["cost"] = table["hours"] * rate
    table["visits_per_prospect"] = (table["visits"] / table["prospects"]).where(table["prospects"] > 0)
    won = frame[frame["won"]]
    table["won_visits"] = won["visits_to_win"].groupby(won["owner"].fillna("")).median()
    table["wins"] = won.groupby(won["owner"].fillna("")).size()
    table["wins"] = table["wins"].fillna(0)
    # The best seller moves on soonest; only somebody who won can be an example.
    candidates = table.loc[(table["wins"] > 0) & (table.index != ""), "visits_per_prospect"].dropna()
    table["best"] = table.index == candidates.idxmin() if len(candidates) else False
    return table.reset_index()
