"""References inside formulas: enough of the grammar to follow a sheet or table that got another name."""

import re
from collections.abc import Iterable, Mapping

from xlsales.books.sheetml.cell_refs import LAST_COLUMN, LAST_ROW, parse_cell

_TOKEN = re.compile(
    r"""
      "(?:[^"]|"")*"                                          # a text
    | '(?P<quoted>(?:[^']|'')+)'(?=!)                         # a quoted sheet before its !
    | \[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]               # the inside of a table reference, or another workbook
    | (?P<word>[^\W\d][\w.]*)                                 # a sheet, table, name, function or cell
    """,
    re.VERBOSE,
)


def quoted(title: str) -> str:
    """A sheet's title as a formula writes it."""
    return "'" + title.replace("'", "''") + "'"


def rename_references(formula: str, titles: Mapping[str, str], tables: Mapping[str, str]) -> str:
    """The formula with sheets and tables under their new names; texts and other workbooks are left alone.

    `titles` and `tables` go from old lower-case names to new ones.
    """
    if not titles and not tables:
        return formula

    def renew(found: re.Match[str]) -> str:
        following = formula[found.end() : found.end() + 1]
        if found["quoted"] is not None:
            new = titles.get(found["quoted"].replace("''", "'").lower())
            return quoted(new) if new is not None else found[0]
        word = found["word"]
        if word is None or formula[found.start() - 1 : found.start()] in ("]", "!"):
            return found[0]
        if following == "!":
            new = titles.get(word.lower())
            return quoted(new) if new is not None else word
        return tables.get(word.lower(), word) if following != "(" else word

    return _TOKEN.sub(renew, formula)


def shift_rows(formula: str, rows: int) -> str:
    """The formula as it reads so many rows further down: rows without a dollar sign move along."""

    def move(found: re.Match[str]) -> str:
        word, following = found["word"], formula[found.end() : found.end() + 1]
        cell = parse_cell(word) if word and following not in ("(", "!") else None
        if cell is None or formula[max(found.start() - 1, 0) : found.start()] == "]":
            return found[0]
        column, row = cell
        letters = word.removesuffix(str(row))
        in_sheet = column <= LAST_COLUMN and 1 <= row <= LAST_ROW and letters.isalpha()  # anything else is a name
        return f"{letters}{row + rows}" if in_sheet else found[0]

    return _TOKEN.sub(move, formula)


def break_references(formula: str, titles: Iterable[str], tables: Iterable[str]) -> str:
    """The formula after these sheets and tables (lower case) are gone: `#REF!` where it meant them, as in Excel."""
    pieces, copied, gone = [], 0, (frozenset(titles), frozenset(tables))
    for token in _TOKEN.finditer(formula):
        if token.start() < copied or formula[token.start() - 1 : token.start()] in ("]", "!"):
            continue
        end = token.end()
        name = (token["quoted"] or "").replace("''", "'") or token["word"] or ""
        if formula[end : end + 1] == "!" and name.lower() in gone[0]:
            end += 1
        elif token["word"] and name.lower() in gone[1] and formula[end : end + 1] != "(":
            inside = _TOKEN.match(formula, end)
            end = inside.end() if inside and inside[0].startswith("[") else end
        else:
            continue
        pieces += [formula[copied : token.start()], "#REF!"]
        copied = end
    return "".join([*pieces, formula[copied:]])


def names_in(formula: str) -> set[str]:
    """Every sheet, table and name a formula could mean, in lower case."""
    found: set[str] = set()
    for token in _TOKEN.finditer(formula):
        if token["quoted"] is not None:
            found.update(token["quoted"].replace("''", "'").lower().split(":"))
        elif token["word"] is not None:
            found.add(token["word"].lower())
    return found


def mentions(formula: str, names: Iterable[str]) -> bool:
    """Whether a formula could depend on one of these sheets, tables or names (lower case)."""
    mentioned = names_in(formula)
    return "indirect" in mentioned or not mentioned.isdisjoint(names)
