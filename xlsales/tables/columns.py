"""One column of cells becomes one typed column of a frame; what cannot be read is a fault with its position."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray

from xlsales.tables import schema
from xlsales.tables.cells import Fault, Memo, Unreadable
from xlsales.tables.coded import Coded
from xlsales.tables.dates import MOVES, Reader, date_column
from xlsales.tables.near import near_choice
from xlsales.tables.numbers import number_column
from xlsales.tables.raw import CellError
from xlsales.tables.words import fold, neutral
from xlsales.texts import Language


@dataclass(frozen=True)
class Hand:
    """What one needs to know to read what somebody typed."""

    today: date
    language: Language
    date1904: bool = False


Typed: TypeAlias = np.ndarray | ExtensionArray


def typed_column(values: Sequence[object], column: schema.Column, hand: Hand) -> tuple[Typed, list[Fault]]:
    """The values of a column in the type that `DTYPES` names, and what is wrong with which of them."""
    if isinstance(values, Coded):
        different, faults = typed_column(values.values, column, hand)
        return different.take(values.codes), _everywhere(faults, values)
    if column.kind == "date":
        return date_column(values, reader_of(column, hand))
    if column.kind == "yesno":
        return yes_no_column(values, hand.language)
    if column.kind == "choice" and column.choices in schema.CHOICES:
        return choice_column(values, column.choices, hand.language)
    if column.kind in ("text", "choice"):
        return text_column(values, hand.language)
    return number_column(values, column.kind, hand.language, column.bounds)


def reader_of(column: schema.Column, hand: Hand) -> Reader:
    """How the days of a column are read."""
    return Reader(hand.today, hand.date1904, column.past, column.key == "birthday")


Worded: TypeAlias = tuple[str, str, Mapping[str, object]]
"""The key of a sentence about a cell, what stands there as text, and the figures of the sentence."""


def worded(fault: str, value: object, hand: Hand, choices: str = "") -> Worded:
    """What to say of a value that is wrong; `choices` is the list that its column draws from."""
    text = as_text(value, hand.language)
    if fault == "choice_unknown":
        near = near_choice(choices, text, hand.language)
        return ("choice_close", text, {"near": near}) if near else (fault, text, {})
    if fault == MOVES or fault.endswith("_in_future"):
        return fault, text, {"day": Reader(hand.today, hand.date1904, past=True).read(value)}
    return fault, text, {}


def as_text(value: object, language: Language) -> str:
    """A cell's value as text: whole numbers without a point, days as ISO dates."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return schema.label("yesno", "yes" if value else "no", language)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        midnight = (value.hour, value.minute, value.second) == (0, 0, 0)
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, CellError):
        return value.text
    return "" if value is None else str(value)


def text_column(values: Sequence[object], language: Language) -> tuple[Typed, list[Fault]]:
    """A column of text, without spaces around it."""
    if _nothing(values):
        return _strings([None] * len(values)), []
    others: Memo[str | None] = Memo(lambda value: as_text(value, language), None)
    plain = [value.strip() or None if type(value) is str else others[value] for value in values]
    return _strings(plain), others.faults(values, str)


def choice_column(values: Sequence[object], choices: str, language: Language) -> tuple[Typed, list[Fault]]:
    """A column of neutral words; a word that an open list does not hold stays as it was typed."""
    if _nothing(values):
        return _strings([None] * len(values)), []
    is_open = choices in schema.OPEN_LISTS

    def read(value: object) -> str | None:
        text = as_text(value, language)
        word = neutral(choices, text)
        if word is None and not is_open:
            raise Unreadable("choice_unknown")
        return word or text

    words = Memo(read, None)
    return _strings([words[value] for value in values]), words.faults(values)


def yes_no_column(values: Sequence[object], language: Language) -> tuple[Typed, list[Fault]]:
    """A column of yes and no."""
    words, faults = choice_column(values, "yesno", language)
    found = np.asarray(words == "yes", dtype=bool)
    return pd.arrays.BooleanArray(found, np.asarray(pd.isna(words), dtype=bool)), [
        (at, "yes_no_unknown" if key == "choice_unknown" else key) for at, key in faults
    ]


def same_spelling(words: pd.Series, spellings: Sequence[str]) -> pd.Series:
    """Words of an open list in the spelling of that list, where they differ only in case, accents or spaces.

    Without a list, the first spelling that occurs is the one for all.
    """
    spelling: dict[str, str] = {}
    for word in (*spellings, *words.dropna().unique()):
        spelling.setdefault(fold(word), word)
    changed = {word: spelling[fold(word)] for word in words.dropna().unique() if spelling[fold(word)] != word}
    return words.replace(changed) if changed else words


def _everywhere(faults: Sequence[Fault], values: Coded) -> list[Fault]:
    """What is wrong with some of the different values, at every position where they stand."""
    return sorted((int(at), key) for code, key in faults for at in np.flatnonzero(values.codes == code))


def _nothing(values: Sequence[object]) -> bool:
    """Whether a column is plainly empty, as many are."""
    return len(values) > 0 and values[0] == "" and values.count("") == len(values)


def _strings(values: Sequence[str | None]) -> Typed:
    return pd.array(np.array(values, dtype=object), dtype="str")
