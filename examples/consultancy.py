"""An English consultancy: three partners, long cycles, many people on the customer's side."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

import courses
import morning
from book import TODAY, Book, Deal, workday
from names import ENGLISH_FIRMS, ENGLISH_PEOPLE
from phrases import EN
from service import mirror, serve

from xlsales.tables import schema

Course = Callable[[Deal], None]

START = date(2024, 1, 15)
CARE = {"Harriet": 0.92, "Sanne": 0.75, "Oliver": 0.55}
_WORK = (
    ("Planning review", 28_000),
    ("Stock reduction programme", 85_000),
    ("Order flow redesign", 120_000),
    ("Interim supply manager", 64_000),
    ("Warehouse design", 148_000),
    ("Sales and operations planning", 210_000),
)
_ROLES = (
    ("Operations director", "decides"),
    ("Finance director", "advises"),
    ("Site manager", "uses"),
    ("IT manager", "blocks"),
    ("Buyer", "advises"),
)
_STANCES = ("in favour", "waits and sees", "wants proof", "critical", "invested in the present way")
_MOTIVES = ("fewer emergencies", "cash out of stock", "a quiet works council", "a result before the year ends")
_HISTORY = (
    "Grew by acquisition, three systems side by side",
    "Lost a key account over late deliveries",
    "New owner asks for cash",
    "Earlier project ended in a report",
)
_STAY = ("people know the workarounds", "afraid of another project", "the old system is paid for")
_US = ("liked our honesty", "a peer recommended us", "wants hands, not slides")
_ANOTHER = ("a rival quoted less", "their auditor offers it too", "a software house promises it all")
_COMPETITORS = ("Grand Strategy Partners", "Lean & Able", "Grand Strategy Partners")

_WORDS = morning.Words(
    asked="Asked on the website for a talk about late deliveries",
    talked="Heard how orders run now, and where they stop",
    agreed="Agreed to ring today, after her board meeting",
    said_yes="Yes; the lawyers read the contract this week",
    warmed="Asked about terms of payment",
    enjoyed="Yes, to begin within a month",
    complained="Our first report came late, and nobody rang to say so",
)
_MORNING: tuple[tuple[str, str, str, morning.Course, str, int], ...] = (
    ("Judith Marlow", "Applegate Preserves", "Sanne", morning.enquiry, "Planning review", 29_000),
    ("Colin Farrow", "Stonebridge Bearings", "Sanne", morning.said_yes, "Interim supply manager", 66_000),
    ("Ruth Ainsley", "Fernhill Nurseries", "Sanne", morning.appointment, "Stock reduction programme", 82_000),
    ("Dev Sharma", "Heathfield Cables", "Harriet", morning.signal, "Warehouse design", 144_000),
    ("Nell Garrick", "Whitecliff Linens", "Harriet", morning.unhappy, "Planning review", 27_000),
)
"""Person, company, owner, course, product and price."""


def consultancy() -> bytes:
    """The filled workbook."""
    book = Book("en", Random(1911))
    for owner, cover in (("Harriet", "Sanne"), ("Sanne", "Harriet"), ("Oliver", "Sanne")):
        mail = f"{owner.lower()}@lowepike.example"
        book.add(schema.OWNERS, owner=owner, email=mail, hourly_rate=140, contacts_a_day=4, covered_by=cover)
    for first, live in sorted([*_stories(), *_crowd(book.rng)], key=lambda plan: plan[0]):
        live(book, first)
    for person, company, owner, course, product, value in _MORNING:
        domain = "".join(letter for letter in company.lower() if letter.isalpha())
        morning.met(
            book, owner, company, course, _WORDS, contact_person=person, product=product,
            email=f"{person.split()[0].lower()}@{domain}.example",
            phone=f"020 7946 0{len(book.rows['Prospects']):03}", source="website", market="business", value=value,
            cycle="short",
        )  # fmt: skip
    for number, owner, reason in ((26, "Oliver", "conference"), (27, "Oliver", "conference")):
        book.add(schema.DAYS_OFF, date=date(2026, 11, number), owner=owner, reason=reason)
    mirror(book, CARE)
    return book.bytes()


def _crowd(rng: Random) -> Iterator[tuple[date, Callable[[Book, date], None]]]:
    firms = iter(rng.sample(ENGLISH_FIRMS, len(ENGLISH_FIRMS)))
    owners = {owner[0]: owner for owner in CARE}
    for course, times, ago, who in _courses():
        for _ in range(times):
            yield TODAY - timedelta(days=rng.randint(*ago)), _living(owners[rng.choice(who)], next(firms), course)


def _courses() -> Iterator[tuple[Course, int, tuple[int, int], str]]:
    """Course, how many, how many days ago it began, whose it is."""
    long_ago = (TODAY - START).days
    yield lambda deal: courses.steady_win(deal, EN, pace=(18, 38)), 12, (300, long_ago), "HHHSSO"
    yield lambda deal: courses.patient(deal, EN, pace=(19, 30)), 8, (120, 480), "HHSSO"
    yield lambda deal: courses.patient(deal, EN, pace=(19, 30), until=75), 2, (220, 400), "OS"
    yield _lost("bought elsewhere", 3), 3, (260, 800), "OSH"
    yield _lost("said no", 1), 1, (200, 700), "H"
    yield _lost("no budget", 4), 2, (300, 700), "O"
    yield _lost("product blocks", 1), 1, (200, 600), "S"
    yield lambda deal: courses.dangling(deal, EN, 2), 2, (30, 50), "SO"
    yield lambda deal: courses.fresh(deal, EN), 4, (2, 20), "HSO"
    yield lambda deal: courses.unreached(deal, EN, deal.rng.randint(4, 7)), 1, (40, 60), "S"
    # Oliver starts with a free quick scan: delighted replies, no projects.
    yield _scanned(lambda deal: courses.dangling(deal, EN, deal.rng.randint(4, 5))), 4, (95, 130), "O"
    yield _scanned(lambda deal: courses.ecstatic(deal, EN)), 2, (21, 30), "O"
    yield _scanned(lambda deal: courses.lost(deal, EN, "said no", 2)), 3, (200, 600), "O"


def _lost(status: str, visits: int) -> Course:
    def run(deal: Deal) -> None:
        elsewhere = status == "bought elsewhere"
        where = {"competitor": deal.rng.choice(_COMPETITORS)} if elsewhere else {}
        why = deal.rng.choice(("price", "size of the firm", "price")) if elsewhere else None
        courses.lost(deal, EN, status, visits, lost_reason=why, **where)

    return run


def _scanned(course: Course) -> Course:
    def run(deal: Deal) -> None:
        deal.give("Quick scan", 1_800, 12, asked=False, agreed=False)
        course(deal)

    return run


def _living(owner: str, name: str, course: Course) -> Callable[[Book, date], None]:
    def live(book: Book, first: date) -> None:
        deal = _met(book, owner, name, first)
        course(deal)
        _finish(deal)

    return live


def _finish(deal: Deal) -> None:
    owner = deal.row["owner"]
    if deal.row.get("status") == "won":
        routine = (deal.day - START).days / 365 * (0.04 if owner == "Harriet" else 0.18)
        serve(deal, max(CARE[owner] - routine, 0.1), (14, 40), EN)
        if deal.rng.random() < 0.5:
            deal.give("Advisory talk", 450, 3, asked=True, back="Date for the board meeting", agreed=True)
    elif not deal.row.get("status"):
        deal.row.update(status="open", expected_decision=TODAY + timedelta(days=deal.rng.randint(5, 260)))
        if deal.rng.random() < 0.2:
            deal.row["agreed_date"] = workday(TODAY + timedelta(days=deal.rng.choice((0, 4, 11))))


def _met(book: Book, owner: str, name: str, first: date, **values: Any) -> Deal:
    rng = book.rng
    people = rng.sample(ENGLISH_PEOPLE, 5)
    product, price = rng.choice(_WORK)
    domain = "".join(letter for letter in name.lower() if letter.isalpha())
    mapped = rng.random() < 0.7
    card = {
        "contact_person": people[0],
        "email": f"{people[0].split()[0].lower()}@{domain}.example",
        "phone": f"020 7946 0{rng.randint(100, 999)}",
        "source": rng.choice(("referral", "article", "conference", "referral", "website")),
        "market": "business",
        "product": product,
        "value": price + 1_000 * rng.randint(-8, 12),
        "cycle": rng.choice(("long", "long", "long", "short")),
        "treatment": rng.choice(("long", "long", "short")) if mapped else None,
        "how_they_got_here": rng.choice(_HISTORY) if mapped else None,
        "why_nothing_changes": rng.choice(_STAY) if mapped else None,
        "why_us": rng.choice(_US) if mapped else None,
        "why_another": rng.choice(_ANOTHER) if mapped else None,
    }
    deal = book.deal(name, owner, first, **card | values)
    careful = {"Harriet": (3, 5), "Sanne": (2, 4), "Oliver": (1, 2)}[owner]
    for person, (role, influence) in zip(people[: rng.randint(*careful)], _ROLES, strict=False):
        deal.stakeholder(
            person, role, influence, spoken=person == people[0] or rng.random() < 0.6,
            stance=rng.choice(_STANCES), motive=rng.choice(_MOTIVES) if rng.random() < 0.7 else None,
        )  # fmt: skip
    return deal


def _slow_yes(book: Book, first: date) -> None:
    """Fifteen months, seven people, never a push: the deal that the others asked her about."""
    deal = _met(
        book, "Harriet", "Bluestone Ceramics", first, product="Sales and operations planning", value=236_000,
        cycle="long", tempo=28, source="referral", notes="Asked for a call every four weeks, no visits in between.",
    )  # fmt: skip
    deal.contact("visit", "‘We want to, but everybody has to come along’", answer="later", step="First talk", felt=3)
    for turn, name in enumerate(courses.BUSINESS[1:6] * 2):
        deal.wait(25, 31).contact(
            "visit" if turn == 5 else "call", EN["keep_touch"][turn % 6], answer="later" if turn % 3 == 0 else None,
            step=courses.step(deal, name) if turn % 2 == 0 else None, spoke_with=courses.people(deal)[turn % 3],
        )  # fmt: skip
    deal.wait(20, 24).contact("online", "The finance director smiled for once", signal="mood opens", felt=3)
    deal.wait(20, 24).contact("call", "Asked when we could begin", signal="names a date", answer="later")
    deal.wait(14, 20).contact("visit", "Board agreed", answer="yes", step="Terms agreed", felt=4).close("won")
    serve(deal, 0.95, (14, 20), EN)


def _ovation(book: Book, first: date) -> None:
    """A standing ovation, a proposal the next day, and then silence."""
    deal = _met(
        book, "Oliver", "Brightwater Spas", first, product="Order flow redesign", value=131_000, cycle="long",
        expected_decision=TODAY + timedelta(days=35), notes="Oliver has booked the team already.",
    )  # fmt: skip
    deal.give("Quick scan", 1_800, 12, asked=False, agreed=False)
    deal.contact("online", "They love the idea", step="First talk", felt=4).wait(4, 6)
    deal.contact("visit", "Standing ovation! Proposal goes out tomorrow", felt=5, step="Proposal discussed")
    deal.wait(7, 8).contact("call", "Assistant: ‘he is in meetings all week’", reached=False)
    deal.wait(4, 5).contact("call", "Voicemail", reached=False)


def _referred(book: Book, first: date) -> None:
    """Told the truth: not our trade. Sent on to a colleague, and grateful."""
    deal = _met(
        book, "Harriet", "Halfpenny Puppets", first, product="Planning review", value=24_000, cycle="short",
        treatment="referral", notes="Sent on to a firm that knows theatre.",
    )  # fmt: skip
    deal.contact("visit", "Listened for an hour; we are not the doctor for this", step="First talk", felt=2)
    deal.wait(2, 3).contact("call", "Gave two names; she will tell others", answer="product blocks")
    deal.close("product blocks", lost_reason="better helped elsewhere")


def _stories() -> tuple[tuple[date, Callable[[Book, date], None]], ...]:
    return (
        (date(2024, 1, 16), _first_client),
        (date(2025, 2, 11), _slow_yes),
        (date(2026, 10, 14), _ovation),
        (date(2026, 5, 6), _referred),
    )


def _first_client(book: Book, first: date) -> None:
    """The first client of the firm, looked after as only a first client is."""
    deal = _met(book, "Harriet", "Cornerstone Tiles", first, product="Planning review", value=22_000, cycle="short")
    courses.steady_win(deal, EN, pace=(7, 12))
    serve(deal, 1.0, (14, 16), EN)
