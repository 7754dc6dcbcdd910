"""Taking a list over into a workbook: plan, write, refresh, in one save that one `undo` takes back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xlsales.books import Changes
from xlsales.books.host.file_book import FileBook
from xlsales.books.inputs.forgotten_people import Forgotten
from xlsales.books.opc.memory import no_collection
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WrongUse
from xlsales.intake.export import Export
from xlsales.intake.plan import plan
from xlsales.intake.planned import Plan
from xlsales.refresh import Refreshed, empty, refresh_book
from xlsales.tables import Tables
from xlsales.tables.harvest import harvest
from xlsales.tables.ids import made_up
from xlsales.tables.link import link
from xlsales.tables.values import typed
from xlsales.texts import Language


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
        with no_collection():
            return _into(empty(path, language), path, export, today, dry_run, True, progress)
    if dry_run:
        with no_collection():
            return _into(FileBook.only_read(path), path, export, today, True, False, progress)
    with FileBook.open(path, force=force) as book:
        return _into(book, path, export, today, False, False, progress)


def _into(
    book: FileBook,
    path: Path,
    export: Export,
    today: date,
    dry_run: bool,
    made: bool,
    progress: Callable[[str], None],
) -> Brought:
    progress("read")
    raw = book.read()
    if "Prospects" not in raw.tables:
        raise WrongUse("intake.no_prospects", file=path.name)
    tables, settings, _ = typed(raw, today)
    tables, _ = link(tables)
    harvested = harvest(raw, tables, settings)
    forgotten = Forgotten.of(Workbook(book.package))
    found = plan(export.records, raw, harvested.tables, settings, of_deals=export.of_deals, forgotten=forgotten.knows)
    silent = not found.contacts and not (harvested.tables.contacts["deal"] >= 0).any()
    if dry_run or (found.empty and not made):
        return Brought(found, None, made, silent)
    if found.contacts and "Contacts" not in raw.tables:
        raise WrongUse("intake.no_contacts", file=path.name)
    new_rows: dict[str, Sequence[object]] = {"Prospects": found.added, "Contacts": found.contacts}
    book.add(
        raw,
        Changes(
            today=today,
            language=settings.language,
            sheets=(),
            cells={"Prospects": _with_ids(found, harvested.tables)},
            new_rows={name: rows for name, rows in new_rows.items() if rows},  # type: ignore[misc]
        ),
    )
    return Brought(found, refresh_book(book, path, today, progress), made, silent)


def _with_ids(found: Plan, tables: Tables) -> dict[int, dict[str, object]]:
    """The blanks to fill, and the IDs that were made up for known prospects: new contacts name them."""
    cells = made_up(tables.prospects)
    for label, filled in found.filled.items():
        cells[label] = {**cells.get(label, {}), **filled}
    return cells
