"""Drafts come first: files that open ready to send, and nothing leaves the house."""

import stat
import webbrowser
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.mail.conftest import Run
from tests.mail.made import workbook
from xlsales.cli.mail import LISTS
from xlsales.mail.config import MailSettings

DAY = ("--today", "2026-11-23")


def test_every_owner_gets_a_draft_that_opens_ready_to_send(run: Run, book: Path, tmp_path: Path) -> None:
    result = run("mail", book, "--each-owner", *DAY)
    assert result.exit_code == 0, result.output
    drafts = sorted((tmp_path / "team-drafts").iterdir())
    assert [path.name for path in drafts] == ["noor.eml", "piet.eml", "sanne.eml"]
    read = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in drafts]
    assert [str(each["To"]) for each in read] == [
        "Noor <noor@shop.example>",
        "Piet <piet@shop.example>",
        "Sanne <sanne@shop.example>",
    ]
    assert all(each["X-Unsent"] == "1" and each["Message-ID"] is None and each["Date"] is None for each in read)


def test_the_preview_in_the_terminal_is_the_text_of_the_mail(run: Run, book: Path) -> None:
    shown = run("mail", book, "--to", "chef@shop.example", *DAY).stdout
    assert "chef@shop.example: " in shown
    assert "● persist  SanneAlfa" in shown or "SanneAlfa · SanneMens" in shown


def test_without_a_receiver_there_is_one_draft_of_the_whole_list(run: Run, book: Path, tmp_path: Path) -> None:
    assert run("mail", book, "--drafts", tmp_path / "here", *DAY).exit_code == 0
    (draft,) = (tmp_path / "here").iterdir()
    assert draft.name == "all-owners.eml"
    assert message_from_bytes(draft.read_bytes())["To"] is None


def test_two_people_of_one_name_have_drafts_of_their_own(run: Run, book: Path, tmp_path: Path) -> None:
    boxes = ["Jan <jan@a.example>", "Ján <jan@b.example>", "Jan-2 <jan@c.example>", "../../Jan <jan@d.example>"]
    arguments = [part for box in boxes for part in ("--to", box)]
    assert run("mail", book, *arguments, "--drafts", tmp_path / "here", *DAY).exit_code == 0
    found = {
        message_from_bytes(path.read_bytes(), policy=policy.default)["To"].addresses[0].addr_spec
        for path in (tmp_path / "here").iterdir()
    }
    assert len(found) == len(boxes)
    assert not list(tmp_path.glob("*.eml"))


def test_the_workbook_is_only_read_and_no_journal_is_kept_of_drafts(run: Run, book: Path, tmp_path: Path) -> None:
    before = book.read_bytes()
    run("mail", book, "--each-owner", *LISTS, *DAY)
    assert book.read_bytes() == before
    assert not list(tmp_path.rglob("*.jsonl"))


def test_the_browser_shows_a_file_that_only_this_user_can_read(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = tmp_path / "opened.txt"
    script = tmp_path / "browser"
    script.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}\n')
    script.chmod(0o755)
    monkeypatch.setenv("BROWSER", f"{script} %s")
    monkeypatch.setattr(webbrowser, "_tryorder", None)
    monkeypatch.setattr(webbrowser, "_browsers", {})
    assert run("mail", book, "--each-owner", "--preview", *DAY).exit_code == 0
    page = Path(opened.read_text().removeprefix("file://"))
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert "NoorAlfa" in page.read_text()


def test_an_empty_workbook_has_nothing_to_mail(run: Run, tmp_path: Path) -> None:
    from xlsales.shipped import template

    path = tmp_path / "empty.xlsx"
    path.write_bytes(template("nl"))
    result = run("mail", path, *DAY)
    assert (result.exit_code, "Nothing to tell everybody" in result.stdout) == (0, True)
    assert not (tmp_path / "empty-drafts").exists()


def test_a_folder_that_cannot_be_written_is_named(run: Run, book: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = run("mail", book, "--drafts", tmp_path / "file", *DAY)
    assert (result.exit_code, "cannot be put in" in result.stderr) == (2, True)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--again",),
        ("--send", "--preview"),
        ("--send", "--to", "nobody"),
        ("weather",),
        ("--to", "a@b.nl\nBcc: c@d.nl"),
    ],
)
def test_options_that_do_not_go_together_are_wrong_use(wrong: tuple[str, ...], run: Run, book: Path) -> None:
    assert run("mail", book, *wrong).exit_code == 2


def test_a_file_that_is_no_workbook_is_refused_as_everywhere(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("no")
    assert run("mail", tmp_path / "a.xlsx").exit_code == 3


def test_the_text_reads_well_without_html(tmp_path: Path, run: Run) -> None:
    path = workbook(tmp_path / "ploeg.xlsx", language="nl")
    text = run("mail", path, "--to", "Chef <chef@shop.example>", *LISTS, *DAY).stdout
    lines = text.splitlines()
    assert max(map(len, lines[2:-1])) <= 76
    assert "Dag Chef," in lines
    assert "VANDAAG" in lines
    assert "<" not in "".join(lines[2:-1])
    assert MailSettings.time_zone == "Europe/Amsterdam"
