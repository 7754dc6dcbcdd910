"""The words of the sales method a second time: what a contact means, what a working day is.

With `judging` and `ledgers` this is the method told slowly, row by row. It shares no code with `xlsales.rules`;
the tests compare the two on many small workbooks. A workbook here is a
mapping of table keys to rows, a row a dictionary of typed values without its empty cells, and every row of
`contacts`, `giveaways`, `stakeholders` and `checklist_log` names its prospect by ID.
"""

import math
from datetime import date, timedelta
from functools import cache
from typing import Any

import holidays

from xlsales.tables.settings import Settings

Row = dict[str, Any]
Book = dict[str, list[Row]]

POSITIVE = {"yes", "later", "haggles"}
NEGATIVE = {"no budget", "not interested", "bought elsewhere", "product blocks"}


def half_up(number: float) -> int:
    """Whole, halves upwards."""
    return math.floor(number + 0.5)


def one_decimal(number: float) -> float:
    """One decimal, halves upwards; a hair of floating point below a half is a half."""
    return math.floor(number * 10 + 0.5 + 1e-9) / 10


def months_later(day: date, months: int) -> date:
    """The same day of the month, or the last one of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(day.year + years, month + 1, last)
        except ValueError:
            continue
    raise ValueError(day)


# Contacts


def reached(contact: Row) -> bool:
    """Yes, no, or blank = yes, except mail and message without an answer; an answer is proof of contact."""
    if "answer" in contact:
        return True
    if "reached" in contact:
        return bool(contact["reached"])
    return contact.get("kind") not in ("mail", "message")


def visit(contact: Row) -> bool:
    return reached(contact) and contact.get("kind") == "visit"


def meeting(contact: Row) -> bool:
    return reached(contact) and contact.get("kind") in ("visit", "online")


def positive(contact: Row) -> bool:
    return contact.get("answer") in POSITIVE


def negative(contact: Row) -> bool:
    return contact.get("answer") in NEGATIVE


def evasive(contact: Row) -> bool:
    """The answer says so, or the question was asked and whoever was reached gave none."""
    asked = bool(contact.get("question_asked")) and reached(contact) and "answer" not in contact
    return contact.get("answer") == "evasive" or asked


def missed_days(contacts: list[Row]) -> list[date]:
    """The days with an attempt that reached nobody, each once."""
    return sorted({contact["date"] for contact in contacts if not reached(contact)})


def opens(contact: Row) -> bool:
    """A straight positive answer or a buying signal: what the counts start again after."""
    return positive(contact) or "signal" in contact


def order_in_day(contact: Row) -> int:
    """Attempts, then reached, then negative answers, then positive ones."""
    if positive(contact):
        return 3
    if negative(contact):
        return 2
    return 1 if reached(contact) else 0


def ties(contact: Row) -> tuple[Any, ...]:
    """Within a class of one day the method leaves the order open; it must only not be that of the rows."""
    return (
        reached(contact) and "signal" in contact,
        contact.get("answer", ""),
        contact.get("kind", ""),
        "signal" in contact,
        contact.get("felt", 0),
        contact.get("next_agreed", date.min),
    )


def log_of(book: Book, prospect: Row, today: date) -> list[Row]:
    """The dated contacts of one prospect up to today, in order."""
    known = [
        row
        for row in book["contacts"]
        if row.get("prospect") == prospect["id"] and "date" in row and row["date"] <= today
    ]
    return sorted(known, key=lambda row: (row["date"], order_in_day(row), *ties(row)))


# Working days

public_holidays = cache(holidays.country_holidays)


def good_friday(day: date) -> bool:
    """The package counts it as a Dutch holiday; whether it is a day off is a setting, in both countries."""
    return public_holidays("NL").get(day, "") in ("Goede Vrijdag", "Good Friday")


def working(day: date, owner: str | None, book: Book, settings: Settings) -> bool:
    """Monday to Friday without public holidays and the owner's days off."""
    closed = settings.good_friday if good_friday(day) else day in public_holidays(settings.country)
    if day.weekday() >= 5 or closed:
        return False
    return not any(
        row.get("date") == day and ("owner" not in row or row["owner"] == owner) for row in book.get("days_off", [])
    )


def next_working(day: date, owner: str | None, book: Book, settings: Settings) -> date:
    while not working(day, owner, book, settings):
        day += timedelta(days=1)
    return day


def working_days_later(day: date, count: int, owner: str | None, book: Book, settings: Settings) -> date:
    """So many working days after a day."""
    while count:
        day += timedelta(days=1)
        count -= working(day, owner, book, settings)
    return day


def working_days_after(due: date, today: date, owner: str | None, book: Book, settings: Settings) -> int:
    """Working days after the due date up to and including today."""
    return sum(
        working(due + timedelta(days=ahead), owner, book, settings) for ahead in range(1, (today - due).days + 1)
    )
