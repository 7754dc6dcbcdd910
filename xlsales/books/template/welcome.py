"""The welcome sheet: one screen that says how to begin."""

from dataclasses import replace
from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from xlsales.books import marks
from xlsales.books.render import look
from xlsales.books.template.layout import name, quoted, set_up_print, write
from xlsales.tables import schema
from xlsales.texts import Language, pick, say, speaker

_TODAY: Final = marks.TODAY
"""The sheet that the first refresh draws, by its hidden name."""
_STEPS: Final[tuple[tuple[str, schema.Table | str | None], ...]] = (
    ("step_1", schema.PROSPECTS),
    ("step_2", None),
    ("step_3", _TODAY),
    ("step_4", schema.CONTACTS),
)
_MORE: Final = (
    ("settings", schema.SETTINGS_TABLE),
    ("owners", schema.OWNERS),
    ("giveaways", schema.GIVEAWAYS),
    ("service_items", schema.SERVICE_ITEMS),
    ("days_off", schema.DAYS_OFF),
)
_CELLS: Final = (
    ("paper", "paper_meaning", look.Look(border="frame", fill=look.WHITE, vertical="center")),
    ("tint", "tint_meaning", look.Look(fill=look.COMPUTED_TINT, vertical="center")),
)
_NUMBER, _TEXT, _LINK = 1, 2, 3
_PLAIN: Final = look.Look(vertical="center")


def draw_welcome(book: Workbook, language: Language) -> None:
    """Adds the first sheet: four steps, the colours, where to type, and how to see the sheets that are hidden.

    No program follows a link to a hidden sheet, and without macros only the person can show one: the links below the
    words that say how lead there from then on.
    """
    speak = speaker(language)
    sheet: Worksheet = book.create_sheet(speak("welcome.title"))
    write(sheet, 1, 1, speak("welcome.heading"), replace(look.TITLE, indent=0))
    write(sheet, 2, 1, speak("welcome.subtitle"), replace(look.SUBTITLE, indent=0))
    row = _section(sheet, 3, speak("welcome.begin"))
    for number, (step, target) in enumerate(_STEPS, 1):
        cell_look = replace(_PLAIN, bold=True, colour=look.ACCENT)
        _line(sheet, row, number, cell_look, speak(f"welcome.{step}"))
        if target is not None:
            _link(sheet, row, _LINK, target, language)
        row += 1
    row = _section(sheet, row, speak("welcome.colours"))
    for light, hue in look.HUES.items():
        if hue.symbol:
            cell_look = replace(_PLAIN, bold=True, colour=hue.ink, fill=hue.tint)
            _line(sheet, row, speak(f"sheets.light_{light}"), cell_look, speak(f"welcome.{light}"))
            row += 1
    row = _section(sheet, row, speak("welcome.cells"))
    for label, meaning, cell_look in _CELLS:
        _line(sheet, row, speak(f"welcome.{label}"), cell_look, speak(f"welcome.{meaning}"))
        row += 1
    row = _section(sheet, row, speak("welcome.more"))
    _line(sheet, row, None, _PLAIN, speak("welcome.hidden"))
    row += 1
    for text, table in _MORE:
        _line(sheet, row, None, _PLAIN, speak(f"welcome.{text}"))
        _link(sheet, row, _NUMBER, table, language)
        row += 1
    _arrange(sheet, language)
    name(book, marks.WELCOME, f"{quoted(sheet)}!$A$1")


def _section(sheet: Worksheet, row: int, heading: str) -> int:
    write(sheet, row, 1, heading, replace(look.SECTION, indent=0))
    sheet.row_dimensions[row].height = 28
    return row + 1


def _line(sheet: Worksheet, row: int, first: object, cell_look: look.Look, text: str) -> None:
    write(sheet, row, _NUMBER, first, cell_look)
    write(sheet, row, _TEXT, text, _PLAIN)
    sheet.row_dimensions[row].height = 19


def _link(sheet: Worksheet, row: int, column: int, target: schema.Table | str, language: Language) -> None:
    """Leads to a sheet by its hidden name, which stays right when somebody renames the sheet."""
    if isinstance(target, str):
        title, place = say("sheets.today_title", language), target
    else:
        title, place = pick(target.title, language), marks.table_mark(target.key)
    write(sheet, row, column, "→ " + title, look.linked(_PLAIN))
    cell = sheet.cell(row, column)
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=place)
    look.apply(cell, look.linked(_PLAIN))  # openpyxl restyles a cell it links


def _arrange(sheet: Worksheet, language: Language) -> None:
    for letter, width in (("A", 19), ("B", 80), ("C", 22)):
        sheet.column_dimensions[letter].width = width
    sheet.row_dimensions[1].height = 34
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = look.ACCENT
    set_up_print(sheet, language)
