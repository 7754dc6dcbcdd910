"""`xlsales import EXPORT --into FILE`: take over a list of another program."""

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from xlsales.cli.asking import agree
from xlsales.cli.new import check_place
from xlsales.cli.outcome import say_outcome
from xlsales.cli.words import WORKBOOK, help_of, map_option, taking_options, ui_language
from xlsales.cli.working import working
from xlsales.texts import Language, say, shown

if TYPE_CHECKING:
    from xlsales.intake.bring import Brought
    from xlsales.intake.export import Export

_CONFLICTS = 20
"""How many differences are shown; the rest is counted."""
_LISTED = 5


@click.command("import", help=help_of("intake.import_help"))
@click.argument("export", type=WORKBOOK)
@click.option("--into", "file", type=WORKBOOK, required=True, help=help_of("intake.import_into_option"), metavar="FILE")
@map_option
@click.option("--dates", type=click.Choice(["day", "month"]), help=help_of("intake.dates_option"))
@taking_options
def command(
    export: Path,
    file: Path,
    pairs: tuple[str, ...],
    dates: Literal["day", "month"] | None,
    dry_run: bool,
    yes: bool,
    as_json: bool,
    lang: Language,
    today: date,
    force: bool,
) -> None:
    """Show how the list is understood, take it over, and say what came of it."""
    from xlsales.cli.mapping import map_option_value, show_facts, show_mapping
    from xlsales.intake.bring import bring
    from xlsales.intake.export import read_export

    if not file.exists():
        check_place(file)
    found = read_export(export, today, given=map_option_value(pairs), order=dates)
    if not as_json:
        show_facts(found, export)
        show_mapping(found.understood.columns)
    if not file.exists() and not (yes or dry_run or as_json) and sys.stdin.isatty():
        agree(say("intake.make_it", ui_language(), file=file.name), default=True)
    with working(file) as progress:
        brought = bring(found, file, today=today, language=lang, dry_run=dry_run, force=force, progress=progress)
    if as_json:
        click.echo(json.dumps(_summary(file, found, brought), ensure_ascii=False, indent=1))
    else:
        _say(file, found, brought, dry_run)


def _say(file: Path, export: "Export", brought: "Brought", dry_run: bool) -> None:
    from openpyxl.utils import get_column_letter as column_letters

    language, plan, records = ui_language(), brought.plan, export.records
    if plan.empty:
        click.echo(say("intake.nothing" if records.rows else "intake.no_rows", language, file=file.name))
    else:
        click.echo(say("intake.would" if dry_run else "intake.done", language, file=file.name))
    cells = sum(map(len, plan.filled.values()))
    for key, rows in (
        ("added", len(plan.added)),
        ("filled", len(plan.filled)),
        ("contacts", len(plan.contacts)),
        ("known", plan.known),
        ("contacts_known", plan.contacts_known),
        ("kept_out", plan.kept_out),
        ("planned", records.planned),
    ):
        if rows:
            click.echo("  " + say(f"intake.{key}", language, rows=rows, cells=cells))
    for key, lines in (("nameless", records.nameless), ("no_entry", records.left_out)):
        if lines:
            click.echo("  " + say(f"intake.{key}", language, rows=len(lines), lines=_some(map(str, lines))))
    if below := export.below:
        listed = _some(below.headings)
        click.echo("  " + say("intake.below", language, first=below.first, last=below.last, headings=listed))
    for other in export.elsewhere:
        beside = other.sheet == export.sheet.title
        key, listed = "beside" if beside else "elsewhere", _some(other.headings)
        place = {"sheet": other.sheet, "column": column_letters(other.column)}
        click.echo("  " + say(f"intake.{key}", language, **place, rows=other.rows, headings=listed))
    for heading, values in records.unread.items():
        key = "unread_status" if heading in records.of_status else "unread"
        listed = _some(f"“{value}”" for value in values)
        click.echo("  " + say(f"intake.{key}", language, heading=heading, values=listed))
    if plan.no_column:
        from xlsales.cli.mapping import field_name

        click.echo("  " + say("intake.no_column", language, columns=", ".join(map(field_name, plan.no_column))))
    if plan.conflicts:
        _conflicts(brought)
    if brought.refreshed:
        if plan.added and brought.silent:
            click.echo("  " + say("intake.silent", language, file=file.name))
        say_outcome(file, brought.refreshed)


def _some(texts: Iterable[str]) -> str:
    """The first of a list, with a sign that there are more."""
    first = list(islice(texts, _LISTED + 1))
    return ", ".join(first[:_LISTED]) + (" …" if len(first) > _LISTED else "")


def _conflicts(brought: "Brought") -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from xlsales.cli.mapping import field_name

    language, conflicts = ui_language(), brought.plan.conflicts
    click.echo(say("intake.conflicts", language, rows=len(conflicts)))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for heading in (
        field_name("company"),
        *(say(f"intake.conflict_{key}", language) for key in ("column", "ours", "theirs")),
    ):
        table.add_column(heading, overflow="fold")
    for each in conflicts[:_CONFLICTS]:
        values = (shown(value, "", language) for value in (each.ours, each.theirs))
        table.add_row(*map(Text, (each.company, field_name(each.column), *values)))
    Console(highlight=False, soft_wrap=True).print(table)
    if len(conflicts) > _CONFLICTS:
        click.echo(say("intake.more_conflicts", language, more=len(conflicts) - _CONFLICTS))


def _summary(file: Path, export: "Export", brought: "Brought") -> dict[str, object]:
    """The outcome for other programs."""
    plan, records = brought.plan, export.records
    return {
        "file": str(file),
        "encoding": export.sheet.encoding or None,
        "delimiter": export.sheet.delimiter or None,
        "columns": {column.heading: column.field or None for column in export.understood.columns},
        "rows": records.rows,
        "added": len(plan.added),
        "filled": len(plan.filled),
        "contacts": len(plan.contacts),
        "known": plan.known,
        "contacts_known": plan.contacts_known,
        "kept_out": plan.kept_out,
        "nameless": list(records.nameless),
        "left_out": list(records.left_out),
        "below": asdict(export.below) if export.below else None,
        "elsewhere": [asdict(each) for each in export.elsewhere],
        "planned": records.planned,
        "unread": records.unread,
        "conflicts": [
            {"company": each.company, "column": each.column, "ours": str(each.ours), "theirs": str(each.theirs)}
            for each in plan.conflicts
        ],
        "written": brought.refreshed is not None,
        "backup": str(brought.refreshed.backup) if brought.refreshed and brought.refreshed.backup else None,
    }
