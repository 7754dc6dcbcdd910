"""Draws a list: its header, a pattern row with the styles, and the rules, links and drop-downs of its cells."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from openpyxl.utils import get_column_letter as letter
from openpyxl.worksheet.datavalidation import DataValidation

from xlsales.books.marks import list_name
from xlsales.books.render import look
from xlsales.books.render.canvas import Canvas
from xlsales.books.render.column_widths import Need
from xlsales.books.render.conditional_formats import paint
from xlsales.books.render.links import location
from xlsales.books.render.look import Look, apply
from xlsales.books.render.row_stream import Rows, StreamColumn, Target
from xlsales.sheets.links import outside
from xlsales.sheets.spec import Column, Listing
from xlsales.tables.schema import CHOICES
from xlsales.texts import Language, pick, say

INLINE_LIST = 255
"""Characters that Excel takes for a list that stands in the validation itself."""
HINT_TITLE, HINT = 32, 255
_BOLD = 1.08


def draw_header(canvas: Canvas, listing: Listing, starts: Sequence[int]) -> None:
    """Writes the header row; `starts` are the grid columns of the list's columns and where the last one ends."""
    tallest = 1
    for index, column in enumerate(listing.columns):
        start = starts[index]
        filtered = listing.main and not column.style.startswith("entry")
        cell_look = look.heading(column.style, filtered=filtered)
        space = canvas.grid[start] - look.GUTTER
        free = space - (look.FILTER_BUTTON if filtered else 0)
        words = column.heading
        if look.lines(words, space / _BOLD) == 1 < look.lines(words, free / _BOLD) and " " in words:
            # It would stand on one line, the end of it below the button.
            words = "\n".join(words.rsplit(" ", 1))
        for place in range(start, starts[index + 1]):
            canvas.put(place, words if place == start else None, cell_look)
        tallest = max(tallest, look.lines(words, free / _BOLD))
    canvas.next(look.row_height(tallest) + 2)


def draw_rows(
    canvas: Canvas, listing: Listing, starts: Sequence[int], needs: Sequence[Need], *, dense: bool = False
) -> None:
    """Sets the pattern row and the rules of a list that has rows, and keeps the rows to be streamed.

    `dense` rows have their texts in the middle, so that no text touches the line above it, and little air.
    """
    first, count = canvas.row, len(listing.columns[0].values)
    spans = [range(start, end) for start, end in pairwise(starts)]
    grids = [canvas.grid[span.start : span.stop] for span in spans]
    asked = list(zip(listing.columns, needs, grids, strict=True))
    cell_look = [_look(column, need, grid, canvas.language) for column, need, grid in asked]
    tallest = _lines(listing, cell_look, [need.room(grid) for _, need, grid in asked])
    if dense or max(tallest) == 1:
        cell_look = [replace(each, vertical="center") for each in cell_look]
    _paint(canvas, listing, starts)
    columns: list[StreamColumn] = []
    for column, span, look_of_column in zip(listing.columns, spans, cell_look, strict=True):
        targets = _targets(canvas, column, letter(span[0] + 1), first)
        canvas.targets += [target for target in targets if target]
        columns.append(_pattern(canvas, span[0], look_of_column, column, targets))
        columns += [_filler(canvas, place, look_of_column, count) for place in span[1:]]
        _hang_validation(canvas, column, _down(canvas, span[0], span[0], count))
    canvas.rows.append(Rows(first, tuple(columns), tuple(look.row_height(lines, dense=dense) for lines in tallest)))
    canvas.row += count


def _paint(canvas: Canvas, listing: Listing, starts: Sequence[int]) -> None:
    count = len(listing.columns[0].values)
    # A finished row is grey whatever its dates say: that rule comes first.
    for column, start in sorted(zip(listing.columns, starts, strict=False), key=lambda c: c[0].live != "done"):
        if column.live:
            rows = _down(canvas, starts[0], starts[-1] - 1, count)
            paint(canvas.sheet, column.live, _down(canvas, start, start, count), limit=column.limit, row=rows)


def _down(canvas: Canvas, left: int, right: int, count: int) -> str:
    """The range of so many rows from the current one, between two grid columns."""
    return f"{letter(left + 1)}{canvas.row}:{letter(right + 1)}{canvas.row + count - 1}"


def _look(column: Column, asked: Need, span: Sequence[float], language: Language) -> Look:
    cell_look = look.body(column.style, language)
    if column.live == "late":
        cell_look = replace(cell_look, format=look.number_format(column.style, language, hide_zero=True))
    if asked.flows(span):
        cell_look = replace(cell_look, wrap=False)
    return cell_look


def _targets(canvas: Canvas, column: Column, at: str, first: int) -> list[Target | None]:
    targets: list[Target | None] = []
    for row, link in enumerate(column.links, first):
        target = None
        if link is not None:
            target = Target(f"{at}{row}", location(link, canvas.address), outside(link))
        targets.append(target if target and (target.location or target.address) else None)
    return targets


def _pattern(
    canvas: Canvas, place: int, cell_look: Look, column: Column, targets: Sequence[Target | None]
) -> StreamColumn:
    cell = canvas.sheet.cell(canvas.row, place + 1)
    apply(cell, look.linked(cell_look))
    linked_style = cell.style_id
    apply(cell, cell_look)
    light = column.style == "light"
    return StreamColumn(letter(place + 1), cell.style_id, linked_style, column.values, targets, light)


def _filler(canvas: Canvas, place: int, cell_look: Look, count: int) -> StreamColumn:
    cell = canvas.sheet.cell(canvas.row, place + 1)
    apply(cell, replace(cell_look, border="row"))
    return StreamColumn(letter(place + 1), cell.style_id, cell.style_id, [None] * count)


def _lines(listing: Listing, cell_look: Sequence[Look], room: Sequence[float]) -> list[int]:
    """How many lines each row takes."""
    tallest = [1] * len(listing.columns[0].values)
    for column, each, space in zip(listing.columns, cell_look, room, strict=True):
        if each.wrap and not column.hidden:
            width = space / (_BOLD if each.bold else 1)
            counts = (look.lines(value, width) if isinstance(value, str) else 1 for value in column.values)
            tallest = list(map(max, tallest, counts))
    return tallest


def _hang_validation(canvas: Canvas, column: Column, cells: str) -> None:
    if not column.style.startswith("entry") or not (column.choices or column.options or column.hint):
        return
    validation = DataValidation(allow_blank=True)
    own = ",".join(column.options)
    if own and len(own) <= INLINE_LIST and not any("," in option or '"' in option for option in column.options):
        validation.type, validation.formula1 = "list", f'"{own}"'
        validation.showErrorMessage = False
    if column.choices:
        labels = ",".join(pick(choice.label, canvas.language) for choice in CHOICES.get(column.choices, ()))
        inline = labels and len(labels) <= INLINE_LIST
        validation.type = "list"
        validation.formula1 = f'"{labels}"' if inline else list_name(column.choices)
        if column.choices in CHOICES:
            # A warning, no refusal: the reader also takes the other spellings that people use.
            validation.errorStyle = "warning"
            validation.showErrorMessage = True
            validation.errorTitle = say("render.not_in_list", canvas.language)
            validation.error = say("render.not_in_list_advice", canvas.language)
    if column.hint:
        validation.showInputMessage = True
        validation.promptTitle = column.heading[:HINT_TITLE]
        validation.prompt = column.hint[:HINT]
    validation.add(cells)
    canvas.sheet.add_data_validation(validation)
