"""Links that dial or write: made from what somebody typed, or not at all."""

import re
from urllib.parse import quote

from xlsales.sheets.spec import Link, WebLink

_MAIL = re.compile(r"mailto:([\w.!$&'*+/=~-]|%[0-9A-Fa-f]{2})+@[\w-]+(\.[\w-]+)+", re.ASCII)
_CALL = re.compile(r"tel:\+?\d+")


def telephone(typed: object) -> WebLink | None:
    """The link that dials what was typed: its digits and a leading plus; None when it is no number."""
    text = str(typed or "").replace("(0)", "")
    digits = "".join(sign for sign in text if sign in "0123456789")
    if not 5 <= len(digits) <= 15 or any(sign.isalpha() for sign in text):
        return None
    return WebLink(f"tel:{'+' if text.lstrip(' (').startswith('+') else ''}{digits}")


def mailbox(typed: object) -> WebLink | None:
    """The link that writes to what was typed; None when it is no single address."""
    text = str(typed or "").strip()
    name, _, domain = text.partition("@")
    if not name or "." not in domain or "@" in domain or any(sign in text for sign in " ,;<>\n\t"):
        return None
    # Quoted, because a question mark would let a typed address fill in the subject and the text of the mail.
    return WebLink(f"mailto:{quote(text, safe='@+-._')}")


def outside(link: Link) -> str:
    """A `mailto:` or `tel:` address that every reader of the file accepts, or nothing.

    A malformed address in a relationship makes programs refuse the whole workbook, so one
    that is no plain address or number is left out.
    """
    if isinstance(link, WebLink) and (_MAIL.fullmatch(link.address) or _CALL.fullmatch(link.address)):
        return link.address
    return ""
