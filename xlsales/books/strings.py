"""The shared strings of a workbook, most of which are nothing but a text.

Rules: ECMA-376 part 1, 18.4.
"""

import re
from collections.abc import Iterable

from lxml import etree

from xlsales.books import markup
from xlsales.books.workbook import unescape

_ROOT = re.compile(rb"\s*(?:\xef\xbb\xbf)?(?:<\?xml[^>]*\?>)?\s*<sst[\s>]")
_ENCODED = re.compile(rb"""encoding\s*=\s*["'](?!utf-?8)""", re.IGNORECASE)
_PLAIN = re.compile(rb'<si><t(?: xml:space="preserve")?>([^<]*)</t></si>')
_ANY = re.compile(rb"<si>.*?</si>|<si/>", re.DOTALL)
_STARTS = re.compile(rb"<si\b")
_ODD = re.compile(rb"<(?:!|\?(?!xml\s)|si\s)")


def shared_strings(pieces: Iterable[bytes]) -> list[str] | None:
    """The strings of a part; None when its XML is not as the usual writers write it."""
    found: list[str] = []
    rest = b""
    for piece in pieces:
        if not found and not rest and (not _ROOT.match(piece) or _ENCODED.search(piece[:200])):
            return None
        rest += piece
        if _ODD.search(rest):
            return None
        end = rest.rfind(b"</si>") + 5 if b"</si>" in rest else 0
        whole, rest = rest[:end], rest[end:]
        texts = _PLAIN.findall(whole)
        try:
            if len(texts) == len(_STARTS.findall(whole)):
                found += [unescape(plain_text(raw)) for raw in texts]
            else:
                found += [string_of(etree.fromstring(each)) for each in _ANY.findall(whole)]
        except (etree.XMLSyntaxError, UnicodeDecodeError):
            return None
    return None if not (found or rest) or _STARTS.search(rest) else found


def string_of(element: etree._Element) -> str:
    """The text of a string, of all its runs, without what is only there to show how to pronounce it."""
    texts = []
    for child in element:
        name = markup.local(child)
        if name == "t":
            texts.append(child.text or "")
        elif name == "r":
            texts += [part.text or "" for part in child if markup.local(part) == "t"][:1]
    return unescape("".join(texts))


def plain_text(raw: bytes) -> str:
    """A text as it stands in an XML file, with its references and line ends as a parser reads them."""
    if b"&" not in raw and b"\r" not in raw:
        return raw.decode()
    return etree.fromstring(b"<t>" + raw + b"</t>").text or ""
