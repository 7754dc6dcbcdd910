"""`xlsales log FILE WHO`: a contact becomes a row of Contacts."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli.asking import agreed, leave_alone
from xlsales.cli.words import WORKBOOK, Day, force_option, help_of, today_option, ui_language
from xlsales.errors import WrongUse
from xlsales.texts import say, shown

if TYPE_CHECKING:
    from xlsales.road import Work
    from xlsales.understood import Understood

KINDS = ("visit", "call", "mail", "online", "message")


@click.command("log", help=help_of("daily.log_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("who")
@click.option("--visit", "kind", flag_value="visit", help=help_of("daily.visit_option"))
@click.option("--call", "kind", flag_value="call", help=help_of("daily.call_option"))
@click.option("--mail", "kind", flag_value="mail", help=help_of("daily.mail_option"))
@click.option("--online", "kind", flag_value="online", help=help_of("daily.online_option"))
@click.option("--message", "kind", flag_value="message", help=help_of("daily.message_option"))
@click.option("--on", "day", type=Day(past=True), help=help_of("daily.on_option"), metavar="DAY")
@click.option("--reached/--not-reached", default=None, help=help_of("daily.reached_option"))
@click.option("--asked", is_flag=True, help=help_of("daily.asked_option"))
@click.option("--answer", help=help_of("daily.answer_option"), metavar="WORD")
@click.option("--felt", type=click.IntRange(1, 5), help=help_of("daily.felt_option"))
@click.option("--signal", help=help_of("daily.signal_option"), metavar="WORD")
@click.option("--step", help=help_of("daily.step_option"), metavar="TEXT")
@click.option("--with", "spoke_with", help=help_of("daily.with_option"), metavar="NAME")
@click.option("--next", "next_agreed", type=Day(), help=help_of("daily.next_option"), metavar="DAY")
@click.option("--note", help=help_of("daily.note_option"), metavar="TEXT")
@today_option
@force_option
def command(
    file: Path,
    who: str,
    kind: str | None,
    day: date | None,
    reached: bool | None,
    asked: bool,
    answer: str | None,
    felt: int | None,
    signal: str | None,
    step: str | None,
    spoke_with: str | None,
    next_agreed: date | None,
    note: str | None,
    today: date,
    force: bool,
) -> None:
    """Read the contact back, write it, and say what comes next."""
    from xlsales.cli.follows import what_follows
    from xlsales.cli.whom import whom
    from xlsales.daily import deal
    from xlsales.daily.contact import Contact, choice
    from xlsales.daily.who import Nobody, named
    from xlsales.daily.write import write
    from xlsales.tables.entries import Entries
    from xlsales.tables.pauses import replaced_by_appointment

    language = ui_language()
    contact = Contact(
        day or today,
        kind or "call",
        reached,
        asked,
        choice("answer", answer, language) if answer else None,
        felt,
        choice("signal", signal, language) if signal else None,
        step,
        spoke_with,
        next_agreed,
        note,
    )
    if contact.day > today:
        raise WrongUse("daily.contact_in_future", day=shown(contact.day, "", language))
    if next_agreed and next_agreed < contact.day:
        raise WrongUse("daily.next_in_past", day=shown(next_agreed, "", language))
    chosen: list[str] = []

    def entries(known: "Understood") -> Entries:
        prospects = known.tables.prospects
        try:
            label = whom(prospects, who)
        except Nobody:
            _offer_to_add(file, who)
            first, name = deal.added(known, {"company": who})
            chosen.append(str(first.new_rows["Prospects"][0]["id"]))
        else:
            emptied = replaced_by_appointment(known.tables.prospects, label) if next_agreed else {}
            first, name = Entries(cells={"Prospects": {label: emptied}} if emptied else {}), named(prospects, label)
            chosen.append(str(prospects.at[label, "id"]))
        click.echo(f"{name}: {contact.told(language)}")
        return first.and_then(Entries({"Contacts": [contact.row(chosen[0], known.settings.language)]}))

    follows: list[str] = []

    def seen(work: "Work") -> None:
        follows.append(what_follows(work, chosen[0], language))

    write(file, today, entries, force=force, seen=seen)
    click.echo(say("daily.logged", language, file=file.name))
    if next_agreed and not contact.counts_as_reached:
        click.echo(say("daily.next_unreached", language, file=file.name))
    click.echo(follows[0])
    if contact.answer == "yes":
        click.echo(say("deal.how_to_win", language, file=file.name, id=chosen[0]))


def _offer_to_add(file: Path, who: str) -> None:
    """Ask whether somebody unknown is a new prospect; raises `WrongUse` with the command when nobody answers."""
    language = ui_language()
    answer = agreed(say("deal.offer_to_add", language, who=who), default=False)
    if answer is None:
        raise WrongUse("deal.nobody_to_log", file=file.name, who=who)
    if not answer:
        leave_alone()
