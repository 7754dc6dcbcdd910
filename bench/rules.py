"""Rules and sheets against reading: `python -m bench.rules [PROSPECTS]`.

The bar: at 50,000 prospects and 300,000 contacts the rules and the sheets together take at most half the time
of reading that same workbook with python-calamine.
"""

import sys
import tempfile
import time
from pathlib import Path

import python_calamine

from bench.workbooks import TODAY, make
from xlsales import rules
from xlsales.books.host.file_book import FileBook
from xlsales.sheets.columns import columns
from xlsales.sheets.draw import draw
from xlsales.tables.link import link
from xlsales.tables.values import typed


def main() -> None:
    """Print the times and their ratio, best of three each."""
    prospects = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    with tempfile.TemporaryDirectory() as folder:
        path = make(Path(folder) / "bench.xlsx", prospects)
        reading = min(_reading(path) for _ in range(3))
        raw = FileBook.only_read(path).read()
        started = time.perf_counter()
        tables, settings, _ = typed(raw, TODAY)
        tables, _ = link(tables)
        typing = time.perf_counter() - started
        working = []
        for _ in range(3):
            started = time.perf_counter()
            found, problems = rules.apply(tables, settings)
            ruled = time.perf_counter()
            columns(found, settings)
            draw(found, settings, {})
            working.append((time.perf_counter() - started, ruled - started))
    whole, ruling = min(working)
    print(f"{prospects} prospects, {6 * prospects} contacts, {len(problems)} problems")
    print(f"python-calamine read    {reading:6.2f} s")
    print(f"typing at the edge      {typing:6.2f} s")
    print(f"rules                   {ruling:6.2f} s")
    print(f"sheets                  {whole - ruling:6.2f} s")
    print(f"(rules + sheets) / read {whole / reading:6.2f}    bar 0.50")


def _reading(path: Path) -> float:
    started = time.perf_counter()
    workbook = python_calamine.CalamineWorkbook.from_path(str(path))
    for name in workbook.sheet_names:
        workbook.get_sheet_by_name(name).to_python()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
