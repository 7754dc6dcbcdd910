"""The command line: parse, call, print, exit code. One file per command, read only when it is called."""

import atexit
import gc
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from xlsales import __version__
from xlsales.cli.misuse import in_our_words, unknown_command
from xlsales.cli.pages import PageContext
from xlsales.cli.words import ui_language
from xlsales.errors import NotDelivered, WorkbookRefused, XlsalesError
from xlsales.texts import say

COMMANDS = (
    "new",
    "demo",
    "refresh",
    "show",
    "remove",
    "undo",
    "backups",
    "mail",
    "setup",
    "doctor",
    "adopt",
    "import",
    "today",
    "log",
    "add",
    "win",
    "lose",
    "pause",
    "done",
    "check",
    "export",
    "forget",
    "buttons",
    "press",
    "completion",
)

_MODULES = {"import": "import_"}
"""The files of commands whose name is a word of Python's own."""

DONE, PROBLEMS, WRONG_USE, REFUSED, NOT_DELIVERED = 0, 1, 2, 3, 4
"""The exit codes that other programs may rely on."""


class Commands(click.Group):
    """A group whose commands are modules of this folder; turns our errors into one sentence and an exit code."""

    context_class = PageContext

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"xlsales.cli.{_MODULES.get(cmd_name, cmd_name)}").command
        command.context_class = PageContext
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as wrong:
            raise in_our_words(wrong) from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            raise unknown_command(args[0])
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return self._told(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as fault:  # also one in the words of an error
            if os.environ.get("XLSALES_DEBUG"):
                raise
            click.echo(say("cli.fault", ui_language(), kind=type(fault).__name__), err=True)
            ctx.exit(REFUSED)

    def _told(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except XlsalesError as error:
            complain(error)
            ctx.exit(exit_code(error))
        except click.UsageError as wrong:
            raise in_our_words(wrong) from None


def exit_code(error: XlsalesError) -> int:
    """The exit code that an error ends a command with."""
    if isinstance(error, WorkbookRefused):
        return REFUSED
    return NOT_DELIVERED if isinstance(error, NotDelivered) else WRONG_USE


def complain(error: XlsalesError) -> None:
    """Say in one sentence on standard error what went wrong and what to do."""
    click.echo(say(error.key, ui_language(), **error.figures), err=True)


@click.group(
    cls=Commands, help=say("cli.help", ui_language()), context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="xlsales", help=say("cli.page_version", ui_language()))
def group() -> None:
    """The front door; its help text is in the catalogue."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command; what the console script calls."""
    # At the end the system takes everything back at once; looking through it for rings first takes a tenth of a second.
    atexit.register(gc.freeze)
    # numpy would begin with a thread for each processor, to multiply matrices: a twentieth of a second, for none here.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # A Windows console of an older code page cannot show every sign; a question mark beats a traceback.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    group.main(args=arguments, prog_name="xlsales")
