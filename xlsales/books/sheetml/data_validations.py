"""Input messages on cells, put into a worksheet part and taken out byte for byte.

An input message is a data validation that forbids nothing (ECMA-376 part 1, 18.3.1.32).
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from xml.parsers import expat

from xlsales.books.sheetml.cell_values import escaped
from xlsales.books.sheetml.sheet.row_spans import Cut, UnusualXml
from xlsales.books.sheetml.workbook import column_letters

_EARLIER = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"),
    *("protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"),
    *("phoneticPr", "conditionalFormatting"),
)
"""What stands before the rules for typing (18.3.1.99)."""
_HELD = re.compile(rb"<(?P<tag>(?:[\w.\-]+:)?dataValidations)\b(?P<said>[^>]*)>(?P<held>.*?)</(?P=tag)>", re.DOTALL)
_COUNT = re.compile(rb'(\scount=")([0-9]+)(")')


class InputMessage(NamedTuple):
    """What appears when a cell is selected."""

    title: str
    text: str


def add_input_message(xml: bytes, row: int, columns: Sequence[int], message: InputMessage) -> bytes:
    """A worksheet part in which the cells of a row in these columns have an input message.

    A part that cannot be cut stays as it is.
    """
    if not columns:
        return xml
    try:
        cut = Cut(xml)
    except UnusualXml:
        return xml
    prefix = cut.prefix.encode()
    line = b'<%sdataValidation allowBlank="1" showInputMessage="1" promptTitle="%s" prompt="%s" sqref="%s"/>' % (
        prefix,
        *_written(message),
        b" ".join(b"%s%d" % (column_letters(column).encode(), row) for column in columns),
    )
    at = _place(xml, cut)
    found = _HELD.match(xml, at)
    if found is None:
        if xml.startswith(b"<%sdataValidations" % prefix, at):
            return xml
        return xml[:at] + b'<%sdataValidations count="1">%s</%sdataValidations>' % (prefix, line, prefix) + xml[at:]
    return xml[:at] + _counted(found, found["held"] + line, 1) + xml[found.end() :]


def without_input_messages(xml: bytes, messages: Iterable[InputMessage]) -> bytes:
    """A worksheet part without these input messages."""
    # Whoever saved the workbook in between may have put the attributes in another order.
    written = (map(re.escape, _written(message)) for message in messages)
    words = b"|".join(b'(?=[^>]*\\spromptTitle="%s")(?=[^>]*\\sprompt="%s")' % (title, text) for title, text in written)
    ours = re.compile(
        rb"<(?P<tag>(?:[\w.\-]+:)?dataValidation)(?:%s)\s(?:[^>]*?/>|[^>]*[^/]>.*?</(?P=tag)>)" % words, re.DOTALL
    )

    def plain(found: re.Match[bytes]) -> bytes:
        held, count = ours.subn(b"", found["held"])
        return (_counted(found, held, -count) if held.strip() else b"") if count else found[0]

    return _HELD.sub(plain, xml, count=1) if b"promptTitle" in xml else xml


def _written(message: InputMessage) -> tuple[bytes, bytes]:
    return escaped(message.title).encode(), escaped(message.text).encode()


def _counted(found: re.Match[bytes], held: bytes, more: int) -> bytes:
    said = _COUNT.sub(lambda count: b"%s%d%s" % (count[1], int(count[2]) + more, count[3]), found["said"])
    return b"<%s%s>%s</%s>" % (found["tag"], said, held, found["tag"])


def _place(xml: bytes, cut: Cut) -> int:
    """Where the rules for typing begin, or would: what is inside other elements, such as a saved view, is passed by."""
    parser = expat.ParserCreate()
    depth = 0
    found: list[int] = []

    def begin(name: str, _: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth == 2 and name.rpartition(":")[2] not in _EARLIER and not found:
            found.append(parser.CurrentByteIndex)

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.Parse(xml[: cut.body] + xml[cut.body_end :], True)
    at = found[0] if found else xml.rfind(b"</") - (cut.body_end - cut.body)
    return at + cut.body_end - cut.body
