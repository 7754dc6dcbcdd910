"""What an export says it wrote is what it wrote."""

from pathlib import Path

from click.testing import CliRunner

from tests.typing_in import workbook
from xlsales.cli import group

_PROSPECTS = """
    company | status | status_date
    Zuivel  | won    | 2026-11-02
"""


def test_the_entries_of_a_calendar_are_counted_not_the_items_without_a_day(tmp_path: Path) -> None:
    file, out = workbook(tmp_path / "book.xlsx", prospects=_PROSPECTS), tmp_path / "items.ics"
    order = ["export", str(file), "checklists", "--format", "ics", "--out", str(out), "--today", "2026-11-20"]
    shown = CliRunner().invoke(group, order).stdout
    count = out.read_text(encoding="utf-8").count("BEGIN:VEVENT")
    assert 0 < count < 10
    assert f"({count} row" in shown
