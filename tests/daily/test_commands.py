"""The commands of every day write what was said, where it belongs, and nothing else."""

import csv
import io
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from icalendar import Calendar

from tests.books.losses import lossdiff
from tests.typing_in import column_values, load, workbook
from xlsales.cli import group

DAY = "2026-11-20"


def run(*arguments: object, typed: str = "") -> Result:
    return CliRunner().invoke(group, [*(str(each) for each in arguments), "--today", DAY], input=typed)


def records(file: Path, name: str) -> list[dict[str, Any]]:
    return json.loads(run("export", file, name, "--format", "json").stdout)


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return workbook(
        tmp_path_factory.mktemp("typed") / "book.xlsx",
        prospects="""
            company     | contact_person | owner | status | status_date | delivered  | phone       | value
            Acme Works  | Jan de Wit     | Anne  |        |             |            | 020-1234567 | 500
            Acme Living | Mia Bol        | Bram  |        |             |            |             |
            Zuivel      | Els Vos        | Anne  | won    | 2026-11-02  | 2026-11-05 |             | 900
            Molen       | Piet Pot       | Bram  | won    | 2026-11-03  | 2026-11-06 |             |
        """,
        contacts="""
            date       | prospect   | kind  | answer
            2026-10-01 | Acme Works | visit | later
        """,
    )


def test_a_contact_becomes_a_row_with_everything_that_was_said(book: Path) -> None:
    said = run(
        "log", book, "acme w", "--visit", "--asked", "--answer", "later", "--felt", 4, "--next", "1-12",
        "--signal", "haggles", "--with", "Jan", "--note", "=leuk",
    )  # fmt: skip
    assert said.exit_code == 0, said.output
    assert "1 Dec 2026" in said.stdout
    assert "Next contact: 1 Dec 2026" in said.stdout
    sheet = load(book)["Contacts"]
    row = {
        heading: column_values(sheet, heading)[1]
        for heading in ("Date", "Prospect", "Kind", "Question asked", "Answer")
    }
    assert row == {
        "Date": datetime(2026, 11, 20), "Prospect": "P0001", "Kind": "visit", "Question asked": "yes",
        "Answer": "later",
    }  # fmt: skip
    rest = {
        heading: column_values(sheet, heading)[1]
        for heading in ("Felt (1-5)", "Signal", "Spoke with", "Next agreed", "Notes")
    }
    assert rest == {
        "Felt (1-5)": 4, "Signal": "haggles", "Spoke with": "Jan", "Next agreed": datetime(2026, 12, 1),
        "Notes": "=leuk",
    }  # fmt: skip
    assert records(book, "prospects")[0]["last_contact"] == DAY


def test_the_words_may_be_dutch_and_the_day_in_the_past(book: Path) -> None:
    assert run("log", book, "P0002", "--call", "--not-reached", "--on", "gisteren").exit_code == 0
    assert run("log", book, "els", "--answer", "onderhandelt").exit_code == 0
    sheet = load(book)["Contacts"]
    assert column_values(sheet, "Date")[1:] == [datetime(2026, 11, 19), datetime(2026, 11, 20)]
    assert column_values(sheet, "Reached")[1:] == ["no", None]
    assert column_values(sheet, "Answer")[1:] == [None, "haggles"]


def test_where_several_fit_one_is_chosen(book: Path) -> None:
    assert run("log", book, "Acme", "--call", typed="2\n").exit_code == 0
    assert column_values(load(book)["Contacts"], "Prospect")[1] == "P0002"


@pytest.mark.parametrize(
    "arguments",
    [
        ("Acme",),
        ("Nobody",),
        ("Zuivel", "--answer", "perhaps"),
        ("Zuivel", "--felt", "6"),
        ("Zuivel", "--on", "morgen"),
        ("Zuivel", "--next", "gisteren"),
        ("Zuivel", "--next", "soon"),
    ],
)
def test_what_is_unclear_is_not_written(book: Path, arguments: tuple[str, ...]) -> None:
    before = book.read_bytes()
    assert run("log", book, *arguments).exit_code == 2
    assert book.read_bytes() == before


def test_an_item_is_ticked_for_the_customer_that_was_meant(book: Path) -> None:
    assert run("refresh", book).exit_code == 0
    said = run("done", book, "Zuivel/thanks", "molen/thanks", "--on", "gisteren", "--remark", "by phone")
    assert said.exit_code == 0, said.output
    done = [(each["company"], each["done_on"], each["remark"]) for each in records(book, "checklists") if each["done"]]
    assert sorted(done) == [("Molen", "2026-11-19", "by phone"), ("Zuivel", "2026-11-19", "by phone")]
    assert run("done", book, "Zuivel/thanks").exit_code == 2


def test_of_two_customers_none_is_ticked_by_guess(book: Path) -> None:
    before = book.read_bytes()
    said = run("done", book, "thanks")
    assert said.exit_code == 2
    assert "Zuivel/thanks" in said.stderr
    assert run("done", book, "Zuivel/thanks", "Molen/nonsense").exit_code == 2
    assert book.read_bytes() == before


def test_the_date_comes_into_the_row_that_holds_a_remark(tmp_path: Path) -> None:
    book = workbook(
        tmp_path / "book.xlsx",
        prospects="""
            company | status | status_date
            Zuivel  | won    | 2026-11-02
        """,
        checklist_log="""
            prospect | key    | occurrence | remark
            Zuivel   | thanks | 1          | was away
        """,
    )
    assert run("done", book, "thanks").exit_code == 0
    done = [(each["done_on"], each["remark"]) for each in records(book, "checklists") if each["done"]]
    assert done == [(DAY, "was away")]


@pytest.mark.parametrize("command", [("log", "Zuivel", "--visit"), ("done", "Zuivel/thanks")])
def test_an_entry_changes_one_table_and_is_undone_at_once(book: Path, tmp_path: Path, command: tuple[str, ...]) -> None:
    assert run("refresh", book).exit_code == 0
    before = tmp_path / "before.xlsx"
    before.write_bytes(book.read_bytes())
    name, *rest = command
    assert run(name, book, *rest).exit_code == 0
    table = "Contacts" if name == "log" else "Checklist log"
    generated = ["Today", "Cold leads", "Checklists", "Give-aways", "Reality check", "Dashboard", "Problems"]
    ours = [sheet for sheet in load(book).sheetnames if sheet in generated or sheet.startswith("Does ")]
    computed = ["Prospects!AB5:AZ200"]
    findings, _ = lossdiff().compare(str(before), str(book), allow_sheets=[*ours, table], allow_ranges=computed)
    assert findings == []
    assert CliRunner().invoke(group, ["undo", str(book)]).exit_code == 0
    assert book.read_bytes() == before.read_bytes()


def test_an_entry_typed_on_today_and_a_logged_contact_both_arrive(book: Path) -> None:
    assert run("refresh", book).exit_code == 0
    wide = load(book)
    sheet = wide["Today"]
    for cells in sheet.iter_rows():
        for cell in cells:
            if cell.value == "Note":
                sheet.cell(cell.row + 1, cell.column, "typed on Today")
    wide.save(book)
    assert run("log", book, "P0002", "--note", "logged").exit_code == 0
    assert sorted(filter(None, column_values(load(book)["Contacts"], "Notes"))) == ["logged", "typed on Today"]


def test_today_tells_the_figures_and_filters_by_owner(book: Path) -> None:
    shown = run("today", book).stdout
    assert shown.startswith("Fri 20 Nov 2026: ")
    assert "Acme Works" in shown
    assert "Acme Works" not in run("today", book, "--owner", "bram").stdout
    assert run("today", book, "--owner", "nobody").exit_code == 2


def test_today_shows_the_plan_and_counts_what_is_also_due(tmp_path: Path) -> None:
    book = workbook(
        tmp_path / "book.xlsx",
        prospects="""
            company | owner | value
            Alfa    | Anna  | 300
            Beta    | Anna  | 200
            Gamma   | Anna  | 100
        """,
        owners="""
            owner | contacts_a_day
            Anna  | 2
        """,
    )
    first = run("today", book, "--owner", "anna").stdout
    assert "0 done, 2 to go, 3 due" in first
    assert "Alfa" in first
    assert "Gamma" not in first
    assert first.rstrip().endswith("Also due: 1")
    events = Calendar.from_ical(run("export", book, "today", "--format", "ics").stdout).walk("VEVENT")
    assert len(events) == 2
    assert run("log", book, "Alfa", "--note", "spoken").exit_code == 0
    then = run("today", book).stdout
    assert "1 done, 1 to go, 2 due" in then
    assert "Gamma" not in then


def test_today_says_for_whom_a_row_is_covered(tmp_path: Path) -> None:
    book = workbook(
        tmp_path / "book.xlsx",
        prospects="""
            company | owner
            Alfa    | Anna
            Beta    | Bram
        """,
        owners="""
            owner | covered_by
            Anna  | Bram
            Bram  |
        """,
        days_off=f"""
            date  | owner
            {DAY} | Anna
        """,
    )
    shown = run("today", book, "--owner", "bram").stdout
    assert "for Anna" in shown
    assert "0 done, 2 to go, 2 due" in shown


def test_check_names_the_cells(tmp_path: Path) -> None:
    book = workbook(
        tmp_path / "book.xlsx",
        prospects="""
            company | value | first_contact
            Zuivel  | much  | 31-31-2026
        """,
    )
    shown = run("check", book)
    assert shown.exit_code == 0
    assert "Prospects!J5" in shown.stdout
    assert run("check", book, "--strict").exit_code == 1
    assert {each["cell"] for each in json.loads(run("check", book, "--json").stdout)} >= {"J5"}


def test_a_list_is_exported_whole(book: Path, tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    assert run("export", book, "prospects", "--out", out).exit_code == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))
    assert [row["company"] for row in rows] == ["Acme Works", "Acme Living", "Zuivel", "Molen"]
    assert run("export", book, "prospects", "--out", out).exit_code == 2


@pytest.mark.parametrize("name", ["today", "prospects", "checklists"])
def test_a_calendar_has_an_entry_per_row(book: Path, name: str) -> None:
    events = Calendar.from_ical(run("export", book, name, "--format", "ics").stdout).walk("VEVENT")
    assert events
    assert len({str(event["uid"]) for event in events}) == len(events)
    assert all(event["dtstart"].dt.date() >= datetime.fromisoformat(DAY).date() for event in events)


def test_problems_make_no_calendar(book: Path) -> None:
    assert run("export", book, "problems", "--format", "ics").exit_code == 2
