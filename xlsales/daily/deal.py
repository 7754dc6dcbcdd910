"""The life of a deal from the command line: somebody is added, a deal is won, lost or postponed.

What was told is held in neutral words; `worded` gives it the words of a language.
"""

from collections.abc import Iterator
from datetime import date

import pandas as pd

from xlsales.daily.contact import day_told
from xlsales.daily.who import called, named
from xlsales.errors import WrongUse
from xlsales.intake.match import company_key
from xlsales.intake.understand import emails
from xlsales.tables import schema
from xlsales.tables.entries import Entries
from xlsales.tables.ids import new_ids
from xlsales.tables.link import LINKED
from xlsales.tables.phones import notations, numbers
from xlsales.tables.raw import Row
from xlsales.tables.words import fold
from xlsales.texts import Language, pick, shown
from xlsales.understood import Understood

STOPS = tuple(choice.word for choice in schema.CHOICES["status"] if choice.word not in ("open", "won"))
"""The ways in which a deal ends without an order."""
FINAL = "do not contact"


def added(known: Understood, told: Row) -> tuple[Entries, str]:
    """A new row of Prospects with an ID that nobody has, and how the new prospect is called."""
    tables = known.tables
    elsewhere: list[str] = []
    for table in LINKED:
        elsewhere += getattr(tables, table.key)["prospect"].dropna().unique().tolist()
    new = new_ids(tables.prospects["id"].dropna().tolist(), elsewhere, 1)[0]
    told = {**told, "owner": _owner(known, told["owner"])} if told.get("owner") else told
    row = {"id": new, **worded(told, known.settings.language), "known_since": known.settings.today}
    return Entries({"Prospects": [row]}), called(told.get("company"), told.get("contact_person"), new)


def alike(known: Understood, told: Row) -> list[str]:
    """Who is in the workbook already with this company, e-mail address or telephone number."""
    prospects, home = known.tables.prospects, known.settings.country
    found: set[int] = set()
    if company := told.get("company"):
        wanted = company_key(str(company))
        found |= {label for label, text in _texts(prospects["company"]) if company_key(text) == wanted}
    if mails := _mails(told.get("email")):
        found |= {label for label, text in _texts(prospects["email"]) if _mails(text) & mails}
    if phones := _phones(told.get("phone"), home):
        found |= {label for label, text in _texts(prospects["phone"]) if _phones(text, home) & phones}
    return [named(prospects, label) for label in sorted(found)]


def won(known: Understood, label: int, told: Row, day: date | None) -> Row:
    """The cells of a won deal; of a customer only what was told is new, such as the day of delivery.

    Raises `WrongUse` for somebody who asked not to be contacted, and for a customer of whom nothing new was told.
    """
    refuse_final(known, label)
    there = known.tables.prospects.loc[label]
    if there["status"] != "won":
        return {"status": "won", "status_date": day or known.settings.today, **told}
    dated = {} if day is None else {"status_date": day}
    if pd.isna(there["status_date"]):
        dated = {"status_date": day or known.settings.today}
    if not told and not dated:
        raise WrongUse("deal.won_already", who=named(known.tables.prospects, label), day=there["status_date"].date())
    return {**dated, **told}


def lost(known: Understood, label: int, because: str, day: date | None, told: Row) -> Row:
    """The cells of a deal that ends without an order; `because` is one of `STOPS`.

    Raises `WrongUse` for somebody who asked not to be contacted: no other status undoes that.
    """
    refuse_final(known, label)
    return {"status": because, "status_date": day or known.settings.today, **_noted(known, label, told)}


def paused(known: Understood, label: int, until: date, told: Row) -> Row:
    """The cells of a deal that is silent until a day. An agreed date stays, and beats it.

    Raises `WrongUse` for a deal that ended, as typed on it: there is nothing to postpone.
    """
    refuse_final(known, label)
    status = known.tables.prospects.at[label, "status"]
    if isinstance(status, str) and status != "open":
        raise WrongUse("deal.nothing_to_pause", who=named(known.tables.prospects, label))
    return {"not_before": until, **_noted(known, label, told)}


def refuse_final(known: Understood, label: int) -> None:
    """Raises `WrongUse` for somebody who asked not to be contacted."""
    prospects = known.tables.prospects
    if prospects.at[label, "status"] == FINAL:
        raise WrongUse("deal.final", who=named(prospects, label))


def cells(known: Understood, label: int, told: Row) -> Entries:
    """What was told as cells of the row of a prospect, in the words of the workbook."""
    return Entries(cells={"Prospects": {label: worded(told, known.settings.language)}})


def worded(told: Row, language: Language) -> Row:
    """The same with the choices in the words of a language."""
    columns = {key: schema.PROSPECTS.column(key) for key in told}
    return {
        key: schema.label(columns[key].choices, value, language)
        if columns[key].choices in schema.CHOICES and isinstance(value, str)
        else value
        for key, value in told.items()
    }


def read_back(told: Row, language: Language) -> str:
    """What was told in one line, to be read before it is written."""
    parts = []
    for key, value in worded(told, language).items():
        column = schema.PROSPECTS.column(key)
        form = "money" if column.kind == "money" else ""
        text = day_told(value, language) if isinstance(value, date) else shown(value, form, language)
        parts.append(f"{pick(column.heading, language).lower()}: {text}")
    return "; ".join(parts)


def _noted(known: Understood, label: int, told: Row) -> Row:
    """The same, a note behind the notes that are there already."""
    there = known.tables.prospects.at[label, "notes"]
    if "notes" not in told or not isinstance(there, str):
        return told
    return {**told, "notes": f"{there}\n{told['notes']}"}


def _owner(known: Understood, text: object) -> object:
    """A seller as the workbook spells them."""
    names = [*known.tables.owners["owner"].dropna(), *known.tables.prospects["owner"].dropna().unique()]
    return next((name for name in names if fold(name) == fold(str(text))), text)


def _texts(column: pd.Series) -> Iterator[tuple[int, str]]:
    filled = column.dropna()
    return zip(map(int, filled.index), map(str, filled), strict=True)


def _mails(text: object) -> set[str]:
    return {each.casefold() for each in emails(text)} if text else set()


def _phones(text: object, home: str) -> set[str]:
    return {key for each in numbers(str(text)) for key in notations(each, home)} if text else set()
