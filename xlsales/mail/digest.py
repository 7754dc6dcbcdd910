"""One person's digest: figures, lists of what to do, the week ahead, and whose work they do today."""

from collections.abc import Sequence

from xlsales.mail import items
from xlsales.mail.people import Person
from xlsales.mail.spec import Ahead, Digest, Figure, Section
from xlsales.sheets import lists
from xlsales.sheets.spec import Figures, Sheet
from xlsales.tables import Tables
from xlsales.tables.settings import Settings
from xlsales.texts import Say, shown, speaker

MOST_FIRST, MOST_OTHERS, MOST_AHEAD = 28, 8, 15
"""Rows in the body of the first list, of each list after it, and of the week ahead; the attachment has them all.
Gmail clips a body above 102 kB, and nobody reads that far."""


def digest(
    person: Person, tables: Tables, settings: Settings, names: Sequence[str], sheets: Sequence[Sheet], file: str
) -> Digest:
    """What the mail to this person says.

    `tables` are that person's share, `names` the lists, `sheets` the same lists as they are drawn for the
    attachment, `file` the name of the workbook.
    """
    say = speaker(settings.language)
    several = tables.prospects["owner"].nunique() > 1
    sections = tuple(
        _section(name, tables, settings, say, several, MOST_OTHERS if place else MOST_FIRST)
        for place, name in enumerate(names)
    )
    ahead = lists.week_ahead(tables, settings)
    return Digest(
        settings.language,
        _subject(names, sections, settings, say),
        say("mail.greeting", name=person.mailbox.name) if person.mailbox and person.mailbox.name else "",
        _intro(names, sections, tables, settings, say),
        tuple(say("mail.covering", owner=owner) for owner in person.covered),
        _figures(sheets[0], settings),
        sections,
        say("sheets.week_heading", days=settings.week_ahead),
        tuple(_ahead(row, say, several) for row in items.rows(ahead, MOST_AHEAD)),
        say("sheets.week_none"),
        _rest(len(ahead) - MOST_AHEAD, say, "mail.rest_ahead"),
        (say("mail.attached"), say("mail.footer", file=file, day=settings.today)),
    )


def _section(name: str, tables: Tables, settings: Settings, say: Say, several: bool, most: int) -> Section:
    frame = items.to_do(name, tables, settings)
    also = len(lists.today(tables, settings)) - len(frame) if name == "today" else 0
    left_out = (_rest(len(frame) - most, say, "mail.rest"), _rest(also, say, "mail.rest_also"))
    return Section(
        say(f"sheets.{name}_heading"),
        len(frame),
        tuple(items.item(name, row, say, owner=several) for row in items.rows(frame, most)),
        " ".join(filter(None, left_out)),
        say("mail.plan_done" if also else f"mail.empty_{name}"),
    )


def _subject(names: Sequence[str], sections: Sequence[Section], settings: Settings, say: Say) -> str:
    day = say("mail.day", weekday=_weekday(settings.today.weekday(), say), day=settings.today)
    if tuple(names) == ("today",):
        return say("mail.subject_today", count=sections[0].count, day=day)
    filled = [section for section in sections if section.count] or sections
    counted = ", ".join(say("mail.counted", list=section.heading, count=section.count) for section in filled)
    return say("mail.subject", lists=counted, day=day)


def _intro(names: Sequence[str], sections: Sequence[Section], tables: Tables, settings: Settings, say: Say) -> str:
    if "today" not in names:
        return say("mail.intro_lists", day=settings.today)
    count = sections[list(names).index("today")].count
    if done := lists.done_today(tables):
        return say("sheets.day_so_far", done=done, planned=count, due=len(lists.today(tables, settings)))
    return say("mail.intro" if count else "mail.intro_free", count=count)


def _figures(sheet: Sheet, settings: Settings) -> tuple[Figure, ...]:
    strip = next((block.figures for block in sheet.blocks if isinstance(block, Figures)), ())
    return tuple(Figure(shown(each.value, each.style, settings.language), each.label, each.colour) for each in strip)


def _ahead(row: items.Row, say: Say, several: bool) -> Ahead:
    day = say("mail.day_short", weekday=_weekday(row["day"].weekday(), say)[:2], day=row["day"])
    who = items.name(row)
    if several and row["owner"]:
        who = say("mail.who_owner", who=who, owner=items.text(row["owner"]))
    return Ahead(day, who, items.text(row["ask"]), items.phone(row))


def _rest(more: int, say: Say, key: str) -> str:
    return say(key, more=more) if more > 0 else ""


def _weekday(number: int, say: Say) -> str:
    return say(f"mail.weekday_{number}")
