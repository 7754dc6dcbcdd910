"""The whole road on one page: workbook, tables, rules, sheets, workbook."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from xlsales import rules
from xlsales.books import Book, Changes
from xlsales.books.buttons.give import give
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.open_book import open_book
from xlsales.books.inputs.read import ENTRY_SHEETS
from xlsales.books.shipped import template
from xlsales.sheets import draw, lists
from xlsales.sheets.columns import columns
from xlsales.sheets.problems import problems as draw_problems
from xlsales.tables import Tables, schema
from xlsales.tables.harvest import Harvest, harvest
from xlsales.tables.link import link
from xlsales.tables.problems import PlacedProblem, Problem
from xlsales.tables.settings import Settings
from xlsales.tables.values import typed
from xlsales.texts import Language, pick, say


@dataclass(frozen=True)
class Work:
    """Everything one refresh found out, before anything is written."""

    tables: Tables
    settings: Settings
    problems: tuple[PlacedProblem, ...]
    harvested: Harvest


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


def compute(book: Book, today: date) -> Work:
    """Read a book and work everything out; nothing is written."""
    harvested, settings, problems = _understood(book, today)
    tables, found = rules.apply(harvested.tables, settings)
    return Work(tables, settings, _placed([*problems, *found], book, settings.language), harvested)


def _understood(book: Book, today: date) -> tuple[Harvest, Settings, Sequence[Problem]]:
    """What was typed, with its type. The cells themselves are let go of here: they take as much room as the rules."""
    raw = book.read()
    tables, settings, unreadable = typed(raw, today)
    tables, unknown = link(tables, raw)
    harvested = harvest(raw, tables, settings)
    return harvested, settings, [*raw.problems, *unreadable, *unknown, *harvested.problems]


def compute_file(path: Path, *, today: date) -> Work:
    """`compute` for a workbook on disk, which is only read."""
    return compute(FileBook.only_read(path), today)


def refresh(
    path: Path, *, today: date, force: bool = False, progress: Callable[[str], None] = lambda _: None
) -> Refreshed:
    """Refresh a workbook: where it is open in Excel or Calc there, else the file.

    `progress` is told each stage. Raises `WorkbookRefused`, and then the workbook is as it was.
    """
    with open_book(path, force=force) as book:
        return refresh_book(book, path, today, progress)


def make(path: Path, language: Language, *, today: date) -> None:
    """Make an empty workbook, its generated sheets drawn; raises `WorkbookRefused`."""
    refresh_book(empty(path, language), path, today)


def empty(path: Path, language: Language) -> FileBook:
    """An empty workbook of ours that is not on disk yet; a name that ends in .xlsm gets the buttons."""
    book = FileBook.made_from(template(language), path)
    if path.suffix.lower() == ".xlsm":
        from xlsales.books.buttons.welcome import welcome_with_buttons

        give(book.package, language)
        welcome_with_buttons(book.package, language)
    return book


def add_to(path: Path, language: Language, *, today: date, force: bool = False) -> bool:
    """Add the input tables that a workbook lacks and draw the generated sheets; raises `WorkbookRefused`.

    Returns whether it lacked any.
    """
    with FileBook.open(path, force=force) as book:
        added = book.add_inputs(language)
        refresh_book(book, path, today)
        return added


def refresh_book(
    book: FileBook, path: Path, today: date, progress: Callable[[str], None] = lambda _: None
) -> Refreshed:
    """Read, compute, draw and write one opened book."""
    progress("read")
    work = compute(book, today)
    progress("draw")
    changes = changes_of(work)
    settings, problems, harvested = work.settings, work.problems, work.harvested.count
    due = int(lists.due_today(work.tables, settings).sum())
    cold = int(work.tables.prospects["light"].eq("red").sum())
    del work  # its tables take as much memory as all that is still to be done
    formulas = book.apply(changes)
    problems = _moved(problems, settings, book, changes)
    progress("write")
    backup = book.save()
    return Refreshed(
        path=path,
        language=settings.language,
        today=due,
        cold=cold,
        problems=problems,
        harvested=harvested,
        formulas=formulas,
        backup=backup,
        unsaved=book.unsaved,
    )


def changes_of(work: Work) -> Changes:
    """Everything one refresh writes of what was worked out."""
    prospects, items = work.tables.prospects, work.tables.service_items
    fresh = prospects.loc[prospects["id_is_new"], "id"], items.loc[items["key_is_new"], "key"]
    cells: dict[str, dict[int, dict[str, object]]] = {
        "Prospects": {int(row): {"id": new} for row, new in fresh[0].items()},
        "ServiceItems": {int(row): {"key": new} for row, new in fresh[1].items()},
    }
    for table, rows in work.harvested.cells.items():
        cells[table] = {**cells.get(table, {}), **{row: dict(values) for row, values in rows.items()}}
    return Changes(
        today=work.settings.today,
        language=work.settings.language,
        sheets=draw(work.tables, work.settings, work.problems, work.harvested.left),
        columns=columns(work.tables, work.settings),
        cells=cells,
        new_rows=work.harvested.new_rows,
        filled=_filled(work.tables),
    )


def _filled(tables: Tables) -> frozenset[str]:
    """The keys of the input tables that have something to say: the sellers as soon as a prospect names one."""
    filled = {table.key for table in schema.TABLES if len(getattr(tables, table.key, ()))}
    return frozenset(filled | {"owners"} if tables.prospects["owner"].notna().any() else filled)


def _moved(
    problems: tuple[PlacedProblem, ...], settings: Settings, book: FileBook, changes: Changes
) -> tuple[PlacedProblem, ...]:
    """The problems, those of the generated sheets where their rows stand after the drawing.

    Only then is Problems drawn a second time: a row that was left may have moved.
    """
    if not any(problem.table in ENTRY_SHEETS for problem in problems):
        return problems
    before = {sheet: book.entry_rows(sheet) for sheet in ENTRY_SHEETS}
    book.read()
    after = {sheet: {key: row for row, key in book.entry_rows(sheet).items()} for sheet in ENTRY_SHEETS}
    moved = []
    for problem in problems:
        row = after.get(problem.table, {}).get(before.get(problem.table, {}).get(problem.row or 0, ""))
        if row is not None:
            sheet, cell = book.place(Problem(problem.table, row, problem.column, ""))
            problem = replace(problem, sheet=sheet, cell=cell, row=row)
        moved.append(problem)
    again = draw_problems(moved, settings)
    book.apply(Changes(today=changes.today, language=changes.language, sheets=[again]))
    return tuple(moved)


def _placed(problems: Sequence[Problem], book: Book, language: Language) -> tuple[PlacedProblem, ...]:
    """The problems with their cells and sentences; one per cell, the first one found."""
    placed: dict[object, PlacedProblem] = {}
    for problem in problems:
        at = (problem.table, problem.row, problem.column)
        if at in placed and problem.row is not None:
            continue
        sheet, cell = book.place(problem)
        placed[at if problem.row is not None else (at, problem.key, problem.value)] = PlacedProblem(
            sheet,
            cell,
            problem.value,
            _sentence(problem, language),
            problem.table,
            problem.row,
            problem.column,
        )
    return tuple(placed.values())


def _sentence(problem: Problem, language: Language) -> str:
    titles = {table.name: pick(table.title, language) for table in schema.TABLES}
    figures = {"value": problem.value, "table": titles.get(problem.table, ""), **problem.figures}
    return say(f"problems.{problem.key}", language, **figures)
