"""The order of the house: where names are declared, and which way imports go."""

import re
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "xlsales"
MARKS = PACKAGE / "books" / "marks.py"


def test_the_names_that_mark_what_is_ours_are_declared_in_one_file():
    code = [path for path in PACKAGE.rglob("*.py") if path != MARKS]
    held = [path for path in code if re.search(r"_xlsales\.|xlsales_", path.read_text(encoding="utf-8"))]
    assert held == []
    assert "_xlsales." in MARKS.read_text(encoding="utf-8")
