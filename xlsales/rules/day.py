"""The day's plan: what one person can do today, not all that is due.

Each owner has a number of contacts a day. Promises and new enquiries come first and are never cut off; then what is
nearly closed, customers with service due (at most a quarter while others wait), what was neglected, what is overdue,
what is due, and who was never contacted. What is done today has taken its place, so the day ends. Whoever waited
long comes before the others, so nobody waits for ever. On a day off the work stands in the plan of who covers it.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.history import newest
from xlsales.rules.workdays import Workdays, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

GROUPS = ("promised", "enquiry", "closing", "service", "neglected", "overdue", "due", "not_started")
"""The groups of the plan, in order."""

_SERVICE = GROUPS.index("service")
_REST = GROUPS.index("neglected")
"""From this group on who waited long goes first."""

Flags = NDArray[np.bool_]
Numbers = NDArray[np.float64]


def day(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Put everybody who is due in a group and an order, and plan as many as fit.

    Adds group, planned, plan_rank, waited, done_today, plan_owner and covered_for; makes `plan`.
    """
    frame = tables.prospects.copy(deep=False)
    calendar = Workdays(tables, settings)
    owner = frame["owner"].fillna("").to_numpy(dtype=object)
    cover = pd.Series(owner).map(calendar.covered)
    covered = cover.notna().to_numpy()
    frame["plan_owner"] = pd.Series(np.where(covered, cover, owner), index=frame.index, dtype="str")
    frame["covered_for"] = pd.Series(np.where(covered, owner, ""), index=frame.index, dtype="str")
    frame["done_today"] = _done(tables, settings)

    group = _grouped(tables, frame, calendar, settings)
    waited = _waited(frame, calendar, settings)
    waits = (group >= _REST) & (waited > settings.waited_days)
    frame["group"] = pd.Series(np.append(GROUPS, "")[group], index=frame.index, dtype="str")
    frame["waited"] = np.where(waits, waited, np.nan)

    order, section = _ordered(tables, frame, group, waited, waits)
    names, plan_of = np.unique(frame["plan_owner"].to_numpy(dtype=str), return_inverse=True)
    capacity = _capacity(names, tables.owners, settings)
    done = frame["done_today"].to_numpy()
    planned = np.zeros(len(frame), dtype=bool)
    planned[order] = _planned(group[order], plan_of[order], capacity, done, frame["won"].to_numpy(), plan_of, settings)
    frame["planned"] = planned

    rank = np.full(len(frame), np.nan)
    # Of several owners, who is planned first, then by group.
    whole = order[np.lexsort((section[order], ~planned[order]))]
    rank[whole] = np.arange(len(whole))
    frame["plan_rank"] = rank
    return replace(tables, prospects=frame, plan=_plan(names, plan_of, capacity, frame)), []


def _done(tables: Tables, settings: Settings) -> Flags:
    """Who had a contact today, reached or not, or an item ticked today."""
    frame, log, ticks = tables.prospects, tables.log, tables.checklist_log
    today = pd.Timestamp(settings.today)
    deals = log.loc[log["date"].eq(today), "deal"]
    return frame.index.isin(deals) | frame.index.isin(ticks.loc[ticks["done_on"].eq(today), "deal"])


def _grouped(tables: Tables, frame: pd.DataFrame, calendar: Workdays, settings: Settings) -> NDArray[np.int64]:
    """The place of each row's group in `GROUPS`; -1 for who is not due, or done."""
    today = np.datetime64(settings.today, "D")
    log = tables.log
    due, agreed = days(frame["next_follow_up"]), days(frame["agreed"])
    won = frame["won"].to_numpy()
    pursued = ~won & frame["stopped_by"].isna().to_numpy() & (due <= today)
    promised = (agreed <= today) & ~(agreed < days(frame["begin"])) & (pursued | won)

    missed = _newest_missed(frame, log)
    again = calendar.add(missed, settings.try_again, frame["owner"], ~np.isnat(missed))
    served = won & (frame["service_due"] > 0).to_numpy() & ~(again > today)
    urgent = served & frame["make_right_on"].notna().to_numpy()

    since = calendar.late(days(frame["first_contact"]), settings.today, frame["owner"])
    tried = (frame["reached_count"].eq(0) & frame["contacts"].gt(0)).to_numpy() & (since <= settings.enquiry_window)
    reached = newest(log["at"].to_numpy(), log["reached"].to_numpy(), len(frame))
    warm = np.append((log["signal"] | log["answer"].isin(("yes", "haggles"))).to_numpy(), False)[reached]
    group = np.select(
        [
            promised | urgent,
            pursued & (frame["new_enquiry"].to_numpy() | tried),
            pursued & warm,
            served,
            pursued & frame["neglected"].to_numpy(),
            pursued & (frame["overdue"] > 0).to_numpy(),
            pursued & ~frame["not_started"].to_numpy(),
            pursued,
        ],
        range(len(GROUPS)),
        -1,
    )
    return np.where(frame["done_today"].to_numpy(), -1, group)


def _newest_missed(frame: pd.DataFrame, log: pd.DataFrame) -> NDArray[np.datetime64]:
    """The day of the newest contact where that reached nobody; NaT elsewhere."""
    return np.where(frame["unanswered"].to_numpy() > 0, days(frame["last_contact"]), np.datetime64("NaT", "D"))


def _waited(frame: pd.DataFrame, calendar: Workdays, settings: Settings) -> Numbers:
    """Working days since the due date, or since the newest contact if that is later.

    Not started: since the later of the first contact and the begin of the row.
    """
    start = np.fmax(days(frame["first_contact"]), days(frame["begin"]))
    start = np.fmax(start, days(frame["silent_until"]))
    since = np.where(frame["not_started"].to_numpy(), start, days(frame["next_follow_up"]))
    since = np.fmax(since, days(frame["last_contact"]))
    return np.nan_to_num(calendar.late(since, settings.today, frame["owner"]))


def _ordered(
    tables: Tables, frame: pd.DataFrame, group: NDArray[np.int64], waited: Numbers, waits: Flags
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The rows that are due in the order of the day, and the section of every row: its group, or those who waited."""
    section = np.where(group >= _REST, group + 1, group)
    section[waits] = _REST
    value = frame["value"]
    open_rows = ~frame["won"] & frame["stopped_by"].isna()
    worth = value.fillna(value[open_rows].median()).fillna(0.0).to_numpy(dtype=float)
    if tables.verdict.in_use:
        worth = worth * frame["chance"].fillna(0.0).to_numpy(dtype=float)
    due = _number(days(frame["next_follow_up"]), frame["agreed"])
    enquiry, service = group == GROUPS.index("enquiry"), group == _SERVICE
    first = np.select(
        [enquiry, service, waits],
        [~frame["new_enquiry"].to_numpy(), -frame["service_late"].to_numpy(dtype=float), -waited],
        frame["dead_by"].ne("").to_numpy() & ~frame["held"].to_numpy(),
    )
    second = np.where(enquiry, _number(days(frame["first_contact"]), None), np.where(service, 0.0, -worth))
    listed = np.flatnonzero(group >= 0)
    keys = (due[listed], second[listed], first[listed].astype(float), section[listed])
    return listed[np.lexsort(keys)], section


def _number(values: NDArray[np.datetime64], instead: pd.Series | None) -> Numbers:
    """Days as numbers to sort on; an absent one is that of `instead`, or comes last."""
    if instead is not None:
        values = np.where(np.isnat(values), days(instead), values)
    numbers = values.astype(np.int64).astype(float)
    return np.where(np.isnat(values), np.inf, numbers)


def _capacity(names: NDArray[np.str_], owners: pd.DataFrame, settings: Settings) -> NDArray[np.int64]:
    """Contacts a day of each owner; that of the setting for who has none, and for no seller."""
    known = owners.dropna(subset=["owner"]).drop_duplicates("owner").set_index("owner")["contacts_a_day"]
    own = pd.Series(names).map(known).astype(float)
    return own.fillna(settings.contacts_a_day).to_numpy().astype(np.int64)


def _planned(
    group: NDArray[np.int64],
    of: NDArray[np.int64],
    capacity: NDArray[np.int64],
    done: Flags,
    won: Flags,
    of_all: NDArray[np.int64],
    settings: Settings,
) -> Flags:
    """Which rows, given in the order of the day, fit into the plan of their owner (`of` is the owner's place)."""
    length = len(capacity)

    def amount(mask: Flags) -> NDArray[np.int64]:
        return np.bincount(of[mask], minlength=length)

    certain, closing, service = group < 2, group == 2, group == _SERVICE
    others = group >= _REST
    left = np.maximum(capacity - np.bincount(of_all[done], minlength=length) - amount(certain), 0)
    closers = np.minimum(amount(closing), left)
    left = left - closers
    quarter = np.maximum((capacity * settings.service_share).astype(np.int64), 1)
    quarter = np.maximum(quarter - np.bincount(of_all[done & won], minlength=length), 0)
    served = np.minimum(np.minimum(amount(service), quarter), left)
    rest = np.minimum(amount(others), left - served)
    served = np.minimum(amount(service), left - rest)
    planned = certain.copy()
    for mask, most in ((closing, closers), (service, served), (others, rest)):
        rows = np.flatnonzero(mask)
        nth = pd.Series(of[rows]).groupby(of[rows]).cumcount().to_numpy()
        planned[rows] = nth < most[of[rows]]
    return planned


def _plan(
    names: NDArray[np.str_], of: NDArray[np.int64], capacity: NDArray[np.int64], frame: pd.DataFrame
) -> pd.DataFrame:
    """Per owner of a plan: how much fits, what is done, planned and due. The owner is empty for no seller."""
    length = len(names)
    table = pd.DataFrame(
        {
            "owner": pd.Series(names, dtype="str"),
            "capacity": capacity,
            "done": np.bincount(of[frame["done_today"].to_numpy()], minlength=length),
            "planned": np.bincount(of[frame["planned"].to_numpy()], minlength=length),
            "due": np.bincount(of[frame["group"].ne("").to_numpy()], minlength=length),
        }
    )
    return table[(table[["done", "due"]] > 0).any(axis=1)].reset_index(drop=True)
