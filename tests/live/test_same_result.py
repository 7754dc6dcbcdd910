"""A workbook that is refreshed where it is open becomes what its file would have become."""

import shutil
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.formula.translate import Translator
from openpyxl.workbook import Workbook

from tests.live.conftest import NEXT_DAY, Opened
from xlsales.road import refresh

pytestmark = pytest.mark.slow

EXAMPLES = ("showroom-nl.xlsx", "consultancy-en.xlsx")


@pytest.mark.filterwarnings("ignore:.*extension is not supported")
@pytest.mark.parametrize("name", EXAMPLES)
def test_both_roads_lead_to_the_same_sheets(
    name: str, refreshed: Callable[[str], Path], opened: Opened, tmp_path: Path
) -> None:
    live = refreshed(name)
    mine = _with_formulas_into_today(live)
    filed = tmp_path / "filed" / name
    filed.parent.mkdir()
    shutil.copyfile(live, filed)
    refresh(filed, today=NEXT_DAY)

    book = opened(live)
    outcome = refresh(live, today=NEXT_DAY)
    assert outcome.unsaved, "the road of the open workbook was not taken"

    one = _saved(book, tmp_path / "live-result.xlsx")
    other = _saved(opened(filed), tmp_path / "file-result.xlsx")
    assert one.sheetnames == other.sheetnames
    ours = [title for title in one.sheetnames if title != mine]
    different = [difference for title in ours for difference in _differences(one[title], other[title])]
    assert not different, f"{len(different)} differences, the first: {different[:12]}"
    assert [cell.value for cell in one[mine]["A"]] == [cell.value for cell in other[mine]["A"]]
    assert not any(str(cell.value).startswith("#") for cell in one[mine]["A"])


def _with_formulas_into_today(path: Path) -> str:
    """Adds a sheet of the user's with formulas that point into Today by cell, by range and by name."""
    book = load_workbook(path)
    today = book.defined_names["_xlsales.today"].attr_text.partition("!")[0]
    sheet = book.create_sheet("Mine")
    for row, formula in enumerate(
        (f"={today}!A4", f"=COUNTA({today}!B8:B60)", "=xlsales_to_contact_today*2", f'=COUNTIF({today}!A8:A60,"●*")'), 1
    ):
        sheet.cell(row, 1, formula)
    book.save(path)
    return "Mine"


def _saved(book: Any, path: Path) -> Workbook:
    book.app.calculate()
    book.api.save_copy(path)
    return load_workbook(path, data_only=True, rich_text=True)


def _differences(one: Any, other: Any) -> list[str]:
    """Every cell, column, row and rule that differs between two sheets saved by the same program."""
    found = []
    looks = _looks(one.parent), _looks(other.parent)
    for row in range(1, max(one.max_row, other.max_row) + 1):
        if one.row_dimensions[row].height != other.row_dimensions[row].height:
            found.append(f"{one.title} row {row}: {one.row_dimensions[row].height}, {other.row_dimensions[row].height}")
        for column in range(1, max(one.max_column, other.max_column) + 1):
            ours, theirs = one.cell(row, column), other.cell(row, column)
            for left, right in zip(_told(ours, looks[0]), _told(theirs, looks[1]), strict=True):
                if left != right:
                    found.append(f"{one.title}!{ours.coordinate}: {left!r}, {right!r}")
    columns = _columns(one), _columns(other)
    found += [
        f"{one.title} column {column}: {columns[0].get(column)}, {columns[1].get(column)}"
        for column in sorted(columns[0].keys() | columns[1].keys())
        if columns[0].get(column) != columns[1].get(column)
    ]
    rules = _rules(one), _rules(other)
    if rules[0] != rules[1]:
        found.append(f"{one.title} rules: {sorted(rules[0] ^ rules[1])[:4]}")
    return found


def _columns(sheet: Any) -> dict[int, tuple[float, bool]]:
    """Width and state of every column; several columns that are alike may stand in the file as one."""
    return {
        column: (each.width, bool(each.hidden))
        for each in sheet.column_dimensions.values()
        for column in range(each.min, min(each.max, sheet.max_column) + 1)
    }


def _looks(book: Any) -> dict[str, list[str]]:
    """All fills, borders and alignments of a workbook in words, by their number."""
    return {
        "fillId": [repr(each) for each in book._fills],
        "borderId": [repr(each) for each in book._borders],
        "alignmentId": [repr(each) for each in book._alignments],
    }


def _told(cell: Any, looks: dict[str, list[str]]) -> list[object]:
    style = getattr(cell, "_style", None)
    if style is None:  # covered by a merged cell
        return []
    link = cell.hyperlink
    shown = [names[getattr(style, key)] for key, names in looks.items()]
    return [_runs(cell), cell.number_format, link and (link.location, link.target), *shown]


def _runs(cell: Any) -> list[tuple[str, object, object, object]]:
    """The text in pieces of one look; a whole cell of one look may be told either way.

    Of an empty cell no font is seen, and Calc gives it that of a rich text above it.
    """
    if cell.value is None:
        return []
    pieces = cell.value if isinstance(cell.value, CellRichText) else [cell.value]
    runs = []
    for piece in pieces:
        if isinstance(piece, TextBlock):
            font = piece.font
            runs.append((piece.text, font.rFont, bool(font.b), font.color and font.color.rgb))
        else:
            font = cell.font
            runs.append((str(piece), font.name, bool(font.b), font.color and font.color.rgb))
    return runs


def _rules(sheet: Any) -> set[str]:
    """The conditional formats as text: where, when, and how it looks; a rule of two areas is two rules."""
    told = set()
    for area in sheet.conditional_formatting:
        areas = str(area.sqref).split()
        first = areas[0].partition(":")[0]
        for rule, cells in product(area.rules, areas):
            look = rule.dxf
            shown = (
                look and look.fill and look.fill.bgColor.rgb,
                look and look.font and (look.font.color and look.font.color.rgb, look.font.b),
            )
            here = cells.partition(":")[0]
            when = [Translator(f"={formula}", first).translate_formula(here) for formula in rule.formula]
            told.add(f"{cells} {rule.type} {when} {shown}")
    return told
