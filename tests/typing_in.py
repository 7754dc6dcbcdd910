"""Somebody typing into a workbook: cells under headings, with another program than ours (openpyxl)."""

import io
import warnings
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from xlsales.shipped import template
from xlsales.tables import schema
from xlsales.texts import Language, pick

TODAY = date(2026, 11, 23)


def workbook(path: Path, language: Language = "en", **grids: str) -> Path:
    """The empty workbook of a language with rows typed into it; grids name tables by key, columns by key."""
    path.write_bytes(_made(language, tuple(grids.items())))
    return path


@cache
def _made(language: Language, grids: tuple[tuple[str, str], ...]) -> bytes:
    """One content is typed once, however many tests begin with it."""
    file = io.BytesIO()
    book = openpyxl.load_workbook(io.BytesIO(template(language)))
    if dict(grids):
        _have_lived_in(book[pick(schema.SETTINGS_TABLE.title, language)], language)
    for key, text in grids:
        table = next(each for each in schema.TABLES if each.key == key)
        type_rows(book[pick(table.title, language)], table, language, rows(text))
    book.save(file)
    return file.getvalue()


def _have_lived_in(settings: Worksheet, language: Language) -> None:
    """Take the day out on which the workbook began: what was due before it counts, as in one in use for long."""
    row = next(cell.row for line in settings.iter_rows() for cell in line if cell.value == "begin")
    heading = pick(schema.SETTINGS_TABLE.column("value").heading, language)
    settings.cell(row, header_of(settings, heading)[1]).value = None


def load(path: Path) -> openpyxl.Workbook:
    """The workbook as openpyxl reads it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says which extensions it would lose on saving; nobody saves those
        return openpyxl.load_workbook(path)


def template_path(path: Path, language: Language) -> Path:
    """A copy of the template under this path."""
    path.write_bytes(template(language))
    return path


def rows(text: str) -> list[dict[str, object]]:
    """The rows of a grid; ISO days are dates and figures are numbers, as they are when somebody types them."""
    lines = [line for line in text.splitlines() if line.strip()]
    headings, *rest = ([cell.strip() for cell in line.split("|")] for line in lines)
    return [{key: _typed(cell) for key, cell in zip(headings, cells, strict=True) if cell != ""} for cells in rest]


def type_rows(sheet: Worksheet, table: schema.Table, language: Language, typed: Sequence[Mapping[str, object]]) -> None:
    """Type rows under the headings of a table, from the first row of its body on, and let the table grow."""
    native = sheet.tables[table.name]
    first, last = native.ref.split(":")
    head = sheet[first].row
    places = {pick(column.heading, language): column.key for column in table.columns}
    columns = {places[cell.value]: cell.column for cell in sheet[head] if cell.value in places}
    begin = head + 1
    if table.key in ("service_items", "steps", "settings"):
        begin = sheet[last].row + 1
    for offset, row in enumerate(typed):
        for key, value in row.items():
            sheet.cell(begin + offset, columns[key], value)
    bottom = max(sheet[last].row, begin + len(typed) - 1)
    letters = "".join(letter for letter in last if letter.isalpha())
    native.ref = f"{first}:{letters}{bottom}"
    if native.autoFilter is not None:
        native.autoFilter.ref = native.ref


def header_of(sheet: Worksheet, heading: str) -> tuple[int, int]:
    """Row and column of the first cell that holds a heading."""
    for cells in sheet.iter_rows():
        for cell in cells:
            if cell.value == heading:
                return cell.row, cell.column
    raise AssertionError(f"no heading {heading} on {sheet.title}")


def column_values(sheet: Worksheet, heading: str) -> list[object]:
    """What stands below a heading, down to the first empty cell of the whole row."""
    row, column = header_of(sheet, heading)
    values = []
    for cells in sheet.iter_rows(min_row=row + 1):
        if all(cell.value is None for cell in cells):
            break
        values.append(cells[column - 1].value)
    return values


def _typed(cell: str) -> object:
    try:
        return datetime.fromisoformat(cell) if cell.count("-") == 2 else float(cell)
    except ValueError:
        return cell
