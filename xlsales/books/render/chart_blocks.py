"""Where charts and the figures behind them stand: two side by side, all figures below, in the same order."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.worksheet.pagebreak import Break

from xlsales.books.render import look
from xlsales.books.render.canvas import Canvas
from xlsales.books.render.charts import ChartRanges, draw, label_format
from xlsales.books.render.column_widths import CHART_HALF
from xlsales.books.render.row_stream import plain
from xlsales.sheets.spec import Chart, Charts
from xlsales.texts import say

T = TypeVar("T")

HALVES = (0, len(CHART_HALF) + 1)
"""The grid columns in which the left and the right half begin."""
CHART_ROWS, CHART_ROW = 12, 18.0
PAIRS_ON_PAGE = 2
MISSING_ROWS = 4
_DIGIT_PIXELS, _ROW_PIXELS = 7, 24
_PIXEL = 9_525
"""English metric units, in which drawings are measured."""


def draw_charts(canvas: Canvas, block: Charts) -> None:
    """Draws the charts, or what they still lack, and below them the figures they are made of."""
    places: list[tuple[Chart, int, int]] = []
    for number, pair in enumerate(_pairs(block.charts), 1):
        first = canvas.row
        for chart, column in zip(pair, HALVES, strict=False):
            if chart.missing:
                _draw_missing(canvas, chart, column)
            else:
                places.append((chart, first, column))
        for _ in range(MISSING_ROWS if all(chart.missing for chart in pair) else CHART_ROWS):
            canvas.next(CHART_ROW)
        canvas.next(12)
        if places and number % PAIRS_ON_PAGE == 0:
            canvas.sheet.row_breaks.append(Break(id=canvas.row - 1))
    if not places:
        return
    canvas.section(say("render.figures_behind_charts", canvas.language))
    for pair_of_places in _pairs(places):
        tables = [
            _draw_figures(canvas, chart, column) for (chart, _, _), column in zip(pair_of_places, HALVES, strict=False)
        ]
        for (chart, row, column), (place, _) in zip(pair_of_places, tables, strict=True):
            _hang(canvas, chart, place, row, column)
        canvas.row = max(last for _, last in tables) + 1
        canvas.next(12)


def _draw_missing(canvas: Canvas, chart: Chart, column: int) -> None:
    canvas.put(column, chart.heading, look.CHART_HEADING)
    room = int(sum(CHART_HALF) - look.GUTTER)
    for offset, line in enumerate(textwrap.wrap(chart.missing, room), 1):
        canvas.put(column, line, look.NOTE, row=canvas.row + offset)


def _draw_figures(canvas: Canvas, chart: Chart, column: int) -> tuple[ChartRanges, int]:
    """Writes one block of figures; hands out where they stand and the last row."""
    top = canvas.row
    canvas.put(column, chart.heading, look.CHART_HEADING, row=top)
    canvas.put(column, chart.title, look.CHART_FINDING, row=top + 1)
    for row in (top, top + 1):
        canvas.sheet.row_dimensions[row].height = look.row_height(1)
    header, first = top + 2, top + 3
    last = first + max(len(chart.categories), 1) - 1
    categories = chart.of or (chart.x_title if chart.kind != "scatter" else "")
    canvas.put(column, categories, look.heading("text"), row=header)
    named = replace(look.body("text", canvas.language), vertical="center")
    number = replace(
        look.body(chart.style, canvas.language), vertical="center", format=label_format(chart, canvas.language)
    )
    for row, category in enumerate(chart.categories, first):
        canvas.put(column, category, named, row=row)
        taken = look.row_height(look.lines(category, CHART_HALF[0] - look.GUTTER))
        dimension = canvas.sheet.row_dimensions[row]
        dimension.height = max(dimension.height or 0, taken)
    for index, series in enumerate(chart.series, column + 1):
        canvas.put(index, series.name, look.heading(chart.style), row=header)
        for row, value in enumerate(series.values, first):
            canvas.put(index, value, number, row=row)
    tallest = max((look.lines(s.name, (CHART_HALF[1] - look.GUTTER) / 1.08) for s in chart.series), default=1)
    dimension = canvas.sheet.row_dimensions[header]
    dimension.height = max(dimension.height or 0, look.row_height(tallest))
    series_columns = range(column + 1, column + 1 + len(chart.series))
    place = ChartRanges(
        title=canvas.reference(column, top + 1),
        categories=canvas.reference(column, first, last),
        names=tuple(canvas.reference(at, header) for at in series_columns),
        values=tuple(canvas.reference(at, first, last) for at in series_columns),
    )
    return place, last


def _hang(canvas: Canvas, chart: Chart, place: ChartRanges, row: int, column: int) -> None:
    drawn = draw(chart, place, canvas.language)
    width = round(sum(canvas.grid[column : column + len(CHART_HALF)]) * _DIGIT_PIXELS) * _PIXEL
    height = CHART_ROWS * _ROW_PIXELS * _PIXEL
    anchor = OneCellAnchor(
        _from=AnchorMarker(col=column, row=row - 1),
        ext=XDRPositiveSize2D(width, height),
    )
    drawn.anchor = anchor  # type: ignore[assignment]  # the stub knows only a cell's name
    canvas.sheet.add_chart(drawn)
    canvas.alts.append((chart.key, plain(chart.alt)))


def _pairs(items: Sequence[T]) -> Iterator[Sequence[T]]:
    return (items[start : start + 2] for start in range(0, len(items), 2))
