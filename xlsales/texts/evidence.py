"""What the history says about a chance: verdict, stop, advice, fields and values, reasons."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "verdict_short": (
        "Nog {missing:afgeronde deal|afgeronde deals} te gaan voor je eigen kansen ({decided} afgerond). Tot dan rekent "
        "xlsales met gepubliceerde cijfers en staat Vandaag op volgorde van waarde.",
        "{missing:more decided deal|more decided deals} to go before your own chances count ({decided} so far). Until "
        "then xlsales uses published figures and Today is ordered by value.",
    ),
    "verdict_undated": (
        "Geen patroon te toetsen: van de {decided:afgeronde deal|afgeronde deals} hebben er te weinig een statusdatum. "
        "Vandaag staat op volgorde van waarde.",
        "No pattern can be tested: too few of the {decided:decided deal|decided deals} have a status date. Today is "
        "ordered by value.",
    ),
    "verdict_luck": (
        "Geen patroon gevonden: bron, markt, product, verkoper, cyclus en waarde voorspelden {tested:latere deal|latere "
        "deals} ({wins} gewonnen) niet beter dan het toeval. Vandaag staat op volgorde van waarde.",
        "No pattern found: source, market, product, owner, cycle and value predicted {tested:later deal|later deals} "
        "({wins} won) no better than chance. Today is ordered by value.",
    ),
    "verdict_value": (
        "Geen patroon dat het wint van de waarde: de punten wezen bij {tested:latere deal|latere deals} ({wins} "
        "gewonnen) in {pairs} van de 100 paren de winnaar aan, maar op waarde kwam het geld eerder binnen. Vandaag staat "
        "op volgorde van waarde.",
        "No pattern found that beats value: the points named the winner in {pairs} of 100 pairs among {tested:later "
        "deal|later deals} ({wins} won), but by value the money came in sooner. Today is ordered by value.",
    ),
    "verdict_found": (
        "Patroon gevonden: bij {tested:latere deal|latere deals} ({wins} gewonnen) wezen de punten in {pairs} van de 100 "
        "paren de winnaar aan (toeval: 50). Vandaag staat per groep op volgorde van kans × marge per minuut.",
        "Pattern found: among {tested:later deal|later deals} ({wins} won) the points named the winner in {pairs} of 100 "
        "pairs (chance: 50). Within its groups Today is ordered by chance × margin per minute.",
    ),
    "stop_own": (
        "Stoppen na {stop_after:contact|contacten} had hier {wins_lost} van de {wins:order|orders} gekost "
        "({wins_lost_share:percent}) en {contacts_saved} van de {contacts:contact|contacten} bespaard "
        "({contacts_saved_share:percent}, {hours_saved:uur|uur}). Dat loont alleen als er een betere prospect wacht.",
        "A stop after {stop_after:contact|contacts} would have lost {wins_lost} of {wins:win|wins} here "
        "({wins_lost_share:percent}) and saved {contacts_saved} of {contacts:contact|contacts} "
        "({contacts_saved_share:percent}, {hours_saved:hour|hours}). That pays only where a better prospect is waiting.",
    ),
    "stop_published": (
        "Gepubliceerd cijfer, niet van jou: bij een bank kostte stoppen na {stop_after:telefoontje|telefoontjes} "
        "{wins_lost} van de {wins:order|orders} ({wins_lost_share:percent}) en bespaarde het {contacts_saved} van de "
        "{contacts:telefoontje|telefoontjes} ({contacts_saved_share:percent}). Bron: UCI Bank Marketing, Moro e.a., CC BY "
        "4.0.",
        "A published figure, not yours: at a bank a stop after {stop_after:call|calls} lost {wins_lost} of "
        "{wins:win|wins} ({wins_lost_share:percent}) and saved {contacts_saved} of {contacts:call|calls} "
        "({contacts_saved_share:percent}). Source: UCI Bank Marketing, Moro et al., CC BY 4.0.",
    ),
    "beside": (
        "Laat los: de kans × marge levert minder op dan het contact kost. Geen waarde: vul de Waarde in, "
        "anders is er niets te rekenen. Vraag het: je dag is vol met betere prospects. "
        "Het advies staat naast het licht en verandert het nooit; bij een koude lead gaat het om één telefoontje.",
        "Let go: chance × margin brings less than the contact costs. No value: fill in Value, or there "
        "is nothing to reckon with. Ask: your day is full of better prospects. The "
        "advice is beside the light and never changes it; for a cold lead it is about one call.",
    ),
    "advice_no_value": ("geen waarde", "no value"),
    "advice_let_go": ("laat los", "let go"),
    "advice_ask": ("vraag het", "ask"),
    "advice_persist": ("houd vol", "persist"),
    "sentence": (
        "{odds} keer de gewone verhouding winst : verlies, {cases:deal|deals}",
        "{odds} times the odds, {cases:case|cases}",
    ),
    "published": ("gepubliceerd", "published"),
    "small": ("klein aantal", "small number"),
    "too_few": ("nog te weinig", "too few so far"),
    "trust_contacts": ("Orders per contactnummer", "Wins by contact number"),
    "trust_months": ("Tijd tot de order", "Time to the order"),
    "trust_points": ("Punten, kansen en volgorde", "Points, chances and order"),
    "trust_foresight": ("Gevoel en feiten tegen de uitkomst", "Feeling and facts against the outcome"),
    "value": ("{field} {value}", "{field} {value}"),
    "below": ("{field} onder {high:money}", "{field} below {high:money}"),
    "between": ("{field} van {low:money} tot {high:money}", "{field} from {low:money} to {high:money}"),
    "from": ("{field} vanaf {low:money}", "{field} from {low:money}"),
    "reason": ("{what}: {odds}× ({cases})", "{what}: {odds}× ({cases})"),
}
