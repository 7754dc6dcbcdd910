"""A change of one prospect from the terminal: found, read back, written, and said what comes next."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli.follows import what_follows
from xlsales.cli.words import ui_language
from xlsales.texts import Language, say

if TYPE_CHECKING:
    from xlsales.road import Work
    from xlsales.tables.entries import Entries
    from xlsales.tables.raw import Row
    from xlsales.understood import Understood

Told = Callable[["Work", str, Language], list[str]]
"""Sentences for after the change, by the work and the ID of the prospect."""


def change(
    file: Path,
    who: str,
    today: date,
    cells: Callable[["Understood", int], "Row"],
    *,
    force: bool,
    told: Told = lambda *_: [],
) -> None:
    """Change cells of the prospect that `who` means, in neutral words, in one save."""
    from xlsales.cli.whom import whom
    from xlsales.daily import deal
    from xlsales.daily.who import named
    from xlsales.daily.write import write

    language = ui_language()
    chosen: list[str] = []

    def entries(known: "Understood") -> "Entries":
        prospects = known.tables.prospects
        label = whom(prospects, who)
        row = cells(known, label)
        chosen.append(str(prospects.at[label, "id"]))
        click.echo(f"{named(prospects, label)}: {deal.read_back(row, language)}")
        return deal.cells(known, label, row)

    after: list[str] = []

    def seen(work: "Work") -> None:
        after.extend([what_follows(work, chosen[0], language), *told(work, chosen[0], language)])

    write(file, today, entries, force=force, seen=seen)
    click.echo(say("daily.logged", language, file=file.name))
    for sentence in after:
        click.echo(sentence)
