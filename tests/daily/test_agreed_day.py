"""A day that was agreed counts only where the other one was reached, and the seller is told when it does not."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.typing_in import workbook
from xlsales.cli import group

_PROSPECT = """
    company | first_contact
    Zuivel  | 2026-11-02
"""


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        (("--mail",), False),
        (("--call", "--not-reached"), False),
        (("--mail", "--reached"), True),
        (("--message", "--answer", "later"), True),
        (("--call",), True),
    ],
)
def test_who_agrees_a_day_without_an_answer_is_told_that_it_is_a_postponement(
    said: tuple[str, ...], counts: bool, tmp_path: Path
) -> None:
    file = workbook(tmp_path / "book.xlsx", prospects=_PROSPECT)
    shown = CliRunner().invoke(group, ["log", str(file), "Zuivel", *said, "--next", "1-12", "--today", "2026-11-20"])
    assert shown.exit_code == 0, shown.output
    assert "Next contact: 1 Dec 2026" in shown.stdout
    assert ("a postponement and no appointment" in shown.stdout) is not counts
