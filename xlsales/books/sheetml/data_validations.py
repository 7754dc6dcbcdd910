"""The note in the headers of our computed columns beside an adopted list, put in and taken out byte for byte.

It is the hint of a data validation (ECMA-376 part 1, 18.3.1.32), as on the sheets of our own.
"""

import re
from collections.abc import Sequence
from xml.parsers import expat

from xlsales.books.sheetml.cell_values import escaped
from xlsales.books.sheetml.sheet.row_spans import Cut, UnusualXml
from xlsales.books.sheetml.workbook import column_letters
from xlsales.texts import Language, say

_EARLIER = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"),
    *("protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"),
    *("phoneticPr", "conditionalFormatting"),
)
"""What stands before the rules for typing (18.3.1.99)."""
_HELD = re.compile(rb"<(?P<tag>(?:[\w.\-]+:)?dataValidations)\b(?P<said>[^>]*)>(?P<held>.*?)</(?P=tag)>", re.DOTALL)
_COUNT = re.compile(rb'(\scount=")([0-9]+)(")')


def note(xml: bytes, row: int, columns: Sequence[int], language: Language) -> bytes:
    """The part of a sheet in which the headers in these columns say that xlsales fills them.

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
        *_words(language),
        b" ".join(b"%s%d" % (column_letters(column).encode(), row) for column in columns),
    )
    at = _place(xml, cut)
    found = _HELD.match(xml, at)
    if found is None:
        if xml.startswith(b"<%sdataValidations" % prefix, at):
            return xml
        return xml[:at] + b'<%sdataValidations count="1">%s</%sdataValidations>' % (prefix, line, prefix) + xml[at:]
    return xml[:at] + _counted(found, found["held"] + line, 1) + xml[found.end() :]


def without_note(xml: bytes) -> bytes:
    """The part of a sheet without that note, in either language."""
    # Whoever saved the workbook in between may have put the attributes in another order.
    said = (map(re.escape, _words(language)) for language in ("nl", "en"))
    words = b"|".join(b'(?=[^>]*\\spromptTitle="%s")(?=[^>]*\\sprompt="%s")' % (title, text) for title, text in said)
    ours = re.compile(
        rb"<(?P<tag>(?:[\w.\-]+:)?dataValidation)(?:%s)\s(?:[^>]*?/>|[^>]*[^/]>.*?</(?P=tag)>)" % words, re.DOTALL
    )

    def plain(found: re.Match[bytes]) -> bytes:
        held, count = ours.subn(b"", found["held"])
        return (_counted(found, held, -count) if held.strip() else b"") if count else found[0]

    return _HELD.sub(plain, xml, count=1) if b"promptTitle" in xml else xml


def _words(language: Language) -> tuple[bytes, bytes]:
    title, text = (say(f"hints.{key}", language) for key in ("computed_title", "computed"))
    return escaped(title).encode(), escaped(text).encode()


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
