"""The tables of one workbook as frames, typed once at the edge.

A frame holds one row per row of its table, labelled 0..n-1 in sheet order; a book can turn a label back into a
cell. Columns carry the keys of `schema`. Text and choices are `str` columns (missing: NaN), numbers `float64`,
dates `datetime64[s]` at midnight, yes/no `boolean`. Choices are the neutral words of the schema.
Rules add columns and the frames of the second half; they never change a frame they were given.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xlsales.tables import schema
from xlsales.tables.verdict import Verdict

if TYPE_CHECKING:  # who only wants the schema does not wait for pandas
    import pandas as pd


def empty(table: schema.Table) -> "pd.DataFrame":
    """A frame of `table` without rows, with the right types."""
    import pandas as pd

    return pd.DataFrame({column.key: pd.Series(dtype=DTYPES[column.kind]) for column in table.typed})


DTYPES: dict[schema.Kind, str] = {
    "text": "str",
    "choice": "str",
    "yesno": "boolean",
    "date": "datetime64[s]",
    "number": "float64",
    "whole": "float64",
    "money": "float64",
    "score": "float64",
    "share": "float64",
}
"""The pandas type of each kind of column."""


def _input(table: schema.Table) -> "pd.DataFrame":
    return field(default_factory=lambda: empty(table))


def _derived() -> "pd.DataFrame":
    return field(default_factory=_nothing)


def _nothing() -> "pd.DataFrame":
    import pandas as pd

    return pd.DataFrame()


@dataclass(frozen=True)
class Tables:
    """Everything the rules know of a workbook, and everything they found."""

    prospects: "pd.DataFrame" = _input(schema.PROSPECTS)
    contacts: "pd.DataFrame" = _input(schema.CONTACTS)
    giveaways: "pd.DataFrame" = _input(schema.GIVEAWAYS)
    stakeholders: "pd.DataFrame" = _input(schema.STAKEHOLDERS)
    owners: "pd.DataFrame" = _input(schema.OWNERS)
    service_items: "pd.DataFrame" = _input(schema.SERVICE_ITEMS)
    checklist_log: "pd.DataFrame" = _input(schema.CHECKLIST_LOG)
    promises: "pd.DataFrame" = _input(schema.PROMISES)
    promise_log: "pd.DataFrame" = _input(schema.PROMISE_LOG)
    steps: "pd.DataFrame" = _input(schema.STEPS)
    days_off: "pd.DataFrame" = _input(schema.DAYS_OFF)

    giveaway_list: tuple[str, ...] = ()
    """What one can give away, as the drop-down lists it; empty where the workbook has no such list."""

    log: "pd.DataFrame" = _derived()
    """The contacts that count, in order, with what each one means (`rules.history`)."""
    checklists: "pd.DataFrame" = _derived()
    """One row per service item and occurrence (`rules.service`)."""
    customers: "pd.DataFrame" = _derived()
    """One row per won deal with its first-customer index (`rules.service`)."""
    drift: "pd.DataFrame" = _derived()
    """The first-customer index and the gladness per month of the order (`rules.service`)."""
    promises_kept: "pd.DataFrame" = _derived()
    """How well the promises were kept, per month and owner (`rules.service`)."""
    dead_ends: "pd.DataFrame" = _derived()
    """Visits that led nowhere and what they cost, per owner (`rules.qualification`)."""
    plan: "pd.DataFrame" = _derived()
    """The day's plan in figures, per owner: capacity, done, planned, due (`rules.day`)."""
    persistence_pays: "pd.DataFrame" = _derived()
    """Won deals that took longer than the median (`rules.persistence`)."""
    giveaway_plan: "pd.DataFrame" = _derived()
    """What is still in hand per prospect (`rules.giveaways`)."""
    giveaway_items: "pd.DataFrame" = _derived()
    """What each kind of give-away brought (`rules.giveaways`)."""
    giveaway_owners: "pd.DataFrame" = _derived()
    """What each owner gave away against what was won (`rules.giveaways`)."""
    calibration: "pd.DataFrame" = _derived()
    """Felt against what really closed, per owner (`rules.objectivity`)."""
    forecast: "pd.DataFrame" = _derived()
    """Felt and sober forecast by month (`rules.objectivity`)."""
    verdict: Verdict = Verdict()
    """What the history of decided deals is good for (`rules.evidence`)."""
    contact_numbers: "pd.DataFrame" = _derived()
    """Wins by contact number, and what a stop after each would have lost and saved (`rules.evidence`)."""
    time_to_win: "pd.DataFrame" = _derived()
    """The share of all deals won by month after the first contact (`rules.evidence`)."""
    points: "pd.DataFrame" = _derived()
    """What each value of a field says about the chance (`rules.evidence`)."""
    foresight: "pd.DataFrame" = _derived()
    """How often deals were won by what was felt, and by the evidence, the day before (`rules.evidence`)."""
