"""The settings of a workbook."""

from datetime import date

import pytest

from tests.tables.raws import TODAY, raw_table, told
from xlsales.tables.problems import Problem
from xlsales.tables.raw import CellError, RawBook
from xlsales.tables.settings import DEFAULTS, Settings
from xlsales.tables.settled import settled
from xlsales.texts import Language


def _settled(cells: dict[str, object], headings: Language | None = None) -> tuple[Settings, list[Problem]]:
    rows = [{"key": key, "value": value} for key, value in cells.items()]
    return settled(RawBook({"Settings": raw_table("Settings", rows, ("key", "value"))}, language=headings), TODAY)


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("visits_cold", 4.0, 4),
        ("visits_cold", "4", 4),
        ("stretch", "1,5", 1.5),
        ("base_rate", 0.25, 0.25),
        ("base_rate", "25%", 0.25),
        ("base_rate", 25.0, 0.25),
        ("giveaway_price", "€ 1.000", 1000),
        ("consumer_flags", "ja", True),
        ("country", "België", "BE"),
        ("language", "Engels", "en"),
        ("Visits Cold", 4.0, 4),
    ],
)
def test_a_setting_is_read_as_it_was_meant(key: str, typed: object, value: object) -> None:
    options, problems = _settled({key: typed})
    assert problems == []
    assert getattr(options, key.lower().replace(" ", "_")) == value


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("visits_cold", "drie", "setting_number"),
        ("visits_cold", 2.5, "setting_whole"),
        ("visits_cold", 0.0, "setting_out_of_range"),
        ("visits_cold", date(2026, 2, 3), "setting_number"),
        ("consumer_flags", "soms", "setting_choice"),
        ("language", "Frans", "setting_choice"),
        ("stretch", CellError("#REF!"), "error_value"),
    ],
)
def test_a_bad_setting_is_named_and_the_default_holds(key: str, typed: object, said: str) -> None:
    options, problems = _settled({key: typed})
    assert told(problems) == [f"Settings 0 value {said}"]
    assert getattr(options, key) == DEFAULTS[key]


def test_a_setting_nobody_knows_and_one_that_comes_twice_are_named() -> None:
    rows = [{"key": "visit_cold", "value": 3.0}, {"key": "stretch", "value": 2.0}, {"key": "stretch", "value": 3.0}]
    options, problems = settled(RawBook({"Settings": raw_table("Settings", rows)}), TODAY)
    assert told(problems) == ["Settings 0 key setting_unknown", "Settings 2 key setting_twice"]
    assert options.stretch == 2


def test_an_empty_value_is_the_default() -> None:
    options, problems = _settled({"stretch": "", "list_limit": None})
    assert (options.stretch, options.list_limit, problems) == (DEFAULTS["stretch"], DEFAULTS["list_limit"], [])


def test_without_a_language_it_is_that_of_the_headings() -> None:
    assert _settled({}, "en")[0].language == "en"
    assert _settled({"language": "nl"}, "en")[0].language == "nl"
    assert _settled({})[0].language == "nl"


def test_the_language_decides_what_a_point_means_in_the_other_settings() -> None:
    assert _settled({"language": "en", "stretch": "1.300"})[0].stretch == 1.3
    assert told(_settled({"language": "nl", "stretch": "1.300"})[1]) == ["Settings 1 value setting_out_of_range"]
