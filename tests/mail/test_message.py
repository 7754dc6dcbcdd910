"""What is put into headers and bodies comes out of the received message as it was meant, and nothing else does."""

import io
import re
import string
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from random import Random

import pytest

from tests.mail.conftest import Run, Serve
from tests.mail.made import workbook
from tests.mail.servers import USER, Manners
from xlsales.errors import WrongUse
from xlsales.mail import config
from xlsales.mail.address import Mailbox, mailbox
from xlsales.mail.message import Attachment, Mail, draft, outgoing
from xlsales.mail.transport import Letter, deliver
from xlsales.mail.ways import connection, try_out

SIGNS = string.ascii_letters + string.digits
NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


def parsed(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "a@b.nl\nBcc: evil@evil.nl",
            "a@b.nl\r\nBcc: evil@evil.nl",
            "a@b.nl\x00",
            "a@b.nl,evil@evil.nl",
            "a@b.nl;evil@evil.nl",
        ),
        *(
            "a@b.nl, evil@evil.nl",
            "a b@c.nl",
            "<a@b.nl",
            "a@b@c.nl",
            "@b.nl",
            "a@",
            "a",
            "",
            "a@b",
            "a..b@c.nl",
            ".a@b.nl",
        ),
        *(
            "a@[127.0.0.1]",
            "a@-b.nl",
            "a@b_c.nl",
            '"a b"@c.nl',
            "a@b.nl <evil@evil.nl> x",
            "Jan\r\nBcc: x@y.nl <a@b.nl>",
        ),
        *("a\u202e@b.nl", "a@fa\u00df.de", "a@b.nl\u2028Bcc: x", "x" * 65 + "@b.nl", "a@" + "b." * 130 + "nl"),
        *("<a@b.nl><evil@evil.nl>", "a@b.nl\u200b", "a@b.nl>evil@evil.nl"),
    ],
)
def test_what_is_not_one_plain_address_is_refused(typed: str) -> None:
    with pytest.raises(WrongUse):
        mailbox(typed)


@pytest.mark.parametrize(
    ("typed", "address", "name"),
    [
        (" sanne@zaak.nl ", "sanne@zaak.nl", ""),
        ("Sanne de Wit <sanne@zaak.nl>", "sanne@zaak.nl", "Sanne de Wit"),
        ('"Wit, Sanne de" <sanne@zaak.nl>', "sanne@zaak.nl", "Wit, Sanne de"),
        ("o'neill+lijst@zaak.co.uk", "o'neill+lijst@zaak.co.uk", ""),
        ("info@münchen.de", "info@xn--mnchen-3ya.de", ""),
        ("zoë@zaak.nl", "zoë@zaak.nl", ""),
        ("Zoë Peña <zoe@zaak.nl>", "zoe@zaak.nl", "Zoë Peña"),
    ],
)
def test_addresses_are_read_as_people_write_them(typed: str, address: str, name: str) -> None:
    assert mailbox(typed) == Mailbox(address, name)


NAMES = (
    'Jan "de Beul" Pietersen',
    "Wit, Sanne de",
    "Zoë, Ærø & Søn <evil@evil.nl>",
    "Jan\r\nBcc: evil@evil.nl",
    "Jan\x00\x1b[31m\u202egpj.exe",
    "a" * 500,
    "=?utf-8?q?Bcc=3A_evil=40evil=2Enl?=",
    "王小明 (Wang)",
    '\\" <evil@evil.nl>, ',
    "; evil@evil.nl;",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "finished", [draft, lambda mail: outgoing(mail, mailbox(USER, mail.subject), "<1@shop.example>", NOW)]
)
def test_a_name_in_a_header_adds_neither_a_header_nor_a_receiver(name: str, finished) -> None:
    box = mailbox("sanne@zaak.nl", name)
    received = parsed(finished(Mail(box, name, "text", "<p>html</p>", (box,))))
    assert [each.addr_spec for each in received["To"].addresses] == ["sanne@zaak.nl"]
    assert [each.addr_spec for each in received["Cc"].addresses] == ["sanne@zaak.nl"]
    assert received["Bcc"] is None
    assert set(received.keys()) <= {
        *(
            "Subject",
            "To",
            "Cc",
            "From",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "X-Unsent",
            "Auto-Submitted",
        )
    }
    assert "\n" not in received["Subject"]
    if name.isprintable() and len(name) <= 100 and not name.startswith("="):
        assert received["To"].addresses[0].display_name == " ".join(name.split())


def test_a_draft_opens_ready_to_send_and_leaves_date_and_number_to_the_mail_program() -> None:
    received = parsed(draft(Mail(mailbox("sanne@zaak.nl"), "Lijst", "text", "<p>html</p>")))
    assert received["X-Unsent"] == "1"
    assert not [key for key in ("Message-ID", "Date", "From") if key in received]


def test_every_line_on_the_wire_is_short_enough_and_ascii() -> None:
    mail = Mail(mailbox("sanne@zaak.nl", "Zoë" * 40), "é" * 100, "ë" * 3000, "<p>" + "ü" * 3000 + "</p>")
    data = outgoing(mail, Mailbox(USER), "<1@shop.example>", NOW)
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_a_received_mail_holds_both_bodies_the_workbook_and_the_calendar_unharmed(serve: Serve, send: Run) -> None:
    from icalendar import Calendar
    from openpyxl import load_workbook

    server = serve()
    send("--to", '"Chef, de" <chef@shop.example>')
    (received,) = server.messages
    assert [part.get_content_type() for part in received.walk()] == [
        *("multipart/mixed", "multipart/alternative", "text/plain", "text/html"),
        *("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/calendar"),
    ]
    workbook, calendar = received.iter_attachments()
    assert load_workbook(io.BytesIO(workbook.get_content())).sheetnames == ["Today"]
    assert Calendar.from_ical(calendar.get_content())["method"] == "PUBLISH"
    assert (workbook.get_filename(), calendar.get_filename()) == ("today-2026-11-23.xlsx", "calendar-2026-11-23.ics")
    assert str(received["From"]) == f"Robot <{USER}>"
    assert received["To"].addresses[0].display_name == "Chef, de"
    assert received["Auto-Submitted"] == "auto-generated"


def test_an_address_in_letters_beyond_ascii_is_delivered_where_the_server_can(serve: Serve, send: Run) -> None:
    server = serve()
    result = send("--to", "zoë@münchen.example")
    assert result.exit_code == 0, result.output
    assert server.taken[0].rcpt_tos == ["zoë@xn--mnchen-3ya.example"]
    assert "To: zoë@xn--mnchen-3ya.example\r\n".encode() in (server.taken[0].content or b"")


def large(megabytes: int) -> Mail:
    """A mail with a workbook that no compression makes smaller."""
    file = Attachment("lijst.xlsx", Random(5).randbytes(megabytes * 1_000_000))
    return Mail(mailbox("sanne@zaak.nl"), "Lijst", "text", "<p>html</p>", (), (file,))


def test_a_list_of_30_mb_arrives_unharmed_where_server_and_settings_allow_it(serve: Serve) -> None:
    server = serve(Manners(size=60_000_000), limit_mb=50, timeout=60.0)
    settings = config.load()
    assert settings is not None
    mail = large(30)
    data = outgoing(mail, Mailbox(USER), "<1@shop.example>", NOW)
    (delivery,) = deliver([Letter(data, USER, ("sanne@zaak.nl",))], connection(settings), waits=())
    assert not delivery.refused
    (attached,) = server.messages[0].iter_attachments()
    assert attached.get_content() == mail.attachments[0].data


def test_a_list_that_the_server_finds_too_large_is_refused_before_it_is_sent(serve: Serve) -> None:
    server = serve(Manners(size=1_000_000))
    settings = config.load()
    assert settings is not None
    data = outgoing(large(2), Mailbox(USER), "<1@shop.example>", NOW)
    (delivery,) = deliver([Letter(data, USER, ("sanne@zaak.nl",))], connection(settings), waits=())
    assert delivery.refused["sanne@zaak.nl"].key == "mail.too_large"
    assert not server.taken


def test_a_list_larger_than_the_settings_allow_is_refused_with_a_sentence_and_the_others_go(
    serve: Serve, run: Run, tmp_path: Path
) -> None:
    server = serve(limit_mb=1)
    dice = Random(5)
    rows = [
        {
            "id": f"X{n}",
            "company": "".join(dice.choices(SIGNS, k=30_000)),
            "owner": "Piet",
            "first_contact": "2026-01-05",
        }
        for n in range(50)
    ]
    path = workbook(tmp_path / "large.xlsx", extra={"Prospects": rows})
    result = run("mail", path, "--send", "--each-owner", "--today", "2026-11-23")
    assert result.exit_code == 4
    assert re.search(
        r"Not sent to Piet <piet@shop.example>: the message is 1\.\d MB, and more than 1 MB", result.stderr
    )
    assert set(server.copies()) == {"noor@shop.example", "sanne@shop.example"}


def test_the_test_message_arrives(serve: Serve) -> None:
    server = serve()
    settings = config.load()
    assert settings is not None
    try_out(settings, Mailbox("jan@shop.example"), "Onderwerp", "Tekst")
    assert server.messages[0]["Subject"] == "Onderwerp"
