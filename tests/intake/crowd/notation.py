"""One value in the many ways in which people and systems write it down."""

from collections.abc import Callable
from datetime import date
from random import Random

from tests.intake.crowd.people import Someone

DAYS: dict[str, Callable[[date], str]] = {
    "iso": lambda day: f"{day:%Y-%m-%d}",
    "minutes": lambda day: f"{day:%Y-%m-%d} 23:59",
    "seconds": lambda day: f"{day:%Y-%m-%d %H:%M:%S}",
    "zulu": lambda day: f"{day:%Y-%m-%d}T10:11:12.000Z",
    "slashes": lambda day: f"{day.day}/{day:%m/%Y}",
    "dashes": lambda day: f"{day.day}-{day.month}-{day.year}",
    "american": lambda day: f"{day.month}/{day.day}/{day.year}",
    "named": lambda day: f"{day:%d} {_MONTHS[day.month - 1]} {day.year}",
}
"""How each system writes a day."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NO_DAY = ("", "", "0-0-00", "0/0/00", "-", "00-00-0000", "n.v.t.")


def phone(who: Someone, chance: Random) -> str:
    """A telephone number as a Belgian or a Dutchman types it."""
    code, rest = ("32" if who.belgian else "31"), who.phone
    pairs = [rest[-6:-4], rest[-4:-2], rest[-2:]]
    area = rest[:-6]
    ways = [
        f"+{code} {area} {' '.join(pairs)}",
        f"+{code} (0){area} {''.join(pairs)}",
        f"00{code}{rest}",
        f"+{code}{rest}",
        f"0{area}/{'.'.join(pairs)}",
        f"0{area} - {' '.join(pairs)}",
        f"(0{area}) {''.join(pairs)}",
        f" 0{rest}\u00a0",
    ]
    return chance.choice(ways)


def amount(value: float, sign: str, chance: Random) -> str:
    """An amount with this decimal sign."""
    cents = f"{value:,.2f}"
    if sign == ",":
        cents = cents.translate(str.maketrans(",.", ".,"))
    bare = cents.replace("." if sign == "," else ",", "")
    whole = cents[:-3] if value == int(value) else cents
    return chance.choice([cents, bare, f"€ {cents}", f"€{cents}", f"{cents} EUR", whole])


def mail(who: Someone, chance: Random) -> tuple[str, tuple[str, ...]]:
    """A cell with an address or two, and the addresses in it."""
    one, both = (who.mail,), (who.mail, who.second_mail)
    ways = [
        (who.mail, one),
        (who.mail.title(), (who.mail.title(),)),
        (f"mailto:{who.mail}", one),
        (f'"{who.name}" <{who.mail}>', one),
        (f" {who.mail} ", one),
        (f"<d'{who.mail}>", (f"d'{who.mail}",)),
        ("; ".join(both), both),
        (" ::: ".join(both), both),
        (",".join(both), both),
        ("\n".join(both), both),
    ]
    return chance.choice(ways)


def remark(chance: Random, emoji: bool) -> str:
    """What people write under remarks."""
    ways = [
        "",
        "belt terug",
        'Regel een; "met komma", en\r\nregel twee',
        "=1+1 doen we niet",
        "@home werken; -10% gevraagd",
        "0612 is geen nummer",
        "Één keer gebeld\n\n\nnog eens bellen",
        "lang verhaal " * 400,
        "🎂 viert verjaardag 🚀" if emoji else "viert verjaardag",
    ]
    return chance.choices(ways, [6, 4, 4, 2, 2, 2, 2, 0.05, 3])[0]


def company_again(who: Someone, chance: Random) -> str:
    """The company as somebody else typed it."""
    bare = who.company
    for form in ("B.V.", "BV", "NV", "VOF", "bvba"):
        bare = bare.removesuffix(f" {form}")
    return chance.choice([bare.upper(), f"{bare} b.v.", f" {bare}  NV", bare.lower()])
