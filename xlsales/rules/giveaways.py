"""What you give for free, when, and what you get back; keep something for the third date.

The meeting number of a give-away is computed from the log: the meetings up to and including its day. Each flag
says what to do about it. A row dated after today is a plan and gets no flag.
"""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pandas as pd

from xlsales.rules.names import listed
from xlsales.rules.workdays import days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings
from xlsales.texts import say, tell

FLAGS = ("large_first", "unasked", "no_next_step", "nothing_kept", "value", "hours")
"""The neutral words of the flags, in the order of the advice."""

_NAMED, _SHOWN = 30, 5
"""How many kinds of give-away the plan looks at by name, and how many of those still in hand it names."""


def giveaways(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Number, flag and sum up the give-aways; adds meeting_no, flag, flag_text and advice to the ledger."""
    ledger = tables.giveaways
    if not len(ledger):
        return tables, []
    frame = ledger.copy(deep=False)
    frame["meeting_no"] = _meeting_no(frame, tables.log, tables.prospects)
    given = frame["date"].notna() & (frame["date"] <= pd.Timestamp(settings.today)) & (frame["deal"] >= 0)
    frame["given"] = given
    ordered = frame[given].sort_values(["deal", "date"], kind="stable")
    frame["free_value"] = ordered["normal_price"].fillna(0).groupby(ordered["deal"]).cumsum()
    frame["free_hours"] = ordered["hours"].fillna(0).groupby(ordered["deal"]).cumsum()
    value = frame["deal"].map(tables.prospects["value"])
    frame["value_share"] = (frame["free_value"] / value.where(value > 0)).astype(float)
    kept = _in_hand(frame, ordered)
    flags = {
        "large_first": (frame["meeting_no"] <= 1)
        & ((frame["normal_price"] > settings.giveaway_price) | (frame["hours"] > settings.giveaway_hours)),
        "unasked": frame["asked_for"].eq(False).fillna(False),
        "no_next_step": ~frame["next_step_agreed"].fillna(False),
        "nothing_kept": (frame["meeting_no"] < 3) & (kept < settings.giveaway_keep),
        "value": frame["value_share"] > settings.giveaway_share,
        "hours": frame["free_hours"] > settings.giveaway_hours_total,
    }
    raised = {name: mask.astype(bool) & given for name, mask in flags.items()}
    frame["flag"] = _listed(frame, raised, {name: [name] * len(frame) for name in FLAGS}, "; ")
    labels = {name: [say(f"reasons.flag_{name}", settings.language)] * len(frame) for name in FLAGS}
    frame["flag_text"] = _listed(frame, raised, labels, "; ")
    frame["advice"] = _listed(frame, raised, _advice(frame, settings), " ")
    return (
        replace(
            tables,
            giveaways=frame,
            giveaway_plan=plan(frame, tables),
            giveaway_items=items(frame, tables.prospects, settings),
            giveaway_owners=_owners(frame, tables.prospects),
        ),
        [],
    )


def _meeting_no(frame: pd.DataFrame, log: pd.DataFrame, prospects: pd.DataFrame) -> pd.Series:
    """How many meetings (reached visits and online talks) there were up to and including each give-away's day."""
    meetings = log[log["meeting"]]
    span = 200_000
    at = prospects.index.get_indexer(frame["deal"])
    day = days(frame["date"]).astype(np.int64) + 100_000
    known = (at >= 0) & frame["date"].notna().to_numpy()
    held = meetings["at"].to_numpy() * span + days(meetings["date"]).astype(np.int64) + 100_000
    upto = np.searchsorted(held, np.where(known, at * span + day, 0), side="right")
    before = np.searchsorted(held, np.where(known, at * span, 0), side="left")
    return pd.Series(np.where(known, upto - before, np.nan), index=frame.index)


def _in_hand(frame: pd.DataFrame, ordered: pd.DataFrame) -> pd.Series:
    """How many of the things this workbook gives away the prospect had not been given yet, row by row."""
    what = frame["what"].str.strip().str.casefold()
    fresh = ~pd.DataFrame({"deal": ordered["deal"], "what": what[ordered.index]}).duplicated()
    had = fresh.astype(int).groupby(ordered["deal"]).cumsum()
    return (what.nunique() - had).reindex(frame.index)


def _listed(
    frame: pd.DataFrame,
    raised: dict[str, pd.Series],
    texts: dict[str, list[str]],
    between: str,
) -> pd.Series:
    """Per row the texts of the flags that are raised, in the order of `FLAGS`."""
    columns: list[Iterable[str]] = [
        np.where(raised[name].to_numpy(), np.array(texts[name], dtype=object), "").tolist() for name in FLAGS
    ]
    joined = [between.join(text for text in row if text) for row in zip(*columns, strict=True)]
    return pd.Series(joined, index=frame.index, dtype="str")


def _advice(frame: pd.DataFrame, settings: Settings) -> dict[str, list[str]]:
    length = len(frame)
    figures: dict[str, dict[str, Iterable[object]]] = {
        "large_first": {"worth": _worth(frame, settings)},
        "nothing_kept": {"keep": [settings.giveaway_keep] * length},
        "value": {
            "value": frame["free_value"],
            "share": frame["value_share"],
            "limit": [settings.giveaway_share] * length,
        },
        "hours": {"hours": frame["free_hours"], "limit": [settings.giveaway_hours_total] * length},
    }
    return {name: tell(f"reasons.advice_{name}", settings.language, length, **figures.get(name, {})) for name in FLAGS}


def _worth(frame: pd.DataFrame, settings: Settings) -> list[str]:
    """What each give-away is worth in words: its price, its hours, or both; what was left out is not named."""
    price, hours = frame["normal_price"], frame["hours"]
    both, only_price, only_hours = (
        tell(f"reasons.worth_{part}", settings.language, len(frame), price=price, hours=hours)
        for part in ("both", "price", "hours")
    )
    known = [(price > 0) & (hours > 0), price > 0]
    return [str(text) for text in np.select(known, [both, only_price], only_hours)]


def plan(frame: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """Per prospect what was given and what is still in hand for the next meetings."""
    given = frame[frame["given"]]
    what = given["what"].str.strip()
    item = what.str.casefold()
    had = pd.DataFrame({"deal": given["deal"], "item": item, "what": what}).dropna(subset=["item"])
    had = had.drop_duplicates(["deal", "item"])
    by_deal = given.groupby("deal")
    table = pd.DataFrame({"given_value": by_deal["normal_price"].sum(), "given_hours": by_deal["hours"].sum()})
    # Only the things given most often are named as still in hand; the count covers all.
    usual = item.value_counts().sort_index().sort_values(ascending=False, kind="stable").index[:_NAMED]
    names = what.groupby(item).first().reindex(usual).tolist()
    gone = np.zeros((len(table), len(usual)), dtype=bool)
    place = usual.get_indexer(had["item"])
    at = table.index.get_indexer(had["deal"])
    gone[at[place >= 0], place[place >= 0]] = True
    table["given"] = had.groupby("deal")["what"].agg(", ".join)
    table["in_hand"] = listed(~gone, names, most=_SHOWN)
    table["in_hand_count"] = item.nunique() - had.groupby("deal").size().reindex(table.index, fill_value=0)
    prospects = tables.prospects.loc[table.index]
    for key in ("id", "company", "owner", "light"):
        table[key] = prospects[key].array
    meetings = tables.log.loc[tables.log["meeting"], "deal"].value_counts()
    table["meetings"] = meetings.reindex(table.index, fill_value=0)
    value = prospects["value"]
    table["value_share"] = table["given_value"] / value.where(value > 0)
    return table.rename_axis("deal").reset_index()


def items(frame: pd.DataFrame, prospects: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """What each kind of give-away cost and how many of its receivers bought."""
    given = frame[frame["given"] & frame["what"].notna()]
    if not len(given):
        return pd.DataFrame()
    key = given["what"].str.strip().str.casefold()
    receivers = given.assign(item=key).drop_duplicates(["item", "deal"])
    won = receivers["deal"].map(prospects["won"]).astype(bool)
    won_value = receivers["deal"].map(prospects["value"]).fillna(0).where(won, 0)
    table = pd.DataFrame(
        {
            "what": given["what"].str.strip().groupby(key).first(),
            "given": given.groupby(key).size(),
            "prospects": receivers.groupby("item").size(),
            "won": won.groupby(receivers["item"]).sum(),
            "won_value": won_value.groupby(receivers["item"]).sum(),
            "value": given["normal_price"].fillna(0).groupby(key).sum(),
            "hours": given["hours"].fillna(0).groupby(key).sum(),
        }
    )
    table["sentence"] = tell(
        "reasons.item_sentence",
        settings.language,
        len(table),
        what=table["what"],
        given=table["given"],
        won=table["won"],
    )
    return table.sort_values(["given", "what"], ascending=[False, True], ignore_index=True)


def _owners(frame: pd.DataFrame, prospects: pd.DataFrame) -> pd.DataFrame:
    """Per owner what was given away, beside the value of all that owner's wins."""
    given = frame[frame["given"]]
    owner = given["deal"].map(prospects["owner"]).fillna("")
    won = prospects[prospects["won"]]
    won_value = won["value"].fillna(0).groupby(won["owner"].fillna("")).sum()
    table = pd.DataFrame(
        {
            "given": given.groupby(owner).size(),
            "value": given["normal_price"].fillna(0).groupby(owner).sum(),
            "hours": given["hours"].fillna(0).groupby(owner).sum(),
        }
    )
    table["won_value"] = won_value.reindex(table.index, fill_value=0.0)
    table["cost_share"] = (table["value"] / table["won_value"]).where(table["won_value"] > 0)
    table.index.name = "owner"
    return table.reset_index()
