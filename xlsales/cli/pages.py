"""Help pages in the language of the terminal: click knows its own words in English only."""

from collections.abc import Iterable

import click

from xlsales.cli.words import ui_language
from xlsales.texts import say

_HEADINGS = {"Options": "cli.page_options", "Commands": "cli.page_commands"}
_OF_CLICK = {"Show this message and exit.": "cli.page_help"}


class Page(click.HelpFormatter):
    """A help page whose headings and standing texts are those of the catalogue."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, say("cli.page_usage", ui_language()) + " " if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        super().write_heading(say(_HEADINGS[heading], ui_language()) if heading in _HEADINGS else heading)

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        told = [(term, say(_OF_CLICK[text], ui_language()) if text in _OF_CLICK else text) for term, text in rows]
        super().write_dl(told, col_max, col_spacing)


class PageContext(click.Context):
    """The context of a command whose help is such a page."""

    formatter_class = Page
