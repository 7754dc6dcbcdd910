"""Cold leads: who, since when and why, what to do now; what dead ends cost, and what patience brought."""

import pandas as pd

from xlsales.sheets import lists
from xlsales.sheets.parts import Maker, cut, derived, named_owner, rest, sheet
from xlsales.sheets.spec import Figure, Figures, Listing, Sheet
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import say, shown


def cold(tables: Tables, settings: Settings) -> Sheet:
    """The page of the dead ends."""
    rows = lists.cold(tables, settings)
    return sheet(
        "cold",
        settings,
        _figures(rows, settings),
        _list(rows, settings),
        _dead_ends(tables, settings),
        _persistence(tables, settings),
    )


def _figures(rows: pd.DataFrame, settings: Settings) -> Figures:
    language = settings.language
    return Figures(
        (
            Figure(say("sheets.cold_leads_figure", language), len(rows), colour="red"),
            Figure(say("sheets.cold_value_figure", language), float(rows["value"].sum()), "money"),
            Figure(say("sheets.cold_cost_figure", language), float(rows["cost"].sum()), "money"),
        )
    )


def _list(rows: pd.DataFrame, settings: Settings) -> Listing:
    language = settings.language
    kept, more = cut(rows, settings.list_limit)
    make = Maker(kept, language)
    prospects = schema.PROSPECTS
    return Listing(
        "cold",
        (
            make.light(),
            make.company(kept.index),
            make("ask", "wrapped", 46, text="to_do"),
            make.of(prospects, "why", "wrapped", 56),
            make.of(prospects, "cold_since", "date", 13),
            make.person(),
            make.phone(),
            make.email(),
            make.owner(),
            make.of(prospects, "value", "money", 12),
            make.of(prospects, "visits", "whole", 10),
            make("cost", "money", 13, live="bar"),
            make.of(prospects, "last_contact", "date", 13),
        ),
        empty=say("sheets.cold_none", language),
        rest=rest(more, language),
        main=True,
    )


def _dead_ends(tables: Tables, settings: Settings) -> Listing:
    """Every owner beside the best seller of the workbook and the benchmark."""
    language = settings.language
    frame = derived(
        tables.dead_ends,
        *("owner", "prospects", "visits", "wasted", "hours", "cost", "visits_per_prospect", "won_visits"),
        *("visits_per_win", "best"),
    )
    example = frame.loc[frame["best"].astype(bool), "visits_per_win"]
    frame = frame[frame["visits"] > 0]
    frame = frame.assign(owner=named_owner(frame["owner"], language))
    frame = frame.sort_values(["cost", "owner"], ascending=[False, True])
    kept, more = cut(frame.assign(remark=_remarks(frame, example, settings)), settings.list_limit)
    make = Maker(kept, language)
    return Listing(
        "dead_ends",
        (
            make.of(schema.PROSPECTS, "owner", "strong", 18),
            make("remark", "wrapped", 50, text="dead_ends_remark"),
            make("prospects", "whole", 12, text="dead_ends_prospects"),
            make("visits", "whole", 12, text="dead_ends_visits"),
            make("visits_per_prospect", "number", 12, text="dead_ends_each"),
            make("won_visits", "number", 12, text="dead_ends_won"),
            make("wasted", "whole", 12, text="dead_ends_wasted"),
            make("hours", "number", 10, text="dead_ends_hours"),
            make("cost", "money", 13, text="dead_ends_cost", live="bar"),
        ),
        empty=say("sheets.dead_ends_none", language),
        heading=say("sheets.dead_ends_heading", language),
        rest=rest(more, language),
    )


def _remarks(frame: pd.DataFrame, best: pd.Series, settings: Settings) -> list[str]:
    """Per owner how far the visits to one dead end lie from the benchmark and from what a win takes the best seller."""
    language = settings.language
    remarks = []
    for mine, is_best in zip(frame["visits_per_prospect"], frame["best"], strict=True):
        if mine != mine:
            remarks.append("")
            continue
        beyond = mine - settings.visits_benchmark
        key = "dead_ends_more" if beyond > 0 else "dead_ends_within"
        remark = say(f"sheets.{key}", language, more=beyond, benchmark=settings.visits_benchmark)
        if is_best:
            remark = say("sheets.dead_ends_best", language, remark=remark)
        elif len(best) and best.iloc[0] < mine:
            remark = say("sheets.dead_ends_example", language, remark=remark, best=shown(best.iloc[0], "", language))
        remarks.append(remark)
    return remarks


def _persistence(tables: Tables, settings: Settings) -> Listing:
    """The won deals that took longer than usual, the most patient first."""
    language = settings.language
    frame = derived(tables.persistence_pays, "deal", "company", "owner", "value", "days", "contacts", "visits", "why")
    kept, more = cut(frame, settings.list_limit)
    make = Maker(kept, language)
    return Listing(
        "persistence",
        (
            make.company(kept["deal"]),
            make.of(schema.PROSPECTS, "why", "wrapped", 50),
            make("days", "whole", 12, text="days_to_win"),
            make("contacts", "whole", 12, text="contacts_count"),
            make.of(schema.PROSPECTS, "visits", "whole", 12),
            make.of(schema.PROSPECTS, "value", "money", 13),
            make.owner(),
        ),
        empty=say("sheets.persistence_none", language),
        heading=say("sheets.persistence_heading", language),
        rest=rest(more, language),
    )
