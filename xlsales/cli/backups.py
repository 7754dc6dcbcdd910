"""`xlsales backups FILE`: the kept versions of a workbook, newest first."""

from pathlib import Path

import click

from xlsales.cli.words import WORKBOOK, help_of, ui_language
from xlsales.texts import say


@click.command("backups", help=help_of("backups_help"))
@click.argument("file", type=WORKBOOK)
def command(file: Path) -> None:
    """List when each version was kept and where it is."""
    from xlsales.books.host.versions import versions

    kept = versions(file)
    if not kept:
        click.echo(say("cli.no_backups", ui_language(), file=file.name))
    for backup in kept:
        mark = f"  {say('cli.backup_undone', ui_language())}" if backup.undone else ""
        click.echo(f"{backup.replaced_at:%Y-%m-%d %H:%M:%S}  {backup.path}{mark}")
