"""The shared strings of a workbook, most of which are nothing but a text.

Rules: ECMA-376 part 1, 18.4.
"""

import re
from collections.abc import Iterable

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.sheetml.xstrings import unescape

_ROOT = re.compile(rb"\s*(?:\xef\xbb\xbf)?(?:<\?xml[^>]*\?>)?\s*<sst(?:\s[^<>]*)?>")
_ENCODED = re.compile(rb"""encoding\s*=\s*["'](?!utf-?8)""", re.IGNORECASE)
_PLAIN = re.compile(rb'<si><t(?: xml:space="preserve")?>([^<]*)</t></si>')
_ANY = re.compile(rb"(<si>.*?</si>|<si/>)", re.DOTALL)


def shared_strings(pieces: Iterable[bytes]) -> list[str] | None:
    """The strings of a part; None when its XML is not as the usual writers write it.

    Nothing but strings and white space may stand in it: one that was overlooked would shift all others.
    """
    found: list[str] = []
    rest = b""
    begun = False
    for piece in pieces:
        rest += piece
        if not begun:
            root = _ROOT.match(rest)
            if root is None or _ENCODED.search(root[0]):
                return None
            rest, begun = rest[root.end() :], True
        end = rest.rfind(b"</si>") + 5 if b"</si>" in rest else 0
        complete, rest = rest[:end], rest[end:]
        try:
            between, texts = _taken_apart(_PLAIN, complete)
            if not between.strip():
                found += [unescape(plain_text(raw)) for raw in texts]
                continue
            between, texts = _taken_apart(_ANY, complete)
            if between.strip() or b"<!" in complete or b"<?" in complete:
                return None
            found += [string_of(etree.fromstring(each)) for each in texts]
        except (etree.XMLSyntaxError, UnicodeDecodeError):
            return None
    return found if begun and rest.strip() == b"</sst>" else None


def _taken_apart(pattern: re.Pattern[bytes], xml: bytes) -> tuple[bytes, list[bytes]]:
    """What is between the matches of a pattern, and the matches."""
    pieces = pattern.split(xml)
    return b"".join(pieces[0::2]), pieces[1::2]


def string_of(element: etree._Element) -> str:
    """The text of a string, of all its runs, without what is only there to show how to pronounce it."""
    texts = []
    for child in element:
        name = xml_tree.local(child)
        if name == "t":
            texts.append(child.text or "")
        elif name == "r":
            texts += [part.text or "" for part in child if xml_tree.local(part) == "t"][:1]
    return unescape("".join(texts))


def plain_text(raw: bytes) -> str:
    """A text as it stands in an XML file, with its references and line ends as a parser reads them."""
    if b"&" not in raw and b"\r" not in raw:
        return raw.decode()
    return etree.fromstring(b"<t>" + raw + b"</t>").text or ""
