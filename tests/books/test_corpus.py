"""Workbooks that nobody here wrote: every feature of theirs survives our sheets, twice, and their removal.

The folder is named by XLSALES_CORPUS; without it the shared one is taken where it is at hand.
"""

import os
from pathlib import Path

import pytest

from tests.books.losses import lossdiff, losses, sizes
from tests.books.rendered import grafted, written
from tests.conftest import Convert, Validate
from xlsales.books.package import Package
from xlsales.books.remove import remove

_FOLDER = Path(os.environ.get("XLSALES_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))
_FILES = sorted(path for path in _FOLDER.glob("**/*") if path.suffix in (".xlsx", ".xlsm"))
pytestmark = pytest.mark.skipif(not _FILES, reason="no corpus on this machine")


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem[:40])
def test_nothing_is_lost(path: Path, tmp_path: Path) -> None:
    """No finding of the strict comparison after a graft, after another, and after removal; and no growth."""
    before = path.read_bytes()
    first, _ = grafted(before)
    second, _ = grafted(first, figure=2)
    third, _ = grafted(second, figure=3)
    package = Package.open(third)
    remove(package)
    for step, data in (("first", first), ("second", second), ("removed", written(package))):
        after = tmp_path / f"{step}{path.suffix}"
        after.write_bytes(data)
        findings, _ = lossdiff().compare(str(path), str(after))
        assert findings == [], step
        assert losses(before, data) == [], step
    assert sizes(second) == sizes(third)


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem[:40])
def test_the_validator_finds_nothing_new(path: Path, validator: Validate, tmp_path: Path) -> None:
    after = tmp_path / path.name
    after.write_bytes(grafted(grafted(path.read_bytes())[0], figure=2)[0])
    assert len(validator(after)) <= len(validator(path))


@pytest.mark.parametrize("path", _FILES[:3], ids=lambda path: path.stem[:40])
def test_libreoffice_opens_it(path: Path, soffice: Convert, tmp_path: Path) -> None:
    after = tmp_path / path.name
    after.write_bytes(grafted(path.read_bytes())[0])
    assert soffice(after, "pdf").stat().st_size > 1000
