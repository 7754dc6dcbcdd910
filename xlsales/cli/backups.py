"""`xlsales backups FILE`: the kept versions of a workbook, newest first."""

from pathlib import Path

import click

from xlsales.cli.words import WORKBOOK, help_of, ui_language
from xlsales.texts import say


@click.command("backups", help=help_of("backups_help"))
@click.argument("file", type=WORKBOOK)
def command(file: Path) -> None:
    """List when each version was kept and where it is."""
    from xlsales.books.backups import backups

    kept = backups(file)
    if not kept:
        click.echo(say("cli.no_backups", ui_language(), file=file.name))
    for backup in kept:
        click.echo(f"{backup.replaced_at:%Y-%m-%d %H:%M:%S}  {backup.path}")
