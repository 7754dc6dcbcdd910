"""Finding the office that has a workbook open."""

from pathlib import Path

import xlwings

from xlsales.calc.engine import registered


def attach(path: Path) -> xlwings.Book | None:
    """The workbook as LibreOffice has it open; None when no office that runs has it.

    Raises `WorkbookRefused` when an office runs that cannot be reached and none of the others has it.
    """
    engine = registered()
    refused = engine.apps.reach()
    for app in engine.apps:
        for told in app.link.call("documents", limit=10.0):
            if told["path"] and _same(Path(told["path"]), path):
                engine.apps.use(app)
                return xlwings.Book(impl=app.book(told["id"]))
    if refused:
        raise refused[0]
    return None


def detach() -> None:
    """Let go of every office; they and their documents stay open."""
    registered().apps.leave()


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other.absolute()
