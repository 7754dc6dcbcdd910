"""`xlsales setup mail`: which server, who signs in and how, and a test message that proves it."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, get_args

import click

from xlsales.cli import complain
from xlsales.cli.words import ui_language
from xlsales.errors import NotDelivered
from xlsales.mail.config import PORTS, MailSettings, Security, SignIn, TransportName
from xlsales.texts import say

if TYPE_CHECKING:
    from xlsales.mail.address import Mailbox

GMAIL = ("gmail.com", "googlemail.com")
KNOWN_HOSTS = {**dict.fromkeys(GMAIL, "smtp.gmail.com"), "outlook.com": "smtp-mail.outlook.com"}
MICROSOFT_HOST = "smtp.office365.com"


def _help(key: str) -> str:
    return say(f"mail.{key}", ui_language())


@click.command("mail", help=_help("setup_mail_help"))
@click.option("--from", "sender", metavar="ADDRESS", help=_help("from_option"))
@click.option("--name", "sender_name", help=_help("name_option"))
@click.option("--transport", type=click.Choice(get_args(TransportName)), help=_help("transport_option"))
@click.option("--host", help=_help("host_option"))
@click.option("--port", type=click.IntRange(1, 65535), help=_help("port_option"))
@click.option("--security", type=click.Choice(get_args(Security)), help=_help("security_option"))
@click.option("--sign-in", type=click.Choice(get_args(SignIn)), help=_help("sign_in_option"))
@click.option("--user", help=_help("user_option"))
@click.option("--client-id", help=_help("client_option"))
@click.option("--tenant", help=_help("tenant_option"))
@click.option("--ca-file", type=click.Path(exists=True, dir_okay=False, resolve_path=True), help=_help("ca_option"))
@click.option("--limit-mb", type=click.FloatRange(1, 150), help=_help("limit_option"))
@click.option("--time-zone", help=_help("zone_option"))
@click.option("--test-to", metavar="ADDRESS", help=_help("test_to_option"))
@click.option("--no-test", is_flag=True, help=_help("no_test_option"))
def command(test_to: str | None, no_test: bool, **given: Any) -> None:
    """Ask what is missing, keep it, and try it."""
    from xlsales.mail.address import mailbox
    from xlsales.mail.config import load, save

    language = ui_language()
    try:
        known = load() or MailSettings()
    except NotDelivered as error:
        complain(error)
        known = MailSettings()
    chosen = {key: value for key, value in given.items() if value is not None}
    settings = _completed(known, chosen)
    receiver = mailbox(test_to or settings.sender)
    _ = settings.zone
    _sign_in(settings)
    click.echo(say("mail.saved", language, file=str(save(settings))))
    if not no_test:
        _test(settings, receiver)


def _completed(known: MailSettings, chosen: dict[str, Any]) -> MailSettings:
    from xlsales.mail.address import mailbox

    sender = chosen.get("sender") or _asked("ask_from", known.sender)
    box = mailbox(sender, chosen.get("sender_name") or known.sender_name)
    settings = replace(known, **chosen | {"sender": box.address, "sender_name": box.name})
    if settings.transport == "graph":
        settings = replace(settings, sign_in="microsoft")
    elif not settings.host or (box.address != known.sender and "host" not in chosen):
        domain = box.address.rpartition("@")[2]
        usual = MICROSOFT_HOST if settings.sign_in == "microsoft" else KNOWN_HOSTS.get(domain, f"smtp.{domain}")
        settings = replace(settings, host=_asked("ask_host", usual))
    if settings.sign_in == "microsoft" and not settings.client_id:
        settings = replace(settings, client_id=_asked("ask_client", ""))
    if "security" in chosen and "port" not in chosen:
        settings = replace(settings, port=PORTS[settings.security])
    elif chosen.get("port") == PORTS["tls"] and "security" not in chosen:
        settings = replace(settings, security="tls")
    return settings


def _sign_in(settings: MailSettings) -> None:
    """Keep the password, or sign in at Microsoft; what stands in the environment is asked for no more."""
    from xlsales.mail.secrets import PASSWORD, TOKEN, Secret, from_environment, keep
    from xlsales.mail.ways import password_entry

    language = ui_language()
    if settings.sign_in == "microsoft" and not from_environment(TOKEN):
        from xlsales.mail.microsoft import sign_in

        sign_in(settings, lambda url, code: click.echo(say("mail.sign_in_here", language, url=url, code=code)))
    elif settings.sign_in == "password" and not from_environment(PASSWORD):
        if settings.sender.rpartition("@")[2] in GMAIL:
            click.echo(say("mail.gmail_hint", language))
        typed = click.prompt(say("mail.ask_password", language), hide_input=True, err=True)
        keep(password_entry(settings), Secret(typed), PASSWORD)


def _test(settings: MailSettings, receiver: "Mailbox") -> None:
    from xlsales.mail.ways import try_out

    language = ui_language()
    try_out(settings, receiver, say("mail.test_subject", language), say("mail.test_text", language))
    click.echo(say("mail.test_sent", language, to=str(receiver)))


def _asked(key: str, usual: str) -> str:
    answer: str = click.prompt(say(f"mail.{key}", ui_language()), default=usual or None, err=True)
    return answer.strip()
