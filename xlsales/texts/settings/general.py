"""The settings of the topic "General"."""

from xlsales.texts import Text
from xlsales.texts.settings.origins import OWN

TOPIC: Text = ("Algemeen", "General")

SETTINGS: dict[str, tuple[Text, Text, Text]] = {
    "language": (
        ("Taal", "Language"),
        (
            "De taal van de bladen die xlsales maakt: nl of en.",
            "The language of the sheets that xlsales makes: nl or en.",
        ),
        OWN,
    ),
    "country": (
        ("Land van de feestdagen", "Country of the public holidays"),
        (
            "Op de feestdagen van dit land wordt geen contact gepland: NL of BE.",
            "No contact is planned on this country’s public holidays: NL or BE.",
        ),
        OWN,
    ),
    "list_limit": (
        ("Langste lijst (regels)", "Longest list (rows)"),
        (
            "Is een lijst langer, dan telt de laatste regel hoeveel er nog meer zijn.",
            "The last line of a longer list counts how many more there are.",
        ),
        OWN,
    ),
    "week_ahead": (
        ("Vooruitblik op Vandaag (dagen)", "Look-ahead on Today (days)"),
        (
            "Zo veel dagen kijkt de vooruitblik onder aan Vandaag vooruit.",
            "How many days the preview at the foot of Today looks ahead.",
        ),
        OWN,
    ),
    "retention_months": (
        ("Bewaartermijn (maanden)", "Retention (months)"),
        (
            "Wie gestopt of koud is en zo lang niets van zich liet horen, noemt “xlsales check”: is er nog een reden om "
            "deze gegevens te bewaren?",
            "Whoever is stopped or cold and gave no sign for this long is named by “xlsales check”: is there still a "
            "reason to keep these data?",
        ),
        OWN,
    ),
}
