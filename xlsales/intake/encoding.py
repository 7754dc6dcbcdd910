"""Bytes of a text file become text: which encoding it is, and what an earlier program damaged is mended."""

import codecs
import re
from collections import Counter

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OLD = ("cp1252", "cp850", "mac_roman")
"""Windows, the DOS that Excel still writes for "CSV (MS-DOS)", and "CSV (Macintosh)"."""
_LIKELY = frozenset("éèëêïîíöóôüúûáàâäçñß€’‘“”–—…·´°²ÉÈËÖÜÀÇ\xa0")
"""The signs beyond ASCII that Dutch, French and German text is made of."""
_TWICE = re.compile("[ÃÂâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}|ð[Ÿ\x9f][\x80-\xbf€-™ -ž]{2}")
"""What UTF-8 looks like once it has been read as Windows text."""
_FEW = 0.05


def decoded(data: bytes) -> tuple[str, str]:
    """The text of a file and the name of its encoding.

    UTF-8 where it is valid, or nearly so (a line of another encoding was pasted in); else the old encoding that
    yields the most letters of our languages.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _mended(data[len(bom) :].decode(name, "replace")), name
    if wide := _wide(data):
        return data.decode(wide, "replace"), wide
    try:
        return _mended(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        pass
    lines = data.splitlines(keepends=True)
    odd = [line for line in lines if not line.isascii()]
    wrong = [line for line in odd if not _valid(line)]
    old = max(_OLD, key=lambda name: _score(b"".join(wrong), name))
    if len(wrong) <= max(1, _FEW * len(odd)) < len(odd):
        return "".join(line.decode("utf-8" if _valid(line) else old, "replace") for line in lines), "utf-8"
    return data.decode(old, "replace"), old


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of ordinary text is zero."""
    head = data[:4096]
    if head[1::2].count(0) > len(head) // 3:
        return "utf-16-le"
    return "utf-16-be" if head[::2].count(0) > len(head) // 3 else None


def _valid(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _score(data: bytes, name: str) -> int:
    counted = Counter(byte for byte in data if byte > 127)
    signs = {bytes([byte]).decode(name, "replace"): count for byte, count in counted.items()}
    return sum(count * ((2 if sign.islower() else 1) if sign in _LIKELY else -1) for sign, count in signs.items())


def _mended(text: str) -> str:
    """Undo a reading of UTF-8 as Windows text, line by line, where that gives clean text again."""
    if not _TWICE.search(text):
        return text
    return "".join(_mended_line(line) for line in text.splitlines(keepends=True))


def _mended_line(line: str) -> str:
    if not _TWICE.search(line):
        return line
    try:
        # Windows text has no letter for five byte values; programs pass those on as control signs.
        return b"".join(_byte(sign) for sign in line).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return line


def _byte(sign: str) -> bytes:
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return sign.encode("latin-1")
