"""What a person adds to a generated sheet stays when the sheet is made anew."""

import io

import pytest
import xlsxwriter

from tests.books.losses import sizes
from tests.books.rendered import grafted
from tests.books.workbooks import parts
from tests.conftest import Convert, Validate
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import Workbook


def decorated(*, notes: bool = True) -> bytes:
    """Two generated sheets on which somebody put a text box, a chart, a button, a note and a sparkline."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    today, board = book.add_worksheet("Today"), book.add_worksheet("Board of mine")
    for sheet in (today, board):
        sheet.write_column("A1", [1, 2, 3])
        sheet.insert_textbox("H2", "my own words")
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": [sheet.name, 0, 0, 2, 0]})
        sheet.insert_chart("H20", chart)
        sheet.add_sparkline("G1", {"range": f"'{sheet.name}'!A1:A3"})
        if notes:
            sheet.insert_button("H40", {"caption": "Refresh", "macro": "Refresh"})
            sheet.write_comment("A2", "call her mother first")
    book.define_name("_xlsales.today", "=Today!$A$1")
    book.define_name("_xlsales.dashboard", "='Board of mine'!$A$1")
    book.close()
    return file.getvalue()


def text_of(workbook: bytes, title: str) -> str:
    """A sheet and everything that hangs on it, as one text."""
    package = Package.open(workbook)
    sheet = Workbook(package).sheet(title)
    assert sheet is not None
    todo, seen = [sheet.part], []
    while todo:
        part = todo.pop()
        if part not in seen:
            seen.append(part)
            todo += [relation.target for relation in package.relationships(part) if not relation.external]
    return "".join(package.read(part).decode() for part in seen if not part.endswith(".png"))


@pytest.mark.parametrize("title", ["Today", "Board of mine"])
def test_shapes_charts_buttons_notes_and_sparklines_stay_beside_the_new_contents(title: str) -> None:
    first, _ = grafted(decorated())
    second, _ = grafted(first, figure=2)
    for workbook in (first, second):
        text = text_of(workbook, title)
        assert "my own words" in text
        assert f"'{title}'!$A$1:$A$3".replace("'Today'", "Today") in text
        assert text.count('macro="[0]!Refresh"') + text.count("[0]!Refresh") >= 1
        assert text.count("call her mother first") == 1
        assert text.count("sparklineGroup ") == 1
    assert "<v>12</v>" in text_of(second, "Today"), "the contents are new"
    assert text_of(second, "Board of mine").count("barChart>") == 2, "our own chart is there once"


def test_nothing_grows_and_no_part_is_lost_or_doubled() -> None:
    first, _ = grafted(decorated())
    data = first
    for figure in range(2, 6):
        data, _ = grafted(data, figure)
    assert sizes(data) == sizes(first)
    assert len(parts(data)) == len(parts(first))


@pytest.mark.parametrize("notes", [True, False])
def test_the_outside_judges_find_nothing(
    notes: bool, validator: Validate, soffice: Convert, tmp_path_factory: pytest.TempPathFactory
) -> None:
    data, _ = grafted(grafted(decorated(notes=notes))[0], figure=2)
    path = tmp_path_factory.mktemp("decorated") / f"decorated{notes}.xlsx"
    path.write_bytes(data)
    assert validator(path) == validator(decorated(notes=notes))
    assert soffice(path, "pdf").stat().st_size > 1000
