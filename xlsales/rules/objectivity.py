"""Enthusiasm is not evidence: what is really known about a deal, beside what was felt.

Evidence (0 to 5) is computed from six parts whose weights add up to 100; the gap is the latest felt score minus
the evidence. From the column on ecstasy: be a doctor, and know what you do not know.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.coded import Coded
from xlsales.rules.names import listed
from xlsales.rules.workdays import days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings
from xlsales.texts import Language, say

PARTS = ("recency", "stakeholders", "steps", "next_step", "motive", "answer")
"""The parts of the evidence, in the order of the sheets."""

MIDDLE = 2.5
"""The evidence that stands for the base rate."""

FEELING_RUNS_AHEAD = 0.5
"""What is taken off a felt score before it stands in the place of evidence: its middle is 3, that of evidence 2.5."""

MOTIVES = ("why_nothing_changes", "why_us", "why_another")
"""To stay where they are, to move towards us, to move the other way."""

_NAMED = 2
"""Missing evidence is named up to so many parts: the sentence must stay short."""

_LEAST = 1.0
"""A part that lacks fewer points than this is not called missing."""

_SEPARATORS = re.compile(r"\s*(?:[,;/&+\n]|\b(?:en|and|et)\b)\s*")


def objectivity(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Weigh the evidence; adds points per part, evidence, gap, what is missing, skipped steps and the chance."""
    frame = tables.prospects.copy(deep=False)
    frame["stakeholders_met"] = _stakeholders_met(tables, settings)
    part, frame["skipped"] = _steps(tables)
    points, most = _points(frame, tables, part, settings)
    for name, column in points.items():
        frame[f"points_{name}"] = column
    total = sum(points.values(), start=pd.Series(0.0, index=frame.index))
    frame["evidence"] = _one_decimal(total / 20)
    frame["missing_evidence"] = _missing(frame, points, most)
    frame["gap"] = _one_decimal(frame["felt"] - frame["evidence"])
    frame["gap_flagged"] = frame["gap"].ge(settings.gap_flag) & ~frame["quick"]
    frame["chance"] = chance(frame["evidence"], settings)
    return (
        replace(
            tables,
            prospects=frame,
            calibration=_calibration(frame, settings),
            forecast=forecast(frame, settings),
        ),
        [],
    )


def chance(score: pd.Series, settings: Settings) -> pd.Series:
    """The chance of an order at a score of 0 to 5: the base rate in the middle, each point doubles the odds."""
    odds = settings.base_rate * 2 ** (score - MIDDLE)
    return odds / (odds + 1 - settings.base_rate)


def lacks(codes: Iterable[str], language: Language) -> list[str]:
    """What `missing_evidence` says, in words."""
    said: dict[str, str] = {}
    for code in codes:
        if code not in said:
            words = (say(f"reasons.lacks_{part}", language) for part in code.split(", ") if part)
            said[code] = ", ".join(words)
    return [said[code] for code in codes]


def _stakeholders_met(tables: Tables, settings: Settings) -> NDArray[np.int64]:
    """Distinct people spoken with per prospect; a reached contact counts for one."""
    frame, log = tables.prospects, tables.log
    spoken = Coded(log["spoke_with"])
    numbers: dict[str, int] = {}
    # Each distinct text is split once, and every name in it gets a number.
    people = [
        np.array([numbers.setdefault(name, len(numbers)) for name in _names(text)], dtype=np.int64)
        for text in spoken.words
    ]
    rows = np.flatnonzero(log["reached"].to_numpy() & spoken.given)
    lengths = np.array([len(each) for each in people], dtype=np.int64)
    said = spoken.codes[rows]
    starts = np.concatenate([[0], np.cumsum(lengths)])[:-1] if len(people) else lengths
    each = np.repeat(starts[said], lengths[said]) + _counting(lengths[said])
    at = np.repeat(log["at"].to_numpy()[rows], lengths[said])
    who = np.concatenate([*people, np.empty(0, dtype=np.int64)])[each]
    if len(tables.stakeholders):
        met = tables.stakeholders
        met = met[(met["deal"] >= 0) & met["name"].notna() & (met["spoken_on"] <= pd.Timestamp(settings.today))]
        known = [numbers.setdefault(name, len(numbers)) for name in met["name"].str.casefold().str.strip()]
        at = np.concatenate([at, frame.index.get_indexer(met["deal"])])
        who = np.concatenate([who, np.array(known, dtype=np.int64)])
    pairs = np.unique(at * max(len(numbers), 1) + who)
    met_count = np.bincount(pairs // max(len(numbers), 1), minlength=len(frame))
    return np.maximum(met_count, (frame["reached_count"] > 0).to_numpy().astype(np.int64))


def _names(text: str) -> list[str]:
    return [name for part in _SEPARATORS.split(text.casefold()) if (name := part.strip())]


def _counting(lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """0, 1, 2, … up to each length, one after the other."""
    return np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)


def _steps(tables: Tables) -> tuple[pd.Series, pd.Series]:
    """The share of the steps done in order (missing where the part is left out), and the names of those skipped.

    It is left out for the prospects of an owner who never logged a step, and where there are none for the market.
    """
    frame, log = tables.prospects, tables.log
    share = pd.Series(np.nan, index=frame.index)
    skipped = pd.Series("", index=frame.index, dtype="str")
    steps = tables.steps.dropna(subset=["step"]).sort_values("order", kind="stable")
    logged = Coded(log["step"])
    if not len(steps) or not logged.words:
        return share, skipped
    done = [word.strip().casefold() for word in logged.words]
    at, market = log["at"].to_numpy(), Coded(frame["market"].fillna("business"))
    for each in market.words:
        rows = np.flatnonzero(market.among((each,)))
        names = steps.loc[steps["market"].isna() | steps["market"].eq(each), "step"].str.strip()
        names = names[~names.str.casefold().duplicated()]
        if not len(names):
            continue
        place = np.append(pd.Index(names.str.casefold()).get_indexer(done), -1)[logged.codes]
        matrix = np.zeros((len(frame), len(names)), dtype=bool)
        matrix[at[place >= 0], place[place >= 0]] = True
        mine = matrix[rows]
        in_order = np.cumprod(mine, axis=1).sum(axis=1)
        share.iloc[rows] = in_order / len(names)
        furthest = mine.shape[1] - mine[:, ::-1].argmax(axis=1)
        holes = ~mine & (np.arange(mine.shape[1]) < furthest[:, None]) & mine.any(axis=1, keepdims=True)
        skipped.iloc[rows] = listed(holes, names.tolist())
    owner = Coded(frame["owner"]).codes
    logging = np.unique(owner[at[logged.given]])
    return share.where(np.isin(owner, logging)), skipped


def _points(
    frame: pd.DataFrame, tables: Tables, steps: pd.Series, settings: Settings
) -> tuple[dict[str, pd.Series], dict[str, pd.Series]]:
    """Points per part out of a total of 100, and the most each could earn; without steps the rest is scaled up."""
    cycle = frame["cycle_days"]
    recency = ((3 * cycle - _silence(frame, settings)) / (2 * cycle)).clip(0, 1).fillna(0)
    met = frame["stakeholders_met"]
    consumer = frame["market"].eq("consumer")
    healthy, warned = met >= settings.stakeholders_healthy, met >= settings.stakeholders_warning
    spoken = np.select([met < 1, consumer | healthy, warned], [0, 1, 2 / 3], 1 / 3)
    motive = frame[list(MOTIVES)].notna().any(axis=1)
    if len(tables.stakeholders):
        known = tables.stakeholders[tables.stakeholders["motive"].notna()]["deal"]
        motive |= frame.index.isin(known)
    shares = {
        "recency": recency,
        "stakeholders": pd.Series(spoken, index=frame.index),
        "steps": steps.fillna(0),
        "next_step": frame["agreed"] > pd.Timestamp(settings.today),
        "motive": motive,
        "answer": frame["positive_on"].notna(),
    }
    weights = {name: pd.Series(getattr(settings, f"weight_{name}"), index=frame.index) for name in PARTS}
    weights["steps"] = weights["steps"].where(steps.notna(), 0.0)
    everything = sum(weights.values(), start=pd.Series(0.0, index=frame.index))
    scale = (100 / everything).where(everything > 0, 0.0)
    most = {name: weights[name] * scale for name in PARTS}
    return {name: shares[name].astype(float) * most[name] for name in PARTS}, most


def _silence(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    """Days since the last answered contact, up to the day we were to call: our neglect is not their coldness."""
    today = np.datetime64(settings.today, "D")
    until = np.fmin(days(frame["planned_on"]), today)
    silent = pd.Series((until - days(frame["last_reached"])).astype(float), index=frame.index)
    return silent.where(frame["last_reached"].notna()).clip(lower=0)


def _missing(frame: pd.DataFrame, points: dict[str, pd.Series], most: dict[str, pd.Series]) -> pd.Series:
    """The parts that lack most points, at most two of them, as "next_step, one_person"; empty where nothing lacks.

    Of the people met it says how few: "nobody" (which leaves out how long ago), "one_person" or "few_people".
    """
    lack = np.column_stack([(most[name] - points[name]).to_numpy() for name in PARTS])
    met = frame["stakeholders_met"].to_numpy()
    lack[met < 1, PARTS.index("recency")] = 0
    order = np.argsort(-lack, axis=1, kind="stable")[:, :_NAMED]
    people = PARTS.index("stakeholders")
    words = np.array([*PARTS, "nobody", "one_person", "few_people"], dtype=object)
    how_few = len(PARTS) + np.clip(met, 0, 2)
    code = np.where(order == people, how_few[:, None], order)
    code[np.take_along_axis(lack, order, axis=1) < _LEAST] = -1
    patterns, which = np.unique(code, axis=0, return_inverse=True)
    texts = [", ".join(words[pattern[pattern >= 0]]) for pattern in patterns]
    return pd.Series([texts[place] for place in which.ravel()], index=frame.index, dtype="str")


def _calibration(frame: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Per owner, over decided deals with a felt score: what was felt, as a chance too, and the share really won."""
    decided = frame[(frame["won"] | frame["stopped_by"].notna()) & frame["felt"].notna()]
    owner = decided["owner"].fillna("")
    table = pd.DataFrame(
        {
            "decided": decided.groupby(owner).size(),
            "felt": decided["felt"].groupby(owner).mean(),
            "felt_share": chance(decided["felt"] - FEELING_RUNS_AHEAD, settings).groupby(owner).mean(),
            "won_share": decided["won"].groupby(owner).mean(),
        }
    )
    table["gap"] = table["felt_share"] - table["won_share"]
    table.index.name = "owner"
    return table.reset_index()


def forecast(frame: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Per month of the expected decision: what is felt and what is proven of the open value.

    Without a felt score the evidence stands in both. A month gone by counts as the current one, because that decision
    is still to come.
    """
    undecided = frame[~frame["won"] & frame["stopped_by"].isna() & frame["value"].notna()]
    this_month = pd.Timestamp(settings.today).to_period("M").to_timestamp()
    month = undecided["expected_decision"].dt.to_period("M").dt.to_timestamp()
    month = month.where(month.isna() | (month >= this_month), this_month)
    felt = chance(undecided["felt"] - FEELING_RUNS_AHEAD, settings).fillna(undecided["chance"])
    table = pd.DataFrame(
        {
            "month": month,
            "value": undecided["value"],
            "felt": undecided["value"] * felt,
            "sober": undecided["value"] * undecided["chance"],
        }
    )
    grouped = table.groupby("month", dropna=False)
    summed = grouped.sum().assign(deals=grouped.size())
    return summed.reset_index().sort_values("month", na_position="last", ignore_index=True)


def _one_decimal(values: pd.Series) -> pd.Series:
    """Rounded to one decimal, halves up."""
    return np.floor(values * 10 + 0.5 + 1e-9) / 10
