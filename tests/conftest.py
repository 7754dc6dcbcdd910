"""What all tests may ask for: a workbook of their own, and the two outside judges of a workbook.

The judges are Microsoft's Open XML SDK validator, and LibreOffice. Both are looked for on this machine;
`tests/absent.py` says what happens where one is missing.
"""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.absent import absent
from xlsales.shipped import template

Validate = Callable[[Path | bytes], list[str]]
"""The faults that the validator finds in a workbook, one line each."""
Convert = Callable[[Path, str], Path]
"""Opens a workbook in LibreOffice and saves it in another format ("pdf", "csv", "xlsx"); the new file."""


@pytest.fixture(scope="session", autouse=True)
def _own_state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is made for several tests leaves its backups and locks in the folder of the run, not in the user's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XLSALES_BACKUPS", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(autouse=True)
def _own_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Backups and locks of a test stay in its own folder, and it sees no office that somebody else started."""
    monkeypatch.setenv("XLSALES_BACKUPS", str(tmp_path / "state"))
    monkeypatch.setenv("XLSALES_CALC_PROFILE", str(tmp_path / "no office"))


@pytest.fixture
def book(typed: Path, tmp_path: Path) -> Path:
    """A copy of its own of the workbook that the tests of a file share under the name `typed`."""
    return Path(shutil.copy(typed, tmp_path / "book.xlsx"))


@pytest.fixture(scope="session")
def validator(tmp_path_factory: pytest.TempPathFactory) -> Validate:
    """Microsoft's validator, from the variable OOXML_VALIDATOR or the search path."""
    program = _judge("ooxml-validator", os.environ.get("OOXML_VALIDATOR"))
    folder = tmp_path_factory.mktemp("validated")

    def validate(workbook: Path | bytes) -> list[str]:
        if isinstance(workbook, bytes):
            path = folder / "workbook.xlsx"
            path.write_bytes(workbook)
        else:
            path = workbook
        run = subprocess.run([program, str(path)], capture_output=True, text=True, timeout=120)
        assert run.returncode in (0, 1), run.stderr
        return [json.dumps(error, ensure_ascii=False) for error in json.loads(run.stdout)["errors"]]

    return validate


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Convert]:
    """LibreOffice, with a profile of its own so that an open one is left alone; it is started once."""
    program = _judge("soffice", os.environ.get("SOFFICE"))
    home = tmp_path_factory.mktemp("libreoffice")
    output = tmp_path_factory.mktemp("converted")
    office = [program, "--headless", "--norestore", "--nologo", f"-env:UserInstallation={home.as_uri()}/profile"]
    open_all_along = home / "empty.xlsx"  # an office ends with its last document
    open_all_along.write_bytes(template("en"))
    lock = home / f".~lock.{open_all_along.name}#"
    started: list[subprocess.Popen[bytes]] = []

    def start() -> None:
        lock.unlink(missing_ok=True)
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started.append(subprocess.Popen([*office, str(open_all_along)], start_new_session=True, **quiet))
        deadline = time.monotonic() + 120
        while not lock.exists():
            assert started[-1].poll() is None, "LibreOffice ended while it was starting"
            assert time.monotonic() < deadline, "LibreOffice did not start"
            time.sleep(0.1)

    def convert(workbook: Path, suffix: str) -> Path:
        if not started or started[-1].poll() is not None:
            start()
        made = output / workbook.with_suffix(f".{suffix.partition(':')[0]}").name
        made.unlink(missing_ok=True)
        command = [*office, "--convert-to", suffix, "--outdir", str(output), str(workbook)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        assert made.exists(), f"LibreOffice could not open {workbook.name}"
        return made

    yield convert
    for process in started:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _judge(program: str, named: str | None) -> str:
    found = shutil.which(named or program)
    return found or absent(program)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--renew` writes the golden workbooks anew."""
    parser.addoption("--renew", action="store_true", help="write the golden workbooks anew")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests that share something made once go to one worker (`-n auto --dist loadgroup`), slow ones begin first."""
    for item in items:
        if group := _shared(item):
            item.add_marker(pytest.mark.xdist_group(group))
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def _shared(item: pytest.Item) -> str | None:
    """What a test shares with others: a running LibreOffice, or something that its file makes once."""
    definitions = item._fixtureinfo.name2fixturedefs  # type: ignore[attr-defined]
    for office in ("desks", "offices"):
        if office in definitions:
            return office
    once = [name for name, found in definitions.items() if found[-1].scope == "module"]
    return item.nodeid.partition("::")[0] if once else None
