"""The texts of the input sheets: complete, and every figure in them can be filled in."""

import pytest

from xlsales.tables import schema
from xlsales.tables.settings import RANGES
from xlsales.texts import keys, say
from xlsales.texts.settings import TOPICS


@pytest.mark.parametrize("part", ["", "_meaning", "_source"])
def test_every_setting_has_its_name_meaning_and_source(part: str) -> None:
    assert {f"settings.{key}{part}" for key in RANGES} <= keys("settings")


def test_there_is_no_text_without_a_setting() -> None:
    assert keys("settings") == {f"settings.{key}{part}" for key in RANGES for part in ("", "_meaning", "_source")}


def test_topics_begin_at_settings_in_the_order_of_the_sheet() -> None:
    assert list(TOPICS) == [key for key in RANGES if key in TOPICS]


def test_every_sheet_says_what_it_is_for() -> None:
    assert {f"hints.purpose_{table.key}" for table in schema.TABLES} <= keys("hints")


@pytest.mark.parametrize("module", ["settings", "hints", "service", "welcome"])
def test_every_text_differs_between_the_languages_or_is_a_word_of_both(module: str) -> None:
    figures = {"low": 1, "high": 5, "day": "2"}
    same = {key for key in keys(module) if say(key, "nl", **figures) == say(key, "en", **figures)}
    assert same <= {"welcome.document"}


def test_a_vendors_figure_is_called_that() -> None:
    for key in ("attempts_new", "attempts_cold", "weight_recency"):
        assert "leverancier" in say(f"settings.{key}_source", "nl")
        assert "endor" in say(f"settings.{key}_source", "en")
