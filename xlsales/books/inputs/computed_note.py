"""The note in the headers of our computed columns next to an adopted list: an input message, as on our own sheets."""

from collections.abc import Sequence

from lxml import etree

from xlsales.books.sheetml.data_validations import InputMessage, add_input_message, drop_input_messages
from xlsales.books.sheetml.sheet.surroundings import WorksheetPart
from xlsales.texts import Language, say


def add_note(root: etree._Element, row: int, columns: Sequence[int], language: Language) -> None:
    """Let the headers in these columns of a worksheet say that xlsales fills them."""
    if columns:
        add_input_message(root, row, columns, _note(language))


def without_note(xml: bytes) -> bytes:
    """The part of a sheet without that note, in either language; the very bytes where it has none."""
    if b"promptTitle" not in xml:
        return xml
    sheet = WorksheetPart(xml)
    return sheet.xml() if drop_input_messages(sheet.root, (_note("nl"), _note("en"))) else xml


def _note(language: Language) -> InputMessage:
    return InputMessage(say("hints.computed_title", language), say("hints.computed", language))
