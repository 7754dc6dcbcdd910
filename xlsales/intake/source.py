"""An export as rows of cells: a text file in any encoding and with any delimiter, or the sheets of a workbook."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from xlsales.errors import WrongUse
from xlsales.intake.encoding import decoded

Row = Sequence[object]

DELIMITERS = (",", ";", "\t", "|")
TEXT = (".csv", ".txt", ".tsv", ".tab")
"""How the names of text files end."""
_WORKBOOK = (".xlsx", ".xlsm", ".xltx")
_TRIED = 60
"""How many lines are looked at to tell the delimiter."""
_HINT = re.compile(r'^"?sep=(.)"?\r?\n', re.IGNORECASE)
_MOST_LINES = 200
"""A note of more lines than this is no note."""
_MOST_BYTES = 400_000_000


@dataclass(frozen=True)
class Sheet:
    """The rows of one list as they stand in the file, with what was detected about a text file."""

    title: str
    rows: Sequence[Row]
    encoding: str = ""
    delimiter: str = ""
    ours: bool = False
    """Whether it is a sheet that xlsales made."""


def sheets(path: Path) -> list[Sheet]:
    """Every list that a file could hold: one for a text file, one per sheet of a workbook.

    Raises `WrongUse` for a file that is neither, `WorkbookRefused` for a damaged workbook.
    """
    suffix = path.suffix.lower()
    if not path.is_file():
        raise WrongUse("intake.no_file", file=path.name)
    with path.open("rb") as file:
        begin = file.read(8)
    if suffix == ".zip":
        raise WrongUse("intake.zipped", file=path.name)
    if begin.startswith(b"PK"):
        return list(_workbook(path))
    if begin.startswith(b"\xd0\xcf\x11\xe0") or (suffix in _WORKBOOK and begin):
        raise WrongUse("intake.old_workbook", file=path.name)
    if suffix not in TEXT and suffix not in _WORKBOOK:
        raise WrongUse("intake.not_an_export", file=path.name)
    if path.stat().st_size > _MOST_BYTES:
        raise WrongUse("intake.too_large", file=path.name)
    text, encoding = decoded(path.read_bytes())
    return [_text(path.name, text, encoding)]


def _workbook(path: Path) -> Iterator[Sheet]:
    from xlsales.books.host.file_book import FileBook
    from xlsales.books.host.worksheets import worksheets_of

    with worksheets_of(FileBook.only_read(path)) as worksheets:
        for each in worksheets:
            cells = each.cells()
            height, width = cells.height, max(cells.held, default=0)
            blank: Sequence[object] = [None] * height
            columns = [_padded(cells.held.get(number, blank), height) for number in range(1, width + 1)]
            yield Sheet(each.title, list(zip(*columns, strict=True)), ours=each.ours)


def _padded(values: Sequence[object], height: int) -> Sequence[object]:
    return values if len(values) == height else [*values, *[None] * (height - len(values))]


def _text(title: str, text: str, encoding: str) -> Sheet:
    text = text.replace("\0", "")
    hint = _HINT.match(text)
    if hint:
        text = text[hint.end() :]
    delimiter = hint[1] if hint else _delimiter(text)
    return Sheet(title, _rows(title, text, delimiter), encoding, delimiter)


def _rows(title: str, text: str, delimiter: str) -> list[Row]:
    """The rows; where a stray quotation mark swallows many lines, quotation marks are taken for ordinary signs."""
    try:
        rows: list[Row] = list(_parsed(text, delimiter))
    except csv.Error:
        rows = []
    # Where hardly more lines than rows stand, no cell can have swallowed many; looking at every one takes long.
    swallowed = text.count("\n") - len(rows) > _MOST_LINES
    if rows and not (swallowed and any(str(cell).count("\n") > _MOST_LINES for row in rows for cell in row)):
        return rows
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=csv.QUOTE_NONE)
    try:
        return [[cell.strip('"') for cell in line] for line in lines]
    except csv.Error as error:
        raise WrongUse("intake.broken_text", file=title) from error


def _delimiter(text: str) -> str:
    """The delimiter that cuts the most lines into the same number of cells, the more cells the better."""
    head = "".join(text.splitlines(keepends=True)[: _TRIED * 5])

    def score(delimiter: str) -> tuple[float, int]:
        widths = Counter(len(row) for row, _ in zip(_parsed(head, delimiter), range(_TRIED), strict=False) if row)
        wide = {width: count for width, count in widths.items() if width > 1}
        if not wide:
            return 0, 0
        width, count = max(wide.items(), key=lambda item: item[1] * item[0])
        return count / sum(widths.values()) * min(width, 12), width

    return max(DELIMITERS, key=score)


def _parsed(text: str, delimiter: str) -> Iterator[list[str]]:
    limit = csv.field_size_limit(1 << 24)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    finally:
        csv.field_size_limit(limit)
