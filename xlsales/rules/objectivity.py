"""Enthusiasm is not evidence: what is really known about a deal, beside what was felt.

Evidence (0 to 5) is computed from six parts whose weights add up to 100; the gap is the latest felt score minus
the evidence. A contact felt at 4 or more asks for a sober check a week later; when that first later contact was
not reached or evasive, and nothing straight came since, the enthusiasm has cooled.
"""

import re
from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.coded import Coded
from xlsales.rules.history import newest, oldest, pick_days
from xlsales.rules.names import listed
from xlsales.rules.workdays import dates, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

PARTS = ("recency", "stakeholders", "steps", "next_step", "motive", "answer")
"""The parts of the evidence, in the order of the sheets."""

_SEPARATORS = re.compile(r"\s*(?:[,;/&+\n]|\b(?:en|and|et)\b)\s*")


def objectivity(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Weigh the evidence; adds points per part, evidence, gap, skipped steps, the sober check and cooling."""
    frame = tables.prospects.copy(deep=False)
    frame["cycle_days"] = _cycle_days(frame, settings)
    frame["agreed"] = dates(_agreed(tables.log, frame)).array
    frame["stakeholders_met"] = _stakeholders_met(tables, settings)
    part, frame["skipped"] = _steps(tables)
    points = _points(frame, tables, part, settings)
    for name, column in points.items():
        frame[f"points_{name}"] = column
    total = sum(points.values(), start=pd.Series(0.0, index=frame.index))
    frame["evidence"] = _one_decimal(total / 20)
    frame["gap"] = _one_decimal(frame["felt"] - frame["evidence"])

    quick = frame["market"].eq("consumer") & ~frame["cycle"].eq("long") & (not settings.consumer_flags)
    frame["gap_flagged"] = frame["gap"].ge(settings.gap_flag) & ~quick
    felt_on, sober_on, cooled_on = _sober_check(tables.log, frame, settings)
    felt_on[quick], sober_on[quick], cooled_on[quick] = (np.datetime64("NaT", "D"),) * 3
    frame["felt_on"], frame["sober_on"] = dates(felt_on).array, dates(sober_on).array
    frame["cooled_on"], frame["cooled"] = dates(cooled_on).array, ~np.isnat(cooled_on)
    frame["chance"] = frame["evidence"] / 5 * settings.base_rate
    return (
        replace(
            tables,
            prospects=frame,
            calibration=_calibration(frame),
            forecast=forecast(frame, settings),
        ),
        [],
    )


def _cycle_days(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    rhythm = {
        "instant": settings.rhythm_instant,
        "short": settings.rhythm_short,
        "long": settings.rhythm_long,
    }
    return frame["cycle"].map(rhythm).astype(float).fillna(settings.rhythm_short)


def _agreed(log: pd.DataFrame, frame: pd.DataFrame) -> NDArray[np.datetime64]:
    """The agreed date in force: the typed one, else the newest one in the log; a reached contact uses it up."""
    at = log["at"].to_numpy()
    reached = log["reached"].to_numpy()
    last_reached = days(frame["last_reached"])
    promised = newest(at, reached & log["next_agreed"].notna().to_numpy(), len(frame))
    from_log = pick_days(log["next_agreed"], promised)
    agreed = days(frame["agreed_date"]).copy()
    agreed[last_reached >= agreed] = np.datetime64("NaT", "D")
    from_log[last_reached >= from_log] = np.datetime64("NaT", "D")
    return np.where(np.isnat(agreed), from_log, agreed)


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
    """The share of the steps done in order (missing where the part is left out), and the names of those skipped."""
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
    return share, skipped


def _points(frame: pd.DataFrame, tables: Tables, steps: pd.Series, settings: Settings) -> dict[str, pd.Series]:
    """Points per part out of a total of 100; where steps are left out the rest is scaled up."""
    today = np.datetime64(settings.today, "D")
    since = pd.Series((today - days(frame["last_reached"])).astype(float), index=frame.index)
    since = since.where(frame["last_reached"].notna())
    cycle = frame["cycle_days"]
    recency = ((3 * cycle - since) / (2 * cycle)).clip(0, 1).fillna(0)
    met = frame["stakeholders_met"]
    consumer = frame["market"].eq("consumer")
    healthy, warned = met >= settings.stakeholders_healthy, met >= settings.stakeholders_warning
    spoken = np.select([met < 1, consumer | healthy, warned], [0, 1, 2 / 3], 1 / 3)
    motive = frame[["why_stay", "why_move_towards", "why_move_away"]].notna().any(axis=1)
    if len(tables.stakeholders):
        known = tables.stakeholders[tables.stakeholders["motive"].notna()]["deal"]
        motive |= frame.index.isin(known)
    parts = {
        "recency": recency * settings.weight_recency,
        "stakeholders": pd.Series(spoken, index=frame.index) * settings.weight_stakeholders,
        "steps": steps.fillna(0) * settings.weight_steps,
        "next_step": (frame["agreed"] > pd.Timestamp(settings.today)) * settings.weight_next_step,
        "motive": motive * settings.weight_motive,
        "answer": frame["positive_on"].notna() * settings.weight_answer,
    }
    everything = sum(getattr(settings, f"weight_{name}") for name in PARTS)
    counted = everything - steps.isna() * settings.weight_steps
    scale = (100 / counted).where(counted > 0, 0.0)
    return {name: parts[name].astype(float) * scale for name in PARTS}


def _sober_check(
    log: pd.DataFrame, frame: pd.DataFrame, settings: Settings
) -> tuple[NDArray[np.datetime64], NDArray[np.datetime64], NDArray[np.datetime64]]:
    """When the newest enthusiasm was felt, when its pending check is due, and since when an enthusiasm cooled."""
    length = len(frame)
    at, day = log["at"].to_numpy(), days(log["date"]).astype(np.int64)
    high = log["felt"].ge(settings.sober_felt).to_numpy()
    newest_high = newest(at, high, length)
    felt_on = pick_days(log["date"], newest_high)
    wait = np.timedelta64(settings.sober_days, "D")
    last = pick_days(log["date"], newest(at, np.ones(len(log), dtype=bool), length))
    pending = ~np.isnat(felt_on) & ~(last >= felt_on + wait)
    sober_on = np.where(pending, felt_on + wait, np.datetime64("NaT", "D"))

    # Only an enthusiasm at or after the newest straight answer or signal can still cool.
    warm = np.flatnonzero(high & (np.arange(len(log)) >= frame["opened_at"].to_numpy()[at]))
    span = int(day.max() - day.min()) + 1 if len(log) else 1
    reach = span + settings.sober_days + 1
    key = at * reach + (day - day.min() if len(log) else day)
    follow = np.searchsorted(key, key[warm] + settings.sober_days, side="left")
    inside = follow < len(log)
    warm, follow = warm[inside], follow[inside]
    same = at[follow] == at[warm]
    warm, follow = warm[same], follow[same]
    chilly = (~log["reached"] | log["evasive"]).to_numpy()
    cooled = np.zeros(len(log), dtype=bool)
    cooled[follow[chilly[follow]]] = True
    return felt_on, sober_on, pick_days(log["date"], oldest(at, cooled, length))


def _calibration(frame: pd.DataFrame) -> pd.DataFrame:
    """Per owner, over decided deals with a felt score: the share felt against the share really won."""
    decided = frame[(frame["won"] | frame["stopped_by"].notna()) & frame["felt"].notna()]
    owner = decided["owner"].fillna("")
    table = pd.DataFrame(
        {
            "decided": decided.groupby(owner).size(),
            "felt_share": (decided["felt"] / 5).groupby(owner).mean(),
            "won_share": decided["won"].groupby(owner).mean(),
        }
    )
    table["gap"] = table["felt_share"] - table["won_share"]
    table.index.name = "owner"
    return table.reset_index()


def forecast(frame: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Per month of the expected decision: what is felt and what is proven of the open value.

    Both use the base rate; only what multiplies it differs. A month gone by counts as the current one, because
    that decision is still to come.
    """
    undecided = frame[~frame["won"] & frame["stopped_by"].isna() & frame["value"].notna()]
    this_month = pd.Timestamp(settings.today).to_period("M").to_timestamp()
    month = undecided["expected_decision"].dt.to_period("M").dt.to_timestamp()
    month = month.where(month.isna() | (month >= this_month), this_month)
    felt = undecided["felt"].fillna(undecided["evidence"])
    table = pd.DataFrame(
        {
            "month": month,
            "value": undecided["value"],
            "felt": undecided["value"] * felt / 5 * settings.base_rate,
            "sober": undecided["value"] * undecided["chance"],
        }
    )
    grouped = table.groupby("month", dropna=False)
    summed = grouped.sum().assign(deals=grouped.size())
    return summed.reset_index().sort_values("month", na_position="last", ignore_index=True)


def _one_decimal(values: pd.Series) -> pd.Series:
    """Rounded to one decimal, halves up."""
    return np.floor(values * 10 + 0.5 + 1e-9) / 10
