"""The words of the generated sheets in both languages."""

from string import Formatter

import pytest

from xlsales.texts import charts, sheets

TEXTS = {
    **{f"sheets.{key}": text for key, text in sheets.TEXTS.items()},
    **{f"charts.{key}": text for key, text in charts.TEXTS.items()},
}


@pytest.mark.parametrize("key", TEXTS)
def test_both_languages_name_the_same_figures(key):
    dutch, english = ({field for _, field, _, _ in Formatter().parse(text) if field} for text in TEXTS[key])
    assert dutch == english


@pytest.mark.parametrize("place", [0, 1], ids=["nl", "en"])
def test_entry_columns_of_one_sheet_have_different_headings(place):
    headings = [text[place].casefold() for key, text in sheets.TEXTS.items() if key.startswith("entry_")]
    assert len(set(headings)) == len(headings)


@pytest.mark.parametrize(
    "word", ["follow-up", "overdue", "owner", "stakeholder", "forecast", "evidence", "deal-breaker"]
)
def test_the_dutch_sheets_hold_no_english_where_dutch_sellers_have_a_word(word):
    shown = {key: "".join(part[0] for part in Formatter().parse(dutch)) for key, (dutch, _) in TEXTS.items()}
    assert not [key for key, dutch in shown.items() if word in dutch.casefold()]
