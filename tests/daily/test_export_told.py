"""What an export says it wrote is what it wrote."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.typing_in import workbook
from xlsales.cli import group

_PROSPECTS = """
    company | status | status_date
    Zuivel  | won    | 2026-11-02
"""


def test_the_entries_of_a_calendar_are_counted_not_the_items_without_a_day(tmp_path: Path) -> None:
    file, out = workbook(tmp_path / "book.xlsx", prospects=_PROSPECTS), tmp_path / "items.ics"
    order = ["export", str(file), "checklists", "--format", "ics", "--out", str(out), "--today", "2026-11-10"]
    shown = CliRunner().invoke(group, order).stdout
    count = out.read_text(encoding="utf-8").count("BEGIN:VEVENT")
    assert 0 < count < 10
    assert f"({count} row" in shown


@pytest.mark.parametrize("name", ["cold", "giveaways", "problems"])
def test_a_list_without_rows_still_has_its_headings(name: str, tmp_path: Path) -> None:
    file = workbook(tmp_path / "book.xlsx", prospects="company | first_contact\nZuivel | 2026-11-02")
    for order in (["show", str(file), name], ["export", str(file), name]):
        lines = CliRunner().invoke(group, [*order, "--format", "csv"]).stdout.splitlines()
        assert len(lines) == 1
        assert {"company", "cell", "what"} & set(lines[0].split(","))
