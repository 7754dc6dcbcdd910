"""Every light, date and flag explains itself, in whole sentences of one language."""

import re
import statistics
from dataclasses import replace
from functools import cache
from string import Formatter

import pytest

from tests.grid import tables
from tests.rules.ruling import ruled
from tests.rules.workbooks import workbook
from xlsales import rules
from xlsales.tables import schema
from xlsales.texts import Language, Text
from xlsales.texts.reasons import TEXTS

SEEDS = range(4)
HOLES = re.compile(r"[{}–]|\bnan\b|\bNaT\b|\bNone\b|  |\.\.|^\s|\s$")
"""What a sentence holds when a figure is missing."""


def words(text: str) -> set[str]:
    """The words of a text, without its placeholders' names."""
    plain = "".join(literal + " " + (form or "").replace("|", " ") for literal, _, form, _ in Formatter().parse(text))
    return set(re.findall(r"[a-zà-ÿ’']+", plain.casefold()))


def only_in_english() -> set[str]:
    labels: list[Text] = [choice.label for choices in schema.CHOICES.values() for choice in choices]
    texts = [*TEXTS.values(), *labels]
    dutch = set().union(*(words(text[0]) for text in texts))
    return set().union(*(words(text[1]) for text in texts)) - dutch


@cache
def told(language: Language, seed: int) -> list[tuple[str, set[str]]]:
    """Every column of sentences of a workbook at random, and what stands in it."""
    book, settings = workbook(seed)
    for item in book["service_items"]:
        item["item"] = "Bellen maar"
    found, _ = rules.apply(tables(**book), replace(settings, language=language))
    frames = {
        "prospects": found.prospects,
        "checklists": found.checklists,
        "giveaways": found.giveaways,
        "giveaway_items": found.giveaway_items,
        "persistence_pays": found.persistence_pays,
    }
    keys = ("why", "when", "ask", "waits", "flag_text", "advice", "sentence")
    columns = [(name, key) for name, frame in frames.items() for key in keys if key in frame]
    # The advice on a prospect is a neutral word, that on a give-away a sentence.
    return [
        (f"{name}.{key}", set(frames[name][key])) for name, key in columns if (name, key) != ("prospects", "advice")
    ]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_light_has_a_reason_and_a_question_and_no_sentence_has_a_hole(language: Language, seed: int) -> None:
    for name, sentences in told(language, seed):
        if name in ("prospects.why", "prospects.ask"):
            assert min(map(len, sentences)) > 10
        for sentence in sentences:
            assert not HOLES.search(sentence), f"{name}: {sentence}"


@pytest.mark.parametrize("seed", SEEDS)
def test_no_english_word_is_left_in_a_dutch_sentence(seed: int) -> None:
    english = only_in_english()
    assert {"working", "budget", "elsewhere", "visits"} & english == {"working", "elsewhere", "visits"}
    for name, sentences in told("nl", seed):
        for sentence in sentences:
            assert not words(sentence) & english, f"{name}: {sentence}"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_date_says_how_it_came_about_and_who_has_none_says_nothing(language: Language) -> None:
    for seed in SEEDS:
        book, settings = workbook(seed)
        found, _ = rules.apply(tables(**book), replace(settings, language=language))
        dated = found.prospects["next_follow_up"].notna()
        assert found.prospects["when"].ne("").equals(dated)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_reason_is_one_short_sentence_of_at_most_ninety_characters(language: Language) -> None:
    reasons = set[str]()
    lengths: list[int] = []
    for seed in range(12):
        book, settings = workbook(seed)
        found, _ = rules.apply(tables(**book), replace(settings, language=language))
        reasons |= set(found.prospects["why"])
        lengths += found.prospects["why"].str.len().tolist()
    assert max(reasons, key=len) == max((reason for reason in reasons if len(reason) <= 90), key=len)
    assert statistics.median(lengths) <= 60


def test_both_languages_fill_in_the_same_figures() -> None:
    def figures(text: str) -> set[str | None]:
        return {field for _, field, _, _ in Formatter().parse(text)} - {None}

    for key, (dutch, english) in TEXTS.items():
        assert figures(dutch) == figures(english), key


def test_every_sentence_of_the_reasons_ends_like_one() -> None:
    for key, text in TEXTS.items():
        if key.startswith(("flag_", "item_", "worth_", "lacks_")) or key == "ask_customer":
            continue
        for sentence in text:
            assert sentence.endswith((".", "”")), key


@pytest.mark.parametrize(
    ("first", "new"),
    [("2026-11-23", True), ("2026-11-19", True), ("2026-11-18", False), ("2025-08-01", False)],
)
def test_only_an_enquiry_of_the_last_working_days_is_told_to_deserve_a_reply_within_the_hour(
    first: str, new: bool
) -> None:
    found = ruled(prospects=f"id | first_contact\nP1 | {first}").prospects.iloc[0]
    assert ("within 1 working hour" in found["why"]) is new
    assert ("What prompted your enquiry" in found["ask"]) is new
