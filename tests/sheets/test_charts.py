"""The charts of the dashboard: what they find, and what they ask for when there is too little."""

from tests.sheets.made import SHOWROOM, judged, settings
from xlsales.sheets import charts_ahead, charts_behind

DECIDED = {
    "prospects": """
        id | company | owner | status | status_date | first_contact | competitor | lost_reason
        W1 | Een     | Sanne | won    | 2026-03-11  | 2026-03-01 | |
        W2 | Twee    | Sanne | won    | 2026-04-20  | 2026-04-01 | |
        W3 | Drie    | Sanne | won    | 2026-05-30  | 2025-05-01 | |
        D1 | Vier    | Piet  |        |             |            | |
        D2 | Vijf    | Piet  |        |             |            | |
        D3 | Zes     | Piet  |        |             |            | |
        L1 | Zeven   | Piet  | bought elsewhere | 2026-06-01 | 2026-01-01 | Autohuis Zuid  | prijs
        L2 | Acht    | Piet  | bought elsewhere | 2026-06-01 | 2026-01-01 | autohuis zuid  | Prijs
        L3 | Negen   | Piet  | no budget        | 2026-06-01 | 2026-01-01 | |
    """,
    "contacts": [
        *({"prospect": deal, "kind": "visit", "date": f"2026-02-{day:02}"} for deal in ("W1", "W2") for day in (2, 3)),
        {"prospect": "W3", "kind": "visit", "date": "2026-02-02"},
        *(
            {"prospect": deal, "kind": "visit", "date": f"2026-10-{day:02}"}
            for deal in ("D1", "D2", "D3")
            for day in (1, 2, 5, 6, 7)
        ),
    ],
}


def test_visits_of_winners_are_set_against_those_of_dead_ends():
    chart = charts_behind.visits(judged(**DECIDED), settings())
    assert chart.title == "Orders kostten 2 bezoeken, doodlopende wegen kregen er 5"
    assert chart.alt == chart.title
    assert not chart.missing
    won, dead = (dict(zip(chart.categories, series.values, strict=True)) for series in chart.series)
    assert (won["1"], won["2"], won["5"]) == (1 / 3, 2 / 3, None)
    assert (dead["2"], dead["5"]) == (None, 1)
    assert list(chart.categories) == ["1", "2", "3", "4", "5"]


def test_too_few_wins_and_dead_ends_are_counted_instead_of_drawn():
    chart = charts_behind.visits(judged(**SHOWROOM), settings())
    assert chart.missing.endswith("zijn er nu 1 en 1.")
    assert chart.alt == chart.missing


def test_days_to_win_are_told_by_their_median_and_their_longest():
    chart = charts_behind.days(judged(**DECIDED), settings())
    assert chart.title == "De helft van de orders kwam binnen 19 dagen, de langste na 394"
    assert list(chart.series[0].values) == [0, 2, 0, 0, 0, 1, 0]


def test_losses_name_the_competitor_however_it_is_written_and_the_reason():
    chart = charts_behind.lost(judged(**DECIDED), settings())
    assert chart.title == "Meest verloren aan Autohuis Zuid: 2 van 3, het vaakst “prijs”"
    assert list(chart.categories) == ["Autohuis Zuid", "onbekend"]
    assert {series.name: list(series.values) for series in chart.series} == {
        "prijs": [2, None],
        "geen budget": [None, 1],
    }


def title_of_cold(**cold: int) -> str:
    """The title of the lights for owners with so many cold prospects."""
    deals = [(f"{owner}{number}", owner) for owner, many in cold.items() for number in range(many)]
    prospects = [{"id": deal, "owner": owner.replace("nobody", "")} for deal, owner in deals]
    visits = [
        {"prospect": deal, "kind": "visit", "date": f"2026-02-{day:02}"} for deal, _ in deals for day in (2, 3, 4)
    ]
    return charts_ahead.lights(judged(prospects=prospects, contacts=visits), settings()).title


def test_lights_name_a_person_who_stands_alone_at_the_top_with_five_cases_or_more():
    assert title_of_cold(Piet=5, Sanne=4) == "Piet heeft de meeste koude leads: 5 van de 5 lopende prospects"
    assert title_of_cold(Piet=4, Sanne=3) == "7 koude leads bij 7 lopende prospects"
    assert title_of_cold(Piet=5, Sanne=5) == "10 koude leads bij 10 lopende prospects"
    assert title_of_cold(nobody=6, Sanne=5) == "11 koude leads bij 11 lopende prospects"


def test_lights_are_counted_per_owner():
    chart = charts_ahead.lights(judged(**DECIDED), settings())
    assert chart.title == "3 koude leads bij 3 lopende prospects"
    of_light = {series.colour: dict(zip(chart.categories, series.values, strict=True)) for series in chart.series}
    assert of_light["red"] == {"Piet": 3, "Sanne": None}
    assert of_light["grey"] == {"Piet": 3, "Sanne": None}
    assert of_light["blue"] == {"Piet": None, "Sanne": 3}


def test_many_owners_are_taken_together_and_none_is_lost():
    rows = "\n".join(f"P{number} | O{number % 12}" for number in range(40))
    chart = charts_ahead.lights(judged(prospects=f"id | owner\n{rows}"), settings())
    assert len(chart.categories) == 8
    assert sum(value or 0 for series in chart.series for value in series.values) == 40


def test_follow_ups_are_counted_per_week_after_those_that_are_overdue():
    tables = judged(
        prospects="""
            id | company | agreed_date
            P1 | late    | 2026-11-20
            P2 | today   | 2026-11-23
            P3 | sunday  | 2026-11-29
            P4 | monday  | 2026-11-30
            P5 | far     | 2027-11-30
        """
    )
    chart = charts_ahead.due(tables, settings())
    assert list(chart.categories[:3]) == ["te laat", "deze week", "30 nov"]
    assert list(chart.series[0].values) == [1, 2, 1, 0, 0, 0, 0, 0, 0]
    assert chart.title == "1 contact te laat; drukste week: deze week (2)"


def test_felt_and_evidence_of_prospects_in_play_are_points():
    chart = charts_ahead.felt(
        judged(
            prospects="""
                id | company | market | status | status_date
                P1 | een     | business | |
                P2 | twee    | business | |
                P3 | drie    | business | |
                P4 | vier    | business | won | 2026-10-01
            """,
            contacts="""
                date       | prospect | kind | felt
                2026-11-20 | P1       | call | 5
                2026-11-20 | P2       | call | 5
                2026-11-20 | P3       | call | 1
                2026-11-20 | P4       | call | 4
            """,
        ),
        settings(),
    )
    assert chart.title == "Bij 2 van 3 prospects loopt het gevoel ver voor op de feiten"
    assert list(chart.series[0].values) == [1, 5]
    assert (chart.of, list(chart.categories)) == ("Bedrijf", ["drie", "een en nog 1"])


def test_a_month_of_service_says_how_many_months_are_missing():
    chart = charts_behind.index(judged(**SHOWROOM), settings())
    assert chart.missing == "Deze lijn vraagt klanten uit minstens 2 maanden; tot nu toe 0 maanden."


def test_service_that_slips_says_from_what_to_what():
    tables = judged(
        **{
            **SHOWROOM,
            "prospects": """
                id | company | status | status_date | gladness
                P1 | eerste  | won    | 2026-03-02  | 4
                P2 | tweede  | won    | 2026-05-04  |
                P3 | derde   | won    | 2026-06-01  | 2
            """,
            "contacts": """
                date       | prospect | kind
                2026-03-05 | P1       | call
                2026-03-25 | P1       | call
                2026-05-06 | P2       | call
                2026-05-20 | P2       | call
            """,
            "checklist_log": """
                prospect | key    | occurrence | done_on
                P1       | thanks | 1          | 2026-03-02
            """,
            "giveaways": [],
            "promise_log": "month | owner | key | score\n2026-10-01 | An | looks | 2\n2026-10-01 | Bo | looks | 0",
        }
    )
    chart = charts_behind.index(tables, settings())
    assert chart.title.startswith("Nazorg zakte van ")
    assert list(chart.categories) == ["mrt 2026", "mei 2026", "jun 2026", "okt 2026"]
    index, glad, promises = (list(series.values) for series in chart.series)
    assert (index[0], index[3]) == (None, None)
    # Half as glad as with the first customer, and half of the promises kept.
    assert (glad, promises) == ([100, None, 50, None], [None, None, None, 50])


def test_the_forecast_counts_every_month_and_takes_what_is_far_together():
    rows = "\n".join(f"P{n} | 1000 | 20{27 + n // 12}-{n % 12 + 1:02}-15" for n in range(20))
    chart = charts_ahead.forecast(judged(prospects=f"id | value | expected_decision\n{rows}\nP99 | 1000 |"), settings())
    assert list(chart.categories)[:1] == ["jan 2027"]
    assert list(chart.categories)[-2:] == ["later", "zonder datum"]
    assert len(chart.categories) == 14
    assert chart.title.startswith("Je gevoel zegt € ")


def test_an_empty_workbook_gets_sentences_instead_of_charts():
    for draw in (
        *(charts_ahead.lights, charts_ahead.due, charts_ahead.felt, charts_ahead.forecast),
        *(charts_behind.visits, charts_behind.index, charts_behind.days, charts_behind.lost),
    ):
        chart = draw(judged(), settings())
        assert chart.missing
        assert chart.alt == chart.missing
