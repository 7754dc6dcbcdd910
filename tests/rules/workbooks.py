"""Small workbooks at random, dense enough that ties and edges happen often."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.rules.reference import Book, Row
from xlsales.tables import schema
from xlsales.tables.settings import Settings

DAYS = (
    date(2026, 4, 29),
    date(2026, 5, 26),
    date(2025, 12, 29),
    date(2026, 1, 2),
    date(2028, 2, 29),
    date(2026, 11, 23),
)
"""The days on which a workbook is refreshed: around King's Day, Whit Monday, Christmas, New Year, a leap day."""

ANSWERS = (*[choice.word for choice in schema.CHOICES["answer"]], "evasive", "evasive", "yes")
KINDS = (*[choice.word for choice in schema.CHOICES["kind"]], "visit", "visit")
STATUSES = tuple(choice.word for choice in schema.CHOICES["status"])
OWNERS = ("An", "Bo")
STEPS = ("Talk", "Needs", "Trial", "Offer")
WHATS = ("scan", "report", "pilot")
ANCHORS = tuple(choice.word for choice in schema.CHOICES["anchor"])
REPEATS = ("monthly x3", "maandelijks", "per kwartaal", "jaarlijks", "elke 10 dagen", "every 10 days x2")

SETTINGS: dict[str, tuple[Any, ...]] = {
    "rhythm_short": (10, 14),
    "rhythm_long": (21, 30),
    "observed_low": (1, 7),
    "observed_gaps": (2, 3),
    "stretch": (1.0, 1.3, 2.0),
    "attempts_new": (2, 6),
    "tries_after": ((1, 2, 3, 5, 8), (1,), (3, 1, 2, 2, 2, 2, 2)),
    "try_again": (1, 2, 5),
    "haste_signal": (1, 2),
    "haste_yes": (1, 5, 10),
    "enquiry_days": (0, 2, 5),
    "yes_stalls": (3, 30),
    "haggles_stalls": (1, 14),
    "agreed_grace": (0, 5),
    "calls_cold": (1, 3),
    "wins_needed": (1, 10),
    "wins_own": (1, 5),
    "good_friday": (True, False),
    "horizon_months": (2, 18),
    "neglected": (0.0, 1.5),
    "visits_ask": (1, 2, 4),
    "visits_cold": (2, 3),
    "evasions_cold": (1, 2, 3),
    "attempts_cold": (3, 6),
    "sober_felt": (3, 4, 5),
    "sober_days": (3, 7),
    "cooled_mail_days": (0, 2, 5),
    "gap_flag": (0.5, 2.0),
    "consumer_flags": (True, False),
    "stakeholders_warning": (1, 2),
    "stakeholders_healthy": (2, 4),
    "weight_recency": (0.0, 40.0),
    "weight_motive": (10.0, 25.0),
    "giveaway_price": (100.0, 500.0),
    "giveaway_hours": (1.0, 4.0),
    "giveaway_share": (0.01, 0.05),
    "giveaway_hours_total": (2.0, 16.0),
    "giveaway_keep": (0, 1, 2),
}
"""What half of the workbooks have set otherwise."""


def workbook(seed: int) -> tuple[Book, Settings]:
    """A workbook of one to eighty prospects and the settings to judge it by; the same for the same seed."""
    chance = Random(seed)
    settings = Settings(
        today=chance.choice(DAYS), country=chance.choice(("NL", "BE")), language=chance.choice(("nl", "en"))
    )
    if chance.random() < 0.5:
        settings = replace(settings, **{key: chance.choice(values) for key, values in SETTINGS.items()})
    if chance.random() < 0.5:
        settings = replace(settings, begin=_around(chance, settings.today - timedelta(days=20), 20))
    prospects = [_prospect(chance, f"P{place}", settings.today) for place in range(chance.choice((1, 3, 40, 80)))]
    book: Book = {
        "prospects": prospects,
        "contacts": [row for each in prospects for row in _contacts(chance, each["id"], settings.today)],
        "steps": _steps(chance),
        "days_off": _several(chance, 3, lambda: _day_off(chance, settings.today)),
        "stakeholders": _several(chance, len(prospects), lambda: _stakeholder(chance, prospects, settings.today)),
        "service_items": _several(chance, 5, lambda: _service_item(chance)),
        "giveaways": _several(chance, 2 * len(prospects), lambda: _giveaway(chance, prospects, settings.today)),
    }
    for place, item in enumerate(book["service_items"]):
        item["key"] = "referral" if place == 4 else f"item{place}"
    book["checklist_log"] = _several(chance, 3 * len(prospects), lambda: _tick(chance, prospects, settings.today))
    chance.shuffle(book["contacts"])
    return book, settings


def _prospect(chance: Random, number: str, today: date) -> Row:
    row: Row = {"id": number, "company": f"Firm {number}"}
    _sometimes(chance, row, 0.7, "owner", lambda: chance.choice(OWNERS))
    _sometimes(chance, row, 0.7, "market", lambda: chance.choice(("business", "consumer")))
    _sometimes(chance, row, 0.8, "cycle", lambda: chance.choice(("instant", "short", "long")))
    _sometimes(chance, row, 0.7, "value", lambda: float(chance.choice((0, 1000, 10_000, 40_000))))
    _sometimes(chance, row, 0.2, "tempo", lambda: float(chance.choice((1, 10, 30, 45, 100))))
    _sometimes(chance, row, 0.3, "first_contact", lambda: _around(chance, today - timedelta(days=545), 6))
    _sometimes(chance, row, 0.2, "first_contact", lambda: today - timedelta(days=chance.randint(0, 15)))
    _sometimes(chance, row, 0.25, "agreed_date", lambda: _around(chance, today, 8))
    _sometimes(chance, row, 0.15, "not_before", lambda: _around(chance, today, 8))
    _sometimes(chance, row, 0.1, "known_since", lambda: today - timedelta(days=chance.randint(0, 30)))
    _sometimes(chance, row, 0.1, "treatment", lambda: chance.choice(("short", "long", "none", "referral")))
    _sometimes(chance, row, 0.2, "email", lambda: chance.choice(("a@b.nl", "A@ b.nl", "c@d.nl", "e@f.nl")))
    _sometimes(chance, row, 0.2, "phone", lambda: chance.choice(("+31612345678", "+32470123456")))
    _sometimes(chance, row, 0.2, "contact_person", lambda: chance.choice(("Jan", "Mia")))
    _sometimes(chance, row, 0.1, "why_nothing_changes", lambda: "contract")
    _sometimes(chance, row, 0.1, "why_another", lambda: "noise")
    _sometimes(chance, row, 0.3, "delivered", lambda: _around(chance, today - timedelta(days=40), 40))
    _sometimes(
        chance,
        row,
        0.3,
        "birthday",
        lambda: chance.choice((date(1980, 2, 29), today - timedelta(days=chance.randint(0, 15_000)))),
    )
    if chance.random() < 0.35:
        row["status"] = chance.choice((*STATUSES, "open", "open", "won"))
        back = chance.choice((7, 20, 545))
        _sometimes(
            chance, row, 0.7, "status_date", lambda: min(today, _around(chance, today - timedelta(days=back), 7))
        )
    return row


def _contacts(chance: Random, prospect: str, today: date) -> list[Row]:
    span = chance.choice((6, 20, 60, 120))
    talkative = chance.random()
    return [_contact(chance, prospect, today, span, talkative) for _ in range(chance.choice((0, 1, 2, 3, 5, 8, 12)))]


def _contact(chance: Random, prospect: str, today: date, span: int, talkative: float) -> Row:
    row: Row = {"prospect": prospect, "date": today - timedelta(days=chance.randint(-1, span))}
    _sometimes(chance, row, 0.95, "kind", lambda: chance.choice(KINDS))
    _sometimes(chance, row, 0.5, "reached", lambda: chance.random() < talkative)
    _sometimes(chance, row, 0.25 * talkative, "answer", lambda: chance.choice(ANSWERS))
    _sometimes(chance, row, 0.15, "question_asked", lambda: chance.random() < 0.7)
    _sometimes(chance, row, 0.3, "felt", lambda: float(chance.randint(1, 5)))
    _sometimes(chance, row, 0.05, "signal", lambda: "mood opens")
    _sometimes(chance, row, 0.2, "step", lambda: chance.choice(STEPS))
    _sometimes(chance, row, 0.2, "spoke_with", lambda: chance.choice(("Jan", "jan", "Piet, Kees", "Kees,", "Mia")))
    _sometimes(chance, row, 0.15, "next_agreed", lambda: _around(chance, today, 12))
    return row


def _steps(chance: Random) -> list[Row]:
    if chance.random() < 0.3:
        return []
    markets = chance.choice(((), (), ("business", "consumer")))
    return [
        {"order": float(place + 1), "step": step} | ({"market": chance.choice(markets)} if markets else {})
        for place, step in enumerate(STEPS)
    ]


def _day_off(chance: Random, today: date) -> Row:
    row: Row = {"date": _around(chance, today, 12)}
    _sometimes(chance, row, 0.6, "owner", lambda: chance.choice(OWNERS))
    return row


def _stakeholder(chance: Random, prospects: list[Row], today: date) -> Row:
    row: Row = {"prospect": chance.choice(prospects)["id"], "name": chance.choice(("Jan", "Mia", "Kees", "Ed"))}
    _sometimes(chance, row, 0.6, "spoken_on", lambda: _around(chance, today - timedelta(days=5), 6))
    _sometimes(chance, row, 0.2, "motive", lambda: "rest")
    return row


def _giveaway(chance: Random, prospects: list[Row], today: date) -> Row:
    row: Row = {"prospect": chance.choice(prospects)["id"], "what": chance.choice(WHATS)}
    _sometimes(chance, row, 0.95, "date", lambda: today - timedelta(days=chance.randint(0, 30)))
    _sometimes(chance, row, 0.8, "normal_price", lambda: float(chance.choice((50, 500, 501, 2000))))
    _sometimes(chance, row, 0.8, "hours", lambda: float(chance.choice((1, 4, 5, 12))))
    _sometimes(chance, row, 0.7, "asked_for", lambda: chance.random() < 0.5)
    _sometimes(chance, row, 0.2, "in_return", lambda: "a talk")
    _sometimes(chance, row, 0.7, "next_step_agreed", lambda: chance.random() < 0.5)
    return row


def _service_item(chance: Random) -> Row:
    row: Row = {"item": "Call", "counts_from": chance.choice(ANCHORS)}
    _sometimes(chance, row, 0.9, "days", lambda: float(chance.choice((0, 1, 3, 30, -3))))
    _sometimes(chance, row, 0.5, "repeats", lambda: chance.choice(REPEATS))
    _sometimes(chance, row, 0.7, "lapses_after", lambda: float(chance.choice((0, 5, 30))))
    _sometimes(chance, row, 0.2, "active", lambda: chance.random() < 0.5)
    return row


def _tick(chance: Random, prospects: list[Row], today: date) -> Row:
    row: Row = {"prospect": chance.choice(prospects)["id"], "key": f"item{chance.randint(0, 4)}"}
    row["occurrence"] = float(chance.randint(1, 3))
    _sometimes(chance, row, 0.4, "experience", lambda: chance.choice(("good", "good", "so-so", "bad")))
    _sometimes(chance, row, 0.8, "done_on", lambda: _around(chance, today - timedelta(days=10), 10))
    return row


def _around(chance: Random, day: date, days: int) -> date:
    return day + timedelta(days=chance.randint(-days, days))


def _sometimes(chance: Random, row: Row, share: float, key: str, value: Callable[[], Any]) -> None:
    if chance.random() < share:
        row[key] = value()


def _several(chance: Random, most: int, make: Callable[[], Row]) -> list[Row]:
    return [make() for _ in range(chance.randint(0, most))]
