"""A day typed alone on Today postpones; a contact with a new appointment takes the place of the typed day."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.typing_in import column_values, load, workbook
from xlsales.cli import group

DAY = "2026-11-20"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [*(str(each) for each in arguments), "--today", DAY])


def record(file: Path) -> dict[str, Any]:
    (row,) = json.loads(run("export", file, "prospects", "--format", "json").stdout)
    return dict(row)


def type_on_today(file: Path, **entries: object) -> None:
    """Type beside the first row of Today."""
    book = load(file)
    sheet = book["Today"]
    head = next(row for row in sheet.iter_rows() if any(cell.value == "ID" for cell in row))
    columns = {cell.value: cell.column for cell in head}
    for heading, value in entries.items():
        sheet.cell(head[0].row + 1, columns[heading], value)
    book.save(file)


@pytest.fixture
def sales(tmp_path: Path) -> Path:
    path = workbook(
        tmp_path / "sales.xlsx",
        prospects="company | agreed_date | notes\nAcme | 2026-11-19 | old",
    )
    assert run("refresh", path).exit_code == 0
    return path


def test_a_day_alone_sets_not_before(sales: Path) -> None:
    type_on_today(sales, Agreed="1-12")
    assert "1 row typed on Today" in run("refresh", sales).stdout
    row = record(sales)
    assert (row["not_before"], row["agreed_date"], row["notes"], row["last_contact"]) == (
        "2026-12-01", "2026-11-19", "old", None,
    )  # fmt: skip
    assert not any(column_values(load(sales)["Contacts"], "Date"))
    again = run("refresh", sales).stdout
    assert "typed on Today" not in again
    assert record(sales) == row


def test_a_day_and_a_note_postpone_and_keep_the_note(sales: Path) -> None:
    type_on_today(sales, Agreed="volgende week vrijdag", Note="rebuilding")
    assert run("refresh", sales).exit_code == 0
    row = record(sales)
    assert (row["not_before"], row["notes"], row["last_contact"]) == ("2026-11-27", "old\nrebuilding", None)


def test_a_contact_with_an_appointment_empties_the_typed_days(sales: Path) -> None:
    assert run("pause", sales, "Acme", "2026-11-24").exit_code == 0
    type_on_today(sales, Agreed="1-12", Answer="later")
    assert "1 row typed on Today" in run("refresh", sales).stdout
    row = record(sales)
    assert (row["not_before"], row["agreed_date"], row["last_contact"], row["next_follow_up"]) == (
        None, None, DAY, "2026-12-01",
    )  # fmt: skip
    before = sales.read_bytes()
    assert CliRunner().invoke(group, ["undo", str(sales)]).exit_code == 0
    assert sales.read_bytes() != before
    held = load(sales)["Prospects"]
    assert column_values(held, "Agreed date")[0].isoformat()[:10] == "2026-11-19"  # type: ignore[union-attr]


def test_a_day_that_is_over_stays_as_typed_and_is_told(sales: Path) -> None:
    type_on_today(sales, Agreed="2026-11-18")
    said = run("refresh", sales).stdout
    assert "1 row of Today not taken over" in said
    assert "18 Nov 2026" in said
    assert record(sales)["not_before"] is None
    assert "1 row of Today not taken over" in run("refresh", sales).stdout
