"""How a list was understood, shown: the facts of the file, a table of its columns, and what is left out."""

from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from xlsales.cli.words import ui_language
from xlsales.errors import WrongUse
from xlsales.tables import schema
from xlsales.texts import keys, pick, say

if TYPE_CHECKING:
    from xlsales.intake.export import Export
    from xlsales.intake.headings import Column

_DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_SAMPLE = 40


def map_option_value(pairs: tuple[str, ...]) -> dict[str, str]:
    """The corrections of `--map "Their heading=Our heading"`; raises `WrongUse` for one without an equals sign."""
    given = {}
    for pair in pairs:
        theirs, equals, our = pair.rpartition("=")
        if not equals or not theirs.strip():
            raise WrongUse("intake.map_form", value=pair)
        given[theirs.strip()] = our.strip()
    return given


def show_facts(export: "Export", path: Path) -> None:
    """One line: how many rows, and what was detected of encoding, delimiter, decimals and dates."""
    language, records = ui_language(), export.records
    rows = records.rows - len(records.left_out)
    if not export.sheet.encoding:
        line = say("intake.sheet_line", language, file=path.name, sheet=export.sheet.title, rows=rows)
    else:
        line = say("intake.file_line", language, file=path.name, rows=rows)
    facts = [line]
    if export.sheet.encoding:
        name = _DELIMITERS.get(export.sheet.delimiter)
        delimiter = say(f"intake.{name}", language) if name else export.sheet.delimiter
        facts += [export.sheet.encoding, say("intake.fact_delimiter", language, delimiter=delimiter)]
        if records.amounts:
            sign = say("intake.sign_comma" if records.decimals == "," else "intake.sign_point", language)
            facts.append(say("intake.fact_decimals", language, sign=sign))
        if records.order:
            said = say(f"intake.fact_dates_{records.order}", language)
            if not records.order_sure and records.order != "year":
                other = "month" if records.order == "day" else "day"
                said += say("intake.fact_assumed", language, other=other)
            facts.append(said)
    click.echo(", ".join(facts))


def show_mapping(columns: "tuple[Column, ...]") -> None:
    """The columns that mean something, each with a sample, and the names of the others."""
    language = ui_language()
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for key in ("their_column", "our_column", "sample"):
        table.add_column(say(f"intake.{key}", language), overflow="fold")
    for column in columns:
        if column.field:
            meaning = field_name(column.field)
            if f"intake.how_{column.how}" in keys("intake"):
                meaning += " " + say(f"intake.how_{column.how}", language)
            sample = column.sample if len(column.sample) <= _SAMPLE else column.sample[: _SAMPLE - 1] + "…"
            table.add_row(Text(column.heading), Text(meaning), Text(sample.replace("\n", " "), style="dim"))
    Console(highlight=False, soft_wrap=True).print(table)
    if left := [column.heading for column in columns if not column.field]:
        click.echo(say("intake.left_out", language, headings=", ".join(left)))


def field_name(field: str) -> str:
    """What a field of a list becomes: the heading of our column."""
    if f"intake.{field}" in keys("intake"):
        return say(f"intake.{field}", ui_language())
    return pick(schema.PROSPECTS.column(field).heading, ui_language())
