"""Giving every row its sentence, thousands at a time: which text, for which rows, with which figures."""

from collections.abc import Callable, Iterable

import numpy as np
import pandas as pd

from xlsales.tables.settings import Settings
from xlsales.texts import tell

Figures = dict[str, Iterable[object]]
Row = tuple[str, "pd.Series[bool]", Callable[[pd.DataFrame], Figures]]


def sentences(frame: pd.DataFrame, settings: Settings, rows: list[Row]) -> pd.Series:
    """Each row of `frame` gets the sentence of the first of `rows` that applies to it, else nothing."""
    told = np.full(len(frame), "", dtype=object)
    free = np.ones(len(frame), dtype=bool)
    for key, mask, figures in rows:
        chosen = np.flatnonzero(free & mask.to_numpy(dtype=bool))
        if len(chosen):
            part = frame.iloc[chosen]
            told[chosen] = tell(f"reasons.{key}", settings.language, len(part), **figures(part))
            free[chosen] = False
    return pd.Series(told, index=frame.index, dtype="str")


def nothing(_: pd.DataFrame) -> Figures:
    """No figures: the sentence is the same for everybody."""
    return {}


def columns(**figures: str) -> Callable[[pd.DataFrame], Figures]:
    """Figures that are columns of the frame, by placeholder."""

    def of(part: pd.DataFrame) -> Figures:
        return {name: part[column].tolist() for name, column in figures.items()}

    return of


def same(**figures: object) -> Callable[[pd.DataFrame], Figures]:
    """Figures that are the same in every row."""
    return lambda part: {name: [value] * len(part) for name, value in figures.items()}


def both(*makers: Callable[[pd.DataFrame], Figures]) -> Callable[[pd.DataFrame], Figures]:
    """The figures of several makers together."""
    return lambda part: {name: values for maker in makers for name, values in maker(part).items()}


def joined(first: pd.Series, second: pd.Series) -> pd.Series:
    """Two columns of sentences as one, with a space between where both say something."""
    pairs = zip(first.tolist(), second.tolist(), strict=True)
    return pd.Series([f"{one} {two}".strip() for one, two in pairs], index=first.index, dtype="str")
