"""The sheet Give-aways."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "giveaways_title": ("Wat je weggaf", "Give-aways"),
    "giveaways_heading": ("Wat je weggaf", "Give-aways"),
    "giveaways_subtitle": (
        "Je extraatjes: bij welk gesprek, en wat je ervoor terugkreeg.",
        "What you gave for nothing, at which meeting, and what came back.",
    ),
    "giveaways_none": (
        "Nog niets weggegeven. Noteer op het blad Weggegeven elke gratis scan, proef of rapport.",
        "Nothing given away yet. Note every free scan, trial or report on the Given away sheet.",
    ),
    "given_figure": ("keer iets weggegeven", "times given away"),
    "flagged_figure": ("let op", "to look at"),
    "given_value_figure": ("gratis waarde", "free value"),
    "given_hours_figure": ("gratis uren", "free hours"),
    "plan_heading": ("Wat houd je achter de hand?", "What is still in hand?"),
    "plan_none": ("Er is nog niets weggegeven.", "Nothing was given away so far."),
    "meetings": ("Gesprekken", "Meetings"),
    "given": ("Gegeven", "Given"),
    "given_value": ("Gratis waarde", "Free value"),
    "given_hours": ("Gratis uren", "Free hours"),
    "value_share": ("Deel van de dealwaarde", "Share of deal value"),
    "in_hand": ("Nog achter de hand", "Still in hand"),
    "items_heading": ("Wat leverde het op?", "What did it bring?"),
    "times_given": ("Keer gegeven", "Times given"),
    "won_from": ("Orders", "Wins"),
    "won_value": ("Orderwaarde", "Won value"),
    "finding": ("In één zin", "In one sentence"),
    "giveaway_owners_heading": ("Per verkoper", "Per owner"),
    "cost_share": ("Deel van orderwaarde", "Share of won value"),
}
