"""The help pages speak one language from the first word to the last."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("arguments", [[], ["log"], ["export"]])
def test_a_help_page_in_dutch_has_no_word_of_english_around_it(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "xlsales", *arguments, "--help"]
    page = subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"XLSALES_LANG": "nl", "PYTHONIOENCODING": "utf-8"},
        check=True,
    ).stdout
    assert page.startswith("Gebruik: ")
    assert "\nOpties:" in page
    assert "Toon deze uitleg." in page
    assert not {"Usage:", "Options:", "Commands:", "Show"} & set(page.split())
