"""The deals in the showroom that somebody will tell at a birthday party."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from book import TODAY, Book, Deal
from phrases import NL
from service import serve

Story = Callable[[Book, date], None]


def eighteen_months(book: Book, first: date) -> None:
    """She drove another make, decided with great care, and could not be pushed. It took eighteen months of calls."""
    deal = _card(
        book, "Anouk", "Mevr. Van Wijngaarden", first, "elektrische limousine", 68_500, cycle="long", tempo=24,
        contact_person="Hélène van Wijngaarden", source="aanbeveling", birthday=date(1961, 4, 12),
        how_they_got_here="rijdt al twintig jaar hetzelfde merk", why_nothing_changes="vertrouwd, dealer kent haar",
        why_us="stilte en veiligheid", treatment="long",
        notes="Niet duwen. Om de paar weken bellen, in haar tempo.",
    )  # fmt: skip
    deal.contact(
        "visit", "‘Ik wil het, maar ik beslis met grote zorg en in mijn eigen tempo’",
        answer="later", step="Wensen besproken", felt=3,
    )  # fmt: skip
    asked: tuple[str, ...] = ("Nog vragen? Nee. Denkt ze er nog over na? Ja.", "Vroeg naar de garantie op de accu")
    asked += ("Heeft twee folders vergeleken", "Nog geen vragen, bel gerust weer", "Was op reis, denkt er nog over na")
    for turn in range(20):
        deal.wait(22, 29)
        if turn == 9:
            deal.contact("visit", "Proefrit van een middag, alleen", step="Uitgeprobeerd", felt=3, answer="later")
        elif turn == 14:
            deal.contact("call", reached=False).wait(3, 5).contact("call", asked[3])
        else:
            deal.contact("call", asked[turn % len(asked)], answer="later" if turn % 4 == 0 else None)
    deal.contact("call", "Vroeg zelf wanneer hij geleverd kan worden", signal="names a date", answer="later")
    deal.wait(9, 12).contact(
        "visit", "Ja, na achttien maanden. ‘U hebt nooit geduwd’", answer="yes", step="Aanbod gedaan", felt=4
    )
    deal.close("won")
    serve(deal, 1.0, (30, 40), NL)


def first_customer(book: Book, first: date) -> None:
    """The very first customer: everything was done, and done at once."""
    deal = _card(
        book, "Anouk", "Fam. Vandersteen", first, "gezinsstation", 34_750, contact_person="Koen Vandersteen",
        source="showroom", birthday=date(1984, 3, 2),
    )  # fmt: skip
    deal.contact("visit", "Eerste klant in de nieuwe showroom", step="Wensen besproken", felt=4)
    deal.wait(3, 4).contact("visit", "Proefrit met het hele gezin", step="Uitgeprobeerd", answer="later", felt=4)
    deal.wait(3, 4).contact("visit", "Ja!", answer="yes", step="Aanbod gedaan", felt=5).close("won")
    serve(deal, 1.0, (22, 24), NL)


def dangling(book: Book, first: date) -> None:
    """Keeps the seller dangling: six visits, lovely coffee, never an answer."""
    deal = _card(
        book, "Bram", "Hofstede Vastgoed", first, "leasepakket vijf auto’s", 162_000, market="business", cycle="long",
        contact_person="Reinier Hofstede", source="netwerkborrel",
        notes="Volgens Bram komt de order er zeker aan.",
    )  # fmt: skip
    lines = (
        "Rondleiding door het kantoor", "Wil eerst de kleuren zien", "Offerte nummer drie gevraagd",
        "‘We houden contact’", "Lunch gehad, over golf gepraat", "‘Het moet nog even bezinken’",
    )  # fmt: skip
    for visit, line in enumerate(lines):
        evasive = "evasive" if line.startswith("‘") else None
        deal.contact("visit", line, felt=(3, 4, 4, 4, 5, 4)[visit], answer=evasive).wait(16, 24)


def haggler(book: Book, first: date) -> None:
    """Haggles over every line, and that is a good sign."""
    deal = _card(
        book, "Fatima", "Dhr. Bakhuizen", first, "zevenzitter", 42_250, contact_person="Cor Bakhuizen",
        source="website", why_another="elders honderd euro minder", treatment="short",
    )  # fmt: skip
    deal.contact("visit", "Weet precies wat hij wil", step="Wensen besproken", felt=3)
    for line in ("Wil de matten erbij", "Rekent de inruil tot op de euro na", "Nog honderd euro van de trekhaak"):
        deal.wait(2, 5).contact("call", line, answer="haggles", signal="haggles")
    deal.wait(2, 4).contact("visit", "Proefrit, en daarna de handtekening", step="Uitgeprobeerd", answer="yes", felt=3)
    deal.close("won")
    deal.give("Set vloermatten", 145, 0, asked=True, back="Tekende dezelfde dag", agreed=True)
    serve(deal, 0.85, (20, 30), NL)


def seventh_heaven(book: Book, first: date) -> None:
    """An ecstatic meeting with the whole board; a week later the love has cooled."""
    deal = _card(
        book, "Joris", "Kinderopvang De Regenboog", first, "drie elektrische bussen", 124_500, market="business",
        cycle="long", contact_person="Marit Zonderland", source="beurs",
        expected_decision=TODAY + timedelta(days=40), notes="Joris heeft de taart al besteld.",
    )  # fmt: skip
    deal.stakeholder("Marit Zonderland", "directeur", "decides", spoken=True, stance="enthousiast", motive="duurzaam")
    deal.stakeholder("Huub Nooitgedacht", "penningmeester", "blocks", spoken=False, stance="onbekend")
    deal.contact("online", "Kennisgemaakt, warm onthaal", step="Kennismaking", felt=4, spoke_with="Marit Zonderland")
    deal.wait(6, 7).give("Laadplan op maat", 900, 8, asked=False, agreed=False)
    deal.contact(
        "visit", "Applaus! Ze willen ze alle drie", felt=5, step="Voorstel besproken", spoke_with="Marit Zonderland"
    )
    deal.wait(7, 8).contact("call", "‘Eh, we moeten het nog intern bespreken’", answer="evasive")
    deal.wait(3, 4).contact("call", "Geen gehoor", reached=False)


def honest(book: Book, first: date) -> None:
    """Advised against the test drive until the brakes were looked at; plain honesty won the deal."""
    deal = _card(
        book, "Fatima", "Fam. Terpstra", first, "jong gebruikte hatchback", 14_900, contact_person="Jelle Terpstra",
        source="werkplaats", cycle="instant",
    )  # fmt: skip
    deal.contact("visit", "Proefrit afgeraden: eerst de remmen nakijken", step="Wensen besproken", felt=2)
    deal.wait(2, 3).contact("visit", "Remmen vernieuwd, toen pas gereden", step="Uitgeprobeerd", answer="later", felt=3)
    deal.wait(1, 2).contact("call", "‘Bij u weet ik waar ik aan toe ben’", answer="yes", step="Aanbod gedaan")
    deal.close("won")
    serve(deal, 0.8, (5, 9), NL)


def left_alone(book: Book, first: date) -> None:
    """Asked not to be contacted: final."""
    deal = _card(book, "Bram", "Fam. Stilwater", first, "compacte stadsauto", 18_250, contact_person="P. Stilwater")
    deal.contact("visit", "Kwam binnen voor de folder", felt=3).wait(6, 9)
    deal.contact("call", "Wil niet meer gebeld worden", answer="not interested").close("do not contact")


def again(book: Book, first: date) -> None:
    """A customer who comes back for a second car: a new row."""
    deal = _card(
        book, "Anouk", "Fam. Vandersteen", first, "elektrische hatchback", 36_500, contact_person="Koen Vandersteen",
        source="klant", why_another="Sara twijfelt over een ander merk", why_us="goede ervaring met de eerste",
        expected_decision=TODAY + timedelta(days=30),
    )  # fmt: skip
    deal.contact("call", "Tweede auto voor Sara, wil rustig kijken", answer="later", next_agreed=9).wait(9, 10)
    deal.contact("visit", "Proefrit, Sara reed", step="Uitgeprobeerd", answer="later", felt=3, next_agreed=15)


def _card(book: Book, owner: str, company: str, first: date, product: str, value: int, **values: Any) -> Deal:
    values = {"market": "consumer", "cycle": "short", "status": "open", "source": "showroom"} | values
    mailbox = company.replace("Fam. ", "").replace(" ", "").replace(".", "").lower()
    return book.deal(
        company, owner, first, product=product, value=value, phone=f"06-00{len(book.rows['Prospects']) % 100:02} 2468",
        email=f"info@{mailbox}.example", **values,
    )  # fmt: skip


STORIES: tuple[tuple[date, Story], ...] = (
    (date(2024, 11, 26), first_customer),
    (date(2025, 1, 7), eighteen_months),
    (date(2026, 7, 21), dangling),
    (date(2025, 9, 2), haggler),
    (date(2026, 10, 19), seventh_heaven),
    (date(2026, 2, 17), honest),
    (date(2026, 4, 14), left_alone),
    (date(2026, 11, 2), again),
)
"""Each story with the day it begins."""
