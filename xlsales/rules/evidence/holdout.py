"""May the points order the list? Judged on the deals that were decided later than those they were made from.

The decided deals are laid in order of time and cut into five blocks. Blocks three to five are forecast in turn
from all that were decided before. The points are used when they put pairs of a won and a lost deal right more often
than luck does, and when chance times value meets the won value sooner than value alone does.
"""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.evidence.measures import captured, pairs_won
from xlsales.rules.evidence.points import WEIGHT, Points, fit
from xlsales.tables.verdict import Outcome

BLOCKS, FIRST_FORECAST = 5, 2
LUCK = 2.6
"""Standard deviations above half of the pairs; luck alone gets there once in two hundred histories."""
RECENT = 50
"""At least so many of the newest cases set the level of the forecast."""


@dataclass(frozen=True)
class Proof:
    """What the points proved on deals they had not seen."""

    outcome: Outcome
    tested: int = 0
    wins: int = 0
    pairs: float = float("nan")
    """The share of pairs of a won and a lost deal that the points put right."""
    by_points: float = float("nan")
    by_value: float = float("nan")
    """How early the won value is met: 1 at once, 0 at the very end."""


def hold_out(
    frame: pd.DataFrame, won: NDArray[np.bool_], moment: NDArray[np.int64], value: NDArray[np.floating[Any]]
) -> Proof:
    """Forecast the later deals from the earlier ones.

    `frame` holds what was known of each decided deal beforehand, `moment` when it was decided (any whole number
    that grows with time; deals of one moment stay together), `value` its worth (NaN: unknown).
    """
    edges = np.unique(np.quantile(moment, np.arange(1, BLOCKS) / BLOCKS, method="lower")) if len(moment) else moment
    block = np.searchsorted(edges, moment, side="left")
    worth = filled(value)
    right = pairs = variance = by_points = by_value = gained = 0.0
    tested = wins = 0
    for number in range(min(FIRST_FORECAST, len(edges)), BLOCKS):
        past, now = block < number, block == number
        if not past.any() or not now.any():
            continue
        points = recentred(fit(frame[past], won[past]), frame[past], won[past], moment[past])
        chance = points.chances(points.sums(frame[now]))
        block_right, block_pairs, block_variance = pairs_won(chance, won[now])
        right, pairs, variance = right + block_right, pairs + block_pairs, variance + block_variance
        gain = float(worth[now][won[now]].sum())
        by_points += gain * captured(chance * worth[now], won[now], worth[now])
        by_value += gain * captured(worth[now], won[now], worth[now])
        gained += gain
        tested, wins = tested + int(now.sum()), wins + int(won[now].sum())
    if not pairs or not gained:
        return Proof("undated" if not tested else "luck", tested, wins)
    beats_luck = right - pairs / 2 > LUCK * variance**0.5
    outcome: Outcome = "luck" if not beats_luck else "found" if by_points > by_value else "value"
    return Proof(outcome, tested, wins, right / pairs, by_points / gained, by_value / gained)


def recentred(points: Points, frame: pd.DataFrame, won: NDArray[np.bool_], moment: NDArray[np.int64]) -> Points:
    """The points with their level set by the newest quarter of the cases, because times change.

    The share won among them, drawn to what was forecast by 20 cases, moves every forecast by the same odds.
    """
    newest = max(RECENT, len(moment) // 4)
    if newest >= len(moment):
        return points
    recent = moment >= np.partition(moment, len(moment) - newest)[len(moment) - newest]
    expected = float(points.chances(points.sums(frame[recent])).mean())
    seen = float((won[recent].sum() + WEIGHT * expected) / (recent.sum() + WEIGHT))
    shift = np.log(seen / (1 - seen)) - np.log(expected / (1 - expected))
    return replace(points, start=points.start + float(shift))


def filled(value: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """Values with the unknown ones at the median of the others; all equal where none is known."""
    known = value[np.isfinite(value)]
    return np.where(np.isfinite(value), value, np.median(known) if len(known) else 1.0)
