"""A list in the terminal: whom to contact as short paragraphs, everything else as a table."""

from datetime import date
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from xlsales.sheets.told import heading, waits_or_covered, word
from xlsales.texts import Language, say, shown

PARAGRAPHS = ("today", "cold")
"""The lists in which every row is a paragraph: its sentences do not fit a column."""

COLUMNS = {
    "prospects": ("id", "light", "company", "owner", "next_follow_up", "overdue", "value"),
    "checklists": ("company", "item", "due", "done_on"),
    "giveaways": ("company", "what", "meeting_no", "advice"),
    "reality": ("company", "felt", "evidence", "gap", "skipped", "owner"),
    "evidence": ("company", "light", "advice", "advice_why", "chance_why", "owner"),
    "problems": ("sheet", "cell", "value", "message"),
}
"""The columns of the other lists that fit a terminal."""

_STYLES = {"green": "green", "amber": "yellow", "red": "red", "grey": "dim", "blue": "blue"}


def show_table(name: str, records: list[dict[str, Any]], language: Language, most: int | None = None) -> None:
    """Print a list under its heading, its first `most` rows; an empty one says so."""
    console = Console(highlight=False)
    if not records:
        console.print(say(f"cli.empty_{name}", language))
        return
    chosen = records[:most]
    console.print(Text(say(f"sheets.{name}_heading", language), style="bold"))
    if name in PARAGRAPHS:
        for record in chosen:
            _paragraph(console, record, language, waits_or_covered(record, language) if name == "today" else [])
    else:
        console.print(_table(name, chosen, language))
    if len(records) > len(chosen):
        sheet = say(f"sheets.{name}_title", language)
        console.print(say("cli.more", language, more=len(records) - len(chosen), sheet=sheet))


def _paragraph(console: Console, record: dict[str, Any], language: Language, place: list[str]) -> None:
    light = record["light"]
    head = Text(f"\n{_cell('light', light, language)}  ", style=_STYLES[light])
    head.append(_cell("company", record["company"], language), style="bold")
    for key in ("contact_person", "phone", "owner", "value"):
        if record.get(key) is not None:
            head.append(f" · {_cell(key, record[key], language)}", style="dim")
    for said in place:
        head.append(f" · {said}")
    console.print(head)
    console.print(Padding(Text(record["ask"]), (0, 0, 0, 3)))
    console.print(Padding(Text(record["why"], style="dim"), (0, 0, 0, 3)))


def _table(name: str, records: list[dict[str, Any]], language: Language) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for key in COLUMNS[name]:
        table.add_column(heading(name, key, language), overflow="fold")
    for record in records:
        table.add_row(*(Text(_cell(key, record.get(key), language)) for key in COLUMNS[name]))
    return table


def _cell(key: str, value: Any, language: Language) -> str:
    if value is None:
        return ""
    if isinstance(value, str) and key in ("next_follow_up", "due", "done_on"):
        return shown(date.fromisoformat(value), "", language)
    return shown(word(key, value, language), "money" if key == "value" else "", language)
