"""Every setting in words: its name, what it does, and where its default comes from.

`<key>` is the name, `<key>_meaning` the meaning and `<key>_source` the origin of the default. A figure that a
vendor published is called that; what was chosen for xlsales is called that as well.
"""

from xlsales.texts import Text

_OWN: Text = ("Eigen keuze", "Own choice")
_PERSISTENCE: Text = (
    "Verkoopcolumn ‘De aanhouder wint!’",
    "Sales column ‘De aanhouder wint!’ (persistence wins)",
)
_QUALIFICATION: Text = (
    "Verkoopcolumn ‘Verspil mijn tijd niet’",
    "Sales column ‘Verspil mijn tijd niet’ (don’t waste my time)",
)
_OBJECTIVITY: Text = (
    "Verkoopcolumn ‘De extase: deal-maker of deal-breaker?’",
    "Sales column ‘De extase: deal-maker of deal-breaker?’ (ecstasy)",
)
_OWN_PERSISTENCE: Text = (
    "Eigen keuze, in de geest van de column ‘De aanhouder wint!’",
    "Own choice, in the spirit of the column ‘De aanhouder wint!’",
)
_OWN_QUALIFICATION: Text = (
    "Eigen keuze, in de geest van de column ‘Verspil mijn tijd niet’",
    "Own choice, in the spirit of the column ‘Verspil mijn tijd niet’",
)
_OWN_SERVICE: Text = (
    "Eigen keuze, in de geest van de column ‘Kriebelt het nog?’",
    "Own choice, in the spirit of the column ‘Kriebelt het nog?’",
)
_OWN_GIVEAWAYS: Text = (
    "Eigen keuze, in de geest van de column ‘Hoe ver mag je gaan op een eerste date?’",
    "Own choice, in the spirit of the column ‘Hoe ver mag je gaan op een eerste date?’",
)
_VELOCIFY: Text = (
    "Cijfer van een leverancier (Velocify, 3,5 miljoen leads): 93% van de leads die klant werden, was bij de "
    "zesde belpoging bereikt",
    "Vendor figure (Velocify, 3.5 million leads): 93% of the leads that converted had been reached by the sixth call",
)
_STAKEHOLDERS: Text = (
    "Praktijkbladen van HubSpot-gebruikers: 1 is kritiek, 2 is een waarschuwing, 3 of meer is gezond",
    "Practice sheets of HubSpot users: 1 is critical, 2 is a warning, 3 or more is healthy",
)
_WEIGHTS: Text = (
    "Naar de gewichten die een leverancier publiceerde (Breadbox MSP), aangevuld met de drijfveren uit de "
    "column over extase",
    "After the weights that a vendor published (Breadbox MSP), with the motives from the column on ecstasy added",
)

_SETTINGS: dict[str, tuple[Text, Text, Text]] = {
    "language": (
        ("Taal", "Language"),
        (
            "De taal van de bladen die xlsales maakt: nl of en.",
            "The language of the sheets that xlsales makes: nl or en.",
        ),
        _OWN,
    ),
    "country": (
        ("Land van de feestdagen", "Country of the public holidays"),
        (
            "Op de feestdagen van dit land wordt geen contact gepland: NL of BE.",
            "No contact is planned on this country’s public holidays: NL or BE.",
        ),
        _OWN,
    ),
    "list_limit": (
        ("Langste lijst (regels)", "Longest list (rows)"),
        (
            "Is een lijst langer, dan telt de laatste regel hoeveel er nog meer zijn.",
            "The last line of a longer list counts how many more there are.",
        ),
        _OWN,
    ),
    "week_ahead": (
        ("Vooruitblik op Vandaag (dagen)", "Look-ahead on Today (days)"),
        (
            "Zo veel dagen kijkt de vooruitblik onder aan Vandaag vooruit.",
            "How many days the preview at the foot of Today looks ahead.",
        ),
        _OWN,
    ),
    "retention_months": (
        ("Bewaartermijn (maanden)", "Retention (months)"),
        (
            "Wie gestopt of koud is en zo lang niets van zich liet horen, noemt “xlsales check”: is er nog een reden om "
            "deze gegevens te bewaren?",
            "Whoever is stopped or cold and gave no sign for this long is named by “xlsales check”: is there still a "
            "reason to keep these data?",
        ),
        _OWN,
    ),
    "rhythm_instant": (
        ("Ritme bij een directe cyclus (dagen)", "Rhythm of an instant cycle (days)"),
        (
            "Dagen tussen twee contacten als er meteen beslist wordt en de prospect geen eigen tempo heeft.",
            "Days between two contacts when the decision is immediate and the prospect has no tempo of their own.",
        ),
        _OWN_PERSISTENCE,
    ),
    "rhythm_short": (
        ("Ritme bij een korte cyclus (dagen)", "Rhythm of a short cycle (days)"),
        (
            "Hetzelfde bij een beslissing binnen drie maanden; dit ritme geldt ook als er geen cyclus is ingevuld.",
            "The same for a decision within three months; also used when no cycle is filled in.",
        ),
        _OWN_PERSISTENCE,
    ),
    "rhythm_long": (
        ("Ritme bij een lange cyclus (dagen)", "Rhythm of a long cycle (days)"),
        (
            "Hetzelfde bij een beslissing die zes tot achttien maanden duurt: om de paar weken, niet elke week.",
            "The same for a decision of six to eighteen months: every few weeks, not every week.",
        ),
        _PERSISTENCE,
    ),
    "observed_low": (
        ("Kortste waargenomen tempo (dagen)", "Shortest observed tempo (days)"),
        (
            "Reageert een prospect sneller, dan blijft het ritme toch minstens zo lang.",
            "However fast a prospect reacts, the rhythm is at least this long.",
        ),
        _OWN_PERSISTENCE,
    ),
    "observed_high": (
        ("Langste waargenomen tempo (dagen)", "Longest observed tempo (days)"),
        (
            "Reageert een prospect trager, dan wordt het ritme toch hooguit zo lang.",
            "However slowly a prospect reacts, the rhythm is at most this long.",
        ),
        _OWN_PERSISTENCE,
    ),
    "observed_gaps": (
        ("Tussenpozen voor een eigen tempo", "Gaps needed for an observed tempo"),
        (
            "Vanaf zo veel tussenpozen tussen beantwoorde contacten telt het tempo van de prospect zelf.",
            "From this many gaps between answered contacts on, the prospect’s own tempo counts.",
        ),
        _OWN_PERSISTENCE,
    ),
    "stretch": (
        ("Rek per onbeantwoorde poging", "Stretch per unanswered attempt"),
        (
            "Elke poging zonder antwoord maakt het ritme zo veel keer langer; een antwoord herstelt het.",
            "Each attempt without an answer makes the rhythm this many times longer; an answer resets it.",
        ),
        _OWN,
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
        _OWN,
    ),
    "attempts_new": (
        ("Pogingen om een nieuwe lead te bereiken", "Attempts to reach a new lead"),
        (
            "Wie na zo veel pogingen nooit bereikt is, gaat naar het langste ritme.",
            "Somebody never reached after this many attempts moves to the longest rhythm.",
        ),
        _VELOCIFY,
    ),
    "horizon_months": (
        ("Horizon (maanden)", "Horizon (months)"),
        (
            "Zo lang na het eerste contact eindigt stilte alleen een prospect nooit; daarna vraagt de "
            "werkmap "
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
    "visits_ask": (
        ("Bezoeken tot de directe vraag", "Visits before the direct question"),
        (
            "Na zo veel bezoeken zonder duidelijk antwoord is het volgende contact de directe vraag.",
            "After this many visits without a straight answer the next contact is the direct question.",
        ),
        _QUALIFICATION,
    ),
    "visits_cold": (
        ("Bezoeken tot koud", "Visits until cold"),
        (
            "Na zo veel bezoeken zonder duidelijk antwoord is de prospect koud: geen bezoeken meer.",
            "After this many visits without a straight answer the prospect is cold: no more visits.",
        ),
        _QUALIFICATION,
    ),
    "evasions_cold": (
        ("Ontwijkende antwoorden tot koud", "Evasive answers until cold"),
        (
            "Zo veel ontwijkende antwoorden tellen ook als doodlopende weg.",
            "This many evasive answers count as a dead end too.",
        ),
        _OWN_QUALIFICATION,
    ),
    "attempts_cold": (
        ("Onbeantwoorde pogingen tot koud", "Unanswered attempts until cold"),
        (
            "Wie nooit een duidelijk antwoord gaf, is na zo veel onbeantwoorde pogingen koud.",
            "Somebody who never gave a straight answer is cold after this many unanswered attempts.",
        ),
        _VELOCIFY,
    ),
    "wins_needed": (
        ("Gewonnen deals voor een eigen maatstaf", "Wins needed for a benchmark of your own"),
        (
            "Vanaf zo veel gewonnen deals staat je eigen mediaan van bezoeken naast de maatstaf.",
            "From this many wins on, your own median of visits stands beside the benchmark.",
        ),
        _OWN,
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
        _QUALIFICATION,
    ),
    "visit_hours": (
        ("Uren per bezoek", "Hours per visit"),
        (
            "Wat een bezoek aan tijd kost, met reis en voorbereiding.",
            "What a visit takes, with travel and preparation.",
        ),
        _OWN,
    ),
    "hourly_rate": (
        ("Uurtarief (euro)", "Hourly rate (euros)"),
        (
            "Geldt voor verkopers zonder eigen uurtarief op het blad Verkopers.",
            "Used for owners without an hourly rate of their own on the sheet Owners.",
        ),
        _OWN,
    ),
    "sober_felt": (
        ("Enthousiast vanaf gevoel", "Enthusiastic from felt score"),
        (
            "Een contact met dit gevoel of hoger vraagt om een nuchtere check.",
            "A contact with this felt score or higher asks for a sober check.",
        ),
        _OBJECTIVITY,
    ),
    "sober_days": (
        ("Nuchtere check na (dagen)", "Sober check after (days)"),
        (
            "Zo veel dagen na een enthousiast contact kijk je of het enthousiasme er nog is.",
            "This many days after an enthusiastic contact you look whether the enthusiasm is still there.",
        ),
        _OBJECTIVITY,
    ),
    "gap_flag": (
        ("Kloof die opvalt (punten)", "Gap that is flagged (points)"),
        (
            "Loopt het gevoel zo veel punten voor op het bewijs, dan is de directe vraag aan de beurt.",
            "Once the felt score is this many points ahead of the evidence, the direct question is due.",
        ),
        _OWN,
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
        _STAKEHOLDERS,
    ),
    "stakeholders_healthy": (
        ("Betrokkenen: gezond", "Stakeholders: healthy"),
        (
            "Vanaf zo veel gesproken mensen zijn de punten vol; daaronder twee derde.",
            "From this many people spoken to, the points are full; below it, two thirds.",
        ),
        _STAKEHOLDERS,
    ),
    "weight_recency": (
        ("Gewicht: kort geleden gesproken", "Weight: spoken recently"),
        (
            "Vol binnen één ritme na het laatste antwoord, niets meer na drie. De zes gewichten zijn samen 100.",
            "Full within one rhythm of the last answer, nothing after three. The six weights add up to 100.",
        ),
        _WEIGHTS,
    ),
    "weight_stakeholders": (
        ("Gewicht: betrokkenen gesproken", "Weight: stakeholders met"),
        (
            "Hoeveel verschillende mensen je bij de klant gesproken hebt.",
            "How many different people you have spoken to on the customer’s side.",
        ),
        _WEIGHTS,
    ),
    "weight_steps": (
        ("Gewicht: stappen op volgorde", "Weight: steps in order"),
        (
            "Een stap na een overgeslagen stap telt niet mee.",
            "A step that follows a skipped one does not count.",
        ),
        _WEIGHTS,
    ),
    "weight_next_step": (
        ("Gewicht: vervolg afgesproken", "Weight: next step agreed"),
        (
            "Er staat een volgende afspraak met een datum die nog komt.",
            "A next step is agreed, on a date that is still to come.",
        ),
        _WEIGHTS,
    ),
    "weight_motive": (
        ("Gewicht: drijfveer bekend", "Weight: motive known"),
        (
            "Je weet waarom de klant blijft waar hij is, naar je toe komt of ergens weg wil.",
            "You know why the customer stays put, moves towards you or wants to get away.",
        ),
        _WEIGHTS,
    ),
    "weight_answer": (
        ("Gewicht: duidelijk antwoord", "Weight: straight answer"),
        (
            "De prospect zei ja of later, of onderhandelt.",
            "The prospect said yes or later, or haggles.",
        ),
        _WEIGHTS,
    ),
    "base_rate": (
        ("Basiskans", "Base rate"),
        (
            "De kans van een deal met vol bewijs, zolang de eigen cijfers nog niet meetellen.",
            "The chance of a deal with full evidence, as long as your own history is not in use.",
        ),
        _OWN,
    ),
    "birthday_days": (
        ("Verjaardag vervalt na (dagen)", "Birthday lapses after (days)"),
        (
            "Wie zo lang na de verjaardag nog niet gefeliciteerd is, blijft van de lijst: te laat is hier te laat.",
            "Whoever was not congratulated by then drops off the list: late is too late here.",
        ),
        _OWN_SERVICE,
    ),
    "index_wait": (
        ("Eersteklantindex vanaf (dagen)", "First-customer index from (days)"),
        (
            "Zo lang na de bestelling blijft de index leeg.",
            "The index stays empty until this many days after the order.",
        ),
        _OWN_SERVICE,
    ),
    "index_early": (
        ("Eerste periode van de index (dagen)", "First period of the index (days)"),
        (
            "De contacten in de eerste dagen na de bestelling, vergeleken met die bij je eerste klant.",
            "The contacts in the first days after the order, compared with your first customer’s.",
        ),
        _OWN_SERVICE,
    ),
    "index_late": (
        ("Tweede periode van de index (dagen)", "Second period of the index (days)"),
        (
            "Dezelfde vergelijking over een langere periode.",
            "The same comparison over a longer period.",
        ),
        _OWN_SERVICE,
    ),
    "index_cap": (
        ("Hoogste score per onderdeel", "Highest score per part"),
        (
            "Eén uitschieter trekt de index niet verder omhoog dan dit.",
            "A single outlier lifts the index no further than this.",
        ),
        _OWN_SERVICE,
    ),
    "giveaway_price": (
        ("Grote weggever: normale prijs (euro)", "Large give-away: normal price (euros)"),
        (
            "Wat normaal meer kost dan dit, is groot: te groot voor een eerste gesprek.",
            "Whatever normally costs more than this is large: too large for a first meeting.",
        ),
        _OWN_GIVEAWAYS,
    ),
    "giveaway_hours": (
        ("Grote weggever: uren", "Large give-away: hours"),
        (
            "Wat meer uren kost dan dit, is ook groot.",
            "Whatever takes more hours than this is large too.",
        ),
        _OWN_GIVEAWAYS,
    ),
    "giveaway_share": (
        ("Gratis waarde tegen dealwaarde", "Free value against deal value"),
        (
            "Boven dit deel van de dealwaarde waarschuwt de werkmap.",
            "Above this share of the deal value the workbook warns.",
        ),
        _OWN_GIVEAWAYS,
    ),
    "giveaway_hours_total": (
        ("Gratis uren per prospect", "Free hours per prospect"),
        (
            "Boven dit aantal uren waarschuwt de werkmap.",
            "Above this number of hours the workbook warns.",
        ),
        _OWN_GIVEAWAYS,
    ),
    "giveaway_keep": (
        ("Bewaren voor het derde gesprek", "Keep for the third meeting"),
        (
            "Zo veel houd je minstens achter de hand voor het derde gesprek.",
            "At least this many items are kept in hand for the third meeting.",
        ),
        (
            "Verkoopcolumn ‘Hoe ver mag je gaan op een eerste date?’",
            "Sales column ‘Hoe ver mag je gaan op een eerste date?’ (how far on a first date)",
        ),
    ),
    "margin": (
        ("Marge (deel van de waarde)", "Margin (share of the value)"),
        (
            "Wat je aan een order overhoudt; daarmee weegt xlsales de kans tegen de kosten van nog een contact.",
            "What an order leaves you; with it xlsales weighs the chance against the cost of one more contact.",
        ),
        _OWN,
    ),
    "call_minutes": (
        ("Minuten per telefoontje", "Minutes per call"),
        (
            "Wat een telefoontje aan tijd kost, met voorbereiding en notitie. Voor een bezoek: zie Uren per bezoek.",
            "What a call takes, with preparation and notes. For a visit see Hours per visit.",
        ),
        _OWN,
    ),
    "mail_minutes": (
        ("Minuten per mail of bericht", "Minutes per mail or message"),
        ("Wat een mail of bericht aan tijd kost.", "What a mail or message takes."),
        _OWN,
    ),
    "contacts_a_day": (
        ("Contacten per dag", "Contacts a day"),
        (
            "Geldt voor verkopers die op het blad Verkopers geen eigen aantal hebben. Past niet iedereen in de dag, "
            "dan gaan betere kansen voor.",
            "Used for owners without a number of their own on the sheet Owners. If not everybody fits in the day, "
            "better prospects go first.",
        ),
        _OWN,
    ),
    "decided_needed": (
        ("Besliste deals voor eigen kansen", "Decided deals before your own chances count"),
        (
            "Tot zo veel gewonnen of verloren deals toont xlsales gepubliceerde cijfers en zegt het hoeveel er "
            "nog ontbreken.",
            "Until this many deals are won or lost, xlsales shows published figures and says how many are missing.",
        ),
        _OWN,
    ),
    "small_number": (
        ("Klein aantal: minder gevallen dan", "Small number: fewer cases than"),
        (
            "Een cijfer dat op minder gevallen rust, staat grijs.",
            "A figure that rests on fewer cases is grey.",
        ),
        _OWN,
    ),
}

TOPICS: dict[str, Text] = {
    "language": ("Algemeen", "General"),
    "rhythm_instant": ("Volhouden", "Persistence"),
    "visits_ask": ("Ronduit vragen", "Asking straight"),
    "sober_felt": ("Nuchter blijven", "Staying sober"),
    "birthday_days": ("Nazorg", "Service"),
    "giveaway_price": ("Weggeven", "Giving away"),
    "margin": ("Loont aanhouden?", "Does persisting pay?"),
}
"""The topic that begins at a setting, in the order of the sheet."""

TEXTS: dict[str, Text] = {
    f"{key}{part}": text
    for key, texts in _SETTINGS.items()
    for part, text in zip(("", "_meaning", "_source"), texts, strict=True)
}
