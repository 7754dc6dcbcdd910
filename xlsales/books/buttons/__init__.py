"""The buttons of a workbook: form controls on its sheets, a tab in Excel's ribbon, and the macros behind both.

A button runs a macro of the same name, and the macro starts the xlsales program (`templates/xlsales.bas`).
"""

from typing import Final

from xlsales.texts import Language

LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
MODULE: Final = "xlsales"
"""The name of the module that holds the macros."""
