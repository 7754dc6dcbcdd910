"""A week after the enthusiasm: is it still there?

A contact felt at 4 or more asks for a sober check a week later, pending until somebody is contacted then or gives a
straight answer. It has cooled once the newest two contacts, a week or more later, both missed or got an evasive
answer, with nothing straight and no signal since and no agreed date ahead. No contact at all is our neglect. From the
column on ecstasy: a week after the ecstatic meeting the love has cooled.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.history import newest, oldest, pick_days
from xlsales.rules.workdays import Days, Workdays, dates, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

NEVER = np.datetime64("NaT", "D")


def sober(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Find pending sober checks and what has cooled; adds quick, felt_on, sober_on, cooled, cooled_on, cooled_by.

    `quick` are the consumers with an instant or short cycle, for whom enthusiasm may well work: they get neither.
    `cooled_by` says what the newest two contacts were: "missed", "evasive" or "both".
    """
    frame = tables.prospects.copy(deep=False)
    quick = frame["market"].eq("consumer") & ~frame["cycle"].eq("long") & (not settings.consumer_flags)
    felt_on, sober_on = _check(tables.log, frame, settings)
    cooled_on, by = _cooled(tables, settings)
    felt_on[quick], sober_on[quick], cooled_on[quick] = NEVER, NEVER, NEVER
    frame["quick"] = quick
    frame["felt_on"], frame["sober_on"] = dates(felt_on).array, dates(sober_on).array
    frame["cooled_on"], frame["cooled"] = dates(cooled_on).array, ~np.isnat(cooled_on)
    frame["cooled_by"] = pd.Series(np.where(np.isnat(cooled_on), "", by), index=frame.index, dtype="str")
    return replace(tables, prospects=frame), []


def _check(log: pd.DataFrame, frame: pd.DataFrame, settings: Settings) -> tuple[Days, Days]:
    """When the newest enthusiasm was felt, and when its pending check is due."""
    at = log["at"].to_numpy()
    felt_on = pick_days(log["date"], newest(at, log["felt"].ge(settings.sober_felt).to_numpy(), len(frame)))
    due = felt_on + np.timedelta64(settings.sober_days, "D")
    last = pick_days(log["date"], newest(at, np.ones(len(log), dtype=bool), len(frame)))
    straight_on = np.fmax(days(frame["positive_on"]), days(frame["negative_on"]))
    pending = ~np.isnat(due) & ~(last >= due) & ~(straight_on >= felt_on)
    return felt_on, np.where(pending, due, NEVER)


def _cooled(tables: Tables, settings: Settings) -> tuple[Days, NDArray[np.str_]]:
    """Since when an enthusiasm has cooled, by prospect (the second contact in vain in a row), and how."""
    frame, log = tables.prospects, tables.log
    length = len(frame)
    at, place = log["at"].to_numpy(), np.arange(len(log))
    missed, evasive = _missed(tables, settings), log["evasive"].to_numpy()
    vain = missed | evasive

    # Only an enthusiasm after the newest straight answer, and not before the newest signal, can still cool.
    straight = newest(at, (log["positive"] | log["negative"]).to_numpy(), length)
    signal = newest(at, log["signal"].to_numpy(), length)
    warm = log["felt"].ge(settings.sober_felt).to_numpy() & (place > straight[at]) & (place >= signal[at])
    felt_on = pick_days(log["date"], oldest(at, warm, length))

    last = newest(at, np.ones(len(log), dtype=bool), length)
    late = days(log["date"]) >= felt_on[at] + np.timedelta64(settings.sober_days, "D")
    # The first contact of the unbroken row in vain at the end of the log that lies late enough.
    begun = np.maximum(newest(at, ~vain, length), newest(at, ~late, length)) + 1
    begun = np.maximum(begun, oldest(at, np.ones(len(log), dtype=bool), length))
    ahead = days(frame["agreed"]) >= np.datetime64(settings.today, "D")
    cold = ~np.isnat(felt_on) & (last > begun) & (last >= 0) & ~ahead
    since = pick_days(log["date"], np.where(cold, begun + 1, -1))
    newest_two = [np.where(cold, last - back, -1) for back in (0, 1)]
    how = [_at(evasive, places) for places in newest_two]
    return since, np.select([how[0] & how[1], how[0] | how[1]], ["evasive", "both"], "missed")


def _missed(tables: Tables, settings: Settings) -> NDArray[np.bool_]:
    """Which contacts reached nobody; a mail or message has some working days to be answered first."""
    log = tables.log
    missed = ~log["reached"].to_numpy()
    written = np.flatnonzero(missed & log["kind"].isin(("mail", "message")).to_numpy())
    owners = tables.prospects["owner"].iloc[log["at"].to_numpy()[written]]
    waited = Workdays(tables, settings).late(days(log["date"])[written], settings.today, owners)
    missed[written] = waited >= settings.cooled_mail_days
    return missed


def _at(flags: NDArray[np.bool_], places: NDArray[np.int64]) -> NDArray[np.bool_]:
    """The flag at each place; False at -1."""
    return np.append(flags, False)[places]
