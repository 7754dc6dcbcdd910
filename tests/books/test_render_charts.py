"""A chart says its finding, to the eye and to who cannot see it, and stands on figures of the sheet."""

import re

import pytest

from tests.books.drawn import KINDS, chart, drawn, opened, part, sheet, texts
from xlsales.sheets.spec import Charts


@pytest.mark.parametrize("kind", KINDS)
def test_the_title_is_a_cell_that_holds_the_finding(kind: str) -> None:
    said = sheet(Charts((chart(kind),)))
    xml = part(drawn(said), "xl/charts/chart1.xml")
    cell = re.search(r"<title>.*?<f>'Vandaag'!\$(\w+)\$(\d+)</f>", xml)

    assert cell
    assert opened(said)["Vandaag"][f"{cell[1]}{cell[2]}"].value == "Winnaars kregen 2 bezoeken"
    assert "<v>Winnaars kregen 2 bezoeken</v>" in xml


@pytest.mark.parametrize("kind", KINDS)
def test_every_figure_of_a_chart_stands_on_the_sheet(kind: str) -> None:
    said = sheet(Charts((chart(kind),)))
    xml = part(drawn(said), "xl/charts/chart1.xml")
    page = opened(said)["Vandaag"]
    references = re.findall(r"<numRef><f>'Vandaag'!([^<]+)</f>", xml)
    found = [[cell.value for (cell,) in page[reference.replace("$", "")]] for reference in references]

    assert found == [[3, None, 0], [1, 2, 5]]


def test_the_alt_text_is_on_the_frame_of_its_own_chart() -> None:
    charts = Charts((chart("bars", alt="Eerst"), chart("line", missing="Nog niets."), chart("line", alt="Daarna")))
    xml = part(drawn(sheet(charts)), "xl/drawings/drawing1.xml")

    assert re.findall(r'name="(\w+)" descr="(\w+)"', xml) == [("bars", "Eerst"), ("line", "Daarna")]


def test_a_chart_without_enough_data_is_a_sentence() -> None:
    data = sheet(Charts((chart("line", missing="Nog 3 orders nodig."),)))

    assert "Nog 3 orders nodig." in texts(opened(data))
    assert not opened(data)["Vandaag"]._charts


@pytest.mark.parametrize("kind", ["bars", "columns", "stacked_bars", "stacked_columns"])
def test_bars_begin_at_nought_and_carry_their_figures(kind: str) -> None:
    xml = part(drawn(sheet(Charts((chart(kind),)))), "xl/charts/chart1.xml")

    assert '<min val="0"/>' in xml.replace(" />", "/>")
    assert 'showVal val="1"' in xml
    assert "majorGridlines" not in xml


def test_many_columns_side_by_side_have_an_axis_instead_of_figures_that_overlap() -> None:
    one, other = chart().series
    crowded = (type(one)("Gevoel", [1.0] * 9), type(other)("Bewijs", [1.0] * 9))
    months = chart(categories=[f"m{number}" for number in range(9)], series=crowded)
    xml = part(drawn(sheet(Charts((months,)))), "xl/charts/chart1.xml")

    assert "dLbls" not in xml
    assert 'delete val="1"' not in xml


def test_a_long_line_has_an_axis_instead_of_a_figure_at_every_point() -> None:
    months = [f"m{number}" for number in range(24)]
    first = chart("line").series[0]
    long = chart("line", categories=months, series=(type(first)("Index", [1.0] * 24),))
    xml = part(drawn(sheet(Charts((long,)))), "xl/charts/chart1.xml")

    assert "dLbls" not in xml
    assert 'delete val="1"' not in xml
