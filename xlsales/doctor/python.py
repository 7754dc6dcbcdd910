"""The Python that xlsales runs in, the packages beside it, and whether a terminal knows the command."""

from collections.abc import Callable, Iterable
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from xlsales.doctor import Finding, good, note, wrong

SHOWN = ("xlsales", "xlwings", "pandas", "openpyxl")


def interpreter(running: str, path: Path, base: Path, wanted: str) -> Finding:
    """The Python: its version against the one that xlsales asks for, and where it comes from.

    `base` is the folder of the Python that an environment of its own was made from.
    """
    figures = {"version": running, "path": path}
    if not SpecifierSet(wanted).contains(running, prereleases=True):
        return wrong("python", "old", **figures, wanted=wanted)
    # The Store's Python keeps what it writes in a folder of its own, where no macro sees it.
    if "WindowsApps" in base.parts:
        return note("python", "store", **figures)
    return good("python", **figures)


def packages(requirements: Iterable[str], installed: Callable[[str], str | None]) -> Finding:
    """The packages against what xlsales asks for; `installed` gives the version of one, or None."""
    faults = []
    for requirement in map(Requirement, requirements):
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        found = installed(requirement.name)
        if found is None:
            faults.append(f"{requirement.name} –")
        elif not requirement.specifier.contains(found, prereleases=True):
            faults.append(f"{requirement.name} {found} ({requirement.specifier})")
    if faults:
        return wrong("packages", "differ", faults=", ".join(faults))
    return good("packages", versions=", ".join(f"{name} {installed(name)}" for name in SHOWN))


def not_installed() -> Finding:
    """xlsales runs from a folder: nothing says which versions it asks for."""
    return note("packages", "source")


def command(found: str | None, path: Path) -> Finding:
    """Whether a terminal finds the word `xlsales`; `path` is the Python that can be called instead."""
    return good("command", path=found) if found else note("command", "unknown", path=path)


def asked_for() -> tuple[str, list[str]] | None:
    """The versions of Python and the packages that the installed xlsales asks for."""
    try:
        found = distribution("xlsales")
    except PackageNotFoundError:
        return None
    return found.metadata["Requires-Python"] or "", list(found.requires or [])


def version_of(name: str) -> str | None:
    """The installed version of a package."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None
