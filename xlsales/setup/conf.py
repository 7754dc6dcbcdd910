"""The settings of xlwings for one user: lines of `"NAME","value"`, of which one is ours.

xlwings has a function for it, but that one glues a new line to a last line without an end and drops empty lines;
what others wrote in the file has to stay as it is.
"""

import locale
from pathlib import Path


def writable(text: str) -> bool:
    """Whether this system's own way of writing text, in which the macros of xlwings read, has every letter of it."""
    try:
        text.encode(locale.getencoding())
    except UnicodeEncodeError:
        return False
    return True


def value(file: Path, name: str) -> str | None:
    """What the setting is; None when the file or the setting is not there."""
    return next((held for key, held in map(_pair, _lines(file)) if key == name.casefold()), None)


def put(file: Path, name: str, value: str | None) -> None:
    """Give the setting a value, or take it out with None; every other line stays, and a file without lines goes."""
    lines = _lines(file)
    kept = [line for line in lines if _pair(line)[0] != name.casefold()]
    if value is not None:
        if kept and not kept[-1].endswith("\n"):
            kept[-1] += "\n"
        kept.append(f'"{name}","{value}"\n')
    if kept == lines:
        return
    if not kept:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    # The macros of xlwings read the file as this system writes text, whatever Python makes of it.
    with fresh.open("w", encoding=locale.getencoding(), errors="surrogateescape", newline="") as stream:
        stream.writelines(kept)
    fresh.replace(file)


def _lines(file: Path) -> list[str]:
    try:
        with file.open(encoding=locale.getencoding(), errors="surrogateescape", newline="") as stream:
            return stream.readlines()
    except FileNotFoundError:
        return []


def _pair(line: str) -> tuple[str, str]:
    name, _, value = line.strip().partition(",")
    return name.strip(' "').casefold(), value.strip(' "')
