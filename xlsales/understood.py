"""What was read of a workbook, with the type that each value has, before anything is worked out."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from xlsales.books.host.protocol import Book
from xlsales.errors import WrongUse
from xlsales.tables import Tables, schema
from xlsales.tables.added import with_entries
from xlsales.tables.columns import Hand
from xlsales.tables.dates import MOVES
from xlsales.tables.entries import Entries
from xlsales.tables.harvest import harvest
from xlsales.tables.link import link
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, Row
from xlsales.tables.settings import Settings
from xlsales.tables.values import typed


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


def understand(book: Book, today: date) -> Understood:
    """Read a book and give every value its type.

    The cells themselves are let go of: they take as much memory as the rules do. Raises `WrongUse` for a workbook
    that holds no list of prospects.
    """
    raw = book.read()
    if schema.PROSPECTS.name not in raw.tables:
        if any(problem.key == "table_missing" for problem in raw.problems):
            raise WrongUse("problems.table_missing")
        raise WrongUse("intake.no_prospects", file=book.path.name)
    return understood(raw, today)


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


def _ends(ends: Mapping[str, int], entries: Entries) -> dict[str, int]:
    return {name: end + len(entries.new_rows.get(name, ())) for name, end in ends.items()}
