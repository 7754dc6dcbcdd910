"""The sheet Checklists."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "checklists_title": ("Checklists", "Checklists"),
    "checklists_heading": ("Checklists", "Checklists"),
    "checklists_subtitle": (
        "Wat elke klant nog van je tegoed heeft. Vink af wat gedaan is; wat je typt blijft staan.",
        "What every customer still has coming. Tick what is done; what you type stays.",
    ),
    "checklists_none": (
        "Nog geen klanten. Zet de status van een prospect op gewonnen, met de datum: dan begint de nazorg.",
        "No customers yet. Set the status of a prospect to won, with its date: the service then starts.",
    ),
    "due_figure": ("nu aan de beurt", "due now"),
    "open_figure": ("nog open", "still open"),
    "done_figure": ("gedaan", "done"),
    "item": ("Punt", "Item"),
    "item_due": ("Uiterlijk", "Due"),
    "waits": ("Stand", "State"),
    "customers_heading": ("Zo goed als je eerste klant?", "As good as your first customer?"),
    "customers_none": (
        "De index verschijnt {days:dag|dagen} na de eerste order.",
        "The index appears {days:day|days} after the first order.",
    ),
    "index": ("Index (eerste klant = 100)", "Index (first customer = 100)"),
    "ordered_on": ("Order op", "Ordered on"),
    "not_thanked": ("nog niet", "not yet"),
    "thanks_days": ("Bedankt na (dagen)", "Thanked after (days)"),
    "contacts_within": ("Contacten in {days:dag|dagen}", "Contacts in {days:day|days}"),
    "on_time": ("Op tijd", "On time"),
    "owners_heading": ("Nazorg per verkoper", "Service per owner"),
    "customers": ("Klanten", "Customers"),
}
