"""Every command goes the road once: the workbook is read once, the rules run once, the sheets are put in place once."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.typing_in import TODAY, load, workbook
from xlsales import rules
from xlsales.books.host import contents
from xlsales.books.opc.package import Package
from xlsales.cli import group
from xlsales.road import refresh

ONCE = {"reads": 1, "rules": 1, "merges": 1, "packages": 1}


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often a workbook was read, the rules were run, sheets were merged, and a workbook file was opened."""
    seen: Counter[str] = Counter()

    def counting(name: str, call: Callable[..., object]) -> Callable[..., object]:
        def counted_call(*args: object, **given: object) -> object:
            seen[name] += 1
            return call(*args, **given)

        return counted_call

    opened = Package.open.__func__  # type: ignore[attr-defined]

    def open_counted(cls: type[Package], source: Path | bytes) -> Package:
        seen["packages"] += isinstance(source, Path) and not source.name.startswith(".~")
        package: Package = opened(cls, source)
        return package

    monkeypatch.setattr(contents, "read", counting("reads", contents.read))
    monkeypatch.setattr(contents, "replace_sheets", counting("merges", contents.replace_sheets))
    monkeypatch.setattr(rules, "apply", counting("rules", rules.apply))
    monkeypatch.setattr(Package, "open", classmethod(open_counted))
    return seen


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = workbook(
        tmp_path / "book.xlsx",
        prospects="""
            id    | company | contact_person | email              | status | status_date
            P0001 | Bakery  |                |                    | won    | 2026-11-20
                  | Dairy   | Jan de Wit     | jan@dairy.example  |        |
            """,
    )
    refresh(path, today=TODAY)
    return path


COMMANDS = {
    "refresh": ["refresh", "{book}"],
    "log": ["log", "{book}", "Dairy", "--call", "--answer", "later"],
    "done": ["done", "{book}", "Bakery/thanks"],
    "add": ["add", "{book}", "Mill", "--phone", "0612345678"],
    "win": ["win", "{book}", "Dairy"],
    "forget": ["forget", "{book}", "Dairy", "--yes"],
    "import": ["import", "{list}", "--into", "{book}", "--yes"],
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_goes_the_road_once(command: str, book: Path, counted: Counter[str], tmp_path: Path) -> None:
    leads = tmp_path / "leads.csv"
    leads.write_text("Company,E-mail\nMill,mill@mill.example\n", encoding="utf-8")
    words = [word.format(book=book, list=leads) for word in COMMANDS[command]]
    result = CliRunner().invoke(group, [*words, "--today", TODAY.isoformat()])
    assert result.exit_code == 0, result.output
    assert dict(counted) == ONCE


def test_a_refresh_with_an_entry_that_is_refused_goes_the_road_once(book: Path, counted: Counter[str]) -> None:
    held = load(book)
    today = next(sheet for sheet in held if sheet.title in ("Vandaag", "Today"))
    header = next(row for row in today.iter_rows() if any(cell.value == "ID" for cell in row))
    columns = {cell.value: cell.column for cell in header}
    name = next(heading for heading in columns if heading and str(heading).lower().startswith(("antwoord", "answer")))
    today.cell(header[0].row + 1, columns[name], "perhaps maybe")
    held.save(book)
    result = refresh(book, today=TODAY)
    assert dict(counted) == ONCE
    (problem,) = [each for each in result.problems if each.table == "today"]
    sheet = load(book)[problem.sheet]
    assert sheet[problem.cell].value == "perhaps maybe"
