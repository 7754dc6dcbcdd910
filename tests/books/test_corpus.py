"""Workbooks that nobody here wrote: every feature of theirs survives our sheets, twice, and their removal.

The folder is named by XLSALES_CORPUS; without it the one beside the checkout is taken where it is at hand.
"""

from pathlib import Path

import pytest

from tests.absent import CORPUS_FILES, needs_corpus
from tests.books.losses import lossdiff, losses, sizes
from tests.books.rendered import GRAFTS, grafted, rendered, written
from tests.conftest import Convert, Validate
from xlsales.books.host.remove_ours import remove
from xlsales.books.merge.replace_sheets import replace_sheets
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit

_OF_THE_CELLS = ("/printerSettings", "/table", "/queryTable")
"""What belongs to the contents of a sheet, and goes with them."""
pytestmark = [pytest.mark.slow, needs_corpus]


@pytest.mark.parametrize("path", CORPUS_FILES, ids=lambda path: path.stem[:40])
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


@pytest.mark.parametrize("path", CORPUS_FILES, ids=lambda path: path.stem[:40])
def test_what_stands_on_a_sheet_stays_when_the_sheet_is_made_anew(path: Path, tmp_path: Path) -> None:
    """Each sheet in turn is called ours: its shapes, charts, controls, notes and slicers are the person's."""
    for sheet in Workbook(Package.open(path)).sheets:
        if sheet.kind != "worksheet":
            continue
        for item in GRAFTS[:2]:
            data = path.read_bytes()
            for figure in (1, 2):
                package = Package.open(data)
                tabs = WorkbookEdit(package)
                tabs.mark(item.marker, sheet.title)
                tabs.save()
                replace_sheets(package, Package.open(rendered(figure)), [item])
                data = written(package)
            after = tmp_path / path.name
            after.write_bytes(data)
            findings, _ = lossdiff().compare(str(path), str(after))
            lost = [where for kind, where, _ in findings if kind in ("part-lost", "part-reduced", "dangling-rel")]
            assert [where for where in lost if not where.endswith(_OF_THE_CELLS)] == []
            assert not [kind for kind, where, _ in findings if kind.startswith("sheet:") and where != sheet.title]


@pytest.mark.parametrize("path", CORPUS_FILES, ids=lambda path: path.stem[:40])
def test_the_validator_finds_nothing_new(path: Path, validator: Validate, tmp_path: Path) -> None:
    after = tmp_path / path.name
    after.write_bytes(grafted(grafted(path.read_bytes())[0], figure=2)[0])
    assert len(validator(after)) <= len(validator(path))


@pytest.mark.parametrize("path", CORPUS_FILES[:3], ids=lambda path: path.stem[:40])
def test_libreoffice_opens_it(path: Path, soffice: Convert, tmp_path: Path) -> None:
    after = tmp_path / path.name
    after.write_bytes(grafted(path.read_bytes())[0])
    assert soffice(after, "pdf").stat().st_size > 1000
