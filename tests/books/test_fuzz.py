"""Damaged and hostile workbooks: done or refused in words, quickly, never a traceback, never a changed original.

XLSALES_MUTANTS sets how many are tried (300 by default).
"""

import io
import os
import random
import time
import zipfile

import pytest

from tests.books.mutants import MUTATIONS, Mutate
from tests.books.rendered import GRAFTS, rendered, written
from tests.books.workbooks import EVERY
from xlsales.books.host.remove_ours import remove
from xlsales.books.merge.replace_sheets import replace_sheets
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.sheet.patch import CellEdits, patch
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused

pytestmark = pytest.mark.slow

_MUTANTS = int(os.environ.get("XLSALES_MUTANTS", "300"))
_SECONDS = 10


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__)
def test_a_damaged_workbook_is_done_or_refused_in_words(mutate: Mutate) -> None:
    chance = random.Random(mutate.__name__)
    sound = [make() for make in EVERY.values()]
    ours = rendered()
    again = [_with_ours(data, ours) for data in sound]
    for number in range(_MUTANTS // len(MUTATIONS)):
        damaged = mutate(chance.choice(sound + again), chance)
        begun = time.monotonic()
        try:
            _everything(damaged, ours)
        except WorkbookRefused:
            pass
        except Exception as error:
            error.add_note(f"{mutate.__name__}, mutant {number}")
            raise
        assert time.monotonic() - begun < _SECONDS


def _with_ours(data: bytes, ours: bytes) -> bytes:
    package = Package.open(data)
    replace_sheets(package, Package.open(ours), GRAFTS)
    return written(package)


def _everything(data: bytes, ours: bytes) -> None:
    package = Package.open(data)
    for sheet in Workbook(package).sheets:
        if sheet.part and sheet.kind == "worksheet":
            package.put(sheet.part, patch(package.read_xml(sheet.part), CellEdits([2, 50], {2: [1, "x"]})).xml)
    replace_sheets(package, Package.open(ours), GRAFTS)
    after = written(package)
    with zipfile.ZipFile(io.BytesIO(after)) as file:
        assert file.namelist()
    again = Package.open(after)
    remove(again)
    written(again)
