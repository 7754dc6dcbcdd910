"""Deciding whether the user's formulas could depend on what changed, so that Excel must calculate anew."""

import html
import re
from collections.abc import Iterable

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.formulas import mentions, names_in
from xlsales.books.sheetml.workbook import SheetEntry, Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit

_FORMULA = re.compile(rb"<(?:[\w.\-]+:)?f(?:\s[^>]*)?>([^<]+)</")
_FORMULA_TAGS = (b"<f>", b"<f ", b"<f/>", b":f>", b":f ", b":f/>")
_CHAIN_SHEET = re.compile(rb'<(?:[\w.\-]+:)?c\s[^>]*?\bi="([0-9]+)"')


def recalculate_if_needed(package: Package, changed: Iterable[str]) -> bool:
    """Ask for a full calculation on load when a formula could depend on the sheets with these titles.

    Returns whether it had to be asked.
    """
    tabs = WorkbookEdit(package)
    titles = {title.lower() for title in changed}
    if tabs.calculates_on_load or not titles or not needs_calculation(tabs.now, titles):
        return False
    tabs.calculate_on_load()
    tabs.save()
    return True


def needs_calculation(book: Workbook, titles: set[str]) -> bool:
    """Whether some formula stands on, or could refer to, a sheet with one of these lower-case titles."""
    names = _names_for(book, titles)
    changed_first = sorted(book.sheets, key=lambda sheet: sheet.title.lower() not in titles)
    for sheet in changed_first:
        changed = sheet.title.lower() in titles
        if sheet.part and sheet.kind == "worksheet" and (changed or _may_hold_formulas(book, sheet)):
            data = xml_tree.as_utf8(book.package.read(sheet.part, remember=False), sheet.part)
            if _holds_formulas(data) and (changed or any(mentions(formula, names) for formula in _formulas(data))):
                return True
    return False


def drop_chain_of(package: Package, sheet_ids: set[int]) -> None:
    """Drop the calculation chain when it names a cell of these sheets: a cell without its formula is an error."""
    book = Workbook(package)
    for relation in package.relationships(book.part):
        if relation.type == "calcChain" and relation.target in package:
            named = {
                xml_tree.integer(found.decode()) for found in _CHAIN_SHEET.findall(package.read_xml(relation.target))
            }
            if named & sheet_ids:
                package.drop(relation.target)
                package.unrelate(book.part, {relation.id})
                return


def _names_for(book: Workbook, titles: set[str]) -> set[str]:
    """The titles, the tables on those sheets, and every name that leads to one of them."""
    found = set(titles)
    for sheet in book.sheets:
        if sheet.title.lower() in titles:
            found.update(table.display_name.lower() for table in book.tables(sheet))
    unled = [(name.name.lower(), names_in(name.formula)) for name in book.all_names]
    while led := {name for name, mentioned in unled if not mentioned.isdisjoint(found)} - found:
        found |= led
        unled = [(name, mentioned) for name, mentioned in unled if name not in found]
    return found


def _may_hold_formulas(book: Workbook, sheet: SheetEntry) -> bool:
    """Excel lists every formula cell in its calculation chain; only where there is one can a sheet be left unread."""
    chain = next((r for r in book.package.relationships(book.part) if r.type == "calcChain"), None)
    if chain is None or chain.target not in book.package:
        return True
    named = _CHAIN_SHEET.findall(book.package.read_xml(chain.target))
    return str(sheet.sheet_id).encode() in named


def _holds_formulas(data: bytes) -> bool:
    return any(tag in data for tag in _FORMULA_TAGS)


def _formulas(data: bytes) -> set[str]:
    return {html.unescape(formula.decode("utf-8", "replace")) for formula in _FORMULA.findall(data)}
