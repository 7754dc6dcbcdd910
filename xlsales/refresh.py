"""The whole road on one page: workbook, tables, rules, sheets, workbook.

Each step is gone once: the workbook is read once, the rules run once, the sheets are drawn and written once.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path

from xlsales import rules
from xlsales.books.host.add_inputs import add_inputs
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.new_workbook import new_workbook
from xlsales.books.host.open_book import open_book
from xlsales.books.host.protocol import Book, Changes, FindCell
from xlsales.sheets import draw
from xlsales.sheets.columns import columns
from xlsales.sheets.problems import problems as draw_problems
from xlsales.sheets.spec import Sheet
from xlsales.tables import Tables, schema
from xlsales.tables.added import with_entries
from xlsales.tables.columns import Hand
from xlsales.tables.dates import MOVES
from xlsales.tables.entries import Entries
from xlsales.tables.harvest import harvest
from xlsales.tables.ids import made_up
from xlsales.tables.link import link
from xlsales.tables.problems import PlacedProblem, Problem
from xlsales.tables.raw import RawBook, Row
from xlsales.tables.settings import Settings
from xlsales.tables.values import checks, typed
from xlsales.texts import Language, pick, say


@dataclass(frozen=True)
class Understood:
    """What was read of a workbook, typed and linked; nothing is worked out yet."""

    tables: Tables
    """The input tables with the harvested quick entries in them."""
    settings: Settings
    problems: Sequence[Problem]
    entries: Entries
    """What a book has to write into the input tables."""
    left: Mapping[str, Mapping[str, Row]]
    """Quick entries that could not be taken over: see `Harvest`."""
    harvested: int
    """How many quick entries were taken over."""
    ends: Mapping[str, int]
    """By table name the label of the next new row."""
    date1904: bool

    def without(self, rows: Mapping[str, Collection[int]]) -> "Understood":
        """The same without some rows, given by table name and label; the labels of the others stay."""
        tables = {
            table.key: frame[~frame.index.isin(rows[table.name])]
            for table in schema.TABLES
            if table.name in rows and (frame := getattr(self.tables, table.key, None)) is not None
        }
        gone = {(name, label) for name, labels in rows.items() for label in labels}
        firsts = {name: self.ends[name] - len(added) for name, added in self.entries.new_rows.items()}
        entries = Entries(
            {
                name: [row for label, row in enumerate(added, firsts[name]) if (name, label) not in gone]
                for name, added in self.entries.new_rows.items()
            },
            {
                name: {label: row for label, row in cells.items() if (name, label) not in gone}
                for name, cells in self.entries.cells.items()
            },
        )
        return replace(
            self,
            tables=replace(self.tables, **tables),
            problems=[each for each in self.problems if (each.table, each.row) not in gone],
            entries=entries,
        )

    def adding(self, entries: Entries) -> "Understood":
        """The same with rows and cells added, as if they had been typed."""
        hand = Hand(self.settings.today, self.settings.language, self.date1904)
        tables, found = with_entries(self.tables, entries, self.ends, hand)
        return replace(
            self,
            tables=tables,
            problems=[*self.problems, *found],
            entries=self.entries.and_then(entries),
            ends=_ends(self.ends, entries),
        )


@dataclass(frozen=True)
class Work:
    """Everything one refresh found out, before anything is written."""

    tables: Tables
    settings: Settings
    problems: tuple[Problem, ...]
    """Each with its row and column; one per cell, the first one found."""
    entries: Entries
    left: Mapping[str, Mapping[str, Row]]
    harvested: int


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


def understand(book: Book, today: date) -> Understood:
    """Read a book and give every value its type.

    The cells themselves are let go of: they take as much memory as the rules do.
    """
    return understood(book.read(), today)


def understood(raw: RawBook, today: date) -> Understood:
    """`understand` for what was read already."""
    tables, settings, unreadable = typed(raw, today)
    tables, unknown = link(tables, raw)
    harvested = harvest(raw, tables, settings)
    days = _spoken_days(unreadable) if raw.refreshed == today else {}
    moving = [problem for problem in unreadable if not days or problem.key != MOVES]
    return Understood(
        tables=harvested.tables,
        settings=settings,
        problems=[*raw.problems, *moving, *unknown, *harvested.problems],
        entries=Entries(cells=days).and_then(harvested.entries),
        left=harvested.left,
        harvested=harvested.count,
        ends=_ends({name: table.used for name, table in raw.tables.items()}, harvested.entries),
        date1904=raw.date1904,
    )


def _spoken_days(unreadable: Sequence[Problem]) -> dict[str, dict[int, Row]]:
    """The cells with words such as "morgen", and the days they mean when they were typed today.

    Nobody can have typed them earlier when the newest refresh was today as well.
    """
    days: dict[str, dict[int, dict[str, object]]] = {}
    for problem in unreadable:
        if problem.key == MOVES and problem.row is not None:
            days.setdefault(problem.table, {}).setdefault(problem.row, {})[problem.column] = problem.figures["day"]
    return {table: dict(rows) for table, rows in days.items()}


def work_out(known: Understood) -> Work:
    """Run every rule."""
    tables, found = rules.apply(known.tables, known.settings)
    told = [*known.problems, *checks(known.tables, known.settings), *found]
    return Work(tables, known.settings, _first_of_each_cell(told), known.entries, known.left, known.harvested)


def compute(book: Book, today: date) -> Work:
    """Read a book and work everything out; nothing is written."""
    return work_out(understand(book, today))


def problems_of(book: Book, work: Work) -> tuple[PlacedProblem, ...]:
    """The problems of a book that is only looked at, each with its cell."""
    return placed(work.problems, work.settings.language, book.cell_of)


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
        return refresh_book(book, today, progress)


def make(path: Path, language: Language, *, today: date) -> None:
    """Make an empty workbook, its generated sheets drawn; raises `WorkbookRefused`."""
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


def _ends(ends: Mapping[str, int], entries: Entries) -> dict[str, int]:
    return {name: end + len(entries.new_rows.get(name, ())) for name, end in ends.items()}


def _sentence(problem: Problem, language: Language) -> str:
    titles = {table.name: pick(table.title, language) for table in schema.TABLES}
    figures = {"value": problem.value, "table": titles.get(problem.table, ""), **problem.figures}
    return say(f"problems.{problem.key}", language, **figures)
