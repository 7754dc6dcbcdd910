"""A user of their own for every test: an empty home, the settings of programs within it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from xlsales.cli.words import ui_language


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of a user who has nothing yet."""
    folder = tmp_path / "José de Wit"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / ".config"))
    monkeypatch.setenv("APPDATA", str(folder / "AppData"))
    monkeypatch.setattr("xlwings.USER_CONFIG_FILE", str(folder / ".xlwings" / "xlwings.conf"))
    return folder


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    ui_language.cache_clear()
    monkeypatch.setenv("XLSALES_LANG", "en")
    yield
    ui_language.cache_clear()
