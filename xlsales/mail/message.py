"""A mail that can be inspected before it goes anywhere, and its form as a draft and on the wire."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from xlsales.mail.address import Mailbox, one_line

_ASCII = SMTP.clone(cte_type="7bit")
"""Bodies are encoded, so that every server on the way can carry them."""
_UTF8 = SMTPUTF8.clone(cte_type="7bit")
KINDS = {
    "xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "ics": ("text", "calendar"),
}


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a mail; its kind is told by how `name` ends."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Mail:
    """One message to one person, with copies to others."""

    to: Mailbox | None
    subject: str
    text: str
    html: str = ""
    cc: tuple[Mailbox, ...] = ()
    attachments: tuple[Attachment, ...] = ()


def draft(mail: Mail) -> bytes:
    """The mail as an .eml that opens ready to send: no sender, no date and no Message-ID, those are the program's."""
    message = _filled(mail)
    message["X-Unsent"] = "1"
    return message.as_bytes()


def outgoing(mail: Mail, sender: Mailbox, message_id: str, now: datetime) -> bytes:
    """The mail as it goes out. `now` has a time zone; the same `message_id` is the same mail, however often sent."""
    message = _filled(mail, sender)
    message["From"] = sender.header
    message["Date"] = now
    message["Message-ID"] = message_id
    # Keeps holiday replies from answering a list.
    message["Auto-Submitted"] = "auto-generated"
    return message.as_bytes()


def international(*boxes: Mailbox) -> bool:
    """Whether an address has letters outside ASCII, which a server has to agree to."""
    return any(not box.address.isascii() for box in boxes)


def _filled(mail: Mail, *others: Mailbox) -> EmailMessage:
    boxes = [box for box in (mail.to, *mail.cc, *others) if box]
    message = EmailMessage(policy=_UTF8 if international(*boxes) else _ASCII)
    message["Subject"] = one_line(mail.subject)
    if mail.to:
        message["To"] = mail.to.header
    if mail.cc:
        message["Cc"] = _headers(mail.cc)
    message.set_content(mail.text)
    if mail.html:
        message.add_alternative(mail.html, subtype="html")
    for each in mail.attachments:
        kind, subtype = KINDS[each.name.rpartition(".")[2]]
        if kind == "text":
            message.add_attachment(
                each.data.decode(), subtype=subtype, filename=each.name, params={"method": "PUBLISH"}
            )
        else:
            message.add_attachment(each.data, kind, subtype, filename=each.name)
    return message


def _headers(boxes: Iterable[Mailbox]) -> tuple[Address, ...]:
    return tuple(box.header for box in boxes)
