"""Everything that is drawn can be read: widths, heights, contrast."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.books.drawn import TODAY, main_list, opened, sheet
from xlsales.books.render import look
from xlsales.books.render.column_widths import Need, fit, laid_out
from xlsales.sheets.spec import Column, Figure, Figures, Listing

needs = st.lists(
    st.builds(Need, wish=st.floats(4, 60), least=st.just(4.0), line=st.floats(4, 120)), min_size=1, max_size=6
)


@given(needs, st.lists(st.floats(4, 60), min_size=6, max_size=14))
def test_every_column_of_a_list_gets_a_place_of_its_own_in_order(asks: list[Need], grid: list[float]) -> None:
    starts = fit(asks, grid)

    assert starts[0] == 0
    assert len(starts) == len(asks) + 1
    assert all(start < end for start, end in pairwise(starts))
    assert starts[-1] <= len(grid)


def test_a_list_takes_the_columns_that_are_as_wide_as_it_needs() -> None:
    day, company, sentence = Need(13, 13), Need(28, 28, 28), Need(46, 8, 90)

    assert fit([day, company, sentence], [13, 28, 46, 50]) == (0, 1, 2, 3)
    assert fit([day, sentence, day], [13, 60, 40, 13]) == (0, 1, 3, 4)


@pytest.mark.parametrize(
    ("style", "value", "digits"),
    [("money", 12_345_678, 12), ("whole", 1_234_567, 9), ("number", 12_345.6, 8), ("date", TODAY, 11)],
)
def test_a_column_is_wide_enough_for_its_numbers(style: str, value: object, digits: int) -> None:
    column = Column("n", "N", style, 3, [value])  # type: ignore[arg-type]

    assert laid_out(sheet(main_list(column))).widths[0] >= digits + 2


def test_a_second_list_widens_a_column_rather_than_show_signs_for_numbers() -> None:
    narrow = main_list(Column("a", "A", "text", 5, ["x"]))
    numbers = Listing("other", (Column("b", "B", "money", 5, [12_345_678]),), empty="")

    assert laid_out(sheet(narrow, numbers)).widths[0] >= 14


def test_a_large_figure_fits_its_column() -> None:
    grid = laid_out(
        sheet(Figures((Figure("waarde", 1_250_000, "money"),)), main_list(Column("a", "A", "text", 5, ["x"])))
    )

    assert grid.widths[0] >= len("€ 1.250.000") * look.FIGURE_SIZE / look.BODY_SIZE


@given(st.text("abcdef ", min_size=1, max_size=400), st.integers(8, 60))
def test_a_text_gets_the_lines_it_breaks_into(text: str, width: int) -> None:
    room = int(width * 1.15 + 0.01)
    broken, line = 1, ""
    for word in text.split(" "):
        if line and len(f"{line} {word}") > room:
            broken, line = broken + 1, word
        else:
            line = f"{line} {word}" if line else word

    assert look.lines(text, width) >= min(broken, -(-len(text.strip()) // room))


def test_a_row_is_as_high_as_its_longest_sentence() -> None:
    sentence = "Vraag wie er nog meer beslist en wat de volgende stap is. " * 4
    page = opened(sheet(main_list(Column("ask", "Vraag", "wrapped", 40, [sentence, "Bel."]))))["Vandaag"]

    assert page.row_dimensions[5].height >= 15 * len(sentence) / 48
    assert page.row_dimensions[6].height < 25


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 measures it."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", look.HUES)
def test_what_is_written_in_colour_can_be_read(name: str) -> None:
    hue = look.HUES[name]

    assert contrast(hue.ink, look.WHITE) >= 4.5
    assert contrast(hue.ink, hue.tint) >= 4.5
    assert contrast(look.INK, hue.tint) >= 7


@pytest.mark.parametrize("cell_look", [look.HEADER, look.ENTRY_HEADER, look.COMPUTED_HEADER])
def test_a_header_can_be_read(cell_look: look.Look) -> None:
    assert contrast(cell_look.colour, cell_look.fill) >= 4.5
