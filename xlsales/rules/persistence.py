"""Keep a regular rhythm at the customer's pace for as long as nothing rules the sale out.

The next follow-up is the agreed date, else the last contact plus the rhythm: the tempo the prospect asked for,
the tempo observed between answered contacts, or the rhythm of the sales cycle. Who was never reached is tried again
in a few days, six times; a missed call is tried again soon, and from the second on it stretches the rhythm; a buying
signal, yes or haggling makes haste. Postponing (*Not before*) only moves a date. A computed date falls on a working
day of the owner; an agreed one stays as agreed. An overdue follow-up is the seller's debt and never turns the light.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.history import newest, pick_days
from xlsales.rules.workdays import Days, Workdays, add_months, dates, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings
from xlsales.texts import tell

NEVER = np.datetime64("NaT", "D")
ONE_DAY = np.timedelta64(1, "D")


def agreed(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Find the agreed date and the postponement in force; adds agreed, silent_until and begin.

    Any contact on or after such a date uses it up, but a mail or message without an answer uses up only agreed dates
    before its day. `begin` is the later of the day the workbook began and the day the row came in.
    """
    frame, log = tables.prospects.copy(deep=False), tables.log
    at, length = log["at"].to_numpy(), len(frame)
    reached, day = log["reached"].to_numpy(), days(log["date"])
    named = log["next_agreed"].notna().to_numpy()
    written = log["written"].to_numpy() & ~reached
    last = days(frame["last_contact"])
    loud = pick_days(log["date"], newest(at, ~written, length))
    used = np.fmax(loud, pick_days(pd.Series(day - ONE_DAY), newest(at, written, length)))

    def in_force(typed: pd.Series, which: NDArray[np.bool_], used_up: Days) -> Days:
        from_log = pick_days(log["next_agreed"], newest(at, which & named, length))
        candidates = [np.where(used_up >= each, NEVER, each) for each in (days(typed), from_log)]
        return np.where(np.isnat(candidates[0]), candidates[1], candidates[0])

    frame["agreed"] = dates(in_force(frame["agreed_date"], reached, used)).array
    frame["silent_until"] = dates(in_force(frame["not_before"], ~reached, last)).array
    begin = np.datetime64(settings.begin, "D") if settings.begin else NEVER
    frame["begin"] = dates(np.fmax(days(frame["known_since"]), begin)).array
    return replace(tables, prospects=frame), []


def persistence(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Find the rhythm and the next follow-up.

    Adds not_started, new_enquiry, rhythm, next_follow_up, date_by, overdue, neglected and the horizon.
    """
    frame = tables.prospects.copy(deep=False)
    calendar = Workdays(tables, settings)
    today = np.datetime64(settings.today, "D")
    active = ~frame["won"].to_numpy() & frame["stopped_by"].isna().to_numpy()

    frame["not_started"] = active & frame["contacts"].eq(0).to_numpy()
    waited = calendar.late(days(frame["first_contact"]), settings.today, frame["owner"])
    frame["new_enquiry"] = frame["not_started"] & (waited <= settings.enquiry_days)

    frame["cycle_days"] = _cycle_days(frame, settings)
    base, frame["rhythm_by"] = _base_rhythm(frame, _observed(tables.log, len(frame), settings))
    frame["base_rhythm"] = base
    frame["rhythm"] = _stretched(frame, base, settings)

    planned, by = _computed(frame, tables.log, calendar, settings)
    sober = days(frame["sober_on"])
    capped = (sober < planned) & ~frame["not_started"].to_numpy()
    planned = np.where(capped, sober, planned)
    silent = days(frame["silent_until"])
    postponed = silent > planned
    planned = np.where(postponed, silent, planned)
    promised = days(frame["agreed"])
    has_promise = ~np.isnat(promised)
    # A new enquiry keeps the day on which it came in.
    typed = frame["new_enquiry"].to_numpy() & ~postponed
    due = np.where(typed, planned, calendar.forward(planned, frame["owner"]))
    due = np.where(has_promise, promised, due)
    out = ~active | frame["let_go"].to_numpy()
    due[out] = NEVER
    # Where it fell before it was moved to a working day.
    frame["planned_on"] = dates(np.where(out, NEVER, np.where(has_promise, promised, planned))).array

    by = np.select([out, has_promise, postponed, capped], ["", "agreed", "postponed", "sober"], by)
    frame["date_by"] = pd.Series(by, index=frame.index, dtype="str")
    frame["next_follow_up"] = dates(due).array
    # What was due before the begin, and who was never contacted, is due and never late.
    excused = (due < days(frame["begin"])) | (frame["not_started"].to_numpy() & ~has_promise)
    frame["excused"] = excused
    frame["overdue"] = np.where(excused, 0.0, calendar.late(due, settings.today, frame["owner"]))
    behind = (today - due).astype("timedelta64[D]").astype(float)
    behind[np.isnat(due) | excused] = 0
    frame["neglected"] = behind > settings.neglected * frame["rhythm"].to_numpy()
    frame["agreed_today"] = (promised == today) & active

    horizon = _horizon(frame, settings)
    frame["horizon_on"] = dates(horizon).array
    frame["horizon_reached"] = (horizon <= today) & active
    return replace(tables, prospects=frame, persistence_pays=_persistence_pays(frame, settings)), []


def _computed(
    frame: pd.DataFrame, log: pd.DataFrame, calendar: Workdays, settings: Settings
) -> tuple[Days, NDArray[np.object_]]:
    """The computed date of each prospect before it is moved to a working day, and by what."""
    today = np.datetime64(settings.today, "D")
    owners = frame["owner"]
    last, tries = days(frame["last_contact"]), frame["unanswered"].to_numpy()
    rhythm = last + frame["rhythm"].to_numpy().astype("timedelta64[D]")

    new = frame["new_enquiry"].to_numpy()
    start = np.where(new, days(frame["first_contact"]), today)
    not_started = frame["contacts"].eq(0).to_numpy()
    newest_at = frame["newest_at"].to_numpy()
    reopened = frame["reopened"].to_numpy() & (newest_at < 0)

    gaps = np.array(settings.tries_after)
    nth = np.minimum(np.maximum(tries, 1), len(gaps)) - 1
    trying = (frame["reached_count"].to_numpy() == 0) & (tries > 0)
    again = (tries == 1) & ~trying
    soon = calendar.add(last, np.where(trying, gaps[nth], settings.try_again), owners, trying | again)
    again &= soon < calendar.forward(rhythm, owners)

    haste = _haste(frame, log, newest_at, calendar, settings)
    hasty = haste < rhythm
    by = np.select(
        [new, not_started, reopened, trying, again, hasty],
        ["enquiry", "not_started", "reopened", "trying", "again", "haste"],
        "rhythm",
    ).astype(object)
    after_open = calendar.forward(days(frame["status_date"]) + ONE_DAY, owners)
    planned = np.select([not_started, reopened, trying | again, hasty], [start, after_open, soon, haste], rhythm)
    return planned, by


def _haste(
    frame: pd.DataFrame, log: pd.DataFrame, newest_at: NDArray[np.int64], calendar: Workdays, settings: Settings
) -> Days:
    """The latest day after a newest contact with a signal, a yes or haggling; NaT for everybody else."""
    if not len(log):
        return np.full(len(frame), NEVER)
    known = (newest_at >= 0) & log["reached"].to_numpy()[newest_at]
    signal = known & log["signal"].to_numpy()[newest_at]
    said = known & log["answer"].isin(("yes", "haggles")).to_numpy()[newest_at] & ~(frame["tempo"] > 0).to_numpy()
    most = np.fmin(np.where(signal, settings.haste_signal, np.inf), np.where(said, settings.haste_yes, np.inf))
    hasty = signal | said
    steps = np.where(hasty, most, 0).astype(np.int64)
    return calendar.add(days(frame["last_contact"]), steps, frame["owner"], hasty)


def _cycle_days(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    """The rhythm of the sales cycle in days."""
    rhythm = {"instant": settings.rhythm_instant, "short": settings.rhythm_short, "long": settings.rhythm_long}
    return frame["cycle"].map(rhythm).astype(float).fillna(settings.rhythm_short)


def _observed(log: pd.DataFrame, length: int, settings: Settings) -> NDArray[np.float64]:
    """The median gap in days between answered contacts, clamped; NaN with too few gaps."""
    observed = np.full(length, np.nan)
    answered = log.loc[log["reached"], ["at", "date"]]
    at, day = answered["at"].to_numpy(), days(answered["date"])
    same = at[1:] == at[:-1]
    if not same.any():
        return observed
    gaps = pd.DataFrame({"at": at[1:][same], "gap": np.diff(day)[same].astype(float)})
    grouped = gaps.groupby("at")["gap"]
    median = np.floor(grouped.median() + 0.5).clip(settings.observed_low, settings.observed_high)
    median = median[grouped.size() >= settings.observed_gaps]
    observed[median.index.to_numpy()] = median.to_numpy()
    return observed


def _base_rhythm(frame: pd.DataFrame, observed: NDArray[np.float64]) -> tuple[pd.Series, pd.Series]:
    """The rhythm before any stretch, and which of the three gave it."""
    asked = frame["tempo"].where(frame["tempo"] > 0)
    seen = pd.Series(observed, index=frame.index)
    by = pd.Series(
        np.select([asked.notna(), seen.notna()], ["asked", "observed"], "cycle"),
        index=frame.index,
        dtype="str",
    )
    return asked.fillna(seen).fillna(frame["cycle_days"]), by


def _stretched(frame: pd.DataFrame, base: pd.Series, settings: Settings) -> pd.Series:
    """The rhythm in whole days: from the second unanswered try on longer, at most the maximum or the asked tempo."""
    # A base above the maximum (a long asked tempo, a cycle set so) is kept: a stretch never shortens.
    highest = np.maximum(settings.stretch_high, base)
    tries = (frame["unanswered"] - 1).clip(lower=0, upper=200)
    return np.floor(np.minimum(base * settings.stretch**tries, highest) + 0.5 + 1e-9)


def _horizon(frame: pd.DataFrame, settings: Settings) -> Days:
    """The day the horizon is reached, counted from the first contact or from the day after a dated `open`."""
    start = days(frame["started_on"])
    start = np.where(frame["reopened"].to_numpy(), days(frame["status_date"]) + ONE_DAY, start)
    return add_months(start, settings.horizon_months)


def _persistence_pays(frame: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """The won deals that took longer than the median, longest first, with the contacts they took."""
    won = frame[frame["days_to_win"].notna()]
    slow = won[won["days_to_win"] > won["days_to_win"].median()].sort_values("days_to_win", ascending=False)
    return pd.DataFrame(
        {
            "deal": slow.index,
            "company": slow["company"].array,
            "owner": slow["owner"].array,
            "value": slow["value"].array,
            "days": slow["days_to_win"].array,
            "contacts": slow["contacts_to_win"].array,
            "visits": slow["visits_to_win"].array,
            "why": tell(
                "reasons.persistence_pays",
                settings.language,
                len(slow),
                days=slow["days_to_win"],
                contacts=slow["contacts_to_win"],
                median=[won["days_to_win"].median()] * len(slow),
            ),
        }
    )
