"""Which column of the schema a heading means: either language, case, accents and spacing ignored."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from xlsales.sheets import ENTRY_LISTS
from xlsales.tables import schema
from xlsales.tables.words import fold
from xlsales.texts import Language, say

_ENOUGH = 3
_NEXT_BEFORE = ("Nieuwe afspraak", "Next agreed")
"""The headings over the agreed date on sheets that were drawn before it was shorter."""


@dataclass(frozen=True)
class Header:
    """A header row that was recognised: where each column stands (from 1), and what stands there twice."""

    row: int
    columns: Mapping[str, int]
    headings: Mapping[str, str]
    twice: Mapping[str, str]
    """Headings that occur again further right, by column key."""
    unknown: tuple[str, ...]

    def is_for(self, table: schema.Table) -> bool:
        """Whether these are enough of the table's own columns to be its header."""
        typed = sum(column.key in self.columns for column in table.typed)
        return typed >= min(_ENOUGH, len(table.typed)) and all(
            each.key in self.columns for each in table.typed if each.telling
        )


def header(row: int, cells: Mapping[int, object], words: Mapping[str, str], others: Mapping[str, str]) -> Header:
    """Recognise headings: `cells` by column number, `words` by folded heading, `others` where those say nothing."""
    columns: dict[str, int] = {}
    twice: dict[str, str] = {}
    texts = {number: str(cell).strip() for number, cell in cells.items() if isinstance(cell, str) and cell.strip()}
    folded = {number: fold(text).rstrip(" :*?") for number, text in texts.items()}
    known: dict[int, str] = {}
    for meanings in (words, others):
        for number, text in folded.items():
            key = meanings.get(text)
            if key is None or number in known:
                continue
            if not key:
                known[number] = ""
            elif key not in columns:
                columns[key] = number
                known[number] = key
            elif meanings is words:
                twice[key] = texts[number]
                known[number] = key
    unknown = tuple(text for number, text in texts.items() if number not in known)
    return Header(row, columns, {key: texts[number] for key, number in columns.items()}, twice, unknown)


def table_header(
    table: schema.Table, row: int, cells: Mapping[int, object], given: Mapping[str, str] | None = None
) -> Header:
    """The header of an input table in this row.

    `given` is what the headings of an adopted list mean. Whatever else stands there is the user's own, unless it is
    added later as a column that is typed in.
    """
    if not given or table is not schema.PROSPECTS:
        return header(row, cells, _own(table.name), _also(table.name))
    typed = {column.key for column in table.typed} - set(given.values())
    return header(row, cells, given, {text: key for text, key in _own(table.name).items() if key in typed})


def entry_header(sheet: str, row: int, cells: Mapping[int, object]) -> Header:
    """The header of the quick entries of a generated sheet in this row; they are called `entry_...`."""
    return header(row, cells, _entries(sheet), {})


def language_of(headers: Iterable[tuple[schema.Table, Header]]) -> Language | None:
    """The language of most headings that differ between the two."""
    balance = 0
    for table, found in headers:
        for column in table.columns:
            dutch, english = (fold(text) for text in column.heading)
            heading = fold(found.headings.get(column.key, ""))
            if dutch != english and heading:
                balance += (heading == dutch) - (heading == english)
    return None if balance == 0 else "nl" if balance > 0 else "en"


def numbered(cells: Sequence[object], first: int = 1) -> dict[int, object]:
    """Cells side by side, by column number."""
    return dict(enumerate(cells, first))


@cache
def _own(name: str) -> Mapping[str, str]:
    table = schema.table(name)
    return {_plain(text): column.key for column in table.columns for text in column.heading}


@cache
def _also(name: str) -> Mapping[str, str]:
    table = schema.table(name)
    words = {_plain(text): column.key for column in table.columns for text in column.also}
    keys = {_plain(column.key.replace("_", " ")): column.key for column in table.columns}
    return {**keys, **words}


@cache
def _entries(sheet: str) -> Mapping[str, str]:
    words = {}
    for language in ("nl", "en"):
        for entry in ENTRY_LISTS[sheet].columns:
            words[_plain(say(f"sheets.{entry.key}", language))] = entry.key
        words[_plain(say("sheets.key", language))] = "key"
    if sheet == "today":
        words |= dict.fromkeys(map(_plain, _NEXT_BEFORE), "entry_next")
    for key in ("id", "company"):
        words |= {_plain(text): key for text in schema.PROSPECTS.column(key).heading}
    return words


def _plain(text: str) -> str:
    return fold(text).rstrip(" :*?")
