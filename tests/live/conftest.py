"""A real LibreOffice with a screen of its own, in which workbooks are open while they are refreshed."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.desk import Desk, desk, missing
from xlsales.books.template import template
from xlsales.refresh import refresh
from xlsales.texts import Language

if TYPE_CHECKING:
    import xlwings as xw

EXAMPLES = Path(__file__).parents[2] / "examples"
FIRST_DAY, NEXT_DAY = date(2026, 11, 20), date(2026, 11, 27)


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One office for all tests, with an empty workbook in its window."""
    if lacking := missing():
        pytest.skip(f"a real Calc window needs {lacking}")
    from xlsales.calc.attach import detach

    home = tmp_path_factory.mktemp("desk")
    empty = home / "empty.xlsx"
    empty.write_bytes(template("en"))
    with desk(home) as made:
        made.open(empty)
        os.environ["XLSALES_CALC_PROFILE"] = str(home / "profile")
        try:
            yield made
        finally:
            detach()
            del os.environ["XLSALES_CALC_PROFILE"]


Opened = Callable[[Path], "xw.Book"]


@pytest.fixture
def opened(office: Desk) -> Iterator[Opened]:
    """Opens workbooks as a person would, and closes them without saving at the end."""
    from xlsales.calc.attach import attach

    books: list[xw.Book] = []

    def open_(path: Path) -> "xw.Book":
        there = attach(office.home / "empty.xlsx")
        assert there is not None
        there.app.impl.books.open(str(path))
        book = attach(path)
        assert book is not None
        books.append(book)
        return book

    yield open_
    for book in books:
        book.close()


@pytest.fixture
def refreshed(tmp_path: Path) -> Callable[[str], Path]:
    """A copy of an example that was refreshed on the first day."""

    def made(name: str) -> Path:
        path = tmp_path / name
        shutil.copyfile(EXAMPLES / name, path)
        refresh(path, today=FIRST_DAY)
        return path

    return made


def language_of(name: str) -> Language:
    """The language of an example, as its name tells."""
    return "nl" if name.endswith("-nl.xlsx") else "en"
