"""Giving a workbook file its buttons: beside it as .xlsm, in place, or as a module to import."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xlsales.books.buttons import MODULE
from xlsales.books.buttons.give import Given, give
from xlsales.books.buttons.macro_source import source
from xlsales.books.host.file_book import FileBook
from xlsales.books.marks import TODAY
from xlsales.books.safe.save import save
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WrongUse
from xlsales.tables.values import typed
from xlsales.texts import Language


@dataclass(frozen=True)
class Outcome:
    """What happened to a workbook file."""

    path: Path
    """The file that has the buttons now."""
    given: Given
    changed: bool
    module: Path | None = None
    """The file with our macros, for a workbook with macros of its own."""


def add_buttons(path: Path, *, force: bool = False) -> Outcome:
    """Give a workbook the buttons, in the language of its settings.

    `force` lets a digital signature of the workbook end. Raises `WrongUse` for a workbook that can have none,
    `WorkbookRefused` as `FileBook` does; the file is then as it was.
    """
    suffix = path.suffix.lower()
    if suffix not in (".xlsx", ".xlsm"):
        raise WrongUse("buttons.not_that_kind", file=path.name)
    with FileBook.open(path, force=force) as book:
        package = book.contents.package
        workbook = Workbook(package)
        if workbook.place(TODAY) is None:
            raise WrongUse("buttons.no_sheets", file=path.name)
        if workbook.strict:
            raise WrongUse("buttons.strict", file=path.name)
        target = path if suffix == ".xlsm" else path.with_suffix(".xlsm")
        if target != path and target.exists():
            raise WrongUse("buttons.beside_exists", file=target.name)
        language = typed(book.read(), date.today())[1].language
        given = give(package, language)
        module = _module_beside(path, language) if given.import_needed else None
        changed = bool(package.changed())
        if changed:
            save(package, target, force=force)
    return Outcome(target if changed else path, given, changed, module)


def _module_beside(path: Path, language: Language) -> Path:
    """Write our module beside a workbook, also over an earlier one of ours."""
    module = path.with_name(f"{MODULE}.bas")
    text = source(language)
    if module.exists() and not module.read_bytes().startswith(text.splitlines()[0].encode("ascii")):
        raise WrongUse("buttons.module_exists", module=module.name)
    module.write_bytes(text.encode("ascii"))
    return module
