"""A Dutch car showroom: two years, four salespeople, about 120 prospects."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

import courses
import morning
from book import TODAY, Book, Deal, workday
from names import DUTCH_FIRMS, FAMILIES, FIRST_NAMES
from phrases import NL
from service import mirror, serve
from showroom_stories import STORIES

from xlsales.tables import schema

Course = Callable[[Deal], None]

START = date(2024, 11, 25)
CARE = {"Anouk": 0.95, "Fatima": 0.8, "Joris": 0.6, "Bram": 0.45}
"""How much care each salesperson takes after the sale, in the first year; later it becomes routine."""

_CARS = (
    ("compacte stadsauto", 17_500),
    ("zuinige hatchback", 23_000),
    ("gezinsstation", 33_500),
    ("elektrische hatchback", 36_000),
    ("zevenzitter", 41_000),
    ("elektrische stationwagen", 47_500),
    ("jong gebruikte hatchback", 14_250),
)
_VANS = (
    ("bestelbus", 29_500),
    ("elektrische bestelbus", 43_000),
    ("twee bestelbussen", 61_000),
    ("leasepakket vijf auto’s", 148_000),
    ("auto van de zaak", 38_500),
)
_SOURCES = ("website", "showroom", "aanbeveling", "telefoon", "proefritdag", "aanbeveling", "website")
_COMPETITORS = ("Garage Zuidpoort", "Garage Zuidpoort", "Autocentrum De Vecht", "Leasehuis Noorderlicht")
_REASONS = ("prijs", "levertijd", "inruilprijs", "geen auto op voorraad", "voelde zich niet gehoord", "prijs")
_HISTORY = ("lease loopt af", "afgekeurd", "gezin groeit", "verhuisd, rijdt verder", "wil van de benzine af")
_STAY = ("gewend aan het merk", "ziet op tegen gedoe", "dealer om de hoek", "auto is afbetaald")
_US = ("goede inruil", "kent onze werkplaats", "rijdt stil", "past in de garage")
_ANOTHER = ("goedkoper op internet", "zwager verkoopt een ander merk", "ander merk levert eerder", "lease via de baas")
_ROLES = (("directeur", "decides"), ("boekhouder", "advises"), ("planner", "uses"), ("bedrijfsleider", "blocks"))
_STANCES = ("positief", "afwachtend", "wil zekerheid", "kritisch")
_MOTIVES = ("lagere kosten", "geen stilstand", "tevreden personeel", "het besluit goed kunnen uitleggen")

_WORDS = morning.Words(
    asked="Vroeg via de website om een proefrit",
    talked="Wensen besproken en een proefrit gemaakt",
    agreed="Afgesproken dat we vandaag bellen",
    said_yes="Ja, na het gesprek met de bank wordt er getekend",
    warmed="Vroeg naar de levertijd en de financiering",
    enjoyed="Ja, en blij met de kleur",
    complained="De trekhaak ontbreekt nog en niemand belde terug",
)
_MORNING: tuple[tuple[str, str, str, morning.Course, str, int], ...] = (
    ("Sanne", "Zijlstra", "Anouk", morning.enquiry, "elektrische hatchback", 36_500),
    ("Marco", "Postma", "Anouk", morning.said_yes, "gezinsstation", 34_250),
    ("Ellen", "Tuinstra", "Anouk", morning.appointment, "zevenzitter", 41_500),
    ("Ruben", "Wolters", "Fatima", morning.signal, "elektrische stationwagen", 48_000),
    ("Mirjam", "Kuipers", "Fatima", morning.unhappy, "zuinige hatchback", 23_750),
)
"""First name, family, owner, course, product and price."""


def showroom() -> bytes:
    """The filled workbook."""
    book = Book("nl", Random(20261120))
    for owner, cover in (("Anouk", "Fatima"), ("Fatima", "Anouk"), ("Joris", "Bram"), ("Bram", "Joris")):
        mail = f"{owner.lower()}@autohuisdelinde.example"
        book.add(schema.OWNERS, owner=owner, email=mail, hourly_rate=65, contacts_a_day=6, covered_by=cover)
    for first, live in sorted([*STORIES, *_crowd(book.rng)], key=lambda plan: plan[0]):
        live(book, first)
    for row in _MORNING:
        given, surname, owner, course, product, value = row
        morning.met(
            book, owner, f"Fam. {surname}", course, _WORDS, contact_person=f"{given} {surname}", product=product,
            email=f"{given}@{surname}.post.example".lower(), phone=f"06-0010 {len(book.rows['Prospects']):04}",
            source="website", market="consumer", value=value, cycle="short",
        )  # fmt: skip
    for number, absent, reason in (
        (23, "Fatima", "vakantie"),
        (24, "Fatima", "vakantie"),
        (30, None, "inventarisatie"),
    ):
        book.add(schema.DAYS_OFF, date=date(2026, 11, number), owner=absent, reason=reason)
    mirror(book, CARE)
    return book.bytes()


def _crowd(rng: Random) -> Iterator[tuple[date, Callable[[Book, date], None]]]:
    """Everybody without a story: the first contact lies so many days ago, the course does the rest."""
    families, firms = iter(rng.sample(FAMILIES, len(FAMILIES))), iter(rng.sample(DUTCH_FIRMS, len(DUTCH_FIRMS)))
    owners = {owner[0]: owner for owner in CARE}
    for course, times, business, ago, who in _courses(rng):
        for _ in range(times):
            firm = rng.random() < business
            first = TODAY - timedelta(days=rng.randint(*ago))
            yield first, _living(owners[rng.choice(who)], next(firms if firm else families), firm, course)


def _courses(rng: Random) -> Iterator[tuple[Course, int, float, tuple[int, int], str]]:
    """Course, how many, the share of firms, how many days ago it began, whose it is."""
    long_ago = (TODAY - START).days
    yield lambda deal: courses.quick_win(deal, NL), 21, 0, (40, long_ago - 20), "AAAAFFFJJB"
    yield lambda deal: courses.steady_win(deal, NL, pace=(6, 16)), 7, 1, (120, long_ago - 60), "AAFFJB"
    for status, times in (("bought elsewhere", 13), ("said no", 5), ("no budget", 4), ("product blocks", 3)):
        for _ in range(times):
            yield _losing(rng, status), 1, 0.25, (120, long_ago - 30), "AFJBB"
    yield lambda deal: courses.dangling(deal, NL, deal.rng.randint(4, 5), asked=True), 7, 0.5, (80, 115), "BBBF"
    yield lambda deal: courses.patient(deal, NL, pace=(14, 24)), 11, 0.4, (60, 300), "AAFFJB"
    yield lambda deal: courses.patient(deal, NL, pace=(24, 38)), 1, 0, (565, 590), "J"
    yield lambda deal: courses.patient(deal, NL, pace=(14, 24), until=60), 4, 0.5, (120, 240), "BBF"
    yield lambda deal: courses.dangling(deal, NL, 2), 4, 0.3, (24, 46), "AFB"
    yield lambda deal: courses.fresh(deal, NL), 10, 0.3, (1, 16), "AFJB"
    yield lambda deal: courses.unreached(deal, NL, deal.rng.randint(3, 7)), 5, 0.3, (30, 55), "JB"
    yield lambda deal: courses.ecstatic(deal, NL), 2, 1, (22, 34), "BF"
    # Joris starts every fleet talk with a free scan: pleased faces, no orders.
    yield _scanned(lambda deal: courses.lost(deal, NL, "said no", 2)), 7, 1, (150, 500), "J"
    yield _scanned(lambda deal: courses.dangling(deal, NL, 2)), 4, 1, (26, 44), "J"
    yield _scanned(lambda deal: courses.dangling(deal, NL, 3)), 3, 1, (52, 70), "J"


def _losing(rng: Random, status: str) -> Course:
    visits = rng.choice((1, 2, 3, 4, 5, 6))
    values: dict[str, Any] = {}
    if status == "bought elsewhere":
        values = {"competitor": rng.choice(_COMPETITORS), "lost_reason": rng.choice(_REASONS)}
    return lambda deal: courses.lost(deal, NL, status, visits, **values)


def _scanned(course: Course) -> Course:
    def run(deal: Deal) -> None:
        deal.give("Quickscan wagenpark", 650, 5, asked=False, agreed=False)
        course(deal)

    return run


def _living(owner: str, name: str, firm: bool, course: Course) -> Callable[[Book, date], None]:
    """A deal with a full card that takes its course, and is served when it was won."""

    def live(book: Book, first: date) -> None:
        deal = _met(book, owner, name, first, firm)
        course(deal)
        if deal.row.get("status") == "won":
            routine = (deal.day - START).days / 365 * (0.05 if owner == "Anouk" else 0.22)
            serve(deal, max(CARE[owner] - routine, 0.1), (14, 75), NL)
            if deal.rng.random() < 0.4:
                deal.give("Winterbanden", 480, 0, asked=True, back="Getekend voor het weekend", agreed=True)
        elif not deal.row.get("status"):
            deal.row.update(status="open", expected_decision=TODAY + timedelta(days=deal.rng.randint(-10, 170)))
            if deal.rng.random() < 0.15:
                deal.row["agreed_date"] = workday(TODAY + timedelta(days=deal.rng.choice((0, 0, 3, 6))))

    return live


def _met(book: Book, owner: str, name: str, first: date, firm: bool) -> Deal:
    rng = book.rng
    given = rng.choice(FIRST_NAMES)
    product, price = rng.choice(_VANS if firm else _CARS)
    domain = "".join(letter for letter in name.lower() if letter.isalpha()) if firm else f"{name}.post"
    surname = rng.choice(FAMILIES) if firm else name
    born = date(rng.randint(1951, 1998), rng.randint(1, 12), rng.randint(1, 28))
    motives = {
        "how_they_got_here": rng.choice(_HISTORY),
        "why_nothing_changes": rng.choice(_STAY),
        "why_us": rng.choice(_US),
        "why_another": rng.choice(_ANOTHER),
        "treatment": rng.choice(("short", "short", "long")),
    }
    deal = book.deal(
        name if firm else f"Fam. {name}", owner, first,
        contact_person=f"{given} {surname}", email=f"{given}@{domain}.example".lower(),
        phone=f"06-00{rng.randint(0, 99):02} {rng.randint(1000, 9999)}", source=rng.choice(_SOURCES),
        market="business" if firm else "consumer", product=product, value=price + 250 * rng.randint(-6, 8),
        cycle=("long" if price > 100_000 else "short") if firm else rng.choice(("short", "short", "instant")),
        birthday=None if firm or rng.random() < 0.5 else born, **(motives if rng.random() < 0.6 else {}),
    )  # fmt: skip
    for role, influence in _ROLES[: rng.choice((0, 2, 3)) if firm else 0]:
        deal.stakeholder(
            f"{rng.choice(FIRST_NAMES)} {rng.choice(FAMILIES)}", role, influence, spoken=rng.random() < 0.6,
            stance=rng.choice(_STANCES), motive=rng.choice(_MOTIVES),
        )  # fmt: skip
    return deal
