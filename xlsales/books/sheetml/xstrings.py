"""Text as SpreadsheetML writes it: what XML cannot hold is `_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring)."""

import re

_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def escaped(text: str) -> str:
    """Text for the inside of an element: what XML cannot hold becomes `_xHHHH_` (ECMA-376, ST_Xstring)."""
    text = _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """Text as a person reads it: `_x000A_` is a line break (ECMA-376, ST_Xstring).

    Two halves of a sign are that sign; half a sign, which no file can be written with, is a question mark.
    """
    if "_x" not in text:
        return text
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
