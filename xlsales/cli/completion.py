"""`xlsales completion SHELL`: the script with which a shell completes our commands."""

import click
from click.shell_completion import get_completion_class

from xlsales.cli.words import help_of


@click.command("completion", help=help_of("daily.completion_help"))
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print click's own script; it asks xlsales itself for what fits."""
    from xlsales.cli import group

    completer = get_completion_class(shell)
    assert completer is not None
    click.echo(completer(group, {}, "xlsales", "_XLSALES_COMPLETE").source())
