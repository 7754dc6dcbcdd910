"""Shared strings: the quick way reads what a parser reads, or leaves the part to it."""

import pytest
from lxml import etree

from xlsales.books.sheetml.shared_strings import shared_strings, string_of

_HEAD = b'<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
_PLAIN = (
    "<si><t>Acme</t></si><si><t></t></si>"
    '<si><t xml:space="preserve"> één </t></si><si><t>R&amp;D &lt;x&gt; &#8364;</t></si><si><t>a_x000A_b</t></si>'
    "<si><t>twee\r\nregels</t></si>"
).encode()
_RICH = (
    b"<si/><si><t/></si><si><r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r></si><si><t>x</t><rPh><t>y</t></rPh></si>"
)


_TORN = ("a torn tag", "an end too many", "no end", "a comment inside")


def _parsed(data: bytes) -> list[str]:
    return [string_of(si) for si in etree.fromstring(data)]


@pytest.mark.parametrize("length", [1, 50, 1 << 20])
@pytest.mark.parametrize("inside", [_PLAIN, _PLAIN + _RICH + _PLAIN, b""], ids=["plain", "rich", "none"])
def test_the_quick_way_reads_what_a_parser_reads(inside: bytes, length: int) -> None:
    data = _HEAD + inside + b"</sst>"
    first, rest = data[: len(_HEAD)], data[len(_HEAD) :]
    pieces = [first, *(rest[at : at + length] for at in range(0, len(rest), length))]
    assert shared_strings(pieces) == _parsed(data)


@pytest.mark.parametrize(
    "data",
    [
        (_HEAD + _PLAIN + b"</sst>").decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        (_HEAD + _PLAIN + b"</sst>").replace(b"<", b"<x:").replace(b"<x:/", b"</x:").replace(b"<x:?", b"<?"),
        _HEAD + b"<si><t><![CDATA[a]]></t></si></sst>",
        _HEAD + b'<si x="1"><t>a</t></si></sst>',
        _HEAD + b"<si><t>a",
        _HEAD + b"<si><t>\xff</t></si></sst>",
        _HEAD + b"<si><t>a & b</t></si></sst>",
        b"",
        _HEAD + b"<si><t>a</t></si><i><t>b</t></si><si><t>c</t></si></sst>",
        _HEAD + b"<si></si><t>a</t></si></sst>",
        _HEAD + b"<si><t>a</t></si>",
        _HEAD + b"<si><t>a<!-- x -->b</t></si></sst>",
    ],
    ids=[
        "utf-16",
        "a prefix",
        "raw text",
        "an attribute",
        "cut off",
        "no utf-8",
        "a bare ampersand",
        "nothing",
        *_TORN,
    ],
)
def test_unusual_strings_are_left_to_a_parser(data: bytes) -> None:
    assert shared_strings([data]) is None


def test_a_part_without_anything_is_left_to_a_parser() -> None:
    assert shared_strings([]) is None
