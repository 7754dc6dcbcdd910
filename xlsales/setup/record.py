"""What setting up found on the computer, kept so that undoing it can put it back."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from xlsales.places import launcher_file


@dataclass(frozen=True)
class Record:
    """How it was before: xlwings' Python, what it is since, and which files were put there by us."""

    interpreter_before: str | None = None
    interpreter: str = ""
    addin: bool = False
    script: bool = False


def addin_before() -> Path:
    """Where another version of xlwings' add-in is kept that ours took the place of."""
    return launcher_file().with_name("xlwings.xlam.before")


def load() -> Record | None:
    """The record of an earlier `xlsales setup`; None without one that can be read."""
    try:
        return Record(**json.loads(_file().read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def save(record: Record) -> None:
    """Keep the record."""
    _file().parent.mkdir(parents=True, exist_ok=True)
    _file().write_text(json.dumps(asdict(record)), "utf-8")


def forget() -> None:
    """Remove the record."""
    _file().unlink(missing_ok=True)


def _file() -> Path:
    return launcher_file().with_name("setup.json")
