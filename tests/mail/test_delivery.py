"""Mails reach a real server once, whatever the server does; what does not arrive is reported."""

import socket
import subprocess
import sys
from collections import Counter
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.mail.conftest import Run, Serve
from tests.mail.made import ADDRESSES, OWNERS, workbook
from tests.mail.servers import PASSWORD, USER, Manners
from tests.mail.test_share import mail_to
from xlsales.mail import config
from xlsales.mail.address import Mailbox
from xlsales.mail.message import outgoing
from xlsales.mail.transport import Letter, deliver
from xlsales.mail.ways import connection

ALL = Counter(ADDRESSES)
BUSY, GREY, FULL = "451 4.3.0 busy", "450 4.2.0 greylisted", "452 4.3.1 full"
GONE = "550 5.1.1 gone"

CASES: dict[str, tuple[Manners, Counter[str]]] = {
    "a willing server": (Manners(), ALL),
    "4xx once for everybody": (Manners(refuse={each: [GREY] for each in ADDRESSES}), ALL),
    "4xx once after the mail": (Manners(refuse_data=[BUSY, FULL]), ALL),
    "421 once": (Manners(refuse_data=["421 4.3.2 shutting down"]), ALL),
    "5xx for one of three": (Manners(refuse={ADDRESSES[1]: [GONE] * 9}), ALL - Counter([ADDRESSES[1]])),
    "5xx after the mail": (Manners(refuse_data=["554 5.7.1 looks like spam"]), ALL - Counter([ADDRESSES[0]])),
    "closed half-way through a mail": (Manners(cut_in_data=1), ALL),
    "closed half-way through three mails": (Manners(cut_in_data=3), ALL),
    "closed half-way for ever": (Manners(cut_in_data=99), Counter()),
    "taken, and closed without a word": (Manners(cut_after_data=1), ALL),
    "hangs with a mail": (Manners(hang=1), ALL),
    "4xx for ever": (Manners(refuse={ADDRESSES[0]: [GREY] * 9}), ALL - Counter([ADDRESSES[0]])),
}


@pytest.fixture(scope="module")
def letters() -> list[Letter]:
    """The mails of the three sellers, as they go out."""
    made = []
    for owner, address in zip(OWNERS, ADDRESSES, strict=True):
        data = outgoing(mail_to(owner), Mailbox(USER), f"<{owner}@shop.example>", datetime.now(UTC))
        made.append(Letter(data, USER, (address,)))
    return made


@pytest.mark.parametrize("case", CASES)
def test_every_mail_is_delivered_once_or_reported_and_none_is_lost(
    case: str, serve: Serve, letters: list[Letter]
) -> None:
    manners, expected = deepcopy(CASES[case])
    server = serve(manners, timeout=0.7 if manners.hang else 10.0)
    settings = config.load()
    assert settings is not None
    told: list[int] = []
    found = deliver(letters, connection(settings), waits=settings.waits, accepted=told.append)
    delivered = server.copies()
    reported = [address for each in found for address in each.refused]
    lost = [each for each in ADDRESSES if not delivered[each] and each not in reported]
    once = list(delivered.values()).count(1)
    print(f"{case:36} taken {len(server.taken)}, delivered once {once}, reported {len(reported)}, lost {len(lost)}")
    assert delivered == +expected
    assert not lost
    assert not [each for each in reported if delivered[each]]
    assert sorted(ADDRESSES[place] for place in told) == sorted(+expected)


def test_who_is_refused_is_named_and_the_others_get_theirs(serve: Serve, send: Run) -> None:
    server = serve(Manners(refuse={ADDRESSES[1]: [GONE] * 9}))
    result = send("--each-owner")
    assert result.exit_code == 4
    assert "Not sent to Piet <piet@shop.example>: the server refuses the message: 550 5.1.1 gone" in result.stderr
    assert server.copies() == ALL - Counter([ADDRESSES[1]])
    assert [f"Sent to {_named(each)}" in result.stdout for each in ADDRESSES] == [True, False, True]


def test_what_was_not_delivered_goes_at_the_next_run_and_the_rest_does_not_go_twice(serve: Serve, send: Run) -> None:
    server = serve(Manners(refuse={each: [GREY] * 3 for each in ADDRESSES[1:]}))
    assert send("--each-owner").exit_code == 4
    assert server.copies() == Counter(ADDRESSES[:1])
    assert send("--each-owner").exit_code == 0
    assert (server.copies(), len(server.taken)) == (ALL, len(ADDRESSES))


def test_a_mail_in_doubt_goes_again_as_the_same_mail(serve: Serve, send: Run) -> None:
    server = serve(Manners(cut_after_data=1))
    assert send("--to", ADDRESSES[0]).exit_code == 0
    first, second = server.messages
    assert first["Message-ID"] == second["Message-ID"]
    assert server.taken[0].content == server.taken[1].content


def _named(address: str) -> str:
    name = address.partition("@")[0]
    return f"{name.title()} <{address}>"


def test_the_server_sees_encryption_and_one_sign_in_per_connection(serve: Serve, send: Run) -> None:
    server = serve()
    assert send("--each-owner").exit_code == 0
    assert server.sign_ins == [("PLAIN", True)]
    assert all(each.rcpt_tos == [address] for each, address in zip(server.taken, ADDRESSES, strict=True))


def test_a_wrong_password_is_tried_once_and_told_to_nobody(
    serve: Serve, send: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve()
    monkeypatch.setenv("XLSALES_MAIL_PASSWORD", "pa$$-fout")
    monkeypatch.setenv("XLSALES_DEBUG", "1")
    result = send("--to", ADDRESSES[0])
    assert result.exit_code == 4
    assert "does not accept the sign-in" in result.stderr
    assert "pa$$-fout" not in result.output + repr(result.exception)
    assert server.sign_ins == [("PLAIN", False)]
    assert not server.taken


def test_an_untrusted_certificate_is_refused_before_anything_is_told(serve: Serve, send: Run) -> None:
    server = serve(ca_file="")
    result = send("--to", ADDRESSES[0])
    assert result.exit_code == 4
    assert "cannot be trusted" in result.stderr
    assert not server.sign_ins
    assert not server.taken


def test_a_certificate_of_another_server_is_refused(serve: Serve, send: Run) -> None:
    serve(host="ip6-localhost" if _resolves("ip6-localhost") else "localhost.localdomain")
    result = send("--to", ADDRESSES[0])
    assert result.exit_code == 4


def _resolves(name: str) -> bool:
    try:
        return bool(socket.getaddrinfo(name, 25))
    except OSError:
        return False


def test_a_server_without_encryption_gets_nothing(serve: Serve, send: Run) -> None:
    server = serve(Manners(starttls=False, auth=False))
    result = send("--to", ADDRESSES[0])
    assert result.exit_code == 4
    assert "no encrypted connection" in result.stderr
    assert not server.sign_ins
    assert not server.taken


def test_a_server_that_says_nothing_at_all_is_left_after_the_time_out(serve: Serve, send: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        serve(port=silent.getsockname()[1], host="127.0.0.1", timeout=0.3)
        result = send("--to", ADDRESSES[0])
    assert result.exit_code == 4
    assert "could not be reached" in result.stderr


def test_a_copy_that_is_refused_is_reported_and_the_receiver_still_gets_the_mail(serve: Serve, send: Run) -> None:
    server = serve(Manners(refuse={"chef@shop.example": [GONE] * 9}))
    result = send("--each-owner", "--cc", "chef@shop.example")
    assert result.exit_code == 4
    assert server.copies() == ALL
    assert result.stderr.count("Not sent to chef@shop.example") == len(ADDRESSES)


def test_a_copy_refused_for_a_while_is_tried_again_without_a_second_mail_to_the_receiver(
    serve: Serve, send: Run
) -> None:
    server = serve(Manners(refuse={"chef@shop.example": [GREY]}))
    result = send("--to", ADDRESSES[0], "--cc", "chef@shop.example")
    assert result.exit_code == 0, result.output
    assert server.copies() == Counter([ADDRESSES[0], "chef@shop.example"])
    assert [each.rcpt_tos for each in server.taken] == [[ADDRESSES[0]], ["chef@shop.example"]]


def test_a_list_goes_once_a_day_and_again_only_when_asked(serve: Serve, send: Run) -> None:
    server = serve()
    to = ("--to", ADDRESSES[0])
    assert send(*to).exit_code == 0
    second = send(*to)
    assert (second.exit_code, "has had this list today" in second.stdout) == (0, True)
    assert len(server.taken) == 1
    send("today", "cold", *to)
    assert [str(each["Subject"]).startswith("Cold leads") for each in server.messages] == [False, True]
    send(*to, "--again")
    assert len({str(each["Message-ID"]) for each in server.messages}) == len(server.taken) == 3


def test_a_cut_off_line_in_the_journal_spoils_only_itself(serve: Serve, send: Run, tmp_path: Path) -> None:
    server = serve()
    send("--to", ADDRESSES[0])
    (journal,) = (tmp_path / "state" / "mail").glob("*.jsonl")
    with journal.open("a") as file:
        file.write('{"day": "2026-11-23", "list": "tod')
    send("--to", ADDRESSES[1])
    send("--to", ADDRESSES[0])
    send("--to", ADDRESSES[1])
    assert server.copies() == Counter(ADDRESSES[:2])


def test_a_mail_whose_line_in_the_journal_was_lost_goes_again_as_the_same_mail(
    serve: Serve, send: Run, tmp_path: Path
) -> None:
    server = serve()
    send("--to", ADDRESSES[0])
    (journal,) = (tmp_path / "state" / "mail").glob("*.jsonl")
    journal.unlink()
    send("--to", ADDRESSES[0])
    assert (len(server.taken), server.copies()) == (2, Counter(ADDRESSES[:1]))


def test_two_runs_at_once_send_every_list_once(serve: Serve, book: Path) -> None:
    server = serve()
    command = [sys.executable, "-m", "xlsales", "mail", str(book), "--send", "--each-owner", "--today", "2026-11-23"]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    told = "".join(run.communicate(timeout=60)[0] for run in runs)
    assert [run.returncode for run in runs] == [0, 0]
    assert (len(server.taken), server.copies()) == (len(ADDRESSES), ALL)
    assert (told.count("Sent to"), told.count("has had this list today")) == (3, 3)


def test_an_owner_without_an_address_is_reported_and_the_others_get_theirs(
    serve: Serve, run: Run, tmp_path: Path
) -> None:
    server = serve()
    extra = {"company": "TessaBedrijf", "owner": "Tessa", "id": "P50"}
    path = workbook(tmp_path / "tessa.xlsx", extra={"Prospects": [extra, {"company": "Niemands", "id": "P51"}]})
    result = run("mail", path, "--send", "--each-owner", "--today", "2026-11-23")
    assert result.exit_code == 4
    assert "Tessa" in result.stderr
    assert "1 prospect has no owner" in result.stderr
    assert server.copies() == ALL


def test_nothing_is_sent_before_mail_was_set_up(send: Run) -> None:
    result = send("--each-owner")
    assert (result.exit_code, "not set up" in result.stderr) == (4, True)


def test_sending_without_a_receiver_is_wrong_use(run: Run, book: Path) -> None:
    assert run("mail", book, "--send").exit_code == 2


def test_the_password_stands_in_no_file(serve: Serve, send: Run, tmp_path: Path) -> None:
    serve()
    send("--to", ADDRESSES[0])
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if PASSWORD.encode() in path.read_bytes()]
