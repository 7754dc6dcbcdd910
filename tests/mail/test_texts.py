"""The words of the mails: the same figures in both languages, and a text for everything that is said."""

import re
from pathlib import Path
from string import Formatter

import pytest

import xlsales
from xlsales.cli.mail import LISTS
from xlsales.texts.mail import TEXTS


@pytest.mark.parametrize("key", TEXTS)
def test_both_languages_name_the_same_figures(key: str) -> None:
    dutch, english = ({field for _, field, _, _ in Formatter().parse(text) if field} for text in TEXTS[key])
    assert dutch == english


def test_every_text_is_said_somewhere() -> None:
    house = Path(xlsales.__file__).parent
    said = " ".join(path.read_text("utf-8") for path in house.rglob("*.py") if "texts" not in path.parts)
    made = {f"{part}_{name}" for part in ("empty",) for name in LISTS} | {f"weekday_{n}" for n in range(7)}
    made |= {f"flag_{name}" for name in ("gap", "cooled", "both")} | {"sent_copy"}
    unsaid = [key for key in TEXTS if key not in made and not re.search(rf'["./]{key}"', said)]
    assert not unsaid


def test_lists_have_a_sentence_for_when_there_is_nothing_to_do() -> None:
    assert {f"empty_{name}" for name in LISTS} <= set(TEXTS)
