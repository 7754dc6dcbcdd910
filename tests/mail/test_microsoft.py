"""Microsoft 365: signing in with a code, sending by SMTP with a token, and by Graph with the same mail."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.mail.conftest import Drawer, Run, Serve
from tests.mail.made import ADDRESSES
from tests.mail.microsoft import TENANT, Microsoft
from tests.mail.servers import TOKEN, USER, Manners
from xlsales.mail import config
from xlsales.mail.config import MailSettings
from xlsales.mail.microsoft import token

Cloud = Callable[..., Microsoft]


@pytest.fixture
def cloud(served: ssl.SSLContext, ca_file: str) -> Iterator[Cloud]:
    """Microsoft on this machine, and xlsales set up for its Graph."""
    with ExitStack() as stack:

        def start(changes: dict[str, Any] | None = None, **behaviour: Any) -> Microsoft:
            house = stack.enter_context(Microsoft(served, **behaviour))
            chosen: dict[str, Any] = {
                "sender": USER,
                "transport": "graph",
                "sign_in": "microsoft",
                "client_id": "client",
                "tenant": TENANT,
                "authority": house.url,
                "graph_url": house.url,
                "ca_file": ca_file,
                "timeout": 3.0,
                "waits": (0.05, 0.05),
            }
            config.save(MailSettings(**{**chosen, **(changes or {})}))
            return house

        yield start


@pytest.fixture
def with_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token in the environment."""
    monkeypatch.setenv("XLSALES_MAIL_TOKEN", TOKEN)


@pytest.mark.usefixtures("with_token")
def test_xoauth2_signs_in_with_the_token(serve: Serve, send: Run) -> None:
    server = serve(Manners(token=True), sign_in="microsoft")
    assert send("--each-owner").exit_code == 0
    assert server.sign_ins == [("XOAUTH2", True)]
    assert len(server.taken) == len(ADDRESSES)


def test_xoauth2_with_a_wrong_token_is_refused_once_and_the_token_told_to_nobody(
    serve: Serve, send: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XLSALES_MAIL_TOKEN", "secret-token")
    server = serve(Manners(token=True), sign_in="microsoft")
    result = send("--to", ADDRESSES[0])
    assert result.exit_code == 4
    assert "secret-token" not in result.output
    assert server.sign_ins == [("XOAUTH2", False)]


@pytest.mark.usefixtures("with_token")
def test_graph_gets_the_same_mail_as_a_server_would(cloud: Cloud, send: Run) -> None:
    house = cloud()
    result = send("--each-owner", "--cc", "chef@shop.example")
    assert result.exit_code == 0, result.output
    assert [each["To"].addresses[0].addr_spec for each in house.taken] == list(ADDRESSES)
    assert {str(each["Cc"]) for each in house.taken} == {"chef@shop.example"}
    assert all(len(list(each.iter_attachments())) == 2 for each in house.taken)
    assert len({each["Message-ID"] for each in house.taken}) == len(ADDRESSES)


@pytest.mark.usefixtures("with_token")
@pytest.mark.parametrize(
    ("answers", "taken", "code"),
    [
        ([(429, {"Retry-After": "0"}), (503, {})], 3, 0),
        ([(404, {})], 2, 4),
        ([(503, {})] * 20, 0, 4),
        ([(302, {"Location": "https://evil.example/"})], 2, 4),
    ],
)
def test_graph_is_asked_again_only_when_it_says_later(
    answers: list[tuple[int, dict[str, str]]], taken: int, code: int, cloud: Cloud, send: Run
) -> None:
    house = cloud(answers=list(answers))
    result = send("--each-owner")
    assert (len(house.taken), result.exit_code) == (taken, code), result.output
    assert result.stderr.count("Not sent to") == len(ADDRESSES) - taken


@pytest.mark.usefixtures("with_token")
def test_a_mail_in_doubt_goes_to_graph_again_as_the_same_mail(cloud: Cloud, send: Run) -> None:
    house = cloud(cut_after=1)
    assert send("--to", ADDRESSES[0]).exit_code == 0
    assert [each["Message-ID"] for each in house.taken] == [house.taken[0]["Message-ID"]] * 2


def test_a_wrong_token_is_refused_and_told_to_nobody(cloud: Cloud, send: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XLSALES_MAIL_TOKEN", "secret-token")
    house = cloud()
    result = send("--to", ADDRESSES[0])
    assert result.exit_code == 4
    assert "not signed in" in result.stderr
    assert "secret-token" not in result.output
    assert not house.taken


@pytest.mark.usefixtures("with_token")
def test_a_token_goes_to_nobody_whose_certificate_is_not_trusted(cloud: Cloud, send: Run) -> None:
    house = cloud({"ca_file": ""})
    result = send("--to", ADDRESSES[0])
    assert (result.exit_code, "cannot be trusted" in result.stderr) == (4, True)
    assert not house.taken


@pytest.mark.usefixtures("with_token")
def test_a_token_goes_nowhere_unencrypted(cloud: Cloud, send: Run) -> None:
    cloud({"graph_url": "http://localhost:1"})
    result = send("--to", ADDRESSES[0])
    assert (result.exit_code, "never goes unencrypted" in result.stderr) == (4, True)


def test_a_device_code_signs_in_once_and_the_sign_in_renews_itself(
    cloud: Cloud, run: Run, send: Run, drawer: Drawer
) -> None:
    house = cloud()
    result = run("setup", "mail", "--from", USER, "--transport", "graph", "--test-to", "jan@shop.example")
    assert result.exit_code == 0, result.output
    assert "ABCD1234" in result.stdout
    assert house.taken[0]["To"] == "jan@shop.example"
    assert "https://graph.microsoft.com/Mail.Send" in house.scopes[0]
    assert TOKEN not in result.output
    house.grants.clear()
    assert send("--to", ADDRESSES[0]).exit_code == 0
    assert set(house.grants) == {"refresh_token"}
    assert any("refresh" in part for part in drawer.kept.values())


def test_who_never_signed_in_is_told_how(cloud: Cloud, send: Run) -> None:
    cloud()
    result = send("--each-owner")
    assert (result.exit_code, "xlsales setup mail" in result.stderr) == (4, True)


def test_a_sign_in_that_is_refused_says_why(cloud: Cloud, run: Run) -> None:
    cloud(refused=True)
    result = run("setup", "mail", "--from", USER)
    assert (result.exit_code, "The administrator said no." in result.stderr) == (4, True)


def test_smtp_asks_for_its_own_permission(cloud: Cloud, run: Run) -> None:
    house = cloud({"transport": "smtp", "host": "localhost"})
    assert run("setup", "mail", "--from", USER, "--no-test").exit_code == 0
    assert "https://outlook.office.com/SMTP.Send" in house.scopes[0]
    settings = config.load()
    assert settings is not None
    assert token(settings).reveal() == TOKEN
