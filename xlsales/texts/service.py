"""What a new workbook begins with: service items, steps and give-aways, free to change."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    # Service items, by key
    "thanks": (
        "Bedanken voor de beslissing, dezelfde dag nog",
        "Thank them for the decision, the same day",
    ),
    "explained": (
        "Uitleggen hoe de service werkt, en dat geld terug kan zonder tegoedbon",
        "Explain how the service works, and that money comes back as money, not as a voucher",
    ),
    "check": ("Zelf bellen: is alles goed?", "Call in person: is everything all right?"),
    "promise": ("Nagaan: is alles gedaan wat beloofd was?", "Check: has everything promised been done?"),
    "experience": ("Vragen hoe het bevalt", "Ask how they like it"),
    "referral": (
        "Tevreden? Vraag wie je nog meer kunt helpen",
        "Happy? Ask whom else you could help",
    ),
    "monthly_touch": ("Even contact, zonder iets te verkopen", "Get in touch, with nothing to sell"),
    "quarterly_touch": ("Elk kwartaal even contact", "Get in touch every quarter"),
    "birthday": ("Feliciteren met de verjaardag", "Wish a happy birthday"),
    # Promises: house rules, scored once a month
    "promise_looks": ("Niemand wordt op uiterlijk beoordeeld", "Nobody is judged by looks"),
    "promise_cannot": (
        "Niemand hoort “dat kan niet” als we “liever niet” bedoelen",
        "Nobody hears “that can’t be done” when we mean “I’d rather not”",
    ),
    "promise_colleague": ("De klant van een collega is ook mijn klant", "A colleague’s customer is my customer"),
    "promise_interrupt": ("Wie mij stoort, is nooit lastig", "Nobody who interrupts me is a nuisance"),
    "promise_money": ("Geld terug, geen tegoedbon", "Money back, no voucher"),
    "promise_ways": ("We zoeken mee naar een andere manier om te kopen", "We look for another way to buy"),
    "promise_always": ("“Zo doen we dat hier” is geen antwoord", "“That’s how we do it” is no answer"),
    "promise_phone": ("Elke klant mag na de verkoop bellen", "Every customer may phone after the sale"),
    # What a bad experience brings
    "make_right": (
        "Maak het goed: bel, luister, en zeg wat je gaat doen",
        "Make it right: call, listen, and say what you will do",
    ),
    # The same items when they are late
    "thanks_late": ("Bedank alsnog voor de order van {day}", "Thank them all the same for the order of {day}"),
    "explained_late": (
        "Leg alsnog uit hoe de service werkt, en dat geld terug kan zonder tegoedbon",
        "Explain after all how the service works, and that money comes back as money, not as a voucher",
    ),
    "check_late": ("Bel alsnog zelf: is alles goed?", "Call in person after all: is everything all right?"),
    "promise_late": (
        "Kijk alsnog na of alles gedaan is wat beloofd was",
        "Check after all whether everything promised has been done",
    ),
    "experience_late": ("Vraag alsnog hoe het bevalt", "Ask after all how they like it"),
    "birthday_late": (
        "Feliciteer alsnog met de verjaardag van {day}",
        "Wish a belated happy birthday, for {day}",
    ),
    # Repeats
    "monthly_x3": ("maandelijks x3", "monthly x3"),
    "quarterly": ("per kwartaal", "quarterly"),
    "yearly": ("jaarlijks", "yearly"),
    # Steps towards an order
    "step_first_talk": ("Kennismaking", "First talk"),
    "step_needs": ("Behoefte in kaart", "Needs mapped"),
    "step_deciders": ("Beslissers gesproken", "Decision makers met"),
    "step_question": ("Directe vraag gesteld", "Direct question asked"),
    "step_proposal": ("Voorstel besproken", "Proposal discussed"),
    "step_objections": ("Bezwaren weggenomen", "Objections cleared"),
    "step_terms": ("Voorwaarden akkoord", "Terms agreed"),
    "step_wishes": ("Wensen besproken", "Wishes discussed"),
    "step_trial": ("Uitgeprobeerd", "Tried out"),
    "step_offer": ("Aanbod gedaan", "Offer made"),
    # Give-aways
    "give_scan": ("Quickscan", "Quick scan"),
    "give_trial": ("Proefperiode", "Trial period"),
    "give_advice": ("Adviesgesprek", "Advisory talk"),
    "give_report": ("Rapport", "Report"),
    "give_sample": ("Proefmonster", "Sample"),
    "give_ways": (
        "Meedenken: huren, leasen of betalen naar gebruik",
        "Thinking along: rent, lease or pay per use",
    ),
    "give_work": ("Meerwerk zonder rekening", "Extra work without an invoice"),
}
