"""Sending over SMTP: always encrypted, the certificate always checked, signed in with a password or a token."""

import base64
import smtplib
import ssl
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from xlsales.errors import NotDelivered
from xlsales.mail.address import visible
from xlsales.mail.config import MailSettings
from xlsales.mail.secrets import Secret
from xlsales.mail.transport import Broken, Letter, Refusal

LONGEST_REASON = 300
_SHUTTING_DOWN = 421


@contextmanager
def smtp(settings: MailSettings, secret: Secret | None) -> Iterator["Smtp"]:
    """A connection that is signed in; `secret` is the password or the token, None to go without.

    Raises `Broken`, or `NotDelivered` for a certificate that cannot be trusted, a missing encryption, a refused
    sign-in.
    """
    server = _opened(settings)
    try:
        with _broken_when_cut(settings):
            if secret is not None:
                _sign_in(server, settings, secret)
        yield Smtp(server, settings)
    finally:
        with suppress(OSError, smtplib.SMTPException):
            server.quit()
        server.close()


class Smtp:
    """An open connection to a mail server."""

    def __init__(self, server: smtplib.SMTP, settings: MailSettings) -> None:
        self._server = server
        self._settings = settings

    def post(self, letter: Letter, recipients: Sequence[str]) -> Mapping[str, Refusal]:
        """Hand over a letter; returns who was refused. Raises `Broken`."""
        most = self._server.esmtp_features.get("size", "")
        if most.isdigit() and 0 < int(most) < len(letter.data):
            too_large = Refusal("mail.too_large", {"size": len(letter.data) / 1e6, "limit": int(most) / 1e6})
            return dict.fromkeys(recipients, too_large)
        options = []
        if not "".join((letter.sender, *recipients)).isascii():
            if not self._server.has_extn("smtputf8"):
                why = Refusal("mail.international", {"host": self._settings.host})
                return dict.fromkeys(recipients, why)
            options = ["SMTPUTF8", "BODY=8BITMIME"]
        with _broken_when_cut(self._settings):
            try:
                refused: dict[str, tuple[int, Any]] = self._server.sendmail(
                    letter.sender, list(recipients), letter.data, options
                )
            except smtplib.SMTPRecipientsRefused as error:
                refused = error.recipients
            except (smtplib.SMTPSenderRefused, smtplib.SMTPDataError) as error:
                refused = dict.fromkeys(recipients, (error.smtp_code, error.smtp_error))
        for code, words in refused.values():
            if code == _SHUTTING_DOWN:
                raise Broken(_refusal(code, words))
        return {who: _refusal(code, words) for who, (code, words) in refused.items()}


def trusted(settings: MailSettings) -> ssl.SSLContext:
    """What certificates to trust: those of the system, and those of an own issuer when one was named."""
    context = ssl.create_default_context()
    if settings.ca_file:
        try:
            context.load_verify_locations(settings.ca_file)
        except (OSError, ssl.SSLError) as error:
            raise NotDelivered("mail.untrusted", host=settings.ca_file, reason=reason(error)) from None
    return context


def reason(error: object) -> str:
    """What a server or the system said, as one short line."""
    if isinstance(error, ssl.SSLCertVerificationError):
        error = error.verify_message
    elif isinstance(error, OSError):
        error = error.strerror or error
    words = error.decode("utf-8", "replace") if isinstance(error, bytes) else str(error)
    return visible(words)[:LONGEST_REASON] or type(error).__name__


def _opened(settings: MailSettings) -> smtplib.SMTP:
    context = trusted(settings)
    with _broken_when_cut(settings):
        if settings.security == "tls":
            return _greeted(smtplib.SMTP_SSL(settings.host, settings.port, timeout=settings.timeout, context=context))
        server = smtplib.SMTP(settings.host, settings.port, timeout=settings.timeout)
        try:
            server.starttls(context=context)
        except BaseException:
            server.close()
            raise
        return _greeted(server)


def _greeted(server: smtplib.SMTP) -> smtplib.SMTP:
    server.ehlo_or_helo_if_needed()
    return server


@contextmanager
def _broken_when_cut(settings: MailSettings) -> Iterator[None]:
    """Turns what the libraries raise into what a transport raises."""
    host = f"{settings.host}:{settings.port}"
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise NotDelivered("mail.untrusted", host=host, reason=reason(error)) from None
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError) as error:
        raise Broken(_unreachable(host, error)) from None
    except (ssl.SSLError, smtplib.SMTPNotSupportedError) as error:
        raise NotDelivered("mail.no_encryption", host=host, reason=reason(error)) from None
    except smtplib.SMTPResponseException as error:
        refusal = _refusal(error.smtp_code, error.smtp_error)
        if refusal.temporary or error.smtp_code < 0:
            raise Broken(_unreachable(host, refusal.figures["reason"])) from None
        raise NotDelivered("mail.unreachable", host=host, reason=refusal.figures["reason"]) from None
    except (smtplib.SMTPException, OSError) as error:
        raise Broken(_unreachable(host, error)) from None


def _unreachable(host: str, error: object) -> Refusal:
    return Refusal("mail.unreachable", {"host": host, "reason": reason(error)}, temporary=True)


def _refusal(code: int, words: Any) -> Refusal:
    return Refusal("mail.refused", {"reason": f"{code} {reason(words)}"}, temporary=400 <= code < 500)


def _sign_in(server: smtplib.SMTP, settings: MailSettings, secret: Secret) -> None:
    """Sign in once, in one way: a second guess with a wrong password only brings a locked account nearer."""
    offered = server.esmtp_features.get("auth", "").upper().split()
    ways = ("XOAUTH2",) if settings.sign_in == "microsoft" else ("PLAIN", "LOGIN")
    way = next((each for each in ways if each in offered), None)
    host = f"{settings.host}:{settings.port}"
    if way is None:
        raise NotDelivered("mail.no_known_sign_in", host=host, offered=", ".join(offered) or "–")
    code, words = _WAYS[way](server, settings.user or settings.sender, secret.reveal())
    if code in (235, 503):
        return
    said = secret.hidden_in(f"{code} {reason(words)}")
    if 400 <= code < 500 and code != 432:
        raise Broken(Refusal("mail.unreachable", {"host": host, "reason": said}, temporary=True))
    raise NotDelivered("mail.wrong_password", host=host, user=settings.user or settings.sender, reason=said)


Answer = tuple[int, bytes]


def _plain(server: smtplib.SMTP, user: str, password: str) -> Answer:
    return server.docmd("AUTH", "PLAIN " + _encoded(f"\0{user}\0{password}"))


def _login(server: smtplib.SMTP, user: str, password: str) -> Answer:
    answer = server.docmd("AUTH", "LOGIN")
    for part in (user, password):
        if answer[0] != 334:
            break
        answer = server.docmd(_encoded(part))
    return answer


def _xoauth2(server: smtplib.SMTP, user: str, token: str) -> Answer:
    answer = server.docmd("AUTH", "XOAUTH2 " + _encoded(f"user={user}\1auth=Bearer {token}\1\1"))
    # A refusal comes as a question that wants an empty answer, and only then as a code.
    return server.docmd("") if answer[0] == 334 else answer


_WAYS: Mapping[str, Callable[[smtplib.SMTP, str, str], Answer]] = {
    "PLAIN": _plain,
    "LOGIN": _login,
    "XOAUTH2": _xoauth2,
}


def _encoded(words: str) -> str:
    return base64.b64encode(words.encode()).decode("ascii")
