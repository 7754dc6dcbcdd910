"""What the columns of a list mean: nearly all are understood without help, and none is misunderstood."""

from datetime import date
from pathlib import Path
from time import process_time

import pytest

from bench.intake import judged
from tests.intake.further import FURTHER
from tests.intake.further.headings import HEADINGS
from tests.intake.samples import SAMPLES, Sample, listed
from xlsales.errors import WrongUse
from xlsales.intake.days import DayReader
from xlsales.intake.encoding import decoded
from xlsales.intake.export import read_export
from xlsales.intake.headings import understand

TODAY = date(2026, 11, 20)


def mapped(folder: Path, text: str, **options: object) -> dict[str, str]:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    columns = read_export(path, TODAY, **options).understood.columns  # type: ignore[arg-type]
    return {column.heading: column.field for column in columns}


@pytest.mark.parametrize("sample", [*SAMPLES, *FURTHER], ids=lambda sample: sample.name)
def test_no_column_is_mapped_wrongly(sample: Sample, tmp_path: Path) -> None:
    assert judged(sample, tmp_path)[2] == []


def test_at_least_95_percent_of_the_columns_is_mapped(tmp_path: Path) -> None:
    counts = [judged(sample, tmp_path) for sample in (*SAMPLES, *FURTHER)]
    assert sum(len(missed) for _, missed, _ in counts) <= 0.05 * sum(count for count, _, _ in counts)


@pytest.mark.parametrize("name", HEADINGS)
def test_headings_alone_are_understood_or_left_out(name: str) -> None:
    """Without a value below them nothing corrects a wrong reading."""
    told = [pair.strip().rpartition(" = ") for pair in HEADINGS[name].strip().split(";")]
    headings = [heading for heading, _, _ in told]
    columns = understand([headings, [None] * len(headings)], 0, DayReader(TODAY)).columns
    assert {column.heading: column.field or "-" for column in columns} == {heading: field for heading, _, field in told}


@pytest.mark.parametrize(
    "word", ["Contract", "Compagny", "Statement", "Waarde (k€)", "Bedrag x 1000", "Contacted", "Emailed"]
)
def test_a_word_that_only_looks_like_one_of_ours_means_nothing(word: str) -> None:
    columns = understand([["Company", word], [None, None]], 0, DayReader(TODAY)).columns
    assert columns[1].field == ""


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Café Zoë"),
        ("utf-8-sig", "Café Zoë"),
        ("utf-16", "Café Zoë"),
        ("utf-16-le", "Café Zoë heeft één naam"),
        ("cp1252", "Café Zoë, € 5"),
        ("cp850", "Café Zoë, Crèche Anaïs"),
        ("mac_roman", "Café Zoë, Crèche Anaïs"),
    ],
)
def test_the_encoding_is_recognised(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding))[0] == text


def test_one_line_of_another_encoding_does_not_spoil_the_file() -> None:
    lines = [f"Café {number};Zoë\r\n".encode() for number in range(50)]
    lines[20] = "Café twintig;Loïc\r\n".encode("cp1252")
    assert decoded(b"".join(lines))[0].splitlines()[20:22] == ["Café twintig;Loïc", "Café 21;Zoë"]


def test_utf_8_that_was_read_as_windows_text_is_mended() -> None:
    assert (
        decoded("Café Zoë 🚀 €".encode().decode("cp1252", "replace").replace("\ufffd", "\x9d").encode())[0][:8]
        == "Café Zoë"
    )


def test_values_veto_a_heading_that_promises_something_else(tmp_path: Path) -> None:
    found = mapped(tmp_path, "Bedrijf,E-mail,Waarde,Telefoon\nA,geen,hoog,ja\nB,ja,laag,nee\n")
    assert found == {"Bedrijf": "company", "E-mail": "", "Waarde": "", "Telefoon": ""}


def test_the_mail_address_of_the_owner_is_not_the_prospects(tmp_path: Path) -> None:
    rows = "".join(f"Firma {number},baas{number}@ons.nl\n" for number in range(5))
    assert mapped(tmp_path, f"Company,Owner mail box\n{rows}")["Owner mail box"] == ""


def test_a_column_of_addresses_under_an_unknown_heading_is_the_email(tmp_path: Path) -> None:
    rows = "".join(f"Firma {number},jan@firma{number}.nl\n" for number in range(5))
    assert mapped(tmp_path, f"Company,Bereikbaar\n{rows}")["Bereikbaar"] == "email"


def test_a_heading_can_be_corrected(tmp_path: Path) -> None:
    text = "Zaak,Wie,Name\nAcme,Jan,x\nBol,Piet,y\n"
    found = mapped(tmp_path, text, given={"Zaak": "Bedrijf", "Wie": "Contact person", "Name": ""})
    assert found == {"Zaak": "company", "Wie": "contact_person", "Name": ""}
    with pytest.raises(WrongUse):
        mapped(tmp_path, text, given={"Zaak": "Kleur"})
    with pytest.raises(WrongUse):
        mapped(tmp_path, text, given={"Absent": "Bedrijf"})


@pytest.mark.parametrize(
    ("values", "order", "sure"),
    [
        (("3/4/2026", "13/4/2026"), "day", True),
        (("3/4/2026", "4/13/2026"), "month", True),
        (("3/4/2026", "4/3/2026"), "day", False),
        (("3/4/2026 3:05 PM", "4/3/2026 9:00 AM"), "month", False),
        (("2026-04-03", "2026-04-04"), "year", True),
        (("2026-04-03T10:00:00Z", "20260404"), "year", True),
        (("3 april 2026", "4 apr 2026"), "", True),
        (("0-0-00", ""), "", True),
    ],
)
def test_the_order_of_dates_is_told_by_the_values(
    tmp_path: Path, values: tuple[str, str], order: str, sure: bool
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(listed("Company\nCreate Date", *({"Company": day, "Create Date": day} for day in values)))
    records = read_export(path, TODAY).records
    assert (records.order, records.order_sure) == (order, sure)


@pytest.mark.parametrize("text", ["", "\n\n", "a;b\n1;2\n", "\x00\x01\x02"])
def test_a_file_without_a_list_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    with pytest.raises(WrongUse):
        read_export(path, TODAY)


def test_a_stray_quotation_mark_does_not_swallow_the_rest(tmp_path: Path) -> None:
    rows = "".join(f"Firma {number},Jan {number}\n" for number in range(600))
    path = tmp_path / "list.csv"
    path.write_text('Company,Contact person\n"Firma kapot,Piet\n' + rows)
    assert len(read_export(path, TODAY).records.people) == 601


@pytest.mark.parametrize("cell", ["a" * 32_000, "a." * 16_000, "a'" * 16_000, f"a{' ' * 32_000}b"])
def test_a_cell_as_long_as_excel_allows_does_not_hold_up_the_rest(cell: str, tmp_path: Path) -> None:
    columns = ("Company", "Contact person", "Email", "Phone", "Notes")
    rows = (
        dict(zip(columns, ("Acme", "Jan", "jan@acme.nl", "020-1234567", ""), strict=True)),
        dict.fromkeys(columns, cell),
    )
    path = tmp_path / "list.csv"
    path.write_text(listed("\n".join(columns), *rows), encoding="utf-8")
    began = process_time()
    assert read_export(path, TODAY).records.rows == 2
    assert process_time() - began < 3
