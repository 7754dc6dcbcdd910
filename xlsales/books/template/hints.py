"""Drop-downs, hints at the cell, and a gentle word after something odd was typed.

Fixed lists refuse other words, since no rule understands them. Open lists and formats only warn: what people
write in their own way is read with care, and what cannot be read becomes a row in Problems.
"""

from typing import Final, Literal

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from xlsales.books.marks import list_name
from xlsales.books.template.layout import FIRST_ROW, HEADER_ROW, LAST_ROW
from xlsales.tables import schema
from xlsales.tables.settings import RANGES
from xlsales.texts import Language, pick, say, speaker

_PROMPTS: Final = {
    ("prospects", "id"): "id",
    ("prospects", "tempo"): "tempo",
    ("prospects", "agreed_date"): "agreed_date",
    ("prospects", "not_before"): "not_before",
    ("prospects", "status_date"): "status_date",
    ("prospects", "granted_because"): "granted_because",
    ("prospects", "gladness"): "gladness",
    ("contacts", "prospect"): "prospect",
    ("contacts", "reached"): "reached",
    ("contacts", "question_asked"): "question_asked",
    ("contacts", "next_agreed"): "next_agreed",
    ("contacts", "spoke_with"): "spoke_with",
    ("giveaways", "prospect"): "prospect",
    ("stakeholders", "prospect"): "prospect",
    ("service_items", "key"): "key",
    ("promises", "key"): "key",
    ("service_items", "counts_from"): "counts_from",
    ("service_items", "repeats"): "repeats",
    ("service_items", "lapses_after"): "lapses_after",
}
"""The hint beside a cell, where a column needs one of its own; dates and scores have a common one."""

_TITLE_LIMIT: Final = 32
_TEXT_LIMIT: Final = 255


def add_hints(sheet: Worksheet, table: schema.Table, language: Language, left: int) -> None:
    """Gives every column of a table its drop-down, hint and warning, down the whole sheet."""
    for at, column in enumerate(table.typed, left):
        rule = _rule(table, column, language)
        if rule is not None:
            letter = get_column_letter(at)
            rule.add(f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}")
            sheet.add_data_validation(rule)
    if table.computed:
        _guard_computed(sheet, table, language, left)


def validate_setting(sheet: Worksheet, key: str, cell: str, language: Language) -> None:
    """Warns when the value of a setting leaves its range, or offers its words."""
    allowed = RANGES[key]
    if allowed.kind in ("begin", "days"):
        return
    if allowed.kind in ("yesno", "language", "country"):
        rule = _listed(allowed.kind, "stop", language)
    else:
        low, high = allowed.low, allowed.high
        rule = DataValidation(
            type="whole" if allowed.kind == "whole" else "decimal",
            operator="between",
            formula1=f"{low:g}",
            formula2=f"{high:.0f}",
        )
        error = say("hints.not_in_range", language, low=low, high=high)
        _speak(rule, "warning", say("hints.not_a_number_title", language), error)
    rule.add(cell)
    sheet.add_data_validation(rule)


def _rule(table: schema.Table, column: schema.Column, language: Language) -> DataValidation | None:
    rule = _check(column, language)
    prompt = _PROMPTS.get((table.key, column.key), column.kind if column.kind in ("date", "score") else "")
    if prompt:
        rule = rule or DataValidation()
        rule.showInputMessage = True
        rule.promptTitle = pick(column.heading, language)[:_TITLE_LIMIT]
        rule.prompt = say(f"hints.{prompt}", language)[:_TEXT_LIMIT]
    return rule


def _check(column: schema.Column, language: Language) -> DataValidation | None:
    speak = speaker(language)
    if column.kind == "yesno":
        return DataValidation(type="list", formula1=list_name("yesno"), allow_blank=True, showErrorMessage=False)
    if column.choices:
        return _listed(column.choices, "warning" if column.choices in schema.OPEN_LISTS else "stop", language)
    if column.kind == "date":
        rule = DataValidation(type="date", operator="greaterThan", formula1="1", allow_blank=True)
        _speak(rule, "warning", speak("hints.not_a_date_title"), speak("hints.not_a_date"))
        return rule
    if column.kind == "score":
        rule = DataValidation(type="whole", operator="between", formula1="1", formula2="5", allow_blank=True)
        _speak(rule, "stop", speak("hints.not_a_number_title"), speak("hints.not_a_score"))
        return rule
    if column.kind in ("whole", "number", "money"):
        rule = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
        _speak(rule, "warning", speak("hints.not_a_number_title"), speak("hints.not_a_number"))
        return rule
    return None


def _listed(choices: str, style: Literal["stop", "warning"], language: Language) -> DataValidation:
    rule = DataValidation(type="list", formula1=list_name(choices), allow_blank=True)
    said = "open_list" if style == "warning" else "not_listed"
    _speak(rule, style, say("hints.not_listed_title", language), say(f"hints.{said}", language))
    return rule


def _speak(rule: DataValidation, style: Literal["stop", "warning"], title: str, error: str) -> None:
    rule.showErrorMessage = True
    rule.errorStyle = style
    rule.errorTitle, rule.error = title[:_TITLE_LIMIT], error[:_TEXT_LIMIT]


def _guard_computed(sheet: Worksheet, table: schema.Table, language: Language, left: int) -> None:
    """A note in the headers of the computed columns, a warning to whoever types below them."""
    first = get_column_letter(left + len(table.typed))
    last = get_column_letter(left + len(table.columns) - 1)
    title = say("hints.computed_title", language)
    note = DataValidation(showInputMessage=True, promptTitle=title, prompt=say("hints.computed", language))
    note.add(f"{first}{HEADER_ROW}:{last}{HEADER_ROW}")
    guard = DataValidation(type="custom", formula1="FALSE", allow_blank=True)
    _speak(guard, "warning", title, say("hints.computed_typed", language))
    guard.add(f"{first}{FIRST_ROW}:{last}{LAST_ROW}")
    sheet.add_data_validation(note)
    sheet.add_data_validation(guard)
