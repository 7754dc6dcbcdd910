"""Treat every customer like your first, and measure whether you do.

Every won prospect gets the items of the `ServiceItems` table, dated from their anchor and moved to the next
working day. The index compares each customer with the first one (earliest order): thank-you delay, contacts in
the first 30 and 90 days, and the share of due items done on time.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.reasons import columns, nothing, sentences
from xlsales.rules.repeats import repeat
from xlsales.rules.workdays import Days, Workdays, add_months, dates, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings
from xlsales.texts import say

ANCHORS = {
    "order": "status_date",
    "delivery": "delivered",
    "birthday": "birthday",
    "first contact": "started_on",
}
"""Which column of the prospects each anchor counts from."""

THANKS = "thanks"
"""The key of the item whose delay counts as the thank-you delay."""

_LONGEST = 400
"""Occurrences of one item that a list can hold; older ones than that are nobody's service."""
_NO_ITEMS = pd.DataFrame({"key": [], "due": [], "done_on": [], "done": []}).astype(
    {"key": "str", "due": "datetime64[s]", "done_on": "datetime64[s]", "done": "bool"}
)
"""The checklists of a workbook without service items."""


def service(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Draw up the checklists and the first-customer index; adds service_due and a customer's Why and Ask."""
    rhythms, problems = _rhythms(tables.service_items)
    checklists = _checklists(tables, rhythms, settings)
    customers = _customers(tables, checklists, settings)
    frame = _marked(tables.prospects, checklists, settings)
    drift = pd.DataFrame()
    known = customers.dropna(subset=["index"]) if len(customers) else customers
    if len(known):
        month = known["ordered_on"].dt.to_period("M").dt.to_timestamp()
        drift = known.groupby(month.rename("month"))["index"].agg(index="mean", customers="size").reset_index()
    return replace(tables, prospects=frame, checklists=checklists, customers=customers, drift=drift), problems


def _rhythms(items: pd.DataFrame) -> tuple[pd.DataFrame, list[Problem]]:
    """The active items with their repeats read."""
    problems = []
    kept = items[items["key"].notna() & items["counts_from"].notna() & items["active"].fillna(True)]
    months, step, times = [], [], []
    for row, text in kept["repeats"].items():
        try:
            each = repeat(text) or (0, 0, 1)
        except ValueError:
            problems.append(Problem("ServiceItems", int(row), "repeats", "repeat_unknown", str(text)))
            each = (0, 0, 1)
        months.append(each[0])
        step.append(each[1])
        times.append(each[2])
    return kept.assign(months=months, step=step, times=times).drop_duplicates("key"), problems


def _checklists(tables: Tables, items: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """One row per customer, item and occurrence, up to the first one after today."""
    won = tables.prospects[tables.prospects["won"]]
    if not len(won) or not len(items):
        return pd.DataFrame()
    calendar = Workdays(tables, settings)
    today = np.datetime64(settings.today, "D")
    parts = [_occurrences(won, item, today) for item in items.itertuples()]
    rows = pd.concat(parts, ignore_index=True)
    base = won.loc[rows["deal"], ["id", "company", "owner", "status_date"]].reset_index(drop=True)
    rows = pd.concat([rows, base], axis=1)
    rows["due"] = dates(calendar.forward(days(rows["due"]), rows["owner"])).array

    log = tables.checklist_log
    log = log[(log["deal"] >= 0) & log["key"].notna()].assign(occurrence=lambda all: all["occurrence"].fillna(1))
    log = log.drop_duplicates(["deal", "key", "occurrence"], keep="last")
    rows = rows.merge(
        log[["deal", "key", "occurrence", "done_on", "remark"]], how="left", on=["deal", "key", "occurrence"]
    )
    rows["done"] = rows["done_on"].notna()
    due = rows["due"]
    open_now = due.notna() & (due <= pd.Timestamp(settings.today)) & ~rows["done"]
    lapsed = open_now & _overtaken(rows, settings)
    rows["due_now"] = open_now & ~lapsed
    rows["late"] = np.where(rows["due_now"], calendar.late(days(due), settings.today, rows["owner"]), 0.0)
    waiting = {anchor: say(f"reasons.waits_{anchor}", settings.language) for anchor in ANCHORS}
    rows["waits"] = rows["anchor"].map(waiting).where(due.isna(), "").astype("str")
    rows.loc[lapsed, "waits"] = say("reasons.lapsed", settings.language)
    rows["lapsed"] = lapsed
    first = won["status_date"].idxmin() if won["status_date"].notna().any() else -1
    rows["first"] = rows["deal"].eq(first)
    return rows.drop(columns="status_date").sort_values(
        ["done", "due", "company", "key", "occurrence"], na_position="last", ignore_index=True
    )


def _overtaken(rows: pd.DataFrame, settings: Settings) -> pd.Series:
    """Whether it is too late: a later occurrence has fallen due, or the birthday is long past."""
    today = pd.Timestamp(settings.today)
    fallen = rows["due"] <= today
    stale = rows["anchor"].eq("birthday") & (rows["due"] < today - pd.Timedelta(days=settings.birthday_days))
    newest = rows["occurrence"].where(fallen).groupby([rows["deal"], rows["key"]]).transform("max")
    return fallen & ((rows["occurrence"] < newest) | stale)


def _occurrences(won: pd.DataFrame, item: object, today: np.datetime64) -> pd.DataFrame:
    """The occurrences of one item for every customer: all up to today and the next one; waiting ones undated."""
    start = days(won[ANCHORS[item.counts_from]]).copy()  # type: ignore[attr-defined]
    lead = 0 if np.isnan(item.days) else int(item.days)  # type: ignore[attr-defined]
    months, step, times = item.months, item.step, item.times  # type: ignore[attr-defined]
    elapsed = np.zeros(len(won), dtype=np.int64)
    if item.counts_from == "birthday":  # type: ignore[attr-defined]
        start[np.isnat(_customer_since(won))] = np.datetime64("NaT", "D")
        elapsed, months, step, times = _months_to_birthday(start, lead, won), 12, 0, 0
    else:
        start, lead = start + lead, 0
    frames = []
    deals = won.index.to_numpy()
    active = np.ones(len(won), dtype=bool)
    occurrence = 1
    while active.any() and occurrence <= _LONGEST:
        due = add_months(start[active], elapsed[active] + months * (occurrence - 1)) + (lead + step * (occurrence - 1))
        frames.append(
            pd.DataFrame({"deal": deals[active], "occurrence": occurrence, "due": due.astype("datetime64[s]")})
        )
        if times == occurrence or not (months or step):
            break
        still = active.copy()
        still[active] = due <= today
        active = still
        occurrence += 1
    found = pd.concat(frames, ignore_index=True)
    found["key"], found["item"], found["anchor"] = item.key, item.item, item.counts_from  # type: ignore[attr-defined]
    return found


def _months_to_birthday(born: Days, lead: int, won: pd.DataFrame) -> NDArray[np.int64]:
    """Months from birth to the first birthday whose item falls on or after the order.

    Counted from birth, so that 29 February moves to the 28th only in years without one.
    """
    months = np.zeros(len(born), dtype=np.int64)
    known = ~np.isnat(born)
    born, since = born[known], _customer_since(won)[known]
    years = since.astype("datetime64[Y]").astype(np.int64) - born.astype("datetime64[Y]").astype(np.int64) - 1
    for _ in range(2):
        years += add_months(born, 12 * years) + lead < since
    months[known] = 12 * years
    return months


def _customer_since(won: pd.DataFrame) -> Days:
    """The day of the order, or of the last contact where the order has no date."""
    ordered = days(won["status_date"])
    return np.where(np.isnat(ordered), days(won["last_contact"]), ordered)


def _customers(tables: Tables, checklists: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """One row per won deal with an order date: the four measures and the index against the first customer."""
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
    table["on_time"] = on_time.astype(float).groupby(level=0).mean().reindex(won.index)
    table["index"] = _index(table, log, passed, age, settings)
    return table.reset_index(drop=True)


def _index(table: pd.DataFrame, log: pd.DataFrame, passed: pd.Series, age: pd.Series, settings: Settings) -> pd.Series:
    """100 = like the first customer; blank until a month after the order.

    A customer younger than a window is compared with what the first one got at that age.
    """
    first = table["ordered_on"].idxmin()
    first_days = np.sort(passed[log["deal"].eq(first)].to_numpy())

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
    return (100 * capped.mean(axis=1)).round(0).where(age >= settings.index_wait)


def _ratio(value: pd.Series, reference: pd.Series) -> pd.Series:
    """value / reference; two noughts are equal, something against nothing is as much as counts."""
    plain = value / reference.where(reference > 0)
    return plain.where(reference > 0, np.where(value > 0, np.inf, 1.0)).where(value.notna() & reference.notna())


def _marked(prospects: pd.DataFrame, checklists: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """The prospects with what is due to each customer, in Why and Ask too."""
    frame = prospects.copy(deep=False)
    due_now = checklists[checklists["due_now"]] if len(checklists) else pd.DataFrame(columns=["deal", "item", "due"])
    frame["service_due"] = due_now.groupby("deal").size().reindex(frame.index, fill_value=0)
    frame["service_on"] = due_now.groupby("deal")["due"].min().reindex(frame.index)
    frame["service_late"] = (
        due_now.groupby("deal")["late"].max().reindex(frame.index, fill_value=0.0) if len(checklists) else 0.0
    )
    frame["service_item"] = due_now.sort_values("due").drop_duplicates("deal").set_index("deal")["item"]
    won, dated = frame["won"], frame["status_date"].notna()
    owed = won & (frame["service_due"] > 0)
    customer = columns(day="status_date", due="service_due")
    why = sentences(
        frame,
        settings,
        [
            ("why_customer_undated", won & ~dated, nothing),
            ("why_customer", owed, customer),
            ("why_customer_done", won, customer),
        ],
    )
    ask = sentences(frame, settings, [("ask_customer", owed, columns(item="service_item"))])
    return frame.assign(why=frame["why"].where(why.eq(""), why), ask=frame["ask"].where(ask.eq(""), ask))
