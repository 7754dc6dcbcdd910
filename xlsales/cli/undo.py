"""`xlsales undo FILE`: the workbook as it was before xlsales last changed it."""

from pathlib import Path

import click

from xlsales.cli.words import WORKBOOK, help_of, ui_language
from xlsales.texts import say


@click.command("undo", help=help_of("undo_help"))
@click.argument("file", type=WORKBOOK)
def command(file: Path) -> None:
    """Put the newest kept version back; the present one is kept in its turn."""
    from xlsales.books.host.open_book import undo_book

    replaced = undo_book(file)
    click.echo(say("cli.undone", ui_language(), file=str(file), kept=str(replaced)))
