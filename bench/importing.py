"""An import against a refresh: `python -m bench.importing [ROWS]`.

The bar: importing 50,000 rows into a workbook of 50,000 prospects is linear, and takes at most one and a half times
a plain refresh of the result. Processor time, which other work on the machine does not lengthen.
"""

import csv
import sys
import tempfile
import time
from pathlib import Path

from bench.workbooks import TODAY, make
from xlsales.intake.bring import bring
from xlsales.intake.export import read_export
from xlsales.road import refresh

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
    """Processor seconds of an import of so many rows into as many, and of a plain refresh of the result."""
    book = make(folder / f"book{rows}.xlsx", rows, 1)
    refresh(book, today=TODAY)
    source = export(folder / f"list{rows}.csv", rows)
    started = time.process_time()
    bring(read_export(source, TODAY), book, today=TODAY, language="nl")
    imported = time.process_time() - started
    started = time.process_time()
    refresh(book, today=TODAY)
    return imported, time.process_time() - started


def main() -> None:
    """Print both for a tenth and for the whole."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    with tempfile.TemporaryDirectory() as folder:
        measured(Path(folder), 100)  # what is loaded once is no part of either
        few, fewer = measured(Path(folder), rows // 10)
        whole, refreshed = measured(Path(folder), rows)
    print("rows    import s  refresh s  import / refresh (bar 1.50)")
    print(f"{rows // 10:6}  {few:8.2f}  {fewer:9.2f}  {few / fewer:.2f}")
    print(f"{rows:6}  {whole:8.2f}  {refreshed:9.2f}  {whole / refreshed:.2f}")
    print(f"ten times the rows take {whole / few:.1f} times as long (linear: 10)")


if __name__ == "__main__":
    main()
