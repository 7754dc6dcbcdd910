"""What the log says of each prospect: who was reached, when, how often, and since when.

Every other rule counts on this page. Terms, as the sales method uses them:

- *reached* is what was typed; blank means yes, except a mail or message without an answer. An *attempt* is a
  contact that did not reach anybody. Several unanswered attempts on one day count once.
- *straight positive*: yes, later, haggles. *Straight negative*: no budget, not interested, bought elsewhere,
  product blocks. Evasive and blank are not straight; the question asked and a blank answer of a reached contact is
  evasive.
- Contacts of one day are ordered: attempts, reached (those with a buying signal last), negative answers, positive
  answers.
- *Since* counts look strictly after the newest straight positive answer or buying signal, and after the day of a
  status `open` with a date, which restarts everything.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.coded import Coded
from xlsales.rules.workdays import days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

POSITIVE = ("yes", "later", "haggles")
NEGATIVE = ("no budget", "not interested", "bought elsewhere", "product blocks")

_FACTS = ("deal", "reached", "signal", "question_asked")
_CARRIED = ("date", "kind", "answer", "felt", "next_agreed", "spoke_with", "step")
"""The columns of a contact that its row in the log keeps."""

_CODES = 1 << 20
"""More different words than one column of a sheet can have."""

Positions = NDArray[np.int64]


def history(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Order the log and sum it up per prospect.

    Contacts without a date, without a known prospect or dated after today are left out of every count.
    """
    log = _ordered(tables.contacts, tables.prospects, settings)
    frame = _summed(tables.prospects, log)
    undated = tables.contacts.loc[tables.contacts["date"].isna(), "deal"]
    frame["undated"] = frame.index.isin(undated)
    return replace(tables, log=log, prospects=frame), _problems(tables.contacts, log)


def newest(at: Positions, mask: NDArray[np.bool_], length: int) -> Positions:
    """Per prospect the position in the ordered log of its newest row in `mask`; -1 where there is none."""
    found = np.full(length, -1, dtype=np.int64)
    chosen = np.flatnonzero(mask)
    found[at[chosen]] = chosen
    return found


def oldest(at: Positions, mask: NDArray[np.bool_], length: int) -> Positions:
    """Like `newest`, for the oldest row."""
    found = np.full(length, -1, dtype=np.int64)
    chosen = np.flatnonzero(mask)[::-1]
    found[at[chosen]] = chosen
    return found


def count(at: Positions, mask: NDArray[np.bool_], length: int) -> NDArray[np.int64]:
    """Per prospect the number of rows in `mask`."""
    return np.bincount(at[mask], minlength=length)


def pick_days(column: pd.Series, positions: Positions) -> NDArray[np.datetime64]:
    """The day at each position; NaT for -1."""
    if not len(column):
        return np.full(len(positions), np.datetime64("NaT", "D"))
    return np.where(positions >= 0, days(column)[positions], np.datetime64("NaT", "D"))


def after(at: Positions, starts: Positions) -> NDArray[np.bool_]:
    """Which rows of the ordered log come strictly after the start position of their prospect."""
    return np.arange(len(at)) > starts[at]


def _ordered(contacts: pd.DataFrame, prospects: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    today = pd.Timestamp(settings.today)
    kept = contacts.loc[(contacts["deal"] >= 0) & (contacts["date"] <= today), [*_FACTS, *_CARRIED]]
    answer, kind = Coded(kept["answer"]), Coded(kept["kind"])
    silent = kind.among(("mail", "message")) & ~answer.given
    typed = kept["reached"].array
    # An answer proves that somebody was reached, whatever was typed beside it.
    reached = np.where(typed.isna(), ~silent, typed.to_numpy(dtype=bool, na_value=False)) | answer.given
    positive = answer.among(POSITIVE)
    negative = answer.among(NEGATIVE)
    signal = kept["signal"].notna().to_numpy()
    rank = np.select([positive, negative, signal & reached, reached], [4, 3, 2, 1], 0)
    at = prospects.index.get_indexer(kept["deal"])
    # The keys after the rank only make the order independent of the order of the rows.
    order = np.lexsort(
        (
            days(kept["next_agreed"]).astype(np.int64),
            kept["felt"].fillna(0).to_numpy(),
            # Small keys in one number: a sort less for each.
            ((rank * _CODES + answer.codes + 1) * _CODES + kind.codes + 1) * 2 + signal,
            days(kept["date"]).astype(np.int64),
            at,
        )
    )
    visit = reached & kind.among(("visit",))
    asked = kept["question_asked"].to_numpy(dtype=bool, na_value=False)
    evaded = answer.among(("evasive",))
    log = pd.DataFrame(
        {
            "deal": kept["deal"].to_numpy(),
            "at": at,
            "row": kept.index.to_numpy(),
            "reached": reached,
            "visit": visit,
            "meeting": visit | (reached & kind.among(("online",))),
            "positive": positive,
            "negative": negative,
            "evasive": evaded | (asked & reached & ~answer.given),
            "evaded": evaded,
            "written": kind.among(("mail", "message")),
            "signal": signal,
            "signal_word": kept["signal"].array,
        }
    )
    log = log.iloc[order].reset_index(drop=True)
    for key in _CARRIED:
        log[key] = kept[key].array[order]
    day, before = days(log["date"]), log["at"].to_numpy()
    # Attempts come first within a day, so whatever stands before one on its day is an attempt too.
    again = (before[1:] == before[:-1]) & (day[1:] == day[:-1])
    log["attempt"] = ~log["reached"].to_numpy() & ~np.concatenate([np.zeros(min(1, len(log)), dtype=bool), again])
    log["next_agreed_typed"] = log["next_agreed"].array
    log["next_agreed"] = log["next_agreed"].where(log["next_agreed"] > log["date"])
    return log


def _summed(prospects: pd.DataFrame, log: pd.DataFrame) -> pd.DataFrame:
    length = len(prospects)
    at = log["at"].to_numpy()
    reached, visit = log["reached"].to_numpy(), log["visit"].to_numpy()
    positive, negative = log["positive"].to_numpy(), log["negative"].to_numpy()
    everything = np.ones(len(log), dtype=bool)

    # A dated open wins over the log up to and including its day.
    reopened = (prospects["status"].eq("open") & prospects["status_date"].notna()).to_numpy(dtype=bool)
    restart = np.where(reopened, days(prospects["status_date"]), np.datetime64("NaT", "D"))
    fresh = ~(days(log["date"]) <= restart[at])
    stale = newest(at, ~fresh, length)
    opened = np.maximum(newest(at, (positive | log["signal"].to_numpy()) & fresh, length), stale)
    since = after(at, opened)
    last_reached = newest(at, reached, length)
    newest_positive, newest_negative = newest(at, positive & fresh, length), newest(at, negative & fresh, length)
    answered_since = np.maximum(last_reached, stale)
    newest_felt = newest(at, log["felt"].notna().to_numpy(), length)
    felt = log["felt"].to_numpy()

    last = pick_days(log["date"], newest(at, everything, length))
    typed_first = days(prospects["first_contact"])
    first = pick_days(log["date"], oldest(at, everything, length))
    summed = {
        "contacts": count(at, everything, length),
        "visits": count(at, visit, length),
        "unanswered": count(at, log["attempt"].to_numpy() & after(at, answered_since), length),
        "answered_at": answered_since,
        "reopened": reopened,
        "newest_at": newest(at, fresh, length),
        "visits_since": count(at, visit & since, length),
        "evasions_since": count(at, log["evasive"].to_numpy() & since, length),
        "reached_count": count(at, reached, length),
        "straight": (newest(at, positive | negative, length) >= 0),
        "positive_on": pick_days(log["date"], newest_positive),
        "negative_on": pick_days(log["date"], newest_negative),
        "refused": newest_negative > newest_positive,
        "opened_on": pick_days(log["date"], np.where(opened > stale, opened, -1)),
        "opened_at": opened,
        "last_reached": pick_days(log["date"], last_reached),
        "last_contact": last,
        "started_on": np.where(np.isnat(typed_first), first, typed_first),
        "felt": np.where(newest_felt >= 0, felt[newest_felt], np.nan) if len(log) else np.nan,
    }
    frame = prospects.copy(deep=False)
    for key, values in summed.items():
        if isinstance(values, np.ndarray) and values.dtype.kind == "M":
            values = values.astype("datetime64[s]")
        frame[key] = values
    signalled = newest(at, log["signal"].to_numpy() & fresh, length)
    for key, column, positions in (
        ("positive_answer", "answer", newest_positive),
        ("negative_answer", "answer", newest_negative),
        ("newest_signal", "signal_word", signalled),
    ):
        values = log[column].to_numpy(dtype=object)
        words = np.where(positions >= 0, values[positions], None) if len(log) else None
        frame[key] = pd.Series(words, index=frame.index, dtype="str")
    return frame


def _problems(contacts: pd.DataFrame, log: pd.DataFrame) -> list[Problem]:
    undated = contacts[(contacts["deal"] >= 0) & contacts["date"].isna()]
    found = [Problem("Contacts", int(row), "date", "contact_without_date") for row in undated.index]
    contradicting = contacts[contacts["answer"].notna() & contacts["reached"].eq(False).fillna(False)]
    found += [Problem("Contacts", int(row), "reached", "answer_without_reach") for row in contradicting.index]
    early = log[log["next_agreed_typed"].notna() & log["next_agreed"].isna()]
    for row, day in zip(early["row"], early["next_agreed_typed"], strict=True):
        found.append(Problem("Contacts", int(row), "next_agreed", "agreed_not_after", figures={"day": day}))
    return found
