"""Draws declared sheets into a small workbook of their own, which a book then puts into the user's workbook.

Excel fits no row to its text when a file is opened, so every width and height is worked out here.
"""

import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from openpyxl import Workbook
from openpyxl.utils import get_column_letter as letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.filters import FilterColumn
from openpyxl.worksheet.pagebreak import Break

from xlsales.books.button_row import ROOM_POINTS
from xlsales.books.marks import figure_name
from xlsales.books.render import look
from xlsales.books.render.canvas import Canvas
from xlsales.books.render.chart_blocks import draw_charts
from xlsales.books.render.column_widths import ColumnGrid, column_right_of, laid_out
from xlsales.books.render.conditional_formats import paint_stale
from xlsales.books.render.finish import Part, finished
from xlsales.books.render.links import Address
from xlsales.books.render.listing import draw_header, draw_rows
from xlsales.books.render.page_setup import set_up_page
from xlsales.books.render.row_stream import Target
from xlsales.sheets.spec import Figure, Figures, Listing, Sheet, Words
from xlsales.texts import Language, say, shown

SPACER = 8.0
"""Points between the heading of a sheet and what it shows."""
DENSE_SPACER = 4.0
FAR_DOWN = 40
"""A section that begins below this row gets a link at the top of the sheet."""
PARAGRAPH_WIDTH = 110


@dataclass(frozen=True)
class ListPlace:
    """Where a list of a sheet is drawn: its first row below the header, and its columns' letters by key."""

    listing: Listing
    first_row: int
    columns: Mapping[str, str]


def render(
    sheets: Iterable[Sheet],
    *,
    today: date,
    language: Language,
    address: Address,
    at: time | None = None,
    date1904: bool = False,
    buttons: bool = False,
    drawn: Callable[[Sheet, Sequence[ListPlace]], None] = lambda _, __: None,
) -> bytes:
    """A complete .xlsx with these sheets, in their order.

    `today` and `at` are the refresh moment, `address` says where a link leads ("'Prospects'!A12") or None when the
    workbook has no such place, `date1904` counts dates from 1904, `buttons` leaves room for them on Today. `sheets`
    are taken one by one, and `drawn` is told where the lists of each are before the next one is asked for. The same
    input gives the same bytes.
    """
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.properties.creator = "xlsales"
    if date1904:
        workbook.epoch = CALENDAR_MAC_1904
    parts = []
    for sheet in sheets:
        part, places = _draw(workbook, sheet, today, at, language, address, _room(sheet, buttons))
        parts.append(part)
        drawn(sheet, places)
    return finished(workbook, parts, today)


def _room(sheet: Sheet, buttons: bool) -> float:
    """The height of the third row, in which the buttons stand, in points."""
    return ROOM_POINTS if buttons and sheet.key == "today" else DENSE_SPACER if sheet.dense else SPACER


def _draw(
    workbook: Workbook,
    sheet: Sheet,
    today: date,
    at: time | None,
    language: Language,
    address: Address,
    room: float,
) -> tuple[Part, list[ListPlace]]:
    grid = laid_out(sheet)
    canvas = Canvas(workbook.create_sheet(sheet.title), language, address, grid.widths)
    for index, width in enumerate(grid.widths, 1):
        canvas.sheet.column_dimensions[letter(index)].width = width
    places = []
    if sheet.dense:
        _draw_low_head(canvas, workbook, sheet, today, at, grid, room)
    else:
        _draw_head(canvas, sheet, today, at, room)
    for block in sheet.blocks:
        if isinstance(block, Figures):
            if sheet.dense:
                continue
            _draw_figures(canvas, workbook, block, grid.figures)
        elif isinstance(block, Listing):
            places.append(_draw_listing(canvas, block, grid, dense=sheet.dense))
        elif isinstance(block, Words):
            _draw_words(canvas, block)
        else:
            draw_charts(canvas, block)
        canvas.next(10)
    _draw_jumps(canvas)
    set_up_page(canvas, sheet, grid)
    last = f"{letter(len(grid.widths))}{canvas.row - 1}"
    return Part(tuple(canvas.rows), tuple(canvas.targets), last, tuple(canvas.alts)), places


def _moment(sheet: Sheet, today: date, at: time | None, language: Language) -> str:
    """When the sheet was refreshed, in words."""
    return f"{sheet.refreshed} {shown(today, '', language)}{f', {at:%H:%M}' if at else ''}"


def _draw_head(canvas: Canvas, sheet: Sheet, today: date, at: time | None, room: float) -> None:
    canvas.put(0, sheet.heading, look.TITLE)
    side = column_right_of(canvas.grid, len(sheet.heading) * 1.8 + 4)
    words = _moment(sheet, today, at, canvas.language)
    canvas.put(side, words, look.DATELINE)
    paint_stale(canvas.sheet, f"{letter(side + 1)}1", today)
    canvas.free = canvas.left(side) + len(words)
    canvas.next(30)
    canvas.put(0, sheet.subtitle, look.SUBTITLE)
    canvas.next(18)
    canvas.next(room)


def _draw_low_head(
    canvas: Canvas, workbook: Workbook, sheet: Sheet, today: date, at: time | None, grid: ColumnGrid, room: float
) -> None:
    """Two lines: the title with what the sheet is for and when it was refreshed, and the strip of figures.

    What stands right of the frozen columns begins there: a text over their edge would be cut when somebody scrolls.
    """
    side = _unfrozen(sheet, grid)
    canvas.put(0, sheet.heading, look.TITLE)
    words = f"{_moment(sheet, today, at, canvas.language)}."
    canvas.put(side, words, look.DATELINE)
    paint_stale(canvas.sheet, f"{letter(side + 1)}1", today)
    further = max(column_right_of(canvas.grid, canvas.left(side) + len(words) + look.GUTTER), side + 1)
    line = sheet.alert or sheet.subtitle
    canvas.put(further, line, look.ALERT if sheet.alert else look.DATELINE)
    canvas.free = canvas.left(further) + len(line) + look.GUTTER
    canvas.next(25)
    for block in sheet.blocks:
        if isinstance(block, Figures):
            for figure, column in zip(block.figures, grid.figures, strict=True):
                _draw_small_figure(canvas, workbook, figure, column)
            canvas.next(20)
    canvas.next(room)


def _draw_small_figure(canvas: Canvas, workbook: Workbook, figure: Figure, column: int) -> None:
    ink = look.HUES[figure.colour].ink
    cell_look = replace(look.SMALL_FIGURE, colour=ink, format=look.number_format(figure.style, canvas.language))
    canvas.put(column, figure.value, cell_look)
    canvas.put(column + 1, figure.label, look.SMALL_FIGURE_LABEL)
    _name_figure(canvas, workbook, figure, column)


def _unfrozen(sheet: Sheet, grid: ColumnGrid) -> int:
    """The first grid column that scrolls sideways."""
    main = next((block for block in sheet.blocks if isinstance(block, Listing) and block.main), None)
    if main is None:
        return 0
    naming = next((at for at, column in enumerate(main.columns) if column.style == "strong"), 0)
    return grid.starts[main.key][naming + 1]


def _name_figure(canvas: Canvas, workbook: Workbook, figure: Figure, column: int) -> None:
    if figure.name:
        place = canvas.reference(column, canvas.row)
        name = figure_name(figure.name)
        workbook.defined_names[name] = DefinedName(name, attr_text=place)


def _draw_figures(canvas: Canvas, workbook: Workbook, block: Figures, columns: Sequence[int]) -> None:
    ends = [*columns[1:], len(canvas.grid)]
    tallest = 1
    for figure, column, end in zip(block.figures, columns, ends, strict=True):
        colour = look.HUES[figure.colour].ink
        cell_look = replace(look.FIGURE, colour=colour, format=look.number_format(figure.style, canvas.language))
        canvas.put(column, figure.value, cell_look)
        flows = len(figure.label) <= sum(canvas.grid[column:end]) - look.GUTTER
        tallest = max(tallest, 1 if flows else look.lines(figure.label, canvas.grid[column] - look.GUTTER))
        canvas.put(column, figure.label, replace(look.FIGURE_LABEL, wrap=not flows), row=canvas.row + 1)
        _name_figure(canvas, workbook, figure, column)
    canvas.next(30)
    canvas.next(tallest * 14 + 2)


def _draw_listing(canvas: Canvas, listing: Listing, grid: ColumnGrid, *, dense: bool) -> ListPlace:
    starts = grid.starts[listing.key]
    if listing.new_page:
        canvas.sheet.row_breaks.append(Break(id=canvas.row - 1))
    if listing.heading:
        canvas.section(listing.heading)
    count = len(listing.columns[0].values)
    if (count or listing.main) and not listing.continues:
        draw_header(canvas, listing, starts)
    if listing.main:
        canvas.main_row = canvas.row - 1
    first = canvas.row
    if count:
        draw_rows(canvas, listing, starts, grid.needs[listing.key], dense=dense)
        if listing.main:
            last = canvas.row - 1
            canvas.sheet.auto_filter.ref = f"A{canvas.main_row}:{letter(starts[-1])}{last}"
            for column, start in zip(listing.columns, starts, strict=False):
                if column.style.startswith("entry"):
                    hidden = FilterColumn(colId=start, hiddenButton=True)
                    canvas.sheet.auto_filter.filterColumn.append(hidden)
    note = listing.rest if count else listing.empty
    if note:
        canvas.next(6)
        _write(canvas, note, look.NOTE)
    letters = {column.key: letter(start + 1) for column, start in zip(listing.columns, starts, strict=False)}
    return ListPlace(listing, first, letters)


def _draw_words(canvas: Canvas, block: Words) -> None:
    if block.heading:
        canvas.section(block.heading)
    _write(canvas, block.text, look.PARAGRAPH)


def _write(canvas: Canvas, text: str, cell_look: look.Look) -> None:
    # One row per line: a cell could only wrap in the width of its own column.
    room = min(PARAGRAPH_WIDTH, max(int(sum(canvas.grid)), 40))
    for line in [line for part in text.split("\n") for line in textwrap.wrap(part, room) or [""]]:
        canvas.put(0, line, cell_look)
        canvas.next(18)


def _draw_jumps(canvas: Canvas) -> None:
    """Links in the first row to the sections that stand out of sight."""
    for row, words in canvas.sections:
        if row > FAR_DOWN:
            text = say("render.jump", canvas.language, section=words)
            at = column_right_of(canvas.grid, canvas.free)
            place = canvas.reference(0, row).replace("$", "")
            canvas.put(at, text, look.JUMP, row=1)
            canvas.targets.append(Target(f"{letter(at + 1)}1", location=place))
            canvas.free = canvas.left(at) + len(text) + look.GUTTER
