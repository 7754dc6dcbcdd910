"""Today: whom to contact, why and what to ask, with room to type how it went."""

import re
from collections.abc import Mapping

import pandas as pd

from xlsales.sheets import entries, lists
from xlsales.sheets.parts import Maker, cut, rest, sheet
from xlsales.sheets.spec import Figure, Figures, Listing, Sheet
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import say

_SECOND = re.compile(r" \(\d+\)$")
"""What tells a second row about the same prospect from the first; no part of the ID."""

NOTHING: Mapping[str, Mapping[str, object]] = {}


def today(tables: Tables, settings: Settings, left: Mapping[str, Mapping[str, object]] = NOTHING) -> Sheet:
    """The page of the day; `left` holds by ID what was typed on it and could not be taken over."""
    rows = lists.today(tables, settings)
    blocks = (_figures(tables, rows, settings), _list(tables, rows, settings, left))
    if not len(tables.prospects):
        return sheet("today", settings, *blocks)
    return sheet("today", settings, *blocks, _week(tables, settings))


def _figures(tables: Tables, rows: pd.DataFrame, settings: Settings) -> Figures:
    def label(key: str) -> str:
        return say(f"sheets.{key}_figure", settings.language)

    ask, neglected = int(rows["light"].eq("amber").sum()), int(rows["neglected"].sum())
    cold = int(tables.prospects["light"].eq("red").sum())
    return Figures(
        (
            Figure(label("today"), len(rows), name="to_contact_today"),
            Figure(label("ask"), ask, name="to_ask", colour="amber"),
            Figure(label("neglected"), neglected, name="neglected", colour="red"),
            Figure(label("cold"), cold, name="cold", colour="grey"),
        )
    )


def _list(tables: Tables, rows: pd.DataFrame, settings: Settings, left: Mapping[str, Mapping[str, object]]) -> Listing:
    language = settings.language
    shown, more = cut(rows, settings.list_limit)
    shown = _with_left(shown.assign(deal=shown.index, row=shown["id"]), tables, settings, left)
    make = Maker(shown, language)
    prospects = schema.PROSPECTS
    return Listing(
        "today",
        (
            make.light(),
            make.company(shown["deal"]),
            make.of(prospects, "ask", "wrapped", 46),
            make.of(prospects, "why", "wrapped", 56),
            make.person(),
            make.phone(),
            make.email(),
            make.owner(),
            make.of(prospects, "value", "money", 12),
            make("due", "date", 13, live="overdue"),
            make("late", "whole", 11, live="late"),
            make.of(prospects, "last_contact", "date", 13),
            *entries.columns(entries.TODAY, shown["row"].tolist(), left, language),
            make("id", "muted", 9),
        ),
        empty=say("sheets.today_none" if len(tables.prospects) else "sheets.today_new", language),
        rest=rest(more, language, "rest_prospects"),
        main=True,
    )


def _with_left(
    shown: pd.DataFrame, tables: Tables, settings: Settings, left: Mapping[str, Mapping[str, object]]
) -> pd.DataFrame:
    """`shown` with a row for every entry that would otherwise fall off the sheet with what was typed in it.

    Such a row names the prospect and nothing else: it may be one that nobody should contact.
    """
    present = set(shown["id"])
    homeless = [row for row in left if row not in present]
    if not homeless:
        return shown
    frame = tables.prospects[["id", "company"]].drop_duplicates("id")
    frame = frame.assign(deal=frame.index).set_index("id")
    ids = [row if row in frame.index else _SECOND.sub("", row) for row in homeless]
    known = frame.reindex(ids)
    extra = pd.DataFrame(
        {
            "row": homeless,
            "id": ids,
            "deal": known["deal"].fillna(-1).astype(int).to_numpy(),
            "company": known["company"].to_numpy(),
            "why": say("sheets.left_why", settings.language),
        }
    )
    return pd.concat([shown, extra], ignore_index=True)


def _week(tables: Tables, settings: Settings) -> Listing:
    language = settings.language
    shown, more = cut(lists.week_ahead(tables, settings), settings.list_limit)
    make = Maker(shown, language)
    return Listing(
        "week",
        (
            make("day", "date", 13),
            make.company(shown["deal"]),
            make.of(schema.PROSPECTS, "ask", "wrapped", 46),
            make.owner(),
            make.phone(),
        ),
        empty=say("sheets.week_none", language),
        heading=say("sheets.week_heading", language, days=settings.week_ahead),
        rest=rest(more, language),
    )
