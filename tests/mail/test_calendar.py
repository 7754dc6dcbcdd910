"""The calendar file: one entry per follow-up, the same one when the list is mailed again."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from tests.mail.made import GRIDS, TODAY, work
from xlsales.mail.calendar import calendar, follow_ups
from xlsales.mail.share import for_owners
from xlsales.tables.settings import Settings

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


def made(
    owner: str | None = None, prospects: str = GRIDS["prospects"], day: date = TODAY, zone: str = "Europe/Amsterdam"
) -> dict[str, Event]:
    """The entries of a calendar file by UID, read back."""
    found = work(Settings(today=day), prospects=prospects)
    tables = for_owners(found.tables, found.settings, [owner] if owner else None)
    data = calendar(follow_ups(tables, found.settings), found.settings, "team.xlsx", ZoneInfo(zone), NOW)
    events = Calendar.from_ical(data).walk("VEVENT")
    by_uid = {str(event["uid"]): event for event in events}
    assert len(by_uid) == len(events)
    return by_uid


def day_of(events: dict[str, Event], who: str) -> date:
    return next(event["dtstart"].dt.date() for event in events.values() if who in event["summary"])


def test_everybody_to_contact_today_or_this_week_has_one_entry_with_what_to_ask() -> None:
    events = made("Piet")
    assert sorted(str(event["summary"]) for event in events.values()) == [
        *("Spreken: PietAlfa", "Spreken: PietKlant", "Spreken: PietKoud")
    ]
    entry = next(event for event in events.values() if "PietAlfa" in event["summary"])
    assert "06-22222221" in entry["description"]
    asked = work(Settings(today=TODAY), prospects=GRIDS["prospects"]).tables.prospects.set_index("id")["ask"]
    assert asked["P4"] in entry["description"]
    assert entry["transp"] == "TRANSPARENT"


def test_what_is_overdue_stands_on_today_and_what_was_agreed_on_its_day() -> None:
    events = made("Noor")
    assert day_of(events, "NoorAlfa") == TODAY
    assert day_of(events, "NoorKoud") == date(2026, 11, 25)


def test_today_holds_the_plan_in_its_order_and_not_what_is_also_due() -> None:
    owners = GRIDS["owners"].replace("hourly_rate", "contacts_a_day").replace("102", "1")
    found = work(Settings(today=TODAY), owners=owners)
    tables = for_owners(found.tables, found.settings, ["Piet"])
    planned = tables.prospects[tables.prospects["planned"]]
    assert (tables.prospects["group"].ne("").sum(), len(planned)) == (3, 1)
    assert [each.key for each in follow_ups(tables, found.settings)] == planned["id"].tolist()


def test_entries_stand_below_each_other_from_nine_in_the_time_zone_of_the_settings() -> None:
    for zone in ("Europe/Amsterdam", "America/New_York"):
        starts = sorted(event["dtstart"].dt for event in made("Piet", zone=zone).values())
        assert [start.time() for start in starts] == [time(9), time(9, 15), time(9, 30)]
        assert starts[0].utcoffset() == timedelta(hours=1 if zone.startswith("Europe") else -5)


def test_importing_twice_keeps_one_entry_per_follow_up_and_moves_it() -> None:
    agenda = imported({}, made("Noor"))
    later = made("Noor", GRIDS["prospects"].replace("2026-11-25", "2026-11-26"), TODAY + timedelta(days=1))
    again = imported(agenda, later)
    assert again.keys() == agenda.keys()
    assert day_of(again, "NoorKoud") == date(2026, 11, 26)
    assert imported(again, made("Noor")) == again


def imported(agenda: dict[str, Event], events: dict[str, Event]) -> dict[str, Event]:
    """What RFC 5546 asks of a calendar: an entry with a known UID takes the place of an older one."""
    newer = {
        uid: event for uid, event in events.items() if uid not in agenda or event["sequence"] > agenda[uid]["sequence"]
    }
    return {**agenda, **newer}


def test_workbooks_of_another_name_and_prospects_with_the_same_id_have_entries_of_their_own() -> None:
    twice = GRIDS["prospects"].replace("P8 |", "P4 |")
    assert len(made("Piet", twice)) == len(made("Piet"))
    found = work()
    tables = for_owners(found.tables, found.settings, ["Piet"])
    data = calendar(follow_ups(tables, found.settings), found.settings, "other.xlsx", ZoneInfo("Europe/Amsterdam"), NOW)
    assert not made("Piet").keys() & {str(event["uid"]) for event in Calendar.from_ical(data).walk("VEVENT")}


def test_a_name_with_line_ends_adds_no_entry_and_no_property() -> None:
    evil = "PietAlfa\\nEND:VEVENT;X=1,2"
    prospects = GRIDS["prospects"].replace("PietAlfa   ", evil)
    events = made("Piet", prospects)
    assert len(events) == 3
    assert any("END:VEVENT;X=1,2" in event["summary"] for event in events.values())


def test_the_file_names_its_time_zone_for_calendars_that_do_not_know_it() -> None:
    found = work()
    data = calendar(
        follow_ups(found.tables, found.settings), found.settings, "a.xlsx", ZoneInfo("Europe/Amsterdam"), NOW
    )
    assert b"BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam" in data
    assert b"DTSTART;TZID=Europe/Amsterdam:20261123T090000" in data
