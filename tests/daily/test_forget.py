"""Who is forgotten is gone from every table, sheet, journal and kept version, and does not come back."""

import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.intake.lists_made import adopted, coloured
from tests.typing_in import workbook
from xlsales.books.safe.backups import backups
from xlsales.cli import group
from xlsales.mail.journal import journal

DAY = "2026-11-20"


def run(*arguments: object, typed: str = "") -> Result:
    return CliRunner().invoke(group, [*(str(each) for each in arguments), "--today", DAY], input=typed)


@pytest.fixture
def book(book: Path) -> Path:
    """The same, refreshed."""
    assert run("refresh", book).exit_code == 0
    return book


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return workbook(
        tmp_path_factory.mktemp("typed") / "book.xlsx",
        prospects="""
            id    | company | contact_person | email           | phone       | status  | status_date | notes
            P0001 | Zuivel  | Els Vroonhoven | els@zuivel.test | 020-7654321 |         |             | likes cats
            P0002 | Molen   | Piet Pot       | piet@molen.test |             | said no | 2023-01-02  |
            P0003 | Zuivel  | Els Vroonhoven | els@zuivel.test |             | won     | 2026-10-01  | second deal
        """,
        contacts="""
            date       | prospect | spoke_with     | notes
            2026-10-01 | P0001    | Els Vroonhoven | Els told a secret
            2023-01-01 | Molen    | Els Vroonhoven | met by chance
        """,
        stakeholders="""
            prospect | name           | role
            Molen    | Els Vroonhoven | advisor
        """,
    )


def everything(file: Path) -> str:
    with zipfile.ZipFile(file) as parts:
        return "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())


def test_nothing_of_the_person_is_left(book: Path) -> None:
    with journal(book) as sent:
        sent.file.write_text(
            json.dumps({"to": "els@zuivel.test"}) + "\n" + json.dumps({"to": "piet@molen.test"}) + "\n"
        )
    run("log", book, "P0001", "--note", "quibblewort")
    said = run("forget", book, "P0001", "--yes")
    assert said.exit_code == 0, said.output
    held = everything(book)
    for trace in ("Vroonhoven", "els@zuivel", "7654321", "likes cats", "told a secret", "second deal", "quibblewort"):
        assert trace not in held, trace
    assert "Piet Pot" in held
    assert "met by chance" in held
    assert backups(book) == []
    with journal(book) as sent:
        assert sent.file.read_text() == json.dumps({"to": "piet@molen.test"}) + "\n"
    assert DAY in held


def test_drafts_that_show_the_person_go_and_others_stay(book: Path) -> None:
    assert run("mail", book, "--to", "boss@shop.test", "today").exit_code == 0
    folder = book.with_name("book-drafts")
    (folder / "other.eml").write_bytes(b"Subject: nothing of that kind\r\n\r\nhello\r\n")
    assert len(list(folder.iterdir())) == 2
    said = run("forget", book, "P0001", "--yes").stdout
    assert "1 draft of a mail is deleted" in said
    assert [path.name for path in folder.iterdir()] == ["other.eml"]


def test_an_import_does_not_bring_the_person_back(book: Path, tmp_path: Path) -> None:
    assert run("forget", book, "P0001", "--yes").exit_code == 0
    source = tmp_path / "list.csv"
    source.write_text(
        "Company,Name,Email,Phone\nElsewhere,E. V.,ELS@zuivel.test,\nOther,Els,,+31 20 765 43 21\n"
        "zuivel bv,Els Vroonhoven,,\nThird,E.,new@zuivel.test; els@zuivel.test,\nNieuw,Ria Ros,ria@nieuw.test,\n"
    )
    found = json.loads(run("import", source, "--into", book, "--json").stdout)
    assert (found["added"], found["kept_out"]) == (1, 4)


def test_it_shows_what_goes_and_asks_first(book: Path) -> None:
    before = book.read_bytes()
    shown = run("forget", book, "P0001", typed="n\n")
    assert shown.exit_code == 1
    assert "Prospects: 2 rows" in shown.output
    assert run("forget", book, "P0001", "--dry-run").exit_code == 0
    assert book.read_bytes() == before


def test_where_else_the_person_stands_is_told(book: Path) -> None:
    from tests.typing_in import load

    wide = load(book)
    wide.create_sheet("My notes")["A1"] = "Call Els Vroonhoven"
    wide.save(book)
    assert "My notes" in run("forget", book, "P0001", "--yes").stdout


def test_a_list_that_was_taken_over_is_told_by_the_name_of_its_sheet(tmp_path: Path) -> None:
    file = coloured(tmp_path / "list.xlsx")
    adopted(file)
    shown = run("forget", file, "Firma 0-1", "--yes").stdout
    assert "found in: Regio's." in shown


def test_check_names_who_is_kept_too_long_by_the_id_alone(book: Path) -> None:
    shown = run("check", book).stdout
    line = next(line for line in shown.splitlines() if "P0002" in line)
    assert line.strip().startswith("Prospects!A")
    assert "Piet" not in shown
    assert "P0001" not in shown


def test_check_names_a_cold_prospect_that_nobody_spoke_with_for_longer_than_the_setting(tmp_path: Path) -> None:
    visits = "\n".join(f"2023-0{month}-10 | P0001 | visit | evasive" for month in (1, 2, 3))
    recent = "\n".join(f"2026-0{month}-10 | P0002 | visit | evasive" for month in (7, 8, 9))
    book = workbook(
        tmp_path / "book.xlsx",
        prospects="id | company | first_contact\nP0001 | Zuivel | 2023-01-02\nP0002 | Molen | 2026-07-01",
        contacts=f"date | prospect | kind | answer\n{visits}\n{recent}",
    )
    kept = [each for each in json.loads(run("check", book, "--json").stdout) if "forget" in (each["message"] or "")]
    assert [each["value"] for each in kept] == ["P0001"]
    assert "Zuivel" not in kept[0]["message"]
