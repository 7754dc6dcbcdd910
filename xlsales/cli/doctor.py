"""`xlsales doctor [FILE]`: what is in the way, what it means, and what to do about it."""

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from xlsales.cli import DONE, PROBLEMS
from xlsales.cli.words import help_of, json_option, today_option, ui_language
from xlsales.errors import XlsalesError
from xlsales.texts import Language, say

if TYPE_CHECKING:
    from xlsales.doctor import Finding

_STYLES = {"good": "green", "note": "yellow", "wrong": "bold red"}


@click.command("doctor", help=help_of("doctor.help"))
@click.argument("file", required=False, type=click.Path(path_type=str))
@today_option
@json_option
@click.pass_context
def command(ctx: click.Context, file: str | None, today: date, as_json: bool) -> None:
    """Look, and tell; nothing is changed."""
    from xlsales.doctor.examine import examine

    findings = examine(file, today)
    if as_json:
        click.echo(json.dumps([_record(finding) for finding in findings], ensure_ascii=False, indent=1))
    else:
        _show(findings)
    ctx.exit(PROBLEMS if any(finding.state == "wrong" for finding in findings) else DONE)


def _record(finding: "Finding") -> dict[str, str | None]:
    return {
        "name": finding.name,
        "state": finding.state,
        "message": told(finding, ui_language()),
        "remedy": None if finding.state == "good" else told(finding, ui_language(), "_do"),
    }


def told(finding: "Finding", language: Language, part: str = "") -> str:
    """A finding as a sentence; with `part` `_do` its remedy."""

    def figure(value: object) -> Any:
        if isinstance(value, XlsalesError):
            return say(value.key, language, **value.figures)
        return value if isinstance(value, int | date) else str(value)

    figures = {name: figure(value) for name, value in finding.figures.items()}
    return say(f"doctor.{finding.name}_{finding.case}{part}", language, **figures)


def _show(findings: "list[Finding]") -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    language = ui_language()
    console = Console(highlight=False)
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(max_width=18)
    table.add_column(overflow="fold")
    for finding in findings:
        sentence = Text(told(finding, language))
        if finding.state != "good":
            sentence.append(f"\n→ {told(finding, language, '_do')}", style="bold")
        state = Text(say(f"doctor.{finding.state}", language), style=_STYLES[finding.state])
        table.add_row(state, Text(say(f"doctor.{finding.name}", language)), sentence)
    console.print(table)
    count = {state: sum(finding.state == state for finding in findings) for state in ("wrong", "note")}
    key = "some_wrong" if count["wrong"] else "no_wrong" if count["note"] else "all_good"
    console.print(Text("\n" + say(f"doctor.{key}", language, wrong=count["wrong"], notes=count["note"])))
