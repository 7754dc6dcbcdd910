"""Who foretold better: the enthusiasm felt, or the evidence counted? Judged on deals that were decided.

Each deal is laid back to the day before it was decided: its dates are moved so that the decision falls on today,
and the rules count it as they would have then. What carries no date (motives) or was typed later (an agreed date on
the prospect) is left out, because it may have been filled in afterwards.
"""

from dataclasses import replace

import numpy as np
import pandas as pd

from xlsales.rules.evidence.cases import Cases
from xlsales.rules.evidence.measures import auc
from xlsales.rules.history import history
from xlsales.rules.objectivity import objectivity
from xlsales.rules.persistence import agreed, persistence
from xlsales.rules.qualification import qualification
from xlsales.rules.sober import sober
from xlsales.rules.standing import standing
from xlsales.rules.workdays import dates, days
from xlsales.tables import Tables, empty, schema
from xlsales.tables.settings import Settings

NEWEST = 1000
"""So many of the newest decided deals are enough, and bound the work in a large workbook."""
_TYPED_LATER = (
    *("agreed_date", "not_before", "status", "status_date", "treatment"),
    *("why_nothing_changes", "why_us", "why_another"),
)


def foresight(tables: Tables, cases: Cases, settings: Settings) -> pd.DataFrame:
    """Per score (1 to 5) of what was felt and of the evidence: the deals and how many of them were won.

    Columns: by (`felt` or `evidence`), score, cases, wins, pairs (the share of pairs of a won and a lost deal that
    it put right, the same in every row of `by`). Only deals with both scores, on a contact before the decision.
    Without rows as long as the decided deals are a small number.
    """
    if (cases.decided & ~np.isnat(cases.decided_on)).sum() < settings.small_number:
        return pd.DataFrame()
    before = _day_before(tables, cases, settings)
    both = before[before["felt"].notna() & before["contacts"].gt(0)]
    won = both["was_won"].to_numpy(dtype=bool)
    found = []
    for by in ("felt", "evidence"):
        score = both[by].to_numpy(dtype=float)
        step = np.clip(np.ceil(score), 1, 5).astype(np.int64)
        found.append(
            pd.DataFrame(
                {
                    "by": by,
                    "score": np.arange(1, 6),
                    "cases": np.bincount(step, minlength=6)[1:],
                    "wins": np.bincount(step[won], minlength=6)[1:],
                    "pairs": auc(score, won),
                }
            )
        )
    return pd.concat(found, ignore_index=True)


def _day_before(tables: Tables, cases: Cases, settings: Settings) -> pd.DataFrame:
    """The newest decided deals as they stood on the day before their decision, with `was_won`."""
    known = cases.decided & ~np.isnat(cases.decided_on)
    moments = np.sort(cases.decided_on[known])
    if len(moments) > NEWEST:
        # Deals of the same day stay together, so that the order of the rows makes no difference.
        known &= cases.decided_on >= moments[-NEWEST]
    deals = tables.prospects[known]
    shift = np.datetime64(settings.today, "D") - cases.decided_on
    prospects = deals[[column.key for column in schema.PROSPECTS.typed]].copy()
    prospects["first_contact"] = dates(days(deals["first_contact"]) + shift[known]).array
    unknown = empty(schema.PROSPECTS)[list(_TYPED_LATER)].reindex(prospects.index)
    prospects[list(_TYPED_LATER)] = unknown
    log = tables.log
    of_row = pd.Series(shift, index=tables.prospects.index)
    at = log["at"].to_numpy()
    theirs = np.flatnonzero(known[at])
    theirs = theirs[days(log["date"])[theirs] < cases.decided_on[at[theirs]]]
    contacts = tables.contacts.loc[log["row"].to_numpy()[theirs]]
    moved = of_row.loc[contacts["deal"]].to_numpy()
    contacts = contacts.assign(
        date=dates(days(contacts["date"]) + moved).array, next_agreed=dates(days(contacts["next_agreed"]) + moved).array
    )
    people = tables.stakeholders
    if len(people):
        people = people[people["deal"].isin(prospects.index) & people["spoken_on"].notna()]
        moved = of_row.loc[people["deal"]].to_numpy()
        people = people.assign(spoken_on=dates(days(people["spoken_on"]) + moved).array, motive=None)
        people = people.astype({"motive": "str"})
    then = replace(tables, prospects=prospects, contacts=contacts, stakeholders=people)
    for rule in (history, standing, agreed, qualification, sober, persistence, objectivity):
        then, _ = rule(then, settings)
    return then.prospects.assign(was_won=cases.won[known])
