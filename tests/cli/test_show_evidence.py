"""`xlsales show FILE evidence`: the chances as a list, and what a stop would have lost and saved."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import run
from tests.rules.evidence.histories import history
from tests.typing_in import load, template_path, type_rows
from xlsales.rules.evidence.advice import ADVICE
from xlsales.shipped import EXAMPLE_DAY
from xlsales.tables import schema


@pytest.fixture(scope="module")
def sales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook in which eighty deals were decided and twelve are open."""
    path = template_path(tmp_path_factory.mktemp("evidence") / "sales.xlsx", "en")
    book = load(path)
    grids = history(80, pattern=True, today=EXAMPLE_DAY)
    for table in (schema.PROSPECTS, schema.CONTACTS):
        words = [{key: "yes" if value is True else value for key, value in row.items()} for row in grids[table.key]]
        type_rows(book[table.title[1]], table, "en", words)
    book.save(path)
    return path


def shown(*arguments: object) -> list[dict[str, object]]:
    result = run("show", *arguments, "--today", EXAMPLE_DAY, "--format", "json")
    assert result.exit_code == 0, result.output
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


def test_the_list_gives_every_open_prospect_its_chance_and_an_advice_in_neutral_words(sales: Path) -> None:
    rows = shown(sales, "evidence")
    assert len(rows) == 12
    assert {"id", "light", "chance", "chance_next", "chance_why", "advice", "advice_why", "worth"} <= rows[0].keys()
    assert {row["advice"] for row in rows} <= set(ADVICE)


def test_a_stop_after_three_is_one_record_that_adds_up(sales: Path) -> None:
    (row,) = shown(sales, "evidence", "--stop-after", 3)
    (never,) = shown(sales, "evidence", "--stop-after", 60)
    assert row["stop_after"] == 3
    assert row["published"] is False
    assert row["contacts"] == never["contacts"]
    assert (never["wins_lost"], never["contacts_saved"]) == (0, 0)
    assert row["wins_lost_share"] == pytest.approx(float(str(row["wins_lost"])) / float(str(row["wins"])))


def test_the_terminal_says_it_in_sentences(sales: Path) -> None:
    text = run("show", sales, "evidence", "--stop-after", 2, "--today", EXAMPLE_DAY).stdout
    assert "A stop after 2 contacts would have lost" in text


def test_a_stop_belongs_to_the_list_of_the_evidence_and_is_a_whole_contact(sales: Path) -> None:
    assert run("show", sales, "today", "--stop-after", 3).exit_code == 2
    assert run("show", sales, "evidence", "--stop-after", 0).exit_code == 2
