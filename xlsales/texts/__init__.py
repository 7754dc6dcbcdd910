"""The words of xlsales, Dutch and English side by side.

A key names its file and its place in it: ``reasons.cold_visits`` is ``TEXTS["cold_visits"]`` in `reasons.py`.
Where a file grew long it is a folder of that name, and its `__init__.py` puts the texts of its files together.
Placeholders take a form after a colon:

``{who}``                      text, a number or a date, as the language writes it
``{visits:bezoek|bezoeken}``   the number with its noun: "1 bezoek", "3 bezoeken"
``{value:money}``              whole euros
``{share:percent}``            a share of one as a percentage
``{since:day}``                a date without its year
``{file:arg}``                 a name as one types it in a command: with a space in it between quotation marks
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache
from importlib import import_module
from string import Formatter
from typing import Any, Literal, cast

Language = Literal["nl", "en"]
Text = tuple[str, str]
"""One text: Dutch first, English second."""

_MONTHS = {
    "nl": ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def pick(text: Text, language: Language) -> str:
    """The text in one language."""
    return text[0] if language == "nl" else text[1]


def say(key: str, language: Language, /, **figures: object) -> str:
    """The text of `key` with its figures filled in.

    Raises `KeyError` for an unknown key or a missing figure: both are faults of the program.
    """
    return "".join(
        part if isinstance(part, str) else shown(figures[part[0]], part[1], language) for part in _pieces(key, language)
    )


def tell(key: str, language: Language, length: int, /, **columns: Iterable[object]) -> list[str]:
    """`length` sentences at once: like `say`, with one value per row in every figure."""
    pieces = _pieces(key, language)
    if all(isinstance(part, str) for part in pieces):
        return ["".join(str(part) for part in pieces)] * length
    parts: list[Iterable[str]] = []
    for part in pieces:
        if isinstance(part, str):
            parts.append([part] * length)
        else:
            parts.append(_shown_column(columns[part[0]], part[1], language))
    return list(map("".join, zip(*parts, strict=True)))


def shown(value: object, form: str, language: Language) -> str:
    """One figure as a reader of `language` writes it; an absent figure is a dash."""
    if value is None or value != value:
        return "–"
    if isinstance(value, date):
        day = f"{value.day} {_MONTHS[language][value.month - 1]}"
        return day if form == "day" else f"{day} {value.year}"
    if isinstance(value, str):
        return _argument(value) if form == "arg" else value
    number = float(value)  # type: ignore[arg-type]
    if form == "money":
        whole = _grouped(f"{number:,.0f}", language)
        return f"€ {whole}" if language == "nl" else f"€{whole}"
    if form == "percent":
        return f"{number:.0%}"
    digits = _grouped(f"{number:,.1f}".removesuffix(".0"), language)
    if "|" in form:
        one, many = form.split("|")
        return f"{digits} {one if number == 1 else many}"
    return digits


def _argument(text: str) -> str:
    """A text as one argument of a command, in every shell: between double quotation marks where it needs them."""
    plain = all(sign.isalnum() or sign in "._-/\\:" for sign in text)
    return text if text and plain else f'"{text}"'


def keys(module: str) -> frozenset[str]:
    """The full keys that one file of texts declares."""
    return frozenset(f"{module}.{name}" for name in _texts(module))


def _shown_column(values: Iterable[object], form: str, language: Language) -> list[str]:
    kind = getattr(getattr(values, "dtype", None), "kind", "")
    if kind in ("M", "f", "i"):
        import numpy as np

        distinct, places = np.unique(cast(Any, values), return_inverse=True)
        texts = np.array([shown(value, form, language) for value in distinct.tolist()], dtype=object)
        return texts[places].tolist()
    known: dict[object, str] = {}
    shown_values = []
    for value in values:
        text = known.get(value)
        if text is None:
            text = known[value] = shown(value, form, language)
        shown_values.append(text)
    return shown_values


def _grouped(digits: str, language: Language) -> str:
    return digits.translate({44: ".", 46: ","}) if language == "nl" else digits


@cache
def _texts(module: str) -> dict[str, Text]:
    texts: dict[str, Text] = import_module(f"{__name__}.{module}").TEXTS
    return texts


@cache
def _pieces(key: str, language: Language) -> Sequence[str | tuple[str, str]]:
    module, _, name = key.partition(".")
    pieces: list[str | tuple[str, str]] = []
    for literal, field, form, _ in Formatter().parse(pick(_texts(module)[name], language)):
        if literal:
            pieces.append(literal)
        if field is not None:
            pieces.append((field, form or ""))
    return tuple(pieces)


Say = Callable[..., str]
"""`say` with the language already chosen."""


def speaker(language: Language) -> Say:
    """`say` for one language, for code that says many things in it."""

    def speak(key: str, /, **figures: object) -> str:
        return say(key, language, **figures)

    return speak
