"""Problems: what could not be read, cell by cell, and what to do about it."""

from collections.abc import Sequence

import pandas as pd

from xlsales.sheets.parts import Maker, cut, rest, sheet
from xlsales.sheets.spec import Figure, Figures, Listing, RowLink, Sheet
from xlsales.tables.problems import PlacedProblem
from xlsales.tables.settings import Settings
from xlsales.texts import say


def problems(found: Sequence[PlacedProblem], settings: Settings) -> Sheet:
    """The page of what has to be mended, each with a link to its cell."""
    language = settings.language
    figure = Figure(say("sheets.problems_figure", language), len(found), name="xlsales_problems", colour="red")
    keys = ("sheet", "cell", "value", "message")
    rows = pd.DataFrame({key: pd.Series([getattr(each, key) for each in found], dtype="str") for key in keys})
    shown, more = cut(rows, settings.list_limit)
    links = tuple(
        RowLink(each.table, each.row, each.column) if each.row is not None else None for each in found[: len(shown)]
    )
    make = Maker(shown, language)
    listing = Listing(
        "problems",
        (
            make("sheet", "strong", 20, text="problem_sheet"),
            make("cell", "text", 10, text="problem_cell", links=links),
            make("value", "text", 30, text="problem_value"),
            make("message", "wrapped", 80, text="problem_message"),
        ),
        empty=say("sheets.problems_none", language),
        rest=rest(more, language),
        main=True,
    )
    return sheet("problems", settings, Figures((figure,)), listing)
