"""Ten thousand messy rows of every export: each row is understood, or said to be no prospect; nothing is lost."""

import time
from pathlib import Path

import pytest

from tests.intake.crowd.activities import activities
from tests.intake.crowd.made import Made, made
from tests.intake.crowd.people import TODAY
from tests.intake.crowd.sources import SOURCES, Source
from xlsales.intake.bring import bring
from xlsales.intake.export import Export, read_export
from xlsales.intake.planned import Plan
from xlsales.intake.records import Person

pytestmark = pytest.mark.slow

_WRITTEN = ("hubspot-contacts.csv", "odoo-leads.xlsx")
"""The exports that are taken over into a workbook as well."""


def wrong(person: Person, meant: dict[str, object]) -> list[str]:
    """What of a row was not understood as it was meant."""
    cells = dict(person.cells)
    reach = {" ".join(str(cells[key]).split()) for key in ("email", "phone") if key in cells}
    cells["reach"] = {text.casefold() for text in (*reach, *person.more)}
    return [f"{key}: {cells.get(key)!r}, meant {value!r}" for key, value in meant.items() if cells.get(key) != value]


def planned(export: Export, file: Path) -> Plan:
    return bring(export, file, today=TODAY, language="nl", dry_run=True).plan


def check_understood(export: Export, given: Made) -> None:
    found = export.records
    assert found.rows == given.rows
    assert set(found.nameless) == given.nameless
    assert set(found.left_out) == given.no_entry
    assert {person.line for person in found.people} == set(given.meant)
    faults = [f"{person.line} {each}" for person in found.people for each in wrong(person, given.meant[person.line])]
    assert faults == []
    assert {heading: set(values) for heading, values in found.unread.items()} == given.unread


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_every_row_is_understood_and_accounted_for(source: Source, tmp_path: Path) -> None:
    """Somebody for the second time, in another notation, is the same; everybody else is somebody new."""
    given, file = made(source, tmp_path), tmp_path / "new.xlsx"
    export = read_export(given.path, TODAY)
    check_understood(export, given)
    plan = planned(export, file)
    # Without an ID nobody can tell a deal that stands there twice from a second order of the same product.
    again = len(given.again) if "id" in export.understood.fields or not export.of_deals else 0
    assert (len(plan.added), plan.known + plan.kept_out) == (len(given.meant) - again, again)
    if source.name in _WRITTEN:
        bring(export, file, today=TODAY, language="nl")
        second = planned(read_export(given.path, TODAY), file)
        assert second.empty
        assert second.known + second.kept_out == len(given.meant)


def test_every_activity_is_a_contact_or_accounted_for(tmp_path: Path) -> None:
    given, file = activities(tmp_path), tmp_path / "new.xlsx"
    export = read_export(given.path, TODAY)
    plan = bring(export, file, today=TODAY, language="nl").plan
    assert (len(plan.added), len(plan.contacts), plan.contacts_known) == (given.people, given.contacts, given.twice)
    assert (export.records.planned, len(export.records.nameless)) == (given.planned, given.nameless)
    second = planned(export, file)
    assert second.empty
    assert second.contacts_known == given.contacts + given.twice


def test_four_times_the_rows_take_about_four_times_as_long(tmp_path: Path) -> None:
    source = next(source for source in SOURCES if source.name == _WRITTEN[0])

    def seconds(count: int) -> float:
        path = made(source, tmp_path, count).path
        started = time.process_time()
        planned(read_export(path, TODAY), tmp_path / "new.xlsx")
        return time.process_time() - started

    seconds(100)  # what is loaded once is no part of it
    assert seconds(10_000) < 9 * seconds(2_500)
