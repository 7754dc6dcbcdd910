"""Lists of different shapes on the one set of columns that a sheet has.

The main list decides the widths; every other list is laid over the same columns, where a text on one line may
flow over the empty cells at its right. Nothing is merged.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from math import inf
from numbers import Real

from xlsales.books.render.look import BODY_SIZE, FIGURE_SIZE, GUTTER, heading_width
from xlsales.sheets.spec import Charts, Column, Figure, Figures, Listing, Sheet

CHART_HALF = (24.0, 12.0, 12.0, 12.0, 12.0, 12.0)
CHART_GRID = (*CHART_HALF, 3.0, *CHART_HALF)
"""A sheet with charts: two halves, each wide enough for a chart and for the figures of five series."""
PLAIN_GRID = (16.0,) * 8
"""A sheet of figures and words only."""

FIGURE_APART = 12.0
"""The least width from one large figure to the next."""

_SMALL = 0.85
"""The digits a letter next to a figure takes: it is smaller than the body."""
_NUMBERS = ("money", "whole", "number", "share")
_DATE_WIDTH = 12.0
_BOLD = 1.08
_LIGHT = 0.95
"""The digits a letter of a light takes: only its symbol is bold."""


@dataclass(frozen=True)
class Need:
    """What a column asks of the sheet, in digits: the width it wants, and that below which it fails to show.

    `line` is the width in which its longest text stands on one line: given that, it may run on over empty
    cells. Numbers and dates never run on.
    """

    wish: float
    least: float
    line: float = inf

    def flows(self, span: Sequence[float]) -> bool:
        """Whether every text of the column stands on one line in these grid columns."""
        return sum(span) >= self.line

    def room(self, span: Sequence[float]) -> float:
        """The digits that its text has in these grid columns."""
        return (sum(span) if self.flows(span) else span[0]) - GUTTER


@dataclass(frozen=True)
class ColumnGrid:
    """The columns of a sheet: their widths in digits, and for each list (by its key) where its columns begin.

    Grid columns count from 0; the last start of a list is where it ends.
    """

    widths: tuple[float, ...]
    starts: Mapping[str, tuple[int, ...]]
    needs: Mapping[str, Sequence[Need]]
    """What the columns of each list ask for."""
    figures: tuple[int, ...] = ()
    """The columns of the large figures."""


def laid_out(sheet: Sheet) -> ColumnGrid:
    """The grid of a sheet: that of the charts when it has any, else of its main list, else of its widest."""
    lists = [block for block in sheet.blocks if isinstance(block, Listing)]
    needs = {each.key: [need(column, filtered=each.main, low=sheet.dense) for column in each.columns] for each in lists}
    first = max(lists, key=lambda each: (each.main, len(each.columns)), default=None)
    charted = any(isinstance(block, Charts) for block in sheet.blocks)
    sharing = {each.key for each in lists if each.continues}
    if charted or first is None:
        widths = list(CHART_GRID if charted else PLAIN_GRID)
    else:
        shared = [asks for key, asks in needs.items() if key == first.key or key in sharing]
        widths = [max(ask.wish for ask in column) for column in zip(*shared, strict=True)]
    starts: dict[str, tuple[int, ...]] = {}
    for key, asks in needs.items():
        widths += [ask.wish for ask in asks[len(widths) :]]
        own = first is not None and (key == first.key or key in sharing) and not charted
        starts[key] = tuple(range(len(asks) + 1)) if own else fit(asks, widths)
        for ask, start in zip(asks, starts[key], strict=False):
            widths[start] = max(widths[start], ask.least)
    strip = next((block.figures for block in sheet.blocks if isinstance(block, Figures)), ())
    places: list[int] = []
    for figure in () if sheet.dense else strip:
        places.append(column_right_of(widths, sum(widths[: places[-1]]) + FIGURE_APART) if places else 0)
        widths += [FIGURE_APART] * (places[-1] + 1 - len(widths))
        widths[places[-1]] = max(widths[places[-1]], _figure_width(figure))
    if sheet.dense:
        places = _on_one_line(strip, widths)
    return ColumnGrid(tuple(widths), starts, needs, tuple(places))


def _on_one_line(strip: Sequence[Figure], widths: Sequence[float]) -> list[int]:
    """The columns of figures with their labels right of them on the same line."""
    places: list[int] = []
    column = 0
    for figure in strip:
        places.append(column)
        room, column = 0.0, column + 1
        while room < len(figure.label) * _SMALL + GUTTER and column < len(widths) - 1:
            room, column = room + widths[column], column + 1
    return places


def column_right_of(widths: Sequence[float], left: float) -> int:
    """The first grid column but the first that begins at least so many digits from the left edge."""
    edges = enumerate(accumulate(widths), 1)
    return next((column for column, edge in edges if edge >= left), len(widths))


def need(column: Column, *, filtered: bool, low: bool = False) -> Need:
    """The width that fits a column's heading and contents; a sentence gets the width its page gave it.

    In a `low` header every heading is on one line.
    """
    heading = column.heading.replace(" ", "_") if low else column.heading
    head = heading_width(heading, filtered=filtered and not column.style.startswith("entry"))
    if column.style in ("date", "entry_date"):
        width = max(head, _DATE_WIDTH + (0 if column.style == "entry_date" else GUTTER))
        return Need(width, width)
    if column.style in _NUMBERS:
        width = max(head, _number_width(column) + GUTTER)
        return Need(width, width)
    if column.style == "entry":
        return Need(max(head, column.width), head)
    longest = max(map(_length, column.values), default=0)
    line = longest * {"strong": _BOLD, "light": _LIGHT}.get(column.style, 1.0) + GUTTER
    most = column.width if column.style == "wrapped" else column.width * 1.4
    wish = max(head, min(line, most) if longest else column.width)
    return Need(wish, head if column.style == "wrapped" else wish, max(head, line))


def fit(needs: Sequence[Need], grid: Sequence[float]) -> tuple[int, ...]:
    """The grid columns (from 0) in which the columns of a list begin, and where the last one ends.

    There are at least as many grid columns as needs. The choice wastes as little as it can, and rather wastes
    than cuts.
    """
    count, size = len(needs), len(grid)

    @cache
    def best(index: int, start: int) -> tuple[float, tuple[int, ...]]:
        if index == count:
            return 0.0, (start,)
        options = []
        for end in range(start + 1, size - (count - index - 1) + 1):
            cost, rest = best(index + 1, end)
            options.append((cost + _cost(needs[index], grid[start:end]), (start, *rest)))
        return min(options)

    return best(0, 0)[1]


def _cost(need: Need, span: Sequence[float]) -> float:
    total = sum(span)
    if need.flows(span):
        return (total - need.line) / need.line
    short = max(0.0, need.wish - span[0]) / need.wish
    return 100 * short * short + max(0.0, total - need.wish) / need.wish


def _length(value: object) -> int:
    return len(value) if isinstance(value, str) else 8 if value is not None else 0


def _figure_width(figure: Figure) -> float:
    signs = {"money": 2, "number": 2, "share": 1}.get(figure.style, 0)
    return (len(f"{figure.value:,.0f}") + signs) * FIGURE_SIZE / BODY_SIZE + GUTTER


def _number_width(column: Column) -> float:
    numbers = [abs(float(value)) for value in column.values if isinstance(value, (float, int, Real)) and value == value]
    texts = max((len(value) for value in column.values if isinstance(value, str)), default=0)
    digits = len(f"{max(numbers, default=0):,.0f}")
    signs = {"money": 3, "number": 2, "share": 3}.get(column.style, 1)
    return max(digits + signs, texts)
