"""Certificates, a keyring and settings of their own for the tests of mailing."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import pytest
import trustme
from click.testing import CliRunner, Result

from tests.mail.made import workbook
from tests.mail.servers import PASSWORD, USER, MailServer, Manners
from xlsales.cli import group
from xlsales.mail import config
from xlsales.mail.config import MailSettings

Serve = Callable[..., MailServer]
"""Starts a mail server with these manners and sets xlsales up for it."""
Run = Callable[..., Result]


class Drawer(keyring.backend.KeyringBackend):
    """A keyring in memory, as strict about lengths as that of Windows."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        assert len(password) <= 1280
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def drawer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drawer]:
    """A keyring and settings that are those of the test alone."""
    monkeypatch.setenv("XLSALES_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("XLSALES_LANG", "en")
    for variable in ("XLSALES_MAIL_PASSWORD", "XLSALES_MAIL_TOKEN", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(variable, raising=False)
    before, made = keyring.get_keyring(), Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """An issuer of certificates that nobody else knows."""
    return trustme.CA()


@pytest.fixture(scope="session")
def served(authority: trustme.CA) -> ssl.SSLContext:
    """What a server on this machine shows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    """The file that makes the issuer known."""
    file = tmp_path / "issuer.pem"
    authority.cert_pem.write_to_path(str(file))
    return str(file)


@pytest.fixture
def serve(served: ssl.SSLContext, ca_file: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """A server that runs until the test ends."""
    monkeypatch.setenv("XLSALES_MAIL_PASSWORD", PASSWORD)
    with ExitStack() as stack:

        def start(manners: Manners | None = None, **changes: Any) -> MailServer:
            server = stack.enter_context(MailServer(served, manners or Manners()))
            chosen: dict[str, Any] = {
                "sender": USER,
                "sender_name": "Robot",
                "host": "localhost",
                "port": server.port,
                "ca_file": ca_file,
                "timeout": 2.0,
                "waits": (0.05, 0.05),
            }
            config.save(MailSettings(**{**chosen, **changes}))
            return server

        yield start


@pytest.fixture(scope="session")
def _workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XLSALES_BACKUPS", str(tmp_path_factory.mktemp("state")))
        return workbook(tmp_path_factory.mktemp("book") / "team.xlsx")


@pytest.fixture
def book(_workbook: Path, tmp_path: Path) -> Path:
    """The workbook of three sellers."""
    copy = tmp_path / "team.xlsx"
    copy.write_bytes(_workbook.read_bytes())
    return copy


@pytest.fixture
def run() -> Run:
    """Runs a command as the terminal does."""

    def call(*arguments: object, answers: str = "") -> Result:
        result = CliRunner().invoke(group, [str(each) for each in arguments], input=answers)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return call


@pytest.fixture
def send(run: Run, book: Path) -> Run:
    """`xlsales mail BOOK --send` for the day of the workbook."""
    return lambda *more: run("mail", book, "--send", "--today", "2026-11-23", *more)
