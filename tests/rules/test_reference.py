"""The rules and the reference, written apart from the same method, agree on workbooks at random.

`XLSALES_THOROUGH=1` tries many more.
"""

import os
from typing import Any

import pandas as pd
import pytest

from tests.grid import tables
from tests.rules.judging import judge
from tests.rules.ledgers import judge_checklists, judge_giveaways
from tests.rules.workbooks import workbook
from xlsales import rules

SEEDS = range(2_000 if os.environ.get("XLSALES_THOROUGH") else 12)

JUDGED = (
    "visits", "visits_since", "unanswered", "straight", "won", "no_contact", "stopped_on", "last_contact",
    "not_started", "new_enquiry", "felt", "agreed", "rhythm", "sober_on", "held", "let_go", "stalled",
    "next_follow_up", "overdue", "neglected", "evidence", "gap", "gap_flagged", "cooled", "horizon_on", "cold_since",
    "light",
)  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_the_rules_agree_with_the_method_told_row_by_row(seed: int) -> None:
    book, settings = workbook(seed)
    found, _ = rules.apply(tables(**book), settings)
    for place, prospect in enumerate(book["prospects"]):
        expected = judge(prospect, book, settings)
        row = found.prospects.iloc[place]
        assert {key: _plain(row[key]) for key in JUDGED} == {key: expected[key] for key in JUDGED}, prospect["id"]
        points = {part: row[f"points_{part}"] for part in expected["points"]}
        assert points == pytest.approx(expected["points"]), prospect["id"]
        assert row["skipped"] == ", ".join(expected["skipped"]), prospect["id"]
    assert _checklists(found.checklists) == judge_checklists(book, settings)
    assert _giveaways(found.giveaways) == judge_giveaways(book, settings)


def _checklists(frame: pd.DataFrame) -> dict[tuple[str, str, int], dict[str, Any]]:
    if frame.empty:
        return {}
    return {
        (row.id, row.key, int(row.occurrence)): {
            "due": _plain(row.due),
            "done": bool(row.done),
            "lapsed": bool(row.lapsed),
        }
        for row in frame.itertuples()
    }


def _giveaways(frame: pd.DataFrame) -> list[dict[str, Any]]:
    if frame.empty:
        return []
    flags = [set(flag.split("; ")) - {""} for flag in frame["flag"]]
    numbers = [_plain(number) for number in frame["meeting_no"]]
    return [{"meeting_no": number, "flags": flag} for number, flag in zip(numbers, flags, strict=True)]


def _plain(value: Any) -> Any:
    if value is None or value is pd.NaT or value != value:
        return None
    if isinstance(value, pd.Timestamp):
        return value.date()
    return value.item() if hasattr(value, "item") else value
