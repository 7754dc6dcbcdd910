"""Names of parts: without case, a backslash counts as a slash, targets are absolute or relative (OPC 9.1)."""

import posixpath
import re
from collections.abc import Container

_NUMBERED = re.compile(r"^(.*?)[0-9]*(\.[^.]+)$")


def relations_name(name: str) -> str:
    """The name of the part that holds the relationships of another ("/" for the package itself)."""
    folder, _, base = canonical(name).rpartition("/")
    return f"{folder}/_rels/{base}.rels"


def relative(source: str, target: str) -> str:
    """A target as a relationship of `source` writes it: relative, the form every reader understands."""
    return posixpath.relpath(canonical(target), posixpath.dirname(canonical(source)) or "/")


def resolved(source: str, target: str) -> str:
    """The part that a relationship of `source` means by `target`."""
    target = target.replace("\\", "/").partition("#")[0]
    folder = posixpath.dirname(canonical(source))
    return canonical(target if target.startswith("/") else f"{folder}/{target}")


def canonical(name: str) -> str:
    """A part's name: absolute, with slashes, without detours."""
    return "/" + posixpath.normpath("/" + name.replace("\\", "/")).lstrip("/")


def key_of(name: str) -> str:
    """What two spellings of one name have in common."""
    return canonical(name).lower()


def free_name(taken: Container[str], wanted: str) -> str:
    """`wanted` with the lowest number that no part of a package has: "/xl/charts/chart3.xml"."""
    found = _NUMBERED.match(wanted)
    stem, extension = (found[1], found[2]) if found else posixpath.splitext(wanted)
    number = 1
    while f"{stem}{number}{extension}" in taken:
        number += 1
    return f"{stem}{number}{extension}"
