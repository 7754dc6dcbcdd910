"""Takes what people typed on the generated sheets over into the input tables, once, before they are drawn anew.

Beside a row of Today the result of a contact becomes a row of `Contacts`. What is ticked, dated or remarked on
Checklists goes to `ChecklistLog` (`tables.ticks`). A row with something unreadable is left as it was typed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.tables import DTYPES, Tables, schema
from xlsales.tables.cells import retyped
from xlsales.tables.columns import Hand, Worded, as_text, typed_column, worded
from xlsales.tables.dates import MOVES
from xlsales.tables.entries import Entries
from xlsales.tables.link import Directory
from xlsales.tables.pauses import Pause, cells_of, no_pause, postpones, with_cells
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, RawTable, Row, blank
from xlsales.tables.scores import harvest_scores
from xlsales.tables.settings import Settings
from xlsales.tables.ticks import Talk, Ticks, harvest_ticks, no_room, tick_talks
from xlsales.texts import Language, say

ENTRIES = {
    "entry_date": "date",
    "entry_kind": "kind",
    "entry_reached": "reached",
    "entry_answer": "answer",
    "entry_felt": "felt",
    "entry_signal": "signal",
    "entry_step": "step",
    "entry_spoke": "spoke_with",
    "entry_next": "next_agreed",
    "entry_note": "notes",
}
"""The quick entries of Today, and the columns of Contacts they become."""


@dataclass(frozen=True)
class Harvest:
    """What was taken over.

    `tables` hold it already, `entries` are what a book has to write. `left` are entries that could not be taken over,
    as they were typed: by sheet ("today", "checklists"), by the ID of the prospect or the key of the item, by column.
    """

    tables: Tables
    entries: Entries = Entries()
    left: Mapping[str, Mapping[str, Row]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    pauses: int = 0
    """How many entries only postponed."""

    @property
    def count(self) -> int:
        """How many entries were taken over; the cells of Prospects follow from them."""
        changed = (len(rows) for name, rows in self.entries.cells.items() if name != schema.PROSPECTS.name)
        return sum(map(len, self.entries.new_rows.values())) + sum(changed) + self.pauses


def harvest(raw: RawBook, tables: Tables, settings: Settings) -> Harvest:
    """Take over the quick entries. `tables` are linked to their prospects (`tables.link`)."""
    hand = Hand(settings.today, settings.language, raw.date1904)
    prospects = tables.prospects if raw.entries else tables.prospects[:0]
    directory = Directory(prospects)
    ids = {int(label): str(key) for label, key in prospects["id"].items()}
    contacts, today = _today(raw, tables, directory, ids, hand)
    ticks = harvest_ticks(raw, tables.checklist_log, directory, hand)
    tick_talks(ticks, today.talks, raw, tables.checklist_log)
    scores = harvest_scores(raw, tables.promise_log, hand)
    new_rows: dict[str, Sequence[Row]] = {}
    if len(contacts):
        new_rows["Contacts"] = _written(schema.CONTACTS, contacts, hand.language)
    if ticks.added:
        new_rows["ChecklistLog"] = [_labelled(row, hand.language) for row in _shown(ticks, ids)]
    cells: dict[str, Mapping[int, Row]] = {**_changed(ticks, hand.language)}
    appointed = today.deals[contacts["next_agreed"].notna().to_numpy()]
    if told := cells_of(prospects, today.pauses, map(int, appointed)):
        cells["Prospects"] = told
    if scores.added:
        new_rows["PromiseLog"] = scores.added
    if scores.changed:
        cells["PromiseLog"] = scores.changed
    return Harvest(
        tables=replace(
            tables,
            prospects=with_cells(tables.prospects, told),
            promise_log=_with(
                schema.PROMISE_LOG, tables.promise_log, scores.changed, scores.added, _end(raw, "PromiseLog")
            ),
            contacts=pd.concat([tables.contacts, contacts]) if len(contacts) else tables.contacts,
            checklist_log=_logged(tables.checklist_log, ticks, ids, _end(raw, "ChecklistLog")),
        ),
        entries=Entries(new_rows, cells),
        left={"today": today.left, "checklists": ticks.left, "promises": scores.left},
        problems=(*today.problems, *ticks.problems, *scores.problems),
        pauses=len(today.pauses),
    )


@dataclass
class _Left:
    left: dict[str, Row] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)
    """Who was reached from a row that named a service item."""
    pauses: list[Pause] = field(default_factory=list)
    deals: NDArray[np.int64] = field(default_factory=lambda: np.array([], dtype=np.int64))
    """The prospect of each new contact, by row label."""

    def keep(self, key: str, values: Row) -> None:
        """Keep a row under a name of its own: two rows may have been typed for one prospect."""
        name, number = key, 2
        while name in self.left:
            name, number = f"{key} ({number})", number + 1
        self.left[name] = values


def _today(
    raw: RawBook, tables: Tables, directory: Directory, ids: Mapping[int, str], hand: Hand
) -> tuple[pd.DataFrame, _Left]:
    """The new rows of Contacts, and what stays on Today."""
    kept = _Left()
    table = raw.entries.get("today")
    held = {key: table.columns[key] for key in ENTRIES if key in table.columns} if table else {}
    rows = sorted({at for values in held.values() for at, value in enumerate(values) if not blank(value)})
    columns, wrong = _typed(held, rows, hand)
    deals: list[int] = []
    good: list[int] = []
    for position, row in enumerate(rows):
        name = _name(table, row, hand.language) if table else ""
        deal = directory.find(name) if name else -1
        values = {key: retyped(column[row]) for key, column in held.items() if not blank(column[row])}
        faults = wrong.get(position, [])
        if deal < 0:
            faults = [*faults, ("id", ("entry_unknown", name, {}))]
        elif not faults and postpones(values):
            until = columns["entry_next"].iloc[position].date()
            if fault := no_pause(raw, until, hand.today, hand.language):
                faults = [("entry_next", fault)]
            else:
                note = columns["entry_note"].iloc[position] if "entry_note" in columns else None
                kept.pauses.append(Pause(deal, until, note if isinstance(note, str) else None))
                continue
        elif lacks := no_room(raw, "Contacts", len(good)):
            faults = [*faults, ("id", (lacks, name, {}))]
        if faults:
            kept.keep(ids.get(deal, name), values)
            kept.problems += [Problem("today", row, key, *said) for key, said in faults]
        else:
            good.append(position)
            deals.append(deal)
    first = _end(raw, "Contacts")
    frame = _frame(schema.CONTACTS, {ENTRIES[key]: values.iloc[good] for key, values in columns.items()}, len(good))
    frame.index = pd.RangeIndex(first, first + len(good))
    frame["prospect"] = pd.array([ids[deal] for deal in deals], dtype="str")
    frame["date"] = frame["date"].fillna(pd.Timestamp(hand.today))
    frame["kind"] = frame["kind"].fillna("call")
    if table and "key" in table.columns:
        named = [as_text(table.columns["key"][rows[position]], hand.language) for position in good]
        talked = zip(deals, frame["prospect"], named, frame["date"].dt.date, _spoke(frame), strict=True)
        kept.talks = [Talk(deal, prospect, item, on) for deal, prospect, item, on, spoke in talked if item and spoke]
    kept.deals = np.array(deals, dtype=np.int64)
    return frame.assign(deal=deals) if "deal" in tables.contacts else frame, kept


def _spoke(frame: pd.DataFrame) -> pd.Series:
    """Whether somebody was reached: yes, or blank, but for a mail or message without an answer."""
    written = frame["kind"].isin(("mail", "message")) & frame["answer"].isna()
    return frame["reached"].fillna(~written).astype(bool)


def _typed(
    held: Mapping[str, Sequence[object]], rows: Sequence[int], hand: Hand
) -> tuple[dict[str, pd.Series], dict[int, list[tuple[str, Worded]]]]:
    """The entries of some rows, typed, and what is wrong: by position the column key and what to say."""
    columns: dict[str, pd.Series] = {}
    wrong: dict[int, list[tuple[str, Worded]]] = {}
    appointment = say("sheets.entry_next", hand.language)
    for key, values in held.items():
        chosen = [values[row] for row in rows]
        column = schema.CONTACTS.column(ENTRIES[key])
        typed, faults = typed_column(chosen, column, hand)
        columns[key] = pd.Series(typed)
        if key == "entry_date":
            late = columns[key] > pd.Timestamp(hand.today)
            faults = [*faults, *((int(at), "contact_in_future") for at in late.index[late])]
        for at, fault in faults:
            if fault == MOVES:
                continue  # taken over today, it is a date from then on
            said, text, figures = worded(fault, chosen[at], hand, column.choices)
            wrong.setdefault(at, []).append((key, (said, text, {**figures, "column": appointment})))
    return columns, wrong


def _name(table: RawTable, row: int, language: Language) -> str:
    """The ID beside an entry, or the company for who took the column of IDs away."""
    for key in ("id", "company"):
        if key in table.columns and (text := as_text(table.columns[key][row], language)):
            return text
    return ""


def _frame(table: schema.Table, columns: Mapping[str, Any], length: int) -> pd.DataFrame:
    """A frame of `table` with these columns, the others empty."""
    return pd.DataFrame(
        {
            column.key: pd.array(list(columns.get(column.key, [None] * length)), dtype=DTYPES[column.kind])
            if column.kind != "date"
            else pd.Series(list(columns.get(column.key, [None] * length)), dtype="datetime64[s]")
            for column in table.typed
        }
    )


def _written(table: schema.Table, frame: pd.DataFrame, language: Language) -> list[Row]:
    """The filled cells of every row, in the words of the language."""
    rows: list[Row] = []
    for record in frame.to_dict("records"):
        row: dict[str, object] = {}
        for column in table.typed:
            value = record[column.key]
            if pd.isna(value):
                continue
            if column.kind == "yesno":
                value = schema.label("yesno", "yes" if value else "no", language)
            elif column.kind == "choice":
                value = schema.label(column.choices, value, language)
            elif column.kind == "date":
                value = value.date()
            row[column.key] = value
        rows.append(row)
    return rows


def _shown(ticks: Ticks, ids: Mapping[int, str]) -> list[Row]:
    rows = ({**row, "prospect": ids[deal]} for deal, row in ticks.added)
    return [{key: value for key, value in row.items() if value is not None} for row in rows]


def _changed(ticks: Ticks, language: Language) -> dict[str, dict[int, Row]]:
    """The changed cells of the checklist log, in the words of the language."""
    rows = {label: _labelled(row, language) for label, row in ticks.changed.items()}
    return {"ChecklistLog": rows} if rows else {}


def _labelled(row: Row, language: Language) -> Row:
    """A row of the checklist log in the words of the language."""
    word = row.get("experience")
    return {**row, "experience": schema.label("experience", word, language)} if isinstance(word, str) else row


def _end(raw: RawBook, table: str) -> int:
    """The label of the first new row of a table."""
    return raw.tables[table].used if table in raw.tables else 0


def _logged(log: pd.DataFrame, ticks: Ticks, ids: Mapping[int, str], end: int) -> pd.DataFrame:
    """The checklist log with its changed and its new rows."""
    found = _with(schema.CHECKLIST_LOG, log, ticks.changed, _shown(ticks, ids), end)
    if ticks.added:
        found.loc[found.index[-len(ticks.added) :], "deal"] = [deal for deal, _ in ticks.added]
        found = found.astype({"deal": "int64"})
    return found


def _with(
    table: schema.Table, log: pd.DataFrame, changed: Mapping[int, Row], added: Sequence[Row], end: int
) -> pd.DataFrame:
    """A log with its changed rows, and its new ones from the label `end` on."""
    if not changed and not added:
        return log
    log = log.copy()
    for label, row in changed.items():
        for key, value in row.items():
            log.loc[label, key] = pd.Timestamp(value) if isinstance(value, date) else value
    columns = {column.key: [row.get(column.key) for row in added] for column in table.typed}
    rows = _frame(table, columns, len(added))
    rows.index = pd.RangeIndex(end, end + len(added))
    return pd.concat([log, rows]) if added else log
