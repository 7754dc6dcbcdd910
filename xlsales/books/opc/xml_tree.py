"""Reading and writing the small XML parts of a package, safely."""

import re
from typing import Final

from lxml import etree

from xlsales.errors import WorkbookRefused

MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN: Final = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_RELATIONS: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"

DECLARATION: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
"""As Excel writes it."""
_DECLARATION = re.compile(r"\s*<\?xml\b([^>]*?)\?>")
_ENCODING = re.compile(r"encoding\s*=\s*[\"']([A-Za-z][\w.\-]*)[\"']")
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)

_IN_ATTRIBUTES = (
    *(("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")),
    *(("\n", "&#10;"), ("\r", "&#13;"), ("\t", "&#9;")),
)


def as_utf8(data: bytes, part: str = "") -> bytes:
    """An XML part as UTF-8 without a byte order mark, whatever encoding it came in.

    Raises `WorkbookRefused` for bytes that are not in the encoding they claim, and for a document type (which
    no part may have, and which entity bombs need).
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if encoding is None and data[:4] in (b"<\x00?\x00", b"\x00<\x00?"):
        encoding = "utf-16-le" if data[0] else "utf-16-be"
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    try:
        if encoding is None:
            head = _DECLARATION.match(data[:200].decode("latin-1"))
            named = _ENCODING.search(head[1]) if head else None
            if named and named[1].lower() not in ("utf-8", "utf8", "us-ascii", "ascii"):
                encoding = named[1]
        if encoding is not None:
            data = _relabelled(data.decode(encoding)).encode("utf-8")
    except (UnicodeError, LookupError) as error:
        raise WorkbookRefused("books.damaged_part", part=part) from error
    at = data.find(b"<!DOCTYPE")
    if at >= 0 and not re.search(rb"<[A-Za-z_]", re.sub(rb"<!--.*?-->", b"", data[:at], flags=re.DOTALL)):
        raise WorkbookRefused("books.hostile")
    return data


def parse(data: bytes, part: str = "") -> etree._Element:
    """The root element of a part. Raises `WorkbookRefused` when it is not well-formed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(as_utf8(data, part), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise WorkbookRefused("books.damaged_part", part=part) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise WorkbookRefused("books.hostile")
    return root


def serialise(root: etree._Element) -> bytes:
    """A part's bytes: UTF-8, with the declaration Excel writes."""
    body: bytes = etree.tostring(root.getroottree(), encoding="UTF-8")
    body = re.sub(rb"\A<\?xml[^>]*\?>\s*", b"", body)
    return DECLARATION + body


def attribute(text: str) -> str:
    """Text as the value of an attribute, with its quotes; `xml.sax.saxutils` would bring the whole of the internet."""
    for sign, written in _IN_ATTRIBUTES:
        text = text.replace(sign, written)
    return f'"{text}"'


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def namespace(element: etree._Element) -> str:
    """The namespace of an element."""
    return etree.QName(element).namespace or ""


def child(element: etree._Element, name: str) -> etree._Element | None:
    """The first child with this local name, in the element's own namespace."""
    return element.find(f"{{{namespace(element)}}}{name}")


def children(element: etree._Element | None, name: str) -> list[etree._Element]:
    """All children with this local name, in the element's own namespace."""
    return [] if element is None else element.findall(f"{{{namespace(element)}}}{name}")


def relation_id(element: etree._Element, name: str = "id") -> str | None:
    """The value of `r:id` (or another attribute of the relationships namespace, transitional or strict)."""
    return element.get(f"{{{RELATIONS}}}{name}") or element.get(f"{{{STRICT_RELATIONS}}}{name}")


def integer(text: object, default: int = 0) -> int:
    """A number from somebody else's attribute; `default` when it is none, or one that no workbook can mean."""
    written = str(text)
    return int(written) if written.isdecimal() and len(written) <= 9 else default


def flag(value: str | None, default: bool = False) -> bool:
    """An XML boolean."""
    return default if value is None else value.strip().lower() in ("1", "true", "on")


def _relabelled(text: str) -> str:
    text = text.removeprefix("\ufeff")
    head = _DECLARATION.match(text)
    if head is None:
        return text
    return text[: head.start(1)] + _ENCODING.sub('encoding="UTF-8"', head[1]) + text[head.end(1) :]
