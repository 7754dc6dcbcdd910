"""`xlsales refresh FILE...`: read, compute and write; say in a few lines what changed."""

import json
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from xlsales.cli import DONE, PROBLEMS, complain, exit_code
from xlsales.cli.words import WORKBOOK, force_option, help_of, json_option, today_option
from xlsales.cli.working import working
from xlsales.errors import WorkbookRefused, WrongUse, XlsalesError
from xlsales.sheets import ENTRY_LISTS
from xlsales.texts import say

if TYPE_CHECKING:
    from xlsales.road import Refreshed


"""The generated sheets in which people type, as problems name them."""
_MOST = 5
"""Problems that are told one by one."""


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
    failed: XlsalesError | None = None
    named = ctx.get_parameter_source("today") is not ParameterSource.DEFAULT
    at = None if named else datetime.now().time()
    for path in files:
        try:
            with working(path) as progress:
                results.append(_refreshed(path, today, at, force, progress))
        except (WorkbookRefused, WrongUse) as error:
            complain(error)
            failed = error if failed is None or isinstance(error, WorkbookRefused) else failed
            continue
        if not as_json:
            _say(results[-1], at)
    if as_json:
        click.echo(json.dumps([result.summary() for result in results], ensure_ascii=False, indent=1))
    problems = any(result.problems for result in results)
    ctx.exit(exit_code(failed) if failed else PROBLEMS if strict and problems else DONE)


def _refreshed(path: Path, today: date, at: time | None, force: bool, progress: Callable[[str], None]) -> "Refreshed":
    from xlsales.books.host.open_book import open_book

    with open_book(path, force=force) as book:
        progress("read")
        book.read_ahead()
        from xlsales.road import refresh_book

        return refresh_book(book, today, progress, at=at)


def _say(result: "Refreshed", at: time | None) -> None:
    """What was typed and not taken over comes first: it is somebody's work."""
    language = result.language
    entries = [problem for problem in result.problems if problem.table in ENTRY_LISTS]
    for sheet in dict.fromkeys(problem.sheet for problem in entries):
        here = [problem for problem in entries if problem.sheet == sheet]
        click.echo(say("cli.not_taken", language, rows=len({problem.row for problem in here}), sheet=sheet))
        for problem in here[:_MOST]:
            click.echo(f"    {problem.cell}: {problem.message}")
    figures = {"file": result.path.name, "today": result.today, "cold": result.cold}
    if at is None:
        click.echo(say("cli.refreshed", language, **figures))
    else:
        click.echo(say("cli.refreshed_at", language, time=f"{at:%H:%M}", **figures))
    if result.unsaved:
        click.echo("  " + say("live.open_there", language, file=result.path.name))
    if result.harvested:
        click.echo("  " + say("cli.harvested", language, rows=result.harvested))
    if result.formulas:
        click.echo("  " + say("cli.formulas_kept", language, cells=", ".join(result.formulas[:5])))
    if others := [problem for problem in result.problems if problem not in entries]:
        click.echo("  " + say("cli.problems", language, problems=len(others)))
        for problem in others[:_MOST]:
            place = f"{problem.sheet}!{problem.cell}" if problem.cell else problem.sheet
            click.echo(f"    {place}: {problem.message}")
