"""The cells of a piece of a worksheet, found all at once."""

import numpy as np
import pytest

from xlsales.books.sheetml.sheet import scan as tokens

_ROW = b'<row r="1"><c r="A1" t="str"><v>Bakeries of Anne</v></c><c r="B1" t="str"><v>Dairyman of Anne</v></c></row>'


def test_different_texts_are_told_apart() -> None:
    cells = tokens.scan_cells(_ROW)
    found, which = cells.different(cells.begin, cells.end)
    assert [found[at] for at in which] == [b"Bakeries of Anne", b"Dairyman of Anne"]


def test_texts_that_share_a_key_are_not_taken_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    cells = tokens.scan_cells(_ROW)
    monkeypatch.setattr(tokens, "_MIX", np.uint64(0))  # now the end of a text alone makes its key
    with pytest.raises(tokens.NotCanonical):
        cells.different(cells.begin, cells.end)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"<v>1</v></c>", b"<v>1</vz></c>"),
        (b"<v>1</v></c>", b"<v>1</v></cz>"),
        (b"</c>", b"</cz>"),
        (b"<is><t>Bol</t></is></c>", b"<is><t>Bol</tz></is></c>"),
        (b"<is><t>Bol</t></is></c>", b"<is><t>Bol</t></isz></c>"),
    ],
)
def test_an_end_tag_of_another_name_is_not_taken_for_one_of_a_cell(right: bytes, wrong: bytes) -> None:
    """What a careful reader refuses as damaged is left to that one."""
    row = b'<row r="1"><c r="A1" t="inlineStr">%s<c r="B1" s="1"/></row>'
    cells = tokens.scan_cells(row % right)
    assert (cells.plain | cells.inline | cells.empty).all()
    assert _left_over(row % wrong)


def test_a_row_ends_with_its_own_end_tag() -> None:
    assert not _left_over(_ROW)
    assert _left_over(_ROW.replace(b"</row>", b"</roz>"))


def _left_over(row: bytes) -> bool:
    """Whether a row, or a cell of it, is for another reader."""
    try:
        cells = tokens.scan_cells(row)
    except tokens.NotCanonical:
        return True
    return not (cells.plain | cells.inline | cells.empty).all()
