"""The empty workbooks that people begin with: found here, made by `python -m xlsales.books.template`."""

from importlib.resources import files
from pathlib import Path
from typing import Final

from xlsales.texts import Language

_INSTALLED: Final = files("xlsales") / "templates"
SOURCE: Final = Path(__file__).parents[3] / "templates"
"""Where the templates lie in a source checkout."""


def template_name(language: Language) -> str:
    """The file name of the template in this language."""
    return f"prospects-{language}.xlsx"


def template(language: Language) -> bytes:
    """The empty workbook in this language, as the bytes of an .xlsx file.

    Raises `FileNotFoundError` when the installation is incomplete.
    """
    name = template_name(language)
    installed = _INSTALLED / name
    return installed.read_bytes() if installed.is_file() else (SOURCE / name).read_bytes()
