"""The workbooks that are open in Excel or Calc on this machine."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from xlsales.books.host import excel
from xlsales.books.host.excel import ExcelHost, Host
from xlsales.errors import WorkbookRefused

if TYPE_CHECKING:
    import xlwings as xw


def find(path: Path) -> "xw.Book | None":
    """The workbook among those that are open on this machine; None when no application can be reached that has it.

    Raises `WorkbookRefused` when an application is too busy to tell.
    """
    found = _in_excel(path) if sys.platform in ("win32", "darwin") else None
    if found is None:
        from xlsales.calc.attach import attach

        found = attach(path)
    return found


def application_of(book: "xw.Book") -> Host:
    """The application of an open workbook."""
    if book.app.engine.name != "calc":
        return ExcelHost(book)
    from xlsales.books.host.calc import CalcHost

    return CalcHost(book)


def path_of(book: "xw.Book") -> Path:
    """Where an open workbook lies on disk. Raises `WorkbookRefused` when it lies nowhere, or on the web."""
    full = str(book.fullname)
    if "://" in full:
        raise WorkbookRefused("live.on_the_web", file=book.name, place=full)
    path = Path(full)
    if not path.is_absolute():
        raise WorkbookRefused("live.never_saved", file=book.name)
    return path


def _in_excel(path: Path) -> "xw.Book | None":
    import xlwings as xw

    excel.be_patient()
    wanted = path.resolve()
    try:
        for app in xw.apps:
            for book in app.books:
                if Path(str(book.fullname)).name.casefold() == path.name.casefold() and _same_file(book, wanted):
                    return book
    except Exception as fault:  # each system has its own kind of error for an Excel that does not answer
        raise WorkbookRefused("live.busy", file=path.name) from fault
    return None


def _same_file(book: "xw.Book", wanted: Path) -> bool:
    try:
        return Path(str(book.fullname)).resolve() == wanted
    except OSError:
        return False
