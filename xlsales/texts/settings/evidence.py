"""The settings of the topic "Does persisting pay?"."""

from xlsales.texts import Text
from xlsales.texts.settings.origins import OWN

TOPIC: Text = ("Loont aanhouden?", "Does persisting pay?")

SETTINGS: dict[str, tuple[Text, Text, Text]] = {
    "margin": (
        ("Marge (deel van de waarde)", "Margin (share of the value)"),
        (
            "Wat je aan een order overhoudt; daarmee weegt xlsales de kans tegen de kosten van nog een contact.",
            "What an order leaves you; with it xlsales weighs the chance against the cost of one more contact.",
        ),
        OWN,
    ),
    "call_minutes": (
        ("Minuten per telefoontje", "Minutes per call"),
        (
            "Wat een telefoontje aan tijd kost, met voorbereiding en notitie. Voor een bezoek: zie Uren per bezoek.",
            "What a call takes, with preparation and notes. For a visit see Hours per visit.",
        ),
        OWN,
    ),
    "mail_minutes": (
        ("Minuten per mail of bericht", "Minutes per mail or message"),
        ("Wat een mail of bericht aan tijd kost.", "What a mail or message takes."),
        OWN,
    ),
    "decided_needed": (
        ("Besliste deals voor eigen kansen", "Decided deals before your own chances count"),
        (
            "Tot zo veel gewonnen of verloren deals toont xlsales gepubliceerde cijfers en zegt het hoeveel er "
            "nog ontbreken.",
            "Until this many deals are won or lost, xlsales shows published figures and says how many are missing.",
        ),
        OWN,
    ),
    "small_number": (
        ("Klein aantal: minder gevallen dan", "Small number: fewer cases than"),
        (
            "Een cijfer dat op minder gevallen rust, staat grijs.",
            "A figure that rests on fewer cases is grey.",
        ),
        OWN,
    ),
}
