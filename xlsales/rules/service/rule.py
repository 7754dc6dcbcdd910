"""The rule of the workbook: checklists, what is due to each customer, the index and its drift."""

from dataclasses import replace

import numpy as np
import pandas as pd

from xlsales.rules.service.experience import make_right, noted, with_referrals
from xlsales.rules.service.index import customers as measured
from xlsales.rules.service.index import drift
from xlsales.rules.service.items import ANCHORS, active_items, lapsed, occurrences
from xlsales.rules.service.promises import kept
from xlsales.rules.service.told import belated, marked
from xlsales.rules.workdays import Workdays, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings
from xlsales.texts import say


def service(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Draw up the checklists and the first-customer index; adds service_due and a customer's Why and Ask."""
    calendar = Workdays(tables, settings)
    items, problems = active_items(tables.service_items, settings)
    checklists = _checklists(tables, items, calendar, settings)
    customers = measured(tables, checklists, settings)
    frame = marked(tables.prospects, checklists, calendar, settings)
    return (
        replace(
            tables,
            prospects=frame,
            checklists=checklists,
            customers=customers,
            drift=drift(customers),
            promises_kept=kept(tables),
        ),
        problems,
    )


def checklists(tables: Tables, settings: Settings) -> pd.DataFrame:
    """The items of every customer alone, one row per item and occurrence; needs what history and standing found."""
    items, _ = active_items(tables.service_items, settings)
    return _checklists(tables, items, Workdays(tables, settings), settings)


def _checklists(tables: Tables, items: pd.DataFrame, calendar: Workdays, settings: Settings) -> pd.DataFrame:
    """One row per customer, item and occurrence, up to the first one after today; none without an order date.

    What fell due before the workbook began to know the customer is not owed: it is left out, unless it was done.
    """
    won = tables.prospects[tables.prospects["won"] & tables.prospects["status_date"].notna()]
    log = tables.checklist_log
    experiences = noted(log, settings)
    parts = [make_right(experiences, won, calendar, settings)] if len(experiences) else []
    if len(won) and len(items):
        rows = occurrences(won, items, calendar, settings)
        rows = with_referrals(rows, experiences, calendar, won["owner"].loc[rows["deal"]])
        rows["lapsed"] = lapsed(rows, won["owner"].loc[rows["deal"]], calendar, settings)
        parts.append(rows.drop(columns=["following", "lapses"]))
    if not any(map(len, parts)):
        return pd.DataFrame()
    rows = pd.concat(parts, ignore_index=True)
    for key in ("lapsed", "unproven"):
        rows[key] = rows[key].eq(True) if key in rows else False
    base = won.loc[rows["deal"], ["id", "company", "owner"]].reset_index(drop=True)
    rows = pd.concat([rows, base], axis=1)

    log = log[(log["deal"] >= 0) & log["key"].notna()].assign(occurrence=lambda all: all["occurrence"].fillna(1))
    log = log.drop_duplicates(["deal", "key", "occurrence"], keep="last")
    ticked = log[["deal", "key", "occurrence", "done_on", "experience", "remark"]]
    rows = rows.merge(ticked, how="left", on=["deal", "key", "occurrence"])
    rows["done"] = rows["done_on"].notna()
    if "begin" in won:
        owed = ~(rows["due"] < won["begin"].loc[rows["deal"]].to_numpy()) | rows["anchor"].eq("experience")
        rows = rows[owed | rows["done"]].reset_index(drop=True)
    due = rows["due"]
    rows["lapsed"] &= due.notna() & ~rows["done"]
    rows["due_now"] = due.notna() & (due <= pd.Timestamp(settings.today)) & ~rows["done"] & ~rows["lapsed"]
    rows["late"] = np.where(rows["due_now"], calendar.late(days(due), settings.today, rows["owner"]), 0.0)
    rows["item"] = belated(rows, settings)
    waiting = {anchor: say(f"reasons.waits_{anchor}", settings.language) for anchor in ANCHORS}
    waits = rows["anchor"].map(waiting).where(~rows["unproven"], say("reasons.waits_good", settings.language))
    rows["waits"] = waits.where(due.isna(), "").astype("str")
    first = won["status_date"].idxmin()
    rows["first"] = rows["deal"].eq(first)
    return rows.sort_values(["done", "due", "company", "key", "occurrence"], na_position="last", ignore_index=True)
