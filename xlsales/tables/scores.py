"""Scores of the promises on the Checklists sheet, against what the promise log says.

Each row carries the key "2026-11/Anna/money": month, owner and promise.
"""

from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from xlsales.tables import schema
from xlsales.tables.cells import retyped
from xlsales.tables.columns import Hand, Worded, as_text, typed_column, worded
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, Row, blank
from xlsales.tables.ticks import no_room

CELLS = {"entry_score": "score", "entry_remark": "remark"}
"""The entries, and the columns of the promise log they become."""


@dataclass
class Scores:
    """What the sheet changes in the promise log: new rows, changed cells by row, and what is left."""

    added: list[Row] = field(default_factory=list)
    changed: dict[int, Row] = field(default_factory=dict)
    left: dict[str, Row] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def harvest_scores(raw: RawBook, log: pd.DataFrame, hand: Hand) -> Scores:
    """What the scores on the Checklists sheet change in the promise log."""
    scores = Scores()
    sheet = raw.entries.get("promises")
    if sheet is None:
        return scores
    known = _log_rows(log)
    held = {name: sheet.columns[name] for name in CELLS if name in sheet.columns}
    typed: dict[str, list[object]] = {}
    wrong: dict[int, list[tuple[str, Worded]]] = {}
    for name, values in held.items():
        column = schema.PROMISE_LOG.column(CELLS[name])
        cells, faults = typed_column(values, column, hand)
        typed[name] = [None if pd.isna(cell) else cell for cell in cells]
        for at, fault in faults:
            wrong.setdefault(at, []).append((name, worded(fault, values[at], hand)))
    for at, text in enumerate(sheet.columns["key"]):
        mark = _parse(as_text(text, hand.language))
        if mark is None:
            continue
        label, logged = known.get(mark, (None, {}))
        says = {CELLS[name]: values[at] for name, values in typed.items()}
        wanted = {key: value for key, value in says.items() if value != logged.get(key)}
        lacks = no_room(raw, "PromiseLog", len(scores.added)) if wanted and label is None else ""
        told = wrong.get(at) or ([("entry_score", (lacks, mark[2], {}))] if lacks else [])
        if told:
            name = as_text(text, hand.language)
            scores.left[name] = {key: retyped(values[at]) for key, values in held.items() if not blank(values[at])}
            scores.problems += [Problem("promises", at, key, *said) for key, said in told]
        elif wanted and label is not None:
            scores.changed[label] = wanted
        elif wanted:
            month, owner, key = mark
            row = {"month": month, "owner": owner or None, "key": key, **wanted}
            scores.added.append({name: value for name, value in row.items() if value is not None})
    return scores


def _parse(text: str) -> tuple[date, str, str] | None:
    """Month, owner and promise of a key; None for anything else. An owner may hold a slash."""
    month, _, rest = text.partition("/")
    owner, slash, key = rest.rpartition("/")
    try:
        return (date.fromisoformat(f"{month}-01"), owner, key) if slash and key else None
    except ValueError:
        return None


def _log_rows(log: pd.DataFrame) -> dict[tuple[date, str, str], tuple[int, Row]]:
    """The rows of the log by month, owner and promise; of two the lower one counts."""
    rows: dict[tuple[date, str, str], tuple[int, Row]] = {}
    for label, record in zip(log.index, log.to_dict("records"), strict=True):
        if pd.isna(record["month"]) or pd.isna(record["key"]):
            continue
        owner = "" if pd.isna(record["owner"]) else record["owner"]
        said = {name: None if pd.isna(record[name]) else record[name] for name in CELLS.values()}
        rows[record["month"].date().replace(day=1), owner, record["key"]] = int(label), said
    return rows
