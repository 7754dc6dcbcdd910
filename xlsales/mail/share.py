"""One person's share of the tables: what a mail is made of, before anything is drawn.

Stopped prospects, those that asked not to be contacted among them, stand in nobody's share. Sums over all prospects
are made anew from the share, so that a total never tells what others have.
"""

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import pandas as pd

from xlsales.rules.giveaways import items, plan
from xlsales.rules.objectivity import forecast
from xlsales.tables import Tables
from xlsales.tables.settings import Settings

_BY_DEAL = (
    *("contacts", "giveaways", "stakeholders", "checklist_log", "log"),
    *("checklists", "customers", "persistence_pays"),
)
_OF_THE_HOUSE = ("service_items", "steps", "promises")
"""What holds nobody's rows."""
_BY_OWNER = (
    "dead_ends",
    "calibration",
    "giveaway_owners",
    "owners",
    "days_off",
    "promise_log",
    "promises_kept",
    "plan",
)


def for_owners(tables: Tables, settings: Settings, owners: Collection[str] | None) -> Tables:
    """The tables of the rules with the rows of these owners only; None for everybody's.

    Rows keep their labels, and prospects their light, dates and reasons: those are the workbook's, whose own wins
    and steps they are measured by.
    """
    frame = tables.prospects
    kept = frame["light"].ne("grey")
    if owners is not None:
        kept &= frame["owner"].isin(owners)
    prospects = frame[kept]
    parts = {name: getattr(tables, name) for name in _OF_THE_HOUSE}
    parts |= {name: _of_deals(getattr(tables, name), prospects.index) for name in _BY_DEAL}
    parts |= {name: _of_owners(getattr(tables, name), owners) for name in _BY_OWNER}
    if len(parts["log"]):
        parts["log"] = parts["log"].assign(at=prospects.index.get_indexer(parts["log"]["deal"]))
    # Made from nothing: a table that is not named here stands in no share until somebody has thought about it.
    mine = Tables(
        prospects=prospects,
        forecast=forecast(prospects, settings),
        giveaway_list=tables.giveaway_list,
        **parts,
    )
    return replace(mine, **_summed_giveaways(mine, settings))


def _summed_giveaways(mine: Tables, settings: Settings) -> dict[str, pd.DataFrame]:
    ledger = mine.giveaways
    if "given" not in ledger or not ledger["given"].any():
        return {}
    return {"giveaway_plan": plan(ledger, mine), "giveaway_items": items(ledger, mine.prospects, settings)}


def _of_deals(frame: pd.DataFrame, deals: pd.Index) -> pd.DataFrame:
    return frame[frame["deal"].isin(deals)] if "deal" in frame else frame.iloc[:0]


def _of_owners(frame: pd.DataFrame, owners: Collection[str] | None) -> pd.DataFrame:
    return frame if owners is None or "owner" not in frame else frame[frame["owner"].isin(owners)]


def owners_with_rows(tables: Tables) -> list[str]:
    """Everybody who has a prospect or a customer that is not stopped, in the order of the alphabet."""
    return sorted(tables.prospects.loc[tables.prospects["light"].ne("grey"), "owner"].dropna().unique())


def without_owner(tables: Tables) -> int:
    """How many prospects that are not stopped belong to nobody, so that no owner's mail holds them."""
    frame = tables.prospects
    return int(np.count_nonzero(frame["light"].ne("grey") & frame["owner"].isna()))
