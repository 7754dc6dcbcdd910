"""Problems: what could not be read, cell by cell, and what to do about it."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from xlsales.sheets import ENTRY_LISTS, STANDS_ON
from xlsales.sheets.parts import Maker, cut, rest, sheet
from xlsales.sheets.spec import Figure, Figures, Listing, RowLink, Sheet, SheetLink
from xlsales.tables.problems import PlacedProblem
from xlsales.tables.settings import Settings
from xlsales.texts import say


def problems(found: Sequence[PlacedProblem], settings: Settings) -> Sheet:
    """The page of what has to be mended, each with a link to its cell."""
    language = settings.language
    figure = Figure(say("sheets.problems_figure", language), len(found), name="problems", colour="red")
    keys = ("sheet", "cell", "value", "message")
    rows = pd.DataFrame({key: pd.Series([getattr(each, key) for each in found], dtype="str") for key in keys})
    shown, more = cut(rows, settings.list_limit)
    links = tuple(map(_link, found[: len(shown)]))
    make = Maker(shown, language)
    listing = Listing(
        "problems",
        (
            make("sheet", "strong", 20),
            make("cell", "text", 10, links=links),
            make("value", "text", 30, text="problem_value"),
            make("message", "wrapped", 80),
        ),
        empty=say("sheets.problems_none", language),
        rest=rest(more, language),
        main=True,
    )
    return replace(sheet("problems", settings, Figures((figure,)), listing), silent=not found)


def _link(problem: PlacedProblem) -> RowLink | SheetLink | None:
    if problem.table in ENTRY_LISTS:
        return SheetLink(STANDS_ON.get(problem.table, problem.table))
    return RowLink(problem.table, problem.row, problem.column) if problem.row is not None else None
