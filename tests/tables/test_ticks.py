"""Ticks, dates and remarks on Checklists go to the log and survive."""

from datetime import date, timedelta
from itertools import permutations

import pytest

from tests.tables.raws import TODAY, harvested, raw_book, told
from xlsales.tables.harvest import Harvest
from xlsales.tables.raw import CellError

PROSPECTS = [{"id": "P1", "company": "Acme"}, {"id": "2026/2", "company": "Beta"}]
DAY = date(2026, 11, 2)
LOG = [{"prospect": "P1", "key": "thanks", "occurrence": 1.0, "done_on": DAY, "remark": "Blij"}]


def _harvested(*rows: dict[str, object], log: list[dict[str, object]] = LOG) -> Harvest:
    return harvested(raw_book(prospects=PROSPECTS, checklist_log=log, checklists=list(rows)))


def _row(key: str, done: object = None, on: object = None, remark: object = None) -> dict[str, object]:
    return {"key": key, "entry_done": done, "entry_done_on": on, "entry_remark": remark}


AS_LOGGED = _row("P1/thanks/1", "✓", DAY, "Blij")


def test_a_sheet_that_says_what_the_log_says_changes_nothing() -> None:
    found = _harvested(AS_LOGGED, _row("P1/check/1"), _row("P1/month/2"))
    assert (found.count, found.left["checklists"], found.problems) == (0, {}, ())


def test_a_tick_without_a_date_was_done_today() -> None:
    found = _harvested(AS_LOGGED, _row("P1/check/2", "x"))
    assert found.entries.new_rows["ChecklistLog"] == [
        {"key": "check", "occurrence": 2, "done_on": TODAY, "prospect": "P1"}
    ]
    row = found.tables.checklist_log.loc[1]
    assert (row["deal"], row["key"], row["occurrence"], row["done_on"].date()) == (0, "check", 2, TODAY)


def test_a_date_or_a_remark_alone_is_logged_too() -> None:
    found = _harvested(_row("P1/check/1", on="20-11-2026"), _row("2026/2/check/1", remark="Belt terug"))
    assert found.entries.new_rows["ChecklistLog"] == [
        {"key": "check", "occurrence": 1, "done_on": date(2026, 11, 20), "prospect": "P1"},
        {"key": "check", "occurrence": 1, "remark": "Belt terug", "prospect": "2026/2"},
    ]


@pytest.mark.parametrize(
    ("row", "changed"),
    [
        (_row("P1/thanks/1", None, None, "Blij"), {"done_on": None}),
        (_row("P1/thanks/1", "nee", DAY, "Blij"), {"done_on": None}),
        (_row("P1/thanks/1", "✓", date(2026, 11, 3), "Blij"), {"done_on": date(2026, 11, 3)}),
        (_row("P1/thanks/1", "✓", DAY, None), {"remark": None}),
        (_row("P1/thanks/1", "✓", DAY, "Heel blij"), {"remark": "Heel blij"}),
    ],
)
def test_what_is_changed_on_the_sheet_changes_in_the_log(row: dict[str, object], changed: dict[str, object]) -> None:
    found = _harvested(row)
    assert found.entries.cells == {"ChecklistLog": {0: changed}}
    assert found.entries.new_rows == {}


def test_a_cleared_date_beside_a_tick_leaves_the_day_it_was_done() -> None:
    assert _harvested(_row("P1/thanks/1", "✓", None, "Blij")).count == 0


@pytest.mark.parametrize("lacking", ["entry_done", "entry_done_on", "entry_remark", "key"])
def test_a_deleted_column_changes_nothing(lacking: str) -> None:
    row = {key: value for key, value in AS_LOGGED.items() if key != lacking}
    assert _harvested(row).count == 0
    if lacking != "entry_remark":
        bare = {key: None if key != "key" else value for key, value in row.items()} | {"entry_remark": "Blij"}
        assert _harvested(bare).count == 0


def test_deleted_rows_and_a_deleted_sheet_change_nothing() -> None:
    assert _harvested(_row("P1/check/1")).count == 0
    assert harvested(raw_book(prospects=PROSPECTS, checklist_log=LOG)).count == 0


def test_the_order_of_the_rows_does_not_matter() -> None:
    rows = [AS_LOGGED, _row("P1/check/1", "x"), _row("2026/2/thanks/1", None, None, "Later")]
    logs = {
        tuple(sorted(str(sorted(row.items(), key=str)) for row in _harvested(*order).entries.new_rows["ChecklistLog"]))
        for order in permutations(rows)
    }
    assert len(logs) == 1


def test_a_renamed_customer_keeps_the_ticks() -> None:
    renamed = [{"id": "P1", "company": "Acme Holding"}]
    found = harvested(raw_book(prospects=renamed, checklist_log=LOG, checklists=[_row("P1/check/1", "x")]))
    assert found.entries.new_rows["ChecklistLog"][0]["prospect"] == "P1"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (_row("P1/check/1", "misschien", None, "ooit"), "entry_done yes_no_unknown"),
        (_row("P1/check/1", "x", "ooit eens"), "entry_done_on date_unreadable"),
        (_row("P1/check/1", "x", date(2026, 12, 24)), "entry_done_on done_in_future"),
        (_row("P1/check/1", "x", None, CellError("#N/A")), "entry_remark error_value"),
        (_row("P9/check/1", "x"), "key entry_unknown"),
    ],
)
def test_a_row_that_cannot_be_read_is_left_as_it_was_typed(row: dict[str, object], said: str) -> None:
    found = _harvested(row)
    assert found.count == 0
    key = str(row["key"])
    typed = {
        name: "#N/A" if isinstance(value, CellError) else value
        for name, value in row.items()
        if value and name != "key"
    }
    assert found.left["checklists"] == {key: typed}
    assert told(found.problems) == [f"checklists 0 {said}"]


@pytest.mark.parametrize("word", ["x", "gedaan", "Done", "ja", "✓"])
def test_a_tick_may_be_a_word(word: str) -> None:
    assert _harvested(_row("P1/check/1", word)).entries.new_rows["ChecklistLog"][0]["done_on"] == TODAY


def test_a_spoken_day_of_a_tick_is_taken_over_as_its_date() -> None:
    found = _harvested(_row("P1/check/1", None, "gisteren"))
    assert found.entries.new_rows["ChecklistLog"][0]["done_on"] == TODAY - timedelta(1)
    assert found.problems == ()


def test_a_row_of_a_customer_who_is_gone_is_quiet_while_nobody_touches_it() -> None:
    found = _harvested(_row("P9/check/1"), _row("P9/thanks/1/2026-11-02/Blij", "✓", DAY, "Blij"))
    assert (found.count, found.left["checklists"], found.problems) == (0, {}, ())


def test_a_cell_nobody_touched_does_not_undo_what_was_changed_in_the_log_since() -> None:
    drawn_open = _row("P1/thanks/1//")
    assert _harvested(drawn_open).count == 0
    drawn_done = _row("P1/thanks/1/2026-10-01/Goed/gebeld 5/3", "✓", date(2026, 10, 1), "Goed/gebeld 5/3")
    assert _harvested(drawn_done).count == 0


def test_what_was_touched_since_it_was_drawn_counts() -> None:
    assert _harvested(_row("P1/thanks/1/2026-11-02/Blij")).entries.cells["ChecklistLog"] == {
        0: {"done_on": None, "remark": None}
    }
    assert _harvested(_row("P1/thanks/1//", "x", None, "Nieuw")).entries.cells["ChecklistLog"] == {
        0: {"remark": "Nieuw"}
    }


def test_of_two_rows_of_the_log_for_one_item_the_lower_one_counts() -> None:
    log = [*LOG, {"prospect": "Acme", "key": "thanks", "occurrence": None, "done_on": None, "remark": None}]
    assert _harvested(_row("P1/thanks/1"), log=log).count == 0
    changed = _harvested(_row("P1/thanks/1", "x", date(2026, 11, 3)), log=log).entries.cells["ChecklistLog"]
    assert changed == {1: {"done_on": date(2026, 11, 3)}}


def test_taking_over_twice_is_taking_over_once() -> None:
    first = _harvested(AS_LOGGED, _row("P1/check/1", "x", None, "Gebeld"))
    logged = [*LOG, *(dict(row) for row in first.entries.new_rows["ChecklistLog"])]
    drawn = _row("P1/check/1", "✓", TODAY, "Gebeld")
    assert _harvested(AS_LOGGED, drawn, log=logged).count == 0


def test_an_experience_is_kept_in_the_log_and_says_that_the_item_was_done() -> None:
    row = _row("P1/check/1///") | {"entry_experience": "matig"}
    found = _harvested(row)
    assert found.entries.new_rows["ChecklistLog"] == [
        {"key": "check", "occurrence": 1, "done_on": TODAY, "experience": "matig", "prospect": "P1"}
    ]
    assert found.tables.checklist_log["experience"].tolist()[-1] == "so-so"
    changed = _harvested(_row("P1/thanks/1/2026-11-02/bad/Blij", "✓", DAY, "Blij") | {"entry_experience": "goed"})
    assert changed.entries.cells == {"ChecklistLog": {0: {"experience": "goed"}}}
    wrong = _harvested(_row("P1/check/1///") | {"entry_experience": "zeer"})
    assert told(wrong.problems) == ["checklists 0 entry_experience choice_unknown"]
