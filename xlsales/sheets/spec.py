"""What a generated sheet is, before anybody draws it: frozen descriptions that know no Excel.

A page in this folder turns tables into one `Sheet`; `books.render` draws it. Places in the workbook are named,
never addressed: a link to a prospect is `RowLink("Prospects", 12)`, and the book finds the cell.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Style = Literal[
    "text",  # one line, left
    "wrapped",  # a sentence, wrapped, top
    "strong",  # the cell that names the row
    "date",
    "money",
    "whole",
    "number",  # one decimal
    "share",  # a percentage
    "light",  # symbol and word; coloured live by its symbol
    "muted",  # small grey: keys, remarks of ours
    "entry",  # somebody types here: looks like paper with a frame
    "entry_date",
]

Live = Literal[
    "light",  # colour by the symbol the text begins with
    "overdue",  # a date before today turns vermilion, today turns bold
    "late",  # a count above zero turns vermilion
    "gap",  # a gap of the setting or more turns amber
    "done",  # the row turns grey once this cell is filled
    "bar",  # a quiet data bar
]
"""Conditional formats that stay true tomorrow without a refresh."""


@dataclass(frozen=True)
class RowLink:
    """A link to a row of an input table: the table's name and the row's label in its frame."""

    table: str
    row: int
    column: str = ""
    """The column to land on; the first one when empty."""


@dataclass(frozen=True)
class SheetLink:
    """A link to the top of a generated sheet."""

    sheet: str


@dataclass(frozen=True)
class WebLink:
    """A `mailto:` or `tel:` link."""

    address: str


Link = RowLink | SheetLink | WebLink


@dataclass(frozen=True)
class Column:
    """A column of a list: what stands in it, one value per row (None for an empty cell)."""

    key: str
    heading: str
    style: Style
    width: float
    values: Sequence[object]
    links: Sequence[Link | None] = ()
    """One per row, or none at all."""
    live: Live | None = None
    choices: str = ""
    """For an entry: the list of the schema it draws from."""
    options: Sequence[str] = ()
    """For an entry: words of the workbook's own to choose from; another word is taken too."""
    hint: str = ""
    """For an entry: what to type, shown when the cell is chosen."""
    hidden: bool = False
    limit: float = 0
    """For `live="gap"`: where the colour begins."""


@dataclass(frozen=True)
class Listing:
    """A list with a header row and a filter. All columns are equally long."""

    key: str
    columns: tuple[Column, ...]
    empty: str
    """The sentence that stands there when the list has no rows."""
    heading: str = ""
    """A section heading above the header row, when the sheet holds several lists."""
    rest: str = ""
    """The last line of a list that was cut at its limit: how many more there are and how to see them."""
    main: bool = False
    """The list the sheet is for: it has the filter, the frozen header and the repeated print row."""
    new_page: bool = False
    """Whether it begins a page on paper, where what stands above it would leave its rows no room."""
    continues: str = ""
    """The key of the list above whose columns and header it shares: it has as many columns and no header."""


@dataclass(frozen=True)
class Figure:
    """A large figure with its label in the strip at the top; `name` is the stable part of its name in the workbook."""

    label: str
    value: float
    style: Style = "whole"
    name: str = ""
    colour: Literal["accent", "green", "amber", "red", "grey", "blue"] = "accent"


@dataclass(frozen=True)
class Figures:
    """A strip of figures: at most five."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Words:
    """A paragraph of its own."""

    text: str
    heading: str = ""


@dataclass(frozen=True)
class Series:
    """One series of a chart; `colour` is a name of the look."""

    name: str
    values: Sequence[float | None]
    colour: str = "accent"


@dataclass(frozen=True)
class Chart:
    """A chart that says its finding in the title; `alt` is the same for who cannot see it.

    `missing`, when not empty, replaces a chart without enough data by a sentence that says how much is missing.
    For `scatter` the first series holds x, the second y.
    """

    key: str
    kind: Literal["bars", "stacked_bars", "columns", "stacked_columns", "line", "scatter"]
    title: str
    alt: str
    heading: str
    """What the figures are, as heading of the block of figures behind the chart."""
    categories: Sequence[str]
    series: tuple[Series, ...]
    style: Style = "whole"
    x_title: str = ""
    y_title: str = ""
    of: str = ""
    """What the categories are, where that is not what the x axis says."""
    missing: str = ""


@dataclass(frozen=True)
class Charts:
    """Charts in a grid of two columns, their figures in a block below."""

    charts: tuple[Chart, ...]


Block = Figures | Listing | Words | Charts


@dataclass(frozen=True)
class Sheet:
    """One generated sheet: `key` is language-neutral, `title` is its tab, the blocks follow each other down."""

    key: str
    title: str
    heading: str
    subtitle: str
    blocks: tuple[Block, ...]
    refreshed: str
    """The label before the refresh moment; the moment itself is the day of the settings."""
    dense: bool = False
    """Whether the first screen has to hold as many rows as it can: a low head, a strip on one line, tight rows."""
    silent: bool = False
    """Whether there is nothing to say yet; a new sheet then stays hidden."""
    alert: str = ""
    """What has to be told before anything else."""
