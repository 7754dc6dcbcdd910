"""An import adds who is new, fills what is blank, keeps what was typed, and knows people again."""

import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.books.losses import lossdiff
from tests.intake.importing import DAY, brought, prospects, run, text
from tests.intake.samples import (
    HUBSPOT_CONTACTS,
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
from tests.typing_in import column_values, load
from xlsales.books.render import look
from xlsales.cli import group
from xlsales.cli.words import ui_language


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_same_file_twice_adds_nothing(sample: Sample, tmp_path: Path) -> None:
    source, file = sample.write(tmp_path), tmp_path / "new.xlsx"
    first = brought(source, file)
    assert first["added"] > 0
    before = file.read_bytes()
    again = brought(source, file)
    assert (again["added"], again["filled"], again["contacts"], again["written"]) == (0, 0, 0, False)
    assert file.read_bytes() == before


def test_rows_of_a_list_that_differ_from_each_other_are_told_once_and_a_difference_with_the_workbook_each_time(
    tmp_path: Path,
) -> None:
    file = tmp_path / "new.xlsx"
    twice = text(tmp_path, "Company,Email,Owner\nBol,jan@bol.nl,Anne\nBol,jan@bol.nl,Bram\n")
    assert [each["theirs"] for each in brought(twice, file)["conflicts"]] == ["Bram"]
    assert brought(twice, file)["conflicts"] == []
    other = text(tmp_path, "Company,Email,Owner\nBol,jan@bol.nl,Cees\n")
    for _ in range(2):
        assert [(each["ours"], each["theirs"]) for each in brought(other, file)["conflicts"]] == [("Anne", "Cees")]
    further = text(tmp_path, "Company,Email\nBol,jan@bol.nl; els@bol.nl\n")
    assert [each["theirs"] for each in brought(further, file)["conflicts"]] == ["els@bol.nl"]


def test_from_an_export_to_the_first_today_list(tmp_path: Path) -> None:
    """Two commands; the workbook is made on the way."""
    source, file = HUBSPOT_CONTACTS.write(tmp_path), tmp_path / "new.xlsx"
    run("import", source, "--into", file, "--today", DAY)
    assert "Meer & Zn. B.V." in run("show", file, "today", "--today", DAY).stdout


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "nog niets bekend van wat"), ("en", "Nothing is known yet of what")]
)
def test_an_import_that_leaves_the_log_empty_says_how_today_counts_until_then(
    language: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XLSALES_LANG", language)
    ui_language.cache_clear()
    file = tmp_path / "new.xlsx"
    assert said in run("import", HUBSPOT_CONTACTS.write(tmp_path), "--into", file, "--today", DAY).stdout
    run("log", file, "Meer", "--call", "--today", DAY)
    assert said not in run("import", LINKEDIN.write(tmp_path), "--into", file, "--today", DAY).stdout
    activities = PIPEDRIVE_ACTIVITIES.write(tmp_path)
    assert said not in run("import", activities, "--into", tmp_path / "other.xlsx", "--today", DAY).stdout
    ui_language.cache_clear()


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
    # Problems shows itself now that it has something to say.
    assert [each for each in findings if "_xlsales.waits.problems" not in each[2]] == []


def test_every_row_that_comes_in_is_tinted_where_we_compute_also_where_there_is_nothing_to_tell(tmp_path: Path) -> None:
    file = tmp_path / "new.xlsx"
    brought(HUBSPOT_CONTACTS.write(tmp_path), file)
    sheet = load(file)["Prospects"]
    (table,) = sheet.tables.values()
    rows = list(sheet[table.ref])
    computed = [at for at, cell in enumerate(rows[0]) if cell.value in ("Light", "Cold since", "Felt", "Chance")]
    tints = {row[at].fill.fgColor.rgb[2:] for row in rows[1:] for at in computed}
    assert (len(rows), tints) == (3, {look.COMPUTED_TINT})


def test_a_list_without_room_below_says_where_to_make_it(book: Path, tmp_path: Path) -> None:
    wide = load(book)
    wide["Prospects"]["C10"] = "remark"
    wide.save(book)
    before = book.read_bytes()
    rows = [{"Company": f"Firm {number}"} for number in range(9)]
    refused = CliRunner().invoke(group, ["import", str(text(tmp_path, listed("Company", *rows))), "--into", str(book)])
    assert refused.exit_code == 3
    assert "Prospects" in refused.stderr
    assert "A10" in refused.stderr
    assert book.read_bytes() == before


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


def test_rows_that_are_no_prospects_are_told_by_their_lines(tmp_path: Path) -> None:
    """A company that is called Total is one."""
    lines = (
        ("Bedrijf", "Telefoon", "Plaats", "Waarde"), ("Total Care", "020 1234567", "", ""), ("", "", "Gent", ""),
        ("Bedrijf", "Telefoon", "Plaats", "Waarde"), ("Som Advies", "", "", ""), ("Totaal", "", "", "3.700"),
    )  # fmt: skip
    source = text(tmp_path, "\n".join(map(";".join, lines)))
    found = brought(source, tmp_path / "new.xlsx")
    assert (found["rows"], found["added"], found["nameless"], found["left_out"]) == (5, 2, [3], [4, 6])
    shown = run("import", source, "--into", tmp_path / "other.xlsx", "--today", DAY).stdout
    assert "(row 3)" in shown
    assert "(row 4, 6)" in shown


@pytest.mark.parametrize(
    ("word", "light", "told"),
    [
        ("Unqualified", "grey", False),
        ("Disqualified", "grey", False),
        ("Not Qualified", "grey", False),
        ("Niet gekwalificeerd", "grey", False),
        ("Junk Lead", "green", True),
        ("Afgevallen", "green", True),
    ],
)
def test_a_lead_that_was_ruled_out_is_stopped_and_a_word_in_doubt_is_told(
    word: str, light: str, told: bool, tmp_path: Path
) -> None:
    row = {"Company": "Zuivel", "Lifecycle Stage": "Lead", "Lead Status": word}
    source = text(tmp_path, listed("\n".join(row), row))
    shown = run("import", source, "--into", tmp_path / "new.xlsx", "--today", DAY).stdout
    assert (f"“{word}”; those prospects count as open" in shown) is told
    assert prospects(tmp_path / "new.xlsx")[0]["light"] == light


@pytest.mark.parametrize("heading", ["Become a Customer Date", "Became a Customer Date", "Close Date", "Afsluitdatum"])
def test_the_day_somebody_became_a_customer_is_the_status_date_of_who_is_won_only(heading: str, tmp_path: Path) -> None:
    rows = [
        {"Company": name, "Lifecycle Stage": stage, heading: "2026-06-02 11:00"}
        for name, stage in (("Zuivel", "Customer"), ("Bol", "Lead"), ("Vos", "Unqualified"))
    ]
    brought(text(tmp_path, listed("\n".join(rows[0]), *rows)), tmp_path / "new.xlsx")
    assert [each["status_date"] for each in prospects(tmp_path / "new.xlsx")] == ["2026-06-02", None, None]


def test_what_a_system_writes_behind_a_name_is_no_part_of_it(tmp_path: Path) -> None:
    names = ("Zuivel BV (https://www.notion.so/Zuivel-1a2b)", "Claes Glas (987654321)", "Bol (987654321);Vos (12)")
    brought(text(tmp_path, listed("Company", *({"Company": name} for name in names))), tmp_path / "new.xlsx")
    assert [each["company"] for each in prospects(tmp_path / "new.xlsx")] == ["Zuivel BV", "Claes Glas", "Bol"]


def test_a_stage_with_its_pipeline_behind_it_is_read(tmp_path: Path) -> None:
    row = {"Company": "Zuivel", "Deal Name": "Melk", "Amount": "5", "Deal Stage": "Closed Won (Sales Pipeline)"}
    brought(text(tmp_path, listed("\n".join(row), row)), tmp_path / "new.xlsx")
    assert prospects(tmp_path / "new.xlsx")[0]["light"] == "blue"


@pytest.mark.parametrize(
    ("deal", "lead", "light"),
    [
        ("Closed Won", "Unqualified", "blue"),
        ("Appointment scheduled", "Unqualified", "green"),
        ("Demo gegeven", "Unqualified", "grey"),
        ("", "Unqualified", "grey"),
    ],
)
def test_the_stage_of_a_deal_counts_before_the_status_of_its_lead(
    deal: str, lead: str, light: str, tmp_path: Path
) -> None:
    row = {"Company": "Zuivel", "Deal Name": "Melk", "Amount": "5", "Lead Status": lead, "Deal Stage": deal}
    brought(text(tmp_path, listed("\n".join(row), row)), tmp_path / "new.xlsx")
    assert prospects(tmp_path / "new.xlsx")[0]["light"] == light


@pytest.mark.parametrize(
    ("heading", "cell", "told"),
    [
        ("Status", "Unsubscribed", True),
        ("Email Marketing Status", "unsubscribed", True),
        ("Email Marketing Status", "Opt-out", True),
        ("Nieuwsbrief", "niet meer geabonneerd", True),
        ("Status", "Subscribed", False),
        ("Status", "Non-subscribed", False),
        ("UNSUB_TIME", "2025-02-01 10:00:00", True),
        ("UNSUB_TIME", "0000-00-00 00:00:00", False),
        ("EMAIL_BLACKLISTED", "Yes", True),
        ("SMS Marketing Status", "unsubscribed", False),
    ],
)
def test_who_left_a_mailing_list_does_not_want_to_be_mailed(
    heading: str, cell: str, told: bool, tmp_path: Path
) -> None:
    rows = [
        {"Company": "Zuivel", "Email": "els@zuivel.nl", heading: cell},
        {"Company": "Bol", "Email": "j@bol.nl", heading: "" if "_" in heading else "subscribed"},
    ]
    found = brought(text(tmp_path, listed("\n".join(rows[0]), *rows)), tmp_path / "new.xlsx")
    assert (prospects(tmp_path / "new.xlsx")[0]["notes"] == "Does not want to be mailed.") is told
    assert found["unread"] == {}


def test_many_differences_are_shown_in_part_and_counted(tmp_path: Path) -> None:
    file = tmp_path / "new.xlsx"
    for owner in ("Anne", "Bram"):
        rows = [{"Company": f"Firm {number}", "Owner": owner} for number in range(25)]
        source = text(tmp_path, listed("Company\nOwner", *rows))
        shown = run("import", source, "--into", file, "--today", DAY).stdout
    assert "25 differences" in shown
    assert "… and 5 more differences" in shown
