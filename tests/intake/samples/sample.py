"""An export as people have it: what it is, and how it is written down.

`meant` says for every heading that has a place in our workbook which one; every other heading must stay unmapped.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter


@dataclass(frozen=True)
class Sample:
    """One export: its file name, the bytes of a text file or the rows of a workbook, and what its columns mean."""

    name: str
    meant: Mapping[str, str]
    text: bytes = b""
    rows: Sequence[Sequence[object]] = ()

    def write(self, folder: Path) -> Path:
        """Put the export into a folder and return its path."""
        path = folder / self.name
        if self.text:
            path.write_bytes(self.text)
            return path
        book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
        sheet = book.add_worksheet("report")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for at, row in enumerate(self.rows):
            for column, value in enumerate(row):
                if hasattr(value, "year"):
                    sheet.write_datetime(at, column, value, day)  # type: ignore[arg-type]
                elif value is not None:
                    sheet.write(at, column, value)
        book.close()
        return path


def listed(headings: str, *rows: Mapping[str, str], delimiter: str = ",", quote: int = csv.QUOTE_MINIMAL) -> str:
    """A text file with these headings (one per line) and rows by heading."""
    names = [line.strip() for line in headings.strip().splitlines()]
    stream = io.StringIO()
    writer = csv.DictWriter(stream, names, delimiter=delimiter, quoting=quote, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()
