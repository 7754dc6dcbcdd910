"""Wrong use of a command in our own words: one sentence, and where the help is."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import IO, Any

import click

from xlsales.cli.words import ui_language
from xlsales.texts import say

_ALIKE = 0.75
"""From this share of equal letters on (`difflib`) an option is taken for another one, mistyped."""


class Misuse(click.ClickException):
    """The command line was not understood (exit code 2)."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence on standard error, without a word of English before it."""
        click.echo(self.message, file=file, err=True)


def unknown_command(name: str) -> Misuse:
    """What is said of a command that does not exist."""
    return Misuse(say("cli.no_command", ui_language(), command=name))


def in_our_words(wrong: click.UsageError) -> click.ClickException:
    """The usual mistakes in the language of the terminal; another one stays as click says it."""
    sentence = _sentence(wrong)
    if sentence is None:
        return wrong
    command = wrong.ctx.command_path if wrong.ctx else "xlsales"
    return Misuse(f"{sentence}\n{say('cli.see_help', ui_language(), command=command)}")


def _sentence(wrong: click.UsageError) -> str | None:
    language = ui_language()
    if isinstance(wrong, click.NoSuchOption):
        near = _meant(wrong.option_name, wrong.possibilities or ())
        return say(f"cli.no_option{'_close' if near else ''}", language, option=wrong.option_name, near=near)
    if isinstance(wrong, click.BadOptionUsage):
        return say("cli.option_without_value", language, option=wrong.option_name)
    if not isinstance(wrong, click.BadParameter) or wrong.param is None:
        return None
    what = wrong.param.opts[0] if isinstance(wrong.param, click.Option) else wrong.param.make_metavar(_context(wrong))
    if isinstance(wrong, click.MissingParameter):
        return say("cli.lacks", language, what=what.removesuffix("..."))
    if isinstance(wrong.param.type, click.Choice):
        return say("cli.choose", language, what=what, options=", ".join(map(str, wrong.param.type.choices)))
    if isinstance(wrong.param.type, click.IntRange):
        return say("cli.whole_number", language, what=what, low=wrong.param.type.min or 0)
    return wrong.message


def _meant(typed: str, alike: Iterable[str]) -> str:
    """The option that was mistyped; empty for one that means something else, such as `--no-answer` for `--answer`."""
    name = typed.strip("-")
    named = {each.strip("-"): each for each in alike if each.strip("-")[:1] == name[:1]}
    return named.get(next(iter(get_close_matches(name, named, 1, _ALIKE)), ""), "")


def _context(wrong: click.UsageError) -> click.Context:
    return wrong.ctx or click.Context(click.Command("xlsales"))
