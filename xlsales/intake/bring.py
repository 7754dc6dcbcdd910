"""Taking a list over into a workbook: plan, write, refresh, in one save that one `undo` takes back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xlsales.books.host.file_book import FileBook
from xlsales.books.host.new_workbook import new_workbook
from xlsales.errors import WrongUse
from xlsales.intake.export import Export
from xlsales.intake.plan import plan
from xlsales.intake.planned import Plan
from xlsales.memory import pause_garbage_collector
from xlsales.road import Refreshed, write
from xlsales.tables.entries import Entries
from xlsales.tables.raw import Row
from xlsales.texts import Language
from xlsales.understood import understood


@dataclass(frozen=True)
class Brought:
    """What an import planned and, unless it only looked, did."""

    plan: Plan
    refreshed: Refreshed | None
    made: bool
    """Whether the workbook was made for it."""
    silent: bool
    """Whether no contact with anybody is known, also with the import."""


def bring(
    export: Export,
    path: Path,
    *,
    today: date,
    language: Language,
    dry_run: bool = False,
    force: bool = False,
    progress: Callable[[str], None] = lambda _: None,
) -> Brought:
    """Import an export into a workbook; one that does not exist yet is made from the template of `language`.

    Raises `WorkbookRefused`, and then the file is as it was; `WrongUse` for a workbook without a list of prospects.
    """
    if not path.exists():
        with pause_garbage_collector():
            return _into(new_workbook(path, language), export, today, dry_run, True, progress)
    if dry_run:
        with pause_garbage_collector():
            return _into(FileBook.only_read(path), export, today, True, False, progress)
    with FileBook.open(path, force=force) as book:
        return _into(book, export, today, False, False, progress)


def _into(
    book: FileBook, export: Export, today: date, dry_run: bool, made: bool, progress: Callable[[str], None]
) -> Brought:
    progress("read")
    raw = book.read()
    if "Prospects" not in raw.tables:
        raise WrongUse("intake.no_prospects", file=book.path.name)
    known = understood(raw, today)
    tables, forgotten = known.tables, book.forgotten()
    found = plan(export.records, raw, tables, known.settings, of_deals=export.of_deals, forgotten=forgotten.knows)
    silent = not found.contacts and not (tables.contacts["deal"] >= 0).any()
    if dry_run or (found.empty and not made):
        return Brought(found, None, made, silent)
    added: Sequence[Row] = found.added
    if not made and "known_since" in raw.tables["Prospects"].columns:
        added = [{**row, "known_since": today} for row in added]
    del raw, tables  # as large as all that is still to be done
    rows: dict[str, Sequence[Row]] = {"Prospects": added, "Contacts": found.contacts}
    entries = Entries(
        {name: each for name, each in rows.items() if each}, {"Prospects": found.filled} if found.filled else {}
    )
    if found.contacts and not book.has_table("Contacts"):
        raise WrongUse("intake.no_contacts", file=book.path.name)
    known = known.adding(entries)
    return Brought(found, write(book, known, progress), made, silent)
