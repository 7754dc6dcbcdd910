"""The columns of a list whose headings are understood, read into typed values in our own words."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from xlsales.intake.activities import happened, kind_of, untagged
from xlsales.intake.days import DayReader
from xlsales.intake.headings import Understood
from xlsales.intake.source import Row
from xlsales.intake.stages import of_a_deal, of_a_person
from xlsales.intake.understand import (
    decimal_sign,
    emails,
    money,
    refuses_mail,
    status,
    text_of,
    without_nothing,
    yes,
)
from xlsales.tables import schema
from xlsales.tables.cells import Unreadable
from xlsales.tables.numbers import number
from xlsales.tables.phones import notations, numbers
from xlsales.tables.raw import blank
from xlsales.tables.words import neutral

DATES = tuple(column.key for column in schema.PROSPECTS.typed if column.kind == "date")
_NAMES = ("first_name", "middle_name", "last_name", "country", "contact_person", "company")
_ONE_LINE = ("source", "product", "owner", "competitor", "lost_reason", "id")
_PAST = ("activity_date", "won_on")
"""Days that make a contact or a customer: a column of Prospects has them only through those."""
_OF_ACTIVITIES = ("activity_subject", "activity_kind", "activity_done", "activity_note")
_ASIDE = frozenset((*_NAMES, *_ONE_LINE, "email", "phone", "notes"))
"""Columns of Prospects that are read in a way of their own."""
_SYSTEM_ID = re.compile(r"\s*\((?:id:?\s*)?\d{2,}\)\s*$")


class Reading:
    """The columns of one list, each read once per distinct value."""

    def __init__(self, lines: Sequence[tuple[int, Row]], understood: Understood, days: DayReader) -> None:
        self._lines = lines
        # Where a list has no names at all, people know its rows by their ID.
        nameless = not understood.fields & {"company", "contact_person", "first_name", "last_name"}
        self._names = ("contact_person", "email", *(("id",) if nameless else ()))
        self._days = days
        self.unread: dict[str, list[str]] = {}
        self._held: dict[str, list[Sequence[object]]] = {}
        self._headings: dict[str, list[str]] = {}
        titles = {column.number: column.heading for column in understood.columns}
        for name in understood.fields:
            for number_ in understood.numbers(name):
                values = [row[number_] if number_ < len(row) else None for _, row in lines]
                self._held.setdefault(name, []).append(without_nothing(values))
                self._headings.setdefault(name, []).append(titles[number_])
        self._leave_status_to_deals()
        self.decimals = decimal_sign(self._held.get("value", []))
        self._columns: dict[str, Sequence[object]] = self._texts() | self._values()
        keys = [column.key for column in schema.PROSPECTS.typed if any(self._columns.get(column.key, ()))]
        self._typed = [(key, self._columns[key]) for key in keys]

    def _texts(self) -> dict[str, Sequence[object]]:
        """The columns of words, per row the first filled one of each field."""
        own = (column.key for column in schema.PROSPECTS.typed if column.kind == "text" and column.key not in _ASIDE)
        return {
            **{key: self._first(key, text_of) for key in (*own, *_OF_ACTIVITIES)},
            **{key: self._first(key, lambda value: " ".join(text_of(value).split())) for key in _ONE_LINE},
            **{key: self._first(key, self._name) for key in _NAMES},
        }

    def _values(self) -> dict[str, Sequence[object]]:
        """The columns of addresses, choices, amounts and days; what cannot be read in them is noted."""
        sign = "nl" if self.decimals == "," else "en"
        past = self._days.for_column(past=True, birth=False)
        readers: dict[str, Callable[[object], object]] = {
            "email": lambda value: next(iter(emails(value)), None),
            "phone": lambda value: next(iter(numbers(text_of(value))), None),
            "status": status,
            **{key: partial(_choice, key) for key in ("market", "cycle", "treatment")},
            "value": lambda value: money(value, sign),
            "tempo": lambda value: number(text_of(value), "whole", "nl"),
            **{
                key: self._days.for_column(past=schema.PROSPECTS.column(key).past, birth=key == "birthday").read
                for key in DATES
            },
            **dict.fromkeys(_PAST, past.read),
        }
        return {key: self._first(key, read, strict=True) for key, read in readers.items()}

    @property
    def dated(self) -> list[Sequence[object]]:
        """The columns of dates as they stand in the list."""
        return [values for key in (*DATES, *_PAST) for values in self._held.get(key, ())]

    def text(self, key: str, at: int) -> str:
        """One value of a column of text."""
        value = self._columns.get(key, ())[at : at + 1]
        return str(value[0]) if value and value[0] else ""

    def person(self, at: int) -> dict[str, object]:
        """What one row says about a prospect; without a company the person stands in its place, else the address."""
        cells = {key: value for key, values in self._typed if (value := values[at]) not in (None, "")}
        if "contact_person" not in cells:
            parts = [self.text(key, at) for key in ("first_name", "middle_name", "last_name")]
            if name := " ".join(part for part in parts if part):
                cells["contact_person"] = name
        if "company" not in cells and (known := next((cells[key] for key in self._names if key in cells), None)):
            cells["company"] = known
        if cells.get("value") == 0:
            del cells["value"]
        if notes := self._notes(at):
            cells["notes"] = notes
        self._settle_status(cells, at)
        return cells

    def meeting(self, at: int) -> dict[str, object] | None:
        """The contact that one activity was; None for a plan, a task, or one without a day."""
        day = self._columns["activity_date"][at]
        open_still = "activity_done" in self._held and not happened(self.text("activity_done", at))
        if not isinstance(day, date) or day > self._days.today or open_still:
            return None
        subject, note = self.text("activity_subject", at), untagged(self.text("activity_note", at))
        kind = kind_of(self.text("activity_kind", at), subject)
        if kind is None:
            return None
        cells: dict[str, object] = {"date": day, "kind": kind}
        if text := "\n".join(dict.fromkeys(part for part in (subject, note) if part)):
            cells["notes"] = text
        if person := self.text("contact_person", at):
            cells["spoke_with"] = person
        return cells

    def _leave_status_to_deals(self) -> None:
        """Where the stage of a deal says something, the status of its lead or person counts no more."""
        columns = list(zip(self._headings.get("status", ()), self._held.get("status", ()), strict=True))
        stages = [values for heading, values in columns if of_a_deal(heading)]
        if not stages:
            return
        known = {value: status(value) is not None for values in stages for value in set(values)}
        settled = [any(known[value] for value in row) for row in zip(*stages, strict=True)]
        self._held["status"] = [
            [None if done else value for done, value in zip(settled, values, strict=True)]
            if of_a_person(heading)
            else values
            for heading, values in columns
        ]

    def _settle_status(self, cells: dict[str, object], at: int) -> None:
        if cells.get("status") == "bought elsewhere":
            reason = neutral("status", self.text("lost_reason", at))
            if reason not in (None, "open", "won"):
                cells["status"] = reason
        for flag in self._held.get("do_not_contact", ()):
            if yes(flag[at]):
                cells["status"] = "do not contact"
        closed = cells.get("status") not in (None, "open", "do not contact")
        won_on = self._columns["won_on"][at] if cells.get("status") == "won" else None
        for day in (won_on, cells.get("expected_decision")):
            if closed and "status_date" not in cells and isinstance(day, date) and day <= self._days.today:
                cells["status_date"] = day

    def _notes(self, at: int) -> str:
        texts = [untagged(text_of(values[at])) for values in self._held.get("notes", ()) if not blank(values[at])]
        return "\n".join(dict.fromkeys(text for each in texts if (text := each.strip())))

    def no_mail(self, at: int) -> bool:
        """Whether somebody does not want to be mailed."""
        return any(refuses_mail(values[at]) for values in self._held.get("no_mail", ()))

    def more(self, at: int) -> tuple[str, ...]:
        """The addresses and numbers of a row beside those that stand in its cells."""
        found: list[str] = []
        for key, read in (("email", emails), ("phone", lambda value: numbers(text_of(value)))):
            first = self._columns[key][at]
            for values in self._held.get(key, ()):
                if values[at] is None or values[at] == first:
                    continue
                known = [text for text in (first, *found) if isinstance(text, str)]
                found += [text for text in read(values[at]) if not any(_one(key, text, each) for each in known)]
        return tuple(dict.fromkeys(found))

    def _name(self, value: object) -> str:
        """A name without the number or the address of a page that its system has for it; of several such, the first."""
        text = text_of(value).partition(":::")[0]
        if ")" in text:
            first, semicolon, _ = (text := text.partition(" (http")[0]).partition(";")
            text = _SYSTEM_ID.sub("", first if semicolon and _SYSTEM_ID.search(first) else text)
        return " ".join(text.split())

    def _first(self, key: str, read: Callable[..., object], *, strict: bool = False) -> Sequence[object]:
        """Per row the first filled column of a field, read; what cannot be read is noted when `strict`.

        A stage that says how it ended beats a status that says "open".
        """
        merged: list[object] = [None] * len(self._lines)
        for heading, values in zip(self._headings.get(key, ()), self._held.get(key, ()), strict=True):
            known: dict[tuple[type, object], object] = {}
            for at, value in enumerate(values):
                if value is None or value == "" or merged[at] not in (None, "open"):
                    continue
                mark = (type(value), value)
                if mark not in known:
                    known[mark] = self._read(read, value, heading if strict else "")
                merged[at] = known[mark] or merged[at]
        return merged

    def _read(self, read: Callable[..., object], value: object, heading: str) -> object:
        if blank(value):
            return None
        try:
            found = read(value)
        except Unreadable:
            found = None
            unread = True
        else:
            unread = found is None
        if unread and heading and not _empty_date(value):
            self.unread.setdefault(heading, []).append(text_of(value))
        return found


def _choice(choices: str, value: object) -> str | None:
    return neutral(choices, text_of(value))


def _one(key: str, text: str, other: str) -> bool:
    """Whether two are one address, or one number in two notations."""
    if key == "email":
        return text.casefold() == other.casefold()
    return text == other or bool({*notations(text, "")} & {*notations(other, "")})


def _empty_date(value: object) -> bool:
    return isinstance(value, str) and not re.search("[1-9A-Za-z]", value)
