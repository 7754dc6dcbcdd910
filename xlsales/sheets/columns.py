"""What stands in the computed columns of the input tables: one frame per table, as a reader sees it."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import say


def columns(tables: Tables, settings: Settings) -> Mapping[str, pd.DataFrame]:
    """By table name the values of its computed columns, labelled by row; lights and flags in words."""
    prospects = tables.prospects[[column.key for column in schema.PROSPECTS.computed]]
    places, lights = pd.factorize(prospects["light"])
    words = np.array([say(f"sheets.light_{word}", settings.language) for word in lights], dtype=object)
    shown = {"Prospects": prospects.assign(light=words[places])}
    if len(tables.giveaways):
        ledger = tables.giveaways[["meeting_no", "flag_text", "advice"]]
        shown["Giveaways"] = ledger.rename(columns={"flag_text": "flag"})
    return shown
