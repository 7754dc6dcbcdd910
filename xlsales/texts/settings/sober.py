"""The settings of the topic "Staying sober"."""

from xlsales.texts import Text
from xlsales.texts.settings.origins import OBJECTIVITY, OWN, STAKEHOLDERS, WEIGHTS

TOPIC: Text = ("Nuchter blijven", "Staying sober")

SETTINGS: dict[str, tuple[Text, Text, Text]] = {
    "sober_felt": (
        ("Enthousiast vanaf gevoel", "Enthusiastic from felt score"),
        (
            "Een contact met dit gevoel of hoger vraagt om een nuchtere check.",
            "A contact with this felt score or higher asks for a sober check.",
        ),
        OBJECTIVITY,
    ),
    "sober_days": (
        ("Nuchtere check na (dagen)", "Sober check after (days)"),
        (
            "Zo veel dagen na een enthousiast contact kijk je of het enthousiasme er nog is.",
            "This many days after an enthusiastic contact you look whether the enthusiasm is still there.",
        ),
        OBJECTIVITY,
    ),
    "gap_flag": (
        ("Kloof die opvalt (punten)", "Gap that is flagged (points)"),
        (
            "Loopt het gevoel zo veel punten voor op het bewijs, dan is de directe vraag aan de beurt.",
            "Once the felt score is this many points ahead of the evidence, the direct question is due.",
        ),
        OWN,
    ),
    "consumer_flags": (
        ("Kloof telt ook bij particulieren", "Gap also counts for consumers"),
        (
            "Bij particulieren met een directe of korte cyclus kleurt de kloof alleen als hier ja staat.",
            "For consumers with an instant or short cycle the gap colours only if this says yes.",
        ),
        (
            "Verkoopcolumn ‘De extase’: bij particulieren kan enthousiasme werken, zakelijk niet",
            "Sales column ‘De extase’: with consumers enthusiasm can work, in business it does not",
        ),
    ),
    "stakeholders_warning": (
        ("Betrokkenen: waarschuwing", "Stakeholders: warning"),
        (
            "Wie zakelijk minder mensen gesproken heeft dan dit, krijgt een derde van de punten.",
            "In business, having spoken to fewer people than this earns a third of the points.",
        ),
        STAKEHOLDERS,
    ),
    "stakeholders_healthy": (
        ("Betrokkenen: gezond", "Stakeholders: healthy"),
        (
            "Vanaf zo veel gesproken mensen zijn de punten vol; daaronder twee derde.",
            "From this many people spoken to, the points are full; below it, two thirds.",
        ),
        STAKEHOLDERS,
    ),
    "weight_recency": (
        ("Gewicht: kort geleden gesproken", "Weight: spoken recently"),
        (
            "Vol binnen één ritme na het laatste antwoord, niets meer na drie. De zes gewichten zijn samen 100.",
            "Full within one rhythm of the last answer, nothing after three. The six weights add up to 100.",
        ),
        WEIGHTS,
    ),
    "weight_stakeholders": (
        ("Gewicht: betrokkenen gesproken", "Weight: stakeholders met"),
        (
            "Hoeveel verschillende mensen je bij de klant gesproken hebt.",
            "How many different people you have spoken to on the customer’s side.",
        ),
        WEIGHTS,
    ),
    "weight_steps": (
        ("Gewicht: stappen op volgorde", "Weight: steps in order"),
        (
            "Een stap na een overgeslagen stap telt niet mee.",
            "A step that follows a skipped one does not count.",
        ),
        WEIGHTS,
    ),
    "weight_next_step": (
        ("Gewicht: vervolg afgesproken", "Weight: next step agreed"),
        (
            "Er staat een volgende afspraak met een datum die nog komt.",
            "A next step is agreed, on a date that is still to come.",
        ),
        WEIGHTS,
    ),
    "weight_motive": (
        ("Gewicht: drijfveer bekend", "Weight: motive known"),
        (
            "Je weet waarom de klant blijft waar hij is, naar je toe komt of ergens weg wil.",
            "You know why the customer stays put, moves towards you or wants to get away.",
        ),
        WEIGHTS,
    ),
    "weight_answer": (
        ("Gewicht: duidelijk antwoord", "Weight: straight answer"),
        (
            "De prospect zei ja of later, of onderhandelt.",
            "The prospect said yes or later, or haggles.",
        ),
        WEIGHTS,
    ),
    "base_rate": (
        ("Basiskans", "Base rate"),
        (
            "De kans van een deal met vol bewijs, zolang de eigen cijfers nog niet meetellen.",
            "The chance of a deal with full evidence, as long as your own history is not in use.",
        ),
        OWN,
    ),
}
