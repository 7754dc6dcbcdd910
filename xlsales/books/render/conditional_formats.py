"""Colours that stay true tomorrow: conditional formats that look at the day or at the cell itself."""

from collections.abc import Iterator
from datetime import date

from openpyxl.formatting.rule import DataBar, FormatObject, Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from xlsales.books.render.look import HUES, SOFT_INK
from xlsales.sheets.spec import Live

BAR = "BFD9EA"
LIGHTS = ("green", "amber", "red", "grey", "blue")


def paint(sheet: Worksheet, live: Live, cells: str, *, limit: float = 0, row: str = "") -> None:
    """Adds a live rule to the cells of one column.

    `cells` is a range such as "E7:E90" and `row` the range of the whole rows, for `done`, which greys them.
    `limit` is where `gap` begins. A cell that holds text instead of a date or number keeps its look.
    """
    first = cells.partition(":")[0]
    if live == "done":
        column = first.rstrip("0123456789")
        sheet.conditional_formatting.add(row, _done(f"${column}{first[len(column) :]}"))
        return
    for rule in _rules(live, first, limit):
        sheet.conditional_formatting.add(cells, rule)


def paint_stale(sheet: Worksheet, cell: str, refreshed: date) -> None:
    """Turns the refresh moment amber by itself once it is more than a day ago."""
    stamp = f"DATE({refreshed.year},{refreshed.month},{refreshed.day})"
    # Only the words: the text is wider than its cell, and a ground would stop half-way.
    sheet.conditional_formatting.add(cell, _when(f"TODAY()-{stamp}>1", font=Font(b=True, color=HUES["amber"].ink)))


def _rules(live: Live, cell: str, limit: float) -> Iterator[Rule]:
    red = Font(b=True, color=HUES["red"].ink)
    if live == "light":
        for name in LIGHTS:
            yield _when(f'LEFT({cell},1)="{HUES[name].symbol}"', fill=_ground(name))
    elif live == "overdue":
        yield _when(f"AND(ISNUMBER({cell}),{cell}<TODAY())", font=red)
        yield _when(f"AND(ISNUMBER({cell}),INT({cell})=TODAY())", font=Font(b=True))
    elif live == "late":
        yield _when(f"AND(ISNUMBER({cell}),{cell}>0)", font=red)
    elif live == "gap":
        yield _when(f"AND(ISNUMBER({cell}),{cell}>={limit:g})", font=Font(b=True), fill=_ground("amber"))
    elif live == "bar":
        ends = [FormatObject(type="num", val="0"), FormatObject(type="max")]
        yield Rule(type="dataBar", dataBar=DataBar(cfvo=ends, color=f"FF{BAR}"))


def _done(cell: str) -> Rule:
    return _when(f"LEN({cell})>0", font=Font(color=SOFT_INK), stop=True)


def _when(formula: str, *, font: Font | None = None, fill: PatternFill | None = None, stop: bool = False) -> Rule:
    cell_look = DifferentialStyle(font=font, fill=fill)
    return Rule(type="expression", formula=[formula], dxf=cell_look, stopIfTrue=stop or None)


def _ground(name: str) -> PatternFill:
    return PatternFill(bgColor=HUES[name].tint)
