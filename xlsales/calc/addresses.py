"""Cell addresses as people write them."""

import re

from openpyxl.utils import column_index_from_string as column_number
from openpyxl.utils import get_column_letter as column_letters

Coords = tuple[int, int, int, int]
"""First row and column, counted from 1, and how many rows and columns."""
_ADDRESS = re.compile(r"\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?", re.IGNORECASE)


def coords_of(address: str, rows: int, columns: int) -> Coords:
    """`B3`, `$B$3:C9`, `B:C` or `3:4` on a sheet of so many rows and columns; raises `ValueError` for anything else."""
    found = _ADDRESS.fullmatch(address.strip())
    if not found or not (found[1] or found[2]):
        raise ValueError(f"{address} is not the address of cells")
    left, top = column_number(found[1]) if found[1] else 1, int(found[2] or 1)
    if ":" in address:
        right, bottom = column_number(found[3]) if found[3] else columns, int(found[4] or rows)
    elif found[1] and found[2]:
        right, bottom = left, top
    else:
        raise ValueError(f"{address} is not the address of cells")
    top, bottom, left, right = min(top, bottom), max(top, bottom), min(left, right), max(left, right)
    if top < 1 or bottom > rows or right > columns:
        raise ValueError(f"{address} lies outside the sheet")
    return top, left, bottom - top + 1, right - left + 1


def address_of(coords: Coords, *, row_absolute: bool = True, column_absolute: bool = True) -> str:
    """Cells as `$B$3:$C$9`, the dollar signs as asked."""
    row, column, rows, columns = coords
    of_row, of_column = "$" * row_absolute, "$" * column_absolute
    first = f"{of_column}{column_letters(column)}{of_row}{row}"
    if rows == columns == 1:
        return first
    return f"{first}:{of_column}{column_letters(column + columns - 1)}{of_row}{row + rows - 1}"
