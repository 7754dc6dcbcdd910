"""The first-customer index: is every customer treated like the first?

The mean of four ratios against the customer with the earliest order, times 100: thank-you delay, contacts in the first
30 and in the first 90 days, and the share of due items done on time. The first customer itself has none, and where
nothing was logged or ticked for the first customer there is nothing to compare with.
"""

import numpy as np
import pandas as pd

from xlsales.tables import Tables
from xlsales.tables.settings import Settings

THANKS = "thanks"
"""The key of the item whose delay counts as the thank-you delay."""

_NO_ITEMS = pd.DataFrame({"key": [], "due": [], "done_on": [], "done": []}).astype(
    {"key": "str", "due": "datetime64[s]", "done_on": "datetime64[s]", "done": "bool"}
)
"""The checklists of a workbook without service items."""


def customers(tables: Tables, checklists: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """One row per won deal with an order date: the four measures and the index against the first customer.

    Gladness is what the seller noted at the order.
    """
    won = tables.prospects[tables.prospects["won"] & tables.prospects["status_date"].notna()]
    won = won[won["status_date"] <= pd.Timestamp(settings.today)]
    if not len(won):
        return pd.DataFrame()
    today = pd.Timestamp(settings.today)
    age = (today - won["status_date"]).dt.days
    table = pd.DataFrame(
        {
            "deal": won.index,
            "id": won["id"].array,
            "company": won["company"].array,
            "owner": won["owner"].array,
            "ordered_on": won["status_date"].array,
            "gladness": won["gladness"].array,
        },
        index=won.index,
    )
    mine = checklists.set_index("deal") if len(checklists) else _NO_ITEMS
    thanked = mine.loc[mine["key"].eq(THANKS), "done_on"].dropna()
    thanked = thanked[~thanked.index.duplicated()].reindex(won.index)
    table["thanks_days"] = (thanked - won["status_date"]).dt.days.clip(lower=0).fillna(age)
    table["thanked"] = thanked.notna()

    log = tables.log[tables.log["deal"].isin(won.index)]
    passed = (log["date"] - log["deal"].map(won["status_date"])).dt.days
    for name, window in (("contacts_early", settings.index_early), ("contacts_late", settings.index_late)):
        inside = log[passed.between(1, window)]
        table[name] = inside.groupby("deal").size().reindex(won.index, fill_value=0)

    counted = mine[mine["due"].notna() & (mine["due"] <= today)] if len(mine) else mine
    on_time = counted["done"] & (counted["done_on"] <= counted["due"]) if len(counted) else pd.Series(dtype=bool)
    table["items_due"] = counted.groupby(level=0).size().reindex(won.index, fill_value=0)
    table["items_done"] = counted["done"].astype(int).groupby(level=0).sum().reindex(won.index, fill_value=0)
    table["items_ticked"] = mine["done"].astype(int).groupby(level=0).sum().reindex(won.index, fill_value=0)
    table["on_time"] = on_time.astype(float).groupby(level=0).mean().reindex(won.index)
    table["index"] = _index(table, log, passed, age, settings)
    return table.reset_index(drop=True)


def _index(table: pd.DataFrame, log: pd.DataFrame, passed: pd.Series, age: pd.Series, settings: Settings) -> pd.Series:
    """100 = like the first customer; blank until a month after the order, and for the first customer itself.

    A customer younger than a window is compared with what the first one got at that age.
    """
    first = table["ordered_on"].idxmin()
    first_days = np.sort(passed[log["deal"].eq(first)].to_numpy())
    if not (first_days >= 1).any() and not table.at[first, "items_ticked"]:
        return pd.Series(np.nan, index=table.index)

    def against(name: str, window: int) -> pd.Series:
        span = age.clip(upper=window)
        reference = np.searchsorted(first_days, span, side="right") - np.searchsorted(first_days, 1, side="left")
        return _ratio(table[name].astype(float), pd.Series(reference, index=table.index).astype(float))

    ratios = [
        (1 + age.clip(upper=table.at[first, "thanks_days"])) / (1 + table["thanks_days"]),
        against("contacts_early", settings.index_early),
        against("contacts_late", settings.index_late),
        _ratio(table["on_time"], pd.Series(table.at[first, "on_time"], index=table.index)),
    ]
    capped = pd.concat([ratio.clip(upper=settings.index_cap) for ratio in ratios], axis=1)
    return (100 * capped.mean(axis=1)).round(0).where((age >= settings.index_wait) & (table.index != first))


def drift(customers: pd.DataFrame) -> pd.DataFrame:
    """Per month of the order the mean index and gladness, over the customers that have one.

    Gladness is told as glad_index too: against the first customer's (5 where that was not noted), times 100.
    """
    if not len(customers):
        return pd.DataFrame()
    month = customers["ordered_on"].dt.to_period("M").dt.to_timestamp().rename("month")
    table = customers.groupby(month).agg(
        index=("index", "mean"),
        customers=("index", "count"),
        gladness=("gladness", "mean"),
    )
    first = customers.loc[customers["ordered_on"].idxmin(), "gladness"]
    table["glad_index"] = 100 * table["gladness"] / (first if first > 0 else 5)
    return table[table["index"].notna() | table["gladness"].notna()].reset_index()


def _ratio(value: pd.Series, reference: pd.Series) -> pd.Series:
    """value / reference; two noughts are equal, something against nothing is as much as counts."""
    plain = value / reference.where(reference > 0)
    return plain.where(reference > 0, np.where(value > 0, np.inf, 1.0)).where(value.notna() & reference.notna())
