"""Where the links of a sheet lead, as far as a workbook can safely say it."""

from collections.abc import Callable

from xlsales.sheets.spec import Link, RowLink, SheetLink, WebLink

Address = Callable[[RowLink | SheetLink], str | None]
"""The place of a link as "'Prospects'!A12", or None when the workbook has no such place."""


def location(link: Link, address: Address) -> str:
    """A place inside the workbook, or nothing."""
    return "" if isinstance(link, WebLink) else address(link) or ""
