"""What a workbook's own history is good for: the counts, and what the test on later deals said."""

from dataclasses import dataclass
from math import nan
from typing import Literal

Outcome = Literal["short", "undated", "luck", "value", "found"]
"""`short`: too few decided deals. `undated`: too few of them with a date to test on. `luck`: what the points foretold
is no better than luck. `value`: it is, but value alone meets the won euros sooner. `found`: the points are in use."""


@dataclass(frozen=True)
class Verdict:
    """How many deals were decided, and whether what they show may order Today."""

    outcome: Outcome = "short"
    decided: int = 0
    wins: int = 0
    missing: int = 0
    """Decided deals that are still needed before the own figures are used."""
    tested: int = 0
    """Later deals that were forecast from earlier ones."""
    tested_wins: int = 0
    pairs: float = nan
    """The share of pairs of a won and a lost deal among them that the points put right; luck is a half."""
    unlogged: int = 0
    """Wins without a contact in the log: they count in no figure by contact number."""
    undated: int = 0
    """Decided deals without a first contact or a decision date: they count in no figure of time."""

    @property
    def in_use(self) -> bool:
        """Whether the points set the chance and the order of Today."""
        return self.outcome == "found"
