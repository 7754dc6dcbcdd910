"""Whether the buttons find the program, and whether that is this one."""

from pathlib import Path

from xlsales.doctor import Finding, good, note, wrong


def launcher(known: Path | None, ours: Path | None, *, exists: bool, starts: bool, file: Path) -> Finding:
    """The program that the buttons start.

    `known` is the program named in `file`, `ours` the one of this installation.
    """
    if known is None:
        return wrong("launcher", "missing", file=file)
    if not exists:
        return wrong("launcher", "gone", path=known)
    if not starts:
        return wrong("launcher", "broken", path=known)
    if ours and known != ours:
        return note("launcher", "other", path=known, ours=ours)
    # Windows may show a program a folder of its own in place of the one that macros read.
    if "Packages" in file.parts and "LocalCache" in file.parts:
        return wrong("launcher", "elsewhere", file=file)
    return good("launcher", path=known)
