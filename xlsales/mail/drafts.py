"""Drafts: a folder of .eml files that the mail program opens ready to send, and a look at one in the browser."""

import re
import unicodedata
import webbrowser
from collections.abc import Sequence
from pathlib import Path

from xlsales.books.backups import state_folder
from xlsales.errors import WrongUse
from xlsales.mail.message import Mail, draft
from xlsales.texts import Language, say


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
    page = folder / "preview.html"
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
