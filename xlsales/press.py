"""What each button in a workbook does, in the workbook that is open before the user.

Whatever goes wrong ends in one message in the application.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from xlsales.books import Changes
from xlsales.books.host.live_book import LiveBook, live_book
from xlsales.books.inputs.write import used_rows
from xlsales.cli.words import ui_language
from xlsales.daily.who import named
from xlsales.errors import WrongUse, XlsalesError
from xlsales.refresh import compute, refresh_book
from xlsales.selected import selected
from xlsales.tables import schema
from xlsales.tables.ids import made_up
from xlsales.tables.link import Directory
from xlsales.tables.problems import Problem
from xlsales.texts import Language, pick, say

if TYPE_CHECKING:
    import pandas as pd
    import xlwings as xw

Sentence = tuple[str, Mapping[str, object]]
"""The key of a text, and its figures."""
Sentences = Sequence[Sentence]


def press(command: str, book: "xw.Book") -> bool:
    """Do what a button does and tell the user in the application; `command` is one of `COMMANDS`.

    Returns whether it was done; when not, the user has been told why.
    """
    language = language_of(book)
    try:
        told = COMMANDS[command](book)
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
        refresh_book(live, live.path, date.today())
    return ()


def log(book: "xw.Book") -> Sentences:
    """Add a row to Contacts for the selected prospect, dated today, and put the cursor behind it."""
    with live_book(book) as live:
        work = compute(live, date.today())
        if not live.place(Problem("Contacts", None, "", ""))[0]:
            title = pick(schema.table("Contacts").title, work.settings.language)
            raise WrongUse("daily.no_table", table=title, file=live.path.name)
        prospects = work.tables.prospects
        label = selected(book, live, work.tables)
        row = {"date": work.settings.today, "prospect": _name(prospects, label)}
        new = made_up(prospects).get(label)
        live.apply(
            Changes(
                today=work.settings.today,
                language=work.settings.language,
                sheets=(),
                cells={"Prospects": {label: new}} if new else {},
                new_rows={"Contacts": [row]},
            )
        )
        sheet, cell = _last_row(live)
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


def _last_row(live: LiveBook) -> tuple[str, str]:
    """The cell in which the kind of the newest contact is typed."""
    raw = live.read()
    return live.place(Problem("Contacts", used_rows(raw.tables["Contacts"]) - 1, "kind", ""))


def mail(book: "xw.Book") -> Sentences:
    """Write drafts of today's list, one for every owner; nothing is sent."""
    import click

    from xlsales.mail.compose import Request
    from xlsales.mail.posting import draft_list

    with live_book(book) as live:
        folder = live.path.with_name(say("mail.drafts_folder", language_of(book), file=live.path.stem))
        posted = draft_list(live.copy, Request(owners=True), today=date.today(), folder=folder)
        if not posted.receivers.people:
            posted = draft_list(live.copy, Request(), today=date.today(), folder=folder)
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
        work = compute(live, date.today())
        prospects = work.tables.prospects
        label = selected(book, live, work.tables)
        wanted = str(prospects.at[label, "id"])
        row = next((row for row, key in live.entry_rows("checklists").items() if key.split("/")[0] == wanted), None)
        if row is None:
            raise WrongUse("live.no_items", who=named(prospects, label))
        sheet, cell = live.place(Problem("checklists", row, "", ""))
    book.sheets[sheet].activate()
    book.sheets[sheet].range(cell).select()
    return ()


def undo_refresh(book: "xw.Book") -> Sentences:
    """Bring back what stood there before the newest refresh."""
    with live_book(book) as live:
        live.take_back()
    return ()


COMMANDS: Mapping[str, Callable[["xw.Book"], Sentences]] = {
    "refresh": refresh,
    "log": log,
    "mail": mail,
    "checklist": checklist,
    "undo": undo_refresh,
}
"""What each button does; returns what the user is told afterwards, if anything."""
