"""The command line that other programs rely on: exit codes, JSON, and words a salesperson understands."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from tests.typing_in import load, workbook
from xlsales.cli import COMMANDS, group

PROSPECT_KEYS = {
    "id", "company", "owner", "light", "next_follow_up", "overdue", "why", "ask",
    "cold_since", "felt", "evidence", "gap", "value",
}  # fmt: skip
ALWAYS = {
    "prospects": PROSPECT_KEYS,
    "today": PROSPECT_KEYS,
    "cold": PROSPECT_KEYS,
    "checklists": {"id", "company", "key", "item", "due", "done", "done_on"},
    "giveaways": {"prospect", "what", "meeting_no", "flag", "advice"},
    "reality": {"id", "felt", "evidence", "gap", "skipped", "cooled"},
    "problems": {"sheet", "cell", "value", "message"},
}


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


@pytest.fixture
def sales(tmp_path: Path) -> Path:
    return workbook(
        tmp_path / "sales.xlsx",
        prospects="""
            company | owner | value | status | status_date
            Bakery  | Anne  | 100   |        |
            Dairy   | Bram  | 200   | won    | 2026-11-02
            Mill    | Bram  | 300   |        |
        """,
        contacts="""
            date       | prospect | kind  | answer
            2026-09-01 | Bakery   | visit |
            2026-09-02 | Mill     | visit | evasive
            2026-09-20 | Mill     | visit | evasive
            2026-09-21 | Nobody   | call  |
        """,
        giveaways="""
            date       | prospect | what       | normal_price | asked_for
            2026-09-01 | Bakery   | quick scan | 800          | no
        """,
    )


@pytest.mark.parametrize("name", sorted(ALWAYS))
def test_every_list_is_one_json_array_with_its_keys(sales: Path, name: str) -> None:
    assert run("show", sales, name, "--today", "2026-11-23").exit_code == 0
    result = run("show", sales, name, "--today", "2026-11-23", "--format", "json")
    assert result.exit_code == 0
    records = json.loads(result.stdout)
    assert records
    assert all(set(record) >= ALWAYS[name] for record in records)


def test_values_are_plain_and_words_are_neutral(sales: Path) -> None:
    # The workbook has no day on which it began, so what was due before counts as late.
    records = json.loads(run("show", sales, "prospects", "--today", "2026-11-23", "--format", "json").stdout)
    bakery, dairy, mill = records
    assert (bakery["light"], bakery["next_follow_up"], bakery["overdue"]) == ("green", "2026-09-15", 49)
    assert (dairy["light"], dairy["next_follow_up"], dairy["overdue"]) == ("blue", None, None)
    assert (mill["light"], mill["cold_since"]) == ("red", "2026-09-20")


def test_csv_has_a_header_and_makes_no_formulas(sales: Path) -> None:
    text = run("show", sales, "cold", "--today", "2026-11-23", "--format", "csv").stdout
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["company"] for row in rows] == ["Mill"]


def test_the_terminal_shows_who_what_and_why(sales: Path) -> None:
    shown = run("show", sales, "--today", "2026-11-23").stdout
    assert "Mill" in shown
    assert "■ cold" in shown


def test_refresh_reports_and_strict_makes_problems_an_exit_code(sales: Path) -> None:
    assert run("refresh", sales, "--today", "2026-11-23").exit_code == 0
    result = run("refresh", sales, "--today", "2026-11-23", "--strict")
    assert result.exit_code == 1
    assert "Contacts!B8" in result.stdout


def test_refresh_of_several_files_goes_on_after_a_refusal(sales: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"this is no workbook")
    result = run("refresh", broken, sales, "--today", "2026-11-23", "--json")
    assert result.exit_code == 3
    assert [Path(each["file"]).name for each in json.loads(result.stdout)] == ["sales.xlsx"]
    assert len(result.stderr.strip().splitlines()) == 1
    assert broken.read_bytes() == b"this is no workbook"


@pytest.mark.parametrize("name", ["absent.xlsx", "text.xlsx", "old.xls", "folder.xlsx"])
def test_what_is_no_workbook_gives_one_sentence_and_exit_3(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "folder.xlsx":
        path.mkdir()
    elif name != "absent.xlsx":
        path.write_bytes(b"\xd0\xcf\x11\xe0" + b"x" * 600 if name == "old.xls" else b"no workbook")
    for arguments in (("refresh", path), ("show", path), ("remove", path)):
        result = run(*arguments)
        assert result.exit_code == 3
        assert len(result.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [("refresh",), ("show", "x.xlsx", "nonsense"), ("refresh", "x.xlsx", "--today", "soon"), ("new",), ("nonsense",)],
)
def test_wrong_use_is_exit_2(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_new_never_overwrites(sales: Path) -> None:
    before = sales.read_bytes()
    assert run("new", sales).exit_code == 2
    assert sales.read_bytes() == before


def test_new_into_remove_and_undo(tmp_path: Path, sales: Path) -> None:
    assert run("new", "--into", sales, "--today", "2026-11-23").exit_code == 0
    before = sales.read_bytes()
    assert run("refresh", sales, "--today", "2026-11-24").exit_code == 0
    assert sales.read_bytes() != before
    assert run("undo", sales).exit_code == 0
    assert sales.read_bytes() == before
    assert "xlsx" in run("backups", sales).stdout
    fresh = tmp_path / "fresh.xlsx"
    assert run("new", fresh, "--lang", "nl", "--today", "2026-11-23").exit_code == 0
    assert run("refresh", fresh, "--today", "2026-11-23", "--strict").exit_code == 0


def test_the_demo_makes_a_filled_workbook_about_today(tmp_path: Path) -> None:
    result = run("demo", tmp_path, "--lang", "nl", "--today", "2027-03-01")
    assert result.exit_code == 0
    records = json.loads(
        run("show", tmp_path / "showroom-nl.xlsx", "prospects", "--today", "2027-03-01", "--format", "json").stdout
    )
    newest = max(record["last_contact"] for record in records if record["last_contact"])
    assert "2027-02-01" <= newest <= "2027-03-01"


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_help_speaks(command: str) -> None:
    result = run(*([command] if command else []), "--help")
    assert result.exit_code == 0
    assert len(result.stdout) > 100


def test_help_does_not_import_pandas() -> None:
    code = "import sys; from xlsales.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    code += "assert not {'pandas', 'numpy', 'openpyxl', 'lxml'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_remove_says_what_went_with_it_and_how_to_get_it_back(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    openpyxl.Workbook().save(path)
    assert run("new", "--into", path, "--lang", "en").exit_code == 0
    book = load(path)
    sheet = book["Prospects"]
    sheet.cell(5, 2, "Bakery")
    book.save(path)
    result = run("remove", path)
    assert result.exit_code == 0
    assert "1 prospect " in result.stdout
    assert f"xlsales undo {path}" in result.stdout


def test_a_workbook_of_ours_from_the_beginning_has_nothing_to_go_back_to(sales: Path) -> None:
    before = sales.read_bytes()
    assert run("refresh", sales).exit_code == 0
    assert run("remove", sales).exit_code == 2
    assert sales.read_bytes() != before


def test_what_was_typed_on_today_and_not_taken_over_is_told_before_anything_else(sales: Path) -> None:
    assert run("refresh", sales).exit_code == 0
    there = load(sales)
    today = there["Today"]
    row, answer = next(
        (cell.row, cell.column) for cells in today.iter_rows() for cell in cells if cell.value == "Answer"
    )
    today.cell(row + 1, answer, "who knows")
    there.save(sales)
    said = run("refresh", sales).output.splitlines()
    assert said[0] == "1 row of Today not taken over:"
    assert "who knows" in said[1]
    assert load(sales)["Today"].cell(row + 1, answer).value == "who knows"
