"""Choosing a prospect by a word: one that fits is taken, of several the user picks one."""

import click
import pandas as pd

from xlsales.cli.asking import pick_number
from xlsales.cli.words import ui_language
from xlsales.texts import say


def whom(prospects: pd.DataFrame, text: str) -> int:
    """The row label of the prospect that `text` means; asks where several fit.

    Raises `WrongUse` when nobody fits, or several do and nobody is there to ask.
    """
    from xlsales.daily.who import MOST, candidates, named, one_of

    found = candidates(prospects, text)
    if len(found) == 1 or len(found) > MOST:
        return one_of(prospects, found, text)
    language = ui_language()
    click.echo(say("daily.several_fit", language, who=text), err=True)
    for number, label in enumerate(found, 1):
        click.echo(f"  {number}  {named(prospects, label)}", err=True)
    chosen = pick_number(say("daily.which", language), len(found))
    return found[chosen - 1] if chosen else one_of(prospects, found, text)
