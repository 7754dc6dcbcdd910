"""A stand-in for Microsoft on this machine: sign-in with a device code, and Graph, over HTTPS."""

import base64
import json
import ssl
import threading
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from tests.mail.servers import TOKEN

TENANT = "tenant"


@dataclass
class Microsoft:
    """What it was asked, and what it answers."""

    context: ssl.SSLContext
    answers: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    """Codes and headers of the first answers of Graph; after those it takes every mail with the right token."""
    cut_after: int = 0
    """Mails to take and then close the connection without a word."""
    pending: int = 1
    """How often the device is not signed in yet."""
    refused: bool = False
    taken: list[EmailMessage] = field(default_factory=list)
    grants: list[str] = field(default_factory=list)
    scopes: list[str] = field(default_factory=list)

    def __enter__(self) -> "Microsoft":
        handler = type("Handler", (_Handler,), {"house": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.socket = self.context.wrap_socket(self._server.socket, server_side=True)
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that does not trust us hangs up
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"https://localhost:{self._server.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    house: Microsoft

    def do_GET(self) -> None:
        base = f"{self.house.url}/{TENANT}"
        self._answer(
            200,
            {
                "issuer": f"{base}/v2.0",
                "authorization_endpoint": f"{base}/authorize",
                "token_endpoint": f"{base}/token",
                "device_authorization_endpoint": f"{base}/device",
            },
        )

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.endswith("/sendMail"):
            self._send_mail(body)
        elif self.path.endswith("/device"):
            self.house.scopes.append(parse_qs(body.decode())["scope"][0])
            told = {
                "device_code": "D",
                "user_code": "ABCD1234",
                "verification_uri": "https://microsoft.com/devicelogin",
            }
            self._answer(200, {**told, "expires_in": 60, "interval": 0})
        else:
            self._token(parse_qs(body.decode()))

    def _token(self, asked: dict[str, list[str]]) -> None:
        house = self.house
        house.grants.append(asked["grant_type"][0])
        if house.refused:
            self._answer(400, {"error": "access_denied", "error_description": "The administrator said no."})
            return
        if house.pending and asked["grant_type"][0].endswith("device_code"):
            house.pending -= 1
            self._answer(400, {"error": "authorization_pending"})
            return
        told = {
            "aud": asked["client_id"][0],
            "iss": f"{house.url}/{TENANT}/v2.0",
            "sub": "1",
            "exp": 4e9,
            "iat": 1,
            "oid": "o",
            "tid": "t",
        }
        middle = base64.urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")
        uid = base64.urlsafe_b64encode(b'{"uid":"o","utid":"t"}').decode().rstrip("=")
        self._answer(
            200,
            {
                "access_token": TOKEN,
                "refresh_token": "refresh-" + "r" * 1500,
                "id_token": f"e30.{middle}.x",
                "client_info": uid,
                "token_type": "Bearer",
                "expires_in": 1,
                "scope": house.scopes[-1] if house.scopes else "",
            },
        )

    def _send_mail(self, body: bytes) -> None:
        house = self.house
        if self.headers["Authorization"] != f"Bearer {TOKEN}":
            self._answer(401, {"error": {"message": f"bad token {self.headers['Authorization']}"}})
            return
        assert self.headers["Content-Type"] == "text/plain"
        if house.answers:
            code, headers = house.answers.pop(0)
            self._answer(
                code, {"error": {"message": "try later" if code in (429, 503) else "no such mailbox"}}, headers
            )
            return
        message = message_from_bytes(base64.b64decode(body, validate=True), policy=policy.default)
        assert isinstance(message, EmailMessage)
        house.taken.append(message)
        if house.cut_after:
            house.cut_after -= 1
            self.connection.close()
            return
        self._answer(202, None)

    def _answer(self, code: int, body: Any, headers: dict[str, str] | None = None) -> None:
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(code)
        for key, value in {
            **(headers or {}),
            "Content-Length": str(len(data)),
            "Content-Type": "application/json",
        }.items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""
