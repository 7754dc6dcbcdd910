"""`xlsales check FILE`: only the problems, each with the address of its cell."""

import json
from datetime import date
from pathlib import Path

import click

from xlsales.cli import DONE, PROBLEMS
from xlsales.cli.words import WORKBOOK, help_of, today_option, ui_language
from xlsales.texts import say


@click.command("check", help=help_of("daily.check_help"))
@click.argument("file", type=WORKBOOK)
@today_option
@click.option("--json", "as_json", is_flag=True, help=help_of("json_option"))
@click.option("--strict", is_flag=True, help=help_of("strict_option"))
@click.pass_context
def command(ctx: click.Context, file: Path, today: date, as_json: bool, strict: bool) -> None:
    """Print the problems; the workbook is only read."""
    from xlsales.refresh import compute_file
    from xlsales.sheets.rows import rows

    work = compute_file(file, today=today)
    found = rows("problems", work)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        key = "check_count" if found else "check_none"
        click.echo(say(f"daily.{key}", ui_language(), file=file.name, problems=len(found)))
        for problem in found:
            place = f"{problem['sheet']}!{problem['cell']}" if problem["cell"] else problem["sheet"]
            click.echo(f"  {place}: {problem['message']}" if place else f"  {problem['message']}")
    ctx.exit(PROBLEMS if strict and found else DONE)
