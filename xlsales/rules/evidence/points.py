"""Points: what each value of a field says about the chance, in plain counting that a calculator can check.

Of the deals with a value, r = (won + 20 p) / (cases + 20) is the share won, drawn to the share p of all deals with
that field filled in. Points are 10 log10 of odds(r) / odds(p), rounded: 3 points double the odds, -3 halve them.
A deal's chance is 1 / (1 + exp(-(a + b sum))), a and b fitted. A blank field gives no points: what was only filled
in once a deal was decided cannot tell it apart from the others.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Numbers = NDArray[np.floating[Any]]
Won = NDArray[np.bool_]

WEIGHT = 20
"""Cases that the share of all deals counts for beside those of one value."""
MOST_FIELDS = 6
SLOPE, SLOPE_WIDTH = 0.15, 0.05
"""What b is expected to be, and how far it may wander. On its own a point is 0.23; fields repeat each other."""
START_WIDTH = 2.0
"""How far a may wander from the odds of all deals: only when every deal went the same way does it matter."""
WORTH_A_FIELD = 1.0
"""The log likelihood that a field must add: what a field that says nothing adds by luck."""
_PARTS, _CASES_IN_PART = 8, 20
"""A number is cut into at most so many parts, of at least so many cases each."""


@dataclass(frozen=True)
class Field:
    """One field with its values (or, for a number, the bounds between its parts), and the cases behind the points."""

    name: str
    values: tuple[str, ...]
    bounds: tuple[float, ...]
    points: Ints
    cases: Ints
    wins: Ints

    def part(self, place: int) -> tuple[str, float, float]:
        """The value at a place, or for a number an empty text with the lower and the upper bound (NaN: open)."""
        if self.values:
            return self.values[place], np.nan, np.nan
        return "", (np.nan, *self.bounds)[place], (*self.bounds, np.nan)[place]

    def places(self, column: pd.Series) -> NDArray[np.intp]:
        """Which value each row has; -1 for a blank and for one never seen before."""
        if column.dtype.kind in "iufb":
            places = np.searchsorted(np.array(self.bounds), column.to_numpy(dtype=float), side="right")
            return np.where(column.isna().to_numpy(), -1, places)
        codes, words = _coded(column)
        here = {value: place for place, value in enumerate(self.values)}
        return np.array([*(here.get(word, -1) for word in words), -1])[codes]


@dataclass(frozen=True)
class Points:
    """The table of points with the two numbers that turn a sum of points into a chance."""

    start: float
    slope: float
    fields: tuple[Field, ...]

    def per_field(self, frame: pd.DataFrame) -> Ints:
        """The points of each row in each field: rows x fields."""
        columns = [np.append(field.points, 0)[field.places(frame[field.name])] for field in self.fields]
        return np.stack(columns, axis=1) if columns else np.zeros((len(frame), 0), dtype=np.int64)

    def sums(self, frame: pd.DataFrame) -> Ints:
        """The sum of the points of each row."""
        return self.per_field(frame).sum(axis=1)

    def chances(self, sums: Ints) -> Numbers:
        """The chance that goes with each sum of points."""
        return _logistic(self.start + self.slope * sums)


def fit(frame: pd.DataFrame, won: Won) -> Points:
    """Make the table from decided deals: the columns of `frame` are what was known of them beforehand.

    Texts are taken as they are, numbers are cut into parts of equal size. The field that improves the forecast
    most goes first, until six are in or none adds more than luck would. In choosing, no deal counts towards its own
    points, so that a number that every deal has only once says nothing.
    """
    overall = drawn_share(won)
    start, slope, best = _fit_curve(np.zeros(len(won), dtype=np.int64), won, overall)
    candidates = dict(_candidates(frame, won))
    sums = np.zeros(len(won), dtype=np.int64)
    chosen: list[Field] = []
    while len(chosen) < MOST_FIELDS:
        tries = [(*_fit_curve(sums + alone, won, overall), field.name) for field, alone in candidates.values()]
        gain = max(tries, key=lambda each: each[2], default=None)
        if gain is None or gain[2] - best <= WORTH_A_FIELD:
            break
        start, slope, best, name = gain
        field, alone = candidates.pop(name)
        sums = sums + alone
        chosen.append(field)
    return Points(start, slope, tuple(chosen))


def drawn_share(won: Won) -> float:
    """The share won, never nought nor one: as if half a deal more had been won and half a one lost."""
    return float((won.sum() + 0.5) / (len(won) + 1))


def odds(points: float) -> float:
    """What a number of points does to the odds of winning: 3 points are 2.0 times."""
    return float(10 ** (points / 10))


def _candidates(frame: pd.DataFrame, won: Won) -> Iterator[tuple[str, tuple[Field, Ints]]]:
    """Every field that tells at least two values apart, with the points of each row when it does not count itself."""
    for name in frame.columns:
        column = frame[name]
        values: tuple[str, ...] = ()
        bounds: tuple[float, ...] = ()
        if column.dtype.kind in "iufb":
            bounds = _bounds(column)
        else:
            codes, words = _coded(column)
            values = tuple(sorted(words[code] for code in np.unique(codes[codes >= 0])))
        nothing = np.zeros(0, dtype=np.int64)
        places = Field(str(name), values, bounds, nothing, nothing, nothing).places(column)
        known = places >= 0
        size = len(values) or len(bounds) + 1
        cases = np.bincount(places[known], minlength=size)
        if np.count_nonzero(cases) < 2:
            continue
        wins = np.bincount(places[known & won], minlength=size)
        share = drawn_share(won[known])
        without = np.stack([_points(wins, cases - 1, share), _points(wins - 1, cases - 1, share)])
        alone = np.where(known, without[won.astype(np.int64), places], 0)
        yield str(name), (Field(str(name), values, bounds, _points(wins, cases, share), cases, wins), alone)


def _coded(column: pd.Series) -> tuple[NDArray[np.integer[Any]], list[str]]:
    """A column of texts as numbers and the text of each number; -1 is blank. A categorical column is that already."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        return column.cat.codes.to_numpy(), list(column.cat.categories)
    codes, words = pd.factorize(column)
    return codes, [str(word) for word in words]


def _points(wins: Ints, cases: Ints, overall: float) -> Ints:
    share = (np.maximum(wins, 0) + WEIGHT * overall) / (np.maximum(cases, 0) + WEIGHT)
    share = np.clip(share, 1e-6, 1 - 1e-6)
    return np.rint(10 * np.log10(share / (1 - share) / (overall / (1 - overall)))).astype(np.int64)


def _bounds(column: pd.Series) -> tuple[float, ...]:
    """Bounds between parts of about equal size, in two digits as people say them."""
    numbers = column.dropna().to_numpy(dtype=float)
    parts = min(_PARTS, len(numbers) // _CASES_IN_PART)
    if parts < 2:
        return ()
    bounds = np.quantile(numbers, np.arange(1, parts) / parts)
    size = 10.0 ** (np.floor(np.log10(np.maximum(np.abs(bounds), 1e-9))) - 1)
    rounded = np.unique(np.where(bounds == 0, 0, np.round(bounds / size) * size))
    return tuple(float(bound) for bound in rounded if numbers.min() < bound <= numbers.max())


def _fit_curve(sums: Ints, won: Won, overall: float) -> tuple[float, float, float]:
    """Start, slope and log likelihood of the curve through these sums; only the count per sum matters."""
    low = int(sums.min(initial=0))
    cases = np.bincount(sums - low).astype(float)
    wins = np.bincount(sums - low, weights=won)
    x = np.arange(len(cases)) + low
    origin = float(np.log(overall / (1 - overall)))
    start, slope = origin, SLOPE
    for _ in range(30):
        share = _logistic(start + slope * x)
        off, weight = wins - cases * share, cases * share * (1 - share)
        down = off.sum() - (start - origin) / START_WIDTH**2
        across = (off * x).sum() - (slope - SLOPE) / SLOPE_WIDTH**2
        straight, mixed = weight.sum() + START_WIDTH**-2, (weight * x).sum()
        square = (weight * x * x).sum() + SLOPE_WIDTH**-2
        determinant = straight * square - mixed * mixed
        steps = (square * down - mixed * across) / determinant, (straight * across - mixed * down) / determinant
        start, slope = start + float(steps[0]), slope + float(steps[1])
        if max(map(abs, steps)) < 1e-9:
            break
    share = _logistic(start + slope * x)
    likelihood = float((wins * np.log(share) + (cases - wins) * np.log1p(-share)).sum())
    return start, slope, likelihood - (slope - SLOPE) ** 2 / (2 * SLOPE_WIDTH**2)


def _logistic(log_odds: Numbers) -> Numbers:
    """A chance from log odds, never so near nought or one that its logarithm fails."""
    chance: Numbers = 1 / (1 + np.exp(-np.clip(log_odds, -20, 20)))
    return chance
