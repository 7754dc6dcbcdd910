"""The program that the buttons start, and the file that tells them where it is."""

import os
import subprocess
import sys
import sysconfig
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from xlsales.places import launcher_file

# A program with a console would show a black window at every press of a button.
NAME = "xlsalesw.exe" if os.name == "nt" else "xlsales"


def program() -> Path | None:
    """The program that the installer put beside this Python; None when xlsales runs without being installed."""
    try:
        files = distribution("xlsales").files or []
    except PackageNotFoundError:
        return None
    places = [Path(os.path.normpath(str(file.locate()))) for file in files if file.name == NAME]
    # Not every installer keeps a list of what it put where.
    places += [Path(sys.executable).parent / NAME, Path(sysconfig.get_path("scripts")) / NAME]
    return next((place for place in places if place.is_file()), None)


def known() -> Path | None:
    """The program that the buttons start now; None when the file is not there or says nothing."""
    try:
        line = launcher_file().read_text("utf-8-sig").strip()
    except (FileNotFoundError, UnicodeDecodeError):
        return None
    return Path(line) if line else None


def tell(program: Path) -> None:
    """Write down which program the buttons start."""
    file = launcher_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    fresh.write_text(f"{program}\n", "utf-8")
    fresh.replace(file)


def starts(program: Path, seconds: float = 30) -> bool:
    """Whether the program can be started and answers within so many seconds."""
    try:
        run = subprocess.run(
            [program, "--version"], stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.returncode == 0
