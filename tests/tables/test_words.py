"""Choices as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xlsales.tables import schema
from xlsales.tables.words import fold, neutral, one_slip


@pytest.mark.parametrize("choices", schema.CHOICES)
def test_every_word_of_a_list_is_understood_in_both_languages_and_any_case(choices: str) -> None:
    for choice in schema.CHOICES[choices]:
        for spelling in (choice.word, *choice.label, *choice.also):
            assert neutral(choices, f"  {spelling.upper()} ") == choice.word


@pytest.mark.parametrize(
    ("choices", "typed", "word"),
    [
        ("kind", "bezoeck", "visit"),
        ("kind", "telefon", "call"),
        ("answer", "onderhandlet", "haggles"),
        ("answer", "geen  budget.", "no budget"),
        ("market", "PRIVÉ", "consumer"),
        ("yesno", "✓", "yes"),
        ("yesno", "WAAR", "yes"),
    ],
)
def test_a_slip_of_the_finger_is_understood(choices: str, typed: str, word: str) -> None:
    assert neutral(choices, typed) == word


@pytest.mark.parametrize(
    ("choices", "typed"), [("cycle", "lank"), ("kind", "bezwaar"), ("yesno", "misschien"), ("kind", "")]
)
def test_another_word_is_not_understood(choices: str, typed: str) -> None:
    assert neutral(choices, typed) is None


@given(st.text("abcd", min_size=1, max_size=8), st.integers(0, 7), st.sampled_from("abcd"))
def test_one_slip_is_one_letter_wrong_missing_or_too_many(word: str, at: int, letter: str) -> None:
    at %= len(word)
    for other in (word[:at] + letter + word[at + 1 :], word[:at] + word[at + 1 :], word[:at] + letter + word[at:]):
        assert one_slip(word, other) == one_slip(other, word) == (word != other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
