"""The service items of every customer, dated from their anchor and moved to the next working day.

What is too late lapses: so many days after it was due, and a repeat as soon as the next one falls due. It leaves the
list and stays in the index as not done, so that the list of one morning is one that a person can work.
"""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.repeats import repeat
from xlsales.rules.workdays import Days, Workdays, add_months, dates, days
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

ANCHORS = {
    "order": "status_date",
    "delivery": "delivered",
    "birthday": "birthday",
    "first contact": "started_on",
}
"""Which column of the prospects each anchor counts from."""

LAPSES = {"thanks": 14, "explained": 60, "check": 30, "promise": 30, "experience": 60, "referral": 120}
"""Days after which the default items lapse in a workbook that has no such column yet."""

_LONGEST = 400
"""Occurrences of one item that a list can hold; older ones than that are nobody's service."""


def active_items(items: pd.DataFrame, settings: Settings) -> tuple[pd.DataFrame, list[Problem]]:
    """The active items with their repeats read and the days after which they lapse (missing: never)."""
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
    lapses = kept["lapses_after"]
    if items["lapses_after"].isna().all():
        lapses = kept["key"].map(LAPSES).astype(float)
    lapses = lapses.fillna(kept["counts_from"].map({"birthday": settings.birthday_days}).astype(float))
    return kept.assign(months=months, step=step, times=times, lapses=lapses).drop_duplicates("key"), problems


def occurrences(won: pd.DataFrame, items: pd.DataFrame, calendar: Workdays, settings: Settings) -> pd.DataFrame:
    """One row per customer, item and occurrence, up to the first one after today; waiting ones are undated.

    Columns: deal, key, item, anchor, occurrence, planned (the day it falls on), due (the working day after that),
    following (the day on which the next would fall) and lapses (days after which it lapses).
    """
    today = np.datetime64(settings.today, "D")
    rows = pd.concat([_of_item(won, item, today) for item in items.itertuples()], ignore_index=True)
    owners = won["owner"].loc[rows["deal"]]
    return rows.assign(due=dates(calendar.forward(days(rows["planned"]), owners)).array)


def lapsed(rows: pd.DataFrame, owners: pd.Series, calendar: Workdays, settings: Settings) -> pd.Series:
    """Which rows it is too late for: so many days after they were due, or once the next one falls due."""
    today = np.datetime64(settings.today, "D")
    too_late = days(rows["due"]) + rows["lapses"].fillna(0).to_numpy().astype("timedelta64[D]") < today
    overtaken = calendar.forward(days(rows["following"]), owners) <= today
    return pd.Series((too_late & rows["lapses"].notna().to_numpy()) | overtaken, index=rows.index)


def _of_item(won: pd.DataFrame, item: object, today: np.datetime64) -> pd.DataFrame:
    """The occurrences of one item for every customer, with the day on which the next would fall due."""
    start = days(won[ANCHORS[item.counts_from]]).copy()  # type: ignore[attr-defined]
    lead = 0 if np.isnan(item.days) else int(item.days)  # type: ignore[attr-defined]
    months, step, times = item.months, item.step, item.times  # type: ignore[attr-defined]
    elapsed = np.zeros(len(won), dtype=np.int64)
    if item.counts_from == "birthday":  # type: ignore[attr-defined]
        elapsed, months, step, times = _months_to_birthday(start, lead, won), 12, 0, 0
    else:
        start, lead = start + lead, 0

    def falls(chosen: NDArray[np.bool_], occurrence: int) -> Days:
        turns = occurrence - 1
        return add_months(start[chosen], elapsed[chosen] + months * turns) + (lead + step * turns)

    frames = []
    deals = won.index.to_numpy()
    active = np.ones(len(won), dtype=bool)
    occurrence = 1
    repeats = bool(months or step)
    while active.any() and occurrence <= _LONGEST:
        due = falls(active, occurrence)
        following = falls(active, occurrence + 1) if repeats else np.full(len(due), np.datetime64("NaT", "D"))
        frames.append(
            pd.DataFrame(
                {
                    "deal": deals[active],
                    "occurrence": occurrence,
                    "planned": due.astype("datetime64[s]"),
                    "following": following.astype("datetime64[s]"),
                }
            )
        )
        if times == occurrence or not repeats:
            break
        still = active.copy()
        still[active] = due <= today
        active = still
        occurrence += 1
    found = pd.concat(frames, ignore_index=True)
    found["key"], found["item"], found["anchor"] = item.key, item.item, item.counts_from  # type: ignore[attr-defined]
    return found.assign(lapses=float(item.lapses))  # type: ignore[attr-defined]


def _months_to_birthday(born: Days, lead: int, won: pd.DataFrame) -> NDArray[np.int64]:
    """Months from birth to the first birthday whose item falls on or after the order.

    Counted from birth, so that 29 February moves to the 28th only in years without one.
    """
    months = np.zeros(len(born), dtype=np.int64)
    known = ~np.isnat(born)
    born, since = born[known], days(won["status_date"])[known]
    years = since.astype("datetime64[Y]").astype(np.int64) - born.astype("datetime64[Y]").astype(np.int64) - 1
    for _ in range(2):
        years += add_months(born, 12 * years) + lead < since
    months[known] = 12 * years
    return months
