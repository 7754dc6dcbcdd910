"""Ticks, dates and remarks on the Checklists sheet, against what the log says.

Each row of the sheet carries a hidden key "ID/item/occurrence", so it may be sorted, filtered or half deleted. The
key may go on with the date, the experience and the remark as they were drawn ("P0001/check/1/2026-11-02/good/Called"):
then a cell that nobody touched never undoes what was changed in the log itself since.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

import pandas as pd

from xlsales.tables import schema
from xlsales.tables.cells import retyped
from xlsales.tables.columns import Hand, Worded, as_text, choice_column, text_column, worded, yes_no_column
from xlsales.tables.dates import MOVES, Reader, date_column
from xlsales.tables.link import Directory
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, RawTable, Row, blank
from xlsales.tables.words import fold

EXPERIENCES = tuple(choice.word for choice in schema.CHOICES["experience"])

CELLS = ("entry_done", "entry_experience", "entry_done_on", "entry_remark")


@dataclass
class Ticks:
    """What the sheet changes in the log: new rows with their prospect, changed cells by row, and what is left."""

    added: list[tuple[int, Row]] = field(default_factory=list)
    changed: dict[int, Row] = field(default_factory=dict)
    left: dict[str, Row] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


class State(NamedTuple):
    """Whether and when an item was done, how it was experienced, and what was remarked."""

    done_on: date | None
    experience: str | None
    remark: str | None


NEVER_LOGGED = State(None, None, None)


class Key(NamedTuple):
    """The hidden key of a row: whose item it is, and how the row was drawn (None where it does not say)."""

    prospect: str
    item: str
    occurrence: int
    drawn_on: date | str | None
    drawn_experience: str | None
    drawn_remark: str | None

    @property
    def row(self) -> str:
        """The part of the key that names the row."""
        return f"{self.prospect}/{self.item}/{self.occurrence}"


def harvest_ticks(raw: RawBook, log: pd.DataFrame, directory: Directory, hand: Hand) -> Ticks:
    """What the Checklists sheet changes in the log. `log` is linked to its prospects."""
    ticks = Ticks()
    sheet = raw.entries.get("checklists")
    if sheet is None:
        return ticks
    if "key" not in sheet.columns:
        if any(not blank(value) for name in CELLS for value in sheet.columns.get(name, ())):
            ticks.problems.append(Problem("checklists", None, "", "entry_no_key"))
        return ticks
    known = _log_rows(log)
    cells, wrong = _cells(sheet, hand)
    for at, text in enumerate(sheet.columns["key"]):
        key = parse(as_text(text, hand.language), directory) if isinstance(text, str) else None
        if key is None:
            continue
        deal = directory.find(key.prospect)
        label, logged = known.get(_mark(deal, key.prospect, key.item, key.occurrence), (None, NEVER_LOGGED))
        faults = wrong.get(at, [])
        wanted = logged if faults else _wanted(key, logged, {name: column[at] for name, column in cells.items()}, hand)
        if wanted != logged:
            lacks = "" if label is not None else no_room(raw, "ChecklistLog", len(ticks.added))
            lacks = "entry_unknown" if deal < 0 else lacks
            faults = [("key", (lacks, key.prospect, {}))] if lacks else []
        if faults:
            ticks.left[key.row] = {
                name: retyped(value)
                for name in CELLS
                if name in sheet.columns and not blank(value := sheet.columns[name][at])
            }
            ticks.problems += [Problem("checklists", at, name, *said) for name, said in faults]
        elif wanted != logged and label is None:
            ticks.added.append((deal, {"key": key.item, "occurrence": key.occurrence, **wanted._asdict()}))
        elif wanted != logged and label is not None:
            ticks.changed[label] = {
                name: value for name, value in wanted._asdict().items() if value != getattr(logged, name)
            }
    return ticks


class Talk(NamedTuple):
    """Somebody was spoken to from a row that named a service item."""

    deal: int
    prospect: str
    named: str
    """The item as "key/occurrence"."""
    on: date


def tick_talks(ticks: Ticks, talks: Iterable[Talk], raw: RawBook, log: pd.DataFrame) -> None:
    """Tick the items of customers who were spoken to, on that day; what is done already stays as it is."""
    known = _log_rows(log)
    new: dict[object, Row] = {(deal, fold(str(row["key"])), row["occurrence"]): row for deal, row in ticks.added}
    for talk in talks:
        item, _, number = talk.named.rpartition("/")
        if not item or not number.isdigit():
            continue
        mark = _mark(talk.deal, talk.prospect, item, int(number))
        label, logged = known.get(mark, (None, NEVER_LOGGED))
        if logged.done_on is not None or mark in new:
            continue
        if label is not None:
            ticks.changed[label] = {"done_on": talk.on, **ticks.changed.get(label, {})}
        elif not no_room(raw, "ChecklistLog", len(ticks.added)):
            new[mark] = {"key": item, "occurrence": int(number), **NEVER_LOGGED._asdict(), "done_on": talk.on}
            ticks.added.append((talk.deal, new[mark]))


def parse(text: str, directory: Directory) -> Key | None:
    """A hidden key taken apart; None for a cell that holds none. An ID may hold slashes itself."""
    parts = text.split("/")
    found = None
    for at in range(len(parts) - 1, 1, -1):
        if not parts[at].isdigit() or len(parts[at]) > 6:
            continue
        drawn = parts[at + 1] if len(parts) > at + 1 else None
        rest = parts[at + 2 :]
        # A key from before there was an experience goes on with the remark.
        felt = rest.pop(0) if len(rest) > 1 and rest[0] in ("", *EXPERIENCES) else None
        remark = "/".join(rest).strip() if rest else None
        key = Key("/".join(parts[: at - 1]), parts[at - 1], int(parts[at]), _drawn(drawn), felt, remark)
        if directory.find(key.prospect) >= 0:
            return key
        found = key
    return found


def _drawn(text: str | None) -> date | str | None:
    """The date a row was drawn with, "" for a row drawn as open."""
    try:
        return date.fromisoformat(text) if text else text
    except ValueError:
        return None


def _wanted(key: Key, logged: State, cells: Mapping[str, object], hand: Hand) -> State:
    """What the row says now, where it says something else than it was drawn with; else what the log says."""
    was_on = logged.done_on if key.drawn_on is None else key.drawn_on or None
    was_experience = logged.experience if key.drawn_experience is None else key.drawn_experience or None
    was_remark = logged.remark if key.drawn_remark is None else key.drawn_remark or None
    tick, on = cells.get("entry_done"), cells.get("entry_done_on")
    done_on = logged.done_on
    if on is not None and on != was_on:
        done_on = on  # type: ignore[assignment]
    elif tick is False or (on is None and tick is None and {"entry_done", "entry_done_on"} <= cells.keys()):
        done_on = None if logged.done_on == was_on else logged.done_on
    elif tick is True and was_on is None and logged.done_on is None:
        done_on = hand.today
    experience = cells.get("entry_experience", was_experience)
    if experience is not None and experience != was_experience and done_on is None:
        done_on = hand.today  # who knows how it was has spoken with them
    remark = cells.get("entry_remark", was_remark)
    return State(
        done_on,
        logged.experience if experience == was_experience else experience,  # type: ignore[arg-type]
        logged.remark if remark == was_remark else remark,  # type: ignore[arg-type]
    )


def _cells(sheet: RawTable, hand: Hand) -> tuple[dict[str, Sequence[object]], dict[int, list[tuple[str, Worded]]]]:
    """The entries by column, typed (None where empty), and by row what is wrong."""
    cells: dict[str, Sequence[object]] = {}
    wrong: dict[int, list[tuple[str, Worded]]] = {}
    for name in CELLS:
        if name not in sheet.columns:
            continue
        values = sheet.columns[name]
        if name == "entry_done":
            ticks, faults = yes_no_column(values, hand.language)
            cells[name] = [None if pd.isna(tick) else bool(tick) for tick in ticks]
        elif name == "entry_experience":
            words, faults = choice_column(values, "experience", hand.language)
            cells[name] = [None if pd.isna(word) else word for word in words]
        elif name == "entry_done_on":
            days, faults = date_column(values, Reader(hand.today, hand.date1904, past=True))
            cells[name] = [None if pd.isna(day) else day for day in days.astype("datetime64[D]").astype(object)]
            late = ((at, "done_in_future") for at, day in enumerate(cells[name]) if day and day > hand.today)  # type: ignore[operator]
            faults = [*faults, *late]
        else:
            texts, faults = text_column(values, hand.language)
            cells[name] = [None if pd.isna(text) else text for text in texts]
        for at, said in faults:
            if said != MOVES:  # taken over today, it is a date from then on
                choices = "experience" if name == "entry_experience" else ""
                wrong.setdefault(at, []).append((name, worded(said, values[at], hand, choices)))
    return cells, wrong


def _log_rows(log: pd.DataFrame) -> dict[object, tuple[int, State]]:
    """The rows of the log by whose item they are; of two for the same item the lower one counts."""
    rows: dict[object, tuple[int, State]] = {}
    days = log["done_on"].dt.date
    columns = (log["deal"], log["prospect"], log["key"], log["occurrence"], days, log["experience"], log["remark"])
    for label, deal, prospect, item, occurrence, day, felt, remark in zip(log.index, *columns, strict=True):
        if not isinstance(item, str):
            continue
        state = State(*(None if pd.isna(value) else value for value in (day, felt, remark)))
        number = 1 if pd.isna(occurrence) else int(occurrence)
        mark = _mark(int(deal), prospect if isinstance(prospect, str) else "", item, number)
        rows[mark] = int(label), state
    return rows


def _mark(deal: int, prospect: str, item: str, occurrence: int) -> object:
    return deal if deal >= 0 else fold(prospect), fold(item), occurrence


def no_room(raw: RawBook, table: str, added: int) -> str:
    """Why a table cannot take one more row than the `added` ones; empty when it can."""
    held = raw.tables.get(table)
    if held is None:
        return "entry_no_table"
    if held.room is not None and held.used + added >= held.length + held.room:
        return "entry_no_room"
    return ""
