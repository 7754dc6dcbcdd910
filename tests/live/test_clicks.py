"""The whole road of a button: a click in a window, the macro, the launcher, and the sheet changes before the user.

With `XLSALES_PICTURES` set to a folder, the screen before and after each press is kept there.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.absent import absent
from tests.desk import Desk, desk, missing, until
from xlsales.books.host.add_buttons import add_buttons
from xlsales.example import make_example
from xlsales.road import refresh
from xlsales.texts import say

pytestmark = pytest.mark.slow

SECONDS = 45.0
WEEK_AGO = date.today() - timedelta(days=7)


@pytest.fixture(scope="module")
def week_old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A showroom's workbook of a week ago with buttons; not to be changed."""
    plain = make_example(tmp_path_factory.mktemp("showroom"), "nl", today=WEEK_AGO)
    refresh(plain, today=WEEK_AGO)
    add_buttons(plain)
    return plain.with_suffix(".xlsm")


@pytest.fixture
def clicked(week_old: Path, tmp_path: Path) -> Iterator[tuple[Desk, Path]]:
    """A showroom's workbook of a week ago with buttons, open in a window; the real launcher stands ready."""
    if lacking := missing():
        absent(lacking)
    home = tmp_path
    workbook = Path(shutil.copy(week_old, home))
    launcher = home / "xlsales launcher"
    launcher.write_text(
        "#!/bin/sh\n"
        f'export XLSALES_CALC_PROFILE="{home / "profile"}" XLSALES_BACKUPS="{home / "backups"}"\n'
        f'exec "{sys.executable}" -m xlsales "$@" >>"{home / "said.txt"}" 2>&1\n',
        "utf-8",
    )
    launcher.chmod(0o755)
    setting = home / ".config" / "xlsales" / "launcher.txt"
    setting.parent.mkdir(parents=True)
    setting.write_text(f"{launcher}\n", "utf-8")
    with desk(home) as made:
        made.environment["PYTHONPATH"] = str(Path(__file__).parents[2])
        made.open(workbook)
        yield made, workbook


def _press(made: Desk, command: str, cell: tuple[str, str]) -> None:
    """Click in a cell and then on a button, and keep what the screen shows before."""
    made.click_cell(*cell)
    until(lambda: made.ask("selected") == list(cell), SECONDS)
    _keep(made, command, "before")
    made.click_button(say(f"buttons.{command}", "nl"))


def _keep(made: Desk, command: str, when: str) -> None:
    if folder := os.environ.get("XLSALES_PICTURES"):
        made.picture(Path(folder) / f"button-{command}-{when}.png")


def _today(made: Desk) -> str:
    return str(made.ask("text", sheet="Vandaag", address="C1"))


def test_refresh_changes_the_sheet_under_the_eyes_of_the_user(clicked: tuple[Desk, Path]) -> None:
    made, workbook = clicked
    before, on_disk = _today(made), workbook.read_bytes()
    _press(made, "refresh", ("Vandaag", "B8"))
    until(lambda: _today(made) != before, SECONDS)
    _settled(made)
    _keep(made, "refresh", "after")
    assert made.ask("selected") == ["Vandaag", "B8"]
    assert workbook.read_bytes() == on_disk


def test_undo_refresh_brings_back_the_sheet_of_before(clicked: tuple[Desk, Path]) -> None:
    made, _ = clicked
    first = _today(made)
    made.click_cell("Vandaag", "B8")
    made.click_button(say("buttons.refresh", "nl"))
    until(lambda: _today(made) != first, SECONDS)
    _settled(made)
    _press(made, "undo", ("Vandaag", "B8"))
    until(lambda: _today(made) == first, SECONDS)
    _settled(made)
    _keep(made, "undo", "after")


def test_log_contact_starts_a_row_for_the_selected_prospect(clicked: tuple[Desk, Path]) -> None:
    made, _ = clicked
    company = str(made.ask("text", sheet="Vandaag", address="B9"))
    rows = _filled(made)
    _press(made, "log", ("Vandaag", "B9"))
    until(lambda: _selected_on(made, "Contacten"), SECONDS)
    _settled(made)
    sheet, cell = made.ask("selected")
    _keep(made, "log", "after")
    row = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert _filled(made) == rows + 1
    today = date.today()
    assert str(today.day) in made.ask("text", sheet=sheet, address=f"A{row}").split("-")[0]
    assert made.ask("text", sheet=sheet, address=f"B{row}") == company
    assert cell.startswith("C"), "the cursor stands where the kind of contact is typed"


def test_checklist_jumps_to_the_items_of_the_selected_customer(clicked: tuple[Desk, Path]) -> None:
    made, _ = clicked
    customers = set(_column(made, "Checklists", "A", 300)) | set(_column(made, "Checklists", "B", 300))
    names = _column(made, "Prospects", "B")
    row = next(at for at, name in enumerate(names, 1) if at > 4 and name and name in customers)
    _press(made, "checklist", ("Prospects", f"B{row}"))
    until(lambda: _selected_on(made, "Checklists"), SECONDS)
    _settled(made)
    sheet, cell = made.ask("selected")
    _keep(made, "checklist", "after")
    at = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert names[row - 1] in [made.ask("text", sheet=sheet, address=f"{letter}{at}") for letter in "AB"]


def test_mail_list_writes_drafts_and_says_where(clicked: tuple[Desk, Path]) -> None:
    made, workbook = clicked
    _press(made, "mail", ("Vandaag", "B8"))
    told = until(lambda: made.ask("message"), SECONDS)
    _keep(made, "mail", "after")
    folder = workbook.with_name(say("mail.drafts_folder", "nl", file=workbook.stem))
    assert str(folder) in told
    drafts = list(folder.glob("*.eml"))
    assert drafts
    assert all(b"X-Unsent: 1" in draft.read_bytes() for draft in drafts)
    made.click(*until(lambda: made.ask("answer"), SECONDS))
    until(lambda: made.ask("message") is None, SECONDS)
    shutil.rmtree(folder)


def test_a_press_that_cannot_be_done_is_one_message(clicked: tuple[Desk, Path]) -> None:
    made, _ = clicked
    made.click_cell("Vandaag", "B8")
    assert made.ask("select", sheet="Vandaag", address="B1")
    made.click_button(say("buttons.checklist", "nl"))
    assert until(lambda: made.ask("message"), SECONDS) == say("live.nobody_selected", "nl")
    made.click(*until(lambda: made.ask("answer"), SECONDS))
    until(lambda: made.ask("message") is None, SECONDS)


@pytest.mark.parametrize("keys", [("type", "abc"), ("key", "ctrl+1")], ids=["a cell is typed in", "a dialogue is open"])
def test_somebody_in_the_middle_of_something_is_told_to_end_it_first(
    clicked: tuple[Desk, Path], keys: tuple[str, str]
) -> None:
    made, workbook = clicked
    before = _today(made)
    made.click_cell("Prospects", "B8")
    made.xdotool(*keys)
    time.sleep(1)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "xlsales", "refresh", str(workbook)],
            env={**os.environ, "XLSALES_LANG": "nl", "XLSALES_CALC_PROFILE": str(made.home / "profile")},
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    finally:
        made.keys("Escape")
    assert done.returncode == 3
    assert done.stderr.strip() == say("live.busy", "nl", file=workbook.name)
    assert _today(made) == before


def _settled(made: Desk) -> None:
    """Wait until the launcher is done, which may still be at work when the first cell has changed."""

    def done() -> bool:
        found = subprocess.run(["pgrep", "-f", f"xlsales press .*{made.home}"], capture_output=True, check=False)
        return found.returncode != 0

    until(done, SECONDS)


def _selected_on(made: Desk, sheet: str) -> list[str] | None:
    found: list[str] | None = made.ask("selected")
    return found if found and found[0] == sheet else None


def _filled(made: Desk) -> int:
    return sum(value != "" for value in _column(made, "Contacten", "B", 2000))


def _column(made: Desk, sheet: str, letters: str, rows: int = 400) -> list[str]:
    return [str(value) for value in made.ask("column", sheet=sheet, letters=letters, rows=rows)]
