"""xlsales turns a prospect workbook into a salesperson's conscience: the public API.

    from datetime import date
    from pathlib import Path
    import xlsales

    work = xlsales.compute_file(Path("prospects.xlsx"), today=date.today())
    for row in xlsales.rows("today", work):
        print(row["company"], row["why"])

| To | Call |
|---|---|
| make an empty workbook | `new(path, "en", today=day)` |
| look, and change nothing | `compute_file(path, today=day)`, which returns a `Work` |
| turn what was found into plain records | `rows("today", work)` |
| refresh a workbook, as the button and the command do | `refresh(path, today=day)`, which returns a `Refreshed` |
| do more with one opened workbook | `with open_book(path) as book: compute(book, day)` |
| take the newest refresh back | `undo(path)` |

Days are `datetime.date`, paths `pathlib.Path`, languages "nl" or "en"; money is in the currency that was typed,
chances are shares from 0 to 1. What is wrong with the *data* never raises: it is a `Problem` in what is returned. What
stops the work is an `XlsalesError`, which `say(error.key, "en", **error.figures)` puts into words; the workbook is then
byte for byte as it was.

Nothing runs on import: each name is fetched from its own module when it is first asked for, and only then do pandas and
openpyxl come in. The road that these calls go is written out in `xlsales.road`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsales.books.host.open_book import open_book
    from xlsales.books.host.open_book import undo_book as undo
    from xlsales.books.host.protocol import Book
    from xlsales.errors import NotDelivered, WorkbookRefused, WrongUse, XlsalesError
    from xlsales.road import Refreshed, Work, compute, compute_file, refresh
    from xlsales.road import make as new
    from xlsales.sheets.rows import rows
    from xlsales.tables.problems import PlacedProblem, Problem
    from xlsales.texts import say

__version__ = "0.1.0"

__all__ = [
    "Book",
    "NotDelivered",
    "PlacedProblem",
    "Problem",
    "Refreshed",
    "Work",
    "WorkbookRefused",
    "WrongUse",
    "XlsalesError",
    "__version__",
    "compute",
    "compute_file",
    "new",
    "open_book",
    "refresh",
    "rows",
    "say",
    "undo",
]

_HOMES = {
    "xlsales.books.host.open_book": {"open_book": "open_book", "undo": "undo_book"},
    "xlsales.books.host.protocol": {"Book": "Book"},
    "xlsales.errors": {name: name for name in ("NotDelivered", "WorkbookRefused", "WrongUse", "XlsalesError")},
    "xlsales.road": {
        **{name: name for name in ("Refreshed", "Work", "compute", "compute_file", "refresh")},
        "new": "make",
    },
    "xlsales.sheets.rows": {"rows": "rows"},
    "xlsales.tables.problems": {"PlacedProblem": "PlacedProblem", "Problem": "Problem"},
    "xlsales.texts": {"say": "say"},
}
"""By module the public names that it holds, each with its name there."""


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            found = getattr(import_module(module), names[name])
            globals()[name] = found
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
