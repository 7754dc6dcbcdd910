"""The public API: what `xlsales` itself holds, and the example that uses it."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import xlsales
from tests.typing_in import TODAY, load, workbook
from xlsales.shipped import CHECKOUT, EXAMPLE_DAY

EXAMPLE = CHECKOUT / "examples" / "api.py"


def test_import_brings_in_nothing_but_itself() -> None:
    code = "import sys, xlsales; print(*sorted(name for name in sys.modules if name.startswith('xlsales')))\n"
    code += "assert not {'pandas', 'numpy', 'openpyxl', 'lxml', 'click', 'xlwings'} & set(sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["xlsales"]


def test_what_the_types_promise_is_there() -> None:
    tree = ast.parse(inspect.getsource(xlsales))
    guard = next(node for node in tree.body if isinstance(node, ast.If))
    typed = {
        each.asname or each.name: (node.module, each.name)
        for node in guard.body
        if isinstance(node, ast.ImportFrom)
        for each in node.names
    }
    assert {*typed, "__version__"} == set(xlsales.__all__)
    for name, (module, there) in typed.items():
        assert getattr(xlsales, name) is getattr(sys.modules[str(module)], there)


@pytest.mark.parametrize("name", [name for name in xlsales.__all__ if name != "__version__"])
def test_every_public_name_says_what_it_is(name: str) -> None:
    said = inspect.getdoc(getattr(xlsales, name))
    assert said
    assert "raise" in said.lower() or name in ("rows", "say") or inspect.isclass(getattr(xlsales, name))


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        xlsales.no_such_name  # noqa: B018


def test_the_road_goes_from_an_empty_workbook_to_an_undo(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    xlsales.new(path, "en", today=TODAY)
    assert xlsales.rows("today", xlsales.compute_file(path, today=TODAY)) == []
    workbook(path, prospects="company | first_contact\nBakery | 2026-11-02")
    before = path.read_bytes()
    with xlsales.open_book(path) as book:
        work = xlsales.compute(book, TODAY)
    assert path.read_bytes() == before
    refreshed = xlsales.refresh(path, today=TODAY)
    assert [row["company"] for row in xlsales.rows("today", work)] == ["Bakery"]
    assert refreshed.today == 1
    assert "Bakery" in [cell.value for row in load(path)["Today"] for cell in row]
    xlsales.undo(path)
    assert path.read_bytes() == before


def test_a_refused_workbook_raises_and_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"no workbook")
    with pytest.raises(xlsales.WorkbookRefused) as refused:
        xlsales.refresh(path, today=TODAY)
    assert "not an Excel workbook" in xlsales.say(refused.value.key, "en", **refused.value.figures)
    assert path.read_bytes() == b"no workbook"


def test_the_example_lists_the_plan_of_the_day_with_its_reasons() -> None:
    result = subprocess.run([sys.executable, EXAMPLE], capture_output=True, text=True, encoding="utf-8", check=True)
    *plan, problems = result.stdout.splitlines()
    work = xlsales.compute_file(CHECKOUT / "examples" / "consultancy-en.xlsx", today=EXAMPLE_DAY)
    planned = xlsales.rows("today", work)
    assert len(planned) > 3
    assert plan == [f"{row['company']}: {row['why']}" for row in planned]
    assert problems.startswith("0 ")


def test_the_example_tells_why_a_file_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    path.write_text("Dear reader")
    result = subprocess.run([sys.executable, EXAMPLE, path], capture_output=True, text=True, check=False)
    assert result.returncode == 3
    assert "not an Excel workbook" in result.stderr
    assert "Traceback" not in result.stderr
