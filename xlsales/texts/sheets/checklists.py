"""The sheet Checklists."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "checklists_title": ("Checklists", "Checklists"),
    "checklists_heading": ("Checklists", "Checklists"),
    "checklists_subtitle": (
        "Behandel elke klant als je eerste. Vink af wat gedaan is; wat je typt blijft staan.",
        "Treat every customer like your first. Tick what is done; what you type stays.",
    ),
    "checklists_none": (
        "Nog geen klanten. Zet de status van een prospect op gewonnen, met de orderdatum: dan begint de nazorg.",
        "No customers yet. Set the status of a prospect to won, with the day of the order: the service then starts.",
    ),
    "make_right_figure": ("goed te maken", "to make right"),
    "due_figure": ("nu aan de beurt", "due now"),
    "open_figure": ("nog open", "still open"),
    "done_figure": ("gedaan", "done"),
    "item": ("Punt", "Item"),
    "item_due": ("Gepland", "Due"),
    "waits": ("Wacht nog", "Waits"),
    "customers_heading": ("Zo goed als je eerste klant?", "As good as your first customer?"),
    "customers_none": (
        "De vergelijking verschijnt {days:dag|dagen} na de order; je eerste klant is de maat.",
        "The comparison appears {days:day|days} after the order; your first customer is the measure.",
    ),
    "index": ("Index (eerste klant = 100)", "Index (first customer = 100)"),
    "ordered_on": ("Order op", "Ordered on"),
    "not_thanked": ("nog niet", "not yet"),
    "thanks_days": ("Bedankt na (dagen)", "Thanked after (days)"),
    "contacts_within": ("Contacten in {days:dag|dagen}", "Contacts in {days:day|days}"),
    "on_time": ("Op tijd", "On time"),
    "promises_heading": ("Onze beloften: hoe ging het in {month}?", "Our promises: how did {month} go?"),
    "promises_none": (
        "Zet je huisregels op het blad Beloften; dan geef je ze hier elke maand een cijfer.",
        "Put your house rules on the Promises sheet; then score them here once a month.",
    ),
    "promises_kept": ("Beloften nagekomen", "Promises kept"),
    "owners_heading": ("Nazorg per verkoper", "Service per owner"),
    "customers": ("Klanten", "Customers"),
}
