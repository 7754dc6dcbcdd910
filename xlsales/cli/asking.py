"""The questions of the terminal, asked and answered in the language of the seller."""

from typing import NoReturn

import click

from xlsales.cli.words import ui_language
from xlsales.texts import say


def agree(question: str, *, default: bool) -> None:
    """Ask a yes or a no; after a no, or when nobody answers, the command ends (exit code 1) and says so."""
    if not agreed(question, default=default):
        leave_alone()


def leave_alone() -> NoReturn:
    """End the command (exit code 1) and say that nothing was changed."""
    click.echo(say("daily.left_alone", ui_language()), err=True)
    raise click.exceptions.Exit(1)


def agreed(question: str, *, default: bool) -> bool | None:
    """Ask a yes or a no; None when nobody answers."""
    from xlsales.tables.words import neutral

    language = ui_language()
    hint = say("daily.hint_yes" if default else "daily.hint_no", language)
    while True:
        typed = _typed(f"{question} {hint}")
        if typed is None:
            return None
        word = ("yes" if default else "no") if typed == "" else neutral("yesno", typed)
        if word is not None:
            return word == "yes"
        click.echo(say("daily.yes_or_no", language), err=True)


def pick_number(question: str, most: int) -> int | None:
    """Ask for a number from 1 to `most`; None when nobody answers."""
    while True:
        typed = _typed(question)
        if not typed:
            return None
        if typed.isdecimal() and 1 <= int(typed) <= most:
            return int(typed)
        click.echo(say("daily.number_to", ui_language(), most=most), err=True)


def _typed(question: str) -> str | None:
    """What somebody typed; None at the end of the input."""
    try:
        return str(click.prompt(question, default="", show_default=False, err=True)).strip()
    except click.Abort:
        click.echo(err=True)
        return None
