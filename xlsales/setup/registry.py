"""Reading the registry of Windows; elsewhere there is none and every answer is empty."""

import sys
from typing import Literal

Root = Literal["HKCU", "HKLM"]


def read(root: Root, key: str, name: str) -> object | None:
    """One value of a key, its default value for an empty name; None when it is not there or may not be read."""
    return read_all(root, key).get(name.casefold())


def read_all(root: Root, key: str) -> dict[str, object]:
    """Every value of a key, by its name in small letters."""
    if sys.platform != "win32":
        return {}
    import winreg

    found: dict[str, object] = {}
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER if root == "HKCU" else winreg.HKEY_LOCAL_MACHINE, key) as opened:
            for index in range(winreg.QueryInfoKey(opened)[1]):
                name, value, _ = winreg.EnumValue(opened, index)
                found[name.casefold()] = value
    except OSError:
        return found
    return found
