"""Drafts: a folder of .eml files that the mail program opens ready to send, and a look at one in the browser."""

import email
import email.policy
import io
import re
import unicodedata
import webbrowser
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from xlsales.errors import WrongUse
from xlsales.mail.message import Mail, draft
from xlsales.places import state_folder
from xlsales.texts import Language, say

_PREVIEW = "preview.html"


def drafts_folder(workbook: Path, language: Language) -> Path:
    """Where the drafts of a workbook go unless the user says otherwise: a folder beside it."""
    return workbook.with_name(say("mail.drafts_folder", language, file=workbook.stem))


def drafts_with(workbook: Path, texts: Sequence[str]) -> list[Path]:
    """The drafts beside a workbook in which one of these texts stands, in the mail itself or in what goes with it."""
    folders = {drafts_folder(workbook, "nl"), drafts_folder(workbook, "en")}
    wanted = [text.casefold() for text in texts]
    return [
        path
        for folder in sorted(folders)
        for path in sorted(folder.glob("*.eml"))
        if any(text in said for said in _said(path.read_bytes()) for text in wanted)
    ]


def forget_preview() -> None:
    """Remove the page of the last look in the browser."""
    (state_folder() / "mail" / _PREVIEW).unlink(missing_ok=True)


def _said(data: bytes) -> Iterator[str]:
    """Everything a mail says: its headers, its parts, and the parts of the workbook that goes with it."""
    for part in email.message_from_bytes(data, policy=email.policy.default).walk():
        yield "\n".join(map(str, part.values())).casefold()
        held = part.get_payload(decode=True)
        if not isinstance(held, bytes):
            continue
        if zipfile.is_zipfile(io.BytesIO(held)):
            with zipfile.ZipFile(io.BytesIO(held)) as parts:
                for name in parts.namelist():
                    yield parts.read(name).decode("utf-8", "replace").casefold()
        else:
            yield held.decode("utf-8", "replace").casefold()


def write_drafts(mails: Sequence[Mail], folder: Path, language: Language) -> list[Path]:
    """One file per mail, named after who gets it; older drafts of the same people make place. Raises `WrongUse`."""
    made: list[Path] = []
    if not mails:
        return made
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for mail in mails:
            stem = _stem(mail, language)
            taken = sum(path.stem == stem or path.stem.startswith(f"{stem}~") for path in made)
            path = folder / f"{stem}~{taken + 1}.eml" if taken else folder / f"{stem}.eml"
            path.write_bytes(draft(mail))
            made.append(path)
    except OSError as error:
        raise WrongUse("mail.drafts_unwritable", folder=str(folder), reason=error.strerror or str(error)) from error
    return made


def show_in_browser(mail: Mail) -> Path:
    """Open the HTML of a mail in the browser, from a file that only this user can read and the next look replaces."""
    folder = state_folder() / "mail"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    page = folder / _PREVIEW
    page.touch(mode=0o600)
    page.write_text(mail.html, "utf-8")
    webbrowser.open(page.as_uri())
    return page


def _stem(mail: Mail, language: Language) -> str:
    """A file name that every system accepts."""
    if mail.to is None:
        return say("mail.draft_everybody", language)
    plain = unicodedata.normalize("NFKD", mail.to.name or mail.to.address.partition("@")[0])
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[^\w]+", "-", letters.lower()).strip("-_")[:60] or "mail"
