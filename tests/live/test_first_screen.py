"""The first screen of Today in a real window of 1366 x 768 at 100%, with buttons.

With `XLSALES_PICTURES` set to a folder, the picture of the window is kept there.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from tests.absent import absent
from tests.desk import desk, missing, until
from xlsales.books.host.add_buttons import add_buttons
from xlsales.example import make_example
from xlsales.texts import Language, say

TENTH = 14
"""The row of the sheet that holds the tenth row of the plan."""
ASK = 8
"""The column of what to ask."""


@pytest.mark.parametrize("language", ["nl", "en"])
def test_ten_rows_are_seen_with_what_to_type_in_and_what_to_ask(tmp_path: Path, language: Language) -> None:
    if lacking := missing():
        absent(lacking)
    plain = make_example(tmp_path, language, today=date.today())
    add_buttons(plain)
    title = say("sheets.today_title", language)
    with desk(tmp_path, width=1366, height=768) as made:
        made.open(plain.with_suffix(".xlsm"))
        row, column = until(lambda: made.ask("seen", sheet=title), 60)
        if folder := os.environ.get("XLSALES_PICTURES"):
            made.picture(Path(folder) / f"window-{language}.png")
    assert row >= TENTH
    assert column >= ASK
