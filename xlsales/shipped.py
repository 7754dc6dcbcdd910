"""The workbooks that come with xlsales: empty ones to begin with, filled ones to look at.

Both lie in the installed package, or beside it in a source checkout. `python -m xlsales.books.template` makes the
empty ones, `python examples/make.py` the filled ones.
"""

from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Final

from xlsales.texts import Language

CHECKOUT: Final = Path(__file__).parents[1]
"""The folder of a source checkout."""
EXAMPLE_DAY: Final = date(2026, 11, 20)
"""The day up to which the filled workbooks run; on any later day everybody in them is neglected."""
REFRESH_CELL: Final = (5, 2)
"""Row and column of the step on the welcome sheet of an empty workbook that says how to refresh."""
_EXAMPLES: Final[dict[Language, str]] = {"nl": "showroom-nl.xlsx", "en": "consultancy-en.xlsx"}


def template_name(language: Language) -> str:
    """The file name of the empty workbook in this language."""
    return f"prospects-{language}.xlsx"


def example_name(language: Language) -> str:
    """The file name of the filled workbook in this language."""
    return _EXAMPLES[language]


def template(language: Language) -> bytes:
    """The empty workbook in this language, as the bytes of an .xlsx file.

    Raises `FileNotFoundError` when the installation is incomplete.
    """
    return shipped("templates", template_name(language))


def example(language: Language) -> bytes:
    """The filled workbook in this language, not yet refreshed: a car showroom (nl) or a consultancy (en).

    Raises `FileNotFoundError` when the installation is incomplete.
    """
    return shipped("examples", example_name(language))


def shipped(folder: str, name: str) -> bytes:
    """A file of the package, beside it in a source checkout; raises `FileNotFoundError`."""
    installed = files("xlsales") / folder / name
    return installed.read_bytes() if installed.is_file() else (CHECKOUT / folder / name).read_bytes()
