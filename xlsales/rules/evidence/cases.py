"""What the workbook's own history says of each deal, and what was known of it before it was decided.

Only what a seller knows at the first contact may foretell: source, market, product, owner, cycle and value. What is
filled in later (competitor, reason, delivery, the answers) would only tell what happened.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.coded import Coded
from xlsales.rules.workdays import days
from xlsales.tables import Tables
from xlsales.tables.settings import Settings

FIELDS = ("source", "market", "product", "owner", "cycle", "value")
"""The columns of Prospects that may foretell; what they hold is known at the first contact."""


@dataclass(frozen=True)
class Cases:
    """Every deal, in the order of the prospects."""

    fields: pd.DataFrame
    won: NDArray[np.bool_]
    decided: NDArray[np.bool_]
    decided_on: NDArray[np.datetime64]
    """NaT for an open deal and for one that was decided on an unknown day."""
    contacts: NDArray[np.int64]
    """Rows of the log up to the decision."""
    minutes: NDArray[np.float64]
    """What each row of the log took."""
    number: NDArray[np.int64]
    """Which contact of its deal each row of the log was; 0 for one after the decision."""
    followed: NDArray[np.float64]
    """Days from the first contact to the decision, or to today; NaN without a first contact."""
    value: NDArray[np.float64]


def cases_of(tables: Tables, settings: Settings) -> Cases:
    """Count what the log and the prospects say of every deal."""
    frame, log = tables.prospects, tables.log
    decided_on = days(frame["decided_on"])
    won = frame["won"].to_numpy(dtype=bool)
    decided = won | frame["stopped_by"].notna().to_numpy()
    at = log["at"].to_numpy(dtype=np.int64)
    before = ~(days(log["date"]) > decided_on[at])
    row = np.arange(len(at))
    first = np.maximum.accumulate(np.where(np.diff(at, prepend=-1) != 0, row, 0))
    started = days(frame["started_on"])
    end = np.where(decided, decided_on, np.datetime64(settings.today, "D"))
    followed = (end - started).astype("timedelta64[D]").astype(float)
    followed[np.isnat(end) | np.isnat(started)] = np.nan
    return Cases(
        fields=pd.DataFrame({name: _tidied(frame[name]) for name in FIELDS}),
        won=won,
        decided=decided,
        decided_on=decided_on,
        contacts=np.bincount(at[before], minlength=len(frame)),
        minutes=minutes_of(log["kind"], settings),
        number=np.where(before, row - first + 1, 0),
        followed=np.maximum(followed, 0),
        value=frame["value"].to_numpy(dtype=float),
    )


def minutes_of(kind: pd.Series, settings: Settings) -> NDArray[np.float64]:
    """The minutes of contacts of these kinds: an online meeting takes as long as a visit, an unknown kind is a call."""
    visit = settings.visit_hours * 60
    each = {
        "visit": visit,
        "online": visit,
        "call": settings.call_minutes,
        "mail": settings.mail_minutes,
        "message": settings.mail_minutes,
    }
    known = Coded(kind)
    minutes = [each.get(word, settings.call_minutes) for word in known.words]
    return np.array([*minutes, settings.call_minutes], dtype=float)[known.codes]


def _tidied(column: pd.Series) -> pd.Series:
    """Texts in one spelling, that used most; case and outer spaces make no difference. Numbers stay as they are."""
    if column.dtype.kind in "iufb":
        return column
    codes, typed = pd.factorize(column)
    times = np.bincount(codes[codes >= 0], minlength=len(typed)).tolist()
    spelled = [str(text).strip() for text in typed]
    best: dict[str, tuple[int, str]] = {}
    for text, number in zip(spelled, times, strict=True):
        folded = text.casefold()
        best[folded] = min(best.get(folded, (1, "")), (-number, text))
    names = sorted({text for _, text in best.values() if text})
    place = {name: number for number, name in enumerate(names)}
    lookup = np.array([*(place.get(best[text.casefold()][1], -1) for text in spelled), -1])
    return pd.Series(pd.Categorical.from_codes(lookup[codes], names), index=column.index)
