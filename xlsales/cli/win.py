"""`xlsales win FILE WHO`: a deal is won; the checklist begins."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli.words import WORKBOOK, Day, force_option, help_of, today_option, ui_language
from xlsales.errors import WrongUse
from xlsales.texts import Language, say, shown

if TYPE_CHECKING:
    from xlsales.road import Work
    from xlsales.tables.raw import Row
    from xlsales.understood import Understood


@click.command("win", help=help_of("deal.win_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("who")
@click.option("--on", "day", type=Day(past=True), help=help_of("deal.win_on_option"), metavar="DAY")
@click.option("--delivered", type=Day(), help=help_of("deal.delivered_option"), metavar="DAY")
@click.option("--because", help=help_of("deal.granted_option"), metavar="WORD")
@click.option("--gladness", type=click.IntRange(1, 5), help=help_of("deal.gladness_option"))
@today_option
@force_option
def command(
    file: Path,
    who: str,
    day: date | None,
    delivered: date | None,
    because: str | None,
    gladness: int | None,
    today: date,
    force: bool,
) -> None:
    """Write the order, or what is new about a customer; say what the checklist begins with and what it lacks."""
    from xlsales.cli.entry import change
    from xlsales.cli.follows import checklist_begins
    from xlsales.daily import deal
    from xlsales.daily.contact import choice

    language = ui_language()
    if day is not None and day > today:
        raise WrongUse("deal.won_in_future", day=shown(day, "", language))
    reason = choice("granted", because, language) if because else None
    given = {"delivered": delivered, "granted_because": reason, "gladness": gladness}
    told: Row = {key: value for key, value in given.items() if value is not None}

    def cells(known: "Understood", label: int) -> "Row":
        return deal.won(known, label, told, day)

    def after(work: "Work", chosen: str, language: Language) -> list[str]:
        prospects = work.tables.prospects
        row = prospects[prospects["id"].eq(chosen)].iloc[0]
        begins = checklist_begins(work, chosen, language)
        sentences = [begins] if begins else []
        if row["delivered"] != row["delivered"]:
            sentences.append(say("deal.ask_delivery", language, file=file.name, id=chosen))
        return sentences

    change(file, who, today, cells, force=force, told=after)
