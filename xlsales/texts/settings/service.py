"""The settings of the topic "Service"."""

from xlsales.texts import Text
from xlsales.texts.settings.origins import OWN_SERVICE

TOPIC: Text = ("Nazorg", "Service")

SETTINGS: dict[str, tuple[Text, Text, Text]] = {
    "birthday_days": (
        ("Verjaardag vervalt na (dagen)", "Birthday lapses after (days)"),
        (
            "Wie zo lang na de verjaardag nog niet gefeliciteerd is, verdwijnt van de lijst. Geldt waar Vervalt na leeg is.",
            "Whoever was not congratulated by then drops off the list. Used where Lapses after is empty.",
        ),
        OWN_SERVICE,
    ),
    "index_wait": (
        ("Eersteklantindex vanaf (dagen)", "First-customer index from (days)"),
        (
            "Zo lang na de order blijft de index leeg. Je eerste klant is de maat en heeft er zelf geen.",
            "The index stays empty until this many days after the order. Your first customer is the measure and has none.",
        ),
        OWN_SERVICE,
    ),
    "index_early": (
        ("Eerste periode van de index (dagen)", "First period of the index (days)"),
        (
            "De contacten in de eerste dagen na de order, vergeleken met die bij je eerste klant.",
            "The contacts in the first days after the order, compared with your first customer’s.",
        ),
        OWN_SERVICE,
    ),
    "index_late": (
        ("Tweede periode van de index (dagen)", "Second period of the index (days)"),
        (
            "Dezelfde vergelijking over een langere periode.",
            "The same comparison over a longer period.",
        ),
        OWN_SERVICE,
    ),
    "index_cap": (
        ("Hoogste score per onderdeel", "Highest score per part"),
        (
            "Eén uitschieter trekt de index niet verder omhoog dan dit.",
            "A single outlier lifts the index no further than this.",
        ),
        OWN_SERVICE,
    ),
}
