"""Every column that the schema declares as computed is filled by a rule."""

from dataclasses import replace

import pytest

from tests.sheets.made import SHOWROOM, judged, settings
from xlsales.sheets.columns import columns
from xlsales.tables import schema
from xlsales.tables.schema import Column, Table

TABLES = [table for table in schema.TABLES if table.computed]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_rules_fill_every_declared_computed_column(table: Table, language: str) -> None:
    chosen = settings(language=language)
    tables = judged(chosen, **SHOWROOM)
    filled = columns(tables, chosen)[table.name]
    assert list(filled.columns) == [column.key for column in table.computed]
    assert list(filled.index) == list(getattr(tables, table.key).index)
    assert len(filled)
    assert filled.notna().any().all(), filled.columns[~filled.notna().any()].tolist()


def test_no_other_table_gets_computed_columns() -> None:
    chosen = settings()
    assert set(columns(judged(chosen, **SHOWROOM), chosen)) == {table.name for table in TABLES}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_declared_column_that_no_rule_fills_is_an_error(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    toy = Column("toy", "text", ("Speelgoed", "Toy"), computed=True)
    grown = replace(table, columns=(*table.columns, toy))
    monkeypatch.setattr(schema, "TABLES", tuple(grown if each is table else each for each in schema.TABLES))
    monkeypatch.setattr(schema, table.key.upper(), grown)
    chosen = settings()
    tables = judged(chosen, **SHOWROOM)
    with pytest.raises(KeyError, match="toy"):
        columns(tables, chosen)
