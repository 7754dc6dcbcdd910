"""The welcome of a new workbook with buttons: its step about refreshing names the button."""

from xlsales.books.marks import WELCOME
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.sheet.patch import CellEdits, patch
from xlsales.books.sheetml.workbook import Workbook
from xlsales.shipped import REFRESH_CELL
from xlsales.texts import Language, say


def welcome_with_buttons(package: Package, language: Language) -> None:
    """Let the welcome of an untouched template say that a click refreshes."""
    place = Workbook(package).place(WELCOME)
    assert place is not None
    row, column = REFRESH_CELL
    edits = CellEdits([row], {column: [say("welcome.step_2_buttons", language)]})
    package.put(place.sheet.part, patch(package.read_xml(place.sheet.part), edits).xml)
