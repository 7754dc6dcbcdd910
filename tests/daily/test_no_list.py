"""A workbook that holds no list of ours: nothing is written, and nobody is told that nothing is due."""

import re
import shutil
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from tests.typing_in import TODAY, workbook
from xlsales.cli import group


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [*(str(each) for each in arguments), "--today", TODAY.isoformat()])


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["hello"])
    path = tmp_path / "my plans.xlsx"
    book.save(path)
    return path


@pytest.mark.parametrize(
    "command",
    [
        ("refresh",),
        ("today",),
        ("show",),
        ("check",),
        ("export", "cold"),
        ("mail",),
        ("log", "Acme"),
        ("add", "Acme"),
        ("win", "Acme"),
        ("lose", "Acme", "--because", "no budget"),
        ("pause", "Acme", "tomorrow"),
        ("done", "Acme/thanks"),
    ],
)
def test_every_command_says_how_to_begin(theirs: Path, command: tuple[str, ...]) -> None:
    before = theirs.read_bytes()
    name, *rest = command
    said = run(name, theirs, *rest)
    assert said.exit_code == 2, said.output
    assert '“xlsales adopt "my plans.xlsx"” or “xlsales new --into "my plans.xlsx"”' in said.stderr
    assert said.stdout == ""
    assert theirs.read_bytes() == before


def test_the_list_of_another_workbook_is_refreshed_all_the_same(theirs: Path, tmp_path: Path) -> None:
    ours = workbook(tmp_path / "ours.xlsx", prospects="company\nAcme")
    said = run("refresh", theirs, ours)
    assert said.exit_code == 2
    assert "ours.xlsx is refreshed" in said.stdout


def test_a_workbook_of_ours_that_lost_its_list_is_left_as_it_is(tmp_path: Path) -> None:
    path = workbook(tmp_path / "ours.xlsx", prospects="company\nAcme")
    book = openpyxl.load_workbook(path)
    del book["Prospects"]
    book.save(path)
    kept = shutil.copy(path, tmp_path / "kept.xlsx")
    said = run("refresh", path)
    assert said.exit_code == 2
    assert "xlsales backups" in said.stderr
    assert path.read_bytes() == Path(kept).read_bytes()


def test_a_refresh_of_today_tells_its_time(tmp_path: Path) -> None:
    path = workbook(tmp_path / "ours.xlsx", prospects="company\nAcme")
    said = CliRunner().invoke(group, ["refresh", str(path)]).stdout
    assert re.search(r"ours\.xlsx is refreshed at [0-2][0-9]:[0-5][0-9]: ", said)
    assert "ours.xlsx is refreshed: " in run("refresh", path).stdout
