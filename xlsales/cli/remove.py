"""`xlsales remove FILE`: take everything of ours out again."""

from pathlib import Path

import click

from xlsales.cli.words import WORKBOOK, force_option, help_of, ui_language
from xlsales.texts import say


@click.command("remove", help=help_of("remove_help"))
@click.argument("file", type=WORKBOOK)
@force_option
def command(file: Path, force: bool) -> None:
    """Remove our sheets, names and marks; what was typed in them stays in the backup."""
    from xlsales.books.host.file_book import FileBook
    from xlsales.books.host.remove_ours import remove_ours

    with FileBook.open(file, force=force) as book:
        removed = remove_ours(book)
    if removed is None:
        click.echo(say("cli.nothing_to_remove", ui_language(), file=file.name))
        return
    kept = removed.used or removed.stayed
    click.echo(say("intake.sheets_removed" if kept else "cli.removed", ui_language(), file=file.name))
    if removed.used:
        click.echo(say("intake.columns_used", ui_language()))
    elif removed.stayed:
        click.echo(say("intake.columns_stay", ui_language(), columns=", ".join(removed.stayed)))
    prospects, contacts = removed.rows.get("Prospects", 0), removed.rows.get("Contacts", 0)
    if prospects or contacts:
        click.echo(say("cli.removed_rows", ui_language(), file=str(file), prospects=prospects, contacts=contacts))
    else:
        click.echo(say("cli.removed_undo", ui_language(), file=str(file)))
