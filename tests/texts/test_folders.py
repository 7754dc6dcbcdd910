"""The texts that are spread over the files of a folder."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

from xlsales import texts

FOLDERS = [found.name for found in iter_modules(texts.__path__) if found.ispkg]


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_file_of_a_folder_hides_a_text_of_another(folder: str) -> None:
    package = import_module(f"xlsales.texts.{folder}")
    files = [import_module(f"{package.__name__}.{found.name}") for found in iter_modules(package.__path__)]
    said = [(key, text) for file in files for key, text in getattr(file, "TEXTS", {}).items()]
    assert len({key for key, _ in said}) == len(said)
    assert not [key for key, text in said if package.TEXTS[key] != text]
