"""Give-aways: what was given for nothing, what is still in hand, and what it brought."""

import pandas as pd

from xlsales.sheets import lists
from xlsales.sheets.parts import Maker, cut, derived, named_owner, rest, sheet, yes_no
from xlsales.sheets.spec import Figure, Figures, Listing, RowLink, Sheet
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import say


def giveaways(tables: Tables, settings: Settings) -> Sheet:
    """The page of the ledger."""
    rows = lists.giveaways(tables, settings)
    return sheet(
        "giveaways",
        settings,
        _figures(rows, settings),
        _list(rows, settings),
        _plan(tables, settings),
        _items(tables.giveaway_items, settings),
        _owners(tables.giveaway_owners, settings),
    )


def _figures(rows: pd.DataFrame, settings: Settings) -> Figures:
    def label(key: str) -> str:
        return say(f"sheets.{key}_figure", settings.language)

    given = rows[rows["given"].astype(bool)]
    return Figures(
        (
            Figure(label("given"), len(given)),
            Figure(label("flagged"), int(given["flag"].ne("").sum()), colour="amber"),
            Figure(label("given_value"), float(given["normal_price"].sum()), "money"),
            Figure(label("given_hours"), float(given["hours"].sum()), "number"),
        )
    )


def _list(rows: pd.DataFrame, settings: Settings) -> Listing:
    language = settings.language
    shown, more = cut(rows, settings.list_limit)
    asked = yes_no(shown["asked_for"], language)
    shown = shown.assign(asked_for=asked, next_step_agreed=yes_no(shown["next_step_agreed"], language))
    make = Maker(shown, language)
    ledger = schema.GIVEAWAYS
    links = tuple(RowLink("Giveaways", int(row), "what") for row in shown.index)
    return Listing(
        "giveaways",
        (
            make.company(shown["deal"]),
            make.of(ledger, "what", "text", 28, links=links),
            make.of(ledger, "flag", "wrapped", 30, source="flag_text"),
            make.of(ledger, "advice", "wrapped", 54),
            make.of(ledger, "meeting_no", "whole", 11),
            make.of(ledger, "date", "date", 13),
            make.of(ledger, "normal_price", "money", 12),
            make.of(ledger, "hours", "number", 9),
            make.of(ledger, "asked_for", "text", 11),
            make.of(ledger, "in_return", "wrapped", 26),
            make.of(ledger, "next_step_agreed", "text", 12),
            make.owner(),
        ),
        empty=say("sheets.giveaways_none", language),
        rest=rest(more, language),
        main=True,
    )


def _plan(tables: Tables, settings: Settings) -> Listing:
    """What can still be given, to those who got most first; stopped prospects need no plan."""
    language = settings.language
    measures = ("meetings", "given", "given_value", "given_hours", "value_share", "in_hand")
    frame = derived(tables.giveaway_plan, "deal", "company", "owner", "light", *measures)
    frame = frame[frame["light"].ne("grey")].sort_values(["given_value", "company"], ascending=[False, True])
    shown, more = cut(frame, settings.list_limit)
    make = Maker(shown, language)
    return Listing(
        "giveaway_plan",
        (
            make.company(shown["deal"]),
            make("given", "wrapped", 28),
            make("in_hand", "wrapped", 46),
            make("meetings", "whole", 11),
            make("given_value", "money", 13),
            make("given_hours", "number", 10),
            make("value_share", "share", 13),
            make.owner(),
        ),
        empty=say("sheets.plan_none", language),
        heading=say("sheets.plan_heading", language),
        rest=rest(more, language),
    )


def _items(items: pd.DataFrame, settings: Settings) -> Listing:
    language = settings.language
    frame = derived(items, "what", "sentence", "given", "won", "won_value", "value", "hours", "cost_share")
    shown, more = cut(frame, settings.list_limit)
    make = Maker(shown, language)
    return Listing(
        "giveaway_items",
        (
            make.of(schema.GIVEAWAYS, "what", "strong", 28),
            make("sentence", "wrapped", 46, text="finding"),
            make("given", "whole", 11, text="times_given"),
            make("won", "whole", 10, text="won_from"),
            make("won_value", "money", 13),
            make("value", "money", 13, text="given_value"),
            make("cost_share", "share", 13),
            make("hours", "number", 10, text="given_hours"),
        ),
        empty=say("sheets.plan_none", language),
        heading=say("sheets.items_heading", language),
        rest=rest(more, language),
    )


def _owners(owners: pd.DataFrame, settings: Settings) -> Listing:
    language = settings.language
    frame = derived(owners, "owner", "given", "value", "hours", "won_value", "cost_share")
    frame = frame.assign(owner=named_owner(frame["owner"], language))
    shown, more = cut(frame.sort_values(["value", "owner"], ascending=[False, True]), settings.list_limit)
    make = Maker(shown, language)
    return Listing(
        "giveaway_owners",
        (
            make.of(schema.PROSPECTS, "owner", "strong", 18),
            make("given", "whole", 11, text="times_given"),
            make("value", "money", 13, text="given_value"),
            make("hours", "number", 10, text="given_hours"),
            make("won_value", "money", 13),
            make("cost_share", "share", 13),
        ),
        empty=say("sheets.plan_none", language),
        heading=say("sheets.giveaway_owners_heading", language),
        rest=rest(more, language),
    )
