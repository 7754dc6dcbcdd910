"""What the morning of the example brings: an enquiry, a yes, a signal, an appointment, a bad experience."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from book import TODAY, Book, Deal


@dataclass(frozen=True)
class Words:
    """The notes of one language."""

    asked: str
    talked: str
    agreed: str
    said_yes: str
    warmed: str
    enjoyed: str
    complained: str


Course = Callable[[Deal, Words], None]


def enquiry(deal: Deal, words: Words) -> None:
    """Wrote this morning and has not been called yet."""
    deal.row["notes"] = words.asked


def said_yes(deal: Deal, words: Words) -> None:
    """Said yes last week; the signature is still to come."""
    deal.contact("visit", words.talked, answer="later", felt=3)
    _on(deal, 8).contact("call", words.said_yes, answer="yes", felt=4)


def signal(deal: Deal, words: Words) -> None:
    """Asked about the terms some days ago."""
    deal.contact("visit", words.talked, answer="later", felt=3)
    _on(deal, 4).contact("call", words.warmed, signal="asks for terms", felt=4)


def appointment(deal: Deal, words: Words) -> None:
    """Was promised a call today."""
    deal.contact("visit", words.talked, felt=3)
    _on(deal, 9).contact("call", words.agreed, answer="later", next_agreed=9)


def unhappy(deal: Deal, words: Words) -> None:
    """A customer who told yesterday that it went badly: nothing comes before making it right."""
    deal.contact("visit", words.talked, answer="later", felt=3)
    _on(deal, 50).contact("visit", words.enjoyed, answer="yes", felt=4).close("won", delivered=_day(32))
    deal.row["gladness"] = 4
    deal.tick("thanks", 1, _day(50)).tick("explained", 1, _day(32)).tick("check", 1, _day(29))
    deal.tick("promise", 1, _day(25)).tick("experience", 1, _day(1), words.complained, "bad")
    _on(deal, 1).contact("call", words.complained)


BEGINS = {enquiry: 0, said_yes: 30, signal: 25, appointment: 31, unhappy: 70}
"""How many days ago each of them was first met."""


def met(book: Book, owner: str, company: str, course: Course, words: Words, **values: Any) -> Deal:
    """A prospect of this morning."""
    deal = book.deal(company, owner, _day(BEGINS[course]), **{"status": "open"} | values)
    course(deal, words)
    return deal


def _on(deal: Deal, ago: int) -> Deal:
    deal.day = _day(ago)
    return deal


def _day(ago: int) -> date:
    day = TODAY - timedelta(days=ago)
    return day - timedelta(days=max(day.weekday() - 4, 0))
