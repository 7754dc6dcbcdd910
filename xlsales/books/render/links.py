"""Where the links of a sheet lead, as far as a workbook can safely say it."""

import re
from collections.abc import Callable

from xlsales.sheets.spec import Link, RowLink, SheetLink, WebLink

Address = Callable[[RowLink | SheetLink], str | None]
"""The place of a link as "'Prospects'!A12", or None when the workbook has no such place."""

_MAIL = re.compile(r"mailto:([\w.!$&'*+/=~-]|%[0-9A-Fa-f]{2})+@[\w-]+(\.[\w-]+)+", re.ASCII)
_CALL = re.compile(r"tel:\+?\d+")


def location(link: Link, address: Address) -> str:
    """A place inside the workbook, or nothing."""
    return "" if isinstance(link, WebLink) else address(link) or ""


def outside(link: Link) -> str:
    """A `mailto:` or `tel:` address that every reader of the file accepts, or nothing.

    A malformed address in a relationship makes programs refuse the whole workbook, so one
    that is no plain address or number is left out.
    """
    if isinstance(link, WebLink) and (_MAIL.fullmatch(link.address) or _CALL.fullmatch(link.address)):
        return link.address
    return ""
