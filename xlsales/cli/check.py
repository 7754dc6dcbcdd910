"""`xlsales check FILE`: only the problems, each with the address of its cell."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli import DONE, PROBLEMS
from xlsales.cli.words import WORKBOOK, help_of, json_option, today_option, ui_language
from xlsales.texts import say, shown

if TYPE_CHECKING:
    from xlsales.books.host.file_book import FileBook
    from xlsales.road import Work


@click.command("check", help=help_of("daily.check_help"))
@click.argument("file", type=WORKBOOK)
@today_option
@json_option
@click.option("--strict", is_flag=True, help=help_of("strict_option"))
@click.pass_context
def command(ctx: click.Context, file: Path, today: date, as_json: bool, strict: bool) -> None:
    """Print the problems; the workbook is only read."""
    from xlsales.books.host.file_book import FileBook
    from xlsales.road import compute, problems_of
    from xlsales.sheets.rows import problem_rows

    book = FileBook.only_read(file)
    work = compute(book, today)
    found = [*problem_rows(problems_of(book, work)), *_kept(work, book, file)]
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        key = "check_count" if found else "check_none"
        click.echo(say(f"daily.{key}", ui_language(), file=file.name, problems=len(found)))
        for problem in found:
            place = f"{problem['sheet']}!{problem['cell']}" if problem["cell"] else problem["sheet"]
            click.echo(f"  {place}: {problem['message']}" if place else f"  {problem['message']}")
    ctx.exit(PROBLEMS if strict and found else DONE)


def _kept(work: "Work", book: "FileBook", file: Path) -> list[dict[str, str | None]]:
    """Who is kept longer than the retention setting, in the form of a problem; only the ID is named."""
    from xlsales.daily.retention import kept_too_long
    from xlsales.tables.problems import Problem

    language = ui_language()
    found: list[dict[str, str | None]] = []
    for kept in kept_too_long(work):
        sheet, cell = book.cell_of(Problem("Prospects", kept.label, "id", ""))
        since, months = shown(kept.since, "", language), work.settings.retention_months
        message = say("daily.kept_too_long", language, id=kept.id, since=since, months=months, file=file.name)
        found.append({"sheet": sheet, "cell": cell, "value": kept.id, "message": message})
    return found
