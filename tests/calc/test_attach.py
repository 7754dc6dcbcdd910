"""Finding the office that has a workbook open, and leaving it as it was."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
import xlsxwriter
import xlwings

from tests.calc.conftest import EMPTY, START_SECONDS, Opened, start
from xlsales.calc.attach import attach, detach
from xlsales.calc.engine import registered
from xlsales.calc.office import plain_environment, python_of, soffice
from xlsales.calc.running import PROFILE_VARIABLE, Running, running
from xlsales.errors import WorkbookRefused


def test_the_document_that_changes_is_the_one_the_user_has_open(opened: Opened, unusual: Path) -> None:
    """What is written shows in the open document at once, and not on disk until it is saved."""
    book = opened(unusual)
    before = unusual.read_bytes()
    book.sheets["Today"]["A1"].value = "nieuw"
    assert book.api.is_modified()
    detach()
    again = attach(unusual)
    assert again is not None
    assert again.sheets["Today"]["A1"].value == "nieuw"
    assert unusual.read_bytes() == before


def test_a_workbook_that_nobody_has_open_is_not_opened(opened: Opened, unusual: Path, tmp_path: Path) -> None:
    """Attaching looks; it never opens."""
    book = opened(unusual)
    closed = tmp_path / "dicht.xlsx"
    closed.write_bytes(unusual.read_bytes())
    assert attach(closed) is None
    assert sorted(each.name for each in book.app.books) == sorted([EMPTY, unusual.name])


def test_two_workbooks_of_the_same_name_are_told_apart(opened: Opened, unusual: Path, tmp_path: Path) -> None:
    """The path decides, not the name."""
    other = tmp_path / "elders" / unusual.name
    other.parent.mkdir()
    other.write_bytes(unusual.read_bytes())
    one, two = opened(unusual), opened(other)
    two.sheets["Today"]["A1"].value = "tweede"
    assert one.sheets["Today"]["A1"].value is None
    assert (one.fullname, two.fullname) == (str(unusual), str(other))


def test_an_office_listens_only_while_somebody_asks(opened: Opened, unusual: Path) -> None:
    """After leaving, nothing of ours runs and nobody can connect any more."""
    opened(unusual)
    link = next(iter(registered().apps)).link
    detach()
    bridge = [python_of(link.office.program), *list(map(str, link._bridge.args))[1:-1], "0.5"]
    said = subprocess.run(bridge, capture_output=True, env=plain_environment(), check=False).stdout
    assert b"not_listening" in said
    with pytest.raises(WorkbookRefused):
        link.call("documents")
    assert len(running()) == 1


def test_nothing_runs_nothing_is_started(unusual: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a running office there is no workbook to attach to, and no office is started to find out."""
    monkeypatch.setenv("XLSALES_CALC_PROFILE", str(tmp_path / "nobody"))
    assert attach(unusual) is None
    assert not (tmp_path / "nobody").exists()


@pytest.mark.parametrize(
    ("program", "sandbox"),
    [
        ("/app/libreoffice/program/soffice.bin", "Flatpak"),
        ("/snap/libreoffice/300/lib/libreoffice/program/soffice.bin", "Snap"),
        ("/usr/lib/libreoffice/program/soffice.bin", None),
    ],
)
def test_an_office_in_a_sandbox_is_named(program: str, sandbox: str | None) -> None:
    """Out of a sandbox nobody answers; the user is told which one it is."""
    assert Running(1, Path(program), None).sandbox == sandbox


def test_the_active_engine_is_put_back(opened: Opened, unusual: Path) -> None:
    """While attached, xlwings means our office; afterwards what it meant before."""
    detach()
    before = xlwings.engines.active
    book = opened(unusual)
    assert xlwings.apps.active == book.app
    detach()
    assert xlwings.engines.active is before


def test_the_rest_of_xlsales_does_not_import_xlwings() -> None:
    """The engine comes when it is needed."""
    check = "import sys, xlsales.cli; sys.exit('xlwings' in sys.modules)"
    assert subprocess.run(["python", "-c", check], check=False).returncode == 0


def test_an_office_that_is_closed_meanwhile_is_named(opened: Opened, unusual: Path, tmp_path: Path) -> None:
    """The next question ends in a sentence, at once."""
    opened(unusual)
    profile = tmp_path / "ander"
    with xlsxwriter.Workbook(tmp_path / EMPTY) as made:
        made.add_worksheet("Leeg")
    program = soffice()
    assert program is not None
    process = start(program, profile, tmp_path / EMPTY)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(PROFILE_VARIABLE, str(profile))
            detach()
            deadline = time.monotonic() + START_SECONDS
            while not (tmp_path / f".~lock.{EMPTY}#").exists() and time.monotonic() < deadline:
                time.sleep(0.2)
            book = attach(tmp_path / EMPTY)
            assert book is not None
            os.killpg(process.pid, signal.SIGKILL)
            for _ in range(2):
                with pytest.raises(WorkbookRefused, match="office_gone"):
                    book.sheet_names  # noqa: B018
            detach()
    finally:
        process.kill()
        process.wait()
