"""Keep a regular rhythm at the customer's pace for as long as nothing rules the sale out.

The next follow-up is the agreed date, else the last contact plus the rhythm: the tempo the prospect asked for,
the tempo observed between answered contacts, or the rhythm of the sales cycle. Every unanswered try stretches
it, an answer resets it. A computed date falls on a working day of the owner; an agreed one stays as agreed.
An overdue follow-up is the seller's debt and never turns the light.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.workdays import Workdays, add_months, dates, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings
from xlsales.texts import tell


def persistence(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Find the rhythm and the next follow-up; adds rhythm, next_follow_up, overdue, neglected and the horizon."""
    frame = tables.prospects.copy(deep=False)
    calendar = Workdays(tables, settings)
    today = np.datetime64(settings.today, "D")
    active = ~frame["won"].to_numpy() & frame["stopped_by"].isna().to_numpy()

    frame["cycle_days"] = _cycle_days(frame, settings)
    base, frame["rhythm_by"] = _base_rhythm(frame, _observed(tables.log, len(frame), settings))
    frame["base_rhythm"] = base
    frame["rhythm"] = _stretched(frame, base, settings)

    last = days(frame["last_contact"])
    last = np.where(np.isnat(last), today, last)
    counted = last + frame["rhythm"].to_numpy().astype("timedelta64[D]")
    sober = days(frame["sober_on"])
    capped = sober < counted
    planned = np.where(capped, sober, counted)
    moved = calendar.forward(planned, frame["owner"])
    agreed = days(frame["agreed"])
    due = np.where(np.isnat(agreed), moved, agreed)
    due[~active] = np.datetime64("NaT", "D")
    # Where it fell before it was moved to a working day.
    frame["planned_on"] = dates(np.where(active, np.where(np.isnat(agreed), planned, agreed), due)).array

    frame["date_by"] = pd.Series(
        np.select([~active, ~np.isnat(agreed), capped], ["", "agreed", "sober"], "rhythm"),
        index=frame.index,
        dtype="str",
    )
    frame["next_follow_up"] = dates(due).array
    frame["overdue"] = calendar.late(due, settings.today, frame["owner"])
    behind = (today - due).astype("timedelta64[D]").astype(float)
    behind[np.isnat(due)] = 0
    frame["neglected"] = behind > settings.neglected * frame["rhythm"].to_numpy()
    frame["agreed_today"] = (agreed == today) & active

    horizon = _horizon(frame, settings)
    frame["horizon_on"] = dates(horizon).array
    frame["horizon_reached"] = (horizon <= today) & active
    return replace(tables, prospects=frame, persistence_pays=_persistence_pays(frame, settings)), []


def _cycle_days(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    """The rhythm of the sales cycle in days."""
    rhythm = {"instant": settings.rhythm_instant, "short": settings.rhythm_short, "long": settings.rhythm_long}
    return frame["cycle"].map(rhythm).astype(float).fillna(settings.rhythm_short)


def _observed(log: pd.DataFrame, length: int, settings: Settings) -> NDArray[np.float64]:
    """The median gap in days between answered contacts, clamped; NaN with too few gaps."""
    observed = np.full(length, np.nan)
    answered = log.loc[log["reached"], ["at", "date"]]
    at, day = answered["at"].to_numpy(), days(answered["date"])
    same = at[1:] == at[:-1]
    if not same.any():
        return observed
    gaps = pd.DataFrame({"at": at[1:][same], "gap": np.diff(day)[same].astype(float)})
    grouped = gaps.groupby("at")["gap"]
    median = np.floor(grouped.median() + 0.5).clip(settings.observed_low, settings.observed_high)
    median = median[grouped.size() >= settings.observed_gaps]
    observed[median.index.to_numpy()] = median.to_numpy()
    return observed


def _base_rhythm(frame: pd.DataFrame, observed: NDArray[np.float64]) -> tuple[pd.Series, pd.Series]:
    """The rhythm before any stretch, and which of the three gave it."""
    asked = frame["tempo"].where(frame["tempo"] > 0)
    seen = pd.Series(observed, index=frame.index)
    by = pd.Series(
        np.select([asked.notna(), seen.notna()], ["asked", "observed"], "cycle"),
        index=frame.index,
        dtype="str",
    )
    return asked.fillna(seen).fillna(frame["cycle_days"]), by


def _stretched(frame: pd.DataFrame, base: pd.Series, settings: Settings) -> pd.Series:
    """The rhythm in whole days after the unanswered tries, at most the maximum or the asked tempo, the larger."""
    # A base above the maximum (a long asked tempo, a cycle set so) is kept: a stretch never shortens.
    highest = np.maximum(settings.stretch_high, base)
    tries = frame["unanswered"].clip(upper=200)
    stretched = np.minimum(base * settings.stretch**tries, highest)
    never_reached = frame["reached_count"].eq(0) & (frame["attempts"] >= settings.attempts_new)
    return np.floor(stretched.where(~never_reached, highest) + 0.5 + 1e-9)


def _horizon(frame: pd.DataFrame, settings: Settings) -> NDArray[np.datetime64]:
    """The day the horizon is reached, counted from the first contact or from a dated `open`."""
    start = frame["started_on"].where(~frame["reopened"], frame["status_date"])
    return add_months(days(start), settings.horizon_months)


def _persistence_pays(frame: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """The won deals that took longer than the median, longest first, with the contacts they took."""
    won = frame[frame["days_to_win"].notna()]
    slow = won[won["days_to_win"] > won["days_to_win"].median()].sort_values("days_to_win", ascending=False)
    return pd.DataFrame(
        {
            "deal": slow.index,
            "company": slow["company"].array,
            "owner": slow["owner"].array,
            "value": slow["value"].array,
            "days": slow["days_to_win"].array,
            "contacts": slow["contacts_to_win"].array,
            "visits": slow["visits_to_win"].array,
            "why": tell(
                "reasons.persistence_pays",
                settings.language,
                len(slow),
                days=slow["days_to_win"],
                contacts=slow["contacts_to_win"],
                median=[won["days_to_win"].median()] * len(slow),
            ),
        }
    )
