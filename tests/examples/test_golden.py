"""Both examples, refreshed for a fixed day, are what they were when somebody last looked at them.

After a change that was meant, `python -m pytest tests/examples --renew` writes them anew; then look at them.
"""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from tests.typing_in import load
from xlsales.books.host.file_book import FileBook
from xlsales.road import refresh_book
from xlsales.shipped import EXAMPLE_DAY, example, example_name
from xlsales.texts import Language

GOLDEN = Path(__file__).parent.parent / "golden"


@pytest.fixture(scope="module", params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> Language:
    return request.param


@pytest.fixture(scope="module")
def refreshed(tmp_path_factory: pytest.TempPathFactory, language: Language) -> Path:
    path = tmp_path_factory.mktemp("refreshed") / example_name(language)
    refresh_book(FileBook.made_from(example(language), path), EXAMPLE_DAY)
    return path


def test_the_refreshed_example_is_the_golden_one(
    refreshed: Path, language: Language, request: pytest.FixtureRequest
) -> None:
    golden = GOLDEN / example_name(language)
    if request.config.getoption("--renew"):
        golden.write_bytes(refreshed.read_bytes())
    now, then = _cells(refreshed), _cells(golden)
    changed = [
        f"{place}: {then.get(place)!r} -> {now.get(place)!r}"
        for place in now | then
        if now.get(place) != then.get(place)
    ]
    assert changed == []
    assert _parts(refreshed) == _parts(golden)


def test_the_refreshed_example_has_no_fault_and_no_problem(refreshed: Path, validator) -> None:
    assert validator(refreshed) == []
    titles = load(refreshed).sheetnames
    problems = load(refreshed)[next(title for title in titles if title in ("Problems", "Problemen"))]
    assert problems["A4"].value == 0


def _cells(path: Path) -> dict[str, object]:
    book: openpyxl.Workbook = load(path)
    return {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def _parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as file:
        return {name: file.read(name) for name in file.namelist()}
