"""A list in the terminal: few columns, wrapped reasons."""

from typing import Any

from rich.console import Console
from rich.table import Table

from xlsales.tables import schema
from xlsales.texts import Language, pick, say, shown

SHOWN = {
    "today": ("light", "company", "ask", "why", "phone", "owner", "value"),
    "prospects": ("id", "light", "company", "owner", "next_follow_up", "overdue", "value"),
    "cold": ("company", "cold_since", "why", "ask", "owner", "visits"),
    "checklists": ("company", "item", "due", "done_on"),
    "giveaways": ("company", "what", "meeting_no", "advice"),
    "reality": ("company", "felt", "evidence", "gap", "skipped", "owner"),
    "problems": ("sheet", "cell", "value", "message"),
}
"""The columns of each list that fit a terminal."""

_LIGHT_STYLES = {"green": "green", "amber": "yellow", "red": "red", "grey": "dim", "blue": "blue"}


def show_table(name: str, records: list[dict[str, Any]], language: Language) -> None:
    """Print the list with a heading; an empty one says so."""
    console = Console()
    if not records:
        console.print(say(f"cli.empty_{name}", language))
        return
    table = Table(title=say(f"sheets.{name}_heading", language), title_justify="left", show_lines=name == "today")
    for key in SHOWN[name]:
        table.add_column(heading(key, language), overflow="fold")
    for record in records:
        table.add_row(*(_cell(key, record.get(key), language) for key in SHOWN[name]))
    console.print(table)


def heading(key: str, language: Language) -> str:
    """The heading of a column key, as it stands in the workbook."""
    for table in schema.TABLES:
        for column in table.columns:
            if column.key == key:
                return pick(column.heading, language)
    return say(f"sheets.{key}", language)


def _cell(key: str, value: Any, language: Language) -> str:
    if value is None:
        return ""
    if key == "light":
        return f"[{_LIGHT_STYLES[value]}]{say(f'sheets.light_{value}', language)}[/]"
    text = shown(value, "money" if key == "value" and not isinstance(value, str) else "", language)
    return text.replace("[", "\\[")
