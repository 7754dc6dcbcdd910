"""Where xlsales keeps what belongs to one user of this computer."""

from pathlib import Path

import platformdirs


def launcher_file() -> Path:
    """The file with one line of UTF-8: the path of the program that the buttons in a workbook start.

    The macros read it too, from the same places: `%APPDATA%\\xlsales` on Windows, `~/Library/Application
    Support/xlsales` on a Mac, `$XDG_CONFIG_HOME/xlsales` or else `~/.config/xlsales` elsewhere.
    """
    return Path(platformdirs.user_config_dir("xlsales", appauthor=False, roaming=True)) / "launcher.txt"
