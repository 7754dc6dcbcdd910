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
    """Print the day's plan under one line of figures, and count what is also due; the workbook is only read."""
    from xlsales.cli.terminal import show_table
    from xlsales.road import compute_file
    from xlsales.sheets import lists
    from xlsales.sheets.rows import rows
    from xlsales.tables.words import fold

    work = compute_file(file, today=today)
    records, plans = rows("today", work), work.tables.plan
    ahead = lists.week_ahead(work.tables, work.settings)
    if owner is not None:
        owners = work.tables.prospects["owner"].dropna().unique().tolist()
        found = [name for name in owners if fold(name).startswith(fold(owner))]
        if not found:
            raise WrongUse("daily.no_owner", owner=owner)
        records = [record for record in records if record["plan_owner"] in found]
        plans = plans[plans["owner"].isin(found)] if len(plans) else plans
        ahead = ahead[ahead["owner"].isin(found)]
    language = work.settings.language
    weekday = say(f"daily.weekday_{today.weekday()}", language)
    planned = [record for record in records if record["planned"]]
    counts = {"done": int(plans["done"].sum()) if len(plans) else 0, "planned": len(planned), "due": len(records)}
    figures = [say("daily.today_line", language, weekday=weekday, day=shown(today, "", language), **counts)]
    if late := sum(bool(record["overdue"]) for record in planned):
        figures.append(say("daily.today_late", language, late=late))
    if value := sum(record["value"] or 0 for record in planned):
        figures.append(say("daily.today_value", language, value=value))
    figures.append(say("daily.today_week", language, rows=len(ahead)))
    click.echo(", ".join(figures))
    if planned or not records:
        show_table("today", planned, language, most=most)
    if also := len(records) - len(planned):
        click.echo(f"\n{say('sheets.also_heading', language, rows=also)}")
