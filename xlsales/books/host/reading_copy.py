"""Sheets as a workbook of their own, to send along and to read: nothing in it leads into another workbook."""

from collections.abc import Sequence
from datetime import date

from xlsales.books.render.finish import compressed
from xlsales.books.render.render import render
from xlsales.sheets.spec import Sheet
from xlsales.texts import Language


def reading_copy(sheets: Sequence[Sheet], *, today: date, language: Language) -> bytes:
    """The bytes of an .xlsx with these sheets, as small as can be; `today` is the refresh moment it shows."""
    return compressed(render(sheets, today=today, language=language, address=lambda _: None))
