"""Workbooks that nobody here wrote, through the whole road: our sheets added, rows typed, refreshed, removed.

The folder is that of `tests.absent`.
"""

from datetime import date
from pathlib import Path

import pytest

from tests.absent import CORPUS_FILES, needs_corpus
from tests.books.losses import lossdiff, losses, sizes
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.remove_ours import remove_ours
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.sheet.patch import CellEdits, patch
from xlsales.books.sheetml.workbook import Workbook
from xlsales.road import add_to, refresh
from xlsales.tables import schema

TODAY = date(2026, 11, 20)
_REFRESHES = 50
pytestmark = [pytest.mark.slow, needs_corpus]


@pytest.fixture
def copy(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    monkeypatch.setenv("XLSALES_BACKUPS", str(tmp_path / "state"))
    before = request.param
    after = tmp_path / before.name
    after.write_bytes(before.read_bytes())
    return before, after


each_file = pytest.mark.parametrize("copy", CORPUS_FILES, ids=lambda path: path.stem[:40], indirect=True)


def type_into(path: Path, table: schema.Table, rows: list[dict[str, object]]) -> None:
    """Type rows into the table from its first row on, as bytes in its sheet."""
    book = FileBook.only_read(path)
    book.read()
    place = book.contents.layout.places[table.name]
    numbers = range(place.header_row + 1, place.header_row + 1 + len(rows))
    values = {place.columns[key]: [row[key] for row in rows] for key in rows[0]}
    package = Package.open(path)
    date1904 = Workbook(package).date1904
    package.put(place.part, patch(package.read_xml(place.part), CellEdits(numbers, values), date1904=date1904).xml)
    with path.open("wb") as file:
        package.write(file)


def type_some(path: Path) -> None:
    """Five prospects and ten contacts."""
    prospects = [{"company": f"Company {n}", "owner": "Anne", "value": 1000 * n, "cycle": "short"} for n in range(1, 6)]
    contacts = [
        {"date": date(2026, 10, n), "prospect": f"Company {1 + n % 5}", "kind": "visit", "answer": "later"}
        for n in range(1, 11)
    ]
    type_into(path, schema.PROSPECTS, prospects)
    type_into(path, schema.CONTACTS, contacts)


def findings(before: Path, after: Path) -> list[object]:
    """What of the original is lost or altered, by both comparisons."""
    found, _ = lossdiff().compare(str(before), str(after))
    return [*found, *losses(before.read_bytes(), after.read_bytes())]


@each_file
def test_nothing_is_lost_on_the_whole_road(copy: tuple[Path, Path]) -> None:
    before, path = copy
    add_to(path, "en", today=TODAY)
    assert findings(before, path) == [], "added"
    type_some(path)
    for turn in ("first", "second"):
        refresh(path, today=TODAY)
        assert findings(before, path) == [], turn
    typed = FileBook.only_read(path).read().tables
    assert list(typed["Prospects"].columns["company"])[:5] == [f"Company {n}" for n in range(1, 6)]
    assert [bool(key) for key in typed["Prospects"].columns["id"]][:5] == [True] * 5
    with FileBook.open(path) as book:
        assert remove_ours(book)
    assert findings(before, path) == [], "removed"


@pytest.mark.parametrize("copy", CORPUS_FILES[:1], ids=lambda path: path.stem[:40], indirect=True)
def test_fifty_refreshes_in_a_row_let_nothing_grow(copy: tuple[Path, Path]) -> None:
    _, path = copy
    add_to(path, "en", today=TODAY)
    type_some(path)
    refresh(path, today=TODAY)
    refresh(path, today=TODAY)
    parts, length = sizes(path.read_bytes()), path.stat().st_size
    for _ in range(_REFRESHES):
        refresh(path, today=TODAY)
    assert sizes(path.read_bytes()) == parts
    assert path.stat().st_size == length
