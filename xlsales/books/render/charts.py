"""Charts as Excel draws them itself: the finding as title, few inks, figures that stand on the sheet.

`draw` makes one chart that refers to a block of figures; where chart and block stand is the renderer's affair.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from openpyxl.chart import BarChart, LineChart, ScatterChart
from openpyxl.chart.axis import ChartLines, NumericAxis, _BaseAxis
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series as DrawnSeries
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
    RichTextProperties,
)

from xlsales.books.render.look import ACCENT, HAIRLINE, HUES, INK, SOFT_INK, WHITE, number_format
from xlsales.books.render.row_stream import plain
from xlsales.sheets.spec import Chart, Series
from xlsales.texts import Language

GAPS = {1: 300, 2: 150, 3: 90}
"""Room between bars in percent of their width: a few bars need not fill the chart."""
MANY_POINTS = 12
"""Beyond this many points or columns an axis replaces the figures, which would run into each other."""
_TITLE_SIZE, _LABEL_SIZE = 1200, 900
_LIGHT_GROUNDS = ("amber", "grey", "green")


@dataclass(frozen=True)
class ChartRanges:
    """Where the figures behind a chart stand, as absolute references with the sheet's name."""

    title: str
    categories: str
    names: tuple[str, ...]
    values: tuple[str, ...]


Drawn = BarChart | LineChart | ScatterChart


def draw(chart: Chart, place: ChartRanges, language: Language) -> Drawn:
    """The chart with its figures referenced and cached, so that also a viewer that computes nothing shows it."""
    drawn = _scatter(chart, place, language) if chart.kind == "scatter" else _plotted(chart, place, language)
    drawn.title = _title(chart.title, place.title)
    drawn.roundedCorners = False
    drawn.graphical_properties = GraphicalProperties(solidFill=WHITE, ln=LineProperties(noFill=True))
    drawn.legend = None
    if chart.kind.startswith("stacked") or (len(chart.series) > 1 and chart.kind != "scatter"):
        drawn.legend = Legend()
        drawn.legend.position = "b"
        drawn.legend.txPr = _type(_LABEL_SIZE, INK)
    drawn.display_blanks = "gap"
    return drawn


def label_format(chart: Chart, language: Language) -> str:
    """The number format of a chart's figures; a stack is not crowded with noughts."""
    return number_format(chart.style, language, hide_zero=chart.kind.startswith("stacked"))


def _plotted(chart: Chart, place: ChartRanges, language: Language) -> Drawn:
    drawn: BarChart | LineChart
    if chart.kind == "line":
        drawn = LineChart()
    else:
        drawn = BarChart()
        drawn.barDir = "bar" if "bars" in chart.kind else "col"
        drawn.gapWidth = GAPS.get(len(chart.categories), 50)
        if chart.kind.startswith("stacked"):
            drawn.grouping, drawn.overlap = "stacked", 100
        else:
            drawn.overlap = -8 if len(chart.series) > 1 else None
    for index, series in enumerate(chart.series):
        drawn.series.append(_series(chart, place, index, series, language))
    _format_axes(chart, drawn, language, valued=not _labelled(chart))
    return drawn


def _series(chart: Chart, place: ChartRanges, index: int, series: Series, language: Language) -> DrawnSeries:
    colour = HUES[series.colour].colour
    drawn = DrawnSeries(idx=index, order=index, tx=SeriesLabel(strRef=_texts(place.names[index], [series.name])))
    drawn.cat = AxDataSource(strRef=_texts(place.categories, chart.categories))
    code = label_format(chart, language)
    drawn.val = NumDataSource(numRef=_numbers(place.values[index], series.values, code))
    if chart.kind == "line":
        drawn.spPr = GraphicalProperties(ln=LineProperties(solidFill=colour, w=28_575, cap="rnd"))
        drawn.marker = Marker(symbol="circle", size=6, spPr=_filled(colour))
        drawn.smooth = False
        if _labelled(chart):
            position = "t" if index == 0 else "b"
            drawn.dLbls = _labels(code, position, HUES[series.colour].ink)
        return drawn
    drawn.spPr = _filled(colour)
    drawn.invertIfNegative = False
    if chart.kind.startswith("stacked"):
        ink = INK if series.colour in _LIGHT_GROUNDS else WHITE
        drawn.dLbls = _labels(code, "ctr", ink)
    elif _labelled(chart):
        drawn.dLbls = _labels(code, "outEnd", INK)
    return drawn


def _labelled(chart: Chart) -> bool:
    """Whether the figures stand in the chart itself, in place of an axis."""
    if chart.kind.startswith("stacked"):
        return True
    side_by_side = len(chart.series) if chart.kind in ("columns", "bars") else 1
    return len(chart.categories) * side_by_side <= MANY_POINTS


def _scatter(chart: Chart, place: ChartRanges, language: Language) -> ScatterChart:
    drawn = ScatterChart()
    drawn.style = None
    drawn.scatterStyle = "lineMarker"
    horizontal, vertical = chart.series
    code = number_format(chart.style, language)
    points = DrawnSeries(idx=0, order=0, tx=SeriesLabel(strRef=_texts(place.names[1], [vertical.name])))
    points.xVal = AxDataSource(numRef=_numbers(place.values[0], horizontal.values, code))
    points.yVal = NumDataSource(numRef=_numbers(place.values[1], vertical.values, code))
    points.spPr = GraphicalProperties(ln=LineProperties(noFill=True))
    ground = GraphicalProperties(solidFill=HUES[vertical.colour].colour, ln=LineProperties(solidFill=WHITE, w=9_525))
    points.marker = Marker(symbol="circle", size=7, spPr=ground)
    points.smooth = False
    drawn.series.append(points)
    _format_axes(chart, drawn, language, valued=True)
    return drawn


def _format_axes(chart: Chart, drawn: Drawn, language: Language, *, valued: bool) -> None:
    across, up = drawn.x_axis, drawn.y_axis
    for axis, title in ((across, chart.x_title), (up, chart.y_title)):
        axis.delete = False
        axis.majorTickMark = axis.minorTickMark = "none"
        axis.majorGridlines = None
        axis.txPr = _type(_LABEL_SIZE, SOFT_INK)
        axis.spPr = GraphicalProperties(ln=LineProperties(solidFill=HAIRLINE))
        axis.title = _axis_title(title) if title else None
    numbered: list[_BaseAxis] = [up, across] if chart.kind == "scatter" else [up]
    for axis in numbered:
        axis.scaling.min = 0 if _never_negative(chart) else None
        axis.number_format = number_format(chart.style, language)
        axis.numFmt.sourceLinked = False
        axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill=HAIRLINE, w=6_350)))
    if isinstance(drawn, ScatterChart):
        # One scale for both, so that a point on the diagonal means that the two are equal.
        top = ceil(max((value for series in chart.series for value in series.values if value), default=1))
        for axis in (drawn.x_axis, drawn.y_axis):
            if isinstance(axis, NumericAxis):
                axis.majorUnit = 1 if top <= MANY_POINTS else None
            axis.scaling.max = top
            axis.number_format = "General"
    if not valued:
        up.delete = True
        up.majorGridlines = None
    if "bars" in chart.kind:
        across.scaling.orientation = "maxMin"
    if chart.kind != "scatter":
        across.tickLblPos = "low"


def _never_negative(chart: Chart) -> bool:
    return all(value is None or value >= 0 for series in chart.series for value in series.values)


def _title(text: str, place: str) -> Title:
    drawn = Title(tx=Text(strRef=_texts(place, [text])), overlay=False)
    drawn.layout = Layout(manualLayout=ManualLayout(xMode="edge", yMode="edge", x=0.015, y=0.03))
    drawn.txPr = _type(_TITLE_SIZE, ACCENT, bold=True, align="l")
    return drawn


def _axis_title(text: str) -> Title:
    run = Paragraph(pPr=ParagraphProperties(defRPr=_letters(_LABEL_SIZE, SOFT_INK)))
    rich = RichText(bodyPr=RichTextProperties(), p=[run])
    drawn = Title(tx=Text(rich=rich), overlay=False)
    run.r = [RegularTextRun(rPr=_letters(_LABEL_SIZE, SOFT_INK), t=text)]
    return drawn


def _labels(code: str, position: str, colour: str) -> DataLabelList:
    labels = DataLabelList(numFmt=code, dLblPos=position, showVal=True, txPr=_type(_LABEL_SIZE, colour))
    labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
    labels.showBubbleSize = False
    return labels


def _type(size: int, colour: str, *, bold: bool = False, align: Literal["l", "ctr"] = "ctr") -> RichText:
    paragraph = Paragraph(pPr=ParagraphProperties(algn=align, defRPr=_letters(size, colour, bold=bold)))
    return RichText(bodyPr=RichTextProperties(), p=[paragraph])


def _letters(size: int, colour: str, *, bold: bool = False) -> CharacterProperties:
    return CharacterProperties(sz=size, b=bold, solidFill=colour)


def _filled(colour: str) -> GraphicalProperties:
    return GraphicalProperties(solidFill=colour, ln=LineProperties(noFill=True))


def _texts(reference: str, texts: Sequence[str]) -> StrRef:
    points = [StrVal(idx=index, v=plain(text)) for index, text in enumerate(texts)]
    return StrRef(f=reference, strCache=StrData(ptCount=len(points), pt=points))


def _numbers(reference: str, values: Sequence[float | None], code: str) -> NumRef:
    points = [
        NumVal(idx=index, v=f"{value:.15g}")
        for index, value in enumerate(values)
        if value is not None and value == value
    ]
    return NumRef(f=reference, numCache=NumData(formatCode=code, ptCount=len(values), pt=points))
