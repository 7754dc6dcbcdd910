"""`xlsales buttons FILE`: give a workbook the buttons, the ribbon and the macros, or put them right again."""

from pathlib import Path

import click

from xlsales.cli.words import WORKBOOK, force_option, help_of, ui_language
from xlsales.texts import say


@click.command("buttons", help=help_of("buttons.help"))
@click.argument("file", type=WORKBOOK)
@force_option
def command(file: Path, force: bool) -> None:
    """Say what the workbook got, and what is left for the user to do."""
    from xlsales.books.host.add_buttons import add_buttons

    language = ui_language()
    done = add_buttons(file, force=force)
    given, name = done.given, done.path.name
    sheets = ", ".join(given.sheets)
    if done.changed and done.path != file:
        click.echo(say("buttons.given_beside", language, file=name, sheets=sheets, original=file.name))
    elif given.sheets:
        click.echo(say("buttons.given", language, file=name, sheets=sheets))
    elif done.changed:
        click.echo(say("buttons.mended", language, file=name))
    elif not done.module:
        click.echo(say("buttons.whole", language, file=name))
    if done.module:
        told = "import_it" if given.refused else "import_again"
        click.echo(say(f"buttons.{told}", language, file=name, module=done.module.name))
        if given.project.closed:
            click.echo(say(f"buttons.closed_{given.project.closed}", language, file=name))
    elif done.changed:
        click.echo(say("buttons.then_setup", language))
    if not given.ribbon:
        click.echo(say("buttons.own_ribbon", language, file=name))
