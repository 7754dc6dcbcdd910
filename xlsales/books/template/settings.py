"""The settings sheet: every number the rules use, by topic, with its meaning and where it comes from."""

from dataclasses import replace
from typing import Any, Final

from openpyxl import Workbook

from xlsales.books.render import look
from xlsales.books.template.hints import validate_setting
from xlsales.books.template.inputs import Row, draw_input
from xlsales.books.template.layout import FIRST_ROW, fit_row, write
from xlsales.tables import schema
from xlsales.tables.settings import DEFAULTS, RANGES, SettingKind
from xlsales.texts import Language, pick, speaker
from xlsales.texts.settings import TOPICS
from xlsales.texts.settings.general import FIRST_REFRESH

_LEFT: Final = 2
"""The topics stand left of the table, so that it holds settings only."""
_VALUE: Final = _LEFT + 2
_FORMATS: Final[dict[SettingKind, str]] = {"whole": "#,##0", "number": "General", "share": "0%"}


def draw_settings(book: Workbook, language: Language, *, lived_in: bool = False) -> None:
    """Adds the sheet with one row per setting, grouped by topic; `lived_in` leaves the begin blank."""
    sheet = draw_input(book, schema.SETTINGS_TABLE, language, _rows(language, lived_in), left=_LEFT)
    sheet.column_dimensions["A"].width = 17
    sheet.sheet_view.showGridLines = False
    base = look.body("wrapped", language)
    cell_look = {
        1: replace(base, border="none", bold=True, colour=look.ACCENT, indent=0),
        _LEFT: look.body("muted", language),
        _LEFT + 1: look.body("strong", language),
        _LEFT + 3: base,
        _LEFT + 4: replace(base, colour=look.SOFT_INK),
    }
    for row, (key, allowed) in enumerate(RANGES.items(), FIRST_ROW):
        topic = pick(TOPICS[key], language) if key in TOPICS else None
        write(sheet, row, 1, topic, cell_look[1])
        for column in range(_LEFT, _LEFT + len(schema.SETTINGS_TABLE.columns)):
            look_here = cell_look.get(column) or _value_look(allowed.kind, language)
            write(sheet, row, column, sheet.cell(row, column).value, look_here)
        fit_row(sheet, row)
        validate_setting(sheet, key, sheet.cell(row, _VALUE).coordinate, language)


def as_typed(value: Any, kind: SettingKind, language: Language) -> object:
    """A setting's value as it stands in its cell."""
    if kind == "begin":
        return pick(FIRST_REFRESH, language)
    if kind == "days":
        return ", ".join(map(str, value))
    return schema.label("yesno", "yes" if value else "no", language) if kind == "yesno" else value


def _rows(language: Language, lived_in: bool) -> list[Row]:
    speak = speaker(language)
    return [
        (
            key,
            speak(f"settings.{key}"),
            None
            if lived_in and key == "begin"
            else language
            if key == "language"
            else as_typed(DEFAULTS[key], allowed.kind, language),
            speak(f"settings.{key}_meaning"),
            speak(f"settings.{key}_source"),
        )
        for key, allowed in RANGES.items()
    ]


def _value_look(kind: SettingKind, language: Language) -> look.Look:
    return replace(look.body("entry", language), align="right", format=_FORMATS.get(kind, "General"))
