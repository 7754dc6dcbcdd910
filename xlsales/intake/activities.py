"""The words of a list of activities: what kind of contact each was, whether it happened, and its note as plain text."""

import html
import re
from collections.abc import Mapping

from xlsales.tables.words import fold, neutral

_KINDS: Mapping[str, str] = {
    "call": "call", "phone call": "call", "bellen": "call", "gesprek": "call", "oproep": "call",
    "telefoongesprek": "call",
    "meeting": "visit", "lunch": "visit", "diner": "visit", "vergadering": "visit", "bespreking": "visit",
    "demo": "visit", "video": "online", "videocall": "online", "video call": "online", "online meeting": "online",
    "webinar": "online", "email": "mail", "e-mail": "mail",
}  # fmt: skip
_ONLINE = re.compile(r"\b(?:zoom|teams|google meet|online|video ?call|videogesprek)\b")
_DONE = frozenset(("done", "gereed", "voltooid", "gedaan"))
_TAG = re.compile(r"<(?:/?(?:p|br|div|span|b|i|u|ul|ol|li|a|strong|em|h\d)\b[^>]*)>", re.IGNORECASE)


def kind_of(word: str, subject: str) -> str | None:
    """The kind of contact that a word means, or None for a task; a meeting whose subject says so was online."""
    folded = fold(word)
    kind = _KINDS.get(folded) or neutral("kind", folded)
    if kind == "visit" and _ONLINE.search(fold(subject)):
        return "online"
    return kind


def happened(word: str) -> bool:
    """Whether the mark of an activity says that it is done."""
    return fold(word) in _DONE or neutral("yesno", word) == "yes"


def untagged(text: str) -> str:
    """A text without the marks of a web page, its lines broken as in a cell."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "<" not in text and "&" not in text:
        return text
    if _TAG.search(text):
        text = _TAG.sub(lambda found: "\n" if found[0][1:3].lower() in ("br", "/p", "/l", "/d") else "", text)
    return re.sub(r"\n{3,}", "\n\n", html.unescape(text)).strip()
