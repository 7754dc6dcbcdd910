"""`xlsales remove FILE`: take everything of ours out again."""

from pathlib import Path

import click

from xlsales.cli.words import WORKBOOK, help_of, ui_language
from xlsales.texts import say


@click.command("remove", help=help_of("remove_help"))
@click.argument("file", type=WORKBOOK)
@click.option("--force", is_flag=True, help=help_of("force_option"))
def command(file: Path, force: bool) -> None:
    """Remove our sheets, names and marks; what was typed in them stays in the backup."""
    from xlsales.books.file import FileBook

    with FileBook.open(file, force=force) as book:
        key = "cli.removed" if book.remove() else "cli.nothing_to_remove"
    click.echo(say(key, ui_language(), file=file.name))
