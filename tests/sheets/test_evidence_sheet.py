"""Does persisting pay: what the page says with too little history, without a pattern and with one."""

from functools import cache

import pytest

from tests.books.drawn import opened
from tests.rules.evidence.histories import history
from tests.sheets.made import TODAY, figures, judged, listing, settings, values
from xlsales.sheets.evidence import evidence, stop_sentence, verdict_sentence
from xlsales.sheets.spec import Charts, Sheet, Words
from xlsales.tables import Tables
from xlsales.tables.settings import Settings


@cache
def found(decided: int, pattern: bool) -> Tables:
    return judged(**history(decided, pattern=pattern, today=TODAY))


@cache
def page(decided: int, pattern: bool) -> Sheet:
    return evidence(found(decided, pattern), settings())


def words(sheet: Sheet) -> str:
    return next(block.text for block in sheet.blocks if isinstance(block, Words))


def test_too_little_history_says_how_many_deals_are_missing_and_whose_figures_are_shown():
    sheet = page(30, True)
    assert words(sheet).startswith("Nog 20 afgeronde deals te gaan")
    assert "Gepubliceerd cijfer, niet van jou" in words(sheet)
    assert "709 van de 5.289 orders" in words(sheet)
    assert set(values(sheet, "stops", "remark")) == {"gepubliceerd"}
    assert listing(sheet, "stops").heading.endswith("(gepubliceerd)")
    assert not values(sheet, "points", "what")


def test_without_a_pattern_the_page_says_so_and_what_orders_today():
    sheet = page(400, False)
    assert words(sheet).startswith("Geen patroon gevonden")
    assert "volgorde van waarde" in words(sheet)
    assert listing(sheet, "points").empty.startswith("Geen patroon gevonden")
    assert "chance" not in [each.key for each in listing(sheet, "advice").columns]


def test_a_pattern_is_told_in_words_with_the_cases_of_every_value():
    sheet = page(400, True)
    assert words(sheet).startswith("Patroon gevonden: bij 240 latere deals")
    told = dict(zip(values(sheet, "points", "what"), values(sheet, "points", "sentence"), strict=True))
    cases = dict(zip(values(sheet, "points", "what"), values(sheet, "points", "cases"), strict=True))
    assert told["Bron referral"].endswith(f"keer de gewone verhouding winst : verlies, {cases['Bron referral']} deals")
    assert all(str(text).startswith("Bron ") for text in values(sheet, "advice", "chance_why"))


def test_a_small_number_is_marked_and_its_row_turns_grey():
    sheet = page(400, True)
    marked = dict(zip(values(sheet, "stops", "reached"), values(sheet, "stops", "remark"), strict=True))
    assert {remark for reached, remark in marked.items() if int(str(reached)) < 20} <= {"klein aantal"}
    assert {remark for reached, remark in marked.items() if int(str(reached)) >= 20} == {None}
    remark = next(each for each in listing(sheet, "stops").columns if each.key == "remark")
    assert remark.live == "done"


def test_figures_name_their_cases_and_are_grey_while_these_are_few():
    strip = figures(page(400, True))
    assert all(any(sign.isdigit() for sign in label) for label in strip if label != "afgeronde deals")
    assert {figure.colour for figure in strip.values()} == {"accent"}
    few = figures(evidence(judged(**history(8, pattern=True, today=TODAY)), settings()))
    assert {figure.colour for figure in few.values()} == {"grey"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_chart_says_its_finding_in_its_title_and_its_alt_text(language):
    sheet = evidence(found(400, True), Settings(today=TODAY, language=language))
    charts = next(block.charts for block in sheet.blocks if isinstance(block, Charts))
    assert [chart.key for chart in charts] == ["contacts", "months", "visits", "foresight"]
    for chart in charts:
        assert chart.alt == (chart.missing or chart.title)
        assert any(sign.isdigit() for sign in chart.alt)


def test_a_chart_without_enough_cases_says_how_many_are_missing():
    sheet = evidence(judged(**history(2, pattern=True, today=TODAY)), settings())
    charts = next(block.charts for block in sheet.blocks if isinstance(block, Charts))
    assert all(chart.missing for chart in charts)


def test_wins_after_the_third_contact_are_those_of_the_log():
    sheet, won = page(400, False), found(400, False).prospects["contacts_to_win"].dropna()
    charts = {chart.key: chart for block in sheet.blocks if isinstance(block, Charts) for chart in block.charts}
    assert charts["contacts"].title == f"{(won > 3).mean():.0%} van de {len(won)} orders kwam na het derde contact"
    assert sum(value or 0 for value in charts["contacts"].series[0].values) == len(won)


def test_what_is_missing_is_counted_per_part():
    sheet = page(30, True)
    have, needed, missing = (values(sheet, "trust", key) for key in ("have", "needed", "missing"))
    assert needed == [20, 20, 50, 20]
    assert missing == [max(int(str(want)) - int(str(got)), 0) for want, got in zip(needed, have, strict=True)]


def test_a_stop_is_told_in_one_sentence_in_both_languages():
    tables = found(400, False)
    assert stop_sentence(tables, 1, "nl").startswith("Stoppen na 1 contact had hier ")
    assert stop_sentence(tables, 2, "en").startswith("A stop after 2 contacts would have lost ")
    assert "no better than chance" in verdict_sentence(tables, Settings(today=TODAY, language="en"))


def test_the_table_of_stops_begins_a_page_so_that_it_is_never_parted_from_its_heading() -> None:
    made = page(400, True)
    drawn = opened(made)[made.title]
    row = next(cell.row for (cell,) in drawn.iter_rows(max_col=1) if cell.value == listing(made, "stops").heading)
    assert row - 1 in [each.id for each in drawn.row_breaks.brk]
