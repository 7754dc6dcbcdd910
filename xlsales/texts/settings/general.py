"""The settings of the topic "General"."""

from xlsales.texts import Text
from xlsales.texts.settings.origins import OWN

TOPIC: Text = ("Algemeen", "General")

FIRST_REFRESH: Text = ("eerste verversing", "first refresh")
"""What `begin` says until the first refresh that finds a prospect."""

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
    "good_friday": (
        ("Goede Vrijdag is vrij", "Good Friday is a day off"),
        (
            "Staat dit op ja, dan wordt op Goede Vrijdag geen contact gepland; de meeste bedrijven werken dan.",
            "If this says yes, no contact is planned on Good Friday; most firms work that day.",
        ),
        OWN,
    ),
    "begin": (
        ("Begonnen met xlsales op", "Began with xlsales on"),
        (
            "Wat voor deze dag al had moeten gebeuren, heet niet te laat en niet verwaarloosd. Staat hier "
            "“eerste verversing”, dan vult de eerste verversing met een prospect de dag in; leeg is geen begin.",
            "What should have happened before this day is called neither overdue nor neglected. While it says "
            "“first refresh”, the first refresh that finds a prospect fills in its day; blank means no such day.",
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
    "contacts_a_day": (
        ("Contacten per dag", "Contacts a day"),
        (
            "Zo lang is het dagplan van een verkoper die op het blad Verkopers geen eigen aantal heeft; wie er niet "
            "in past, staat eronder bij “ook aan de beurt”.",
            "The length of the day’s plan of an owner without a number of their own on the sheet Owners; whoever "
            "does not fit in stands below it as also due.",
        ),
        OWN,
    ),
    "service_share": (
        ("Nazorg in het dagplan, hooguit", "Service in the day’s plan, at most"),
        (
            "Zolang er prospects wachten, krijgen klanten met nazorg hooguit dit deel van het dagplan.",
            "While prospects wait, customers with service due get at most this share of the day’s plan.",
        ),
        OWN,
    ),
    "waited_days": (
        ("Wie wacht, gaat voor na (werkdagen)", "Whoever waits goes first after (working days)"),
        (
            "Wie langer wacht dan zo veel werkdagen, gaat voor op wie korter aan de beurt is.",
            "Whoever has waited longer than this many working days goes before those due for less long.",
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
