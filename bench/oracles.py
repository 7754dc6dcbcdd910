"""Other methods to compare with: naive Bayes as Odoo describes it, logistic regression, gradient boosting.

The last two are scikit-learn's and are left out where it is not installed. Each takes all fields, the outcome and
which rows it may learn from, and returns a chance for every row.
"""

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Won = NDArray[np.bool_]
Numbers = NDArray[np.floating[Any]]
Method = Callable[[pd.DataFrame, Won, Won], Numbers]

SEED = 1


def available() -> dict[str, Method]:
    """The methods that can run here, by name."""
    methods: dict[str, Method] = {"naive Bayes": naive_bayes}
    if find_spec("sklearn"):
        methods |= {"logistic regression": logistic, "gradient boosting": boosting}
    return methods


def naive_bayes(fields: pd.DataFrame, won: Won, train: Won) -> Numbers:
    """As Odoo's documentation describes its lead scoring: a frequency per value, multiplied; 0.1 added to each."""
    known_won = won[train]
    wins, losses = known_won.sum(), (~known_won).sum()
    log_won = np.full(len(won), np.log(wins / len(known_won)))
    log_lost = np.full(len(won), np.log(losses / len(known_won)))
    for codes, size in _coded(fields, train):
        known = codes >= 0
        for side, total, outcome in ((log_won, wins, known_won), (log_lost, losses, ~known_won)):
            counts = np.bincount(codes[train][outcome & known[train]], minlength=size) + 0.1
            side[known] += np.log(counts / (total + 0.1 * size))[codes[known]]
    chance: Numbers = 1 / (1 + np.exp(np.clip(log_lost - log_won, -50, 50)))
    return chance


def logistic(fields: pd.DataFrame, won: Won, train: Won) -> Numbers:
    """Logistic regression on one column per value (scikit-learn)."""
    from sklearn.linear_model import LogisticRegression

    columns = [np.eye(size + 1)[codes] for codes, size in _coded(fields, train)]
    matrix = np.concatenate(columns, axis=1)
    chance: Numbers = LogisticRegression(max_iter=500).fit(matrix[train], won[train]).predict_proba(matrix)[:, 1]
    return chance


def boosting(fields: pd.DataFrame, won: Won, train: Won) -> Numbers:
    """Gradient boosting (scikit-learn)."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    matrix = np.stack([codes for codes, _ in _coded(fields, train, parts=60)], axis=1)
    model = HistGradientBoostingClassifier(max_iter=150, learning_rate=0.06, random_state=SEED)
    chance: Numbers = model.fit(matrix[train], won[train]).predict_proba(matrix)[:, 1]
    return chance


def _coded(fields: pd.DataFrame, train: Won, parts: int = 8) -> Iterator[tuple[NDArray[np.intp], int]]:
    """Every field as whole numbers from nought (-1: blank or never seen in training), and how many there are."""
    for name in fields.columns:
        column = fields[name]
        if column.dtype.kind == "f":
            numbers = column.to_numpy()
            bounds = np.unique(np.nanquantile(numbers[train], np.arange(1, parts) / parts))
            yield np.where(np.isnan(numbers), -1, np.searchsorted(bounds, numbers, side="right")), len(bounds) + 1
        else:
            values = pd.Index(sorted(column[train].dropna().unique()), dtype="str")
            yield values.get_indexer(column), len(values)
