"""The word that somebody probably meant, to name it beside the one that is not known."""

from collections.abc import Iterable
from functools import cached_property

from xlsales.tables import schema
from xlsales.tables.words import fold
from xlsales.texts import Language

_ALIKE = 0.75
"""From this share of equal letters on (`difflib`) two words are taken for the same one, mistyped."""
_COMPARISONS = 50_000
"""What one refresh spends on looking for names; comparing every unknown name with every known one has no end."""
_HEAD, _TAIL = 2, 3


class Neighbours:
    """Known names, to find the nearest of them; gives up after so many comparisons.

    Nothing is looked at before the first question: most workbooks have none.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._typed = names
        self._left = _COMPARISONS

    def nearest(self, typed: str) -> str | None:
        """The known name that a text was probably meant to be, as it is written; None when there is none."""
        folded = fold(typed)
        groups = [self._alike.get(mark, []) for mark in _marks(folded)] if self._left > 0 else []
        self._left -= sum(map(len, groups))
        if self._left < 0:
            return None
        candidates = dict.fromkeys(name for group in groups for name in group)
        longer = [name for name in candidates if name.startswith(f"{folded} ")]
        if longer:
            return self._names[longer[0]] if len(longer) == 1 else None
        return self._names.get(_best(folded, candidates))

    @cached_property
    def _names(self) -> dict[str, str]:
        return {fold(name): name for name in self._typed}

    @cached_property
    def _alike(self) -> dict[str, list[str]]:
        alike: dict[str, list[str]] = {}
        for name in self._names:
            for mark in _marks(name):
                alike.setdefault(mark, []).append(name)
        return alike


def near_choice(choices: str, typed: str, language: Language) -> str | None:
    """The label in a fixed list that a text is nearest to; None when it resembles none."""
    words = {
        fold(spelling): schema.label(choices, choice.word, language)
        for choice in schema.CHOICES.get(choices, ())
        for spelling in (choice.word, *choice.label, *choice.also)
        if len(spelling) > 1
    }
    return words.get(_best(fold(typed), words))


def _best(typed: str, words: Iterable[str]) -> str:
    """The word most like the typed one; empty when none is enough like it."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(typed)
    best, share = "", _ALIKE
    for word in words:
        matcher.set_seq1(word)
        if matcher.real_quick_ratio() >= share and matcher.quick_ratio() >= share and matcher.ratio() >= share:
            best, share = word, matcher.ratio()
    return best


def _marks(name: str) -> tuple[str, str]:
    """How a name begins and ends: a slip of the finger rarely changes both."""
    return f"{name[:_HEAD]}…", f"…{name[-_TAIL:]}"
