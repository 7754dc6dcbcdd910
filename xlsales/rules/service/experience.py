"""What the customer's experience asks for: a referral only after a good one, and a bad one is made right first.

From the column on the first customer: customers tell their friends, good and bad.
"""

import numpy as np
import pandas as pd

from xlsales.rules.workdays import Workdays, dates, days
from xlsales.tables.settings import Settings
from xlsales.texts import say

REFERRAL = "referral"
"""The key of the item that waits for a good experience."""
MAKE_RIGHT = "make_right"
"""The key of the item that a bad experience brings."""


def noted(log: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Every noted experience of a customer, oldest first: deal, experience, done_on, on (without a date: today)."""
    rows = log.loc[(log["deal"] >= 0) & log["experience"].notna(), ["deal", "experience", "done_on"]]
    on = rows["done_on"].fillna(pd.Timestamp(settings.today))
    return rows.assign(on=on).sort_values("on", kind="stable")


def with_referrals(rows: pd.DataFrame, found: pd.DataFrame, calendar: Workdays, owners: pd.Series) -> pd.DataFrame:
    """`rows` with the referral undated until the newest experience was a good one, and due no earlier than that.

    Adds unproven: those that wait for it, of which only the first occurrence is kept.
    """
    newest = found.drop_duplicates("deal", keep="last").set_index("deal")
    good_on = newest.loc[newest["experience"].eq("good"), "on"].reindex(rows["deal"]).set_axis(rows.index)
    asks = rows["key"].eq(REFERRAL) & rows["due"].notna()
    waits, later = asks & good_on.isna(), asks & (good_on > rows["due"])
    due = rows["due"].where(~later, good_on).where(~waits)
    rows = rows.assign(due=dates(calendar.forward(days(due), owners)).array, unproven=waits)
    return rows[~waits | rows["occurrence"].eq(1)]


def make_right(found: pd.DataFrame, won: pd.DataFrame, calendar: Workdays, settings: Settings) -> pd.DataFrame:
    """A row for every bad experience of a customer, due the next working day; it never lapses.

    Its occurrence is the day of the experience (in days since 1970; 0 without a date), so that no other experience
    moves its tick.
    """
    bad = found[found["experience"].eq("bad") & found["deal"].isin(won.index)]
    on, known = days(bad["on"]), bad["done_on"].notna().to_numpy()
    owners = won["owner"].loc[bad["deal"]]
    rows = pd.DataFrame(
        {
            "deal": bad["deal"].to_numpy(),
            "occurrence": np.where(known, on.astype(np.int64), 0),
            "planned": bad["on"].array,
            "due": dates(calendar.forward(on + known, owners)).array,
            "key": MAKE_RIGHT,
            "item": say("service.make_right", settings.language),
            "anchor": "experience",
        }
    )
    return rows.drop_duplicates(["deal", "occurrence"])
