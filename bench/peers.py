"""The same work in other ways, each a process of its own: `python -m bench.peers NAME FROM TO`.

`load-save` is openpyxl alone, the baseline of the bars. `openpyxl` and `pandas` read the workbook, work out the last
contact and the number of visits of each prospect, put them into their columns and save. `wolfxl` and `edits` patch the
same cells with values worked out beforehand, the second with the writer of this project. `floor` reads with
python-calamine and compresses the parts that change, as zlib does it unless told otherwise; `quick-floor` as quickly as
this project does. `imports` only starts.
"""

import sys
import zlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

HEADER = 4
"""The row of the headings in a workbook of `bench.workbooks`."""
_QUICK = 2
"""As `xlsales.books.opc.deflate`, which the floor must not pay for importing."""


def load_save(source: Path, target: Path) -> None:
    """openpyxl and nothing else."""
    import openpyxl

    openpyxl.load_workbook(source).save(target)


def by_openpyxl(source: Path, target: Path) -> None:
    """Load, compute, save: what a script of today does."""
    import openpyxl

    book = openpyxl.load_workbook(source)
    last: dict[object, object] = {}
    visits: dict[object, int] = {}
    # Only the filled columns: openpyxl would make, and then keep and write, a cell for every blank one it passes.
    for day, who, kind in book["Contacts"].iter_rows(min_row=HEADER + 1, max_col=3, values_only=True):
        last[who] = max(last.get(who, day), day)  # type: ignore[type-var]
        visits[who] = visits.get(who, 0) + (kind == "visit")
    sheet = book["Prospects"]
    at = {cell.value: cell.column for cell in sheet[HEADER]}
    for (key,) in sheet.iter_rows(min_row=HEADER + 1, max_col=1):
        sheet.cell(key.row, at["Last contact"], last.get(key.value))
        sheet.cell(key.row, at["Visits"], visits.get(key.value, 0))
    book.save(target)


def by_pandas(source: Path, target: Path) -> None:
    """`read_excel`, merge, `to_excel`: loses everything but the values, and is measured all the same."""
    import pandas as pd

    sheets = pd.read_excel(source, sheet_name=None, header=HEADER - 1)
    contacts = sheets["Contacts"].groupby("Prospect")
    keys = sheets["Prospects"]["ID"]
    sheets["Prospects"]["Last contact"] = keys.map(contacts["Date"].max())
    sheets["Prospects"]["Visits"] = keys.map(contacts["Kind"].agg(lambda kinds: (kinds == "visit").sum()))
    with pd.ExcelWriter(target) as writer:
        for title, frame in sheets.items():
            frame.to_excel(writer, sheet_name=title, index=False)


def edited(keys: Sequence[object]) -> dict[str, list[object]]:
    """Values for the computed columns, of the kinds that a refresh writes."""
    return {
        "Light": ["● persist"] * len(keys),
        "Next follow-up": [date(2026, 12, 1 + row % 28) for row in range(len(keys))],
        "Overdue": [row % 40 for row in range(len(keys))],
        "Why": [f"Not spoken to for {row % 300} days" for row in range(len(keys))],
        "Last contact": [date(2026, 1 + row % 10, 1 + row % 28) for row in range(len(keys))],
        "Visits": [row % 7 for row in range(len(keys))],
        "Unanswered": [row % 5 for row in range(len(keys))],
    }


def by_wolfxl(source: Path, target: Path) -> None:
    """Read both tables, patch the computed cells, save, in wolfxl's mode for changing."""
    import wolfxl

    book = wolfxl.load_workbook(str(source), modify=True)
    assert list(book["Contacts"].iter_rows(min_row=HEADER + 1, values_only=True))
    sheet = book["Prospects"]
    rows = list(sheet.iter_rows(values_only=True))
    headings = list(rows[HEADER - 1])
    keys = [row[0] for row in rows[HEADER:]]
    for heading, values in edited(keys).items():
        column = headings.index(heading) + 1
        for row, value in enumerate(values, start=HEADER + 1):
            sheet.cell(row=row, column=column).value = value
    book.save(str(target))


def by_edits(source: Path, target: Path) -> None:
    """The same with the reader and the writer of this project."""
    from xlsales.books.host.file_book import FileBook
    from xlsales.books.sheetml.sheet.patch import CellEdits, patch
    from xlsales.books.sheetml.workbook import Workbook

    target.write_bytes(source.read_bytes())
    with FileBook.open(target) as book:
        keys = book.read().tables["Prospects"].columns["id"]
        workbook = Workbook(book.contents.package)
        sheet = workbook.sheet("Prospects")
        assert sheet is not None
        (table,) = workbook.tables(sheet)
        values: Mapping[int, Sequence[object]] = {
            table.columns.index(heading) + 1: column for heading, column in edited(keys).items()
        }
        rows = range(HEADER + 1, HEADER + 1 + len(keys))
        patched = patch(book.contents.package.read_xml(sheet.part), CellEdits(rows, values))
        book.contents.package.put(sheet.part, patched.xml, well_formed=True)
        book.save()


def floor(source: Path, target: Path, level: int = zlib.Z_DEFAULT_COMPRESSION) -> None:
    """What nobody who reads with python-calamine can do without: `target` is `source` refreshed.

    Every part in which the two differ is compressed; its contents come from the file.
    """
    from zipfile import ZipFile

    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(str(source))
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python()
    with ZipFile(source) as old, ZipFile(target) as new:
        before = {member.filename: member.CRC for member in old.infolist()}
        for member in new.infolist():
            if before.get(member.filename) != member.CRC:
                squeeze = zlib.compressobj(level, zlib.DEFLATED, -15)
                squeeze.compress(new.read(member))
                squeeze.flush()


def imports(_source: Path, _target: Path) -> None:
    """`import pandas, openpyxl`."""
    import openpyxl
    import pandas

    assert openpyxl
    assert pandas


PEERS: dict[str, Callable[[Path, Path], None]] = {
    "load-save": load_save,
    "openpyxl": by_openpyxl,
    "pandas": by_pandas,
    "wolfxl": by_wolfxl,
    "edits": by_edits,
    "floor": floor,
    "quick-floor": lambda source, target: floor(source, target, _QUICK),
    "imports": imports,
}

if __name__ == "__main__":
    PEERS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
