"""`xlsales new FILE` makes an empty workbook; `xlsales new --into FILE` adds our sheets to an existing one."""

from datetime import date
from pathlib import Path

import click

from xlsales.cli.words import WORKBOOK, force_option, help_of, lang_option, today_option, ui_language
from xlsales.errors import WrongUse
from xlsales.texts import Language, say


@click.command("new", help=help_of("new_help"))
@click.argument("file", required=False, type=WORKBOOK)
@click.option("--into", type=WORKBOOK, help=help_of("into_option"), metavar="FILE")
@lang_option
@today_option
@force_option
def command(file: Path | None, into: Path | None, lang: Language, today: date, force: bool) -> None:
    """Make or extend a workbook."""
    if (file is None) == (into is None):
        raise WrongUse("cli.new_needs_file")
    if into is not None:
        from xlsales.road import add_to

        added = add_to(into, lang, today=today, force=force)
        click.echo(say("cli.added" if added else "cli.added_nothing", ui_language(), file=into.name))
        return
    assert file is not None
    if file.exists():
        raise WrongUse("cli.exists", file=str(file))
    check_place(file)
    from xlsales.road import make

    make(file, lang, today=today)
    click.echo(say("cli.made", ui_language(), file=file.name))
    if file.suffix.lower() == ".xlsm":
        click.echo(say("buttons.then_setup", ui_language()))


def check_place(file: Path) -> None:
    """Whether a new workbook can come here; raises `WrongUse`."""
    if file.suffix.lower() not in (".xlsx", ".xlsm"):
        raise WrongUse("cli.not_a_workbook_name", file=file.name)
    if not file.parent.is_dir():
        raise WrongUse("cli.no_folder", folder=str(file.parent))
