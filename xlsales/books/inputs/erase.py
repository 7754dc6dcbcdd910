"""Emptying rows for good: the cells, and the texts that only they showed."""

import re
from collections.abc import Sequence

from lxml import etree

from xlsales.books.inputs.find_tables import worksheets
from xlsales.books.inputs.places import TablePlace
from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.sheet.patch import CellEdits, patch
from xlsales.books.sheetml.tables import table_area
from xlsales.books.sheetml.workbook import SheetEntry, Workbook
from xlsales.books.sheetml.xstrings import escaped

_SHARED = re.compile(
    rb'<(?:[\w.\-]+:)?c\s[^>]*?\bt=["\']s["\'][^>]*>(?:(?!</(?:[\w.\-]+:)?c>).)*?<(?:[\w.\-]+:)?v>(\d+)<', re.DOTALL
)
_SHORTEST = 4
"""Texts shorter than this are found everywhere and say nothing."""


def erase_rows(package: Package, place: TablePlace, labels: Sequence[int]) -> CellEdits:
    """Empty every cell of some rows of a table, the user's own columns too; cells with a formula stay as they are."""
    block = _across(package, place)
    rows = sorted(place.rows[label] for label in labels)
    nothing = [None] * len(rows)
    edits = CellEdits(rows, dict.fromkeys(range(block[0], block[1] + 1), nothing))
    patched = patch(package.read_xml(place.part), edits, date1904=Workbook(package).date1904)
    package.put(place.part, patched.xml, well_formed=True)
    return edits


def _across(package: Package, place: TablePlace) -> tuple[int, int]:
    """The first and the last column of a table."""
    held = list(place.columns.values())
    first, last = min(held), max(held)
    if place.table_part is not None:
        block = table_area(package, place.table_part)
        first, last = min(first, block.left), max(last, block.right)
    return first, last


def drop_unused_texts(package: Package) -> None:
    """Empty the shared texts that no cell shows any more: an emptied cell leaves its text in the file."""
    book = Workbook(package)
    part = _shared_texts(package, book)
    if not part:
        return
    used = {number for sheet in worksheets(book) for number in _shown(package, sheet)}
    root = package.root(part)
    changed = False
    for number, item in enumerate(xml_tree.children(root, "si")):
        if number not in used and any(item.itertext()):
            for child in list(item):
                item.remove(child)
            etree.SubElement(item, f"{{{xml_tree.namespace(root)}}}t")
            changed = True
    if changed:
        package.put(part, xml_tree.serialise(root))


def still_in(package: Package, texts: Sequence[str]) -> list[str]:
    """The sheets, and other parts, in which one of these texts still stands."""
    texts = [text for text in texts if len(text) >= _SHORTEST]
    wanted = [escaped(text).encode() for text in texts]
    book = Workbook(package)
    titles = {sheet.part.lower(): sheet.title for sheet in book.sheets}
    shared = _shared_texts(package, book)
    found = [
        titles.get(name.lower(), name.lstrip("/"))
        for name in package.names()
        if name.lower() != shared.lower()
        and name.lower().endswith((".xml", ".vml"))
        and any(text in package.read_xml(name) for text in wanted)
    ]
    items = xml_tree.children(package.root(shared), "si") if shared else []
    told = {at for at, item in enumerate(items) if any(text in "".join(map(str, item.itertext())) for text in texts)}
    if told:
        found += [sheet.title for sheet in worksheets(book) if told & _shown(package, sheet)]
    return list(dict.fromkeys(found))


def _shared_texts(package: Package, book: Workbook) -> str:
    """The part with the texts that sheets share; empty where there is none."""
    parts = (each.target for each in package.relationships(book.part) if each.type == "sharedStrings")
    return next((part for part in parts if part in package), "")


def _shown(package: Package, sheet: SheetEntry) -> set[int]:
    """The numbers of the shared texts that a sheet shows."""
    return {int(number) for number in _SHARED.findall(package.read_xml(sheet.part))}
