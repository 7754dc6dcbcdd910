"""The calendar file that goes with a mail: one entry per prospect or customer, on the day of the next contact.

An entry keeps its UID for as long as the workbook keeps its name and the prospect its ID, so that a calendar moves
it when the list is mailed again. Entries mark nobody as busy: they are a plan for the day, not an appointment.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pandas as pd

from xlsales.mail import items
from xlsales.sheets.lists import PURSUED
from xlsales.tables import Tables
from xlsales.tables.settings import Settings
from xlsales.texts import speaker

MORNING: Final = time(9)
EACH: Final = timedelta(minutes=15)
A_DAY: Final = 32
"""Entries stand below each other from nine to five; those beyond begin at nine again."""
_COUNTED_FROM: Final = date(2020, 1, 1)


@dataclass(frozen=True)
class FollowUp:
    """One entry: `key` tells it from all others of the workbook."""

    key: str
    day: date
    row: items.Row


def follow_ups(tables: Tables, settings: Settings) -> list[FollowUp]:
    """Today's plan in its own order, then who comes up in the week ahead, by day, the largest value first.

    What is due but does not fit in the plan has no entry: there is no time for it today. `tables` are one person's
    share. No more than the list limit of the settings.
    """
    frame = tables.prospects
    today = pd.Timestamp(settings.today)
    last = today + pd.Timedelta(days=settings.week_ahead)
    day = frame["next_follow_up"].where(frame["light"].isin(PURSUED))
    if len(tables.checklists):
        waiting = tables.checklists[~tables.checklists["done"].astype(bool)]
        waiting = waiting[waiting["due"] > today]
        day = day.fillna(waiting.groupby("deal")["due"].min())
    planned = frame["planned"]
    day = day.where((day > today) & (day <= last)).mask(planned, today)
    chosen = frame.assign(day=day, place=frame["plan_rank"].where(planned))[day.notna()]
    chosen = chosen.assign(nth=frame.groupby("id").cumcount()).sort_values(
        ["day", "place", "value", "id"], ascending=[True, True, False, True], na_position="last", kind="stable"
    )
    columns = ["id", "company", "contact_person", "phone", "email", "ask", "why", "nth", "day"]
    return [
        FollowUp(f"{row['id']}/{row['nth']}" if row["nth"] else str(row["id"]), row["day"], row)
        for row in items.rows(chosen[columns], settings.list_limit)
    ]


def calendar(found: list[FollowUp], settings: Settings, file: str, zone: ZoneInfo, now: datetime) -> bytes:
    """The .ics with these follow-ups.

    `file` is the name of the workbook, `zone` where its people work, `now` the moment of making (with a time zone).
    """
    from icalendar import Calendar, Event

    say = speaker(settings.language)
    made = Calendar()
    made.add("prodid", "-//xlsales//xlsales//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", say("mail.calendar_name"))
    for each, start in zip(found, _starts(found, zone), strict=True):
        event = Event()
        event.add("uid", _uid(file, each.key))
        event.add("dtstamp", now)
        # A later mail outranks an earlier one; within a day the stamp decides.
        event.add("sequence", (settings.today - _COUNTED_FROM).days)
        event.add("dtstart", start)
        event.add("dtend", start + EACH)
        event.add("summary", say("mail.event", who=items.name(each.row)))
        told = [each.row[key] for key in ("contact_person", "phone", "email", "ask", "why")]
        event.add("description", "\n".join(items.text(value) for value in told if value))
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    made.add_missing_timezones(settings.today.replace(month=1, day=1), settings.today + timedelta(days=800))
    return made.to_ical()


def _starts(found: list[FollowUp], zone: ZoneInfo) -> Iterator[datetime]:
    taken: dict[date, int] = {}
    for each in found:
        place = taken.get(each.day, 0)
        taken[each.day] = place + 1
        yield datetime.combine(each.day, MORNING, zone) + EACH * (place % A_DAY)


def _uid(file: str, key: str) -> str:
    return f"{hashlib.blake2b(f'{file}/{key}'.encode(), digest_size=16).hexdigest()}@xlsales"
