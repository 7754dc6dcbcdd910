"""`xlsales setup mail`: settings in a file, secrets in the keyring, and a message that proves both."""

import stat
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest

from tests.mail.conftest import Drawer, Run, Serve
from tests.mail.servers import PASSWORD, USER, MailServer
from xlsales.mail import config
from xlsales.mail.config import MailSettings
from xlsales.mail.secrets import PASSWORD as VARIABLE
from xlsales.mail.secrets import Secret, keep, recall


@pytest.fixture
def server(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> MailServer:
    """A running server, nothing set up and no password known yet."""
    started = serve()
    config.config_file().unlink()
    monkeypatch.delenv(VARIABLE)
    return started


def options(server: MailServer, ca_file: str) -> list[object]:
    return ["setup", "mail", "--host", "localhost", "--port", server.port, "--ca-file", ca_file]


def test_settings_are_asked_kept_and_proven_by_a_message(
    server: MailServer, ca_file: str, run: Run, drawer: Drawer
) -> None:
    result = run(*options(server, ca_file), answers=f"Robot <{USER}>\n{PASSWORD}\n")
    assert result.exit_code == 0, result.output
    assert server.messages[0]["To"] == USER
    assert drawer.kept == {("xlsales", f"{USER} localhost"): PASSWORD}
    written = config.config_file()
    assert PASSWORD not in written.read_text() + result.output
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    settings = config.load()
    assert settings is not None
    assert (settings.sender, settings.sender_name, settings.port) == (USER, "Robot", server.port)


def test_a_wrong_password_is_told_at_once(server: MailServer, ca_file: str, run: Run) -> None:
    result = run(*options(server, ca_file), answers=f"{USER}\nfout-wachtwoord\n")
    assert (result.exit_code, "does not accept" in result.stderr) == (4, True)
    assert "fout-wachtwoord" not in result.output


def test_a_password_from_the_environment_is_not_asked_for_and_not_kept(
    server: MailServer, ca_file: str, run: Run, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASSWORD)
    result = run(*options(server, ca_file), "--from", USER)
    assert result.exit_code == 0, result.output
    assert not drawer.kept


def test_without_a_keyring_the_variable_is_named(server: MailServer, ca_file: str, run: Run) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    result = run(*options(server, ca_file), "--from", USER, answers=f"{PASSWORD}\n")
    assert (result.exit_code, VARIABLE in result.stderr) == (4, True)


def test_setting_up_again_keeps_what_is_not_said_anew(server: MailServer, ca_file: str, run: Run) -> None:
    config.save(MailSettings(USER, limit_mb=5, addresses={'Sanne "de Wit"': "sanne@shop.example"}))
    run(*options(server, ca_file), "--time-zone", "Europe/Brussels", "--no-test", answers=f"{USER}\n{PASSWORD}\n")
    settings = config.load()
    assert settings is not None
    assert (settings.limit_mb, settings.time_zone) == (5, "Europe/Brussels")
    assert settings.addresses == {'Sanne "de Wit"': "sanne@shop.example"}


@pytest.mark.parametrize(("port", "security"), [(465, "tls"), (587, "starttls")])
def test_the_port_tells_the_encryption(port: int, security: str, run: Run) -> None:
    arguments = ("setup", "mail", "--from", USER, "--host", "h", "--sign-in", "none", "--no-test")
    assert run(*arguments, "--port", port).exit_code == 0
    settings = config.load()
    assert settings is not None
    assert settings.security == security
    assert run(*arguments, "--security", security).exit_code == 0
    assert config.load() == settings


def test_the_usual_server_of_gmail_and_of_a_domain_is_proposed(run: Run) -> None:
    for address, host in (("jan@gmail.com", "smtp.gmail.com"), ("jan@zaak.nl", "smtp.zaak.nl")):
        result = run("setup", "mail", "--from", address, "--no-test", answers="\npw\n")
        assert result.exit_code == 0, result.output
        settings = config.load()
        assert settings is not None
        assert settings.host == host


@pytest.mark.parametrize(
    "wrong",
    [
        "sender = 5",
        "port = 'x'\nsender='a'",
        "nonsense",
        "transport='pigeon'\nsender='a'",
        "time_zone='Mars'\nsender='a'",
        "colour = 'red'\nsender='a'",
    ],
)
def test_settings_that_cannot_be_read_are_named_and_nothing_is_sent(wrong: str, run: Run, book: Path) -> None:
    config.config_file().parent.mkdir(parents=True)
    config.config_file().write_text(wrong)
    result = run("mail", book, "--send", "--to", "a@b.nl")
    assert (result.exit_code, "mail.toml" in result.stderr) == (4, True)
    assert run("setup", "mail", "--from", USER, "--host", "h", "--sign-in", "none", "--no-test").exit_code == 0
    assert config.load() == MailSettings(USER, host="h", sign_in="none")


def test_a_time_zone_that_does_not_exist_is_refused(run: Run) -> None:
    result = run("setup", "mail", "--from", USER, "--host", "h", "--sign-in", "none", "--time-zone", "Mars/Base")
    assert (result.exit_code, "Mars/Base" in result.stderr) == (2, True)


def test_a_long_secret_fits_in_small_entries_and_a_shorter_one_leaves_no_rest(drawer: Drawer) -> None:
    keep("long", Secret("a" * 5000), VARIABLE)
    assert (recall("long", VARIABLE) or Secret("")).reveal() == "a" * 5000
    keep("long", Secret("b" * 1500), VARIABLE)
    assert (recall("long", VARIABLE) or Secret("")).reveal() == "b" * 1500
    assert len(drawer.kept) == 2


def test_a_secret_does_not_show_itself() -> None:
    secret = Secret("wachtwoord")
    assert "wachtwoord" not in f"{secret} {secret!r} {[secret]}"
    assert secret.hidden_in("535 bad wachtwoord / d2FjaHR3b29yZA==") == "535 bad ••• / •••=="
