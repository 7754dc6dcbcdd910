"""An import against a refresh: `python -m bench.importing [ROWS]`.

The bar: importing 50,000 rows into a workbook of 50,000 prospects is linear, and takes at most one and a half times
a plain refresh of the result.
"""

import csv
import sys
import tempfile
import time
from pathlib import Path

from bench.workbooks import TODAY, make
from xlsales.intake.bring import bring
from xlsales.intake.export import read_export
from xlsales.refresh import refresh

HEADINGS = (
    *("Bedrijf", "Contactpersoon", "E-mail", "Telefoon", "Verkoper", "Bron", "Waarde", "Eerste contact", "Notities"),
)


def export(path: Path, rows: int) -> Path:
    """A list of that many people whom the workbook does not know."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADINGS)
        for number in range(rows):
            name, phone = f"Kees Vos{number}", f"06-{10_000_000 + number}"
            writer.writerow(
                (f"Zaak {number} BV", name, f"kees{number}@zaak.test", phone, "Anne", "beurs", f"{number}.500,00",
                 "13-4-2026", "belt terug")
            )  # fmt: skip
    return path


def measured(folder: Path, rows: int) -> tuple[float, float]:
    """Seconds of an import of so many rows into as many, and of a plain refresh of the result."""
    book = make(folder / f"book{rows}.xlsx", rows, 1)
    refresh(book, today=TODAY)
    source = export(folder / f"list{rows}.csv", rows)
    started = time.perf_counter()
    bring(read_export(source, TODAY), book, today=TODAY, language="nl")
    imported = time.perf_counter() - started
    started = time.perf_counter()
    refresh(book, today=TODAY)
    return imported, time.perf_counter() - started


def main() -> None:
    """Print both for a half and for the whole."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    with tempfile.TemporaryDirectory() as folder:
        half, _ = measured(Path(folder), rows // 2)
        whole, refreshed = measured(Path(folder), rows)
    print(f"import of {rows // 2} rows   {half:6.2f} s")
    print(f"import of {rows} rows   {whole:6.2f} s   {whole / half:.2f} times (linear: 2)")
    print(f"refresh of the result   {refreshed:6.2f} s")
    print(f"import / refresh        {whole / refreshed:6.2f}     bar 1.50")


if __name__ == "__main__":
    main()
