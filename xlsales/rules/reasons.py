"""Giving every row its sentence, thousands at a time: which text, for which rows, with which figures."""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.workdays import days
from xlsales.tables.settings import Settings
from xlsales.texts import tell

Figures = dict[str, Iterable[object]]


class Part:
    """Some rows of a frame, of which only the columns that are asked for are ever cut out."""

    def __init__(self, frame: pd.DataFrame, chosen: NDArray[np.int64]) -> None:
        self._frame, self._chosen = frame, chosen

    def __len__(self) -> int:
        return len(self._chosen)

    def __getitem__(self, column: str) -> NDArray[Any]:
        """The values of one column; dates as whole days."""
        values = self._frame[column]
        whole = days(values) if values.dtype.kind == "M" else values.to_numpy()
        return whole[self._chosen]


Maker = Callable[[Part], Figures]
Row = tuple[str, pd.Series, Maker]
"""The key of a sentence, the rows it is for, and what makes its figures."""


def sentences(frame: pd.DataFrame, settings: Settings, rows: list[Row]) -> pd.Series:
    """Each row of `frame` gets the sentence of the first of `rows` that applies to it, else nothing."""
    told = np.full(len(frame), "", dtype=object)
    free = np.ones(len(frame), dtype=bool)
    for key, mask, figures in rows:
        chosen = np.flatnonzero(free & mask.to_numpy(dtype=bool))
        if len(chosen):
            part = Part(frame, chosen)
            told[chosen] = tell(f"reasons.{key}", settings.language, len(part), **figures(part))
            free[chosen] = False
    return pd.Series(told, index=frame.index, dtype="str")


def nothing(_: Part) -> Figures:
    """No figures: the sentence is the same for everybody."""
    return {}


def columns(**figures: str) -> Maker:
    """Figures that are columns of the frame, by placeholder."""
    return lambda part: {name: part[column] for name, column in figures.items()}


def same(**figures: object) -> Maker:
    """Figures that are the same in every row."""
    return lambda part: {name: [value] * len(part) for name, value in figures.items()}


def both(*makers: Maker) -> Maker:
    """The figures of several makers together."""
    return lambda part: {name: values for maker in makers for name, values in maker(part).items()}


def joined(first: pd.Series, second: pd.Series) -> pd.Series:
    """Two columns of sentences as one, with a space between where both say something."""
    pairs = zip(first.tolist(), second.tolist(), strict=True)
    return pd.Series([f"{one} {two}".strip() for one, two in pairs], index=first.index, dtype="str")
