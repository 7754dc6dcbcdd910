"""The install page says in both languages what the program really shows."""

import re
from pathlib import Path

import pytest

from xlsales.cli import COMMANDS
from xlsales.shipped import CHECKOUT
from xlsales.texts import Language, pick
from xlsales.texts.buttons import TEXTS as BUTTONS
from xlsales.texts.live import TEXTS as LIVE
from xlsales.texts.setup import TEXTS as SETUP

PAGES: dict[Language, Path] = {"nl": CHECKOUT / "docs/installeren.md", "en": CHECKOUT / "docs/install.md"}
MACRO = ("macro_save_first", "macro_not_installed", "macro_no_add_in", "macro_not_started")
PRESSED = ("busy", "read_only", "never_saved", "on_the_web", "protected_structure", "protected_sheet", "gone")


def messages(page: Path) -> list[str]:
    """What the page quotes in the first column of its table of messages."""
    rows = re.findall(r"^\| (\*.*?) \|", page.read_text("utf-8"), re.MULTILINE)
    return [quoted for row in rows for quoted in re.findall(r"\*(.+?)\*", row)]


@pytest.mark.parametrize("language", PAGES)
def test_every_message_of_a_button_is_explained(language: Language) -> None:
    known = [pick(BUTTONS[key], language) for key in MACRO] + [pick(LIVE[key], language) for key in PRESSED]
    quoted = messages(PAGES[language])
    for text in known:
        assert any(all(piece.strip() in text for piece in each.split("…")) for each in quoted), text


@pytest.mark.parametrize("language", PAGES)
def test_every_quoted_message_is_one_that_is_shown(language: Language) -> None:
    known = [pick(text, language) for texts in (BUTTONS, LIVE) for text in texts.values()]
    for each in messages(PAGES[language]):
        pieces = [piece.strip() for piece in each.split("…")]
        assert any(all(piece in text for piece in pieces) for text in known), each


@pytest.mark.parametrize("language", PAGES)
def test_every_picture_and_command_is_there(language: Language) -> None:
    text = PAGES[language].read_text("utf-8")
    pictures = re.findall(r"\]\((pictures/[^)]+)\)", text)
    assert pictures
    assert all((PAGES[language].parent / picture).is_file() for picture in pictures)
    assert set(re.findall(r"(?:^ {4}|`)xlsales ([a-z]+)", text, re.MULTILINE)) <= set(COMMANDS)


@pytest.mark.parametrize("language", PAGES)
def test_what_setup_says_is_what_it_says(language: Language) -> None:
    (block,) = re.findall(r"```\n(.*?)```", PAGES[language].read_text("utf-8"), re.DOTALL)
    expected = [pick(SETUP[key], language) for key in ("launcher", "calc", "ready")]
    for line, text in zip(block.splitlines(), expected, strict=True):
        pattern = ".+".join(map(re.escape, re.split(r"\{.+?\}", text)))
        assert re.fullmatch(pattern, line.removeprefix("✓ "))
