"""What an import would do: who is new, which blanks are filled, where list and workbook disagree, who stays out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

import pandas as pd

from xlsales.intake.alike import alike, another_deal
from xlsales.intake.match import Entry, Known, Marks, marks_of
from xlsales.intake.planned import Conflict, Plan
from xlsales.intake.records import Meeting, Person, Records
from xlsales.tables import Tables, schema
from xlsales.tables.ids import new_ids
from xlsales.tables.raw import RawBook, blank
from xlsales.tables.settings import Settings
from xlsales.tables.words import fold
from xlsales.texts import Language, say

DO_NOT_CONTACT = "do not contact"
_COLUMNS = {column.key: column for column in schema.PROSPECTS.columns}
_WORDED = frozenset(key for key, column in _COLUMNS.items() if column.choices in schema.CHOICES)
"""Columns whose words depend on the language of the workbook."""
_NOT_FILLED = frozenset({"id", "company"})


def plan(
    records: Records,
    raw: RawBook,
    tables: Tables,
    settings: Settings,
    *,
    of_deals: bool,
    forgotten: Callable[[Iterable[str]], bool] = lambda _: False,
) -> Plan:
    """Compare a list with a workbook. `tables` are linked to their prospects; `forgotten` knows marks of people.

    With `of_deals` every row is a deal: a second one of the same person becomes a row of its own.
    """
    return _Planning(raw, tables, settings, of_deals, forgotten).run(records)


class _Planning:
    def __init__(
        self,
        raw: RawBook,
        tables: Tables,
        settings: Settings,
        of_deals: bool,
        forgotten: Callable[[Iterable[str]], bool],
    ) -> None:
        self.raw = raw.tables.get("Prospects")
        self.tables, self.language, self.of_deals, self.forgotten = tables, settings.language, of_deals, forgotten
        self.known = Known(settings.country)
        self.plan = Plan()
        self.held = set(self.raw.columns) if self.raw else {column.key for column in schema.PROSPECTS.typed}
        self.missing: dict[str, None] = {}
        self.listed: set[str] = set()
        self.differences: list[tuple[int | None, Conflict]] = []
        """Each with the row of the workbook that it is about, where the list may have what stands there too."""
        self.agreed: set[tuple[int | None, str]] = set()
        """Values of the workbook, by row and column, that a row of the list has too."""
        self._learn(tables.prospects)

    def _learn(self, frame: pd.DataFrame) -> None:
        keys = [column.key for column in schema.PROSPECTS.typed if frame[column.key].notna().any()]
        columns = [_plain(frame[key]) for key in keys]
        for label, values in zip(frame.index.tolist(), zip(*columns, strict=True), strict=True):
            cells = {key: value for key, value in zip(keys, values, strict=True) if value is not None}
            self.known.add(Entry(int(label), cells), marks_of(cells, "", self.known.home))

    def run(self, records: Records) -> Plan:
        """Take the rows of the list in turn."""
        self.listed = {fold(str(person.cells["id"])) for person in records.people if "id" in person.cells}
        if records.meetings is None:
            for person in records.people:
                self._take(person)
        else:
            self._contacts(records.meetings)
        self._write_new()
        self.plan.no_column = tuple(self.missing)
        # Rows of a list that differ from each other are told when they come in, not again each time.
        self.plan.conflicts = [each for label, each in self.differences if (label, each.column) not in self.agreed]
        return self.plan

    def _take(self, person: Person) -> Entry | None:
        """The entry that a row is, found or made; None for somebody who stays out."""
        marks = marks_of(person.cells, person.country, self.known.home)
        same = self.known.same(marks)
        if any(self.known.entries[at].cells.get("status") == DO_NOT_CONTACT for at in same):
            self.plan.kept_out += 1
            return None
        cells = self._cells(person)
        at = self._deal(same, cells) if self.of_deals else next(iter(same), None)
        if at is None:
            if self.forgotten(chain(marks.texts(), self._further(person))):
                self.plan.kept_out += 1
                return None
            if "id" in cells and self.known.has_id(str(cells["id"])):
                del cells["id"]
            if person.more and "notes" in self.held:
                also = say("intake.also_note", self.language, listed=", ".join(person.more))
                cells["notes"] = f"{cells['notes']}\n{also}" if "notes" in cells else also
            return self.known.add(Entry(None, cells, claimed=self.of_deals), marks)
        self.plan.known += 1
        entry = self.known.entries[at]
        entry.claimed = True
        self._hear(entry, person.more)
        if self._merge(entry, cells):
            self.known.learn(at, marks_of(entry.cells, person.country, self.known.home))
        return entry

    def _further(self, person: Person) -> Iterable[str]:
        if not person.more:
            return ()
        mails, phones = ([text for text in person.more if ("@" in text) is wanted] for wanted in (True, False))
        cells = {"email": "; ".join(mails), "phone": "; ".join(phones)}
        return marks_of(cells, person.country, self.known.home).texts()

    def _cells(self, person: Person) -> dict[str, object]:
        cells = dict(person.cells)
        said = [str(cells["notes"])] if "notes" in cells else []
        if person.no_mail:
            said.append(say("intake.no_mail_note", self.language))
        if said:
            cells["notes"] = "\n".join(said)
        for key in [key for key in cells if key not in self.held]:
            self.missing[key] = None
            del cells[key]
        return cells

    def _deal(self, same: Sequence[int], cells: Mapping[str, object]) -> int | None:
        """The deal that a row of a list of deals is: the same ID, the same product, or one without a product yet."""
        wanted = fold(str(cells.get("id", "")))
        product = fold(str(cells.get("product", "")))
        for at in same:
            if wanted and fold(str(self.known.entries[at].cells.get("id", ""))) == wanted:
                return at
        open_ones = [at for at in same if not self.known.entries[at].claimed]
        for blank_too in (False, True):
            for at in open_ones:
                theirs = self.known.entries[at].cells
                named = fold(str(theirs.get("product", "")))
                if named == product and not (product and another_deal(theirs, cells, self.listed)):
                    return at
                if blank_too and not named and fold(str(theirs.get("id", ""))) not in self.listed:
                    return at
        return None

    def _merge(self, entry: Entry, cells: Mapping[str, object]) -> bool:
        """Fill what is blank and note what differs; whether something was filled."""
        changed = False
        fallback = cells.get("company") == cells.get("contact_person")
        for key, value in cells.items():
            if key in _NOT_FILLED and (key == "id" or fallback) and "company" in entry.cells:
                continue
            if key == "status" and value == "open":
                continue
            if self._is_blank(entry, key):
                entry.cells[key] = value
                changed = True
                if entry.label is not None:
                    self.plan.filled.setdefault(entry.label, {})[key] = self._shown(key, value)
            else:
                self._compare(entry, key, value)
        return changed

    def _hear(self, entry: Entry, more: Iterable[str]) -> None:
        """Note the further addresses and numbers of a known prospect that stand nowhere yet."""
        for text in more:
            key = "email" if "@" in text else "phone"
            if not self._is_blank(entry, key):
                self._compare(entry, key, text, further=True)

    def _compare(self, entry: Entry, key: str, value: object, *, further: bool = False) -> None:
        """Note a value that says something else than what stands there; an address may stand in the notes.

        A `further` address or number of a row is news also where its first one is known.
        """
        if alike(key, entry.cells.get(key), value, self.known.home):
            if entry.label is not None:
                self.agreed.add((entry.label, key))
            return
        if key in ("email", "phone") and fold(str(value)) in fold(str(entry.cells.get("notes", ""))):
            return
        ours = entry.cells.get(key, self._typed(entry, key))
        conflict = Conflict(str(entry.cells.get("company", "")), key, ours, value)
        self.differences.append((None if further else entry.label, conflict))

    def _is_blank(self, entry: Entry, key: str) -> bool:
        return entry.cells.get(key) is None and blank(self._typed(entry, key))

    def _typed(self, entry: Entry, key: str) -> object:
        """What stands in the cell of a prospect of the workbook, also when nobody can read it."""
        if entry.label is None or self.raw is None or key not in self.raw.columns:
            return None
        return self.raw.columns[key][entry.label]

    def _contacts(self, meetings: Sequence[Meeting]) -> None:
        log = self.tables.contacts
        ids = {int(label): str(key) for label, key in self.tables.prospects["id"].items()}
        there = {
            (ids.get(int(deal), ""), day.date(), kind, _note_key(note))
            for deal, day, kind, note in zip(log["deal"], log["date"], log["kind"], log["notes"], strict=True)
            if not pd.isna(day)
        }
        wanted: list[tuple[Entry, Mapping[str, object]]] = []
        taken: dict[Marks, Entry | None] = {}
        for meeting in meetings:
            marks = marks_of(meeting.person.cells, meeting.person.country, self.known.home)
            if marks not in taken:
                taken[marks] = self._take(meeting.person)
            elif taken[marks] is None:
                self.plan.kept_out += 1
            entry = taken[marks]
            if entry is not None:
                wanted.append((entry, meeting.cells))
        self._number_new()
        for entry, cells in wanted:
            key = (str(entry.cells.get("id", "")), cells["date"], cells["kind"], _note_key(cells.get("notes")))
            if key in there:
                self.plan.contacts_known += 1
                continue
            there.add(key)
            kind = schema.label("kind", str(cells["kind"]), self.language)
            self.plan.contacts.append({**cells, "prospect": key[0], "kind": kind})

    def _number_new(self) -> None:
        fresh = [entry for entry in self.known.entries if entry.label is None]
        lacking = [entry for entry in fresh if "id" not in entry.cells]
        typed = [str(entry.cells["id"]) for entry in self.known.entries if "id" in entry.cells]
        elsewhere: list[str] = []
        for key in ("contacts", "giveaways", "stakeholders", "checklist_log"):
            elsewhere += getattr(self.tables, key)["prospect"].dropna().unique().tolist()
        ours = [str(text) for text in self.tables.prospects["id"].dropna()]
        for entry, new in zip(lacking, new_ids(ours or typed, [*typed, *elsewhere], len(lacking)), strict=True):
            entry.cells["id"] = new

    def _write_new(self) -> None:
        self._number_new()
        for entry in self.known.entries:
            if entry.label is None:
                shown = {
                    key: value if isinstance(value, str) and key not in _WORDED else self._shown(key, value)
                    for key, value in entry.cells.items()
                }
                self.plan.added.append(shown)

    def _shown(self, key: str, value: object) -> object:
        return written(_COLUMNS[key], value, self.language)


def written(column: schema.Column, value: object, language: Language) -> object:
    """A typed value as a person would type it in a cell of this column."""
    if column.choices and column.choices in schema.CHOICES and isinstance(value, str):
        return schema.label(column.choices, value, language)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _plain(column: pd.Series) -> list[Any]:
    """A typed column as plain values, None where empty."""
    if column.dtype.kind == "M":
        return [None if value is pd.NaT else value.date() for value in column]
    return [None if value != value or value is pd.NA else value for value in column.tolist()]


def _note_key(note: object) -> str:
    return fold(note)[:300] if isinstance(note, str) else ""
