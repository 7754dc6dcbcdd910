"""The versions of a workbook that were replaced: dated copies in a folder of the user's, ten per workbook."""

import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from xlsales.places import key_of, state_folder

KEEP: Final = 10
_STAMP = "%Y-%m-%d %H.%M.%S.%f"
_UNDONE = " (undone)"


@dataclass(frozen=True)
class Backup:
    """One kept version: where it lies, and when it was replaced."""

    path: Path
    replaced_at: datetime
    undone: bool = False
    """Whether `undo` took this version away."""


def backups(path: Path) -> list[Backup]:
    """The kept versions of a workbook, the newest first."""
    return [Backup(file, when) for when, file in _dated(path, "")]


def versions(path: Path) -> list[Backup]:
    """The kept versions, those that `undo` took away among them, the newest first."""
    undone = [Backup(file, when, undone=True) for when, file in _dated(path, _UNDONE)]
    return sorted([*backups(path), *undone], key=lambda kept: kept.replaced_at, reverse=True)


def keep(path: Path, *, undone: bool = False, content: Path | None = None) -> Path:
    """Copy the workbook as it is now into its folder of backups, and return where the copy lies.

    A version that `undo` took away is kept apart, so that a second `undo` goes one step further back. `content`
    is the file that holds it, when that is not the workbook itself.
    """
    folder = _folder(path)
    state_folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    mark = _UNDONE if undone else ""
    copy = folder / f"{datetime.now().strftime(_STAMP)}{mark}{path.suffix}"
    unfinished = copy.with_name(f"{copy.name}.part")
    with (content or path).open("rb") as original, unfinished.open("wb") as file:
        shutil.copyfileobj(original, file)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(copy)
    return copy


def prune(path: Path) -> None:
    """Remove all but the newest ten of each kind, and what an interrupted copy left behind."""
    for mark in ("", _UNDONE):
        for _, file in _dated(path, mark)[KEEP:]:
            file.unlink(missing_ok=True)
    for rest in [*_folder(path).glob("*.part"), *_folder(path).glob("*.json")]:
        if rest.suffix == ".part" or not rest.with_suffix(path.suffix).exists():
            rest.unlink(missing_ok=True)


def undo_record_of(kept: Path) -> Path:
    """The file with what `undo` has to know of a kept version."""
    return kept.with_suffix(".json")


def _folder(path: Path) -> Path:
    path = path.resolve()
    return state_folder() / "backups" / f"{path.stem[:40]}-{key_of(path)}"


def _dated(path: Path, mark: str) -> list[tuple[datetime, Path]]:
    found = []
    for file in _folder(path).glob(f"*{path.suffix}"):
        try:
            found.append((datetime.strptime(file.stem, _STAMP + mark), file))
        except ValueError:
            continue  # not one of this kind
    return sorted(found, reverse=True)


def forget_versions(path: Path) -> None:
    """Remove every kept version of a workbook, those that were undone too."""
    for file in _folder(path).glob("*"):
        file.unlink(missing_ok=True)
