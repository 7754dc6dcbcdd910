"""What holds for every generated sheet, and what the pages beside Today say."""

from datetime import date

import pytest

from tests.sheets.made import SHOWROOM, column, figures, judged, listing, listings, settings, values
from xlsales.sheets import SHEETS
from xlsales.sheets.checklists import checklists
from xlsales.sheets.cold import cold
from xlsales.sheets.draw import draw
from xlsales.sheets.giveaways import giveaways
from xlsales.sheets.problems import problems
from xlsales.sheets.reality import reality
from xlsales.sheets.spec import Charts, Figures, RowLink, SheetLink
from xlsales.tables.problems import PlacedProblem
from xlsales.texts import say

FAULT = PlacedProblem("Contacten", "A12", "31-02-2026", "Geen datum.", "Contacts", 10, "date")


@pytest.fixture(params=["nl", "en"])
def drawn(request):
    chosen = settings(language=request.param)
    return (*draw(judged(chosen, **SHOWROOM), chosen, {}), problems([FAULT], chosen))


def test_the_sheets_come_in_the_order_of_their_tabs(drawn):
    assert tuple(sheet.key for sheet in drawn) == tuple(page.key for page in SHEETS)


def test_tabs_are_named_in_the_language_of_the_workbook():
    titles = [sheet.title for sheet in (*draw(judged(), settings(), {}), problems([], settings()))]
    assert titles == [
        "Vandaag",
        "Koude leads",
        "Checklists",
        "Wat je weggaf",
        "Realiteitscheck",
        "Loont aanhouden",
        "Dashboard",
        "Problemen",
    ]


def test_every_list_is_a_rectangle_with_a_heading_of_its_own_over_each_column(drawn):
    for block in listings(drawn):
        assert {len(each.values) for each in block.columns} == {len(block.columns[0].values)}
        assert all(len(each.links) in (0, len(each.values)) for each in block.columns)
        headings = [each.heading for each in block.columns]
        assert len(set(headings)) == len(headings), block.key
        assert block.empty


def test_every_sheet_without_charts_has_one_main_list(drawn):
    for sheet in drawn:
        charted = any(isinstance(block, Charts) for block in sheet.blocks)
        assert sum(block.main for block in listings((sheet,))) == (not charted), sheet.key


def test_figures_are_at_most_five_and_their_names_are_unique(drawn):
    strips = [block.figures for sheet in drawn for block in sheet.blocks if isinstance(block, Figures)]
    assert all(len(strip) <= 5 for strip in strips)
    names = [figure.name for strip in strips for figure in strip if figure.name]
    assert len(names) == len(set(names))


def test_the_dashboard_has_nine_charts_and_the_history_four_of_at_most_five_series(drawn):
    blocks = {sheet.key: block for sheet in drawn for block in sheet.blocks if isinstance(block, Charts)}
    assert {key: len(block.charts) for key, block in blocks.items()} == {"evidence": 4, "dashboard": 9}
    for chart in (chart for block in blocks.values() for chart in block.charts):
        assert len(chart.series) <= 5
        assert chart.alt
        assert {len(series.values) for series in chart.series} <= {len(chart.categories)}


def test_an_empty_workbook_gives_every_sheet_with_words_in_it():
    for block in listings(draw(judged(), settings(), {})):
        # What is published and what is still missing are told from the first day.
        assert not len(block.columns[0].values) or block.key in ("stops", "trust")
        assert block.empty


def test_nobody_who_asked_not_to_be_contacted_is_named_anywhere(drawn):
    shown = {
        value for block in listings(drawn) for each in block.columns for value in each.values if isinstance(value, str)
    }
    assert "Acacia" in shown
    assert not [text for text in shown if "Fijnspar" in text or "fijnspar" in text]


def test_a_tick_a_date_and_a_remark_stand_in_their_row():
    page = checklists(judged(**SHOWROOM), settings())
    at = values(page, "checklists", "key").index("P4/thanks/1/2026-09-01//bloemen")
    assert values(page, "checklists", "entry_done")[at] == "✓"
    assert values(page, "checklists", "entry_done_on")[at] == date(2026, 9, 1)
    assert values(page, "checklists", "entry_remark")[at] == "bloemen"
    assert column(page, "checklists", "key").hidden


def test_an_item_without_its_date_says_what_it_waits_for():
    page = checklists(judged(**SHOWROOM), settings())
    at = values(page, "checklists", "key").index("P4/party/1///")
    assert values(page, "checklists", "due")[at] is None
    assert values(page, "checklists", "waits")[at] == say("reasons.waits_birthday", "nl")


def test_what_was_typed_wrongly_on_a_checklist_stays_as_it_was_typed():
    typed = {"entry_done": "x", "entry_done_on": "volgende week", "entry_remark": "later"}
    left = {"P4/thanks/1": typed, "P9/thanks/1": typed}
    page = checklists(judged(**SHOWROOM), settings(), left)
    keys = values(page, "checklists", "key")
    for key in ("P4/thanks/1/2026-09-01//bloemen", "P9/thanks/1///"):
        row = {name: values(page, "checklists", name)[keys.index(key)] for name in typed}
        assert row == typed
    assert keys[-1] == "P9/thanks/1///"


def test_a_remark_stays_when_only_the_date_beside_it_was_typed_wrongly():
    page = checklists(judged(**SHOWROOM), settings(), {"P4/thanks/1": {"entry_done_on": "volgende week"}})
    at = values(page, "checklists", "key").index("P4/thanks/1/2026-09-01//bloemen")
    assert values(page, "checklists", "entry_done_on")[at] == "volgende week"
    assert values(page, "checklists", "entry_remark")[at] == "bloemen"


def test_dead_ends_are_compared_with_the_benchmark_and_the_best_seller():
    prospects = "id | company | owner | status | status_date\nP1 | Acacia | Sanne | |\n"
    contacts = "date | prospect | kind\n"
    contacts += "".join(f"2026-09-0{day} | P1 | visit\n" for day in (1, 2, 3, 4))
    for owner, visits in (("Sanne", 2), ("Piet", 1)):
        for each in range(5):
            prospects += f"{owner}{each} | {owner}{each} | {owner} | won | 2026-10-01\n"
            contacts += "".join(f"2026-09-0{day} | {owner}{each} | visit\n" for day in range(1, visits + 1))
    tables = judged(prospects=prospects, contacts=contacts)
    page = cold(tables, settings())
    assert values(page, "dead_ends", "owner") == ["Sanne"]
    assert values(page, "dead_ends", "remark") == [
        "1 bezoek per prospect boven de norm van 3; de beste verkoper heeft er per order 1 nodig",
    ]


def test_the_totals_of_the_give_aways_leave_out_whoever_is_stopped():
    page = giveaways(judged(**SHOWROOM), settings())
    assert figures(page)[say("sheets.given_figure", "nl")].value == 2
    assert values(page, "giveaway_plan", "company") == ["Ceder", "Acacia"]
    assert values(page, "giveaways", "asked_for") == ["nee", "ja"]


def test_one_person_is_enough_for_a_consumer_and_not_for_a_business():
    tables = judged(
        prospects="""
            id | company | market
            P1 | Acacia  | business
            P2 | Berk    | consumer
        """,
        contacts="""
            date       | prospect | kind | spoke_with
            2026-11-20 | P1       | call | Ans
            2026-11-20 | P2       | call | Bas
        """,
    )
    page = reality(tables, settings())
    found = dict(zip(values(page, "reality", "company"), values(page, "reality", "stakeholders"), strict=True))
    assert found == {"Acacia": "1 persoon: te weinig", "Berk": "1 persoon: goed"}


def test_the_diagnosis_holds_whoever_something_was_noted_about():
    page = reality(judged(**SHOWROOM), settings())
    assert values(page, "diagnosis", "company") == ["Acacia"]
    assert values(page, "diagnosis", "why_us") == ["tevreden"]


def test_a_problem_leads_to_its_cell():
    sheet_only = PlacedProblem("Owners", "", "", "Geen tabel.", "Owners", None, "")
    entry = PlacedProblem("Vandaag", "M9", "tja", "Geen antwoord.", "today", 2, "entry_answer")
    page = problems([FAULT, sheet_only, entry], settings())
    links = column(page, "problems", "cell").links
    assert links == (RowLink("Contacts", 10, "date"), None, SheetLink("today"))
    assert values(page, "problems", "message") == ["Geen datum.", "Geen tabel.", "Geen antwoord."]
    assert listing(page, "problems").rest == ""


def test_a_wide_gap_is_flagged_for_a_business_and_only_shown_for_a_consumer_in_a_short_cycle():
    tables = judged(
        prospects="""
            id | company | market   | cycle
            P1 | Acacia  | business | short
            P2 | Berk    | consumer | short
        """,
        contacts="""
            date       | prospect | kind | felt
            2026-11-20 | P1       | call | 5
            2026-11-20 | P2       | call | 5
        """,
    )
    page = reality(tables, settings())
    assert values(page, "reality", "company") == ["Acacia", "Berk"]
    assert values(page, "reality", "flag") == ["◆ gevoel loopt voor", None]
    assert all(gap >= 2 for gap in values(page, "reality", "gap"))
    assert column(page, "reality", "gap").live is None


def test_a_customer_who_was_not_thanked_yet_shows_no_number_of_days():
    tables = judged(
        prospects="""
            id | company | status | status_date
            P1 | Acacia  | won    | 2026-09-01
            P2 | Berk    | won    | 2026-09-01
        """,
        service_items="key | item | counts_from\nthanks | Bedanken | order",
        checklist_log="prospect | key | occurrence | done_on\nP1 | thanks | 1 | 2026-09-03",
    )
    page = checklists(tables, settings())
    named = dict(zip(values(page, "customers", "company"), values(page, "customers", "thanks_days"), strict=True))
    assert named == {"Acacia": 2, "Berk": "nog niet"}


def test_the_points_name_the_most_that_they_can_be():
    headings = [each.heading for each in listing(reality(judged(**SHOWROOM), settings()), "reality").columns]
    assert {"Punten recent contact (25)", "Punten duidelijk antwoord (10)"} <= set(headings)


def test_an_owner_without_dead_ends_is_not_listed_among_them():
    tables = judged(
        prospects="id | company | owner\nP1 | Acacia | Sanne\nP2 | Berk | Piet",
        contacts="""
        date       | prospect | kind
        2026-11-02 | P1       | visit
        2026-11-03 | P1       | visit
        2026-11-04 | P1       | visit
        2026-11-02 | P2       | visit
        """,
    )
    assert values(cold(tables, settings()), "dead_ends", "owner") == ["Sanne"]
