"""A column known by its different values is typed as the same column cell by cell."""

from datetime import date, datetime

import numpy as np
import pandas as pd
import pytest

from xlsales.tables import schema
from xlsales.tables.coded import Coded
from xlsales.tables.columns import Hand, typed_column
from xlsales.tables.raw import CellError

_HAND = Hand(date(2026, 11, 23), "en")
_VALUES = [
    *(None, "", " P0001 ", "visit", "vizit", "yes", "nee", "1.234,50", "3 weeks", "4", "31-2-2026", "today"),
    *(5.0, 2.5, -1.0, 46_000.0, True, date(2026, 3, 1), date(1212, 1, 1), datetime(2026, 3, 1, 9, 30)),
    *(CellError("#N/A"), CellError("=A1")),
]
_COLUMNS = [pytest.param(column, id=f"{table.key}-{column.key}") for table in schema.TABLES for column in table.typed]


@pytest.mark.parametrize("column", _COLUMNS)
def test_typing_once_per_value_is_typing_every_cell(column: schema.Column) -> None:
    codes = np.random.default_rng(1).integers(0, len(_VALUES), 300).astype(np.int32)
    coded = Coded(_VALUES, codes)
    once, faults = typed_column(coded, column, _HAND)
    each, expected = typed_column(list(coded), column, _HAND)
    pd.testing.assert_series_equal(pd.Series(once), pd.Series(each))
    assert faults == expected


def test_a_coded_column_is_the_sequence_of_its_cells() -> None:
    column = Coded([None, "a", 2.0], np.array([1, 0, 2, 1], np.int32))
    assert list(column) == ["a", None, 2.0, "a"]
    assert (column[2], column[-1], len(column)) == (2.0, "a", 4)
    assert column[1:3] == [None, 2.0]
    assert column.filled(6) == ["a", None, 2.0, "a", None, None]
    assert column.filled(2) is column
