"""Where a list ends: above a blank row and the headings of another list."""

from collections.abc import Sequence
from dataclasses import dataclass

from xlsales.intake.headings import known_headings
from xlsales.intake.source import Row
from xlsales.intake.understand import text_of
from xlsales.tables.raw import blank
from xlsales.tables.words import fold


@dataclass(frozen=True)
class Below:
    """Another list below the one that was read: its first and last line, counted from 1, and its headings."""

    first: int
    last: int
    headings: tuple[str, ...]


def list_below(rows: Sequence[Row], header: int, *, repeats: bool) -> Below | None:
    """The list that begins behind a blank row, or a blank row and a title, below the list with this header.

    With `repeats` the same headings once more continue the list, as where lists were pasted below each other.
    """
    headings = {fold(text_of(cell)) for cell in rows[header] if not blank(cell)}
    gap = title = -1
    for at in range(header + 1, len(rows)):
        row = rows[at]
        # Most rows begin with a filled cell, which is told in less time.
        if not (row and row[0]) and all(map(blank, row)):
            gap, title = at, -1
        elif gap == at - 1 or title == at - 1:
            texts = [text_of(cell) for cell in row if not blank(cell)]
            if len(texts) == 1 and gap == at - 1:
                title = at
            elif begins_list(row) and not (repeats and {fold(text) for text in texts} == headings):
                last = max(number for number, each in enumerate(rows) if not all(map(blank, each)))
                return Below((title if title == at - 1 else at) + 1, last + 1, tuple(texts))
    return None


def begins_list(row: Row) -> bool:
    """Whether a row holds headings and nothing else: at least two with a meaning of their own, and no numbers."""
    filled = [cell for cell in row if not blank(cell)]
    if len(filled) < 2 or not all(isinstance(cell, str) and _a_heading(cell) for cell in filled):
        return False
    fields, familiar = known_headings(list(map(text_of, filled)))
    return len(fields) >= 2 and familiar >= len(filled) / 2


def _a_heading(text: str) -> bool:
    return len(text) <= 60 and "@" not in text and sum(map(str.isdigit, text)) < 4
