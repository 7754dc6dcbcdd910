"""`xlsales done FILE ITEM...`: tick items of the checklists."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli.words import WORKBOOK, Day, force_option, help_of, today_option, ui_language
from xlsales.errors import WrongUse
from xlsales.texts import say, shown

if TYPE_CHECKING:
    from xlsales.tables.entries import Entries
    from xlsales.understood import Understood


@click.command("done", help=help_of("daily.done_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("items", nargs=-1, required=True, metavar="ITEM...")
@click.option("--on", "day", type=Day(past=True), help=help_of("daily.done_on_option"), metavar="DAY")
@click.option("--remark", help=help_of("daily.remark_option"), metavar="TEXT")
@today_option
@force_option
def command(file: Path, items: tuple[str, ...], day: date | None, remark: str | None, today: date, force: bool) -> None:
    """Find every item first; when one of them is unclear nothing is written."""
    from xlsales.daily import ticks
    from xlsales.daily.write import write

    language, done_on = ui_language(), day or today
    if done_on > today:
        raise WrongUse("daily.done_in_future", day=shown(done_on, "", language))

    def entries(work: "Understood") -> "Entries":
        found = list(dict.fromkeys(ticks.find(work, item) for item in items))
        for tick in found:
            said = shown(done_on, "", language)
            click.echo(say("daily.ticked", language, company=tick.company, item=tick.item, day=said))
        return ticks.entries(work, found, done_on, remark)

    write(file, today, entries, force=force)
