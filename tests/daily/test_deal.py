"""The life of a deal from the terminal: added, won, lost, postponed; each is one save that `undo` takes back."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.typing_in import load, workbook
from xlsales.cli import group

DAY = "2026-11-20"


def run(*arguments: object, typed: str = "") -> Result:
    return CliRunner().invoke(group, [*(str(each) for each in arguments), "--today", DAY], input=typed)


def records(file: Path) -> dict[str, dict[str, Any]]:
    rows = json.loads(run("export", file, "prospects", "--format", "json").stdout)
    return {row["company"]: row for row in rows}


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return workbook(
        tmp_path_factory.mktemp("typed") / "book.xlsx",
        prospects="""
            company | contact_person | owner | status         | status_date | phone       | email       | agreed_date
            Acme    | Jan de Wit     | Anne  |                |             | 020-1234567 | jan@acme.nl | 2026-12-03
            Zuivel  | Els Vos        | Anne  | won            | 2026-11-02  |             |             |
            Molen   | Piet Pot       | Bram  | do not contact | 2026-11-03  |             |             |
            Bol     | Ada Bol        | Bram  |                |             |             |             |
            Kaas    |                | Bram  | no budget      | 2026-11-03  |             |             |
        """,
        contacts="""
            date       | prospect | kind  | answer
            2026-10-01 | Bol      | visit | later
        """,
    )


def test_a_prospect_gets_a_row_with_an_id_of_its_own(book: Path) -> None:
    said = run(
        "add", book, "Van Dam", "--person", "Iris", "--email", "iris@dam.nl", "--phone", "0612345678", "--owner",
        "anne", "--value", "1500", "--source", "fair", "--market", "zakelijk", "--cycle", "long", "--note", "=1+1",
    )  # fmt: skip
    assert said.exit_code == 0, said.output
    assert "Van Dam · Iris (P0006)" in said.stdout
    row = records(book)["Van Dam"]
    held = {key: row[key] for key in ("id", "contact_person", "email", "phone", "owner", "value", "market", "cycle")}
    assert held == {
        "id": "P0006", "contact_person": "Iris", "email": "iris@dam.nl", "phone": "0612345678", "owner": "Anne",
        "value": 1500, "market": "business", "cycle": "long",
    }  # fmt: skip
    assert (row["first_contact"], row["known_since"], row["notes"]) == (None, DAY, "=1+1")
    assert row["next_follow_up"] == DAY


def test_the_number_of_somebody_who_was_taken_out_goes_to_nobody(tmp_path: Path) -> None:
    book = workbook(
        tmp_path / "book.xlsx",
        prospects="id | company\nP0001 | Acme",
        contacts="date | prospect | kind\n2026-11-01 | P0007 | call",
    )
    assert run("add", book, "Bol").exit_code == 0
    assert records(book)["Bol"]["id"] == "P0008"


def test_an_enquiry_came_in_today(book: Path) -> None:
    assert run("add", book, "Van Dam", "--enquiry").exit_code == 0
    assert records(book)["Van Dam"]["first_contact"] == DAY


@pytest.mark.parametrize(
    "told",
    [
        ("ACME B.V.",),
        ("New", "--email", "JAN@acme.nl"),
        ("New", "--phone", "+31 20 123 4567"),
    ],
)
def test_who_is_there_already_is_asked_about(book: Path, told: tuple[str, ...]) -> None:
    before = book.read_bytes()
    unasked = run("add", book, *told)
    assert unasked.exit_code == 2
    assert "Acme · Jan de Wit (P0001)" in unasked.stderr
    assert "--yes" in unasked.stderr
    assert run("add", book, *told, typed="n\n").exit_code == 1
    assert book.read_bytes() == before
    assert run("add", book, *told, typed="y\n").exit_code == 0
    assert run("add", book, *told, "--yes").exit_code == 0
    assert [row["id"] for row in json.loads(run("export", book, "prospects", "--format", "json").stdout)][5:] == [
        "P0006",
        "P0007",
    ]


def test_a_won_deal_begins_its_checklist_and_asks_for_the_delivery(book: Path) -> None:
    said = run("win", book, "bol", "--because", "trust", "--gladness", 5)
    assert said.exit_code == 0, said.output
    assert "status: won" in said.stdout
    assert "The checklist begins with: " in said.stdout
    assert "“xlsales win book.xlsx P0004 --delivered DAY”" in said.stdout
    row = records(book)["Bol"]
    assert (row["light"], row["status"], row["status_date"]) == ("blue", "won", DAY)
    assert (row["granted_because"], row["gladness"]) == ("trust", 5)
    later = run("win", book, "bol", "--delivered", "1-12")
    assert later.exit_code == 0, later.output
    assert "--delivered DAY" not in later.stdout
    row = records(book)["Bol"]
    assert (row["status_date"], row["delivered"]) == (DAY, "2026-12-01")


def test_an_order_of_another_day(book: Path) -> None:
    assert run("win", book, "bol", "--on", "gisteren").exit_code == 0
    assert records(book)["Bol"]["status_date"] == "2026-11-19"


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("elders gekocht", "bought elsewhere"),
        ("product blocks", "product blocks"),
        ("said no", "said no"),
        ("geen budget", "no budget"),
        ("referred", "referred"),
        ("niet nodig", "not needed"),
        ("do not contact", "do not contact"),
    ],
)
def test_a_lost_deal_says_why(book: Path, word: str, status: str) -> None:
    assert run("pause", book, "Acme", "1-12", "--note", "old").exit_code == 0
    said = run("lose", book, "Acme", "--because", word, "--on", "18-11", "--competitor", "Bolt", "--note", "new")
    assert said.exit_code == 0, said.output
    assert said.stdout.splitlines()[-1].endswith("No next contact.")
    row = records(book)["Acme"]
    assert (row["light"], row["status"], row["status_date"]) == ("grey", status, "2026-11-18")
    assert (row["competitor"], row["notes"]) == ("Bolt", "old\nnew")


def test_a_pause_silences_a_prospect_until_its_day(book: Path) -> None:
    said = run("pause", book, "Bol", "over 2 weken", "--note", "rebuilding")
    assert said.exit_code == 0, said.output
    assert "Next contact: 4 Dec 2026" in said.stdout
    row = records(book)["Bol"]
    assert (row["not_before"], row["notes"], row["next_follow_up"]) == ("2026-12-04", "rebuilding", "2026-12-04")


def test_an_appointment_stands_and_beats_the_pause(book: Path) -> None:
    said = run("pause", book, "Acme", "2027-01-11")
    assert "Your appointment of 3 Dec 2026 stands" in said.stdout
    row = records(book)["Acme"]
    assert (row["agreed_date"], row["not_before"], row["next_follow_up"]) == ("2026-12-03", "2027-01-11", "2026-12-03")


def test_an_appointment_that_nobody_kept_is_to_be_noted_first(tmp_path: Path) -> None:
    book = workbook(tmp_path / "book.xlsx", prospects="company | agreed_date\nAcme | 2026-11-18")
    said = run("pause", book, "Acme", "1-12").stdout
    assert "The appointment of 18 Nov 2026 is still open" in said
    assert "“xlsales log book.xlsx P0001”" in said


def test_a_contact_with_a_day_agreed_on_takes_the_place_of_the_typed_ones(book: Path) -> None:
    assert run("pause", book, "Acme", "30-11").exit_code == 0
    assert run("log", book, "Acme", "--call").exit_code == 0
    row = records(book)["Acme"]
    assert (row["agreed_date"], row["not_before"]) == ("2026-12-03", "2026-11-30")
    assert run("log", book, "Acme", "--call", "--next", "8-12").exit_code == 0
    row = records(book)["Acme"]
    assert (row["agreed_date"], row["not_before"], row["next_follow_up"]) == (None, None, "2026-12-08")


def test_an_answer_of_yes_says_how_to_close(book: Path) -> None:
    assert "“xlsales win book.xlsx P0004”" in run("log", book, "Bol", "--answer", "yes").stdout
    assert "xlsales win" not in run("log", book, "Bol", "--answer", "later").stdout


def test_logging_somebody_unknown_offers_to_add_them(book: Path) -> None:
    before = book.read_bytes()
    unasked = run("log", book, "De Wit & Zn", "--visit")
    assert unasked.exit_code == 2
    assert '“xlsales add book.xlsx "De Wit & Zn"”' in unasked.stderr
    assert run("log", book, "De Wit & Zn", "--visit", typed="n\n").exit_code == 1
    assert book.read_bytes() == before
    said = run("log", book, "De Wit & Zn", "--visit", "--answer", "later", typed="y\n")
    assert said.exit_code == 0, said.output
    row = records(book)["De Wit & Zn"]
    assert (row["id"], row["last_contact"], row["visits"]) == ("P0006", DAY, 1)


@pytest.mark.parametrize(
    "arguments",
    [
        ("win", "Zuivel"),
        ("win", "Molen"),
        ("win", "Nobody"),
        ("win", "Bol", "--on", "2026-11-23"),
        ("win", "Bol", "--because", "luck"),
        ("win", "Bol", "--gladness", "6"),
        ("lose", "Bol"),
        ("lose", "Bol", "--because", "won"),
        ("lose", "Bol", "--because", "open"),
        ("lose", "Bol", "--because", "no budget", "--on", "2026-11-23"),
        ("lose", "Molen", "--because", "no budget"),
        ("pause", "Bol", "vandaag"),
        ("pause", "Bol", "soon"),
        ("pause", "Zuivel", "1-12"),
        ("pause", "Kaas", "1-12"),
        ("pause", "Molen", "1-12"),
        ("add", " "),
        ("add", "New", "--value", "much"),
        ("add", "New", "--market", "abroad"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_written(book: Path, arguments: tuple[str, ...]) -> None:
    before = book.read_bytes()
    name, *rest = arguments
    said = run(name, book, *rest)
    assert said.exit_code == 2, said.output
    assert said.stderr.strip()
    assert book.read_bytes() == before


def test_a_wrong_word_names_the_words_of_one_language(book: Path) -> None:
    said = run("lose", book, "Bol", "--because", "magic").stderr
    assert "bought elsewhere, product blocks, said no, no budget, referred, not needed, do not contact" in said
    assert "elders" not in said


def test_a_workbook_without_the_column_says_so(book: Path, tmp_path: Path) -> None:
    wide = load(book)
    for cell in wide["Prospects"][4]:
        if cell.value == "Gladness (1-5)":
            cell.value = "Something else"
    other = tmp_path / "other.xlsx"
    wide.save(other)
    before = other.read_bytes()
    said = run("win", other, "Bol", "--gladness", 4)
    assert said.exit_code == 2
    assert "“Gladness (1-5)”" in said.stderr
    assert other.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("add", "New", "--phone", "0612345678"),
        ("win", "Bol"),
        ("lose", "Bol", "--because", "no budget"),
        ("pause", "Bol", "1-12"),
        ("log", "Acme", "--next", "8-12"),
    ],
)
def test_one_undo_takes_it_back(book: Path, arguments: tuple[str, ...]) -> None:
    assert run("refresh", book).exit_code == 0
    before = book.read_bytes()
    name, *rest = arguments
    assert run(name, book, *rest).exit_code == 0
    assert book.read_bytes() != before
    assert CliRunner().invoke(group, ["undo", str(book)]).exit_code == 0
    assert book.read_bytes() == before
