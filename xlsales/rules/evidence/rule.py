"""Does persisting pay here, and whom to call first? Answered from the workbook's own decided deals.

Until enough deals are decided, the published figures stand in. After that the chance of a deal comes from the points
of what was known at its first contact, provided that they foretold the later deals better than luck and than value;
if not, there is no pattern, the chance stays that of `rules.objectivity` and value orders the list. One might not want
this rule in a workbook that keeps only its customers: without lost deals there is nothing to learn.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.evidence import hazard
from xlsales.rules.evidence.advice import PURSUED, advise, effort
from xlsales.rules.evidence.cases import Cases, cases_of
from xlsales.rules.evidence.foresight import foresight
from xlsales.rules.evidence.holdout import Proof, hold_out, recentred
from xlsales.rules.evidence.points import Points, fit
from xlsales.rules.evidence.reasons import reasons
from xlsales.rules.evidence.survival import time_to_win
from xlsales.rules.evidence.told import contact_numbers, curve_by_month, points_table
from xlsales.rules.objectivity import forecast
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings
from xlsales.tables.verdict import Verdict

MOST_SEGMENTS, CASES_IN_SEGMENT = 10, 25


def evidence(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Weigh the history; adds chance_next, chance_why, worth and advice, and sets chance once it is in use."""
    cases = cases_of(tables, settings)
    verdict, points = _judged(cases, settings)
    frame = tables.prospects.copy(deep=False)
    sums = points.sums(cases.fields) if verdict.in_use else np.zeros(len(frame), dtype=np.int64)
    if verdict.in_use:
        left = hazard.still_to_win(cases.contacts[cases.decided], cases.won[cases.decided])
        chance = points.chances(sums) * left[np.minimum(cases.contacts, len(left) - 1)]
        frame["chance"] = np.where(cases.decided, np.nan, chance)
    frame["chance_next"] = _at_next(frame, cases, sums, verdict, settings)
    if verdict.in_use:
        frame["chance"] = np.fmax(frame["chance"], frame["chance_next"])
    pursued = frame["light"].isin(PURSUED).to_numpy()
    frame["chance_why"] = reasons(points, cases.fields, pursued & verdict.in_use, settings.language)
    minutes = effort(frame, tables.log, cases, settings)
    frame = advise(replace(tables, prospects=frame), minutes, settings)
    found = replace(
        tables,
        prospects=frame,
        verdict=verdict,
        contact_numbers=contact_numbers(cases, verdict, settings),
        time_to_win=curve_by_month(cases, settings),
        points=points_table(points),
        foresight=foresight(tables, cases, settings),
    )
    return replace(found, forecast=forecast(frame, settings)) if verdict.in_use else found, []


def _judged(cases: Cases, settings: Settings) -> tuple[Verdict, Points]:
    """What the history is good for, and the points made from all of it; none without a use for them."""
    decided, dated = cases.decided, cases.decided & ~np.isnat(cases.decided_on)
    proof, points = Proof("short"), Points(0.0, 0.0, ())
    missing = max(settings.decided_needed - int(decided.sum()), 0)
    if not missing:
        fields, won = cases.fields[dated], cases.won[dated]
        moment = cases.decided_on[dated].astype(np.int64)
        proof = hold_out(fields, won, moment, cases.value[dated])
        if proof.outcome in ("found", "value"):
            points = recentred(fit(fields, won), fields, won, moment)
    verdict = Verdict(
        outcome=proof.outcome,
        decided=int(decided.sum()),
        wins=int(cases.won.sum()),
        missing=missing,
        tested=proof.tested,
        tested_wins=proof.wins,
        pairs=proof.pairs,
        unlogged=int((cases.won & (cases.contacts == 0)).sum()),
        undated=int((decided & np.isnan(cases.followed)).sum()),
    )
    return verdict, points


def _at_next(
    frame: pd.DataFrame, cases: Cases, sums: NDArray[np.int64], verdict: Verdict, settings: Settings
) -> NDArray[np.float64]:
    """The chance that the next contact wins the deal: by contact number, or by age where that says less.

    Without a history it is the chance of the deal times the published shape.
    """
    following = np.minimum(cases.contacts, len(hazard.PUBLISHED_SHAPE) - 1)
    if verdict.outcome == "short":
        return frame["chance"].to_numpy(dtype=float) * hazard.PUBLISHED_SHAPE[following]
    groups = max(min(MOST_SEGMENTS, verdict.decided // CASES_IN_SEGMENT), 1)
    bounds = np.unique(np.quantile(sums[cases.decided], np.arange(1, groups) / groups))
    segment = np.searchsorted(bounds, sums, side="right")
    by_number = hazard.at_next_contact(segment, cases.contacts, cases.won, len(bounds) + 1)[segment, following]

    today = pd.Timestamp(settings.today)
    ahead = np.fmax((frame["next_follow_up"] - today).dt.days.to_numpy(dtype=float), frame["rhythm"].to_numpy())
    curve = time_to_win(cases.followed, cases.won)
    age = np.where(np.isnan(cases.followed), np.inf, cases.followed)
    at_risk = np.where(np.isfinite(age), curve.at_risk(age), 0)
    # Few deals that old say little: their curve is drawn to what the contact number says.
    by_age = hazard.drawn(at_risk * curve.within(age, ahead), at_risk, by_number)
    return np.minimum(by_number, by_age)
