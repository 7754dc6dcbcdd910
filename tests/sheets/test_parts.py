"""Values, links and names as the pages take them."""

from datetime import date

import pandas as pd
import pytest

from xlsales.sheets.links import mailbox, telephone
from xlsales.sheets.parts import Maker, cells, grouped, month_label
from xlsales.sheets.spec import WebLink


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("06-12 34 56 78", "tel:0612345678"),
        ("+31 (0)20 123 45 67", "tel:+31201234567"),
        ("(+32) 2 123 45 67", "tel:+3221234567"),
        ("020/1234567", "tel:0201234567"),
    ],
)
def test_a_number_is_dialled_by_its_digits(typed, dialled):
    assert telephone(typed) == WebLink(dialled)


@pytest.mark.parametrize("typed", [None, "", "112", "via de receptie 1234567", "06 12345678 / 06 87654321"])
def test_what_is_no_single_number_is_not_dialled(typed):
    assert telephone(typed) is None


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (" ans.bos@acacia.nl ", "mailto:ans.bos@acacia.nl"),
        ("ans+test@acacia.nl", "mailto:ans+test@acacia.nl"),
        ("ans@acacia.nl?bcc=dief@kwaad.nl", None),
        ("ans@acacia.nl?subject=x", "mailto:ans@acacia.nl%3Fsubject%3Dx"),
    ],
)
def test_an_address_is_written_to_and_nothing_can_ride_along(typed, written):
    assert mailbox(typed) == (WebLink(written) if written else None)


@pytest.mark.parametrize("typed", [None, "", "ans", "@acacia.nl", "ans@acacia", "a@b.nl; c@d.nl"])
def test_what_is_no_single_address_is_not_written_to(typed):
    assert mailbox(typed) is None


def test_an_empty_cell_is_none_whatever_the_column_holds():
    assert cells(pd.Series(["a", None, ""], dtype="str")) == ["a", None, None]
    assert cells(pd.Series([1.5, None], dtype="float64")) == [1.5, None]
    assert cells(pd.Series([True, None], dtype="boolean")) == [True, None]
    assert cells(pd.to_datetime(pd.Series(["2026-11-23", None]))) == [date(2026, 11, 23), None]


def test_names_are_counted_without_regard_to_case_and_shown_as_typed_first():
    names = pd.Series(["Zuid", "prijs", "Prijs ", "PRIJS", "noord", "Zuid"])
    shown, at = grouped(names, 5, "overige")
    assert shown == ["prijs", "Zuid", "noord"]
    assert [shown[place] for place in at] == ["Zuid", "prijs", "prijs", "prijs", "noord", "Zuid"]


def test_what_is_rare_is_taken_together():
    shown, at = grouped(pd.Series(["a", "a", "a", "b", "b", "c", "d"]), 3, "overige")
    assert shown == ["a", "b", "overige"]
    assert at.tolist() == [0, 0, 0, 1, 1, 2, 2]


def test_a_month_is_written_as_people_do():
    assert month_label(pd.Timestamp("2026-03-01"), "nl") == "mrt 2026"
    assert month_label(pd.NaT, "en") == "no date"


@pytest.mark.parametrize(("name", "width"), [("Bo", 11), ("Annemarie van der Berg", 24), ("Jan van Dijk", 16)])
def test_a_column_of_names_is_as_wide_as_they_are_within_reason(name, width):
    assert Maker(pd.DataFrame({"owner": [name, None]}, dtype="str"), "nl").owner().width == width
