"""`xlsales press COMMAND FILE`: what the macro of a button starts."""

from pathlib import Path

import click

from xlsales.cli import REFUSED
from xlsales.cli.words import WORKBOOK, help_of
from xlsales.errors import WorkbookRefused

COMMANDS = ("refresh", "log", "mail", "checklist", "undo")


@click.command("press", help=help_of("live.press_help"))
@click.argument("command", type=click.Choice(COMMANDS), metavar="COMMAND")
@click.argument("file", type=WORKBOOK)
@click.pass_context
def command(ctx: click.Context, command: str, file: Path) -> None:
    """Find the open workbook and do it there."""
    from xlsales.books.live import find
    from xlsales.press import press

    book = find(file)
    if book is None:
        raise WorkbookRefused("live.gone", file=file.name)
    if not press(command, book):
        ctx.exit(REFUSED)
