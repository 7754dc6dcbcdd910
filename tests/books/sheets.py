"""Workbooks with input tables, made with XlsxWriter and bent into the shapes that people's files have."""

import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import xlsxwriter

from tests.books.workbooks import parts, zipped
from tests.grid import grid
from xlsales.books.inputs.places import TablePlaces, address
from xlsales.books.inputs.read import read
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import Workbook
from xlsales.tables.raw import RawBook

PROSPECTS = """
    ID    | Bedrijf | Waarde | Eerste contact
    P0001 | Acme    | 1500   | 3-2-2026
    P0002 | Beta    | 800    |
    """
CONTACTS = """
    Datum    | Prospect | Soort
    3-2-2026 | P0001    | bezoek
    4-2-2026 | P0002    | telefoon
    5-2-2026 | P0001    | mail
    """


@dataclass
class Page:
    """A sheet with a grid at `row` and `column` (from 0); `table` makes it a native table, `marks` hidden names of it.

    `cells` are written last, by address; a cell "=..." is a formula, a pair a formula with its saved result.
    """

    title: str
    rows: str | Sequence[Any]
    table: str | None = None
    marks: Sequence[str] = ()
    row: int = 0
    column: int = 0
    cells: Mapping[str, Any] = field(default_factory=dict)
    hidden_rows: Sequence[int] = ()
    merged: Sequence[str] = ()


def workbook(*pages: Page, date1904: bool = False, names: Mapping[str, str] | None = None) -> bytes:
    """The bytes of a workbook with these sheets."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "date_1904": date1904})
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    for page in pages:
        sheet = book.add_worksheet(page.title)
        rows = _cells(page.rows) if isinstance(page.rows, str) else page.rows
        bottom, right = page.row + len(rows) - 1, page.column + len(rows[0]) - 1
        if page.table:
            columns = [{"header": heading} for heading in rows[0]]
            sheet.add_table(page.row, page.column, bottom, right, {"name": page.table, "columns": columns})
        for down, row in enumerate(rows):
            for across, value in enumerate(row):
                place = page.row + down, page.column + across
                if isinstance(value, date):
                    sheet.write_datetime(*place, value, day)
                elif value not in (None, ""):
                    sheet.write(*place, value)
        for ref in page.merged:
            sheet.merge_range(ref, "")
        for ref, value in page.cells.items():
            if isinstance(value, tuple):
                sheet.write_formula(ref, value[0], None, value[1])
            else:
                sheet.write(ref, value)
        for row_number in page.hidden_rows:
            sheet.set_row(row_number - 1, None, None, {"hidden": True})
        for mark in page.marks:
            cell = f"${chr(65 + page.column)}${page.row + 1}"
            book.define_name(f"_xlsales.{mark}", f"='{page.title}'!{cell}")
    for name, formula in (names or {}).items():
        book.define_name(name, formula)
    book.close()
    return file.getvalue()


def bent(data: bytes, bend: Callable[[str, bytes], tuple[str, bytes]]) -> bytes:
    """A workbook with every part's name and contents changed by `bend`."""
    return zipped(dict(bend(name, contents) for name, contents in parts(data).items()))


def sheets_bent(data: bytes, bend: Callable[[bytes], bytes]) -> bytes:
    """A workbook with its worksheet parts changed by `bend`."""
    return bent(
        data, lambda name, xml: (name, bend(xml) if "worksheets/sheet" in name and "_rels" not in name else xml)
    )


def without_values(xml: bytes) -> bytes:
    """Formulas whose results nobody saved."""
    return re.sub(rb"(</f>|<f>[^<]*</f>)<v>[^<]*</v>", rb"\1", xml)


def read_bytes(data: bytes) -> tuple[RawBook, TablePlaces]:
    """What the reader makes of a workbook."""
    package = Package.open(data)
    return read(package, Workbook(package))


def column(data: bytes, table: str, key: str) -> list[object]:
    """One column of one table, empty cells as None."""
    raw, _ = read_bytes(data)
    return [None if value == "" else value for value in raw.tables[table].columns[key]]


def faults(data: bytes) -> list[str]:
    """The problems of the layout: "Prospects company column_missing"."""
    return [f"{each.table} {each.column} {each.key}".replace("  ", " ") for each in read_bytes(data)[0].problems]


def cell(data: bytes, table: str, row: int | None, key: str) -> str:
    """The address of a cell: "Prospects!B2"."""
    return "!".join(address(read_bytes(data)[1], table, row, key))


def _cells(text: str) -> list[list[Any]]:
    headings = [heading.strip() for heading in text.strip().splitlines()[0].split("|")]
    rows = [[row.get(heading, "") for heading in headings] for row in grid(text)]
    return [headings, *([_number(value) for value in row] for row in rows)]


def _number(text: str) -> Any:
    return float(text) if text.isdigit() else text
