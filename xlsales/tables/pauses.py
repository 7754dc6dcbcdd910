"""What an entry of Today says about a prospect itself: a day typed alone postpones, a new appointment replaces the old.

A row with only a date, or a date and a note, is no contact: the day becomes *Not before* and the note one of the
prospect's. A contact with a next appointment empties the agreed date and the *Not before* that were typed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from xlsales.tables import schema
from xlsales.tables.columns import Worded
from xlsales.tables.raw import RawBook, Row
from xlsales.texts import Language, pick

_ALONE = frozenset(("entry_next", "entry_note"))
_REPLACED = ("agreed_date", "not_before")
"""What a new appointment takes the place of."""


@dataclass(frozen=True)
class Pause:
    """A prospect, by row label, that is silent until a day."""

    deal: int
    until: date
    note: str | None


def postpones(values: Row) -> bool:
    """Whether the filled entries of a row only postpone."""
    return "entry_next" in values and values.keys() <= _ALONE


def no_pause(raw: RawBook, until: date, today: date, language: Language) -> Worded | None:
    """Why a day cannot be taken over as *Not before*; None where it can."""
    if until <= today:
        return "pause_in_past", f"{until:%Y-%m-%d}", {"day": until}
    table = schema.PROSPECTS
    held = raw.tables.get(table.name)
    if held is None or "not_before" not in held.columns:
        return "pause_no_column", "", {"column": pick(table.column("not_before").heading, language)}
    return None


def replaced_by_appointment(prospects: pd.DataFrame, deal: int) -> Row:
    """The cells of a prospect, by row label, that a contact with a next appointment empties."""
    return {key: None for key in _REPLACED if pd.notna(prospects.at[deal, key])}


def cells_of(prospects: pd.DataFrame, pauses: Iterable[Pause], appointed: Iterable[int]) -> dict[int, Row]:
    """The cells of Prospects that change; `appointed` are the row labels of who has a new appointment."""
    cells: dict[int, dict[str, object]] = {}
    for deal in appointed:
        if emptied := replaced_by_appointment(prospects, deal):
            cells[deal] = {**emptied}
    for pause in pauses:
        row = cells.setdefault(pause.deal, {})
        row["not_before"] = pause.until
        if pause.note:
            there = row.get("notes", prospects.at[pause.deal, "notes"])
            row["notes"] = f"{there}\n{pause.note}" if isinstance(there, str) else pause.note
    return dict(cells)


def with_cells(prospects: pd.DataFrame, cells: Mapping[int, Row]) -> pd.DataFrame:
    """The prospects with these cells in them."""
    if not cells:
        return prospects
    prospects = prospects.copy()
    for label, row in cells.items():
        for key, value in row.items():
            prospects.loc[label, key] = pd.Timestamp(value) if isinstance(value, date) else value
    return prospects
