"""LibreOffice: there, with a Python that can talk to it, and allowed to run the macros of a workbook."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from xlsales.doctor import Finding, good, note, wrong

MEDIUM, HIGH = 1, 2
SCRIPTING = "/org.openoffice.Office.Common/Security/Scripting"
_OOR = "{http://openoffice.org/2001/registry}"


def office(program: Path | None, version: str, excel: bool) -> Finding:
    """Whether there is a LibreOffice; without one and without Excel no button has a place to be pressed."""
    if program is None:
        return good("calc", "none") if excel else note("calc", "missing")
    return good("calc", path=program, version=version or "–")


def sandboxed(name: str) -> Finding:
    """A LibreOffice that runs shut off from other programs."""
    return wrong("calc", "sandboxed", sandbox=name)


def python(found: Path | None, excel: bool) -> Finding:
    """The Python that LibreOffice brings, or the one of the system that knows it."""
    return good("uno", path=found) if found else _in_calc(excel)("uno", "missing")


def macros(level: int, trusted: tuple[Path, ...], file: Path | None, excel: bool) -> Finding:
    """The macro security of Calc: 0 runs all, 1 asks, 2 and 3 run only what is signed or stands in a trusted folder."""
    if level < MEDIUM:
        return note("calc_macros", "all")
    if level == MEDIUM:
        return good("calc_macros", "asks")
    if file and any(file.absolute().is_relative_to(folder) for folder in trusted):
        return good("calc_macros", "trusted", file=file.name)
    return note("calc_macros", "folders") if trusted and not file else _in_calc(excel)("calc_macros", "blocked")


def _in_calc(excel: bool) -> Callable[..., Finding]:
    """What keeps the buttons from working in Calc is wrong only where there is no Excel to press them in."""
    return note if excel else wrong


def read_macros(profile: Path) -> tuple[int, tuple[Path, ...]]:
    """The macro security level and the trusted folders of a profile; what LibreOffice has by itself when not set."""
    try:
        root = etree.parse(profile / "registrymodifications.xcu").getroot()
    except (OSError, etree.XMLSyntaxError):
        return HIGH, ()
    level, folders = HIGH, []
    for prop in root.iterfind(f".//item[@{_OOR}path='{SCRIPTING}']/prop"):
        texts = [str(text).strip() for text in prop.itertext() if text.strip()]
        if prop.get(f"{_OOR}name") == "MacroSecurityLevel" and texts and texts[0].isdigit():
            level = int(texts[0])
        elif prop.get(f"{_OOR}name") == "SecureURL":
            folders += [folder for text in texts if (folder := _folder(text))]
    return level, tuple(folders)


def profile_folder(address: str | None) -> Path:
    """Where LibreOffice keeps the settings of this user; `address` is the profile of an office started with its own."""
    own = _folder(address) if address else None
    if own:
        return own / "user"
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA", "")) / "LibreOffice"
    elif sys.platform == "darwin":
        base = Path.home() / "Library/Application Support/LibreOffice"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "libreoffice"
    return base / "4" / "user"


def read_version(program: Path) -> str:
    """The version that LibreOffice says it has; empty when it does not say so in time."""
    try:
        run = subprocess.run(
            [program, "--version"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    words = run.stdout.split()
    return words[1] if len(words) > 1 else ""


def _folder(url: str) -> Path | None:
    parts = urlsplit(url.replace("$(home)", Path.home().as_uri()))
    if parts.scheme != "file":
        return None
    path = unquote(parts.path)
    return Path(path.lstrip("/") if path[2:3] == ":" else path)
