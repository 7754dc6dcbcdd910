"""The promises are scored once a month on Checklists, and kept in the promise log."""

from dataclasses import replace
from datetime import date

import pytest

from tests.rules.ruling import ruled, shows
from tests.tables.raws import harvested, raw_book, raw_table, told
from xlsales.tables.harvest import Harvest

MONTH = date(2026, 11, 1)
LOG = [{"month": MONTH, "owner": "An", "key": "money", "score": 2.0, "remark": "Altijd"}]


def _harvested(*rows: dict[str, object]) -> Harvest:
    book = raw_book(prospects=[{"id": "P1", "company": "Acme"}], promise_log=LOG)
    return harvested(replace(book, entries={"promises": raw_table("promises", list(rows))}))


def _row(key: str, score: object = None, remark: object = None) -> dict[str, object]:
    return {"key": key, "entry_score": score, "entry_remark": remark}


def test_a_score_becomes_a_row_of_the_log_and_what_stands_there_changes_nothing() -> None:
    found = _harvested(_row("2026-11/An/money", 2.0, "Altijd"), _row("2026-11/An/looks", 1), _row("2026-11//phone", 0))
    assert found.entries.new_rows == {
        "PromiseLog": [
            {"month": MONTH, "owner": "An", "key": "looks", "score": 1},
            {"month": MONTH, "key": "phone", "score": 0},
        ]
    }
    assert found.tables.promise_log["score"].tolist() == [2, 1, 0]
    assert found.problems == ()


def test_a_changed_score_changes_its_row_and_a_wrong_one_stays_as_it_was_typed() -> None:
    found = _harvested(_row("2026-11/An/money", "1", "Altijd"), _row("2026-11/An/looks", 7))
    assert found.entries.cells == {"PromiseLog": {0: {"score": 1}}}
    assert found.left["promises"] == {"2026-11/An/looks": {"entry_score": 7}}
    assert told(found.problems) == ["promises 1 entry_score promise_out_of_range"]


@pytest.mark.parametrize("key", ["", "P1/thanks/1", "2026-11", "november/An/money"])
def test_what_is_no_key_of_a_promise_is_passed_by(key: str) -> None:
    assert _harvested(_row(key, 1)).count == 0


def test_how_well_the_promises_are_kept_is_told_per_month_and_owner() -> None:
    found = ruled(
        promise_log="""
        month      | owner | key   | score
        2026-10-01 | An    | looks | 0
        2026-11-01 | An    | looks | 1
        2026-11-15 | An    | money | 2
        2026-11-01 | Bo    | money | 2
        2026-11-02 | Bo    | money | 1
        2026-11-02 | Bo    | looks |
        """
    )
    shows(
        found.promises_kept,
        """
        month      | owner | share | scores
        2026-10-01 | An    | 0     | 1
        2026-11-01 | An    | 0.75  | 2
        2026-11-01 | Bo    | 0.5   | 1
        """,
    )
