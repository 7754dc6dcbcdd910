"""Sending through Microsoft Graph: the same mail, handed over as MIME to the mailbox of who signed in."""

import base64
import http.client
import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import urlsplit

from xlsales.errors import NotDelivered
from xlsales.mail.config import MailSettings
from xlsales.mail.secrets import Secret
from xlsales.mail.smtp import reason, trusted
from xlsales.mail.transport import Broken, Letter, Refusal

MOST_BYTES: Final = 4_000_000
"""What Graph takes in one request; the mail is base64 in it."""
_TEMPORARY: Final = (408, 429, 500, 502, 503, 504)


@contextmanager
def graph(settings: MailSettings, token: Secret) -> Iterator["Graph"]:
    """A way to Graph with this token. Raises `NotDelivered` for an address that is not encrypted."""
    if urlsplit(settings.graph_url).scheme != "https":
        raise NotDelivered("mail.plain_http", url=settings.graph_url)
    yield Graph(settings, token)


class Graph:
    """`sendMail` of one signed-in person."""

    def __init__(self, settings: MailSettings, token: Secret) -> None:
        self._settings = settings
        self._token = token
        self._host = urlsplit(settings.graph_url).netloc
        secured = urllib.request.HTTPSHandler(context=trusted(settings))
        self._opener = urllib.request.build_opener(secured, _Stay)

    def post(self, letter: Letter, recipients: Sequence[str]) -> Mapping[str, Refusal]:
        """Hand over a letter; Graph takes it for all recipients or for none. Raises `Broken`."""
        data = base64.b64encode(letter.data)
        if len(data) > MOST_BYTES:
            figures = {"size": len(data) / 1e6, "limit": MOST_BYTES / 1e6}
            return dict.fromkeys(recipients, Refusal("mail.too_large", figures))
        request = urllib.request.Request(
            f"{self._settings.graph_url}/me/sendMail",
            data,
            {"Authorization": f"Bearer {self._token.reveal()}", "Content-Type": "text/plain"},
            method="POST",
        )
        try:
            with self._opener.open(request, timeout=self._settings.timeout):
                return {}
        except urllib.error.HTTPError as error:
            with error:
                return dict.fromkeys(recipients, self._refused(error))
        except urllib.error.URLError as error:
            self._cut(error.reason)
        except (OSError, http.client.HTTPException) as error:
            self._cut(error)
        raise AssertionError("unreachable")

    def _refused(self, error: urllib.error.HTTPError) -> Refusal:
        said = self._token.hidden_in(f"{error.code} {_message(error)}")
        if error.code in _TEMPORARY:
            pause = error.headers.get("Retry-After", "")
            refusal = Refusal("mail.unreachable", {"host": self._host, "reason": said}, temporary=True)
            raise Broken(refusal, float(pause) if pause.isdigit() else 0)
        if error.code == http.HTTPStatus.UNAUTHORIZED:
            raise NotDelivered("mail.no_sign_in") from None
        return Refusal("mail.refused", {"reason": said})

    def _cut(self, error: object) -> None:
        if isinstance(error, ssl.SSLCertVerificationError):
            raise NotDelivered("mail.untrusted", host=self._host, reason=reason(error)) from None
        raise Broken(
            Refusal("mail.unreachable", {"host": self._host, "reason": reason(error)}, temporary=True)
        ) from None


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: the token is meant for one host alone."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Nowhere."""


def _message(error: urllib.error.HTTPError) -> str:
    """The sentence in the answer of Graph, else the name of the code."""
    try:
        return reason(json.loads(error.read(100_000))["error"]["message"])
    except (ValueError, KeyError, TypeError, OSError, http.client.HTTPException):
        return reason(error.reason)
