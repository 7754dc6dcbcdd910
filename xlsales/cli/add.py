"""`xlsales add FILE COMPANY`: a prospect becomes a row of Prospects."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli.asking import agreed, leave_alone
from xlsales.cli.follows import what_follows
from xlsales.cli.words import WORKBOOK, force_option, help_of, today_option, ui_language, yes_option
from xlsales.errors import WrongUse
from xlsales.texts import Language, say

if TYPE_CHECKING:
    from xlsales.road import Work
    from xlsales.tables.entries import Entries
    from xlsales.tables.raw import Row
    from xlsales.understood import Understood


@click.command("add", help=help_of("deal.add_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("company")
@click.option("--person", help=help_of("deal.person_option"), metavar="NAME")
@click.option("--email", help=help_of("deal.email_option"), metavar="ADDRESS")
@click.option("--phone", help=help_of("deal.phone_option"), metavar="NUMBER")
@click.option("--owner", help=help_of("deal.seller_option"), metavar="NAME")
@click.option("--value", help=help_of("deal.value_option"), metavar="AMOUNT")
@click.option("--source", help=help_of("deal.source_option"), metavar="TEXT")
@click.option("--product", help=help_of("deal.product_option"), metavar="TEXT")
@click.option("--market", help=help_of("deal.market_option"), metavar="WORD")
@click.option("--cycle", help=help_of("deal.cycle_option"), metavar="WORD")
@click.option("--enquiry", is_flag=True, help=help_of("deal.enquiry_option"))
@click.option("--note", help=help_of("daily.note_option"), metavar="TEXT")
@yes_option
@today_option
@force_option
def command(
    file: Path,
    company: str,
    person: str | None,
    email: str | None,
    phone: str | None,
    owner: str | None,
    value: str | None,
    source: str | None,
    product: str | None,
    market: str | None,
    cycle: str | None,
    enquiry: bool,
    note: str | None,
    yes: bool,
    today: date,
    force: bool,
) -> None:
    """Say who is there already, read the row back and write it."""
    from xlsales.daily import deal
    from xlsales.daily.contact import choice
    from xlsales.daily.write import write

    language = ui_language()
    if not company.strip():
        raise WrongUse("deal.no_company")
    given = {
        "company": company.strip(),
        "contact_person": person,
        "email": email,
        "phone": phone,
        "owner": owner,
        "source": source,
        "market": choice("market", market, language) if market else None,
        "product": product,
        "value": _amount(value, language) if value else None,
        "cycle": choice("cycle", cycle, language) if cycle else None,
        "first_contact": today if enquiry else None,
        "notes": note,
    }
    told: Row = {key: each for key, each in given.items() if each is not None}
    chosen: list[str] = []

    def entries(known: "Understood") -> "Entries":
        if not yes:
            _ask_about(deal.alike(known, told), company)
        made, name = deal.added(known, told)
        chosen.append(str(made.new_rows["Prospects"][0]["id"]))
        rest = {key: each for key, each in told.items() if key not in ("company", "contact_person")}
        click.echo(": ".join(filter(None, (name, deal.read_back(rest, language)))))
        return made

    follows: list[str] = []

    def seen(work: "Work") -> None:
        follows.append(what_follows(work, chosen[0], language))

    write(file, today, entries, force=force, seen=seen)
    click.echo(say("deal.added", language, file=file.name))
    click.echo(follows[0])


def _amount(text: str, language: Language) -> float:
    from xlsales.tables.numbers import number

    amount = number(text, "money", language)
    if amount is None or amount < 0:
        raise WrongUse("deal.no_amount", value=text)
    return amount


def _ask_about(there: list[str], company: str) -> None:
    """Ask whether somebody is to be added who is there already; raises `WrongUse` when nobody answers."""
    if not there:
        return
    language = ui_language()
    listed = ", ".join(there[:5]) + (", …" if len(there) > 5 else "")
    click.echo(say("deal.there_already", language, listed=listed), err=True)
    answer = agreed(say("deal.add_all_the_same", language), default=False)
    if answer is None:
        raise WrongUse("deal.add_with_yes", company=company)
    if not answer:
        leave_alone()
