"""What one more contact is worth against what it costs: let go, ask or persist.

The advice stands beside the light and never changes it: the light keeps the rules of the method, the advice only
counts. *Let go* when chance x margin is less than the cost of the contact, or *no value* where that margin is a guess;
*ask* when the owner's day is full with better prospects; else *persist*.
"""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.evidence.cases import Cases
from xlsales.rules.evidence.holdout import filled
from xlsales.rules.reasons import columns, sentences
from xlsales.tables import Tables
from xlsales.tables.settings import Settings

PURSUED = ("green", "amber", "red")
ADVICE = ("let go", "no value", "ask", "persist")
"""The neutral words of the advice."""


def effort(frame: pd.DataFrame, log: pd.DataFrame, cases: Cases, settings: Settings) -> NDArray[np.float64]:
    """The minutes that the next contact of each prospect takes: the mean of those so far.

    Somebody new gets a call; so does a customer, and a cold prospect, who is not visited any more.
    """
    number = np.bincount(log["at"], minlength=len(frame))
    taken = np.bincount(log["at"], weights=cases.minutes, minlength=len(frame))
    calls = frame["light"].isin(["red", "blue"]).to_numpy() | (number == 0)
    return np.where(calls, settings.call_minutes, taken / np.maximum(number, 1))


def advise(tables: Tables, minutes: NDArray[np.float64], settings: Settings) -> pd.DataFrame:
    """The prospects with margin, cost, room, worth (euros a minute) and advice; that is blank for who is not pursued.

    Needs `chance_next`. Where no value is known, the median of the others stands for it, but lets nobody go: of those
    the expected margin is left out.
    """
    frame = tables.prospects.copy(deep=False)
    rate = _of_owner(frame, tables, "hourly_rate", settings.hourly_rate)
    frame["room"] = _of_owner(frame, tables, "contacts_a_day", settings.contacts_a_day)
    frame["margin"] = filled(frame["value"].to_numpy(dtype=float)) * settings.margin
    frame["cost"] = minutes / 60 * rate
    frame["worth"] = frame["chance_next"] * frame["margin"] / minutes
    frame["expected_margin"] = frame["chance_next"] * frame["margin"]

    pursued = frame["light"].isin(PURSUED)
    due = pursued & frame["next_follow_up"].le(pd.Timestamp(settings.today))
    poor = pursued & (frame["expected_margin"] < frame["cost"]) & ~frame["agreed_today"]
    crowded = due & ~frame["agreed_today"] & (_place_in_day(frame, due) > frame["room"])
    guessed = poor & frame["value"].isna()
    frame["expected_margin"] = frame["expected_margin"].mask(guessed)
    frame["advice"] = pd.Series(
        np.select([~pursued, guessed, poor, crowded], ["", "no value", "let go", "ask"], "persist"),
        index=frame.index,
        dtype="str",
    )
    return frame


def advice_why(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    """The sum behind each advice in one sentence; `frame` holds prospects with what `advise` found of them."""
    frame = frame.assign(percent=frame["chance_next"] * 100)
    advice, cold = frame["advice"], frame["light"].eq("red")
    figures = columns(percent="percent", margin="margin", brings="expected_margin", cost="cost", room="room")
    return sentences(
        frame,
        settings,
        [
            ("next_no_value", advice.eq("no value"), columns(cost="cost")),
            ("next_let_go", advice.eq("let go"), figures),
            ("next_ask", advice.eq("ask"), figures),
            ("next_persist_cold", advice.eq("persist") & cold, figures),
            ("next_persist", advice.eq("persist"), figures),
        ],
    )


def _of_owner(frame: pd.DataFrame, tables: Tables, column: str, default: float) -> NDArray[np.float64]:
    known = tables.owners.dropna(subset=["owner", column]).drop_duplicates("owner").set_index("owner")[column]
    if not len(known):
        return np.full(len(frame), float(default))
    return frame["owner"].map(known).astype(float).fillna(default).to_numpy()


def _place_in_day(frame: pd.DataFrame, due: pd.Series) -> NDArray[np.float64]:
    """The place of every prospect in its owner's day: agreed ones first, then the most worth; ties share a place."""
    day = frame.loc[due, ["owner", "agreed_today", "worth"]]
    rank = (
        day["worth"]
        .where(~day["agreed_today"], np.inf)
        .groupby(day["owner"].fillna(""))
        .rank(ascending=False, method="min")
    )
    return rank.reindex(frame.index).fillna(0).to_numpy(dtype=float)
