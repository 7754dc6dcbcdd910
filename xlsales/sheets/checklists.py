"""Checklists: what each customer still has coming, to be ticked, and how it compares with the first customer."""

from collections.abc import Mapping, Sequence

import pandas as pd

from xlsales.rules.service.experience import MAKE_RIGHT
from xlsales.sheets import entries, lists
from xlsales.sheets.parts import Maker, cells, cut, derived, labels, month_label, named_owner, rest, sheet
from xlsales.sheets.spec import Figure, Figures, Listing, Sheet
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import say

NOTHING: Mapping[str, Mapping[str, object]] = {}
TICK = "✓"
REMARK = 2000
"""Characters of a remark that a hidden key repeats; a cell holds no more than 32,767."""


def checklists(
    tables: Tables,
    settings: Settings,
    left: Mapping[str, Mapping[str, object]] = NOTHING,
    promises_left: Mapping[str, Mapping[str, object]] = NOTHING,
) -> Sheet:
    """The page of the customers; `left` holds by row key what was typed on it and could not be taken over.

    `promises_left` does so for the scores of the promises.
    """
    rows = lists.checklists(tables, settings)
    return sheet(
        "checklists",
        settings,
        _figures(rows, settings),
        _list(tables, rows, settings, left),
        _customers(tables.customers, settings),
        _owners(tables, settings),
        *([_promises(tables, settings, promises_left)] if len(rows) else []),
    )


def row_names(rows: pd.DataFrame) -> list[str]:
    """What tells the rows apart, however they are sorted: "ID/item/occurrence"."""
    parts = zip(rows["id"], rows["key"], rows["occurrence"], strict=True)
    return [f"{prospect}/{item}/{int(occurrence)}" for prospect, item, occurrence in parts]


def _figures(rows: pd.DataFrame, settings: Settings) -> Figures:
    def label(key: str) -> str:
        return say(f"sheets.{key}_figure", settings.language)

    due, done = int(rows["due_now"].sum()), int(rows["done"].sum())
    bad = int((rows["due_now"].eq(True) & rows["key"].eq(MAKE_RIGHT)).sum())
    return Figures(
        (
            *([Figure(label("make_right"), bad, colour="red")] if bad else []),
            Figure(label("due"), due, name="service_due", colour="amber"),
            Figure(label("open"), len(rows) - done),
            Figure(label("done"), done, colour="green"),
        )
    )


def _list(tables: Tables, rows: pd.DataFrame, settings: Settings, left: Mapping[str, Mapping[str, object]]) -> Listing:
    language = settings.language
    shown, more = cut(rows, settings.list_limit)
    names = row_names(shown)
    shown = shown.assign(row=names)
    present = set(names)
    homeless = [name for name in left if name not in present]
    if homeless:
        extra = pd.DataFrame({"row": homeless, "item": say("sheets.left_why", language), "deal": -1})
        shown = pd.concat([shown, extra], ignore_index=True)
    names += homeless
    reach = tables.prospects[["contact_person", "phone"]].reindex(shown["deal"]).set_axis(shown.index)
    shown = shown.assign(contact_person=reach["contact_person"], phone=reach["phone"])
    filled: dict[str, list[object]] = {
        "entry_done": [TICK if done else None for done in shown["done"].eq(True)],
        "entry_experience": cells(labels(shown["experience"], "experience", language)),
        "entry_done_on": cells(shown["done_on"]),
        "entry_remark": cells(shown["remark"]),
    }
    drawn = filled["entry_done_on"], cells(shown["experience"]), filled["entry_remark"]
    make = Maker(shown.assign(row=_keys(names, *drawn)), language)
    return Listing(
        "checklists",
        (
            make.company(shown["deal"]),
            make("item", "wrapped", 46),
            make("due", "date", 13, text="item_due", live="overdue"),
            make("late", "whole", 11, live="late"),
            *entries.columns(entries.CHECKLISTS, names, left, language, filled),
            make("waits", "wrapped", 24),
            make.owner(),
            make.person(),
            make.phone(),
            make("key", "muted", 12, source="row", hidden=True),
        ),
        empty=say("sheets.checklists_none", language),
        rest=rest(more, language),
        main=True,
    )


def _keys(
    names: Sequence[str], done_on: Sequence[object], felt: Sequence[object], remarks: Sequence[object]
) -> list[str]:
    """The hidden keys: a row's name, the date, the experience and the remark it is drawn with.

    So a cell that nobody touched is told from one that was emptied, also when the log itself was edited since.
    """
    parts = zip(names, done_on, felt, remarks, strict=True)
    return [f"{name}/{day or ''}/{word or ''}/{str(remark or '')[:REMARK]}" for name, day, word, remark in parts]


def _customers(customers: pd.DataFrame, settings: Settings) -> Listing:
    """Every customer against the first one, the least served first."""
    language = settings.language
    measures = ("thanks_days", "contacts_early", "contacts_late", "on_time", "index", "gladness")
    frame = derived(customers, "deal", "company", "owner", "ordered_on", "thanked", *measures)
    frame = frame.sort_values(["index", "ordered_on"], na_position="last", kind="stable")
    shown, more = cut(frame, settings.list_limit)
    # Until the day of the thanks the index counts the days so far; a reader would take them for its date.
    thanks = shown["thanks_days"].astype(object).where(shown["thanked"].eq(True), say("sheets.not_thanked", language))
    make = Maker(shown.assign(thanks_days=thanks), language)
    early, late = (
        make.under(say("sheets.contacts_within", language, days=window), f"contacts_{part}", "whole", 12)
        for part, window in (("early", settings.index_early), ("late", settings.index_late))
    )
    return Listing(
        "customers",
        (
            make.company(shown["deal"]),
            make("index", "whole", 16, live="bar"),
            make("ordered_on", "date", 13),
            make("thanks_days", "whole", 12),
            early,
            late,
            make("on_time", "share", 10),
            make.of(schema.PROSPECTS, "gladness", "whole", 11),
            make.owner(),
        ),
        empty=say("sheets.customers_none", language, days=settings.index_wait),
        heading=say("sheets.customers_heading", language),
        rest=rest(more, language),
    )


def _owners(tables: Tables, settings: Settings) -> Listing:
    """Per owner the service, and beside it how well the promises were kept in the newest month that was scored."""
    language = settings.language
    frame = derived(tables.customers, "owner", "index", "on_time")
    grouped = frame.groupby(named_owner(frame["owner"], language))
    table = pd.DataFrame(
        {
            "index": grouped["index"].mean().round(0),
            "customers": grouped.size(),
            "on_time": grouped["on_time"].mean(),
        }
    )
    kept = derived(tables.promises_kept, "month", "owner", "share")
    kept = kept.assign(owner=named_owner(kept["owner"], language))
    table["promises_kept"] = kept.drop_duplicates("owner", keep="last").set_index("owner")["share"]
    table = table.rename_axis("owner").reset_index().sort_values(["index", "owner"], na_position="last")
    shown, more = cut(table, settings.list_limit)
    make = Maker(shown, language)
    return Listing(
        "service_owners",
        (
            make.of(schema.PROSPECTS, "owner", "strong", 18),
            make("index", "whole", 16, live="bar"),
            make("customers", "whole", 12),
            make("on_time", "share", 10),
            make("promises_kept", "share", 12),
        ),
        empty=say("sheets.customers_none", language, days=settings.index_wait),
        heading=say("sheets.owners_heading", language),
        rest=rest(more, language),
    )


def _promises(tables: Tables, settings: Settings, left: Mapping[str, Mapping[str, object]]) -> Listing:
    """The house rules for every owner, to be scored once a month; what was scored this month stands there."""
    language = settings.language
    month = settings.today.replace(day=1)
    rules = tables.promises
    rules = rules[rules["key"].notna() & rules["promise"].notna() & rules["active"].fillna(True)].drop_duplicates("key")
    of_deals = sorted(tables.prospects["owner"].dropna().unique())
    owners = list(dict.fromkeys([*tables.owners["owner"].dropna(), *of_deals]))
    frame = pd.DataFrame({"owner": owners or [""]}).merge(rules[["key", "promise"]], how="cross")
    log = tables.promise_log
    log = log[log["month"].dt.to_period("M").eq(pd.Period(month, "M"))].assign(owner=log["owner"].fillna(""))
    log = log.drop_duplicates(["owner", "key"], keep="last")[["owner", "key", "score", "remark"]]
    frame = frame.merge(log, how="left", on=["owner", "key"])
    names = [f"{month:%Y-%m}/{owner}/{key}" for owner, key in zip(frame["owner"], frame["key"], strict=True)]
    filled = {"entry_score": cells(frame["score"]), "entry_remark": cells(frame["remark"])}
    make = Maker(frame.assign(owner=named_owner(frame["owner"], language), row=names), language)
    return Listing(
        "promises",
        (
            make.of(schema.PROSPECTS, "owner", "strong", 18),
            make.of(schema.PROMISES, "promise", "wrapped", 46),
            *entries.columns(entries.PROMISES, names, left, language, filled),
            make("key", "muted", 12, source="row"),
        ),
        empty=say("sheets.promises_none", language),
        heading=say("sheets.promises_heading", language, month=month_label(month, language)),
    )
