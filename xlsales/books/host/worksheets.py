"""The worksheets of a workbook with their cells, for who looks for a list in them."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from xlsales.books.host.file_book import FileBook
from xlsales.books.host.our_sheets import our_sheets
from xlsales.books.inputs.find_tables import worksheets
from xlsales.books.sheetml.cell_refs import LAST_COLUMN, CellRange
from xlsales.books.sheetml.sheet.reader import SheetLoader, SheetValues
from xlsales.books.sheetml.workbook import TablePart, Workbook

__all__ = ["LAST_COLUMN", "CellRange", "SheetValues", "TablePart", "Worksheet", "worksheets_of"]

_SHEET_FILTER = re.compile(rb"<(?:[\w.\-]+:)?autoFilter\b[^>]*?\bref=\"([^\"]+)\"")


@dataclass(frozen=True)
class Worksheet:
    """One worksheet."""

    title: str
    ours: bool
    """Whether it is a sheet that xlsales made."""
    tables: Sequence[TablePart]
    """Its native tables."""
    cells: Callable[[], SheetValues]
    """Reads all its cells, once. Raises `WorkbookRefused` when its part is damaged."""
    filtered: Callable[[], CellRange | None]
    """Finds the range that the sheet itself filters, outside of any table."""


@contextmanager
def worksheets_of(book: FileBook) -> Iterator[Sequence[Worksheet]]:
    """The worksheets from left to right; their cells can be read as long as the context lasts."""
    package = book.contents.package
    workbook = Workbook(package)
    ours = {sheet.part for sheet in our_sheets(workbook)}

    def filtered(part: str) -> CellRange | None:
        found = _SHEET_FILTER.search(package.read_xml(part))
        return CellRange.parse(found[1].decode()) if found else None

    with SheetLoader(package, workbook) as grids:
        yield [
            Worksheet(
                sheet.title,
                sheet.part in ours,
                workbook.tables(sheet),
                lambda sheet=sheet: grids.grid(sheet),  # type: ignore[misc]
                lambda part=sheet.part: filtered(part),  # type: ignore[misc]
            )
            for sheet in worksheets(workbook)
        ]
