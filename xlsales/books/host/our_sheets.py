"""Which sheets of a workbook are ours."""

from xlsales.books import marks
from xlsales.books.sheetml.workbook import SheetEntry, Workbook


def our_sheets(book: Workbook) -> list[SheetEntry]:
    """The sheets that a hidden name marks as ours, from left to right."""
    places = [
        book.place(name)
        for name in book.defined_names
        if marks.is_hidden_mark(name) and not name.lower().startswith(marks.TABLE_PREFIX)
    ]
    found = {place.sheet.position: place.sheet for place in places if place}
    return [found[position] for position in sorted(found)]
