"""The two bodies of a mail: HTML that classic Outlook draws as well, and plain text that reads as a letter."""

import textwrap
from functools import cache
from typing import TYPE_CHECKING, Final

from xlsales.mail.spec import Digest, Item
from xlsales.shipped import shipped

if TYPE_CHECKING:
    from jinja2 import Template

WIDTH: Final = 76
"""Signs on a line of plain text; some mail programs break longer ones in the middle of a word."""


def html(digest: Digest) -> str:
    """The HTML body. What somebody typed is escaped; styles stand in the tags, those for dark in the head."""
    import css_inline

    page = _template().render(digest=digest)
    return css_inline.CSSInliner(load_remote_stylesheets=False, minify_css=True).inline(page)


def text(digest: Digest) -> str:
    """The plain body: the same words in the same order."""
    lines = [digest.greeting, ""] if digest.greeting else []
    lines += [*_wrapped(digest.intro), ""]
    for note in digest.notes:
        lines += [*_wrapped(note), ""]
    lines += [f"{figure.value:>9}  {figure.label}" for figure in digest.figures]
    for section in digest.sections:
        lines += ["", *_heading(section.heading)]
        for number, item in enumerate(section.items, 1):
            lines += ["", *_item(number, item)]
        if not section.items:
            lines += ["", section.empty]
        if section.rest:
            lines += ["", section.rest]
    lines += ["", *_heading(digest.ahead_heading)]
    for each in digest.ahead:
        reach = f" · {each.phone.text}" if each.phone else ""
        lines += ["", *_wrapped(f"{each.day}  {each.who}{reach}"), *_wrapped(each.ask, "    ")]
    lines += [""] + [line for line in (digest.ahead_rest if digest.ahead else digest.ahead_empty,) if line]
    for line in digest.footer:
        lines += ["", *_wrapped(line)]
    return "\n".join(lines) + "\n"


def _item(number: int, item: Item) -> list[str]:
    margin = "   "
    who = f"{item.who} · {item.person}" if item.person else item.who
    lines = [*_wrapped(f"{number}. {item.word}  {who}", margin, first="")]
    lines += _wrapped(f"→ {item.lead}", margin)
    lines += _wrapped(item.detail, margin)
    lines += [f"{margin}{contact.text}" for contact in item.contacts]
    if item.facts:
        lines += _wrapped(" · ".join(item.facts), margin)
    return lines


def _heading(words: str) -> list[str]:
    return [words.upper(), "-" * min(len(words), WIDTH)]


def _wrapped(words: str, margin: str = "", first: str | None = None) -> list[str]:
    return textwrap.wrap(
        words, WIDTH, initial_indent=margin if first is None else first, subsequent_indent=margin,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


@cache
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    house = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return house.from_string(shipped("templates", "mail.html").decode())
