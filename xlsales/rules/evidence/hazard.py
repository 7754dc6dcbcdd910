"""Wins by contact number: how likely is the next contact to be the one, and what would an early stop have cost.

A deal with n contacts *reached* contacts 1 to n; a won deal was won at its n-th. The hazard of contact k is the
wins at k over the deals that reached k. A deal that is still open reached its contacts too and is counted there.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
Shares = NDArray[np.floating[Any]]

WEIGHT = 50
"""Contacts that what is expected of a cell counts for beside what was seen in it."""

PUBLISHED_SHAPE = np.array([1.0, 1.0, 1.0, 1.0, 0.75, 0.75, 0.6, 0.6, 0.6, 0.5, 0.5, 0.5])
"""The chance at contact 1 to 12 against the first one, within a month: UCI Bank Marketing (Moro et al., CC BY 4.0)."""

PUBLISHED_REACHED = np.array([45211, 27667, 15162, 9641, 6119, 4355, 3064, 2329, 1789, 1462, 1196, 995])
PUBLISHED_WINS = np.array([2561, 1401, 618, 317, 139, 92, 47, 32, 21, 14, 16, 4])
"""Clients that reached call 1 to 12, and wins at it: UCI Bank Marketing (Moro et al., CC BY 4.0)."""
PUBLISHED_CALLS, PUBLISHED_TOTAL_WINS = 124_956, 5_289


@dataclass(frozen=True)
class Stop:
    """What a stop after so many contacts would have lost and saved."""

    after: int
    wins: int
    wins_lost: int
    contacts: int
    contacts_saved: int


def by_contact(contacts: Counts, won: NDArray[np.bool_], numbers: int | None = None) -> tuple[Counts, Counts]:
    """How many deals reached contact 1, 2, ... and how many were won at it.

    `contacts` are the contacts of each deal (0 and less: none logged, left out), `won` whether it was won.
    `numbers` is how many contact numbers to tell, by default as many as the longest deal had.
    """
    longest = max(int(contacts.max(initial=0)), numbers or 0)
    logged = contacts > 0
    ended = np.bincount(contacts[logged], minlength=longest + 1)[1:]
    wins = np.bincount(contacts[logged & won], minlength=longest + 1)[1:]
    reached = ended[::-1].cumsum()[::-1]
    return reached[:numbers], wins[:numbers]


def stop_after(contacts: Counts, won: NDArray[np.bool_], number: int) -> Stop:
    """The wins lost and the contacts saved if every deal had been stopped after `number` contacts."""
    return Stop(
        number,
        wins=int((won & (contacts > 0)).sum()),
        wins_lost=int((won & (contacts > number)).sum()),
        contacts=int(np.maximum(contacts, 0).sum()),
        contacts_saved=int(np.maximum(contacts - number, 0).sum()),
    )


def at_next_contact(segment: Counts, contacts: Counts, won: NDArray[np.bool_], segments: int) -> Shares:
    """The chance of a win at contact 1 to 12 (columns; the last one also beyond) in each segment (rows).

    Cell s, k is (wins + 50 h_s h_k / h) / (reached + 50): with few cases it says what its segment h_s and its
    contact number h_k make likely. Both are drawn to the whole in the same way, h_k to the published shape.
    """
    numbers = len(PUBLISHED_SHAPE)
    capped = np.minimum(contacts, numbers)
    logged = capped > 0
    ended = np.zeros((segments, numbers + 1))
    wins = np.zeros((segments, numbers + 1))
    np.add.at(ended, (segment[logged], capped[logged]), 1)
    np.add.at(wins, (segment[logged & won], capped[logged & won]), 1)
    reached, wins = ended[:, ::-1].cumsum(axis=1)[:, ::-1][:, 1:], wins[:, 1:]
    if not wins.any():
        return np.zeros((segments, numbers))
    overall = wins.sum() / reached.sum()
    of_segment = drawn(wins.sum(axis=1), reached.sum(axis=1), overall)
    shape = PUBLISHED_SHAPE * reached.sum() / (PUBLISHED_SHAPE * reached.sum(axis=0)).sum()
    of_number = drawn(wins.sum(axis=0), reached.sum(axis=0), overall * shape)
    return drawn(wins, reached, np.minimum(np.outer(of_segment, of_number) / overall, 1))


def still_to_win(contacts: Counts, won: NDArray[np.bool_]) -> Shares:
    """How much of its chance a deal keeps after 0 to 12 contacts without an order.

    Of the decided deals that went on after contact k a share was won; here that share against the one at k = 0.
    """
    numbers = len(PUBLISHED_SHAPE)
    beyond = contacts[:, None] > np.arange(numbers + 1)
    went_on, won_later = beyond.sum(axis=0), (beyond & won[:, None]).sum(axis=0)
    if not won_later[0]:
        return np.ones(numbers + 1)
    overall = won_later[0] / went_on[0]
    return np.minimum(drawn(won_later, went_on, overall) / overall, 1)


def drawn(wins: Counts | Shares, cases: Counts | Shares, expected: float | Shares, weight: float = WEIGHT) -> Shares:
    """The share of wins, drawn to what is expected: with few cases it is that, with many what was seen."""
    drawn_shares: Shares = (wins + weight * np.asarray(expected)) / (cases + weight)
    return drawn_shares
