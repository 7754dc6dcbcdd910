"""`xlsales setup` makes the computer ready for the buttons; `xlsales setup PART` sets up one thing more."""

import importlib
from typing import TYPE_CHECKING

import click

from xlsales.cli import DONE, PROBLEMS
from xlsales.cli.misuse import unknown_command
from xlsales.cli.words import help_of, ui_language
from xlsales.errors import WrongUse
from xlsales.texts import say

if TYPE_CHECKING:
    from xlsales.setup.steps import Done

PARTS = ("mail",)


class Parts(click.Group):
    """A group whose commands are modules `setup_<part>` of this folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(PARTS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in PARTS:
            return None
        command: click.Command = importlib.import_module(f"xlsales.cli.setup_{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in PARTS and not args[0].startswith("-"):
            raise unknown_command(f"setup {args[0]}")
        return super().resolve_command(ctx, args)


@click.group("setup", cls=Parts, invoke_without_command=True, help=help_of("setup.help"))
@click.option("--undo", is_flag=True, help=help_of("setup.undo_option"))
@click.pass_context
def command(ctx: click.Context, undo: bool) -> None:
    """Without a part: everything that the buttons need."""
    if ctx.invoked_subcommand:
        if undo:
            raise WrongUse("setup.undo_alone", part=ctx.invoked_subcommand)
        return
    from xlsales.setup.steps import set_up, take_out

    try:
        steps = take_out() if undo else set_up()
    except OSError as error:
        raise WrongUse("setup.not_allowed", file=str(error.filename), reason=error.strerror or "") from error
    well = all(step.well for step in steps)
    _say(steps)
    if [step.key for step in steps] != ["nothing_to_undo"]:
        click.echo(say(f"setup.{'' if well else 'not_'}{'undone' if undo else 'ready'}", ui_language()))
    ctx.exit(DONE if well else PROBLEMS)


def _say(steps: "list[Done]") -> None:
    for step in steps:
        sentence = say(f"setup.{step.key}", ui_language(), **{name: str(each) for name, each in step.figures.items()})
        click.echo(f"{'✓' if step.well else '✗'} {sentence}")
