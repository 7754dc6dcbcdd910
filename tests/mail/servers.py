"""A real mail server on this machine, and the ways in which servers misbehave."""

import asyncio
import socket
import ssl
from collections import Counter
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "robot@shop.example", "geheim wáchtwoord"
TOKEN = "token-Zy123"


@dataclass
class Manners:
    """How the server behaves; every count goes down when it was used."""

    refuse: dict[str, list[str]] = field(default_factory=dict)
    """Answers to RCPT per address, in turn; after those it accepts."""
    refuse_data: list[str] = field(default_factory=list)
    """Answers to the first mails, instead of taking them."""
    cut_in_data: int = 0
    """Connections to close half-way through a mail."""
    cut_after_data: int = 0
    """Mails to take and then close the connection without a word."""
    hang: int = 0
    """Mails to leave without an answer."""
    size: int = 0
    starttls: bool = True
    auth: bool = True
    token: bool = False
    """Sign in with a token instead of a password."""


class MailServer:
    """A server that demands STARTTLS and a sign-in, and keeps what it took."""

    def __init__(self, context: ssl.SSLContext, manners: Manners) -> None:
        self.manners = manners
        self.taken: list[Envelope] = []
        self.sign_ins: list[tuple[str, bool]] = []
        self.connections = 0
        self._context = context
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self._controller = _Controller(self)

    def __enter__(self) -> "MailServer":
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop(no_assert=True)

    @property
    def messages(self) -> list[EmailMessage]:
        """Everything taken, parsed."""
        return [message_from_bytes(each.content, policy=policy.default) for each in self.taken]  # type: ignore[arg-type]

    def copies(self) -> Counter[str]:
        """How many different mails each address got: one Message-ID is one mail."""
        seen = {
            (to, str(message["Message-ID"]))
            for each, message in zip(self.taken, self.messages, strict=True)
            for to in each.rcpt_tos
        }
        return Counter(to for to, _ in seen)

    # What aiosmtpd asks of a handler

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Answer to one recipient."""
        answers = self.manners.refuse.get(address)
        if answers:
            return answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Take a mail, or not."""
        if self.manners.hang:
            self.manners.hang -= 1
            await asyncio.sleep(30)
        if self.manners.refuse_data:
            return self.manners.refuse_data.pop(0)
        self.taken.append(envelope)
        if self.manners.cut_after_data:
            self.manners.cut_after_data -= 1
            assert server.transport is not None
            server.transport.abort()
        return "250 OK"

    def authenticate(self, server: SMTP, session: Session, envelope: Envelope, way: str, data: Any) -> AuthResult:
        """Check a password."""
        assert isinstance(data, LoginPassword)
        good = (data.login.decode(), data.password.decode()) == (USER, PASSWORD)
        self.sign_ins.append((way, good))
        return AuthResult(
            success=good, handled=good, message=None if good else f"535 5.7.8 no: {data.password.decode('latin1')}"
        )


class _Controller(Controller):
    def __init__(self, house: MailServer) -> None:
        self._house = house
        super().__init__(house, hostname="127.0.0.1", port=house.port)

    def factory(self) -> SMTP:
        manners = self._house.manners
        self._house.connections += 1
        return _Server(
            self._house,
            tls_context=self._house._context if manners.starttls else None,
            require_starttls=manners.starttls,
            auth_required=manners.auth,
            authenticator=self._house.authenticate,
            auth_exclude_mechanism=["PLAIN", "LOGIN"] if manners.token else ["XOAUTH2"],
            enable_SMTPUTF8=True,
            data_size_limit=manners.size or 100_000_000,
        )


class _Server(SMTP):
    def data_received(self, data: bytes) -> None:
        """Close the connection when the first part of a mail came in."""
        house: MailServer = self.event_handler
        if house.manners.cut_in_data and b"Subject:" in data:
            house.manners.cut_in_data -= 1
            assert self.transport is not None
            self.transport.abort()
            return
        super().data_received(data)

    async def auth_XOAUTH2(self, _: SMTP, args: list[str]) -> AuthResult:
        """Sign in with a token; a refusal comes as a question first."""
        import base64

        said = base64.b64decode(args[1]).decode()
        good = said == f"user={USER}\1auth=Bearer {TOKEN}\1\1"
        self.event_handler.sign_ins.append(("XOAUTH2", good))
        if good:
            return AuthResult(success=True)
        await self.push("334 " + base64.b64encode(b'{"status":"401"}').decode())
        await self._reader.readline()
        return AuthResult(success=False, handled=False, message="535 5.7.3 Authentication unsuccessful")
