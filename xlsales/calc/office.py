"""Reaching a running office: its Python, and letting it listen to us for a while."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from xlsales.calc.running import Running
from xlsales.errors import WorkbookRefused

_PATIENCE_SECONDS = 10
HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows: no black window for a program without one."""


def soffice() -> Path | None:
    """The program that starts LibreOffice; None where it is not installed in a usual place."""
    usual = {
        "win32": [
            Path(os.environ.get(name, "C:\\Program Files"), "LibreOffice", "program", "soffice.exe")
            for name in ("PROGRAMFILES", "PROGRAMFILES(X86)")
        ],
        "darwin": [Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")],
    }.get(sys.platform, [*sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)])
    named = shutil.which("soffice") or shutil.which("libreoffice")
    return next((path for path in [*([Path(named)] if named else []), *usual] if path.exists()), None)


@cache
def python_of(program: Path) -> Path | None:
    """The Python that can talk to the office whose program this is; None when none has the module `uno`."""
    return next((python for python in _pythons(program.resolve()) if _has_uno(python)), None)


def plain_environment() -> dict[str, str]:
    """Our environment without what leads another Python to our modules."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}


def listen(office: Running) -> str:
    """Let an office listen to this user's programs; returns the place, for the bridge and for `stop_listening`.

    A second start hands its arguments to the office that runs already and ends. Raises `WorkbookRefused` when it
    cannot be reached.
    """
    if office.sandbox:
        raise WorkbookRefused("calc.sandbox", sandbox=office.sandbox)
    # Where pipes are forbidden a socket on this computer alone does.
    place = f"pipe,name=xlsales-{secrets.token_hex(8)}" if _pipes() else f"socket,host=127.0.0.1,port={_free_port()}"
    _hand_over(office, f"--accept={place};urp;StarOffice.ComponentContext")
    return place


def stop_listening(office: Running, place: str) -> None:
    """Let the office listen no more."""
    _hand_over(office, f"--unaccept={place};urp;StarOffice.ComponentContext")


def _pythons(program: Path) -> Iterator[Path]:
    """Where a Python with `uno` may be, the office's own first."""
    for name in ("python.exe", "python"):
        yield program.parent / name
    yield program.parent.parent / "Resources" / "python"
    if sys.platform not in ("win32", "darwin"):
        yield Path("/usr/bin/python3")


def _has_uno(python: Path) -> bool:
    if not python.exists():
        return False
    try:
        done = subprocess.run(
            [python, "-c", "import uno"],
            capture_output=True,
            timeout=_PATIENCE_SECONDS * 2,
            env=plain_environment(),
            creationflags=HIDDEN,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _hand_over(office: Running, argument: str) -> None:
    starter = office.program.with_name({"soffice.bin": "soffice"}.get(office.program.name, office.program.name))
    if sys.platform == "win32":
        starter = office.program.with_name("soffice.exe")
    profile = [f"-env:UserInstallation={office.profile}"] if office.profile else []
    call = subprocess.Popen(
        [starter, *profile, argument],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=plain_environment(),
        creationflags=HIDDEN,
        start_new_session=True,
    )
    try:
        call.wait(_PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:  # the office ended meanwhile, or is stuck
        _end(call)
        raise WorkbookRefused("calc.no_answer") from None


def _end(call: "subprocess.Popen[bytes]") -> None:
    """End a start that did not hand over: with all that it started, so that no second office stays behind."""
    if sys.platform == "win32":
        call.terminate()
    else:
        os.killpg(call.pid, signal.SIGTERM)
    call.wait(_PATIENCE_SECONDS)


def _pipes() -> bool:
    return os.environ.get("XLSALES_CALC_SOCKET") != "1"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
