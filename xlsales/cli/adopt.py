"""`xlsales adopt FILE`: take a list that somebody has as it is."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli.asking import agree
from xlsales.cli.outcome import say_outcome
from xlsales.cli.words import WORKBOOK, help_of, map_option, taking_options, ui_language
from xlsales.cli.working import working
from xlsales.texts import Language, say

if TYPE_CHECKING:
    from xlsales.intake.lists import ListFound


@click.command("adopt", help=help_of("intake.adopt_help"))
@click.argument("file", type=WORKBOOK)
@map_option
@taking_options
def command(
    file: Path,
    pairs: tuple[str, ...],
    dry_run: bool,
    yes: bool,
    as_json: bool,
    lang: Language,
    today: date,
    force: bool,
) -> None:
    """Show the mapping, ask once, adopt and refresh."""
    from xlsales.cli.mapping import map_option_value, show_mapping
    from xlsales.intake.adopt import adopt, look
    from xlsales.tables.raw import blank

    language, given = ui_language(), map_option_value(pairs) or None
    found = look(file, today, given)
    if not as_json:
        rows = sum(any(not blank(cell) for cell in row) for row in found.rows[1:])
        click.echo(say("intake.sheet_line", language, file=file.name, sheet=found.sheet, rows=rows))
        show_mapping(found.understood)
        click.echo(say(f"intake.way_{found.way}", language, file=file.name))
        if found.why:
            click.echo("  " + say(f"intake.{found.why}", language))
    if dry_run:
        click.echo(_json(file, found, written=False) if as_json else say("intake.dry", language, file=file.name))
        return
    if not (yes or as_json):
        agree(say("intake.adopt_it", language, file=file.name), default=True)
    with working(file) as progress:
        done = adopt(file, today=today, language=lang, given=given, force=force, progress=progress)
    if as_json:
        click.echo(_json(file, found, written=True))
        return
    if done.taken_over is not None:
        plan = done.taken_over
        click.echo(say("intake.taken_over", language, rows=len(plan.added), file=file.name))
        for key, count in (("known", plan.known), ("kept_out", plan.kept_out)):
            if count:
                click.echo("  " + say(f"intake.{key}", language, rows=count))
    else:
        click.echo(say("intake.adopted", language, columns=len(done.added), file=file.name))
    say_outcome(file, done.refreshed)


def _json(file: Path, found: "ListFound", *, written: bool) -> str:
    columns = {column.heading: column.field or None for column in found.understood}
    outcome = {"file": str(file), "way": found.way, "columns": columns, "written": written}
    return json.dumps(outcome, ensure_ascii=False, indent=1)
