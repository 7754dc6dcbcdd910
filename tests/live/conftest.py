"""A real LibreOffice with a screen of its own, in which workbooks are open while they are refreshed."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.absent import absent
from tests.desk import Desk, missing
from xlsales.road import refresh
from xlsales.shipped import template

if TYPE_CHECKING:
    import xlwings as xw

EXAMPLES = Path(__file__).parents[2] / "examples"
FIRST_DAY, NEXT_DAY = date(2026, 11, 20), date(2026, 11, 27)


@pytest.fixture(scope="session")
def desks() -> Iterator[list[Desk]]:
    """The desks that were used, the one in use last."""
    if lacking := missing():
        absent(lacking)
    used: list[Desk] = []
    yield used
    for each in used:
        each.close()


@pytest.fixture
def office(
    desks: list[Desk], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """One office for all tests, with an empty workbook in its window; a new one when it has ended."""
    from xlsales.calc.attach import detach

    if not desks or not desks[-1].stands:
        home = tmp_path_factory.mktemp("desk")
        empty = home / "empty.xlsx"
        empty.write_bytes(template("en"))
        desks.append(Desk(home))
        desks[-1].switch_on()
        desks[-1].open(empty)
    monkeypatch.setenv("XLSALES_CALC_PROFILE", str(desks[-1].home / "profile"))
    yield desks[-1]
    detach()


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
        with suppress(KeyError):  # the test closed it
            book.close()
    assert office.stands, "the office ended when the workbooks were closed"


@pytest.fixture(scope="session")
def first_refreshes(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """An example that was refreshed on the first day, made when it is first asked for; not to be changed."""
    folder = tmp_path_factory.mktemp("refreshed")

    def made(name: str) -> Path:
        path = folder / name
        if not path.exists():
            begun = folder / f"begun {name}"
            shutil.copyfile(EXAMPLES / name, begun)
            refresh(begun, today=FIRST_DAY)
            begun.rename(path)
        return path

    return made


@pytest.fixture
def refreshed(first_refreshes: Callable[[str], Path], tmp_path: Path) -> Callable[[str], Path]:
    """A copy of an example that was refreshed on the first day."""
    return lambda name: Path(shutil.copyfile(first_refreshes(name), tmp_path / name))
