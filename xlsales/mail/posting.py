"""The whole road of mailing: read, work out, compose, and write drafts or send; what the command and the button call."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from xlsales.errors import NotDelivered
from xlsales.mail import config
from xlsales.mail.address import Mailbox, mailbox
from xlsales.mail.compose import Receivers, Request, compose, receivers
from xlsales.mail.config import MailSettings
from xlsales.mail.drafts import write_drafts
from xlsales.mail.graph import graph
from xlsales.mail.journal import Journal, journal
from xlsales.mail.message import Mail, outgoing
from xlsales.mail.microsoft import token
from xlsales.mail.people import Person
from xlsales.mail.secrets import PASSWORD, Secret, from_environment, recall
from xlsales.mail.smtp import smtp
from xlsales.mail.transport import Connection, Letter, Refusal, deliver
from xlsales.refresh import Work, compute_file

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Outcome:
    """What became of one person's digest at one address; `refusal` says why it did not go."""

    to: Mailbox | None
    subject: str = ""
    copy: bool = False
    already: bool = False
    empty: bool = False
    refusal: Refusal | None = None


@dataclass(frozen=True)
class Posted:
    """The outcome of one run."""

    work: Work
    receivers: Receivers
    outcomes: tuple[Outcome, ...]
    mails: tuple[Mail, ...] = ()
    """What was drafted or tried."""
    drafts: tuple[Path, ...] = ()

    @property
    def undelivered(self) -> bool:
        """Whether anybody who should have had a mail did not get one."""
        return bool(self.receivers.unreachable) or any(each.refusal for each in self.outcomes)


def draft_list(path: Path, request: Request, *, today: date, folder: Path) -> Posted:
    """Write a draft for everybody into a folder. Raises `WorkbookRefused`, `WrongUse`."""
    settings = config.load()
    work = compute_file(path, today=today)
    found = receivers(work, request, settings.addresses if settings else {})
    zone = settings.zone if settings else ZoneInfo(MailSettings.time_zone)
    now = datetime.now(UTC)
    mails, outcomes = [], []
    for person in found.people:
        mail = compose(work, person, request.lists, request.cc, path.name, zone, now)
        outcomes.append(Outcome(person.mailbox, mail.subject if mail else "", empty=mail is None))
        if mail:
            mails.append(mail)
    drafts = write_drafts(mails, folder, work.settings.language)
    return Posted(work, found, tuple(outcomes), tuple(mails), tuple(drafts))


def mail_list(
    path: Path,
    request: Request,
    *,
    today: date,
    again: bool = False,
    pausing: Callable[[int, float], None] = lambda _, __: None,
) -> Posted:
    """Send everybody their digest, once a day unless `again`; `pausing` is told how many wait for how many seconds.

    Raises `WorkbookRefused`, and `NotDelivered` when nothing could be sent at all.
    """
    settings = config.load()
    if settings is None:
        raise NotDelivered("mail.not_set_up")
    work = compute_file(path, today=today)
    found = receivers(work, request, settings.addresses)
    with journal(path) as sent:
        return _Run(path, work, request, settings, sent, again).post(found, pausing)


def connection(settings: MailSettings) -> Callable[[], AbstractContextManager[Connection]]:
    """What opens the way to the mail server of these settings. Raises `NotDelivered` without a password."""
    if settings.sign_in == "microsoft" or settings.transport == "graph":
        return lambda: (graph if settings.transport == "graph" else smtp)(settings, token(settings))
    secret = password(settings) if settings.sign_in == "password" else None
    return lambda: smtp(settings, secret)


def password(settings: MailSettings) -> Secret:
    """The password of the environment, else of the keyring. Raises `NotDelivered` when there is none."""
    user = settings.user or settings.sender
    found = from_environment(PASSWORD) or recall(password_entry(settings), PASSWORD)
    if found is None:
        raise NotDelivered("mail.no_password", user=user, variable=PASSWORD)
    return found


def password_entry(settings: MailSettings) -> str:
    """The name under which the keyring keeps the password."""
    return f"{settings.user or settings.sender} {settings.host}"


def sender_of(settings: MailSettings) -> Mailbox:
    """Whom the mails are from; raises `WrongUse`."""
    return mailbox(settings.sender, settings.sender_name)


@dataclass(frozen=True)
class _Run:
    """One run of sending, with everything it needs to know."""

    path: Path
    work: Work
    request: Request
    settings: MailSettings
    sent: Journal
    again: bool

    def post(self, found: Receivers, pausing: Callable[[int, float], None]) -> Posted:
        outcomes: list[Outcome] = []
        posts: list[tuple[Mail, tuple[str, ...], str, Letter]] = []
        sender = sender_of(self.settings)
        for person in found.people:
            names = self._unsent(person)
            if not names:
                outcomes.append(Outcome(person.mailbox, already=True))
                continue
            now = datetime.now(UTC)
            mail = compose(
                self.work, person, names, self.request.cc, self.path.name, self.settings.zone, now
            )
            if mail is None or mail.to is None:
                outcomes.append(Outcome(person.mailbox, empty=True))
                continue
            domain = sender.address.rpartition("@")[2]
            day = self.work.settings.today
            message_id = self.sent.message_id(names, mail.to.address, day, domain)
            data = outgoing(mail, sender, message_id, now)
            if len(data) > self.settings.limit_mb * MEGABYTE:
                figures = {"size": len(data) / MEGABYTE, "limit": self.settings.limit_mb}
                outcomes.append(Outcome(mail.to, mail.subject, refusal=Refusal("mail.too_large", figures)))
                continue
            boxes = (mail.to, *mail.cc)
            posts.append((mail, names, message_id, Letter(data, sender.address, tuple(box.address for box in boxes))))

        def accepted(place: int) -> None:
            mail, names, message_id, _ = posts[place]
            assert mail.to is not None
            self.sent.add(names, mail.to.address, self.work.settings.today, message_id, datetime.now(UTC))

        delivered = deliver(
            [letter for *_, letter in posts],
            connection(self.settings),
            waits=self.settings.waits,
            accepted=accepted,
            pausing=pausing,
        ) if posts else []  # fmt: skip
        for (mail, *_), delivery in zip(posts, delivered, strict=True):
            for box in (mail.to, *mail.cc):
                assert box is not None
                refusal = delivery.refused.get(box.address)
                outcomes.append(Outcome(box, mail.subject, copy=box is not mail.to, refusal=refusal))
        return Posted(self.work, found, tuple(outcomes), tuple(mail for mail, *_ in posts))

    def _unsent(self, person: Person) -> tuple[str, ...]:
        """The lists that this person did not have today."""
        if self.again or person.mailbox is None:
            return self.request.lists
        address, day = person.mailbox.address, self.work.settings.today
        return tuple(name for name in self.request.lists if not self.sent.times(name, address, day))


def try_out(settings: MailSettings, to: Mailbox, subject: str, text: str) -> None:
    """Send one short message with these settings. Raises `NotDelivered`, also when it is refused."""
    sender = sender_of(settings)
    now = datetime.now(UTC)
    message_id = f"<{now.strftime('%Y%m%d%H%M%S%f')}@{sender.address.rpartition('@')[2]}>"
    data = outgoing(Mail(to, subject, text), sender, message_id, now)
    (delivery,) = deliver([Letter(data, sender.address, (to.address,))], connection(settings), waits=())
    for refusal in delivery.refused.values():
        raise NotDelivered(refusal.key, **refusal.figures)
