"""`xlsales setup` and its undoing: what was there before comes back.

No Excel runs here. What xlwings does when it installs its add-in (copying a file) is done by these tests instead.
"""

import shutil
import sys
from pathlib import Path

import pytest

from xlsales.places import launcher_file
from xlsales.setup import conf, launcher
from xlsales.setup.excel import ADDIN, interpreter_setting, our_addin, script, startup_folder
from xlsales.setup.steps import Done, conf_file, point_the_buttons, prepare_excel, take_out


def install(*arguments: str) -> bool:
    source, target = our_addin(), startup_folder() / ADDIN
    if arguments == ("runpython", "install"):
        source, target = our_addin().parents[1] / script().name, script()
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    return True


def refuse(*_: str) -> bool:
    return False


def keys(steps: list[Done]) -> list[str]:
    return [step.key for step in steps]


def everything(home: Path) -> dict[str, bytes]:
    return {str(file.relative_to(home)): file.read_bytes() for file in home.rglob("*") if file.is_file()}


@pytest.fixture
def program(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed program, in a folder with a space and an accent."""
    made = home / "xlsales"
    made.write_text(f"#!/bin/sh\nexec '{sys.executable}' -m xlsales \"$@\"\n")
    made.chmod(0o755)
    monkeypatch.setattr(launcher, "program", lambda: made)
    return made


def test_the_buttons_are_told_where_the_program_is(program: Path) -> None:
    assert keys([point_the_buttons()]) == ["launcher"]
    assert launcher_file().read_bytes() == f"{program}\n".encode()
    assert keys([point_the_buttons()]) == ["launcher_kept"]


def test_a_program_that_does_not_start_is_told(program: Path) -> None:
    program.write_text("#!/bin/sh\nexit 1\n")
    assert not point_the_buttons().well
    program.chmod(0o644)
    assert not point_the_buttons().well


def test_a_program_that_hangs_is_given_up(program: Path) -> None:
    program.write_text("#!/bin/sh\nexec sleep 30\n")
    assert not launcher.starts(program, seconds=0.2)


def test_undoing_leaves_a_home_as_it_was(home: Path) -> None:
    conf.put(conf_file(), "PYTHONPATH", "mine")
    before = everything(home)
    assert keys(prepare_excel(install)) == ["interpreter", "addin"]
    assert conf.value(conf_file(), interpreter_setting()) == sys.executable
    assert keys(prepare_excel(refuse)) == ["interpreter", "addin_kept"]
    assert keys(take_out()) == ["interpreter_back", "addin_gone"]
    assert everything(home) == before
    assert keys(take_out()) == ["nothing_to_undo"]


def test_a_mac_gets_the_script_of_xlwings_too(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert keys(prepare_excel(install)) == ["interpreter", "script", "addin"]
    assert conf.value(conf_file(), "INTERPRETER_MAC") == sys.executable
    assert script().is_relative_to(home / "Library/Application Scripts/com.microsoft.Excel")
    assert keys(prepare_excel(refuse)) == ["interpreter", "script_kept", "addin_kept"]
    assert keys(take_out()) == ["interpreter_back", "script_gone", "addin_gone"]
    assert everything(home) == {}


def test_another_python_and_another_addin_come_back(home: Path) -> None:
    conf.put(conf_file(), interpreter_setting(), "other.exe")
    startup_folder().mkdir(parents=True)
    (startup_folder() / ADDIN).write_bytes(b"older")
    before = everything(home)
    assert keys(prepare_excel(install)) == ["interpreter", "interpreter_before", "addin_replaced"]
    prepare_excel(install)
    assert keys(take_out()) == ["interpreter_back", "addin_back"]
    assert everything(home) == before


def test_what_others_changed_since_stays(home: Path) -> None:
    prepare_excel(install)
    conf.put(conf_file(), interpreter_setting(), "later.exe")
    (startup_folder() / ADDIN).write_bytes(b"newer")
    assert keys(take_out()) == ["addin_of_others"]
    assert conf.value(conf_file(), interpreter_setting()) == "later.exe"
    assert (startup_folder() / ADDIN).read_bytes() == b"newer"
    assert not (home / ".config" / "xlsales").exists()


def test_an_addin_that_was_there_already_is_not_taken_out() -> None:
    install("addin", "install")
    assert keys(prepare_excel(refuse)) == ["interpreter", "addin_kept"]
    take_out()
    assert (startup_folder() / ADDIN).is_file()


def test_a_path_that_excel_could_not_read_is_not_given_to_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("locale.getencoding", lambda: "cp1252")
    monkeypatch.setattr(sys, "executable", "C:\\Users\\Łukasz\\python.exe")
    assert keys(prepare_excel(install)) == ["letters"]
    assert everything(home) == {}


def test_an_addin_that_did_not_arrive_is_told() -> None:
    assert [step.key for step in prepare_excel(refuse) if not step.well] == ["addin_failed"]
