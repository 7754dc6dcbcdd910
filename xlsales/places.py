"""Where xlsales keeps what belongs to one user of this computer."""

import hashlib
import os
from pathlib import Path

import platformdirs


def launcher_file() -> Path:
    """The file with one line of UTF-8: the path of the program that the buttons in a workbook start.

    The macros read it too, from the same places: `%APPDATA%\\xlsales` on Windows, `~/Library/Application
    Support/xlsales` on a Mac, `$XDG_CONFIG_HOME/xlsales` or else `~/.config/xlsales` elsewhere.
    """
    return Path(platformdirs.user_config_dir("xlsales", appauthor=False, roaming=True)) / "launcher.txt"


def state_folder() -> Path:
    """Where backups and locks live: `XLSALES_BACKUPS`, else the place this system has for a program's data."""
    chosen = os.environ.get("XLSALES_BACKUPS")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("xlsales", appauthor=False))


def key_of(path: Path) -> str:
    """A short name for a workbook that differs for every place, and is the same through a symbolic link."""
    place = os.path.normcase(path.resolve())
    return hashlib.blake2b(place.encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
