"""What stands in the computed columns of the input tables: one frame per table, as a reader sees it."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import say

_IN_WORDS = {"flag": "flag_text"}
"""Computed columns whose neutral words the rules put into a sentence: where that stands."""


def columns(tables: Tables, settings: Settings) -> Mapping[str, pd.DataFrame]:
    """By table name the values of its computed columns, labelled by row; lights and flags in words.

    Raises `KeyError` for a column that the schema declares as computed and no rule fills.
    """
    shown = {}
    for table in schema.TABLES:
        frame: pd.DataFrame = getattr(tables, table.key, pd.DataFrame())
        if table.computed and (table is schema.PROSPECTS or len(frame)):
            filled = {column.key: _IN_WORDS.get(column.key, column.key) for column in table.computed}
            shown[table.name] = frame[list(filled.values())].set_axis(list(filled), axis="columns")
    places, lights = pd.factorize(tables.prospects["light"])
    words = np.array([say(f"sheets.light_{word}", settings.language) for word in lights], dtype=object)
    shown["Prospects"] = shown["Prospects"].assign(light=words[places])
    return shown
