"""Killed at any moment, and eight at once: the file is the old one or a new one, and opens.

XLSALES_KILLS sets how often a saving process is killed (20 by default).
"""

import multiprocessing
import os
import random
import time
from pathlib import Path

import pytest

from tests.books.rendered import GRAFTS, rendered
from tests.books.workbooks import full
from xlsales.books.merge.replace_sheets import replace_sheets
from xlsales.books.opc.package import Package
from xlsales.books.safe.backups import backups
from xlsales.books.safe.save import save
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused

pytestmark = pytest.mark.slow

_KILLS = int(os.environ.get("XLSALES_KILLS", "20"))
_SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture
def workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XLSALES_BACKUPS", str(tmp_path / "state"))
    path = tmp_path / "w.xlsx"
    path.write_bytes(full())
    return path


def refresh(path: Path, figure: int) -> None:
    package = Package.open(path)
    replace_sheets(package, Package.open(rendered(figure)), GRAFTS)
    save(package, path)


def _refresh_on_and_on(path: Path, sign: Path) -> None:
    for figure in range(1, 10_000):
        refresh(path, figure)
        sign.touch()


def _refresh_once(path: Path, figure: int) -> None:
    for _ in range(20):
        try:
            return refresh(path, figure)
        except WorkbookRefused as refusal:
            if refusal.key != "books.changed_meanwhile":
                raise
    raise AssertionError("never its turn")


def test_a_process_killed_at_a_random_moment_leaves_a_whole_workbook(workbook: Path) -> None:
    """And the next refresh is not hindered by what the killed one left."""
    moments = random.Random(7)
    done = 0
    while done < _KILLS:
        sign = workbook.with_name("going")
        process = _SPAWN.Process(target=_refresh_on_and_on, args=(workbook, sign))
        process.start()
        while not sign.exists():
            assert process.is_alive()
            time.sleep(0.01)
        time.sleep(moments.random() * 0.15)
        process.kill()
        process.join()
        sign.unlink()
        done += 1
        data = workbook.read_bytes()
        assert [sheet.title for sheet in Workbook(Package.open(data)).sheets][:2] == ["Dashboard", "Bob's sheet & co"]
        for kept in backups(workbook):
            Package.open(kept.path)
        refresh(workbook, done)
    assert sorted(path.name for path in workbook.parent.iterdir()) == ["state", "w.xlsx"]


def test_eight_refreshes_at_once_all_get_their_turn(workbook: Path) -> None:
    """Each either waits or sees that the file changed and begins anew; every version is whole."""
    processes = [_SPAWN.Process(target=_refresh_once, args=(workbook, figure)) for figure in range(1, 9)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * 8
    assert len(backups(workbook)) == 8
    assert len(Workbook(Package.open(workbook)).sheets) == 7
