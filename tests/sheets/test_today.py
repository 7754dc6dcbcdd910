"""Today: the figures, the row with what to say, room to type, and nothing typed that falls off."""

import pytest

from tests.sheets.made import SHOWROOM, column, figures, judged, listing, settings, values
from xlsales.sheets.spec import RowLink, WebLink
from xlsales.sheets.today import today
from xlsales.texts import say

TYPED = {"entry_date": "gisteren", "entry_answer": "tja", "entry_note": "belt terug"}


def test_the_four_figures_carry_the_names_that_other_sheets_link_to():
    found = {figure.name: figure.value for figure in figures(today(judged(**SHOWROOM), settings())).values()}
    assert found == {
        "to_contact_today": 3,
        "to_ask": 2,
        "promised": 0,
        "cold": 1,
    }


def test_the_telephone_and_the_cells_to_type_in_stand_right_behind_the_name_and_then_what_to_say():
    keys = [each.key for each in listing(today(judged(**SHOWROOM), settings()), "today").columns]
    assert keys[:3] == ["light", "company", "phone"]
    assert keys[3:7] == ["entry_reached", "entry_answer", "entry_next", "entry_note"]
    assert keys[7:10] == ["ask", "why", "group"]
    assert keys[-1] == "id"


def test_every_section_has_the_columns_of_the_plan_so_that_all_of_it_can_be_typed_in():
    page = today(judged(**SHOWROOM), settings())
    plan, week = listing(page, "today"), listing(page, "week")
    assert [each.key for each in plan.columns] == [each.key for each in week.columns]
    assert week.continues == "today"
    assert values(page, "week", "id") == ["P7"]


def test_a_row_leads_to_its_prospect_its_telephone_and_its_mail():
    page = today(judged(**SHOWROOM), settings())
    at = values(page, "today", "company").index("Acacia")
    assert column(page, "today", "company").links[at] == RowLink("Prospects", 0)
    assert column(page, "today", "phone").links[at] == WebLink("tel:0612345678")
    assert column(page, "today", "email").links[at] == WebLink("mailto:ans@acacia.nl")
    assert values(page, "today", "light")[at] == "◆ vragen"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_entries_are_empty_and_stand_under_the_headings_by_which_they_are_harvested(language):
    page = today(judged(settings(language=language), **SHOWROOM), settings(language=language))
    entries = [each for each in listing(page, "today").columns if each.key.startswith("entry_")]
    assert [each.heading for each in entries] == [say(f"sheets.{each.key}", language) for each in entries]
    assert len(entries) == 10
    assert all(value is None for each in entries for value in each.values)


def test_what_could_not_be_taken_over_stands_where_it_was_typed():
    page = today(judged(**SHOWROOM), settings(), {"P1": TYPED})
    at = values(page, "today", "id").index("P1")
    assert {key: values(page, "today", key)[at] for key in TYPED} == TYPED
    assert values(page, "today", "entry_kind")[at] is None


@pytest.mark.parametrize("prospect", ["P1", "P5", "P9"], ids=["due", "stopped", "unknown"])
def test_what_was_not_taken_over_is_told_first_of_all(prospect):
    page = today(judged(**SHOWROOM), settings(), {prospect: TYPED})
    assert page.alert == say("sheets.not_taken", "nl", rows=1)
    assert values(page, "today", "id")[0] == prospect
    assert values(page, "today", "id").count(prospect) == 1
    assert values(page, "today", "entry_note")[0] == "belt terug"
    assert values(page, "today", "why")[0] == say("sheets.left_why", "nl")


def test_without_entries_that_stay_there_is_nothing_to_tell_first():
    assert today(judged(**SHOWROOM), settings()).alert == ""


def test_two_rows_typed_about_one_prospect_are_both_kept_under_its_id():
    page = today(judged(**SHOWROOM), settings(), {"P1": TYPED, "P1 (2)": {"entry_note": "en dit"}})
    notes = dict(zip(values(page, "today", "entry_note"), values(page, "today", "id"), strict=True))
    assert notes["belt terug"] == notes["en dit"] == "P1"


def test_a_row_kept_for_its_entry_invites_nobody_to_make_contact():
    page = today(judged(**SHOWROOM), settings(), {"P6": TYPED})
    first = {each.key: each.values[0] for each in listing(page, "today").columns}
    assert first["company"] == "Fijnspar"
    assert first["phone"] is first["email"] is first["ask"] is first["contact_person"] is None
    assert column(page, "today", "company").links[0] == RowLink("Prospects", 5)


def test_entries_beyond_the_length_of_the_list_are_kept_too():
    rows = "\n".join(f"P{number} | Bedrijf {number} | 2026-01-02" for number in range(10, 40))
    tables = judged(prospects=f"id | company | first_contact\n{rows}")
    first = today(tables, settings(list_limit=10))
    hidden = ({f"P{number}" for number in range(10, 40)} - set(values(first, "today", "id"))).pop()
    assert len(values(first, "today", "id")) == 10
    page = today(tables, settings(list_limit=10), {hidden: TYPED})
    assert values(page, "today", "id")[0] == hidden
    assert len(values(page, "today", "id")) == 11


def test_a_list_longer_than_its_limit_says_how_many_there_are_still():
    rows = "\n".join(f"P{number} | Bedrijf {number} | 2026-01-02" for number in range(10, 40))
    page = today(judged(prospects=f"id | company | first_contact\n{rows}"), settings(list_limit=25))
    assert "5 prospects" in listing(page, "also").rest
    assert listing(page, "also").heading == say("sheets.also_heading", "nl", rows=10)
    assert say("sheets.plan_figure", "nl", due=30) in figures(page)


def test_a_new_workbook_says_how_to_add_the_first_prospect():
    page = today(judged(), settings())
    assert listing(page, "today").empty == say("sheets.today_new", "nl")
    assert [block.key for block in page.blocks if hasattr(block, "key")] == ["today"]


def test_the_week_ahead_names_the_day_and_what_to_ask():
    page = today(judged(**SHOWROOM), settings())
    assert values(page, "week", "light") == ["do 26 nov"]
    assert values(page, "week", "company") == ["Goudenregen"]
    assert all(values(page, "week", "ask"))


def test_a_private_person_is_named_where_there_is_no_company():
    page = today(judged(prospects="id | contact_person | first_contact\nP1 | Truus | 2026-01-02"), settings())
    assert values(page, "today", "company") == ["Truus"]
