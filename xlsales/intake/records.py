"""The rows of a list whose columns are understood, as people and contacts in our own words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from xlsales.intake.body import body
from xlsales.intake.days import DayReader, american_times, day_order, written_order
from xlsales.intake.headings import Understood
from xlsales.intake.reading import Reading
from xlsales.intake.source import Row


@dataclass(frozen=True)
class Person:
    """One row of a list: its line in the file, counted from 1, and what it says, by column of Prospects, typed."""

    line: int
    cells: Mapping[str, object]
    country: str = ""
    no_mail: bool = False
    """Whether this person asked not to be mailed."""
    more: tuple[str, ...] = ()
    """Further addresses and numbers, for which there is no cell."""


@dataclass(frozen=True)
class Meeting:
    """One contact out of a list of activities, with the person it was with."""

    person: Person
    cells: Mapping[str, object]
    """By column of Contacts, without the prospect."""


@dataclass(frozen=True)
class Records:
    """What a list holds, and what of it could not be taken over."""

    people: Sequence[Person]
    meetings: Sequence[Meeting] | None = None
    """None for a list that is no list of activities."""
    nameless: tuple[int, ...] = ()
    """The lines of rows without a company or a person."""
    left_out: tuple[int, ...] = ()
    """The lines that are filled and no entry: headings once more, totals, small print."""
    planned: int = 0
    """Activities that still have to happen, or that are no contact."""
    unread: Mapping[str, list[str]] = field(default_factory=dict)
    """Values that mean nothing here, by the heading above them."""
    of_status: frozenset[str] = frozenset()
    """The headings of the columns that say how a prospect stands."""
    order: Literal["day", "month", "year", ""] = ""
    """What comes first in the dates; empty where no date is written in numbers."""
    order_sure: bool = True
    decimals: str = ","
    amounts: bool = False

    @property
    def rows(self) -> int:
        """How many filled rows stand below the header."""
        entries = len(self.people) + len(self.meetings or ()) + self.planned
        return entries + len(self.nameless) + len(self.left_out)


def date_reader(rows: Sequence[Row], header: int, today: date, order: str | None, date1904: bool = False) -> DayReader:
    """How the dates of a list are to be read; `order` ("day", "month") is what the user says."""
    columns = list(
        zip(*(tuple(row) for row in rows[header + 1 : header + 2001] if len(row) == len(rows[header])), strict=True)
    )
    if order is not None:
        return DayReader(today, "month" if order == "month" else "day", True, date1904)
    found, sure = day_order(columns, american=american_times(columns))
    return DayReader(today, found, sure, date1904)


def records(rows: Sequence[Row], understood: Understood, days: DayReader) -> Records:
    """Read every row of the list."""
    found = body(rows, understood)
    read = Reading(found.entries, understood, days)
    activities = "activity_date" in understood.fields
    people: list[Person] = []
    meetings: list[Meeting] = []
    nameless: list[int] = []
    planned = 0
    for at, (line, _) in enumerate(found.entries):
        cells = read.person(at)
        if not cells.get("company"):
            nameless.append(line)
            continue
        person = Person(line, cells, read.text("country", at), read.no_mail(at), read.more(at))
        if not activities:
            people.append(person)
        elif meeting := read.meeting(at):
            meetings.append(Meeting(person, meeting))
        else:
            planned += 1
    of_status = frozenset(column.heading for column in understood.columns if column.field == "status")
    return Records(
        people, meetings if activities else None, tuple(nameless), found.left_out, planned, read.unread, of_status,
        written_order(read.dated, days), days.sure, read.decimals, "value" in understood.fields,
    )  # fmt: skip
