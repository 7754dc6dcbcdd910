"""A worksheet part read cell by cell with a parser, whatever its XML looks like; slower than `read_columns`.

Rules: ECMA-376 part 1, 18.3.1.4 (cells), 18.4 (strings), 18.8.30 (number formats).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from threading import Lock

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_stream import pieces
from xlsales.books.sheetml.cell_refs import LAST_COLUMN, LAST_ROW, CellRange, parse_cell
from xlsales.books.sheetml.shared_strings import shared_strings, string_of
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.xstrings import unescape
from xlsales.errors import WorkbookRefused
from xlsales.tables.raw import CellError

Cell = tuple[int, int, object]
"""Row and column, counted from 1, and what stands there."""

_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_TOTALS = re.compile(r"\b(?:SUBTOTAL|SUM|AGGREGATE)\s*\(", re.IGNORECASE)
_BITE = 1 << 16
"""How much is parsed at once: a header row needs no more."""
_LAST_SERIAL = 2_958_466
_FIRST_AFTER_GHOST_DAY = 61


@dataclass
class TotalsAndMerges:
    """What a sheet holds besides its values: the rows with a formula that adds up, the merged ranges."""

    totals: set[int] = field(default_factory=set)
    merged: set[CellRange] = field(default_factory=set)


class CellReader:
    """Reads the worksheet parts of one workbook."""

    def __init__(self, package: Package, workbook: Workbook) -> None:
        self._package = package
        self._workbook = workbook
        self.date1904 = workbook.date1904
        self._reading = Lock()
        self._strings: Sequence[str] | None = None

    def cells(self, part: str, rows: int | None = None, seen: TotalsAndMerges | None = None) -> Iterator[Cell]:
        """The filled cells of a part, of its first `rows` rows only when given, in the order of the file.

        Totals and merged ranges are added to `seen`. Raises `WorkbookRefused` when the part is not well-formed.
        """
        seen = seen or TotalsAndMerges()
        row = column = 0
        for event, element in _elements(self._package, part, "row", "c", "mergeCell"):
            if event == "start":
                if xml_tree.local(element) == "row":
                    row = xml_tree.integer(element.get("r", ""), row + 1)
                    column = 0
                    if rows is not None and row > rows:
                        return
                continue
            if xml_tree.local(element) == "c":
                column, at = parse_cell(element.get("r", "")) or (column + 1, row)
                value = self.value(element)
                if value is not None and 1 <= at <= LAST_ROW and column <= LAST_COLUMN:
                    yield at, column, value
                    if adds_up(element):
                        seen.totals.add(at)
            elif xml_tree.local(element) == "mergeCell" and (merged := CellRange.parse(element.get("ref", ""))):
                seen.merged.add(merged)
            _release(element)

    def value(self, cell: etree._Element) -> object:
        """What stands in a cell; None for nothing."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            inline = _child(cell, "is")
            return None if inline is None else string_of(inline)
        held = _child(cell, "v")
        text = None if held is None else held.text or ""
        if kind == "e" and text is not None:
            return CellError(text or "#")
        if text is None or (text == "" and kind != "str"):
            formula = _child(cell, "f")
            return None if formula is None else CellError("=" + (formula.text or ""))
        if kind == "s":
            return self._shared(text)
        if kind == "str":
            return unescape(text)
        if kind == "b":
            return text.strip().lower() in ("1", "true")
        try:
            if kind == "d":
                return _plain(datetime.fromisoformat(text))
            number = float(text)
        except ValueError:
            return text
        style = xml_tree.integer(cell.get("s", "0"))
        code = self.formats[style] if style < len(self.formats) else ""
        return dated(number, code, self.date1904) if code else number

    def _shared(self, text: str) -> object:
        at = xml_tree.integer(text.strip(), -1)
        return self.strings[at] if 0 <= at < len(self.strings) else CellError("#")

    @property
    def strings(self) -> Sequence[str]:
        """The shared strings of the workbook; read once, by whoever asks first."""
        with self._reading:
            if self._strings is None:
                part = self._related("sharedStrings")
                self._strings = () if part is None else self._read_strings(part)
            return self._strings

    def _read_strings(self, part: str) -> Sequence[str]:
        strings = shared_strings(pieces(self._package, part))
        if strings is None:
            strings = []
            for event, element in _elements(self._package, part, "si"):
                if event == "end":
                    strings.append(string_of(element))
                    _release(element)
        return strings

    @cached_property
    def formats(self) -> Sequence[str]:
        """Per cell style "date", "elapsed", or nothing for an ordinary number."""
        part = self._related("styles")
        if part is None:
            return ()
        root = self._package.root(part)
        codes = {
            element.get("numFmtId"): _format_kind(element.get("formatCode", ""))
            for element in xml_tree.children(xml_tree.child(root, "numFmts"), "numFmt")
        }
        formats = []
        for xf in xml_tree.children(xml_tree.child(root, "cellXfs"), "xf"):
            number = xf.get("numFmtId", "0")
            built_in = "date" if xml_tree.integer(number) in _BUILT_IN_DATES else ""
            formats.append(codes.get(number, "elapsed" if number == "46" else built_in))
        return formats

    def _related(self, kind: str) -> str | None:
        for relation in self._package.relationships(self._workbook.part):
            if relation.type == kind and relation.target in self._package:
                return relation.target
        return None


def _elements(package: Package, part: str, *names: str) -> Iterator[tuple[str, etree._Element]]:
    parser = etree.XMLPullParser(
        events=("start", "end"),
        tag=[f"{{*}}{name}" for name in names],
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,  # the text of an element ends where one stands
        remove_pis=True,
    )
    try:
        for piece in pieces(package, part):
            for start in range(0, len(piece), _BITE):
                parser.feed(piece[start : start + _BITE])
                yield from parser.read_events()  # type: ignore[misc]
        parser.close()
    except etree.XMLSyntaxError as error:
        raise WorkbookRefused("books.damaged_part", part=part) from error


def _release(element: etree._Element) -> None:
    """Forget an element that was read and those before it: a tree of a whole sheet takes gigabytes."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def adds_up(cell: etree._Element) -> bool:
    """Whether a formula that adds up stands in a cell."""
    formula = _child(cell, "f")
    return formula is not None and _TOTALS.search(formula.text or "") is not None


def _child(element: etree._Element, name: str) -> etree._Element | None:
    return next((child for child in element if xml_tree.local(child) == name), None)


def _format_kind(code: str) -> str:
    bare = _LITERAL.sub("", code.partition(";")[0])
    if _ELAPSED.search(bare):
        return "elapsed"
    return "date" if re.search("[ymdhs]", bare.replace("General", ""), re.IGNORECASE) else ""


def dated(number: float, kind: str, date1904: bool) -> object:
    """A number that is shown as a day or a time ("date") or as a span of time ("elapsed")."""
    if not 0 <= number < _LAST_SERIAL:
        return number
    if kind == "elapsed":
        return timedelta(days=number)
    moment = timedelta(seconds=round(number * 86_400))
    if number < 1:
        return (datetime.min + moment).time() if moment < timedelta(1) else time()
    first = datetime(1904, 1, 1) if date1904 else datetime(1899, 12, 30 if number >= _FIRST_AFTER_GHOST_DAY - 1 else 31)
    try:
        return _plain(first + moment)
    except OverflowError:  # behind the last day of the year 9999
        return number


def _plain(moment: datetime) -> date | datetime:
    """A day when there is no time of day."""
    moment = moment.replace(tzinfo=None)
    return moment.date() if moment.time() == time() else moment
