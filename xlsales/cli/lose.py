"""`xlsales lose FILE WHO --because WORD`: a deal ends without an order."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli.words import WORKBOOK, Day, force_option, help_of, today_option, ui_language
from xlsales.errors import WrongUse
from xlsales.texts import shown

if TYPE_CHECKING:
    from xlsales.tables.raw import Row
    from xlsales.understood import Understood


@click.command("lose", help=help_of("deal.lose_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("who")
@click.option("--because", required=True, help=help_of("deal.lost_option"), metavar="WORD")
@click.option("--on", "day", type=Day(past=True), help=help_of("deal.lose_on_option"), metavar="DAY")
@click.option("--competitor", help=help_of("deal.competitor_option"), metavar="NAME")
@click.option("--note", help=help_of("daily.note_option"), metavar="TEXT")
@today_option
@force_option
def command(
    file: Path,
    who: str,
    because: str,
    day: date | None,
    competitor: str | None,
    note: str | None,
    today: date,
    force: bool,
) -> None:
    """Write the reason as the status, with its day."""
    from xlsales.cli.entry import change
    from xlsales.daily import deal
    from xlsales.daily.contact import choice

    language = ui_language()
    if day is not None and day > today:
        raise WrongUse("deal.lost_in_future", day=shown(day, "", language))
    reason = choice("status", because, language, but=("open", "won"))
    told: Row = {key: value for key, value in {"competitor": competitor, "notes": note}.items() if value}

    def cells(known: "Understood", label: int) -> "Row":
        return deal.lost(known, label, reason, day, told)

    change(file, who, today, cells, force=force)
