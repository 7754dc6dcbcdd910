"""`xlsales show FILE [LIST]`: compute and only print, as a table, JSON or CSV."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from xlsales.cli.words import WORKBOOK, ListName, help_of, today_option, ui_language
from xlsales.sheets import SHEETS
from xlsales.texts import say

if TYPE_CHECKING:
    from xlsales.road import Work

EARLY = 3
"""After so many contacts many sellers stop."""
_FIRST, *_OTHERS = (page.key for page in SHEETS if page.listed)
LISTS = (_FIRST, "prospects", *_OTHERS)


@click.command("show", help=help_of("show_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("name", metavar="[LIST]", default="today", type=ListName(LISTS))
@today_option
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help=help_of("format_option")
)
@click.option("--stop-after", type=click.IntRange(min=1), metavar="N", help=help_of("stop_after_option"))
def command(file: Path, name: str, today: date, form: str, stop_after: int | None) -> None:
    """Print one list; the workbook is only read."""
    if stop_after and name != "evidence":
        raise click.UsageError(say("cli.stop_after_evidence", ui_language()))
    from xlsales.sheets import lists
    from xlsales.sheets.rows import record

    work, records = look_up(file, name, today)
    if stop_after:
        records = [record(lists.stop_after(work.tables, stop_after))]
    if form == "json":
        click.echo(json.dumps(records, ensure_ascii=False, indent=1))
    elif form == "csv":
        click.echo(as_csv(records, headings(records, name, work)), nl=False)
    else:
        from xlsales.cli.terminal import show_table
        from xlsales.sheets.evidence import stop_sentence, verdict_sentence

        if name == "evidence":
            click.echo(verdict_sentence(work.tables, work.settings))
            click.echo(stop_sentence(work.tables, stop_after or EARLY, work.settings.language))
        if not stop_after:
            show_table(name, records, work.settings.language)


def look_up(file: Path, name: str, today: date) -> tuple["Work", list[dict[str, Any]]]:
    """What a workbook holds, worked out, and the records of one of its lists. Raises `WorkbookRefused`."""
    from xlsales.books.host.file_book import FileBook
    from xlsales.road import compute, problems_of
    from xlsales.sheets.rows import problem_rows, rows

    book = FileBook.only_read(file)
    work = compute(book, today)
    return work, problem_rows(problems_of(book, work)) if name == "problems" else rows(name, work)


def headings(records: list[dict[str, Any]], name: str, work: "Work") -> list[str]:
    """The headings of a list, also of one without rows."""
    from xlsales.sheets.lists import LISTS as FRAMES

    if records:
        return list(records[0])
    if name not in FRAMES:
        return ["sheet", "cell", "value", "message"]
    return [str(key) for key in FRAMES[name](work.tables, work.settings).columns]


def as_csv(records: list[dict[str, Any]], columns: list[str]) -> str:
    """The rows of a list below its headings."""
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({key: harmless(value) for key, value in record.items()} for record in records)
    return text.getvalue()


def harmless(value: object) -> object:
    """A text that a spreadsheet would take for a formula gets an apostrophe in front."""
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t\r" and value[:1] else value
