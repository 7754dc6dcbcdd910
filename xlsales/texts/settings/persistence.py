"""The settings of the topic "Persistence"."""

from xlsales.texts import Text
from xlsales.texts.settings.origins import OWN, OWN_PERSISTENCE, PERSISTENCE, VELOCIFY

TOPIC: Text = ("Volhouden", "Persistence")

SETTINGS: dict[str, tuple[Text, Text, Text]] = {
    "rhythm_instant": (
        ("Ritme bij een directe cyclus (dagen)", "Rhythm of an instant cycle (days)"),
        (
            "Dagen tussen twee contacten als er meteen beslist wordt en de prospect geen eigen tempo heeft.",
            "Days between two contacts when the decision is immediate and the prospect has no tempo of their own.",
        ),
        OWN_PERSISTENCE,
    ),
    "rhythm_short": (
        ("Ritme bij een korte cyclus (dagen)", "Rhythm of a short cycle (days)"),
        (
            "Hetzelfde bij een beslissing binnen drie maanden; dit ritme geldt ook als er geen cyclus is ingevuld.",
            "The same for a decision within three months; also used when no cycle is filled in.",
        ),
        OWN_PERSISTENCE,
    ),
    "rhythm_long": (
        ("Ritme bij een lange cyclus (dagen)", "Rhythm of a long cycle (days)"),
        (
            "Hetzelfde bij een beslissing die zes tot achttien maanden duurt: om de paar weken, niet elke week.",
            "The same for a decision of six to eighteen months: every few weeks, not every week.",
        ),
        PERSISTENCE,
    ),
    "observed_low": (
        ("Kortste waargenomen tempo (dagen)", "Shortest observed tempo (days)"),
        (
            "Reageert een prospect sneller, dan blijft het ritme toch minstens zo lang.",
            "However fast a prospect reacts, the rhythm is at least this long.",
        ),
        OWN_PERSISTENCE,
    ),
    "observed_high": (
        ("Langste waargenomen tempo (dagen)", "Longest observed tempo (days)"),
        (
            "Reageert een prospect trager, dan wordt het ritme toch hooguit zo lang.",
            "However slowly a prospect reacts, the rhythm is at most this long.",
        ),
        OWN_PERSISTENCE,
    ),
    "observed_gaps": (
        ("Tussenpozen voor een eigen tempo", "Gaps needed for an observed tempo"),
        (
            "Vanaf zo veel tussenpozen tussen beantwoorde contacten telt het tempo van de prospect zelf.",
            "From this many gaps between answered contacts on, the prospect’s own tempo counts.",
        ),
        OWN_PERSISTENCE,
    ),
    "stretch": (
        ("Rek per onbeantwoorde poging", "Stretch per unanswered attempt"),
        (
            "Vanaf de tweede poging zonder antwoord wordt het ritme elke keer zo veel keer langer; een antwoord "
            "herstelt het.",
            "From the second attempt without an answer on, each makes the rhythm this many times longer; an answer "
            "resets it.",
        ),
        OWN,
    ),
    "stretch_high": (
        (
            "Langste ritme na onbeantwoorde pogingen (dagen)",
            "Longest rhythm after unanswered attempts (days)",
        ),
        (
            "Verder rekt het ritme niet op, tenzij de prospect zelf om een trager tempo vroeg.",
            "The rhythm stretches no further, unless the prospect asked for a slower tempo.",
        ),
        OWN,
    ),
    "attempts_new": (
        ("Pogingen om een nieuwe lead te bereiken", "Attempts to reach a new lead"),
        (
            "Wie na zo veel pogingen nooit bereikt is, staat bij Koud met de vraag: loslaten?",
            "Somebody never reached after this many attempts stands in Cold leads with the question: let go?",
        ),
        VELOCIFY,
    ),
    "tries_after": (
        ("Opnieuw proberen na (werkdagen)", "Next tries after (working days)"),
        (
            "Zo veel werkdagen na de vorige poging volgt de volgende, bij wie nog nooit bereikt is. Is de rij te kort, "
            "dan telt de laatste tussentijd verder.",
            "Working days from one attempt to the next for somebody never reached. A shorter list repeats its last gap.",
        ),
        OWN,
    ),
    "try_again": (
        ("Opnieuw bellen na geen gehoor (werkdagen)", "Try again after a missed call (working days)"),
        (
            "Wie eerder wel bereikt is en nu een keer niet, komt na zo veel werkdagen terug, of eerder als het ritme "
            "korter is.",
            "Somebody reached before who is missed once comes back after this many working days, or sooner if the "
            "rhythm is shorter.",
        ),
        OWN,
    ),
    "haste_signal": (
        ("Haast na een koopsignaal (werkdagen)", "Haste after a buying signal (working days)"),
        (
            "Na een koopsignaal volgt het volgende contact uiterlijk na zo veel werkdagen.",
            "After a buying signal the next contact follows within this many working days.",
        ),
        OWN,
    ),
    "haste_yes": (
        ("Haast na ja of onderhandelen (werkdagen)", "Haste after yes or haggling (working days)"),
        (
            "Na ja of onderhandelen volgt het volgende contact uiterlijk na zo veel werkdagen, tenzij de prospect zelf "
            "om een tempo vroeg.",
            "After yes or haggling the next contact follows within this many working days, unless the prospect asked "
            "for a tempo.",
        ),
        OWN,
    ),
    "enquiry_days": (
        ("Nieuwe aanvraag tot (werkdagen)", "New enquiry up to (working days)"),
        (
            "Een prospect zonder contact is een nieuwe aanvraag als het eerste contact hooguit zo veel werkdagen "
            "geleden is.",
            "A prospect without a contact is a new enquiry while its first contact is at most this many working days "
            "ago.",
        ),
        OWN,
    ),
    "enquiry_window": (
        ("Aanvraag gaat voor tot (werkdagen)", "Enquiry goes first up to (working days)"),
        (
            "Zo veel werkdagen lang gaat een aanvraag die nog niet bereikt is voor in het dagplan.",
            "For this many working days an enquiry not reached yet goes first in the day’s plan.",
        ),
        OWN,
    ),
    "horizon_months": (
        ("Horizon (maanden)", "Horizon (months)"),
        (
            "Binnen deze termijn na het eerste contact valt niemand af door stilte alleen; daarna vraagt de werkmap "
            "om een beslissing.",
            "For this long after the first contact silence alone never ends a prospect; then the workbook "
            "asks "
            "for a decision.",
        ),
        (
            "Verkoopcolumns ‘De aanhouder wint!’ en ‘De extase’: lange trajecten duren tot achttien maanden",
            "Sales columns ‘De aanhouder wint!’ and ‘De extase’: long cycles take up to eighteen months",
        ),
    ),
    "neglected": (
        ("Verwaarloosd na (maal het ritme)", "Neglected after (times the rhythm)"),
        (
            "Is een contact langer te laat dan zo veel keer het ritme, dan heet de prospect verwaarloosd.",
            "A prospect is called neglected once a contact is overdue by more than this many rhythms.",
        ),
        (
            "De verouderingsregel van Django-CRM en een wens van Monica-gebruikers: een ideale en een "
            "uiterste "
            "tussentijd",
            "Django-CRM’s ageing rule and a request of Monica’s users: an ideal and a maximum interval",
        ),
    ),
    "reply_hours": (
        ("Antwoord op een nieuwe aanvraag (werkuren)", "Reply to a new enquiry (working hours)"),
        (
            "Binnen zo veel werkuren hoort een nieuwe aanvraag beantwoord te zijn.",
            "A new enquiry should be answered within this many working hours.",
        ),
        (
            "Harvard Business Review 2011: wie binnen het uur reageert, heeft ongeveer 7 keer zo veel kans "
            "op een "
            "serieus gesprek; 23% van 2.241 bedrijven reageerde nooit",
            "Harvard Business Review 2011: replying within the hour makes qualifying about 7 times likelier; "
            "23% "
            "of 2,241 firms never replied",
        ),
    ),
}
