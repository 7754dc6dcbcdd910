"""What a customer has coming, in words: on the row of the prospect, and on an item that is late."""

import numpy as np
import pandas as pd

from xlsales.rules.reasons import columns, nothing, sentences
from xlsales.rules.service.experience import MAKE_RIGHT
from xlsales.rules.workdays import Workdays, days
from xlsales.tables.settings import Settings
from xlsales.texts import say, tell

BELATED = ("thanks", "explained", "check", "promise", "experience", "birthday")
"""The default items that say it in other words once they are late: `service.<key>_late`."""


def belated(rows: pd.DataFrame, settings: Settings) -> pd.Series:
    """The words of each item; a default item that is late in words of its own, with the day it was for.

    An item that somebody worded anew keeps those words.
    """
    said = rows["item"].astype("object")
    for key in BELATED:
        usual = [say(f"service.{key}", language) for language in ("nl", "en")]
        chosen = (rows["late"] > 0) & rows["key"].eq(key) & rows["item"].isin(usual)
        if chosen.any():
            day = days(rows.loc[chosen, "planned"])
            said[chosen] = tell(f"service.{key}_late", settings.language, int(chosen.sum()), day=day)
    return said.astype("str").where(rows["item"].notna())


def marked(prospects: pd.DataFrame, checklists: pd.DataFrame, calendar: Workdays, settings: Settings) -> pd.DataFrame:
    """The prospects with what is due to each customer, in Why and Ask too.

    Adds service_due (items), service_on (since when), service_late (working days), service_item (what to do first),
    service_row (the key of that item) and make_right_on (since when a bad experience is to be made right). A customer
    without the date of the order has that to fill in, on the first working day of each week.
    """
    frame = prospects.copy(deep=False)
    frame["service_due"], frame["service_late"] = 0, 0.0
    frame["service_on"] = frame["make_right_on"] = pd.Series(pd.NaT, index=frame.index, dtype="datetime64[s]")
    frame["service_item"] = frame["service_row"] = pd.Series(np.nan, index=frame.index, dtype="str")
    if len(checklists) and checklists["due_now"].any():
        due = checklists[checklists["due_now"]]
        rank = due["key"].ne(MAKE_RIGHT)
        due = due.assign(rank=rank).sort_values(["rank", "due"], kind="stable")
        by_deal = due.groupby("deal")
        frame["service_due"] = by_deal.size().reindex(frame.index, fill_value=0)
        frame["service_late"] = by_deal["late"].max().reindex(frame.index, fill_value=0.0)
        frame["service_on"] = by_deal["due"].min().reindex(frame.index)
        first = due.drop_duplicates("deal").set_index("deal")
        names = first["key"] + "/" + first["occurrence"].astype(int).astype(str)
        frame["service_item"], frame["service_row"] = first["item"], names
        frame["make_right_on"] = first["planned"].where(~first["rank"])
    asks_date = frame["won"] & frame["status_date"].isna() & _week_begins(frame["owner"], calendar, settings)
    frame.loc[asks_date, "service_due"] = 1
    frame.loc[asks_date, "service_on"] = pd.Timestamp(settings.today)
    return _told(frame, settings)


def _week_begins(owners: pd.Series, calendar: Workdays, settings: Settings) -> pd.Series:
    """For each prospect whether today is the first working day of the owner's week."""
    today = np.datetime64(settings.today, "D")
    monday = today - np.timedelta64(settings.today.weekday(), "D")
    return pd.Series(calendar.forward(np.full(len(owners), monday), owners) == today, index=owners.index)


def _told(frame: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    won, dated = frame["won"], frame["status_date"].notna()
    owed = won & dated & (frame["service_due"] > 0)
    customer = columns(day="status_date", due="service_due")
    why = sentences(
        frame,
        settings,
        [
            ("why_customer_undated", won & ~dated, nothing),
            ("why_make_right", owed & frame["make_right_on"].notna(), columns(day="make_right_on")),
            ("why_customer", owed, customer),
            ("why_customer_done", won, customer),
        ],
    )
    ask = sentences(frame, settings, [("ask_customer", owed, columns(item="service_item"))])
    return frame.assign(why=frame["why"].where(why.eq(""), why), ask=frame["ask"].where(ask.eq(""), ask))
