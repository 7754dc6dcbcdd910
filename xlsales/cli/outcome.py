"""What came of taking over a list: the figures of the refresh, what asks for attention, and the next step."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli.words import ui_language
from xlsales.texts import say

if TYPE_CHECKING:
    from xlsales.road import Refreshed


def say_outcome(file: Path, refreshed: "Refreshed") -> None:
    """Say whom there is to contact today, or what it takes before anybody is."""
    language = ui_language()
    click.echo(say("cli.refreshed", language, file=file.name, today=refreshed.today, cold=refreshed.cold))
    undated = sum(each.table == "Prospects" and each.column == "first_contact" for each in refreshed.problems)
    if undated:
        click.echo("  " + say("intake.no_start", language, rows=undated, file=file.name))
    if others := len(refreshed.problems) - undated:
        click.echo("  " + say("intake.attention", language, problems=others, file=file.name))
    click.echo(say("intake.then_today", language, file=file.name))
