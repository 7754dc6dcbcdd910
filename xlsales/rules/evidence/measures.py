"""How well chances foretold what happened: ranking, squared error, calibration."""

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Numbers = NDArray[np.floating[Any]]
Won = NDArray[np.bool_]


def ranks(score: Numbers) -> Numbers:
    """Places from 1 up, equal scores sharing their mean place."""
    return pd.Series(score).rank().to_numpy(dtype=float)


def pairs_won(score: Numbers, won: Won) -> tuple[float, float, float]:
    """Pairs of a won and a lost deal that the score puts right (a tie is half), all pairs, and the variance by luck.

    Mann and Whitney's count with the correction for ties; right / all is the area under the ROC curve.
    """
    wins, losses = int(won.sum()), int((~won).sum())
    if not wins or not losses:
        return 0.0, 0.0, 0.0
    right = ranks(score)[won].sum() - wins * (wins + 1) / 2
    number = wins + losses
    tied = np.unique(score, return_counts=True)[1].astype(float)
    ties = (tied**3 - tied).sum() / (number * (number - 1))
    return float(right), float(wins * losses), float(wins * losses / 12 * (number + 1 - ties))


def auc(score: Numbers, won: Won) -> float:
    """The share of pairs of a won and a lost deal that the score puts right; NaN without such pairs."""
    right, pairs, _ = pairs_won(score, won)
    return right / pairs if pairs else float("nan")


def brier(chance: Numbers, won: Won) -> float:
    """The mean squared difference between the chance and what happened (1 won, 0 not)."""
    return float(((chance - won) ** 2).mean())


def calibration_error(chance: Numbers, won: Won, groups: int = 10) -> float:
    """The mean difference between chance and share won, in groups of equal size by the chance."""
    parts = np.array_split(np.argsort(chance, kind="stable"), groups)
    return sum(abs(chance[part].mean() - won[part].mean()) * len(part) for part in parts if len(part)) / len(chance)


def captured(score: Numbers, won: Won, value: Numbers) -> float:
    """How early an order by score meets the won value: 1 is at once, 0 at the very end, 0.5 is no order at all."""
    gain = np.where(won, value, 0.0)
    if not gain.sum():
        return 0.5
    return float((gain * (ranks(score) - 0.5)).sum() / gain.sum() / len(score))
