"""Formulas between Excel's writing and the office's own, by words where that is proven and by its parser elsewhere.

The parser takes milliseconds for each cell, too long for a column of twenty thousand. So the first formula of
each shape (the text with its digits left out) is written both ways; when the words agree with the parser, the
words do for every other formula of that shape.
"""

from __future__ import annotations

import re
from typing import Callable

Convert = Callable[[str], str]

_PIECES = re.compile(
    r'(?P<text>"(?:[^"]|"")*")'
    r"|\$?(?P<quoted>'(?:[^']|'')+')(?P<mark>[.!])"
    r"|(?<![\w.])\$?(?P<plain>[^\W\d][\w.]*?)(?P<dot>[.!])(?=\$?[A-Za-z]{1,3}(?:\$?\d|:)|\$?\d+:)"
    r"|(?P<truth>\b(?:TRUE|FALSE)\b)(?P<call>\(\))?"
    r"|(?P<comma>[,;])"
)


def to_excel(formula: str) -> str:
    """The office's own writing (`=$Today.A1;TRUE()`) in Excel's (`=Today!A1,TRUE`), by its words."""
    return _PIECES.sub(_excel_word, formula)


def to_office(formula: str) -> str:
    """Excel's writing in the office's own, by its words."""
    return _PIECES.sub(_office_word, formula)


def _excel_word(found: re.Match[str]) -> str:
    if found["text"]:
        return found["text"]
    if found["quoted"] or found["plain"]:
        return (found["quoted"] or found["plain"]) + "!"
    return found["truth"] or ","


def _office_word(found: re.Match[str]) -> str:
    if found["text"]:
        return found["text"]
    if found["quoted"] or found["plain"]:
        return "$" + (found["quoted"] or found["plain"]) + "."
    return found["truth"] + "()" if found["truth"] else ";"


class Proven:
    """One direction of writing, with what is known of each shape met so far."""

    def __init__(self, words: Convert) -> None:
        self._words = words
        self._shapes: dict[str, bool] = {}

    def __call__(self, formula: str, parse: Convert) -> str:
        """`formula` in the other writing; `parse` asks the parser, which is believed where the two differ."""
        shape = re.sub(r"\d+", "0", formula)
        if self._shapes.get(shape):
            return self._words(formula)
        parsed = parse(formula)
        self._shapes[shape] = self._words(formula) == parsed
        return parsed
