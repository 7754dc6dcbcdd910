"""What stands in the cells of an open workbook, and where two readings of it differ."""

from typing import Any

import pytest


def all_values(book: Any) -> dict[str, Any]:
    """The values of every sheet by its title, row by row."""
    return {sheet.name: sheet.used_range.value for sheet in book.sheets}


def changes(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """Where two readings of a workbook differ."""
    found = [f"sheets {before.keys() ^ after.keys()}"] if before.keys() != after.keys() else []
    for title in before.keys() & after.keys():
        sizes = [(len(cells), len(cells[0])) for cells in (before[title], after[title])]
        if sizes[0] != sizes[1]:
            found.append(f"{title}: {sizes}")
        for row, cells in enumerate(zip(before[title], after[title], strict=False), 1):
            for column, (one, other) in enumerate(zip(*cells, strict=False), 1):
                if one != other and not (isinstance(one, float) and other == pytest.approx(one)):
                    found.append(f"{title} {row},{column}: {one!r} became {other!r}")
    return found
