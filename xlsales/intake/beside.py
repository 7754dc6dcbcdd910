"""Lists that stand side by side on one sheet, each under headings of its own, a blank column between them."""

from collections.abc import Iterator, Sequence

from xlsales.intake.ends import begins_list
from xlsales.intake.headings import HEAD, header_row, known_headings
from xlsales.intake.source import Row
from xlsales.intake.understand import text_of
from xlsales.tables.raw import blank
from xlsales.tables.words import fold

_NAMES = frozenset({"company", "contact_person", "first_name", "last_name", "name"})
_BEGIN = frozenset({"", "company", "name", "id"})
"""What the first column of a list may mean; a second person or address of the same list begins otherwise."""


def side_by_side(rows: Sequence[Row]) -> list[tuple[int, Sequence[Row]]]:
    """The lists of a sheet from left to right, each with its first column, counted from 1.

    A list with a blank column in it stays one list.
    """
    cuts = [0]
    for gap in _gaps(rows):
        left, right = ([row[cuts[-1] : gap] for row in rows[:HEAD]], [row[gap + 1 :] for row in rows[:HEAD]])
        if _apart(left, right) and all(blank(cell) for row in rows for cell in row[gap : gap + 1]):
            cuts.append(gap + 1)
    if len(cuts) == 1:
        return [(1, rows)]
    ends = [*cuts[1:], max(map(len, rows))]
    return [(cut + 1, [row[cut:end] for row in rows]) for cut, end in zip(cuts, ends, strict=True)]


def _gaps(rows: Sequence[Row]) -> Iterator[int]:
    """The columns of which the first rows are blank, with filled ones on both sides."""
    head = rows[:HEAD]
    filled = {at for row in head for at, cell in enumerate(row) if not blank(cell)}
    return (at for at in range(min(filled, default=0), max(filled, default=0)) if at not in filled)


def _apart(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether both sides begin a list: headings in other rows, or names and a beginning in both."""
    at, other = header_row(left), header_row(right)
    if at < 0 or other < 0 or not begins_list(left[at]) or not begins_list(right[other]):
        return False
    if at != other:
        return all(map(blank, right[at]))
    headings = [[text_of(cell) for cell in side[at] if not blank(cell)] for side in (left, right)]
    fields, others = (known_headings(texts)[0] for texts in headings)
    begin = headings[1][0]
    begins = fold(begin) == fold(headings[0][0]) or next(iter(known_headings([begin])[0]), "") in _BEGIN
    return begins and bool(fields & others & _NAMES)
