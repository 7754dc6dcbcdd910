"""The settings of the topic "Giving away"."""

from xlsales.texts import Text
from xlsales.texts.settings.origins import OWN_GIVEAWAYS

TOPIC: Text = ("Weggeven", "Giving away")

SETTINGS: dict[str, tuple[Text, Text, Text]] = {
    "giveaway_price": (
        ("Groot extraatje: normale prijs (euro)", "Large give-away: normal price (euros)"),
        (
            "Wat normaal meer kost dan dit, is groot: te groot voor een eerste gesprek.",
            "Whatever normally costs more than this is large: too large for a first meeting.",
        ),
        OWN_GIVEAWAYS,
    ),
    "giveaway_hours": (
        ("Groot extraatje: uren", "Large give-away: hours"),
        (
            "Wat meer uren kost dan dit, is ook groot.",
            "Whatever takes more hours than this is large too.",
        ),
        OWN_GIVEAWAYS,
    ),
    "giveaway_share": (
        ("Gratis waarde, deel van de dealwaarde", "Free value, share of the deal value"),
        (
            "Boven dit deel van de dealwaarde waarschuwt de werkmap.",
            "Above this share of the deal value the workbook warns.",
        ),
        OWN_GIVEAWAYS,
    ),
    "giveaway_hours_total": (
        ("Gratis uren per prospect", "Free hours per prospect"),
        (
            "Boven dit aantal uren waarschuwt de werkmap.",
            "Above this number of hours the workbook warns.",
        ),
        OWN_GIVEAWAYS,
    ),
    "giveaway_keep": (
        ("Bewaren voor het derde gesprek", "Keep for the third meeting"),
        (
            "Zo veel van de keuzelijst Wat houd je minstens achter de hand voor het derde gesprek.",
            "At least this many of the drop-down list What are kept in hand for the third meeting.",
        ),
        (
            "Verkoopcolumn ‘Hoe ver mag je gaan op een eerste date?’",
            "Sales column ‘Hoe ver mag je gaan op een eerste date?’ (how far on a first date)",
        ),
    ),
}
