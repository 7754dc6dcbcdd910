"""The settings of the topic "Staying sober"."""

from xlsales.texts import Text
from xlsales.texts.settings.origins import OBJECTIVITY, OWN, STAKEHOLDERS, WEIGHTS

TOPIC: Text = ("Nuchter blijven", "Staying sober")

SETTINGS: dict[str, tuple[Text, Text, Text]] = {
    "sober_felt": (
        ("Enthousiast vanaf gevoel", "Enthusiastic from felt score"),
        (
            "Een contact met dit gevoel of hoger vraagt om rustig nabellen.",
            "A contact with this felt score or higher asks for a sober check.",
        ),
        OBJECTIVITY,
    ),
    "sober_days": (
        ("Rustig nabellen na (dagen)", "Sober check after (days)"),
        (
            "Zo veel dagen na een enthousiast contact bel je rustig na: is het enthousiasme er nog?",
            "This many days after an enthusiastic contact you call calmly: is the enthusiasm still there?",
        ),
        OBJECTIVITY,
    ),
    "cooled_mail_days": (
        ("Mail zonder antwoord telt na (werkdagen)", "Unanswered mail counts after (working days)"),
        (
            "Pas zo lang na het versturen telt een mail of bericht zonder antwoord mee als teken van afkoelen.",
            "Only this long after it was sent does an unanswered mail or message count as a sign of cooling.",
        ),
        OWN,
    ),
    "gap_flag": (
        ("Gevoel te ver voor op de feiten (punten)", "Feeling too far ahead of the facts (points)"),
        (
            "Loopt je gevoel zo veel punten voor op de feiten, dan is het tijd om te vragen wat er nog ontbreekt.",
            "Once your feeling is this many points ahead of the facts, it is time to ask for what is missing.",
        ),
        OWN,
    ),
    "consumer_flags": (
        ("Ook bij particulieren letten op gevoel", "Watch the feeling for consumers too"),
        (
            "Zonder ja kleurt bij particulieren met een directe of korte cyclus niets als het gevoel voorloopt.",
            "Unless this says yes, feeling that runs ahead colours nothing for consumers with an instant or short cycle.",
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
            "Vol binnen één ritme na het laatste gesprek, niets meer na drie; zijn wij te laat, dan telt dat niet mee. "
            "De zes gewichten zijn samen 100.",
            "Full within one rhythm of the last talk, nothing after three; while we are late it stops falling. "
            "The six weights add up to 100.",
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
            "Een stap na een overgeslagen stap telt niet mee. Noteert een verkoper nooit een stap, dan vervalt dit deel.",
            "A step that follows a skipped one does not count. For an owner who never logs a step this part is left out.",
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
            "Je weet waarom de klant niets zou veranderen, waarom hij voor ons kiest of waarom voor een ander.",
            "You know why the customer would change nothing, why they would choose us, or why another.",
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
            "De kans op een order als de helft van de feiten bekend is (2,5 van 5). Elk punt meer verdubbelt de kans op "
            "een order tegenover geen order; met 20% loopt dat van 4% tot 59%. Geldt tot je eigen cijfers meetellen.",
            "The chance of an order when half of the facts are known (2.5 of 5). Each point doubles the odds: "
            "20% makes 4% without facts and 59% with all of them. Used until your own history counts.",
        ),
        OWN,
    ),
}
