"""A real LibreOffice with a profile of its own, in which a workbook was opened as a user opens one."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import xlsxwriter
import xlwings

from tests.absent import absent
from xlsales.calc.attach import attach, detach
from xlsales.calc.office import plain_environment, python_of, soffice
from xlsales.calc.running import PROFILE_VARIABLE
from xlsales.errors import WorkbookRefused

START_SECONDS = 60.0
EMPTY = "leeg.xlsx"

Opened = Callable[[Path], xlwings.Book]
"""Opens a workbook in the office, as if its user did, and attaches to it."""


Running = list[tuple[Path, "subprocess.Popen[bytes]"]]


@pytest.fixture(scope="session")
def offices() -> Iterator[Running]:
    """The offices that were started, the one in use last."""
    started: Running = []
    yield started
    for _, process in started:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture
def office(offices: Running, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that runs until the tests are done, a new one when it has ended; the folder with its profile."""
    if offices and offices[-1][1].poll() is None:
        return offices[-1][0]
    program = soffice()
    missing = "soffice" if program is None else None if python_of(program) else "python3-uno"
    if program is None or missing:
        absent(str(missing))
    folder = tmp_path_factory.mktemp("office")
    empty = folder / EMPTY
    with xlsxwriter.Workbook(empty) as made:
        made.add_worksheet("Leeg")
    offices.append((folder, start(program, folder / "profile", empty)))
    return folder


def start(program: Path, profile: Path, file: Path) -> "subprocess.Popen[bytes]":
    """Start an office without a screen, with one workbook open."""
    options = ["--headless", "--norestore", "--nologo", f"-env:UserInstallation={profile.as_uri()}"]
    return subprocess.Popen(
        [program, *options, str(file)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=plain_environment(),
        start_new_session=True,
    )


@pytest.fixture
def opened(office: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """Opens a workbook in the office, as if its user did, and attaches to it; closes it after the test."""
    monkeypatch.setenv(PROFILE_VARIABLE, str(office / "profile"))
    deadline = time.monotonic() + START_SECONDS
    # An office that is asked before it is up lets the one that asks take its place.
    while not (office / f".~lock.{EMPTY}#").exists() or (there := attached(office / EMPTY)) is None:
        assert time.monotonic() < deadline, "the office did not start"
        time.sleep(0.2)

    def open_(path: Path) -> xlwings.Book:
        already = attach(office / EMPTY)
        assert already is not None
        already.app.impl.books.open(str(path))
        book = attach(path)
        assert book is not None
        return book

    yield open_
    for app in (attached(office / EMPTY) or there).app.engine.apps:
        for book in app.books:
            if book.name != EMPTY:
                book.close()
    detach()


def attached(path: Path) -> xlwings.Book | None:
    """`attach`, while the office may still be starting."""
    try:
        return attach(path)
    except WorkbookRefused:
        return None


@pytest.fixture
def unusual(tmp_path: Path) -> Path:
    """A workbook whose sheets have every awkward kind of name, the first one with everything a sheet can have."""
    return shutil.copy(made_once(tmp_path), tmp_path / "O'Brien & Zoë.xlsx")


def made_once(folder: Path) -> Path:
    """The workbook of `unusual`, written by a writer that has nothing to do with us."""
    path = folder / "made.xlsx"
    with xlsxwriter.Workbook(path) as book:
        first, other, plain = (book.add_worksheet(name) for name in ("Müller's blad", "Q1 = ½", "Today"))
        bold = book.add_format({"bold": True, "font_size": 20, "bg_color": "#FFCC00", "num_format": "0.00%", "left": 2})
        first.write_row(0, 0, ["Naam", "Dag", "Waarde", "Waar"])
        first.write("A2", "Zoë")
        first.write_number("B2", 46085, book.add_format({"num_format": "d mmm yyyy"}))
        first.write_number("C2", 0.5, bold)
        first.write_boolean("D2", True)
        first.write_formula("E2", "=C2*2", value=1)
        first.write_formula("E3", "='Q1 = ½'!A1+Today!$B$3", value=3)
        first.write_formula("E4", "='Müller''s blad'!C2", value=0.5)
        first.merge_range("G1:H2", "samen")
        first.write_comment("A2", "een notitie")
        first.write_url("A5", "https://example.org/", string="buiten")
        first.write_url("A6", "internal:'Today'!B3", string="binnen")
        first.data_validation("C3:C9", {"validate": "list", "source": ["ja", "nee"]})
        red = book.add_format({"bg_color": "#FF0000"})
        first.conditional_format("C2:C9", {"type": "cell", "criteria": ">", "value": 0.4, "format": red})
        first.set_column("C:C", 33)
        first.set_column("J:J", None, None, {"hidden": True})
        first.set_row(3, 50)
        other.write_number("A1", 1)
        plain.write_number("B3", 2)
        plain.write_formula("B4", "='Müller''s blad'!A2", value="Zoë")
        plain.add_table("D1:E4", {"name": "Prospects", "columns": [{"header": "a"}, {"header": "b"}]})
        book.define_name("_xlsales.today", "=Today!$B$3")
        book.define_name("'Today'!eigen", "=Today!$B$4")
    return path
