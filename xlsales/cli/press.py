"""`xlsales press COMMAND FILE`: what the macro of a button starts."""

import os
from pathlib import Path

import click

from xlsales.buttons import COMMANDS
from xlsales.cli import DONE, REFUSED
from xlsales.cli.words import WORKBOOK, help_of, ui_language
from xlsales.errors import WorkbookRefused, XlsalesError
from xlsales.texts import say


@click.command("press", help=help_of("live.press_help"))
@click.argument("button", type=click.Choice(COMMANDS), metavar="COMMAND")
@click.argument("file", type=WORKBOOK)
@click.pass_context
def command(ctx: click.Context, button: str, file: Path) -> None:
    """Find the open workbook and do it there; who pressed sees no terminal, so a refusal gets a window."""
    from xlsales.notice import notice

    language = ui_language()
    try:
        done = _press(button, file)
    except XlsalesError as error:
        told = say(error.key, language, **error.figures)
    except Exception as fault:
        if os.environ.get("XLSALES_DEBUG"):
            raise
        told = say("cli.fault", language, kind=type(fault).__name__)
    else:
        ctx.exit(DONE if done else REFUSED)
    click.echo(told, err=True)
    notice(told, say("live.title", language))
    ctx.exit(REFUSED)


def _press(button: str, file: Path) -> bool:
    from xlsales.books.host.find_open import find
    from xlsales.press import press

    book = find(file)
    if book is None:
        raise WorkbookRefused("live.gone", file=file.name)
    return press(button, book)
