"""From the cells of a workbook to typed tables."""

from datetime import date, datetime

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tables.raws import TODAY, raw_book, raw_table, read, told
from xlsales.tables import DTYPES, schema
from xlsales.tables.raw import CellError, RawBook
from xlsales.tables.values import typed


def test_every_column_gets_its_type_whatever_stands_in_it() -> None:
    tables, problems = read(
        raw_book(
            prospects="""
            company | value      | first_contact | status    | tempo | market   | owner
            Acme    | € 1.500,50 | 3 feb 2026    | gewonnen  | 14    | zakelijk | Jan
            Beta    |            |               |           |       |          |
            """
        )
    )
    assert problems == []
    row = tables.prospects.iloc[0]
    assert (row["value"], row["first_contact"], row["status"]) == (1500.5, pd.Timestamp(2026, 2, 3), "won")
    assert (row["tempo"], row["market"], row["owner"]) == (14, "business", "Jan")
    assert tables.prospects.iloc[1].drop(["id", "company", "id_is_new"]).isna().all()
    for column in schema.PROSPECTS.typed:
        assert tables.prospects[column.key].dtype == DTYPES[column.kind], column.key


def test_text_columns_take_numbers_and_dates_as_people_see_them() -> None:
    rows = [{"id": 12.0, "company": "Acme", "phone": 31612345678.0, "notes": date(2026, 2, 3), "source": True}]
    row = read(raw_book(prospects=rows))[0].prospects.iloc[0]
    assert row[["id", "phone", "notes", "source"]].tolist() == ["12", "+31612345678", "2026-02-03", "ja"]


def test_bad_cells_are_named_and_the_row_stays_without_them() -> None:
    tables, problems = read(
        raw_book(
            prospects=[{"id": "P0001", "company": "Acme", "value": CellError("#N/A"), "tempo": -3.0}],
            contacts=[
                {"date": "31-02-2026", "prospect": "P0001", "kind": "bezoek", "felt": 6.0},
                {"date": "ooit eens", "prospect": "P0001", "kind": "wandeling", "reached": "soms"},
                {"date": CellError("=VANDAAG()"), "prospect": "P0001"},
                {"date": "", "prospect": "P0001", "notes": "gebeld"},
            ],
        )
    )
    assert told(problems) == [
        "Prospects 0 value error_value",
        "Prospects 0 tempo number_out_of_range",
        "Contacts 0 date date_impossible",
        "Contacts 1 date date_unreadable",
        "Contacts 2 date formula_not_computed",
        "Contacts 1 kind choice_unknown",
        "Contacts 1 reached yes_no_unknown",
        "Contacts 0 felt score_out_of_range",
        "Contacts 3 date date_missing",
    ]
    assert len(tables.contacts) == 4
    assert tables.contacts["kind"].tolist()[0] == "visit"
    assert [problem.value for problem in problems][:4] == ["#N/A", "-3", "31-02-2026", "ooit eens"]


def test_empty_rows_are_left_out_and_the_others_keep_their_place() -> None:
    rows = [
        {"company": "Acme"},
        {"company": None},
        {"company": "  "},
        {"company": "", "value": "veel"},
        {"company": "Beta"},
    ]
    tables, problems = read(raw_book(prospects=rows))
    assert tables.prospects.index.tolist() == [0, 3, 4]
    assert told(problems) == ["Prospects 3 value number_unreadable", "Prospects 3 company company_missing"]


def test_an_id_alone_makes_no_prospect() -> None:
    tables, _ = read(raw_book(prospects=[{"id": "P0001", "company": "Acme"}, {"id": "P0002"}, {"company": "Beta"}]))
    assert tables.prospects["id"].tolist() == ["P0001", "P0003"]


def test_new_ids_go_on_where_the_numbering_is_and_never_take_over_what_is_said_of_another() -> None:
    tables, _ = read(
        raw_book(
            prospects="""
            id   | company
            K098 | Acme
                 | Beta
                 | Gamma
            """,
            contacts="""
            date     | prospect
            3-2-2026 | K120
            """,
        )
    )
    assert tables.prospects["id"].tolist() == ["K098", "K121", "K122"]
    assert tables.prospects["id_is_new"].tolist() == [False, True, True]


def test_a_workbook_without_ids_gets_its_first_ones() -> None:
    tables, _ = read(raw_book(prospects=[{"company": "Acme"}, {"company": "Beta"}]))
    assert tables.prospects["id"].tolist() == ["P0001", "P0002"]


def test_of_two_rows_with_one_id_the_later_one_is_named() -> None:
    tables, problems = read(raw_book(prospects=[{"id": "P1", "company": "Acme"}, {"id": "p1", "company": "Beta"}]))
    assert told(problems) == ["Prospects 1 id id_twice"]
    assert problems[0].figures["company"] == "Acme"
    assert len(tables.prospects) == 2


def test_a_contact_in_the_future_is_named_and_stays() -> None:
    tables, problems = read(
        raw_book(
            prospects=[{"id": "P1", "company": "Acme"}],
            contacts=[{"date": datetime(2026, 11, 24, 9), "prospect": "P1"}, {"date": TODAY, "prospect": "P1"}],
        )
    )
    assert told(problems) == ["Contacts 0 date contact_in_future"]
    assert len(tables.contacts) == 2


def test_owners_and_steps_are_spelled_as_in_their_own_table() -> None:
    tables, _ = read(
        raw_book(
            prospects=[{"company": "Acme", "owner": "jan  de vries"}, {"company": "Beta", "owner": "Piet"}],
            owners=[{"owner": "Jan de Vries"}],
            steps=[{"order": 1.0, "step": "Eerste gesprek"}],
            contacts=[{"date": TODAY, "prospect": "Acme", "step": "eerste gesprek"}],
        )
    )
    assert tables.prospects["owner"].tolist() == ["Jan de Vries", "Piet"]
    assert tables.contacts["step"].tolist() == ["Eerste gesprek"]


def test_a_service_item_without_a_key_gets_one_that_stays_the_same() -> None:
    items = [{"item": "Bel de klant na!"}, {"key": "bedankje", "item": "Bedank"}, {"item": "Bel de klant na"}]
    tables, _ = read(raw_book(service_items=items))
    assert tables.service_items["key"].tolist() == ["bel-de-klant-na", "bedankje", "bel-de-klant-na-2"]
    assert tables.service_items["key_is_new"].tolist() == [True, False, True]


def test_a_word_of_ones_own_is_kept_where_the_list_is_open() -> None:
    tables, problems = read(
        raw_book(
            prospects=[{"company": "Acme"}],
            contacts=[
                {"date": TODAY, "prospect": "Acme", "signal": signal} for signal in ("Lacht hardop", "onderhandelt")
            ],
        )
    )
    assert tables.contacts["signal"].tolist() == ["Lacht hardop", "haggles"]
    assert problems == []


def test_serials_count_from_1904_where_the_workbook_does() -> None:
    raw = RawBook({"Contacts": raw_table("Contacts", [{"date": 44594.0, "prospect": "P1"}])}, date1904=True)
    assert typed(raw, TODAY)[0].contacts["date"].tolist() == [pd.Timestamp(2026, 2, 3)]


def test_an_empty_book_gives_empty_tables_and_the_defaults() -> None:
    tables, options, problems = typed(RawBook({}), TODAY)
    assert problems == []
    assert all(len(getattr(tables, table.key)) == 0 for table in schema.TABLES if table.key != "settings")
    assert (options.language, options.visits_cold) == ("nl", 3)


_cell = st.one_of(
    st.none(),
    st.sampled_from(["", " ", "ja", "P0001", "31-02-2026", "x", "€ 5"]),
    st.text(max_size=6),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.timedeltas(),
    st.builds(CellError, st.sampled_from(["#N/A", "=A1"])),
)


@settings(max_examples=30, deadline=None)
@pytest.mark.parametrize(
    "table", [table for table in schema.TABLES if table is not schema.SETTINGS_TABLE], ids=lambda t: t.key
)
@given(data=st.data())
def test_whatever_stands_in_a_table_is_typed_or_named(table: schema.Table, data: st.DataObject) -> None:
    keys = data.draw(st.lists(st.sampled_from([column.key for column in table.typed]), unique=True))
    rows = data.draw(st.lists(st.fixed_dictionaries(dict.fromkeys(keys, _cell)), max_size=5))
    tables, problems = read(RawBook({table.name: raw_table(table.name, rows, keys)}))
    frame = getattr(tables, table.key)
    for column in table.typed:
        assert frame[column.key].dtype == DTYPES[column.kind], column.key
    assert set(frame.index) <= set(range(len(rows)))
    assert len(told(problems)) == len(problems)
