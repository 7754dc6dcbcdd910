"""Assembles a template from its declarations: the schema, the settings and the texts."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from openpyxl import Workbook

from xlsales.books.marks import VERSION as VERSION_MARK
from xlsales.books.marks import WAITS, table_mark, waits_mark
from xlsales.books.render.finish import compressed, finished
from xlsales.books.template.inputs import Row, draw_input
from xlsales.books.template.layout import name
from xlsales.books.template.lists import draw_lists, name_open_lists
from xlsales.books.template.settings import draw_settings
from xlsales.books.template.welcome import draw_welcome
from xlsales.tables import schema
from xlsales.texts import Language, pick, say, speaker

LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
MADE: Final = date(2026, 1, 1)
"""The day in the properties of a template: always the same, so that equal declarations give equal files."""
VERSION: Final = 1
"""Goes up when a later xlsales has to know by which layout a workbook was made."""

_ORDER: Final = (
    schema.PROSPECTS,
    schema.CONTACTS,
    schema.GIVEAWAYS,
    schema.STAKEHOLDERS,
    schema.OWNERS,
    schema.SERVICE_ITEMS,
    schema.STEPS,
    schema.DAYS_OFF,
    schema.SETTINGS_TABLE,
    schema.PROMISES,
    schema.CHECKLIST_LOG,
    schema.PROMISE_LOG,
)
"""The tabs from left to right: what is typed daily first, what nobody types last."""

_DAILY: Final = (schema.PROSPECTS, schema.CONTACTS)
_UNTIL_FILLED: Final = (schema.GIVEAWAYS, schema.STAKEHOLDERS, schema.OWNERS, schema.DAYS_OFF)
"""Hidden until there is something on them; the other sheets stay hidden until somebody asks for them."""


def build(language: Language, rows: Mapping[str, Sequence[Row]] | None = None, *, lived_in: bool = False) -> bytes:
    """The template in one language, as the bytes of an .xlsx file; the same bytes each time.

    `rows` fills tables by name, with values as they stand in the sheet; the other tables begin as always. One that is
    `lived_in` has no day on which it began: what was due stays late.
    """
    filled = rows or {}
    book = Workbook()
    book.remove(book.worksheets[0])
    draw_welcome(book, language)
    for table in _ORDER:
        if table is schema.SETTINGS_TABLE:
            draw_settings(book, language, lived_in=lived_in)
        else:
            draw_input(book, table, language, filled.get(table.name) or _first_rows(table, language))
    draw_lists(book, language)
    name_open_lists(book, language)
    _hide_most(book, language)
    name(book, VERSION_MARK, str(VERSION))
    book.properties.creator = "xlsales"
    book.properties.title = say("welcome.document", language)
    return compressed(finished(book, (), MADE))


def _hide_most(book: Workbook, language: Language) -> None:
    """Hide all sheets but those of every day; some of them show themselves as soon as they are filled."""
    seen = {say("welcome.title", language), *(pick(table.title, language) for table in _DAILY)}
    for sheet in book.worksheets:
        if sheet.title not in seen:
            sheet.sheet_state = "hidden"
    for table in _UNTIL_FILLED:
        name(book, waits_mark(table_mark(table.key)), WAITS)


def _first_rows(table: schema.Table, language: Language) -> list[Row]:
    """The rows of a table in a new workbook; most begin empty."""
    if table is schema.SERVICE_ITEMS:
        return _service_items(language)
    if table is schema.STEPS:
        return _steps(language)
    if table is schema.PROMISES:
        yes = schema.label("yesno", "yes", language)
        return [(key, say(f"service.promise_{key}", language), yes) for key in _PROMISES]
    return []


_SERVICE_ITEMS: Final = (
    ("thanks", "order", 0, "", 14),
    ("explained", "delivery", 0, "", 60),
    ("check", "delivery", 3, "", 30),
    ("promise", "delivery", 7, "", 30),
    ("experience", "delivery", 30, "", 60),
    ("referral", "delivery", 45, "", 120),
    ("monthly_touch", "delivery", 60, "monthly_x3", None),
    ("quarterly_touch", "delivery", 210, "quarterly", None),
    ("birthday", "birthday", 0, "yearly", 14),
)
"""Key, anchor, days, repeat and days after which it lapses; a repeat lapses when the next one falls due.

The quarterly touch begins a quarter after the last monthly one.
"""

_PROMISES: Final = ("looks", "cannot", "colleague", "interrupt", "money", "ways", "always", "phone")
"""The keys of the house rules, after the column on the first customer."""

_STEPS: Final = (
    (1, "step_first_talk", "business"),
    (1, "step_wishes", "consumer"),
    (2, "step_needs", "business"),
    (2, "step_trial", "consumer"),
    (3, "step_deciders", "business"),
    (4, "step_question", ""),
    (5, "step_proposal", "business"),
    (5, "step_offer", "consumer"),
    (6, "step_objections", "business"),
    (7, "step_terms", "business"),
)
"""Order, step and market; the direct question belongs to both."""


def _service_items(language: Language) -> list[Row]:
    speak = speaker(language)
    yes = schema.label("yesno", "yes", language)
    return [
        (
            key,
            speak(f"service.{key}"),
            schema.label("anchor", anchor, language),
            days,
            speak(f"service.{repeats}") if repeats else None,
            lapses,
            yes,
        )
        for key, anchor, days, repeats, lapses in _SERVICE_ITEMS
    ]


def _steps(language: Language) -> list[Row]:
    return [
        (order, say(f"service.{step}", language), schema.label("market", market, language) or None)
        for order, step, market in _STEPS
    ]
