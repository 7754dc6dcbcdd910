"""What the terminal says when something is missing, unknown or undone, in the language of the seller."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from openpyxl import Workbook

from tests.typing_in import workbook
from xlsales.cli import Commands, group
from xlsales.cli.words import ui_language
from xlsales.errors import WorkbookRefused


@pytest.fixture(autouse=True)
def _in_dutch(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    ui_language.cache_clear()
    monkeypatch.setenv("XLSALES_LANG", "nl")
    yield
    ui_language.cache_clear()


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


@pytest.fixture
def sales(tmp_path: Path) -> Path:
    return workbook(tmp_path / "klanten.xlsx", "nl", prospects="company | first_contact\nBakker | 2026-11-02")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("shwo",), "De opdracht “shwo” bestaat niet"),
        (("show",), "Er ontbreekt iets: FILE."),
        (("--foo",), "De optie --foo bestaat niet."),
        (("show", "x.xlsx", "--frmat", "csv"), "De optie --frmat bestaat niet; bedoel je --format?"),
        (("log", "x.xlsx", "Bol", "--no-answer"), "De optie --no-answer bestaat niet."),
        (("log", "x.xlsx", "Bol", "--date", "1-12"), "De optie --date bestaat niet."),
        (("done", "x.xlsx"), "Er ontbreekt iets: ITEM."),
        (("show", "x.xlsx", "--format"), "Achter --format hoort een waarde."),
        (("show", "x.xlsx", "--format", "xml"), "--format: kies uit table, json, csv."),
        (("show", "x.xlsx", "lijst"), "“lijst” is geen lijst; kies uit vandaag, prospects, koud,"),
        (("show", "x.xlsx", "--stop-after", "0"), "--stop-after vraagt een heel getal vanaf 1."),
        (("show", "x.xlsx", "--today", "gauw"), "“gauw” is geen dag; schrijf bijvoorbeeld 23-11-2026."),
        (("new", "geen map/x.xlsx"), "De map “geen map” bestaat niet"),
    ],
)
def test_wrong_use_is_one_dutch_sentence_and_exit_2(arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{said}\n" if said.endswith(".") else said)
    assert "Error" not in result.stderr


@pytest.mark.parametrize("name", ["vandaag", "koud", "checklists", "weggegeven", "realiteit", "Problemen", "cold"])
def test_a_list_has_the_short_name_of_its_sheet_in_either_language(sales: Path, name: str) -> None:
    assert run("show", sales, name, "--today", "23-11-2026").exit_code == 0


def test_undo_names_the_next_step_and_backups_show_what_was_undone(sales: Path) -> None:
    assert run("refresh", sales, "--today", "2026-11-23").exit_code == 0
    undone = run("undo", sales).stdout
    assert f"“xlsales undo {sales}”" in undone
    assert f"“xlsales refresh {sales}”" in undone
    assert "(ongedaan gemaakt)" in run("backups", sales).stdout


def test_remove_says_how_to_get_it_back(tmp_path: Path) -> None:
    path = tmp_path / "eigen.xlsx"
    Workbook().save(path)
    assert run("new", "--into", path).exit_code == 0
    assert f"Toch liever niet? “xlsales undo {path}”" in run("remove", path).stdout


def test_an_ended_pipe_ends_the_command_quietly(sales: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "xlsales", "show", str(sales), "prospects", "--format", "json"]
    run = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert run.stderr == ""


@pytest.mark.parametrize(
    ("typed", "code"), [("j\n", 0), ("ja\n", 0), ("\n", 0), ("misschien\nJ\n", 0), ("n\n", 1), ("", 1)]
)
def test_a_question_is_answered_in_dutch(tmp_path: Path, typed: str, code: int) -> None:
    book = Workbook()
    book.active.append(["Bedrijf", "Contactpersoon", "E-mail"])
    book.active.append(["Bol", "Jan Bol", "jan@bol.nl"])
    book.save(tmp_path / "lijst.xlsx")
    result = CliRunner().invoke(group, ["adopt", str(tmp_path / "lijst.xlsx")], input=typed)
    assert result.exit_code == code
    assert "zo gebruiken? [J/n]:" in result.output
    assert ("Antwoord met j of n." in result.output) == typed.startswith("m")
    assert ("Er is niets veranderd." in result.output) == (code == 1)


def test_of_several_prospects_one_is_chosen_by_number(tmp_path: Path) -> None:
    file = workbook(tmp_path / "klanten.xlsx", "nl", prospects="company\nBakker Noord\nBakker Zuid")
    result = CliRunner().invoke(group, ["log", str(file), "Bakker", "--call"], input="3\nx\n2\n")
    assert result.exit_code == 0
    assert result.output.count("Typ een nummer van 1 tot en met 2.") == 2
    assert "Bakker Zuid (P0002): " in result.output


@pytest.mark.parametrize("key", ["books.no_such_text", "cli.no_day"])
def test_an_error_whose_words_are_at_fault_is_no_traceback(key: str) -> None:
    """One text that is not there, and one whose figure is not given."""

    class Faulty(Commands):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
            return click.Command(cmd_name, callback=_refuse)

    def _refuse() -> None:
        raise WorkbookRefused(key)

    result = CliRunner().invoke(Faulty("xlsales"), ["show"])
    assert (result.exit_code, type(result.exception)) == (3, SystemExit)
    assert result.stderr.startswith("xlsales liep vast door een fout in het programma zelf (KeyError)")
