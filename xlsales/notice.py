"""A message to somebody who has no terminal before them, when the application itself cannot show it."""

import shutil
import subprocess
import sys

_DIALOGS = (
    ("zenity", "--error", "--no-markup", "--title={title}", "--text={message}"),
    ("kdialog", "--title", "{title}", "--sorry", "{message}"),
    ("xmessage", "-center", "-title", "{title}", "{message}"),
)
"""What a Linux desktop shows a message with, the friendliest first."""


def notice(message: str, title: str) -> bool:
    """Show a message in a window of the system and wait until it is read; returns whether that was possible."""
    if sys.platform == "win32":
        import ctypes

        warning_on_top = 0x30 | 0x40000
        return bool(ctypes.windll.user32.MessageBoxW(None, message, title, warning_on_top))
    if sys.platform == "darwin":
        script = "on run {message, heading}\ndisplay alert heading message message\nend run"
        return _ran(["osascript", "-e", script, message, title])
    for program, *arguments in _DIALOGS:
        if shutil.which(program):
            return _ran([program, *(each.format(title=title, message=message) for each in arguments)])
    return False


def _ran(command: list[str]) -> bool:
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
