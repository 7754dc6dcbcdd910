"""The words on the generated sheets: tabs, headings, figures, empty states (charts: `charts.py`).

A file for each sheet; here what stands on several of them.
"""

from xlsales.texts import Text
from xlsales.texts.sheets import checklists, cold, dashboard, evidence, giveaways, problems, reality, today

TEXTS: dict[str, Text] = {
    # Everywhere
    "refreshed": ("Ververst op", "Refreshed on"),
    "rest": (
        "En nog {more:regel|regels}: verhoog de lijstlengte in Instellingen om ze hier te zien.",
        "And {more:more row|more rows}: raise the list length in Settings to see them here.",
    ),
    "rest_prospects": (
        "En nog {more:prospect|prospects}: ze staan met hun reden op het blad Prospects, of verhoog de"
        " lijstlengte in Instellingen.",
        "And {more:more prospect|more prospects}: find them with their reasons on the Prospects sheet, or"
        " raise the list length in Settings.",
    ),
    "nobody": ("(geen verkoper)", "(no owner)"),
    "light_green": ("● volhouden", "● persist"),
    "light_amber": ("◆ vragen", "◆ ask"),
    "light_red": ("■ koud", "■ cold"),
    "light_grey": ("– gestopt", "– stopped"),
    "light_blue": ("★ klant", "★ customer"),
    # Columns that people type in, and the columns that tell their rows apart
    "id": ("ID", "ID"),
    "key": ("Sleutel", "Key"),
    "entry_date": ("Datum contact", "Contact date"),
    "entry_kind": ("Soort", "Kind"),
    "entry_reached": ("Bereikt", "Reached"),
    "entry_answer": ("Antwoord", "Answer"),
    "entry_felt": ("Gevoel (1-5)", "Felt (1-5)"),
    "entry_next": ("Afspraak", "Agreed"),
    "entry_signal": ("Koopsignaal", "Signal"),
    "entry_step": ("Stap", "Step"),
    "entry_spoke": ("Gesproken met", "Spoke with"),
    "entry_note": ("Notitie", "Note"),
    "entry_done": ("Gedaan", "Done"),
    "entry_experience": ("Ervaring", "Experience"),
    "entry_done_on": ("Gedaan op", "Done on"),
    "entry_score": ("Cijfer (0-2)", "Score (0-2)"),
    "entry_remark": ("Opmerking", "Remark"),
    "hint_date": ("Leeg = vandaag.", "Empty = today."),
    "hint_kind": ("Leeg = telefoon.", "Empty = call."),
    "hint_reached": ("Ja of nee. Leeg = ja.", "Yes or no. Empty = yes."),
    "hint_answer": (
        "Wat zei de klant op de directe vraag? Leeg = niet gevraagd.",
        "What was the reply to the direct question? Empty = not asked.",
    ),
    "hint_felt": (
        "Hoe goed voelde het? 1 = koel, 5 = euforisch.",
        "How good did it feel? 1 = cool, 5 = ecstatic.",
    ),
    "hint_next": (
        "Wat je afsprak: een datum, of “morgen”, “volgende week vrijdag”. Alleen een datum in de regel? Dan schuift hij"
        " op tot die dag.",
        "What you agreed: a date, or “tomorrow”, “next week Friday”. Only a date in the row? Then it waits until that"
        " day.",
    ),
    "hint_signal": (
        "Iets wat kopen dichterbij brengt, zoals een vraag over levertijd.",
        "Something that brings buying nearer, such as asking for terms.",
    ),
    "hint_step": ("De stap die je nu hebt gezet.", "The step you took."),
    "hint_spoke": ("Wie je sprak; meer namen met een komma ertussen.", "Whom you spoke to; several with commas."),
    "hint_note": (
        "Wat je de volgende keer nog wilt weten. Bij het verversen gaat de hele regel naar Contacten.",
        "What you want to know next time. At the next refresh the whole row moves to Contacts.",
    ),
    "hint_done": ("Typ x zodra het gedaan is.", "Type x once it is done."),
    "hint_experience": (
        "Hoe ervaart de klant het? Bij slecht komt “maak het goed” bovenaan; bij goed mag je om een aanbeveling vragen.",
        "How does the customer feel about it? Bad puts “make it right” on top; after good you may ask for a referral.",
    ),
    "hint_done_on": ("Leeg = de dag van verversen.", "Empty = the day of the refresh."),
    "hint_score": ("0 = niet, 1 = soms, 2 = altijd.", "0 = not, 1 = sometimes, 2 = always."),
    "hint_remark": ("Blijft bij dit punt staan.", "Stays with this item."),
    # The register of the command line
    "prospects_heading": ("Prospects", "Prospects"),
    **today.TEXTS,
    **cold.TEXTS,
    **checklists.TEXTS,
    **giveaways.TEXTS,
    **reality.TEXTS,
    **evidence.TEXTS,
    **dashboard.TEXTS,
    **problems.TEXTS,
}
