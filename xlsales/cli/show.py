"""`xlsales show FILE [LIST]`: compute and only print, as a table, JSON or CSV."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import click

from xlsales.cli.words import WORKBOOK, help_of, today_option

LISTS = ("today", "prospects", "cold", "checklists", "giveaways", "reality", "problems")


@click.command("show", help=help_of("show_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("name", metavar="[LIST]", default="today", type=click.Choice(LISTS))
@today_option
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help=help_of("format_option")
)
def command(file: Path, name: str, today: date, form: str) -> None:
    """Print one list; the workbook is only read."""
    from xlsales.refresh import compute_file
    from xlsales.sheets.rows import rows

    work = compute_file(file, today=today)
    records = rows(name, work)
    if form == "json":
        click.echo(json.dumps(records, ensure_ascii=False, indent=1))
    elif form == "csv":
        click.echo(_csv(records), nl=False)
    else:
        from xlsales.cli.terminal import show_table

        show_table(name, records, work.settings.language)


def _csv(records: list[dict[str, Any]]) -> str:
    text = io.StringIO()
    if records:
        writer = csv.DictWriter(text, fieldnames=list(records[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({key: _harmless(value) for key, value in record.items()} for record in records)
    return text.getvalue()


def _harmless(value: object) -> object:
    """A text that a spreadsheet would take for a formula gets an apostrophe in front."""
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t\r" and value[:1] else value
