"""Where Excel is, and where it keeps the add-in of xlwings for one user."""

import os
import plistlib
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from xlsales.setup.registry import read

ADDIN = "xlwings.xlam"
APP_PATHS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
CLICK_TO_RUN = r"SOFTWARE\Microsoft\Office\ClickToRun\Configuration"
INSTALL_SECONDS = 180
"""Excel is started for it, and may first want to update itself."""


@dataclass(frozen=True)
class Excel:
    """An installed Excel; the version is empty where it is not told."""

    program: Path
    version: str


def excel() -> Excel | None:
    """The Excel of this computer, if there is one."""
    if sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            app = folder / "Microsoft Excel.app"
            if app.is_dir():
                return Excel(app, _bundle_version(app / "Contents/Info.plist"))
        return None
    for root in ("HKCU", "HKLM"):
        program = read(root, APP_PATHS, "")
        if program:
            return Excel(Path(str(program).strip('"')), str(read("HKLM", CLICK_TO_RUN, "VersionToReport") or ""))
    return None


def interpreter_setting() -> str:
    """What xlwings calls the setting for its Python on this system."""
    return "INTERPRETER_MAC" if sys.platform == "darwin" else "INTERPRETER_WIN"


def startup_folder() -> Path:
    """The folder of add-ins that this user's Excel loads when it starts."""
    if sys.platform == "darwin":
        office = Path.home() / "Library/Group Containers/UBF8T346G9.Office"
        return office / "User Content.localized/Startup.localized/Excel"
    return Path(os.environ.get("APPDATA", "")) / "Microsoft/Excel/XLSTART"


def our_addin() -> Path:
    """The add-in as it comes with the installed xlwings."""
    import xlwings

    return Path(xlwings.__file__).parent / "addin" / ADDIN


def script() -> Path:
    """Where a Mac keeps the script through which xlwings starts Python from within Excel."""
    import xlwings

    return (
        Path.home() / "Library/Application Scripts/com.microsoft.Excel" / f"xlwings-{xlwings.__version__}.applescript"
    )


def xlwings_command(*arguments: str) -> bool:
    """Let xlwings do one of its own commands; it starts Excel where it has to.

    Its exit code says nothing, so look afterwards whether it was done. False when it took too long.
    """
    command = [sys.executable, "-m", "xlwings.cli", *arguments]
    try:
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=INSTALL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return False
    return True


def _bundle_version(info: Path) -> str:
    try:
        return str(plistlib.loads(info.read_bytes()).get("CFBundleShortVersionString", ""))
    except (OSError, plistlib.InvalidFileException):
        return ""
