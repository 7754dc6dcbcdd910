"""The one registry of the generated sheets, held against what is made of each sheet elsewhere."""

import subprocess
import sys
from pkgutil import resolve_name

import pytest

from xlsales.books.inputs.find_tables import _GENERATED
from xlsales.cli.mail import LISTS as MAILED
from xlsales.cli.show import LISTS as SHOWN
from xlsales.mail.items import _MAKERS
from xlsales.sheets import ENTRY_LISTS, SHEETS, STANDS_ON, Page
from xlsales.sheets.lists import LISTS
from xlsales.texts import say

pages = pytest.mark.parametrize("page", SHEETS, ids=lambda page: page.key)


@pages
def test_a_page_has_a_function_and_a_title_in_both_languages(page: Page) -> None:
    assert callable(resolve_name(page.drawn_by))
    assert say(f"sheets.{page.key}_title", "nl")
    assert say(f"sheets.{page.key}_title", "en")


def test_every_key_occurs_once() -> None:
    keys = [page.key for page in SHEETS]
    assert len(set(keys)) == len(keys)
    assert set(STANDS_ON.values()) <= set(keys)
    assert set(ENTRY_LISTS) - set(STANDS_ON) <= set(keys)


def test_every_list_that_is_shown_has_its_rows() -> None:
    assert SHOWN[:2] == ("today", "prospects")
    assert set(SHOWN) - {"problems"} == set(LISTS)


def test_every_list_that_is_mailed_has_its_items() -> None:
    assert set(MAILED) == set(_MAKERS)


def test_no_table_is_looked_for_on_a_generated_sheet() -> None:
    assert {page.key for page in SHEETS} < set(_GENERATED)


def test_the_registry_is_there_without_pandas() -> None:
    code = "import sys, xlsales.sheets; assert not {'pandas', 'numpy', 'openpyxl'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
