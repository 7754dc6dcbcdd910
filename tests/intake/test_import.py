"""An import adds who is new, fills what is blank, keeps what was typed, and knows people again."""

import json
import random
import shutil
import time
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.books.losses import lossdiff
from tests.intake.samples import (
    HUBSPOT_CONTACTS,
    HUBSPOT_DEALS,
    LINKEDIN,
    OWN_LIST,
    PIPEDRIVE_ACTIVITIES,
    PIPEDRIVE_DEALS,
    PIPEDRIVE_PERSONS,
    SALESFORCE_LEADS,
    SAMPLES,
    ZOHO,
    Sample,
    listed,
)  # fmt: skip
from tests.typing_in import column_values, load, workbook
from xlsales.cli import group
from xlsales.intake.match import Entry, Known, marks_of

DAY = "2026-11-20"


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(group, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    return result


def brought(source: Path, file: Path, *options: str) -> dict[str, Any]:
    return json.loads(run("import", source, "--into", file, "--today", DAY, "--json", *options).stdout)


def prospects(file: Path) -> list[dict[str, Any]]:
    return json.loads(run("show", file, "prospects", "--today", DAY, "--format", "json").stdout)


def text(folder: Path, content: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


@pytest.fixture
def book(typed: Path, tmp_path: Path) -> Path:
    """A copy of its own of the workbook that these tests share."""
    return Path(shutil.copy(typed, tmp_path / "book.xlsx"))


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return workbook(
        tmp_path_factory.mktemp("typed") / "book.xlsx",
        prospects="""
            id    | company         | contact_person | email         | phone        | owner | status         | notes
            P0001 | Bakkerij Jansen | Jan de Wit     | jan@jansen.nl | 020-1234567  | Anne  | open           | by hand
            P0002 | Claes Glas NV   |                |               | 09/225.11.22 |       |                |
            P0003 | Stil BV         | Mia Stil       | mia@stil.nl   |              |       | do not contact |
        """,
    )


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_same_file_twice_adds_nothing(sample: Sample, tmp_path: Path) -> None:
    source, file = sample.write(tmp_path), tmp_path / "new.xlsx"
    first = brought(source, file)
    assert first["added"] > 0
    before = file.read_bytes()
    again = brought(source, file)
    assert (again["added"], again["filled"], again["contacts"], again["written"]) == (0, 0, 0, False)
    assert file.read_bytes() == before


def test_from_an_export_to_the_first_today_list(tmp_path: Path) -> None:
    """Two commands; the workbook is made on the way."""
    source, file = HUBSPOT_CONTACTS.write(tmp_path), tmp_path / "new.xlsx"
    run("import", source, "--into", file, "--today", DAY)
    assert "Meer & Zn. B.V." in run("show", file, "today", "--today", DAY).stdout


def test_a_duplicate_person_becomes_one_prospect(tmp_path: Path) -> None:
    file = tmp_path / "new.xlsx"
    found = brought(HUBSPOT_CONTACTS.write(tmp_path), file)
    assert (found["added"], found["known"]) == (2, 1)
    first = prospects(file)[0]
    assert (first["id"], first["contact_person"], first["email"]) == (
        "5100000001", "José van der Meer 🚀", "Jose@Meer.nl",
    )  # fmt: skip


@pytest.mark.parametrize(
    "row",
    [
        {"Company": "Jansen Brood", "Contact": "J. de Wit", "E-mail": "JAN@jansen.nl"},
        {"Company": "Iets anders", "Contact": "Jan de Wit", "Phone": "+31 (0)20 123 45 67"},
        {"Company": "bakkerij jansen b.v.", "Contact": "Wit, Jan de"},
        {"ID": "p0001", "Company": "Bakkerij Jansen", "Contact": "Petra"},
        {"Company": "CLAES GLAS", "Contact": "Ann Claes"},
        {"Company": "Glas", "Phone": "0032 9 225 11 22", "ID": "P0002"},
    ],
)
def test_a_known_prospect_is_recognised(book: Path, tmp_path: Path, row: dict[str, str]) -> None:
    found = brought(text(tmp_path, listed("ID\nCompany\nContact\nE-mail\nPhone", row)), book)
    assert (found["added"], found["known"]) == (0, 1)


@pytest.mark.parametrize(
    "row",
    [
        {"Company": "Bakkerij Jansen", "Contact": "Petra Bol", "E-mail": "petra@jansen.nl"},
        {"Company": "Pension", "Contact": "Piet Pot", "Phone": "020 1234567"},
        {"ID": "P0001", "Company": "Heel Anders", "Contact": "Kees Vos", "E-mail": "kees@vos.nl"},
    ],
)
def test_somebody_else_is_not_taken_for_a_known_one(book: Path, tmp_path: Path, row: dict[str, str]) -> None:
    found = brought(text(tmp_path, listed("ID\nCompany\nContact\nE-mail\nPhone", row)), book)
    assert (found["added"], found["known"]) == (1, 0)
    assert len({each["id"] for each in prospects(book)}) == 4


def test_blanks_are_filled_and_what_was_typed_stays(book: Path, tmp_path: Path) -> None:
    row = {"Company": "Bakkerij Jansen", "Contact": "Jan de Wit", "E-mail": "nieuw@jansen.nl", "Value": "1.250,50"}
    found = brought(text(tmp_path, listed("Company\nContact\nE-mail\nValue", row, delimiter=";")), book)
    assert found["conflicts"] == [
        {"company": "Bakkerij Jansen", "column": "email", "ours": "jan@jansen.nl", "theirs": "nieuw@jansen.nl"}
    ]
    first = prospects(book)[0]
    assert (first["email"], first["value"], first["notes"]) == ("jan@jansen.nl", 1250.5, "by hand")


def test_the_differences_are_shown_side_by_side(book: Path, tmp_path: Path) -> None:
    row = {"Company": "Bakkerij Jansen", "Contact": "Jan de Wit", "Owner": "Bram"}
    shown = run("import", text(tmp_path, listed("Company\nContact\nOwner", row)), "--into", book, "--today", DAY).stdout
    line = next(line for line in shown.splitlines() if "Anne" in line)
    assert "Bram" in line
    assert "Bakkerij Jansen" in line


def test_who_must_not_be_contacted_stays_so(book: Path, tmp_path: Path) -> None:
    row = {
        "Company": "Stil Advies",
        "Contact": "Mia Stil",
        "E-mail": "mia@stil.nl",
        "Phone": "0612345678",
        "Status": "new",
    }
    found = brought(text(tmp_path, listed("Company\nContact\nE-mail\nPhone\nStatus", row)), book)
    assert (found["added"], found["filled"], found["kept_out"]) == (0, 0, 1)
    assert prospects(book)[2]["status"] == "do not contact"
    assert prospects(book)[2]["phone"] is None


def test_do_not_call_in_the_export_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "new.xlsx"
    brought(SALESFORCE_LEADS.write(tmp_path), file)
    assert [each["status"] for each in prospects(file)] == ["open", "do not contact"]


def test_no_mail_becomes_a_remark(tmp_path: Path) -> None:
    file = tmp_path / "new.xlsx"
    brought(ZOHO.write(tmp_path), file, "--lang", "nl")
    assert prospects(file)[1]["notes"] == "Wil geen e-mail ontvangen."


@pytest.mark.parametrize("sign", "=+-@")
def test_what_looks_like_a_formula_stays_text(tmp_path: Path, sign: str) -> None:
    file = tmp_path / "new.xlsx"
    brought(text(tmp_path, listed("Company\nNotes", {"Company": f"{sign}1+1", "Notes": f'{sign}HYPERLINK("x")'})), file)
    cells = [cell for row in load(file)["Prospects"].iter_rows() for cell in row]
    assert [cell.data_type for cell in cells if cell.value in (f"{sign}1+1", f'{sign}HYPERLINK("x")')] == ["s", "s"]


def test_a_second_deal_is_a_row_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "new.xlsx"
    brought(HUBSPOT_CONTACTS.write(tmp_path), file)
    found = brought(HUBSPOT_DEALS.write(tmp_path), file)
    assert (found["added"], found["known"]) == (1, 2)
    meer = [each for each in prospects(file) if each["company"] == "Meer & Zn. B.V."]
    assert [(each["product"], each["value"]) for each in meer] == [
        ("Meer - 40 stoelen", 12500.5),
        ("Meer - service", 800),
    ]
    assert (meer[1]["status"], meer[1]["status_date"]) == ("won", "2026-06-15")
    lost = next(each for each in prospects(file) if each["company"] == "Peeters Bouw")
    assert lost["status"] == "won"


def test_activities_become_contacts_of_the_prospect(tmp_path: Path) -> None:
    file = tmp_path / "new.xlsx"
    brought(PIPEDRIVE_PERSONS.write(tmp_path), file)
    found = brought(PIPEDRIVE_ACTIVITIES.write(tmp_path), file)
    assert (found["contacts"], found["added"], found["planned"]) == (3, 0, 2)
    book = load(file)
    sheet = book["Contacts"] if "Contacts" in book.sheetnames else book["Contacten"]
    names = ("Date", "Prospect", "Kind") if sheet.title == "Contacts" else ("Datum", "Prospect", "Soort")
    assert [column_values(sheet, name) for name in names][1] == ["3"] * 3
    assert prospects(file)[0]["last_contact"] == "2026-10-01"


def test_values_of_deals_arrive_as_numbers_and_days(tmp_path: Path) -> None:
    file = tmp_path / "new.xlsx"
    brought(PIPEDRIVE_DEALS.write(tmp_path), file, "--lang", "en")
    sheet = load(file)["Prospects"]
    assert column_values(sheet, "Value") == [1250, 400.5, None]
    assert column_values(sheet, "Status date")[1] == datetime(2026, 9, 1)
    assert column_values(sheet, "Status") == ["open", "won", "bought elsewhere"]


def test_a_preamble_a_footer_and_blank_rows_are_no_prospects(tmp_path: Path) -> None:
    for sample, count in ((LINKEDIN, 2), (SALESFORCE_LEADS, 2), (OWN_LIST, 2)):
        file = tmp_path / f"{sample.name}.new.xlsx"
        brought(sample.write(tmp_path), file)
        assert len(prospects(file)) == count, sample.name


def test_a_dry_run_changes_nothing(book: Path, tmp_path: Path) -> None:
    before = book.read_bytes()
    found = brought(HUBSPOT_CONTACTS.write(tmp_path), book, "--dry-run")
    assert (found["added"], found["written"]) == (2, False)
    assert book.read_bytes() == before
    brought(HUBSPOT_CONTACTS.write(tmp_path), tmp_path / "absent.xlsx", "--dry-run")
    assert not (tmp_path / "absent.xlsx").exists()


def test_an_import_is_undone_at_once(book: Path, tmp_path: Path) -> None:
    before = book.read_bytes()
    brought(HUBSPOT_CONTACTS.write(tmp_path), book)
    run("undo", book)
    assert book.read_bytes() == before


def test_what_the_user_made_of_the_workbook_survives(book: Path, tmp_path: Path) -> None:
    run("refresh", book, "--today", DAY)
    wide = load(book)
    wide.create_sheet("Mijn blad")["A1"] = "=SUM(1,2)"
    wide.save(book)
    before = tmp_path / "before.xlsx"
    before.write_bytes(book.read_bytes())
    brought(HUBSPOT_CONTACTS.write(tmp_path), book)
    generated = [sheet for sheet in load(book).sheetnames if sheet not in ("Mijn blad", "Contacts", "Settings")]
    findings, _ = lossdiff().compare(str(before), str(book), allow_sheets=generated)
    assert findings == []


def test_ten_thousand_messy_rows(tmp_path: Path) -> None:
    """Every tenth row is somebody for the second time, in another notation."""
    chance = random.Random(5)
    rows = []
    for number in range(9_000):
        digits = f"{6_10_000_000 + number * 7}"
        rows.append(
            {"Bedrijf": f"Zaak {number} B.V.", "Naam": f"Kees Vos{number}", "Tel": f"0{digits}",
             "Mail": f"kees{number}@zaak.nl; info@zaak.nl", "Waarde": f"€ {number}.500,00",
             "Notitie": "regel\r\ntwee 🙂"}
        )  # fmt: skip
    for _ in range(1_000):
        again = rows[chance.randrange(9_000)]
        tel = f"+31 (0){again['Tel'][1:2]} {again['Tel'][2:]}"
        rows.append({"Bedrijf": again["Bedrijf"].upper().replace(" B.V.", " BV"), "Naam": again["Naam"], "Tel": tel})
    source = tmp_path / "list.csv"
    source.write_bytes(listed("Bedrijf\nNaam\nTel\nMail\nWaarde\nNotitie", *rows, delimiter=";").encode("utf-8"))
    found = brought(source, tmp_path / "new.xlsx")
    assert (found["added"], found["known"]) == (9_000, 1_000)
    assert brought(source, tmp_path / "new.xlsx")["added"] == 0


@pytest.mark.parametrize("name", ["new.csv", "new", "absent/new.xlsx"])
def test_a_new_workbook_comes_in_a_place_where_it_can_be_opened(name: str, tmp_path: Path) -> None:
    arguments = ["import", str(HUBSPOT_CONTACTS.write(tmp_path)), "--into", str(tmp_path / name)]
    refused = CliRunner().invoke(group, arguments)
    assert refused.exit_code == 2
    assert len(refused.stderr.strip().splitlines()) == 1
    assert not (tmp_path / name).exists()


def test_a_packed_export_says_to_unpack_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as packed:
        packed.writestr("Connections.csv", "Company")
    arguments = ["import", str(tmp_path / "export.zip"), "--into", str(tmp_path / "new.xlsx")]
    assert "Unpack it first" in CliRunner().invoke(group, arguments).stderr


def test_a_number_that_everybody_shares_does_not_make_an_import_crawl() -> None:
    """Four times the rows take about four times as long, not sixteen."""

    def seconds(rows: int) -> float:
        known, started = Known("NL"), time.process_time()
        for row in range(rows):
            cells = {"company": "Gemeente", "contact_person": f"Jan Vos{row}", "phone": "020-1234567"}
            marks = marks_of(cells, "", "NL")
            assert known.same(marks) == []
            known.add(Entry(None, cells), marks)
        return time.process_time() - started

    assert seconds(4_000) < 9 * seconds(1_000)


def test_a_second_address_and_number_are_not_lost(tmp_path: Path) -> None:
    row = {
        "Company": "Zuivel", "Contact": "Els Vos", "Email": "els@zuivel.nl; els@thuis.nl", "Phone": "020 1234567",
        "Mobile": "+31 (0)20 123 45 67", "Home phone": "06-12345678", "Notes": "belt graag",
    }  # fmt: skip
    file = tmp_path / "new.xlsx"
    source = text(tmp_path, listed("\n".join(row), row))
    brought(source, file, "--lang", "en")
    first = prospects(file)[0]
    assert (first["email"], first["phone"]) == ("els@zuivel.nl", "020 1234567")
    assert first["notes"] == "belt graag\nAlso: els@thuis.nl, 06-12345678"
    assert brought(source, file)["written"] is False
