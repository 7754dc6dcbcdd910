"""The source of the macros in one language, and the project that was compiled from it."""

from xlsales.shipped import shipped
from xlsales.texts import Language, keys, say

_SPOKEN = "buttons.macro_"


def source(language: Language) -> str:
    """The module as a .bas file holds it: lines that end in CR LF, letters of ASCII only.

    Raises `FileNotFoundError` when the installation is incomplete.
    """
    text = shipped("templates", "xlsales.bas").decode("ascii")
    for key in keys("buttons"):
        if key.startswith(_SPOKEN):
            text = text.replace(f"{{{key.removeprefix(_SPOKEN)}}}", say(key, language).replace('"', '""'))
    return "\r\n".join(text.splitlines()) + "\r\n"


def project_name(language: Language) -> str:
    """The file name of the compiled project in this language."""
    return f"macros-{language}.bin"


def compiled(language: Language) -> bytes:
    """The VBA project as a workbook holds it; raises `FileNotFoundError` when the installation is incomplete."""
    return shipped("templates", project_name(language))
