"""Every text that the program names is there: without it a refusal could not say what to do."""

import re
from importlib import import_module
from pathlib import Path

import xlsales
from xlsales import texts

FOLDER = Path(xlsales.__file__).parent
_NAMED = re.compile(r'\b(?:WorkbookRefused|WrongUse|NotDelivered|say)\(\s*"([a-z_]+\.[a-z0-9_]+)"')


def test_what_the_program_says_has_words() -> None:
    files = [file for file in FOLDER.rglob("*.py") if FOLDER / "texts" not in file.parents]
    named = {key for file in files for key in _NAMED.findall(file.read_text(encoding="utf-8"))}
    assert len(named) > 200
    assert {key for key in named if not _there(key)} == set()


def _there(key: str) -> bool:
    module, _, name = key.partition(".")
    return name in import_module(f"{texts.__name__}.{module}").TEXTS
