"""Whom an import knows again, what it fills in, and what it leaves as it was typed."""

import time
from pathlib import Path

import pytest

from tests.intake.importing import DAY, brought, prospects, run, text
from tests.intake.samples import HUBSPOT_CONTACTS, HUBSPOT_DEALS, listed
from xlsales.intake.alike import alike
from xlsales.intake.match import Entry, Known, marks_of


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


def test_what_two_rows_of_one_list_disagree_on_is_told(tmp_path: Path) -> None:
    rows = (
        {"Company": "Zuivel", "Contact": "Els Vos", "Email": "els@zuivel.nl", "Phone": "020 1234567", "Notes": "warm"},
        {"Company": "Zuivel BV", "Contact": "Els Vos", "Email": "ELS@zuivel.nl; els@thuis.nl", "Phone": "06 12345678"},
    )
    found = brought(text(tmp_path, listed("Company\nContact\nEmail\nPhone\nNotes", *rows)), tmp_path / "new.xlsx")
    assert (found["added"], found["known"]) == (1, 1)
    assert [(each["ours"], each["theirs"]) for each in found["conflicts"]] == [
        ("els@zuivel.nl", "els@thuis.nl"),
        ("020 1234567", "06 12345678"),
    ]


def test_a_deal_that_stands_in_a_list_twice_is_one_deal(tmp_path: Path) -> None:
    row = {"Deal ID": "7", "Deal name": "Stoelen", "Company": "Zuivel", "Amount": "100", "Stage": "open"}
    others = [row | {"Deal ID": str(number), "Deal name": f"Tafel {number}"} for number in range(8, 14)]
    found = brought(text(tmp_path, listed("\n".join(row), row, *others, row)), tmp_path / "new.xlsx")
    assert (found["added"], found["known"]) == (7, 1)


@pytest.mark.parametrize("cell", ["loic.d'hondt@zoe.be", "'loic.d'hondt@zoe.be'", "Loïc <loic.d'hondt@zoe.be>"])
def test_an_apostrophe_belongs_to_an_address(cell: str, tmp_path: Path) -> None:
    source = text(tmp_path, listed("Company\nEmail", {"Company": "Zoë", "Email": cell}))
    brought(source, tmp_path / "new.xlsx")
    assert prospects(tmp_path / "new.xlsx")[0]["email"] == "loic.d'hondt@zoe.be"


def test_the_error_of_a_formula_is_nobody(tmp_path: Path) -> None:
    row = {"Company": "Zoë", "Contact": "#N/A", "Phone": "#VALUE!"}
    brought(text(tmp_path, listed("Company\nContact\nPhone", row)), tmp_path / "new.xlsx")
    assert prospects(tmp_path / "new.xlsx")[0]["contact_person"] is None


_DEAL = {"Deal ID": "2", "Deal name": "Onderhoud", "Company": "Zuivel", "Amount": "100", "Stage": "open"}


def deals(folder: Path, *rows: dict[str, str], name: str) -> Path:
    return text(folder, listed("\n".join(rows[0]), *rows), name)


@pytest.mark.parametrize("older", [False, True], ids=["one deal", "both deals"])
def test_deals_of_one_name_with_different_ids_are_two(tmp_path: Path, older: bool) -> None:
    """Also where the newer one stands above the older one in the list."""
    file, first = tmp_path / "new.xlsx", _DEAL | {"Deal ID": "1"}
    brought(deals(tmp_path, first, name="first.csv"), file)
    found = brought(deals(tmp_path, _DEAL, *([first] if older else []), name="next.csv"), file)
    assert (found["added"], found["known"]) == (1, int(older))
    assert [each["id"] for each in prospects(file)] == ["1", "2"]


@pytest.mark.parametrize(
    "before",
    [
        {"ID": "7", "Company": "Zuivel", "Contact": "", "Phone": "020 1234567", "Created": ""},
        {"ID": "7", "Company": "Zuivel", "Contact": "", "Phone": "", "Created": "1-2-2026"},
        {"ID": "", "Company": "Zuivel", "Contact": "", "Phone": "", "Created": ""},
        {"ID": "0035g00000AbCdEAAV", "Company": "Zuivel", "Contact": "", "Phone": "", "Created": ""},
    ],
)
def test_the_id_of_a_person_does_not_make_a_deal_another_one(tmp_path: Path, before: dict[str, str]) -> None:
    """Deals that became rows which were people or companies before are known again."""
    file = tmp_path / "new.xlsx"
    brought(deals(tmp_path, before, name="people.csv"), file)
    source = deals(tmp_path, _DEAL | {"Created": "3-4-2026"}, name="deals.csv")
    assert brought(source, file)["added"] == 0
    assert brought(source, file)["written"] is False


@pytest.mark.parametrize(("ours", "theirs", "same"), [
    ("els@zuivel.nl", "ELS@zuivel.nl", True),
    ("els@zuivel.nl; info@zuivel.nl", "info@zuivel.nl", True),
    ("els@zuivel.nl", "n/a", False),
    ("n/a", "N/A", True),
])  # fmt: skip
def test_a_text_without_an_address_is_like_no_address(ours: str, theirs: str, same: bool) -> None:
    assert alike("email", ours, theirs, "NL") is same
