"""`xlsales forget FILE WHO`: remove a person everywhere."""

from datetime import date
from pathlib import Path

import click

from xlsales.cli.asking import agree
from xlsales.cli.words import WORKBOOK, dry_run_option, force_option, help_of, today_option, ui_language, yes_option
from xlsales.texts import say


@click.command("forget", help=help_of("daily.forget_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("who")
@yes_option
@dry_run_option
@today_option
@force_option
def command(file: Path, who: str, yes: bool, dry_run: bool, today: date, force: bool) -> None:
    """Show what goes, ask, and remove it."""
    from xlsales.books.host.file_book import FileBook
    from xlsales.cli.whom import whom
    from xlsales.daily.forget import forget, traces
    from xlsales.daily.who import named
    from xlsales.understood import understand

    language = ui_language()
    book = FileBook.only_read(file, force=force)
    known = understand(book, today)
    label = whom(known.tables.prospects, who)
    found = traces(known, book, label)
    click.echo(say("daily.forget_who", language, who=named(known.tables.prospects, label)))
    for sheet, rows in found.sheets.items():
        click.echo("  " + say("daily.forget_rows", language, sheet=sheet, rows=rows))
    if found.mentions:
        click.echo("  " + say("daily.forget_mentions", language, rows=len(found.mentions)))
    click.echo("  " + say("daily.forget_versions", language, versions=found.versions))
    if found.drafts:
        click.echo("  " + say("daily.forget_drafts", language, drafts=len(found.drafts)))
    if dry_run:
        click.echo(say("intake.dry", language, file=file.name))
        return
    if not yes:
        agree(say("daily.forget_sure", language), default=False)
    rest = forget(book, known, found)
    click.echo(say("daily.forgotten", language, file=file.name))
    if rest:
        click.echo(say("daily.forget_rest", language, places=", ".join(rest)))
