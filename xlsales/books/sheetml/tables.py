"""Making a native table longer."""

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.sheet.row_spans import Bounds, bounds
from xlsales.books.sheetml.workbook import SheetEntry, TablePart, Workbook, column_letters
from xlsales.errors import WorkbookRefused


def grow_table(package: Package, sheet: SheetEntry, table: TablePart, last_row: int) -> None:
    """Let a table reach down to `last_row` of its sheet, its filter with it; a table never shrinks here.

    Raises `WorkbookRefused` when a totals row or another table is in the way.
    """
    area = bounds(table.ref)
    if area is None:
        raise WorkbookRefused("books.damaged_part", part=table.part)
    if last_row <= area[3]:
        return
    if table.totals_row:
        raise _in_the_way(sheet, table, area[3])
    for other in Workbook(package).tables(sheet):
        blocked = bounds(other.ref)
        if other.part != table.part and blocked and _meets(blocked, (area[0], area[3] + 1, area[2], last_row)):
            raise _in_the_way(sheet, table, blocked[1])
    root = package.root(table.part)
    root.set("ref", _ref((*area[:3], last_row)))
    autofilter = xml_tree.child(root, "autoFilter")
    filtered = bounds(autofilter.get("ref", "")) if autofilter is not None else None
    if autofilter is not None and filtered is not None:
        autofilter.set("ref", _ref((*filtered[:3], last_row)))
    package.put(table.part, xml_tree.serialise(root))


def _meets(one: Bounds, other: Bounds) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _ref(area: Bounds) -> str:
    return f"{column_letters(area[0])}{area[1]}:{column_letters(area[2])}{area[3]}"


def _in_the_way(sheet: SheetEntry, table: TablePart, row: int) -> WorkbookRefused:
    return WorkbookRefused("books.below_table", table=table.display_name, sheet=sheet.title, row=row)
