"""The buttons of a workbook: form controls on its sheets, a tab in Excel's ribbon, and the macros behind both.

A button runs a macro of the same name, and the macro starts the xlsales program (`templates/xlsales.bas`).
"""

from typing import Final

from xlsales.texts import Language

COMMANDS: Final = ("refresh", "log", "mail", "checklist", "undo")
"""What the buttons do, from left to right; each is a macro `xlsales_<command>` and an argument of `xlsales press`."""
LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
MODULE: Final = "xlsales"
"""The name of the module that holds the macros."""
MARK: Final = "_xlsales.buttons"
"""The hidden workbook name that says that a workbook has our buttons."""


def macro(command: str) -> str:
    """The name of the macro behind a button."""
    return f"xlsales_{command}"
