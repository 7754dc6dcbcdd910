"""Invented people and companies, every one another's like in nothing but what a test makes alike."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

TODAY = date(2026, 11, 20)

_FIRST = ("José", "Zoë", "Rik", "Anaïs", "Kees", "Fatima", "Björn", "Els", "Noël", "Mia", "Tom", "Chloé", "Wim", "Ümit")
_MIDDLE = ("", "", "", "van der", "de", "van 't", "el")
_SYLLABLES = ("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wa")
_TRADES = (
    "Bakkerij", "Café", "Garage", "Kapsalon", "Drukkerij", "Brouwerij", "Crèche", "Bouw & Co", "Advies", "Zuivel",
    "Transport,", "'t Atelier", "Hout/Staal", "Total Care", "Som",
)  # fmt: skip
_FORMS = ("B.V.", "BV", "NV", "VOF", "bvba", "")


@dataclass(frozen=True)
class Someone:
    """A person at a company, by number."""

    number: int
    company: str
    first: str
    middle: str
    last: str
    mail: str
    second_mail: str
    phone: str
    """Digits within the country, without the leading zero."""
    belgian: bool
    since: date
    birthday: date
    value: float

    @property
    def name(self) -> str:
        """First name, what stands between, last name."""
        return " ".join(part for part in (self.first, self.middle, self.last) if part)


def someone(number: int, chance: Random) -> Someone:
    """One person; two numbers never share a company, a name, an address or a telephone number."""
    stem, rest = "", number + 15
    while rest:
        stem, rest = stem + _SYLLABLES[rest % 15], rest // 15
    last = f"{stem.capitalize()}s"
    belgian = number % 3 == 0
    if belgian:
        phone = f"9{2_000_000 + number}" if number % 2 else f"47{5_000_000 + number}"
    else:
        phone = f"20{3_000_000 + number}" if number % 2 else f"6{20_000_000 + number}"
    return Someone(
        number,
        f"{chance.choice(_TRADES)} {last} {chance.choice(_FORMS)}".strip(),
        chance.choice(_FIRST),
        chance.choice(_MIDDLE),
        last,
        f"{stem}@{stem}.test",
        f"{stem}.thuis@post.test",
        phone,
        belgian,
        TODAY - timedelta(days=chance.randrange(30, 900)),
        date(1950, 1, 1) + timedelta(days=chance.randrange(18_000)),
        chance.randrange(1, 90) * 1000 if chance.random() < 0.3 else chance.randrange(5_000, 9_000_000) / 100,
    )
