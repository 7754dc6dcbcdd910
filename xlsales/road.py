"""The whole road on one page: workbook, tables, rules, sheets, workbook.

Each step is gone once: the workbook is read once, the rules run once, the sheets are drawn and written once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path

from xlsales import rules
from xlsales.books.host.add_inputs import add_inputs
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.new_workbook import new_workbook
from xlsales.books.host.open_book import open_book
from xlsales.books.host.protocol import Book, Changes, FindCell
from xlsales.sheets.columns import columns
from xlsales.sheets.draw import draw
from xlsales.sheets.problems import problems as draw_problems
from xlsales.sheets.spec import Sheet
from xlsales.tables import Tables, schema
from xlsales.tables.entries import Entries
from xlsales.tables.ids import made_up
from xlsales.tables.problems import PlacedProblem, Problem
from xlsales.tables.raw import Row
from xlsales.tables.settings import Settings
from xlsales.tables.values import checks
from xlsales.texts import Language, pick, say
from xlsales.understood import Understood, understand


@dataclass(frozen=True)
class Work:
    """Everything one refresh found out, before anything is written."""

    tables: Tables
    """What was typed and what the rules made of it: `tables.prospects` is a frame with a row for each prospect."""
    settings: Settings
    """The settings of the workbook, defaults where it says nothing."""
    problems: tuple[Problem, ...]
    """Each with its row and column; one per cell, the first one found."""
    entries: Entries
    """What has to be written into the input tables."""
    left: Mapping[str, Mapping[str, Row]]
    """Quick entries that could not be taken over: see `Harvest`."""
    harvested: int
    """How many quick entries were taken over from the generated sheets."""


@dataclass(frozen=True)
class Refreshed:
    """What one refresh did to one workbook."""

    path: Path
    language: Language
    today: int
    """Rows of the Today list."""
    cold: int
    problems: tuple[PlacedProblem, ...]
    harvested: int
    formulas: Sequence[str]
    """Cells of computed columns that kept a formula of the user."""
    backup: Path | None
    unsaved: bool = False
    """Whether it was done in an open workbook, which is still to be saved there."""

    def summary(self) -> dict[str, object]:
        """The outcome for other programs."""
        return {
            "file": str(self.path),
            "today": self.today,
            "cold": self.cold,
            "harvested": self.harvested,
            "problems": len(self.problems),
            "backup": str(self.backup) if self.backup else None,
            "unsaved": self.unsaved,
        }


def work_out(known: Understood) -> Work:
    """Run every rule."""
    tables, found = rules.apply(known.tables, known.settings)
    told = [*known.problems, *checks(known.tables, known.settings), *found]
    return Work(tables, known.settings, _first_of_each_cell(told), known.entries, known.left, known.harvested)


def compute(book: Book, today: date) -> Work:
    """Read a book and work everything out as of a day; nothing is written.

    Raises `WorkbookRefused` for a damaged part, `WrongUse` for a workbook without a list; what is wrong with the data
    is in `Work.problems`.
    """
    return work_out(understand(book, today))


def problems_of(book: Book, work: Work) -> tuple[PlacedProblem, ...]:
    """The problems of a book that is only looked at, each with its cell."""
    return placed(work.problems, work.settings.language, book.cell_of)


def compute_file(path: Path, *, today: date) -> Work:
    """`compute` for a workbook on disk, which is only read; it may be open elsewhere.

    Raises `WorkbookRefused` for a file that is missing, damaged, or no workbook; `WrongUse` as `compute` does.
    """
    return compute(FileBook.only_read(path), today)


def refresh(
    path: Path, *, today: date, force: bool = False, progress: Callable[[str], None] = lambda _: None
) -> Refreshed:
    """Refresh a workbook: where it is open in Excel or Calc there, else the file.

    `today` is the day that everything is worked out for. `force` goes on where a digital signature will be lost.
    `progress` is told each stage: "read", "draw", "write". Returns the counts, the problems with their cells, and the
    backup. Raises `WorkbookRefused`, and then the workbook is as it was.
    """
    with open_book(path, force=force) as book:
        return refresh_book(book, today, progress)


def make(path: Path, language: Language, *, today: date) -> None:
    """Make an empty workbook, its generated sheets drawn; a name that ends in .xlsm gets the buttons.

    Raises `WorkbookRefused` where it cannot be written.
    """
    refresh_book(new_workbook(path, language), today)


def add_to(path: Path, language: Language, *, today: date, force: bool = False) -> bool:
    """Add the input tables that a workbook lacks and draw the generated sheets; raises `WorkbookRefused`.

    Returns whether it lacked any.
    """
    with FileBook.open(path, force=force) as book:
        added = add_inputs(book, language)
        refresh_book(book, today)
        return added


def refresh_book(
    book: Book,
    today: date,
    progress: Callable[[str], None] = lambda _: None,
    *,
    at: time | None = None,
    seen: Callable[[Work], None] = lambda _: None,
) -> Refreshed:
    """Read, compute, draw and write one opened book; see `write`."""
    progress("read")
    return write(book, understand(book, today), progress, at=at, seen=seen)


def write(
    book: Book,
    known: Understood,
    progress: Callable[[str], None] = lambda _: None,
    *,
    at: time | None = None,
    seen: Callable[[Work], None] = lambda _: None,
) -> Refreshed:
    """Compute, draw and write what was read of a book; `seen` is shown what was worked out.

    `at` is the time that is told beside the day, where the day is now.

    Raises `WorkbookRefused`.
    """
    work = work_out(known)
    del known
    seen(work)
    progress("draw")
    changes = replace(changes_of(work), at=at)
    settings, problems, harvested = work.settings, work.problems, work.harvested
    today = int(work.tables.prospects["group"].ne("").sum())
    cold = int(work.tables.prospects["light"].eq("red").sum())
    del work  # its tables take as much memory as all that is still to be done
    formulas = book.apply(changes)
    cells = placed(problems, settings.language, book.cell_of)
    del changes
    progress("write")
    backup = book.save()
    return Refreshed(
        path=book.path,
        language=settings.language,
        today=today,
        cold=cold,
        problems=cells,
        harvested=harvested,
        formulas=formulas,
        backup=backup,
        unsaved=book.unsaved,
    )


def changes_of(work: Work) -> Changes:
    """Everything one refresh writes of what was worked out."""
    items = work.tables.service_items
    fresh = items.loc[items["key_is_new"], "key"]
    made = {
        "Prospects": made_up(work.tables.prospects),
        "ServiceItems": {int(row): {"key": new} for row, new in fresh.items()},
    }
    settings, problems = work.settings, work.problems
    if settings.begin_row is not None and len(work.tables.prospects):
        made["Settings"] = {settings.begin_row: {"value": settings.today.isoformat()}}
    entries = Entries(cells=made).and_then(work.entries)

    def page_of_problems(cell_of: FindCell) -> Sheet:
        return draw_problems(placed(problems, settings.language, cell_of), settings)

    return Changes(
        today=work.settings.today,
        language=work.settings.language,
        sheets=draw(work.tables, work.settings, work.left),
        problems=page_of_problems,
        columns=columns(work.tables, work.settings),
        cells=entries.cells,
        new_rows=entries.new_rows,
        filled=_filled(work.tables),
    )


def _filled(tables: Tables) -> frozenset[str]:
    """The keys of the input tables that have something to say: the sellers as soon as a prospect names one."""
    filled = {table.key for table in schema.TABLES if len(getattr(tables, table.key, ()))}
    return frozenset(filled | {"owners"} if tables.prospects["owner"].notna().any() else filled)


def placed(problems: Sequence[Problem], language: Language, cell_of: FindCell) -> tuple[PlacedProblem, ...]:
    """The problems with their cells, as `cell_of` finds them, and their sentences."""
    return tuple(
        PlacedProblem(
            *cell_of(problem),
            problem.value,
            _sentence(problem, language),
            problem.table,
            problem.row,
            problem.column,
        )
        for problem in problems
    )


def _first_of_each_cell(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    first: dict[object, Problem] = {}
    for problem in problems:
        at = (problem.table, problem.row, problem.column)
        first.setdefault(at if problem.row is not None else (*at, problem.key, problem.value), problem)
    return tuple(first.values())


def _sentence(problem: Problem, language: Language) -> str:
    titles = {table.name: pick(table.title, language) for table in schema.TABLES}
    figures = {"value": problem.value, "table": titles.get(problem.table, ""), **problem.figures}
    return say(f"problems.{problem.key}", language, **figures)
