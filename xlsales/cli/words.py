"""The language of the terminal, and the options that several commands share."""

import os
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from xlsales.texts import Language, say

Command = TypeVar("Command", bound=Callable[..., Any])

_BOTH: tuple[Language, ...] = ("nl", "en")


@cache
def ui_language() -> Language:
    """Dutch where the machine speaks Dutch, English elsewhere; `XLSALES_LANG` outweighs the machine."""
    spoken = next(
        (os.environ[name] for name in ("XLSALES_LANG", "LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), ""
    )
    if not spoken and os.name == "nt":
        import locale

        spoken = locale.getlocale()[0] or ""
    return "nl" if spoken.casefold().startswith(("nl", "dutch")) else "en"


def help_of(key: str) -> str:
    """The help text of a command or an option; a key without a dot stands among the texts of `cli`."""
    return say(key if "." in key else f"cli.{key}", ui_language())


class Day(click.ParamType[date]):
    """A day as people type it: 2026-12-01, 1-12, morgen, over 3 weken, next monday."""

    name = "DAY"

    def __init__(self, *, past: bool = False) -> None:
        """`past`: the day lies behind us, so that "monday" is the last one."""
        self._past = past

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value).strip())
        except ValueError:
            pass
        from xlsales.daily.spoken import NoDay, spoken_day

        # A day is counted from the one that the work is done for, as far as that is known by now.
        today = (ctx.params.get("today") if ctx else None) or date.today()
        try:
            return spoken_day(str(value), today, past=self._past)
        except NoDay:
            self.fail(say("cli.no_day", ui_language(), value=str(value)), param, ctx)


class ListName(click.ParamType[str]):
    """One of these lists, by its name or by what its sheet is called in short, in either language."""

    name = "LIST"

    def __init__(self, lists: Sequence[str]) -> None:
        self.lists = lists

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        typed = str(value).strip().casefold()
        names = {name: key for key in self.lists for name in (key, *(say(f"cli.list_{key}", each) for each in _BOTH))}
        if typed not in names:
            options = ", ".join(say(f"cli.list_{key}", ui_language()) for key in self.lists)
            self.fail(say("cli.no_list", ui_language(), value=str(value), options=options), param, ctx)
        return names[typed]

    def shell_complete(self, _ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        names = (say(f"cli.list_{key}", ui_language()) for key in self.lists)
        return [CompletionItem(name) for name in names if name.casefold().startswith(incomplete.casefold())]


WORKBOOK = click.Path(path_type=Path)


def today_option(command: Command) -> Command:
    """`--today`: the day the work is done for."""
    return click.option(
        "--today", "today", type=Day(), default=date.today, help=help_of("today_option"), metavar="DAY", is_eager=True
    )(command)


def force_option(command: Command) -> Command:
    """`--force`: also when a digital signature ends by it."""
    return click.option("--force", is_flag=True, help=help_of("force_option"))(command)


def json_option(command: Command) -> Command:
    """`--json`: the outcome for other programs, and no question."""
    return click.option("--json", "as_json", is_flag=True, help=help_of("json_option"))(command)


def yes_option(command: Command) -> Command:
    """`--yes`: no question."""
    return click.option("--yes", is_flag=True, help=help_of("intake.yes_option"))(command)


def dry_run_option(command: Command) -> Command:
    """`--dry-run`: only look."""
    return click.option("--dry-run", is_flag=True, help=help_of("intake.dry_run_option"))(command)


def map_option(command: Command) -> Command:
    """`--map`: what a heading means, said by hand."""
    return click.option("--map", "pairs", multiple=True, help=help_of("intake.map_option"), metavar="HEADING=COLUMN")(
        command
    )


def lang_option(command: Command) -> Command:
    """`--lang`: the language of a new workbook."""
    return click.option("--lang", type=click.Choice(["nl", "en"]), default=ui_language, help=help_of("lang_option"))(
        command
    )


def taking_options(command: Command) -> Command:
    """The options of the commands that take over a list, behind those of their own."""
    for option in (force_option, today_option, lang_option, json_option, yes_option, dry_run_option):
        command = option(command)
    return command
