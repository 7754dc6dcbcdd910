"""What a new workbook begins with: service items, steps and give-aways, free to change."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    # Service items, by key
    "thanks": (
        "Bedanken voor de beslissing, dezelfde dag nog",
        "Thank them for the decision, the same day",
    ),
    "explained": (
        "Uitleggen hoe service en geld terug werken",
        "Explain how service and money back work",
    ),
    "check": ("Zelf bellen: is alles goed?", "Call in person: is everything all right?"),
    "promise": ("Nagaan: is alles gedaan wat beloofd was?", "Check: has everything promised been done?"),
    "experience": ("Vragen hoe het bevalt", "Ask how they like it"),
    "referral": (
        "Na een goede ervaring vragen wie je nog meer kunt helpen",
        "After a good experience, ask whom else you could help",
    ),
    "monthly_touch": ("Even contact, zonder iets te verkopen", "Get in touch, with nothing to sell"),
    "alternatives": (
        "Meedenken: kan het ook anders, lichter of goedkoper?",
        "Think along: is there another, lighter or cheaper way?",
    ),
    "quarterly_touch": ("Elk kwartaal even contact", "Get in touch every quarter"),
    "birthday": ("Feliciteren met de verjaardag", "Wish a happy birthday"),
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
    "give_work": ("Meerwerk zonder rekening", "Extra work without an invoice"),
}
