"""The filled workbooks: made by one command, valid, and alive."""

import io
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from tests.conftest import Validate
from xlsales.shipped import CHECKOUT, EXAMPLE_DAY, example, example_name
from xlsales.tables import schema
from xlsales.texts import Language, pick

both = pytest.mark.parametrize("language", ["nl", "en"])


@cache
def opened(language: Language) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(example(language)))


def column(language: Language, table: schema.Table, key: str) -> list[object]:
    """The values of one column of an example."""
    sheet = opened(language)[pick(table.title, language)]
    rows = sheet[sheet.tables[table.name].ref]
    at = [each.key for each in table.columns].index(key)
    return [row[at].value for row in rows[1:]]


def test_the_committed_examples_are_what_the_command_makes(tmp_path: Path) -> None:
    command = [sys.executable, str(CHECKOUT / "examples" / "make.py"), str(tmp_path)]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONPATH": str(CHECKOUT)})
    for language in ("nl", "en"):
        name = example_name(language)
        assert (tmp_path / name).read_bytes() == (CHECKOUT / "examples" / name).read_bytes()


@both
def test_the_validator_finds_nothing(language: Language, validator: Validate) -> None:
    assert validator(example(language)) == []


@both
def test_nothing_happens_after_the_day_of_the_example(language: Language) -> None:
    days = column(language, schema.CONTACTS, "date") + column(language, schema.CHECKLIST_LOG, "done_on")
    days += column(language, schema.GIVEAWAYS, "date") + column(language, schema.PROSPECTS, "first_contact")
    assert max(day.date() for day in days) <= EXAMPLE_DAY  # type: ignore[attr-defined]


@both
def test_every_contact_names_a_prospect(language: Language) -> None:
    companies = column(language, schema.PROSPECTS, "company")
    unique = {name for name in companies if companies.count(name) == 1}
    known = unique | set(column(language, schema.PROSPECTS, "id"))
    for table in (schema.CONTACTS, schema.GIVEAWAYS, schema.STAKEHOLDERS):
        assert set(column(language, table, "prospect")) <= known


@both
def test_every_word_of_a_fixed_list_is_one_of_the_lists_words(language: Language) -> None:
    for table, each in schema.choice_columns():
        if each.choices in schema.CHOICES and each.choices not in schema.OPEN_LISTS:
            words = {pick(choice.label, language) for choice in schema.CHOICES[each.choices]}
            assert set(column(language, table, each.key)) - {None} <= words


@both
def test_computed_columns_are_still_empty(language: Language) -> None:
    for table in schema.TABLES:
        for each in table.computed:
            assert set(column(language, table, each.key)) == {None}


def test_the_showroom_is_as_large_as_it_says() -> None:
    assert 110 <= len(column("nl", schema.PROSPECTS, "id")) <= 130
    assert 650 <= len(column("nl", schema.CONTACTS, "date")) <= 900
