"""Words as people type them, brought back to the neutral words of the schema."""

import unicodedata
from functools import cache

from xlsales.tables import schema

_SHORTEST_TYPO = 5
"""Below this length one wrong letter makes another word ("kort", "port")."""


def fold(text: str) -> str:
    """Text without the differences nobody means: case, accents, doubled or odd spaces."""
    text = text.casefold()
    if text.isascii() and text.isalnum():
        return text
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()
    return " ".join(text.split())


def neutral(choices: str, text: str) -> str | None:
    """The neutral word of a list for what somebody typed, in either language; None when it is none of them.

    One slip of the finger in a word of five letters or more is understood, when only one word is that near.
    """
    spellings = _spellings(choices)
    folded = fold(text).rstrip(".")
    if folded in spellings:
        return spellings[folded]
    if len(folded) < _SHORTEST_TYPO:
        return None
    near = {
        word for spelling, word in spellings.items() if len(spelling) >= _SHORTEST_TYPO and one_slip(folded, spelling)
    }
    return near.pop() if len(near) == 1 else None


def one_slip(left: str, right: str) -> bool:
    """Whether two words differ by one letter too many, too few, wrong, or by two neighbours swapped."""
    if abs(len(left) - len(right)) > 1 or left == right:
        return False
    start = next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), None)
    if start is None:
        return True
    ours, theirs = left[start:], right[start:]
    if len(left) == len(right):
        return ours[1:] == theirs[1:] or (ours[:2] == theirs[1::-1] and ours[2:] == theirs[2:])
    return ours[1:] == theirs or ours == theirs[1:]


@cache
def _spellings(choices: str) -> dict[str, str]:
    spellings: dict[str, str] = {}
    for choice in schema.CHOICES.get(choices, ()):
        for spelling in (choice.word, *choice.label, *choice.also):
            spellings.setdefault(fold(spelling).rstrip("."), choice.word)
    return spellings
