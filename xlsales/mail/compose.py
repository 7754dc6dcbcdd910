"""From a workbook that was worked out to the mails of its people, each made of that person's rows alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from xlsales.mail.address import Mailbox
from xlsales.mail.attachment import pages, workbook
from xlsales.mail.body import html, text
from xlsales.mail.calendar import calendar, follow_ups
from xlsales.mail.digest import digest
from xlsales.mail.message import Attachment, Mail
from xlsales.mail.people import Person, Unreachable, each_owner
from xlsales.mail.share import for_owners, without_owner
from xlsales.road import Work
from xlsales.texts import say


@dataclass(frozen=True)
class Request:
    """What was asked for: which lists, for whom."""

    lists: tuple[str, ...] = ("today",)
    owners: bool = False
    """A digest for every owner, of their own rows."""
    to: tuple[Mailbox, ...] = ()
    """Who gets the whole list."""
    cc: tuple[Mailbox, ...] = ()


@dataclass(frozen=True)
class Receivers:
    """Who gets a digest, and who ought to but cannot."""

    people: tuple[Person, ...]
    unreachable: tuple[Unreachable, ...] = ()
    ownerless: int = 0
    """Prospects that stand in nobody's mail because they have no owner."""


def receivers(work: Work, request: Request, addresses: Mapping[str, str]) -> Receivers:
    """One digest per address: somebody who gets the whole list gets no second one as an owner."""
    whole = {box.address.casefold(): Person(box, None) for box in request.to}
    if not request.owners:
        return Receivers(tuple(whole.values()) or (Person(None, None),))
    people, unreachable = each_owner(work.tables, work.settings, addresses)
    single = [each for each in people if each.mailbox and each.mailbox.address.casefold() not in whole]
    missed = 0 if whole else without_owner(work.tables)
    return Receivers((*single, *whole.values()), tuple(unreachable), missed)


def compose(
    work: Work, person: Person, lists: Sequence[str], cc: Sequence[Mailbox], file: str, zone: ZoneInfo, now: datetime
) -> Mail | None:
    """The mail to one person, or None when there is nothing to tell.

    `file` is the name of the workbook, `zone` the time zone of the calendar, `now` the present moment with a zone.
    """
    settings = work.settings
    mine = for_owners(work.tables, settings, person.owners)
    sheets = pages(mine, settings, lists, file)
    said = digest(person, mine, settings, lists, sheets, file)
    if said.empty:
        return None
    stem = sheets[0].title.lower().replace(" ", "-")
    attachments = [Attachment(f"{stem}-{settings.today.isoformat()}.xlsx", workbook(sheets, settings))]
    found = follow_ups(mine, settings)
    if found:
        name = say("mail.calendar_file", settings.language, day=settings.today.isoformat())
        attachments.append(Attachment(name, calendar(found, settings, file, zone, now)))
    known = {person.mailbox.address.casefold()} if person.mailbox else set()
    copies = tuple({box.address.casefold(): box for box in cc if box.address.casefold() not in known}.values())
    return Mail(person.mailbox, said.subject, text(said), html(said), copies, tuple(attachments))
