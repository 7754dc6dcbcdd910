"""The settings of the topic "Asking straight"."""

from xlsales.texts import Text
from xlsales.texts.settings.origins import OWN, OWN_QUALIFICATION, QUALIFICATION, VELOCIFY

TOPIC: Text = ("Ronduit vragen", "Asking straight")

SETTINGS: dict[str, tuple[Text, Text, Text]] = {
    "visits_ask": (
        ("Bezoeken tot de directe vraag", "Visits before the direct question"),
        (
            "Na zo veel bezoeken zonder duidelijk antwoord is het volgende contact de directe vraag.",
            "After this many visits without a straight answer the next contact is the direct question.",
        ),
        QUALIFICATION,
    ),
    "visits_cold": (
        ("Bezoeken tot koud", "Visits until cold"),
        (
            "Na zo veel bezoeken zonder duidelijk antwoord is de prospect koud: geen bezoeken meer.",
            "After this many visits without a straight answer the prospect is cold: no more visits.",
        ),
        QUALIFICATION,
    ),
    "evasions_cold": (
        ("Ontwijkende antwoorden tot koud", "Evasive answers until cold"),
        (
            "Zo veel ontwijkende antwoorden tellen ook als doodlopende weg.",
            "This many evasive answers count as a dead end too.",
        ),
        OWN_QUALIFICATION,
    ),
    "attempts_cold": (
        ("Onbeantwoorde pogingen tot koud", "Unanswered attempts until cold"),
        (
            "Wie nooit een duidelijk antwoord gaf, is na zo veel onbeantwoorde pogingen koud.",
            "Somebody who never gave a straight answer is cold after this many unanswered attempts.",
        ),
        VELOCIFY,
    ),
    "yes_stalls": (
        ("Ja blijft liggen na (dagen)", "Yes stalls after (days)"),
        (
            "Is een ja ouder en kwam er niets na, dan is de vraag: wat kwam ertussen?",
            "When a yes is older and nothing followed it, the question is: what came in between?",
        ),
        OWN,
    ),
    "haggles_stalls": (
        ("Onderhandelen blijft liggen na (dagen)", "Haggling stalls after (days)"),
        (
            "Hetzelfde na onderhandelen.",
            "The same after haggling.",
        ),
        OWN,
    ),
    "agreed_grace": (
        ("Gemiste afspraak beschermt (werkdagen)", "A missed appointment protects (working days)"),
        (
            "Zo veel werkdagen na een afspraak die wij lieten liggen, wordt niemand koud.",
            "For this many working days after an appointment that we did not keep nobody turns cold.",
        ),
        OWN,
    ),
    "calls_cold": (
        ("Vergeefse pogingen die als eerlijk telefoontje tellen", "Missed calls that count as the honest call"),
        (
            "Zo veel vergeefse pogingen nadat iemand koud werd, tellen als het ene eerlijke telefoontje.",
            "This many missed calls since somebody turned cold count as the one honest call.",
        ),
        OWN,
    ),
    "wins_needed": (
        ("Gewonnen deals voor een eigen maatstaf", "Wins needed for a benchmark of your own"),
        (
            "Vanaf zo veel gewonnen deals in de werkmap volgt “koud” de bezoeken die een order kostte.",
            "From this many wins in the workbook on, “cold” follows the visits that an order took.",
        ),
        OWN,
    ),
    "wins_own": (
        ("Gewonnen deals van een verkoper zelf", "Wins of an owner’s own"),
        (
            "Vanaf zo veel eigen orders tellen die van de verkoper zelf, anders die van de hele werkmap. Ook nodig om "
            "iemand bij naam te noemen.",
            "From this many wins of their own the owner’s count, else those of the whole workbook. Also needed to name "
            "somebody.",
        ),
        OWN,
    ),
    "visits_benchmark": (
        ("Maatstaf: bezoeken per kans", "Benchmark: visits per possible buyer"),
        (
            "De beste verkopers leggen twee of drie bezoeken af; wat daarbovenop komt zonder duidelijk "
            "antwoord, "
            "telt als verspild.",
            "The best sellers pay two or three visits; whatever comes on top without a straight answer "
            "counts as "
            "wasted.",
        ),
        QUALIFICATION,
    ),
    "visit_hours": (
        ("Uren per bezoek", "Hours per visit"),
        (
            "Wat een bezoek aan tijd kost, met reis en voorbereiding.",
            "What a visit takes, with travel and preparation.",
        ),
        OWN,
    ),
    "hourly_rate": (
        ("Uurtarief (euro)", "Hourly rate (euros)"),
        (
            "Geldt voor verkopers zonder eigen uurtarief op het blad Verkopers.",
            "Used for owners without an hourly rate of their own on the sheet Owners.",
        ),
        OWN,
    ),
}
