"""The workbook that goes with a mail: the mailed lists as they look in the original, and nothing else."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from xlsales.sheets import SHEETS
from xlsales.sheets.spec import Block, Column, Figures, Link, Listing, Sheet, Style, WebLink
from xlsales.tables import Tables
from xlsales.tables.settings import Settings
from xlsales.texts import say

_READ_ONLY: Mapping[str, Style] = {"entry": "wrapped", "entry_date": "date"}


def pages(tables: Tables, settings: Settings, names: Sequence[str], file: str) -> tuple[Sheet, ...]:
    """The sheets of these lists as a copy to read: `tables` are one person's share, `file` is the original's name."""
    subtitle = say("mail.copy_subtitle", settings.language, file=file)
    mailed = {page.key: page for page in SHEETS if page.mailed}
    return tuple(_copy(mailed[name].draw(tables, settings, {}), subtitle) for name in names)


def workbook(sheets: Sequence[Sheet], settings: Settings) -> bytes:
    """The .xlsx with these sheets. Nothing in it leads out of it but mail and telephone links."""
    from xlsales.books.host.reading_copy import reading_copy

    return reading_copy(sheets, today=settings.today, language=settings.language)


def _copy(sheet: Sheet, subtitle: str) -> Sheet:
    return replace(sheet, subtitle=subtitle, blocks=tuple(map(_block, sheet.blocks)))


def _block(block: Block) -> Block:
    if isinstance(block, Figures):
        return Figures(tuple(replace(figure, name="") for figure in block.figures))
    if isinstance(block, Listing):
        return replace(block, columns=tuple(_columns(block.columns)))
    return block


def _columns(columns: Sequence[Column]) -> Iterator[Column]:
    """The columns of a copy: without hidden keys, without links into the original, with no place to type in."""
    for column in columns:
        entry = column.style in _READ_ONLY
        if column.hidden or (entry and all(value is None for value in column.values)):
            continue
        shown = replace(column, links=tuple(map(_outward, column.links)))
        yield replace(shown, style=_READ_ONLY[column.style], choices="", hint="") if entry else shown


def _outward(link: Link | None) -> Link | None:
    return link if isinstance(link, WebLink) else None
