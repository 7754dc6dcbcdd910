"""`xlsales press COMMAND FILE`: what the macro of a button starts."""

from pathlib import Path

import click

from xlsales.cli import REFUSED, complain
from xlsales.cli.words import WORKBOOK, help_of, ui_language
from xlsales.errors import WorkbookRefused
from xlsales.texts import say

COMMANDS = ("refresh", "log", "mail", "checklist", "undo")


@click.command("press", help=help_of("live.press_help"))
@click.argument("button", type=click.Choice(COMMANDS), metavar="COMMAND")
@click.argument("file", type=WORKBOOK)
@click.pass_context
def command(ctx: click.Context, button: str, file: Path) -> None:
    """Find the open workbook and do it there; who pressed sees no terminal, so a refusal gets a window."""
    from xlsales.books.live import find
    from xlsales.notice import notice
    from xlsales.press import press

    try:
        book = find(file)
        if book is None:
            raise WorkbookRefused("live.gone", file=file.name)
    except WorkbookRefused as error:
        complain(error)
        notice(say(error.key, ui_language(), **error.figures), say("live.title", ui_language()))
        ctx.exit(REFUSED)
    if not press(button, book):
        ctx.exit(REFUSED)
