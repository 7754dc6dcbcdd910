"""The note in the headers of our computed columns next to an adopted list: an input message, as on our own sheets."""

from collections.abc import Sequence

from xlsales.books.sheetml.data_validations import InputMessage, add_input_message, without_input_messages
from xlsales.texts import Language, say


def add_note(xml: bytes, row: int, columns: Sequence[int], language: Language) -> bytes:
    """The part of a sheet in which the headers in these columns say that xlsales fills them."""
    return add_input_message(xml, row, columns, _note(language))


def without_note(xml: bytes) -> bytes:
    """The part of a sheet without that note, in either language."""
    return without_input_messages(xml, (_note("nl"), _note("en")))


def _note(language: Language) -> InputMessage:
    return InputMessage(say("hints.computed_title", language), say("hints.computed", language))
