"""What you give for free, when, and what you get back; keep something for the third date.

The meeting number of a give-away is computed from the log: the meetings up to and including its day. Each flag
says what to do about it now. A row dated after today is a plan: it gets no flag and counts in no total, but it is told
what to do instead. Something in return is no give-away: it answers what was volunteered, and what was large on date 1.
"""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.history import newest, pick_days
from xlsales.rules.names import listed
from xlsales.rules.workdays import days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings
from xlsales.texts import say, tell

FLAGS = ("large_first", "unasked", "no_next_step", "nothing_kept", "value", "hours")
"""The neutral words of the flags, in the order of the advice."""

_DATES = 3
"""Something is kept for the third date."""
_NAMED, _SHOWN = 30, 5
"""How many kinds of give-away the plan looks at by name, and how many of those still in hand it names."""


def giveaways(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Number, flag and sum up the give-aways; adds meeting_no, flag, flag_text and advice to the ledger."""
    ledger = tables.giveaways
    if not len(ledger):
        return tables, []
    frame = ledger.copy(deep=False)
    frame["meeting_no"] = _meeting_no(frame, tables.log, tables.prospects)
    known = frame["date"].notna() & (frame["deal"] >= 0)
    given = known & (frame["date"] <= pd.Timestamp(settings.today))
    frame["given"] = given
    ordered = frame[known].sort_values(["deal", "date"], kind="stable")
    frame["free_value"] = ordered["normal_price"].fillna(0).groupby(ordered["deal"]).cumsum()
    frame["free_hours"] = ordered["hours"].fillna(0).groupby(ordered["deal"]).cumsum()
    value = frame["deal"].map(tables.prospects["value"])
    frame["value_share"] = (frame["free_value"] / value.where(value > 0)).astype(float)
    flags = _flags(frame, ordered, tables, settings)
    raised = {name: mask & given for name, mask in flags.items()}
    frame["flag"] = _joined(frame, raised, {name: [name] * len(frame) for name in FLAGS}, "; ")
    labels = {name: [say(f"reasons.flag_{name}", settings.language)] * len(frame) for name in FLAGS}
    frame["flag_text"] = _joined(frame, raised, labels, "; ")
    planned = {name: mask & known & ~given for name, mask in flags.items()}
    now = _joined(frame, *_advice(frame, raised, "advice", settings), " ")
    instead = _joined(frame, *_advice(frame, planned, "instead", settings), " ")
    frame["advice"] = now.where(given, instead)
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


def _flags(frame: pd.DataFrame, ordered: pd.DataFrame, tables: Tables, settings: Settings) -> dict[str, pd.Series]:
    """Per flag the rows it would be raised for, plans as if they were carried out at the next meeting."""
    ahead = frame["date"] > pd.Timestamp(settings.today)
    meeting = frame["meeting_no"] + ahead
    large = (frame["normal_price"] > settings.giveaway_price) | (frame["hours"] > settings.giveaway_hours)
    volunteered = frame["asked_for"].eq(False).fillna(False).astype(bool)
    too_much = (large | volunteered)[ordered.index].groupby(ordered["deal"]).cummax().reindex(frame.index)
    returned = frame["in_return"].notna()
    flags = {
        "large_first": (meeting <= 1) & large & ~returned,
        "unasked": volunteered & ~returned,
        "no_next_step": ~frame["next_step_agreed"].fillna(False) & ~_agreed_in_log(frame, tables),
        "nothing_kept": (meeting < _DATES)
        & (_in_hand(frame, ordered, tables) < settings.giveaway_keep)
        & too_much.eq(True),
        "value": frame["value_share"] > settings.giveaway_share,
        "hours": frame["free_hours"] > settings.giveaway_hours_total,
    }
    return {name: mask.astype(bool) for name, mask in flags.items()}


def _agreed_in_log(frame: pd.DataFrame, tables: Tables) -> NDArray[np.bool_]:
    """Whether the log holds a next step agreed for the day of each give-away or later."""
    log, prospects = tables.log, tables.prospects
    promised = (log["reached"] & log["next_agreed"].notna()).to_numpy(dtype=bool)
    latest = log[promised].sort_values("next_agreed", kind="stable")
    last = pick_days(latest["next_agreed"], newest(latest["at"].to_numpy(), np.ones(len(latest), bool), len(prospects)))
    at = prospects.index.get_indexer(frame["deal"])
    return (at >= 0) & (np.append(last, np.datetime64("NaT"))[at] >= days(frame["date"]))


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


def _kinds(tables: Tables) -> pd.Series:
    """What this workbook gives away, by folded name: its list, or what was given, most often first, without one."""
    names = pd.Series(tables.giveaway_list or tables.giveaways["what"].dropna(), dtype="str").str.strip()
    folded = names.str.casefold()
    kinds = names.groupby(folded, sort=False).first()
    if tables.giveaway_list:
        return kinds
    return kinds[folded.value_counts().sort_index().sort_values(ascending=False, kind="stable").index]


def _in_hand(frame: pd.DataFrame, ordered: pd.DataFrame, tables: Tables) -> pd.Series:
    """How many of the things this workbook gives away the prospect had not been given yet, row by row."""
    kinds = _kinds(tables)
    what = ordered["what"].str.strip().str.casefold()
    fresh = ~pd.DataFrame({"deal": ordered["deal"], "what": what}).duplicated() & what.isin(kinds.index)
    had = fresh.astype(int).groupby(ordered["deal"]).cumsum()
    return (len(kinds) - had).reindex(frame.index)


def _joined(
    frame: pd.DataFrame,
    raised: dict[str, pd.Series],
    texts: dict[str, list[str]],
    between: str,
) -> pd.Series:
    """Per row the texts of the flags that are raised, in the order of `FLAGS`."""
    columns: list[Iterable[str]] = [
        np.where(raised[name].to_numpy(), np.array(texts[name], dtype=object), "").tolist() for name in texts
    ]
    joined = [between.join(text for text in row if text) for row in zip(*columns, strict=True)]
    return pd.Series(joined, index=frame.index, dtype="str")


def _advice(
    frame: pd.DataFrame, raised: dict[str, pd.Series], moment: str, settings: Settings
) -> tuple[dict[str, pd.Series], dict[str, list[str]]]:
    """What to do about each flag, by the moment: "advice" for what was given, "instead" for what is planned.

    A large one without a next step asks for both in one sentence.
    """
    length = len(frame)
    figures: dict[str, dict[str, Iterable[object]]] = {
        "large_first": {"worth": _worth(frame, settings)},
        "value": {
            "value": frame["free_value"],
            "share": frame["value_share"],
            "limit": [settings.giveaway_share] * length,
        },
        "hours": {"hours": frame["free_hours"], "limit": [settings.giveaway_hours_total] * length},
    }
    figures["large_first_alone"] = figures["large_first"]
    both = raised["large_first"] & raised["no_next_step"]
    chosen = {
        "large_first_alone": raised["large_first"] & ~both,
        **raised,
        "large_first": both,
        "no_next_step": raised["no_next_step"] & ~both,
    }
    texts = {
        name: tell(f"reasons.{moment}_{name}", settings.language, length, **figures.get(name, {})) for name in chosen
    }
    return chosen, texts


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
    # Only the first of a long list are named as still in hand; the count covers all.
    kinds = _kinds(tables)
    named = kinds[:_NAMED]
    gone = np.zeros((len(table), len(named)), dtype=bool)
    place = named.index.get_indexer(had["item"])
    at = table.index.get_indexer(had["deal"])
    gone[at[place >= 0], place[place >= 0]] = True
    table["given"] = had.groupby("deal")["what"].agg(", ".join)
    table["in_hand"] = listed(~gone, named.tolist(), most=_SHOWN)
    gone_count = had["item"].isin(kinds.index).groupby(had["deal"]).sum()
    table["in_hand_count"] = len(kinds) - gone_count.reindex(table.index, fill_value=0)
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
    table["cost_share"] = (table["value"] / table["won_value"]).where(table["won_value"] > 0)
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
