"""The cells of a piece of a worksheet, found all at once."""

import numpy as np
import pytest

from xlsales.books import tokens

_ROW = b'<row r="1"><c r="A1" t="str"><v>Bakeries of Anne</v></c><c r="B1" t="str"><v>Dairyman of Anne</v></c></row>'


def test_different_texts_are_told_apart() -> None:
    cells = tokens.cut(_ROW)
    found, which = cells.different(cells.begin, cells.end)
    assert [found[at] for at in which] == [b"Bakeries of Anne", b"Dairyman of Anne"]


def test_texts_that_share_a_key_are_not_taken_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    cells = tokens.cut(_ROW)
    monkeypatch.setattr(tokens, "_MIX", np.uint64(0))  # now the end of a text alone makes its key
    with pytest.raises(tokens.Odd):
        cells.different(cells.begin, cells.end)
