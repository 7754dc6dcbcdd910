"""`xlsales setup PART`: one command per part that has to be set up once on a computer."""

import importlib

import click

from xlsales.cli.words import ui_language
from xlsales.texts import say

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


@click.group("setup", cls=Parts, help=say("mail.setup_help", ui_language()))
def command() -> None:
    """The parts stand in files of their own."""
