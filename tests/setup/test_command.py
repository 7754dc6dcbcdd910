"""`xlsales setup` as it is typed: what it says, and its exit codes."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from xlsales.cli import group
from xlsales.places import launcher_file
from xlsales.setup import launcher


def run(*arguments: str) -> Result:
    return CliRunner().invoke(group, ["setup", *arguments])


def test_a_program_that_is_not_installed_is_told_with_exit_code_1(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launcher, "program", lambda: None)
    result = run()
    assert result.exit_code == 1
    assert result.stdout.startswith("✗ xlsales is not installed in")
    assert not launcher_file().exists()


def test_undoing_what_was_never_done_is_said_in_one_line() -> None:
    result = run("--undo")
    assert (result.exit_code, result.stdout) == (0, "✓ There was nothing to undo.\n")


def test_undoing_leaves_the_settings_of_the_mail() -> None:
    launcher.tell(Path("/opt/xlsales"))
    mail = launcher_file().with_name("mail.toml")
    mail.write_text("")
    assert run("--undo").exit_code == 0
    assert (launcher_file().exists(), mail.exists()) == (False, True)


def test_a_folder_that_may_not_be_written_is_one_sentence(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "file").write_text("")
    monkeypatch.setattr(launcher, "program", lambda: home / "xlsales")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "file"))
    result = run()
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(("arguments", "said"), [(["nope"], "“setup nope”"), (["--undo", "mail"], "stands alone")])
def test_wrong_use_is_one_sentence_and_exit_code_2(arguments: list[str], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
