"""What happens after the sale: thanks, calls, ticks; with more or less care."""

from datetime import date, timedelta
from random import Random

from book import TODAY, Book, Deal, months_later, workday

from xlsales.tables import schema

ITEMS = (
    ("explained", 0, 1, 0),
    ("check", 3, 1, 0),
    ("promise", 7, 1, 0),
    ("experience", 30, 1, 0),
    ("referral", 45, 1, 0),
    ("monthly_touch", 60, 3, 1),
    ("quarterly_touch", 210, 7, 3),
)
"""Key, days after delivery, times, months between two times; as in a new workbook."""

PROMISES = ("looks", "cannot", "colleague", "interrupt", "money", "ways", "always", "phone")
"""The keys of the promises of a new workbook."""

BECAUSE = ("trust", "trust", "service", "price", "ease", "somebody recommended us", "product")

STILL_OPEN = timedelta(days=60)
"""How long an item that was forgotten stays open."""

_CALLED = ("check", "experience", "monthly_touch")
"""The items that leave a contact as well as a tick."""


def serve(deal: Deal, care: float, delivery: tuple[int, int], said: dict[str, tuple[str, ...]]) -> None:
    """The service after a won deal. `care` runs from 0 (routine) to 1 (like the very first customer)."""
    if deal.over:
        return
    rng = deal.rng
    ordered = deal.day
    own = Random(deal.row["id"])
    deal.row["granted_because"] = own.choice(BECAUSE) if care >= 0.5 else own.choice(("price", "price", "speed"))
    deal.row["gladness"] = 5 if care == 1 else max(2, min(5, round(1 + 4 * care) + own.choice((-1, 0, 0, 1))))
    thanks = workday(ordered + timedelta(days=0 if rng.random() < care else rng.randint(2, 9)))
    _call(deal, thanks, rng.choice(said["thanks"]))
    deal.tick("thanks", 1, thanks)
    delivered = workday(ordered + timedelta(days=rng.randint(*delivery)))
    kept_posted = ordered + timedelta(days=rng.randint(5, 7))
    while kept_posted < min(delivered, TODAY):
        if rng.random() < care - 0.3:
            _call(deal, workday(kept_posted), rng.choice(said["posted"]))
        kept_posted += timedelta(days=rng.randint(9, 14))
    if delivered > TODAY:
        return
    deal.row["delivered"] = delivered
    for key, days, times, step in ITEMS:
        for occurrence in range(1, times + 1):
            due = workday(months_later(delivered + timedelta(days=days), step * (occurrence - 1)))
            missed = rng.random() > care * 0.12 + 0.87
            if due > TODAY or (missed and due > TODAY - STILL_OPEN):
                continue
            # What was missed longer ago was put right in the end: a list of year-old duties tells no story.
            late = rng.randint(20, 45) if missed else 0 if rng.random() < care else rng.randint(3, 16)
            done = workday(due + timedelta(days=late))
            remark = rng.choice(said[key]) if key in said else ""
            felt = _experience(own) if key == "experience" else None
            deal.tick(key, occurrence, done, remark if rng.random() < 0.5 else "", felt)
            if key in _CALLED:
                _call(deal, done, remark)


def mirror(book: Book, owners: dict[str, float]) -> None:
    """The promises scored in the last months; the more care, the better they are kept."""
    own = Random("promises")
    for back in range(5, 0, -1):
        month = months_later(TODAY.replace(day=1), -back)
        for owner, care in owners.items():
            for key in PROMISES:
                score = 2 if own.random() < care else own.choice((0, 1, 1))
                book.add(schema.PROMISE_LOG, month=month, owner=owner, key=key, score=score)


def _experience(own: Random) -> str:
    """How it was for the customer; the one bad experience is told in `morning`."""
    return own.choices(("good", "so-so"), (16, 4))[0]


def _call(deal: Deal, day: date, note: str) -> None:
    here, deal.day = deal.day, day
    deal.contact("call", note)
    deal.day = here
