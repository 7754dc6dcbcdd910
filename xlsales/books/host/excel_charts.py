"""Our charts on a sheet that is open in Excel on Windows, whose object model the names here are of."""

from typing import Any

from xlsales.books.marks import DRAWING_PREFIX


def match_charts(rendered: Any, ours: Any) -> None:
    """Let a sheet have the charts of the rendered sheet, each of its own cells; charts of the user stay as they are.

    A chart that both have keeps what the user gave it besides its place, its data and its title. One that has more or
    fewer series than before is made anew.
    """
    drawn = {_plain(chart.Name): chart for chart in rendered.ChartObjects()}
    there = {_plain(chart.Name): chart for chart in ours.ChartObjects() if chart.Name.startswith(DRAWING_PREFIX)}
    for name in [name for name in there if name not in drawn or _series(there[name]) != _series(drawn[name])]:
        there.pop(name).Delete()
    for name, chart in drawn.items():
        _show(chart, there.get(name) or _copied(chart, ours))


def mark_charts(sheet: Any) -> None:
    """Let every refresh to come know the charts of a new sheet as ours."""
    for chart in sheet.ChartObjects():
        if not chart.Name.startswith(DRAWING_PREFIX):
            chart.Name = DRAWING_PREFIX + chart.Name


def _plain(name: str) -> str:
    return name.removeprefix(DRAWING_PREFIX)


def _series(chart: Any) -> int:
    return int(chart.Chart.SeriesCollection().Count)


def _copied(chart: Any, sheet: Any) -> Any:
    chart.Copy()
    sheet.Paste()
    sheet.Application.CutCopyMode = False
    copy = sheet.ChartObjects(sheet.ChartObjects().Count)
    copy.Name = DRAWING_PREFIX + _plain(chart.Name)
    return copy


def _show(chart: Any, here: Any) -> None:
    """Give a chart the place, the data and the title of its like: formulas that name no workbook mean their own."""
    here.Top, here.Left = chart.Top, chart.Left
    for place in range(1, _series(chart) + 1):
        here.Chart.SeriesCollection(place).Formula = chart.Chart.SeriesCollection(place).Formula
    if chart.Chart.HasTitle and here.Chart.HasTitle:
        here.Chart.ChartTitle.Formula = chart.Chart.ChartTitle.Formula
