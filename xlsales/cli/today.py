"""`xlsales today FILE`: whom to contact today, in the terminal."""

from datetime import date
from pathlib import Path

import click

from xlsales.cli.words import WORKBOOK, help_of, today_option
from xlsales.errors import WrongUse
from xlsales.texts import say, shown


@click.command("today", help=help_of("daily.today_help"))
@click.argument("file", type=WORKBOOK)
@click.option("--owner", help=help_of("daily.owner_option"), metavar="NAME")
@click.option("--most", type=click.IntRange(1), help=help_of("daily.most_option"), metavar="N")
@today_option
def command(file: Path, owner: str | None, most: int | None, today: date) -> None:
    """Print the list under one line of figures; the workbook is only read."""
    from xlsales.cli.terminal import show_table
    from xlsales.road import compute_file
    from xlsales.sheets import lists
    from xlsales.sheets.rows import rows
    from xlsales.tables.words import fold

    work = compute_file(file, today=today)
    records = rows("today", work)
    ahead = lists.week_ahead(work.tables, work.settings)
    if owner is not None:
        owners = work.tables.prospects["owner"].dropna().unique().tolist()
        found = [name for name in owners if fold(name).startswith(fold(owner))]
        if not found:
            raise WrongUse("daily.no_owner", owner=owner)
        records = [record for record in records if record["owner"] in found]
        ahead = ahead[ahead["owner"].isin(found)]
    language = work.settings.language
    weekday = say(f"daily.weekday_{today.weekday()}", language)
    figures = [say("daily.today_line", language, weekday=weekday, day=shown(today, "", language), rows=len(records))]
    if late := sum(bool(record["overdue"]) for record in records):
        figures.append(say("daily.today_late", language, late=late))
    if value := sum(record["value"] or 0 for record in records):
        figures.append(say("daily.today_value", language, value=value))
    figures.append(say("daily.today_week", language, rows=len(ahead)))
    click.echo(", ".join(figures))
    show_table("today", records, language, most=most)
