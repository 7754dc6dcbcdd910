"""The time to an order: the curve of Kaplan and Meier.

At every day on which a deal was won, the share still open is multiplied by 1 - wins / deals at risk. A deal that
is not won (yet) counts as long as it was followed, and then leaves without bending the curve.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Curve:
    """The days on which a deal was won, the share not won after each, and how long every deal was followed."""

    days: Numbers
    open: Numbers
    followed: Numbers
    """Sorted; one per deal."""

    def won_by(self, day: Numbers) -> Numbers:
        """The share won within so many days: F."""
        at = np.searchsorted(self.days, day, side="right")
        won: Numbers = 1 - np.concatenate([[1.0], self.open])[at]
        return won

    def at_risk(self, day: Numbers) -> NDArray[np.intp]:
        """How many deals were followed for longer than so many days."""
        # Thousands of deals share a few hundred days: looking those up is many times faster.
        days, deals = np.unique(self.followed, return_counts=True)
        longer = np.append(deals[::-1].cumsum()[::-1], 0)
        at_risk: NDArray[np.intp] = longer[np.searchsorted(days, day, side="right")]
        return at_risk

    def within(self, age: Numbers, days: Numbers) -> Numbers:
        """The chance that a deal open at this age is won in the next days: (F(a + d) - F(a)) / (1 - F(a))."""
        now = self.won_by(age)
        still = np.maximum(1 - now, np.finfo(float).tiny)
        chance: Numbers = np.where(now < 1, (self.won_by(age + days) - now) / still, 0.0)
        return chance


def time_to_win(days: Numbers, won: NDArray[np.bool_]) -> Curve:
    """The curve of deals followed for so many days, `won` at the end or not; NaN days are left out."""
    known = np.isfinite(days)
    followed, ended = days[known], won[known]
    moments, wins = np.unique(followed[ended], return_counts=True)
    followed = np.sort(followed)
    at_risk = len(followed) - np.searchsorted(followed, moments, side="left")
    return Curve(moments, np.cumprod(1 - wins / np.maximum(at_risk, 1)), followed)
