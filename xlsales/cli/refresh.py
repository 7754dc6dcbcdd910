"""`xlsales refresh FILE...`: read, compute and write; say in a few lines what changed."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli import DONE, PROBLEMS, REFUSED, complain
from xlsales.cli.words import WORKBOOK, force_option, help_of, json_option, today_option
from xlsales.cli.working import working
from xlsales.errors import WorkbookRefused
from xlsales.texts import say

if TYPE_CHECKING:
    from xlsales.refresh import Refreshed


@click.command("refresh", help=help_of("refresh_help"))
@click.argument("files", nargs=-1, required=True, type=WORKBOOK, metavar="FILE...")
@today_option
@json_option
@click.option("--strict", is_flag=True, help=help_of("strict_option"))
@force_option
@click.pass_context
def command(ctx: click.Context, files: tuple[Path, ...], today: date, as_json: bool, strict: bool, force: bool) -> None:
    """Refresh each workbook; one that is refused does not stop the others."""
    results: list[Refreshed] = []
    refused = False
    for path in files:
        try:
            with working(path) as progress:
                results.append(_refreshed(path, today, force, progress))
        except WorkbookRefused as error:
            complain(error)
            refused = True
            continue
        if not as_json:
            _say(results[-1])
    if as_json:
        click.echo(json.dumps([result.summary() for result in results], ensure_ascii=False, indent=1))
    problems = any(result.problems for result in results)
    ctx.exit(REFUSED if refused else PROBLEMS if strict and problems else DONE)


def _refreshed(path: Path, today: date, force: bool, progress: Callable[[str], None]) -> "Refreshed":
    from xlsales.books.host.open_book import open_book

    with open_book(path, force=force) as book:
        progress("read")
        book.read_ahead()
        from xlsales.refresh import refresh_book

        return refresh_book(book, today, progress)


def _say(result: "Refreshed") -> None:
    language = result.language
    click.echo(say("cli.refreshed", language, file=result.path.name, today=result.today, cold=result.cold))
    if result.unsaved:
        click.echo("  " + say("live.open_there", language, file=result.path.name))
    if result.harvested:
        click.echo("  " + say("cli.harvested", language, rows=result.harvested))
    if result.formulas:
        click.echo("  " + say("cli.formulas_kept", language, cells=", ".join(result.formulas[:5])))
    if result.problems:
        click.echo("  " + say("cli.problems", language, problems=len(result.problems)))
        for problem in result.problems[:5]:
            place = f"{problem.sheet}!{problem.cell}" if problem.cell else problem.sheet
            click.echo(f"    {place}: {problem.message}")
