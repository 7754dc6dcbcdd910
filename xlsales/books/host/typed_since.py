"""What happened to the lists of an open workbook since its last refresh, as far as taking that back would hurt it."""

from collections.abc import Sequence
from pathlib import Path

from xlsales.books.host.live_undo import Touched, newest
from xlsales.books.inputs.places import TablePlace, TablePlaces
from xlsales.books.inputs.read import read
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.cell_refs import CellRange
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused
from xlsales.tables.raw import RawBook, RawTable, blank

NAMING = ("company", "prospect", "key", "name")
"""The columns by which the rows of a table are known again."""


def refuse_undo(path: Path, package: Package) -> None:
    """Raises `WorkbookRefused` when taking back the newest refresh of an open workbook would lose or mix up rows.

    `package` is what the workbook holds now.
    """
    kept, touched = newest(path)
    before = Package.open(kept.path)
    found = in_the_way(touched, read(package, Workbook(package)), read(before, Workbook(before)))
    if found is not None:
        raise WorkbookRefused(found[0], file=path.name, sheet=found[1], kept=str(kept.path))


def in_the_way(
    touched: Touched, now: tuple[RawBook, TablePlaces], then: tuple[RawBook, TablePlaces]
) -> tuple[str, str] | None:
    """Why a refresh cannot be taken back by the addresses of its cells: the key of a sentence and the sheet.

    None when all rows stand where they stood, and nobody typed on in a row that came with the refresh.
    """
    sheets = {sheet for sheet, _ in touched.blocks} | {grown.sheet for grown in touched.grown}
    for name, before in then[1].places.items():
        if before.sheet not in sheets or name not in then[0].tables:
            continue
        after = now[1].places.get(name)
        old, new = then[0].tables[name], now[0].tables.get(name)
        if after is None or new is None or not _same_place(before, after) or _moved(old, new):
            return "live.moved_since", before.sheet
        if _typed_on(touched, after, old, new):
            return "live.typed_since", before.sheet
    return None


def naming(table: RawTable) -> str | None:
    """The column by which the rows of a table are known again."""
    return next((key for key in NAMING if key in table.columns), None)


def _same_place(before: TablePlace, after: TablePlace) -> bool:
    held = all(after.columns.get(key) == column for key, column in before.columns.items())
    return held and before.sheet == after.sheet and before.header_row == after.header_row


def _moved(old: RawTable, new: RawTable) -> bool:
    """Whether a name that stood in a row now stands in others only; one that was typed anew has not moved."""
    key = naming(old)
    if key is None or key not in new.columns:
        return key is not None
    names: Sequence[object] = new.columns[key]
    present = {name for name in names if isinstance(name, str)}
    return any(
        isinstance(name, str) and not blank(name) and name in present and (at >= len(names) or names[at] != name)
        for at, name in enumerate(old.columns[key])
    )


def _typed_on(touched: Touched, place: TablePlace, old: RawTable, new: RawTable) -> bool:
    """Whether a row that the refresh added holds a cell that it did not write."""
    typed = {place.columns[key]: values for key, values in new.columns.items() if key in place.columns}
    written = set()
    for sheet, address in touched.blocks:
        left, top, _, bottom = CellRange.parse(address) or (0, 1, 0, 0)
        if sheet == place.sheet and left in typed:
            written |= {(row, left) for row in range(top, bottom + 1)}
    filled = old.used
    rows = {row for row, _ in written}
    return any(
        place.rows[at] in rows and (place.rows[at], column) not in written and not blank(values[at])
        for column, values in typed.items()
        for at in range(filled, new.length)
    )
