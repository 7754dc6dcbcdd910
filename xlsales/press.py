"""What each button in a workbook does, in the workbook that is open before the user.

Whatever goes wrong ends in one message in the application.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from xlsales.books.host.live_book import live_book
from xlsales.books.host.protocol import Changes
from xlsales.buttons import BUTTONS
from xlsales.cli.words import ui_language
from xlsales.daily.who import named
from xlsales.daily.write import refuse_without_place
from xlsales.errors import WrongUse, XlsalesError
from xlsales.road import compute, refresh_book
from xlsales.selected import selected
from xlsales.tables.entries import Entries
from xlsales.tables.ids import made_up
from xlsales.tables.link import Directory
from xlsales.tables.problems import Problem
from xlsales.texts import Language, say
from xlsales.understood import understand

if TYPE_CHECKING:
    import pandas as pd
    import xlwings as xw

Sentence = tuple[str, Mapping[str, object]]
"""The key of a text, and its figures."""
Sentences = Sequence[Sentence]


def press(command: str, book: "xw.Book") -> bool:
    """Do what a button does and tell the user in the application; `command` is one of those in `xlsales.buttons`.

    Returns whether it was done; when not, the user has been told why.
    """
    language = language_of(book)
    try:
        told = _function(command)(book)
    except XlsalesError as error:
        tell(book, say(error.key, language, **error.figures), language)
        return False
    except Exception as fault:
        if os.environ.get("XLSALES_DEBUG"):
            raise
        tell(book, say("cli.fault", language, kind=type(fault).__name__), language)
        return False
    if told:
        tell(book, "\n\n".join(say(key, language, **figures) for key, figures in told), language)
    return True


def _function(command: str) -> Callable[["xw.Book"], Sentences]:
    """What does it; returns what the user is told afterwards, if anything."""
    done_by = next(button.done_by for button in BUTTONS if button.command == command)
    function: Callable[[xw.Book], Sentences] = resolve_name(done_by)
    return function


def tell(book: "xw.Book", message: str, language: Language) -> None:
    """One message in the application."""
    book.app.alert(message, say("live.title", language))


def language_of(book: "xw.Book") -> Language:
    """The language of the workbook, by the title of its Today sheet; else that of the machine."""
    titles = {say("sheets.today_title", "nl"): "nl", say("sheets.today_title", "en"): "en"}
    for sheet in book.sheets:
        if sheet.name in titles:
            return "nl" if titles[sheet.name] == "nl" else "en"
    return ui_language()


def refresh(book: "xw.Book") -> Sentences:
    """Refresh what is open; the sheets themselves tell the outcome."""
    with live_book(book) as live:
        now = datetime.now()
        refresh_book(live, now.date(), at=now.time())
    return ()


def log(book: "xw.Book") -> Sentences:
    """Add a row to Contacts for the selected prospect, dated today, and put the cursor behind it."""
    with live_book(book) as live:
        known = understand(live, date.today())
        tables, language = known.tables, known.settings.language
        label = selected(book, live, tables)
        row = {"date": known.settings.today, "prospect": _name(tables.prospects, label)}
        new = made_up(tables.prospects).get(label)
        entries = Entries({"Contacts": [row]}, {"Prospects": {label: new}} if new else {})
        refuse_without_place(live, known, entries)
        # What is typed on Today and Checklists waits for the next refresh: only this row is written.
        sheet, cell = live.cell_of(Problem("Contacts", live.next_row("Contacts"), "kind", ""))
        live.apply(
            Changes(today=known.settings.today, language=language, cells=entries.cells, new_rows=entries.new_rows)
        )
        live.save()
    book.sheets[sheet].activate()
    book.sheets[sheet].range(cell).select()
    return ()


def _name(prospects: "pd.DataFrame", label: int) -> str:
    """What people call a prospect: the company, and where that means somebody else or nobody, the ID."""
    company = prospects.at[label, "company"]
    if isinstance(company, str) and Directory(prospects).find(company) == label:
        return company
    return str(prospects.at[label, "id"])


def mail(book: "xw.Book") -> Sentences:
    """Write drafts of today's list, one for every owner; nothing is sent."""
    import click

    from xlsales.mail.compose import Request
    from xlsales.mail.posting import draft_list

    with live_book(book) as live:
        folder = live.path.with_name(say("mail.drafts_folder", language_of(book), file=live.path.stem))
        work, name = compute(live, date.today()), live.path.name
    posted = draft_list(work, name, Request(owners=True), folder=folder)
    if not posted.receivers.people:
        posted = draft_list(work, name, Request(), folder=folder)
    if posted.drafts:
        click.launch(str(folder))
    drafts = {"count": len(posted.drafts), "folder": str(folder)}
    told: list[Sentence] = [("live.drafts_ready", drafts) if posted.drafts else ("live.nothing_to_mail", {})]
    if posted.receivers.unreachable:
        owners = ", ".join(dict.fromkeys(each.owner for each in posted.receivers.unreachable))
        told.append(("live.unreachable", {"owners": owners}))
    return told


def checklist(book: "xw.Book") -> Sentences:
    """Go to the items of the selected customer."""
    with live_book(book) as live:
        tables = understand(live, date.today()).tables
        prospects = tables.prospects
        label = selected(book, live, tables)
        wanted = str(prospects.at[label, "id"])
        row = next((row for row, key in live.entry_rows("checklists").items() if key.split("/")[0] == wanted), None)
        if row is None:
            raise WrongUse("live.no_items", who=named(prospects, label))
        sheet, cell = live.cell_of(Problem("checklists", row, "", ""))
    book.sheets[sheet].activate()
    book.sheets[sheet].range(cell).select()
    return ()


def undo_refresh(book: "xw.Book") -> Sentences:
    """Bring back what stood there before the newest refresh."""
    with live_book(book) as live:
        live.take_back()
    return ()
