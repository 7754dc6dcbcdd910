"""Every example in a help text is a command that works, in both languages."""

import re
import shlex
import shutil
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.typing_in import workbook
from xlsales.cli import COMMANDS, group
from xlsales.cli.words import ui_language

_ELSEWHERE = ("mail", "setup", "demo", "new")
"""These send, ask or make things; their own tests run them."""


def examples() -> list[tuple[str, str]]:
    found = {}
    for module in ("cli", "intake", "daily"):
        texts = import_module(f"xlsales.texts.{module}").TEXTS
        for key, pair in texts.items():
            for text in pair if key.endswith("_help") else ():
                for line in re.findall(r"^  (xlsales .+)$", text, re.MULTILINE):
                    if line.split()[1] not in _ELSEWHERE:
                        found[line] = key
    return sorted(found.items())


@pytest.fixture
def folder(files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own with the files of the examples."""
    monkeypatch.chdir(shutil.copytree(files, tmp_path / "folder"))
    return tmp_path / "folder"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tmp_path = tmp_path_factory.mktemp("examples")
    (tmp_path / "team").mkdir()
    prospects = "\n".join(
        ["company | contact_person | owner | first_contact | status | status_date"]
        + [
            f"{name} | {person} | Anne | 2026-09-01 | won | 2026-10-01"
            for name, person in (("Acme", "Jan de Wit"), ("Bol", "Mia Bol"))
        ]
        + [f"Firma {number} | Kees Vos{number} | Anne | 2026-10-01 | |" for number in range(12)]
    )
    for name in ("prospects.xlsx", "team/noord.xlsx"):
        workbook(tmp_path / name, prospects=prospects)
    for name in ("hubspot.csv", "lijst.xlsx", "list.xlsx", "mijn-lijst.xlsx", "my-list.xlsx"):
        if name.endswith(".csv"):
            (tmp_path / name).write_text("Company name,First Name,Email\nNieuw BV,Ria,ria@nieuw.test\n")
        else:
            import xlsxwriter

            book = xlsxwriter.Workbook(tmp_path / name)
            sheet = book.add_worksheet()
            sheet.write_row(0, 0, ("Zaak", "Outfit", "Contact", "E-mail"))
            sheet.write_row(1, 0, ("Nieuw BV", "Nieuw BV", "Ria Ros", "ria@nieuw.test"))
            book.close()
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("line", "key"), examples())
def test_the_example_works(line: str, key: str) -> None:
    line = line.partition(" >> ")[0]
    words = [
        name
        for word in shlex.split(line)[1:]
        for name in (sorted(map(str, Path().glob(word))) if "*" in word else [word])
    ]
    result = CliRunner().invoke(group, words, input="y\n")
    assert result.exit_code == 0, f"{key}: {result.output}"


def test_every_command_of_every_day_has_an_example() -> None:
    shown = {line.split()[1] for line, _ in examples()}
    assert {"import", "adopt", "today", "log", "done", "check", "export", "forget", "completion"} <= shown
    assert shown <= set(COMMANDS)


@pytest.mark.parametrize(
    ("shell", "sign"),
    [
        ("bash", "complete -o"),
        ("zsh", "#compdef xlsales"),
        ("fish", "complete --"),
        ("powershell", "Register-ArgumentCompleter -Native -CommandName xlsales"),
    ],
)
def test_a_shell_completes_our_commands(shell: str, sign: str) -> None:
    assert sign in CliRunner().invoke(group, ["completion", shell]).stdout


@pytest.mark.parametrize("words", ["xlsales im", "'xlsales' 'im'"])
def test_what_is_begun_is_completed(words: str) -> None:
    """Bash gives the line as it was typed; PowerShell gets quotation marks around every word."""
    environment = {"_XLSALES_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": "1"}
    completed = CliRunner().invoke(group, [], prog_name="xlsales", env=environment)
    assert completed.stdout == "plain,import\n"


def test_the_lists_are_completed_in_the_language_of_the_seller() -> None:
    ui_language.cache_clear()
    asked = {"_XLSALES_COMPLETE": "bash_complete", "COMP_WORDS": "xlsales show x.xlsx va", "COMP_CWORD": "3"}
    completed = CliRunner().invoke(group, [], prog_name="xlsales", env={**asked, "XLSALES_LANG": "nl"})
    ui_language.cache_clear()
    assert completed.stdout == "plain,vandaag\n"
