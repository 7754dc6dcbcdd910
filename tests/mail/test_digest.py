"""What a mail says: first what to do today, in a few words, and never more than a mail program shows."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.mail.made import GRIDS, TODAY, work
from tests.mail.test_share import mail_to, opened
from xlsales.mail.address import Mailbox
from xlsales.mail.compose import compose
from xlsales.mail.message import Mail
from xlsales.mail.people import Person
from xlsales.tables.settings import Settings

CLIPPED = 102_000
"""Bytes of HTML that Gmail shows before it cuts."""


def covering() -> Mail:
    """The mail of Piet, who covers for Sanne."""
    person = Person(Mailbox("piet@shop.example", "Piet"), ("Piet", "Sanne"), ("Sanne",))
    now = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
    made = compose(work(), person, ("today",), (), "team.xlsx", ZoneInfo("Europe/Amsterdam"), now)
    assert made is not None
    return made


def many(rows: int) -> str:
    """The prospects of the workbook and many more of Piet's, all due."""
    row = (
        "X{n} | {company}{n} | {person} | m{n}@x.example | 06-{n:08} | Piet | {n}"
        " | short | business | 2026-01-05 | | | |"
    )
    lines = [row.format(n=n, company="Bedrijf " * 8, person="Mens " * 8) for n in range(rows)]
    return "\n".join([GRIDS["prospects"].rstrip(), *lines])


def test_subject_and_greeting_say_what_and_for_whom() -> None:
    mail = mail_to("Piet")
    counted = "Vandaag (3), Koude leads (1), Checklists (1), Wat je weggaf (1), Realiteitscheck (2)"
    assert mail.subject == f"{counted}: maandag 23 nov 2026"
    assert mail.text.startswith("Dag Piet,\n")


def test_today_alone_has_a_subject_that_counts() -> None:
    assert covering().subject == "6 contacten voor vandaag, maandag 23 nov 2026"


def test_who_covers_for_a_colleague_reads_so_and_sees_whose_each_row_is() -> None:
    mail = covering()
    for body in (mail.text, mail.html):
        assert "Sanne is vandaag vrij. Jij neemt waar" in " ".join(body.split())
    assert "   Sanne · " in mail.text
    assert "   Piet · " in mail.text


def test_a_mail_of_one_owner_repeats_no_owner_at_every_row() -> None:
    assert "   Piet · " not in mail_to("Piet").text


@pytest.mark.parametrize("rows", [0, 200])
def test_no_mail_is_cut_by_its_reader(rows: int) -> None:
    mail = mail_to("Piet", None, many(rows))
    assert len(mail.html.encode()) < CLIPPED
    assert ("Ook aan de beurt" in mail.text) == bool(rows)


def test_a_mail_tells_the_plan_apart_from_what_is_also_due() -> None:
    mail = mail_to("Piet", None, many(40))
    assert mail.subject.startswith("Vandaag (20)")
    assert "Ook aan de beurt: 23; je plan voor vandaag is vol" in " ".join(mail.text.split())
    assert "Ook aan de beurt" not in mail_to("Piet").text


def test_a_mail_of_later_in_the_day_says_what_is_done() -> None:
    contacts = f"{GRIDS['contacts'].rstrip()}\n        2026-11-23 | P4 | call | no | | | | | "
    tables = work(contacts=contacts).tables
    assert tables.plan.set_index("owner").loc["Piet", "done"] == 1
    mail = compose(
        work(contacts=contacts),
        Person(Mailbox("piet@shop.example", "Piet"), ("Piet",), ()),
        ("today",),
        (),
        "team.xlsx",
        ZoneInfo("Europe/Amsterdam"),
        datetime(2026, 11, 23, 6, 0, tzinfo=UTC),
    )
    assert mail is not None
    assert "1 gedaan, nog 2 te gaan, 2 aan de beurt." in mail.text


def test_the_attachment_holds_the_rows_that_the_body_leaves_out() -> None:
    settings = Settings(today=TODAY, list_limit=1000)
    mail = mail_to("Piet", settings, many(200))
    assert "X199" not in mail.text
    sheet = opened(mail.attachments[0].data).worksheets[0]
    ids = {cell.value for row in sheet.iter_rows() for cell in row}
    assert {f"X{n}" for n in range(200)} <= ids


def test_both_bodies_name_the_same_customers_in_the_same_order() -> None:
    mail = mail_to("Piet")
    names = ("PietAlfa", "PietKoud", "PietKlant")
    for body in (mail.text, mail.html):
        assert all(name in body for name in names)
    orders = [sorted(names, key=body.index) for body in (mail.text, mail.html)]
    assert orders[0] == orders[1]


def test_telephone_and_mail_are_links_and_what_is_no_number_is_text() -> None:
    prospects = GRIDS["prospects"].replace("06-22222221", "bel na 5 uur")
    html = mail_to("Piet", None, prospects).html
    assert 'href="mailto:alfa@piet.example"' in html
    assert 'href="tel:0622222223"' in html
    assert "bel na 5 uur" in html


def test_a_list_with_nothing_to_do_says_so() -> None:
    text = " ".join(mail_to("Noor").text.split())
    assert "Je klanten hebben vandaag niets van je tegoed." in text
