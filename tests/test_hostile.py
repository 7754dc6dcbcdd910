"""The whole road under attack: damaged workbooks, killed processes, no room, no permission, eight at once.

XLSALES_MUTANTS and XLSALES_KILLS set how many are tried; `bench.mutants` and `bench.crashes` are the long runs.
"""

import os
from pathlib import Path

import pytest

from bench import crashes, mutants

_CI = os.environ.get("CI") == "true"
_MUTANTS = int(os.environ.get("XLSALES_MUTANTS", "2000" if _CI else "120"))
_KILLS = int(os.environ.get("XLSALES_KILLS", "20" if _CI else "3"))


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XLSALES_BACKUPS", str(tmp_path / "state"))
    (tmp_path / "books").mkdir()
    return crashes.made(tmp_path / "books")


def test_a_damaged_workbook_is_refreshed_or_refused_in_words_and_never_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XLSALES_BACKUPS", str(tmp_path / "state"))
    tried = mutants.attempt(_MUTANTS, 1, tmp_path)
    assert tried.faults == []
    assert tried.outcomes["refreshed"] > _MUTANTS / 10


def test_a_refresh_killed_while_it_saves_leaves_a_whole_workbook_with_everything_typed(path: Path) -> None:
    assert crashes.kill_while_saving(path, _KILLS) == []


def test_eight_refreshes_at_once_all_get_their_turn(path: Path) -> None:
    known = crashes.typed(path)
    assert crashes.at_once(path) == [0] * crashes.AT_ONCE
    assert crashes.typed(path) == known


def test_a_full_disk_is_told_and_leaves_the_workbook_alone(path: Path) -> None:
    assert path.name in crashes.on_a_full_disk(path, path.stat().st_size // 2)


def test_a_read_only_folder_is_told_and_leaves_the_workbook_alone(path: Path) -> None:
    assert path.name in crashes.in_a_read_only_folder(path)
