"""`xlsales pause FILE WHO UNTIL`: a prospect is left in peace until a day."""

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


@click.command("pause", help=help_of("deal.pause_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("who")
@click.argument("until", type=Day())
@click.option("--note", help=help_of("daily.note_option"), metavar="TEXT")
@today_option
@force_option
def command(file: Path, who: str, until: date, note: str | None, today: date, force: bool) -> None:
    """Write the day, and say so where an appointment comes first."""
    from xlsales.cli.entry import change
    from xlsales.daily import deal

    if until <= today:
        raise WrongUse("deal.pause_in_past", day=shown(until, "", ui_language()))
    told: Row = {"notes": note} if note else {}

    def cells(known: "Understood", label: int) -> "Row":
        return deal.paused(known, label, until, told)

    def after(work: "Work", chosen: str, language: Language) -> list[str]:
        prospects = work.tables.prospects
        agreed = prospects.loc[prospects["id"].eq(chosen), "agreed"].iloc[0]
        if agreed != agreed:
            return []
        key = "deal.agreed_stands" if agreed.date() >= today else "deal.agreed_open"
        return [say(key, language, day=shown(agreed.date(), "", language), file=file.name, id=chosen)]

    change(file, who, today, cells, force=force, told=after)
