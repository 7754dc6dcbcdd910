"""The way to the mail server that the settings name, with the secret it needs, and a message to prove it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from xlsales.errors import NotDelivered
from xlsales.mail.address import Mailbox, mailbox
from xlsales.mail.config import MailSettings
from xlsales.mail.graph import graph
from xlsales.mail.message import Mail, outgoing
from xlsales.mail.microsoft import token
from xlsales.mail.secrets import PASSWORD, Secret, from_environment, recall
from xlsales.mail.smtp import smtp
from xlsales.mail.transport import Connection, Letter, deliver


def connection(settings: MailSettings) -> Callable[[], AbstractContextManager[Connection]]:
    """What opens the way to the mail server of these settings. Raises `NotDelivered` without a password."""
    if settings.transport == "graph":
        return lambda: graph(settings, token(settings))
    if settings.sign_in == "microsoft":
        return lambda: smtp(settings, token(settings))
    secret = password(settings) if settings.sign_in == "password" else None
    return lambda: smtp(settings, secret)


def password(settings: MailSettings) -> Secret:
    """The password of the environment, else of the keyring. Raises `NotDelivered` when there is none."""
    found = from_environment(PASSWORD) or recall(password_entry(settings), PASSWORD)
    if found is None:
        raise NotDelivered("mail.no_password", user=settings.user or settings.sender, variable=PASSWORD)
    return found


def password_entry(settings: MailSettings) -> str:
    """The name under which the keyring keeps the password."""
    return f"{settings.user or settings.sender} {settings.host}"


def sender_of(settings: MailSettings) -> Mailbox:
    """Whom the mails are from; raises `WrongUse`."""
    return mailbox(settings.sender, settings.sender_name)


def try_out(settings: MailSettings, to: Mailbox, subject: str, text: str) -> None:
    """Send one short message with these settings. Raises `NotDelivered`, also when it is refused."""
    sender = sender_of(settings)
    now = datetime.now(UTC)
    message_id = f"<{now.strftime('%Y%m%d%H%M%S%f')}@{sender.address.rpartition('@')[2]}>"
    data = outgoing(Mail(to, subject, text), sender, message_id, now)
    (delivery,) = deliver([Letter(data, sender.address, (to.address,))], connection(settings), waits=())
    for refusal in delivery.refused.values():
        raise NotDelivered(refusal.key, **refusal.figures)
