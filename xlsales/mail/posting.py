"""The whole road of mailing: read, work out, compose, write drafts or send; what the command and a button call."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from xlsales.errors import NotDelivered
from xlsales.mail import config
from xlsales.mail.address import Mailbox
from xlsales.mail.compose import Receivers, Request, compose, receivers
from xlsales.mail.config import MailSettings
from xlsales.mail.drafts import write_drafts
from xlsales.mail.journal import Journal, journal
from xlsales.mail.message import Mail, outgoing
from xlsales.mail.transport import Letter, Refusal, deliver
from xlsales.mail.ways import connection, sender_of
from xlsales.road import Work, compute_file

MEGABYTE = 1_000_000
Pausing = Callable[[int, float], None]
"""Is told how many mails wait for how many seconds."""


@dataclass(frozen=True)
class Outcome:
    """What became of the digest of one address; `refusal` says why it did not go."""

    to: Mailbox | None
    subject: str = ""
    copy: bool = False
    already: bool = False
    """It went out earlier today."""
    empty: bool = False
    """There was nothing to tell."""
    refusal: Refusal | None = None


@dataclass(frozen=True)
class Posted:
    """The outcome of one run."""

    receivers: Receivers
    outcomes: tuple[Outcome, ...]
    mails: tuple[Mail, ...] = ()
    """What was drafted or tried."""
    drafts: tuple[Path, ...] = ()

    @property
    def undelivered(self) -> bool:
        """Whether anybody who should have had a mail did not get one."""
        return bool(self.receivers.unreachable) or any(each.refusal for each in self.outcomes)


def draft_list(work: Work, file: str, request: Request, *, folder: Path) -> Posted:
    """Write a draft for everybody into a folder; nothing is sent. `file` is the name of the workbook.

    Raises `WrongUse`.
    """
    settings = config.load() or MailSettings()
    found = receivers(work, request, settings.addresses)
    now = datetime.now(UTC)
    mails: list[Mail] = []
    outcomes: list[Outcome] = []
    for person in found.people:
        mail = compose(work, person, request.lists, request.cc, file, settings.zone, now)
        outcomes.append(Outcome(person.mailbox, mail.subject if mail else "", empty=mail is None))
        mails += [mail] if mail else []
    drafts = write_drafts(mails, folder, work.settings.language)
    return Posted(found, tuple(outcomes), tuple(mails), tuple(drafts))


def mail_list(
    path: Path, request: Request, *, today: date, again: bool = False, pausing: Pausing = lambda _, __: None
) -> Posted:
    """Send everybody their digest, a list no more than once a day unless `again`.

    Raises `WorkbookRefused`, and `NotDelivered` when nothing could be sent at all.
    """
    settings = config.load()
    if settings is None:
        raise NotDelivered("mail.not_set_up")
    work = compute_file(path, today=today)
    found = receivers(work, request, settings.addresses)
    with journal(path) as sent:
        posts: list[_Post] = []
        outcomes: list[Outcome] = []
        for each in _posts(path, work, request, found, settings, sent, again):
            if isinstance(each, Outcome):
                outcomes.append(each)
            else:
                posts.append(each)
        outcomes += _send(posts, settings, sent, today, pausing)
    return Posted(found, tuple(outcomes), tuple(post.mail for post in posts))


@dataclass(frozen=True)
class _Post:
    """A mail that is ready to go, with the lists in it."""

    to: Mailbox
    mail: Mail
    names: tuple[str, ...]
    message_id: str
    letter: Letter


def _posts(
    path: Path,
    work: Work,
    request: Request,
    found: Receivers,
    settings: MailSettings,
    sent: Journal,
    again: bool,
) -> Iterator[_Post | Outcome]:
    """What is to be sent; for those who get nothing, why."""
    sender, day = sender_of(settings), work.settings.today
    domain = sender.address.rpartition("@")[2]
    for person in found.people:
        to = person.mailbox
        if to is None:
            continue
        names = tuple(name for name in request.lists if again or not sent.times(name, to.address, day))
        if not names:
            yield Outcome(to, already=True)
            continue
        now = datetime.now(UTC)
        mail = compose(work, person, names, request.cc, path.name, settings.zone, now)
        if mail is None:
            yield Outcome(to, empty=True)
            continue
        message_id = sent.message_id(names, to.address, day, domain)
        data = outgoing(mail, sender, message_id, now)
        if len(data) > settings.limit_mb * MEGABYTE:
            figures = {"size": len(data) / MEGABYTE, "limit": settings.limit_mb}
            yield Outcome(to, mail.subject, refusal=Refusal("mail.too_large", figures))
            continue
        addresses = tuple(box.address for box in (to, *mail.cc))
        yield _Post(to, mail, names, message_id, Letter(data, sender.address, addresses))


def _send(
    posts: Sequence[_Post], settings: MailSettings, sent: Journal, day: date, pausing: Pausing
) -> Iterator[Outcome]:
    if not posts:
        return

    def accepted(place: int) -> None:
        post = posts[place]
        sent.add(post.names, post.to.address, day, post.message_id, datetime.now(UTC))

    deliveries = deliver(
        [post.letter for post in posts],
        connection(settings),
        waits=settings.waits,
        accepted=accepted,
        pausing=pausing,
    )
    for post, delivery in zip(posts, deliveries, strict=True):
        for box in (post.to, *post.mail.cc):
            refusal = delivery.refused.get(box.address)
            yield Outcome(box, post.mail.subject, copy=box is not post.to, refusal=refusal)
