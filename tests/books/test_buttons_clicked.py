"""Real clicks in a real LibreOffice window: each button starts the program with its command and this workbook."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.absent import absent
from tests.desk import Desk, desk, missing, until
from xlsales.buttons import COMMANDS
from xlsales.road import make
from xlsales.texts import say

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 20)
SECONDS = 20.0
_LETTERS = {"refresh": "r", "log": "k", "mail": "m", "checklist": "h", "undo": "j"}


@dataclass(frozen=True)
class Office:
    """An open macro workbook, and what a launcher notes that does nothing else."""

    desk: Desk
    workbook: Path
    launcher: Path
    notes: Path
    setting: Path

    def noted(self) -> list[str]:
        """The arguments of the last start, once there was one; the next start begins anew."""
        until(lambda: self.notes.exists() and self.notes.read_text("utf-8").endswith("end\n"), SECONDS)
        lines = self.notes.read_text("utf-8").splitlines()[:-1]
        self.notes.unlink()
        return lines


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Calc with a Dutch macro workbook; its folder and that of the launcher have spaces and accents."""
    if lacking := missing():
        absent(lacking)
    home = tmp_path_factory.mktemp("office")
    folder = home / "mijn cliënten"
    folder.mkdir()
    workbook, launcher, notes = folder / "prospects één.xlsm", folder / "xl sales – ☎ 😀", home / "notes.txt"
    make(workbook, "nl", today=DAY)
    launcher.write_text(f'#!/bin/sh\nfor each in "$@" end; do printf "%s\\n" "$each"; done > "{notes}"\n', "utf-8")
    launcher.chmod(0o755)
    setting = home / ".config" / "xlsales" / "launcher.txt"
    setting.parent.mkdir(parents=True)
    setting.write_text(f"{launcher}\n", "utf-8")
    with desk(home) as made:
        made.open(workbook)
        yield Office(made, workbook, launcher, notes, setting)


def test_opening_a_workbook_starts_nothing(office: Office) -> None:
    time.sleep(2)
    assert not office.notes.exists()


@pytest.mark.parametrize("sheet", ["Vandaag", "Prospects"])
@pytest.mark.parametrize("command", COMMANDS)
def test_a_click_on_a_button_starts_its_command_with_this_workbook(office: Office, sheet: str, command: str) -> None:
    office.desk.click_cell(sheet, "A8")
    office.desk.click_button(say(f"buttons.{command}", "nl"))
    assert office.noted() == ["press", command, str(office.workbook)]


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_a_key(office: Office, command: str) -> None:
    office.desk.click_cell("Vandaag", "A8")
    office.desk.keys(f"ctrl+shift+{_LETTERS[command]}")
    assert office.noted() == ["press", command, str(office.workbook)]


@pytest.mark.parametrize("form", ["{}", "\ufeff{}\r\nmore\r\n"])
def test_the_path_of_the_launcher_is_read_as_any_editor_saves_it(office: Office, form: str) -> None:
    before = office.setting.read_bytes()
    office.setting.write_bytes(form.format(office.launcher).encode())
    office.desk.click_cell("Vandaag", "A8")
    office.desk.click_button(say("buttons.refresh", "nl"))
    assert office.noted()[:2] == ["press", "refresh"]
    office.setting.write_bytes(before)


@pytest.mark.parametrize(
    ("written", "told"), [(None, "not_installed"), ("/nowhere/xlsales", "not_started"), ("", "not_installed")]
)
def test_a_launcher_that_is_not_there_is_one_message(office: Office, written: str | None, told: str) -> None:
    before = office.setting.read_bytes()
    try:
        if written is None:
            office.setting.unlink()
        else:
            office.setting.write_text(written, "utf-8")
        office.desk.click_cell("Vandaag", "A8")
        office.desk.click_button(say("buttons.refresh", "nl"))
        assert until(lambda: office.desk.ask("message"), SECONDS).startswith(say(f"buttons.macro_{told}", "nl"))
        office.desk.click(*until(lambda: office.desk.ask("answer"), SECONDS))
        until(lambda: office.desk.ask("message") is None, SECONDS)
    finally:
        office.setting.write_bytes(before)
    assert not office.notes.exists()
