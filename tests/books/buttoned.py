"""Workbooks with buttons, and where their buttons stand."""

import re
from datetime import date
from pathlib import Path

from lxml import etree

from tests.typing_in import workbook
from xlsales.books.buttons.draw import spans
from xlsales.books.buttons.find import drawing_places, our_controls, vml_shapes
from xlsales.books.buttons.geometry import Columns, standard
from xlsales.books.buttons.sheet_part import SheetPart
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import Workbook
from xlsales.buttons import COMMANDS
from xlsales.road import make, refresh
from xlsales.texts import Language

DAY = date(2026, 11, 20)
_WHERE = ("_xlsales.today", "_xlsales.table.prospects")


def sheets_of(path: Path) -> list[SheetPart]:
    """Today and Prospects of a workbook."""
    package = Package.open(path)
    book = Workbook(package)
    return [SheetPart(package, place.sheet.part) for place in map(book.place, _WHERE) if place]


def on_the_sheet(sheet: SheetPart) -> list[list[int]]:
    """The columns and rows of our controls, from and to, as the sheet says."""
    return [_cells(found.anchor) for found in our_controls(sheet) if found.anchor is not None]


def in_the_drawing(sheet: SheetPart) -> list[list[int]]:
    return [_cells(place) for place in drawing_places(sheet)]


def in_the_vml(sheet: SheetPart) -> list[list[int]]:
    anchors = (re.search("Anchor>([^<]*)", shape) for _, shape in vml_shapes(sheet))
    return [list(map(int, anchor[1].split(",")[::2])) for anchor in anchors if anchor]


def _cells(place: etree._Element) -> list[int]:
    return [int(value.text or "") for value in place.iter("{*}col", "{*}row")]


def made(folder: Path, language: Language = "en", name: str = "made.xlsm") -> Path:
    path = folder / name
    make(path, language, today=DAY)
    return path


def refreshed(folder: Path) -> Path:
    """A workbook without buttons, with a prospect."""
    path = workbook(folder / "mine.xlsx", prospects="company | first_contact\nAcme | 2026-10-01")
    refresh(path, today=DAY)
    return path


def standing(sheet: SheetPart) -> bool:
    """Whether our buttons stand in line, as on a sheet that just got them."""
    return list(spans(sheet).values()) == standard(len(COMMANDS), Columns(sheet.root).frozen())
