"""`xlsales mail FILE [LIST...]`: drafts first; with `--send` everybody gets their list, and you are told who did."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli import DONE, NOT_DELIVERED
from xlsales.cli.words import WORKBOOK, ListName, today_option, ui_language
from xlsales.errors import WrongUse
from xlsales.sheets import SHEETS
from xlsales.texts import say

if TYPE_CHECKING:
    from xlsales.mail.posting import Posted

LISTS = tuple(page.key for page in SHEETS if page.mailed)
MOST_SHOWN = 3
"""Mails shown in full in the terminal; the others stand in the folder."""


def _help(key: str) -> str:
    return say(f"mail.{key}", ui_language())


@click.command("mail", help=_help("command_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("lists", nargs=-1, metavar="[LIST]...", type=ListName(LISTS))
@click.option("--each-owner", is_flag=True, help=_help("each_owner_option"))
@click.option("--to", multiple=True, metavar="ADDRESS", help=_help("to_option"))
@click.option("--cc", multiple=True, metavar="ADDRESS", help=_help("cc_option"))
@click.option("--send", is_flag=True, help=_help("send_option"))
@click.option("--again", is_flag=True, help=_help("again_option"))
@click.option("--preview", is_flag=True, help=_help("preview_option"))
@click.option("--drafts", type=WORKBOOK, metavar="DIR", help=_help("drafts_option"))
@today_option
@click.pass_context
def command(
    ctx: click.Context,
    file: Path,
    lists: tuple[str, ...],
    each_owner: bool,
    to: tuple[str, ...],
    cc: tuple[str, ...],
    send: bool,
    again: bool,
    preview: bool,
    drafts: Path | None,
    today: date,
) -> None:
    """Write drafts, or send."""
    if (again and not send) or (send and (preview or drafts)):
        raise WrongUse("mail.send_only")
    if send and not (each_owner or to):
        raise WrongUse("mail.no_recipient")
    from xlsales.mail.address import mailbox
    from xlsales.mail.compose import Request
    from xlsales.mail.drafts import drafts_folder
    from xlsales.mail.posting import draft_list, mail_list
    from xlsales.road import compute_file

    request = Request(
        tuple(dict.fromkeys(lists)) or ("today",),
        each_owner,
        tuple(mailbox(address) for address in to),
        tuple(mailbox(address) for address in cc),
    )
    if send:
        posted = mail_list(file, request, today=today, again=again, pausing=_pausing)
        _say_sent(posted)
    else:
        folder = drafts or drafts_folder(file, ui_language())
        posted = draft_list(compute_file(file, today=today), file.name, request, folder=folder)
        _say_drafts(posted, folder)
        if preview:
            from xlsales.mail.drafts import show_in_browser

            for mail in posted.mails[:1]:
                show_in_browser(mail)
    _say_missed(posted)
    ctx.exit(NOT_DELIVERED if posted.undelivered else DONE)


def _say_drafts(posted: "Posted", folder: Path) -> None:
    language = ui_language()
    for mail in posted.mails[:MOST_SHOWN]:
        to = str(mail.to) if mail.to else say("mail.everybody", language)
        click.secho(say("mail.draft_made", language, to=to, subject=mail.subject), bold=True)
        click.echo("\n" + mail.text)
    for outcome in posted.outcomes:
        if outcome.empty:
            click.echo(say("mail.nothing_for", language, to=str(outcome.to or say("mail.everybody", language))))
    if posted.drafts:
        click.echo(say("mail.drafts_made", language, count=len(posted.drafts), folder=str(folder)))


def _say_sent(posted: "Posted") -> None:
    language = ui_language()
    for outcome in posted.outcomes:
        to = str(outcome.to)
        if outcome.refusal:
            reason = say(outcome.refusal.key, language, **outcome.refusal.figures)
            click.echo(say("mail.not_sent", language, to=to, reason=reason), err=True)
        else:
            key = "already" if outcome.already else "nothing_for" if outcome.empty else "sent"
            click.echo(say(f"mail.{key}{'_copy' if outcome.copy else ''}", language, to=to, subject=outcome.subject))


def _say_missed(posted: "Posted") -> None:
    language = ui_language()
    for missed in posted.receivers.unreachable:
        reason = say(missed.key, language, **missed.figures)
        click.echo(say("mail.not_reached", language, owner=missed.owner, reason=reason), err=True)
    if posted.receivers.ownerless:
        click.echo(say("mail.ownerless", language, count=posted.receivers.ownerless), err=True)
    if not posted.receivers.people and not posted.receivers.unreachable:
        click.echo(say("mail.nobody", language))


def _pausing(count: int, seconds: float) -> None:
    click.echo(say("mail.retrying", ui_language(), count=count, seconds=seconds), err=True)
