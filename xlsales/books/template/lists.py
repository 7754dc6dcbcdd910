"""The sheet of lists, and the names by which drop-downs find them."""

from dataclasses import replace
from typing import Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from xlsales.books.marks import LISTS, list_name
from xlsales.books.render import look
from xlsales.books.template.layout import (
    FIRST_ROW,
    HEADER_ROW,
    column_ref,
    filled_part,
    head,
    name,
    quoted,
    set_up_print,
    write,
)
from xlsales.tables import schema
from xlsales.texts import Language, pick, say, speaker

_OPEN: Final = ("signal", "item")
"""The lists on this sheet to which people add words of their own, below the ones that stand there."""

_FROM_TABLES: Final = {
    "prospect": (schema.PROSPECTS, "company"),
    "owner": (schema.OWNERS, "owner"),
    "step": (schema.STEPS, "step"),
}
"""The lists that are the filled part of a column of an input table."""

_ITEMS: Final = ("scan", "trial", "advice", "report", "sample", "ways", "work")


def draw_lists(book: Workbook, language: Language) -> None:
    """Adds the sheet with the fixed lists and the two that people may add to."""
    sheet = book.create_sheet(say("hints.title_lists", language))
    head(sheet, sheet.title, say("hints.purpose_lists", language))
    fixed = [choices for choices in schema.CHOICES if choices not in _OPEN]
    for at, choices in enumerate((*fixed, *_OPEN), 1):
        words = _words(choices, language)
        heading = _heading(choices, language)
        is_open = choices in _OPEN
        longest = max(map(len, (heading, *words)))
        sheet.column_dimensions[get_column_letter(at)].width = longest * 1.05 + 3
        header = look.heading("text")
        write(sheet, HEADER_ROW, at, heading, header if is_open else replace(look.COMPUTED_HEADER))
        cell_look = replace(look.body("text", language), wrap=False)
        for row, word in enumerate(words, FIRST_ROW):
            write(sheet, row, at, word, cell_look if is_open else look.computed(cell_look))
        last = FIRST_ROW + len(words) - 1
        place = filled_part(sheet, at) if is_open else column_ref(sheet, at, FIRST_ROW, last)
        name(book, list_name(choices), place, hidden=False)
    sheet.row_dimensions[HEADER_ROW].height = 20
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = f"A{FIRST_ROW}"
    set_up_print(sheet, language)
    name(book, LISTS, f"{quoted(sheet)}!$A$1")


def name_open_lists(book: Workbook, language: Language) -> None:
    """Names the lists that are columns of input tables: prospects, owners and steps."""
    for choices, (table, key) in _FROM_TABLES.items():
        sheet = book[pick(table.title, language)]
        at = [column.key for column in table.columns].index(key) + 1
        name(book, list_name(choices), filled_part(sheet, at), hidden=False)


def _words(choices: str, language: Language) -> list[str]:
    if choices == "item":
        speak = speaker(language)
        return [speak(f"service.give_{item}") for item in _ITEMS]
    return [pick(choice.label, language) for choice in schema.CHOICES[choices]]


def _heading(choices: str, language: Language) -> str:
    if choices in ("yesno", "item", "language", "country"):
        return say(f"hints.list_{choices}", language)
    column = next(column for _, column in schema.choice_columns() if column.choices == choices)
    return pick(column.heading, language)
