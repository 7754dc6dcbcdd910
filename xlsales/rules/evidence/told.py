"""The history as frames that the sheet and `xlsales show` can tell."""

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.evidence import hazard
from xlsales.rules.evidence.cases import Cases
from xlsales.rules.evidence.points import Points, odds
from xlsales.rules.evidence.survival import time_to_win
from xlsales.tables.settings import Settings
from xlsales.tables.verdict import Verdict

MONTH = 30.4375
_NEVER = 1e9
"""Days after which a lost deal would still not be won."""


def contact_numbers(cases: Cases, verdict: Verdict, settings: Settings) -> pd.DataFrame:
    """Per contact number what happened at it, and what a stop after it would have lost and saved.

    Columns: contact, reached, wins, wins_all, wins_lost, contacts_all, contacts_saved, minutes_saved, published.
    With too little history, the published calls instead of the own contacts.
    """
    if verdict.outcome == "short":
        return _published(settings)
    longest = int(cases.contacts.max(initial=0))
    reached, wins = hazard.by_contact(cases.contacts, cases.won)
    minutes = np.bincount(cases.number, weights=cases.minutes, minlength=longest + 1)[1:]
    return _told(reached, wins, int(wins.sum()), int(reached.sum()), _after(minutes), published=False)


def curve_by_month(cases: Cases, settings: Settings) -> pd.DataFrame:
    """The share of all deals won within 1 to 18 months (the horizon) of the first contact.

    Columns: month, share, wins, followed (deals that were watched for so long). A lost deal stays, never to be won;
    an open one counts for as long as it was watched.
    """
    lost = cases.decided & ~cases.won & np.isfinite(cases.followed)
    curve = time_to_win(np.where(lost, _NEVER, cases.followed), cases.won)
    month = np.arange(1, settings.horizon_months + 1)
    won_after = np.sort(cases.followed[cases.won & np.isfinite(cases.followed)])
    return pd.DataFrame(
        {
            "month": month,
            "share": curve.won_by(month * MONTH),
            "wins": np.searchsorted(won_after, month * MONTH, side="right"),
            "followed": curve.at_risk(month * MONTH),
        }
    )


def points_table(points: Points) -> pd.DataFrame:
    """Per value of each field in use its points, odds, cases and wins, the best value of each field first.

    Columns: field, value, low and high (the bounds of a part of a number; NaN at an open end), points, odds, cases,
    wins.
    """
    rows = []
    for field in points.fields:
        for place in np.lexsort((np.arange(len(field.points)), -field.points)):
            score, cases, wins = int(field.points[place]), int(field.cases[place]), int(field.wins[place])
            if cases:
                rows.append((field.name, *field.part(int(place)), score, odds(score), cases, wins))
    return pd.DataFrame(rows, columns=["field", "value", "low", "high", "points", "odds", "cases", "wins"])


def _published(settings: Settings) -> pd.DataFrame:
    reached, wins = hazard.PUBLISHED_REACHED, hazard.PUBLISHED_WINS
    saved = hazard.PUBLISHED_CALLS - np.cumsum(reached)
    return _told(
        reached,
        wins,
        hazard.PUBLISHED_TOTAL_WINS,
        hazard.PUBLISHED_CALLS,
        saved * settings.call_minutes,
        published=True,
    )


def _told(
    reached: NDArray[np.int64],
    wins: NDArray[np.int64],
    wins_all: int,
    contacts_all: int,
    minutes_saved: NDArray[Any],
    *,
    published: bool,
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "contact": np.arange(1, len(reached) + 1),
            "reached": reached,
            "wins": wins,
            "wins_all": wins_all,
            "wins_lost": wins_all - np.cumsum(wins),
            "contacts_all": contacts_all,
            "contacts_saved": contacts_all - np.cumsum(reached),
            "minutes_saved": minutes_saved,
            "published": published,
        }
    )


def _after(each: NDArray[Any]) -> NDArray[Any]:
    """At every place the sum of what comes after it."""
    return each.sum() - np.cumsum(each)
