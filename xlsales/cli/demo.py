"""`xlsales demo [DIR]`: a filled workbook, refreshed, with today's list in the terminal."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from xlsales.cli.words import WORKBOOK, help_of, lang_option, today_option, ui_language
from xlsales.texts import Language, say

_SHOWN = 8
"""Rows of Today that fit a terminal; the rest is in the workbook."""


@click.command("demo", help=help_of("demo_help"))
@click.argument("folder", metavar="[DIR]", type=WORKBOOK, default=Path())
@lang_option
@today_option
def command(folder: Path, lang: Language, today: date) -> None:
    """Make the example of this language and show its Today."""
    from xlsales.cli.terminal import show_table
    from xlsales.example import make_example
    from xlsales.sheets.rows import rows

    found: list[dict[str, Any]] = []
    path = make_example(folder, lang, today=today, seen=lambda work: found.extend(rows("today", work)))
    # Shown once it is saved: whoever reads only the first lines of it has the workbook all the same.
    show_table("today", found, lang, most=_SHOWN)
    click.echo(say("cli.demo_made", ui_language(), file=str(path)))
