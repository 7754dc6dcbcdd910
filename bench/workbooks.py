"""Workbooks of any size with plausible contents, written by an independent writer (XlsxWriter)."""

import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

from xlsales.tables import schema

TODAY = date(2026, 11, 20)
OWNERS = ("Anne", "Bram", "Chris", "Dirk", "Eva", "Fatima")
_PEOPLE = ("Jan de Wit", "Marie Claes", "Piet Smit", "Sofie Maes", "Karin Bos", "Tom Peeters")
_NOTE = "Belde terug na de vakantie, wil eerst intern overleggen"


def make(path: Path, prospects: int, contacts_each: int = 6, *, seed: int = 1) -> Path:
    """Write a workbook with that many prospects and contacts into native tables, and return its path."""
    chance = random.Random(seed)
    book = xlsxwriter.Workbook(path)
    formats = {
        "date": book.add_format({"num_format": "d mmm yyyy"}),
        "money": book.add_format({"num_format": '"€" #,##0'}),
    }
    _sheet(book, schema.PROSPECTS, prospects, _prospects(prospects, chance), formats)
    _sheet(book, schema.CONTACTS, prospects * contacts_each, _contacts(prospects, contacts_each, chance), formats)
    _sheet(book, schema.SERVICE_ITEMS, 2, iter(_SERVICE), formats)
    _sheet(book, schema.STEPS, 3, iter(_STEPS), formats)
    book.close()
    return path


_SERVICE = (
    {"key": "thanks", "item": "Thank them", "counts_from": "order", "days": 0, "active": "yes"},
    {"key": "check", "item": "Personal check", "counts_from": "delivery", "days": 3, "active": "yes"},
)
_STEPS = (
    {"order": 1, "step": "First talk"},
    {"order": 2, "step": "Needs mapped"},
    {"order": 3, "step": "Proposal discussed"},
)


def _sheet(
    book: xlsxwriter.Workbook,
    table: schema.Table,
    length: int,
    rows: Iterator[dict[str, object]],
    formats: dict[str, object],
) -> None:
    sheet = book.add_worksheet(table.title[1])
    for at, heading in enumerate(table.headings("en")):
        sheet.write_string(3, at, heading)
    for row, cells in enumerate(rows, start=4):
        for at, column in enumerate(table.columns):
            value = cells.get(column.key)
            if value is None:
                continue
            if isinstance(value, date):
                sheet.write_datetime(row, at, value, formats["date"])
            else:
                sheet.write(row, at, value, formats.get(column.kind))
    sheet.add_table(
        3,
        0,
        3 + max(length, 1),
        len(table.columns) - 1,
        {"name": table.name, "columns": [{"header": heading} for heading in table.headings("en")]},
    )


def _day(chance: random.Random, back: int) -> date:
    return TODAY - timedelta(days=chance.randrange(back))


def _prospects(count: int, chance: random.Random) -> Iterator[dict[str, object]]:
    for number in range(1, count + 1):
        won = chance.random() < 0.12
        stopped = not won and chance.random() < 0.15
        yield {
            "id": f"P{number:05d}",
            "company": f"Bedrijf {number:05d} BV",
            "contact_person": chance.choice(_PEOPLE),
            "email": f"inkoop{number}@example.com",
            "phone": f"+31 20 {number:07d}",
            "owner": chance.choice(OWNERS),
            "source": chance.choice(("referral", "website", "fair")),
            "market": chance.choice(("business", "business", "consumer")),
            "product": "Machine",
            "value": chance.randrange(1_000, 90_000),
            "cycle": chance.choice(("instant", "short", "long")),
            "first_contact": _day(chance, 700),
            "expected_decision": TODAY + timedelta(days=chance.randrange(200)),
            "tempo": 30 if chance.random() < 0.1 else None,
            "status": "won" if won else "no budget" if stopped else "open",
            "status_date": _day(chance, 400) if won or stopped else None,
            "delivered": _day(chance, 300) if won else None,
            "notes": _NOTE,
        }


def _contacts(count: int, each: int, chance: random.Random) -> Iterator[dict[str, object]]:
    for _ in range(count * each):
        answered = chance.random() < 0.2
        yield {
            "date": _day(chance, 600),
            "prospect": f"P{chance.randrange(1, count + 1):05d}",
            "kind": chance.choice(("visit", "call", "call", "mail", "online")),
            "reached": "no" if not answered and chance.random() < 0.4 else "yes",
            "answer": chance.choice(("yes", "later", "haggles", "evasive", "no budget")) if answered else None,
            "felt": chance.randrange(1, 6) if chance.random() < 0.3 else None,
            "signal": "mood opens" if chance.random() < 0.03 else None,
            "step": chance.choice(("First talk", "Needs mapped", "Proposal discussed")) if answered else None,
            "spoke_with": chance.choice(_PEOPLE),
            "notes": _NOTE,
        }


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
