"""The LibreOffices that run on this computer, from the list of processes."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlparse

PROFILE_VARIABLE = "XLSALES_CALC_PROFILE"
"""Names the one profile (a folder or its file address) whose office is meant, where several run."""
_PROFILE = re.compile(r"-env:UserInstallation=([^\s\"]+)")
_PATIENCE_SECONDS = 20


@dataclass(frozen=True)
class Running:
    """One running office."""

    pid: int
    program: Path
    """The file that runs, `soffice.bin` or `soffice`."""
    profile: str | None
    """The address of its profile when it was started with another than the usual one."""

    @property
    def sandbox(self) -> str | None:
        """The name of the sandbox it runs in, out of which nobody else's programs can reach it."""
        parts = self.program.parts[1:2]
        return "Flatpak" if parts == ("app",) else "Snap" if parts == ("snap",) else None


def running() -> list[Running]:
    """The offices of this user that run; only the one that the variable names, if it names one."""
    if sys.platform == "win32":
        found = list(_of_windows())
    elif sys.platform == "darwin":
        found = list(_of_mac())
    else:
        found = list(_of_linux())
    wanted = os.environ.get(PROFILE_VARIABLE)
    return [each for each in found if not wanted or _folder(each.profile) == _folder(wanted)]


def _folder(profile: str | None) -> str:
    """A profile as a plain path, whether it was written as a path or as an address."""
    if profile is None:
        return ""
    path = unquote(urlparse(profile).path) if profile.startswith("file:") else profile
    if sys.platform == "win32":
        path = path.lstrip("/")
    return os.path.normcase(os.path.realpath(path))


def _of_linux() -> Iterator[Running]:
    for process in Path("/proc").iterdir():
        if not process.name.isdigit():
            continue
        try:
            command = process.joinpath("cmdline").read_bytes().decode("utf-8", "replace").split("\0")
            if not command[0].endswith("soffice.bin") or process.stat().st_uid != os.getuid():
                continue
        except OSError:  # it ended meanwhile
            continue
        yield Running(int(process.name), Path(command[0]), _profile(" ".join(command)))


def _of_mac() -> Iterator[Running]:
    listed = _output(["ps", "-xww", "-o", "pid=,command="])
    for line in listed.splitlines():
        found = re.match(r"\s*(\d+)\s+(.*?/Contents/MacOS/soffice)(?:\s|$)", line)
        if found:
            yield Running(int(found[1]), Path(found[2]), _profile(line))


def _of_windows() -> Iterator[Running]:
    question = (
        "Get-CimInstance Win32_Process -Filter \"Name='soffice.bin'\" |"
        " Select-Object ProcessId, ExecutablePath, CommandLine | ConvertTo-Json"
    )
    listed = _output(["powershell", "-NoProfile", "-NonInteractive", "-Command", question])
    found = json.loads(listed) if listed.strip() else []
    for each in found if isinstance(found, list) else [found]:
        if each["ExecutablePath"]:
            yield Running(each["ProcessId"], Path(each["ExecutablePath"]), _profile(each["CommandLine"] or ""))


def _profile(command: str) -> str | None:
    found = _PROFILE.search(command)
    return found[1] if found else None


def _output(command: list[str]) -> str:
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=_PATIENCE_SECONDS, creationflags=hidden, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace")
