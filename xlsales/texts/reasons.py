"""Why and Ask: the sentences behind every light and date."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    # why, by light
    "why_customer": (
        "Klant sinds {day}; {due:nazorgpunt staat|nazorgpunten staan} open.",
        "Customer since {day}; {due:service item is|service items are} due.",
    ),
    "why_make_right": (
        "Slechte ervaring op {day}: dit gaat voor alles.",
        "Bad experience on {day}: this comes before anything else.",
    ),
    "why_customer_done": (
        "Klant sinds {day}; alle nazorg is bij.",
        "Customer since {day}; all service is up to date.",
    ),
    "why_customer_undated": (
        "Gewonnen, maar de datum van de order ontbreekt nog.",
        "Won, but the date of the order is still missing.",
    ),
    "why_stopped": ("Gestopt op {day}: {status}.", "Stopped on {day}: {status}."),
    "why_stopped_undated": ("Gestopt: {status}.", "Stopped: {status}."),
    "why_refused": ("Zei op {day}: {status}.", "Said on {day}: {status}."),
    "why_no_contact": (
        "Wil niet benaderd worden; staat in geen enkele lijst of mail.",
        "Asked not to be contacted; left out of every list and mail.",
    ),
    "why_dead_visits": (
        "Koud sinds {day:day}: {visits:bezoek|bezoeken} zonder duidelijk antwoord.",
        "Cold since {day:day}: {visits:visit|visits}, no straight answer.",
    ),
    "why_dead_visits_owner": (
        "Koud sinds {day:day}: {visits:bezoek|bezoeken}; voor je orders waren er meestal {usual} nodig.",
        "Cold since {day:day}: {visits:visit|visits}, no straight answer; your wins usually took {usual}.",
    ),
    "why_dead_visits_workbook": (
        "Koud sinds {day:day}: {visits:bezoek|bezoeken}; voor een order waren er meestal {usual} nodig.",
        "Cold since {day:day}: {visits:visit|visits}, no straight answer; a win usually took {usual}.",
    ),
    "why_dead_evasions": (
        "Koud sinds {day:day}: {evasions:keer|keer} ontwijkend geantwoord.",
        "Cold since {day:day}: {evasions:evasive answer|evasive answers}.",
    ),
    "why_dead_attempts": (
        "Koud sinds {day:day}: {attempts:keer|keer} geen gehoor.",
        "Cold since {day:day}: no reply to {attempts:attempt|attempts}.",
    ),
    "why_held_visits": (
        "{visits:bezoek|bezoeken} zonder duidelijk antwoord: vraag het op de afspraak.",
        "{visits:visit|visits}, no straight answer: ask at the appointment.",
    ),
    "why_held_evasions": (
        "{evasions:keer|keer} ontwijkend geantwoord: vraag het op de afspraak.",
        "{evasions:evasive answer|evasive answers}: ask at the appointment.",
    ),
    "why_held_attempts": (
        "{attempts:keer|keer} geen gehoor: vraag het op de afspraak.",
        "No reply to {attempts:attempt|attempts}: ask at the appointment.",
    ),
    "why_ask_visits": (
        "{visits:bezoek|bezoeken} zonder duidelijk antwoord: stel nu de directe vraag.",
        "{visits:visit|visits}, no straight answer: ask the direct question now.",
    ),
    "why_stalled_yes": (
        "Zei op {day:day} ja, en daarna kwam het niet verder.",
        "Said yes on {day:day}, and it went no further.",
    ),
    "why_stalled_haggles": (
        "Onderhandelde op {day:day}, en daarna kwam het niet verder.",
        "Haggled on {day:day}, and it went no further.",
    ),
    "why_cooled_missed": (
        "Afgekoeld op {day}: twee keer geen gehoor na het enthousiasme.",
        "Cooled on {day}: no reply twice after the enthusiasm.",
    ),
    "why_cooled_evasive": (
        "Afgekoeld op {day}: twee keer ontwijkend na het enthousiasme.",
        "Cooled on {day}: evasive twice after the enthusiasm.",
    ),
    "why_cooled_both": (
        "Afgekoeld op {day}: een keer geen gehoor, een keer ontwijkend.",
        "Cooled on {day}: no reply once, evasive once.",
    ),
    "why_gap": (
        "Je gevoel ({felt}) loopt voor op de feiten ({evidence}): {lacks}.",
        "Your feeling ({felt}) runs ahead of the facts ({evidence}): {lacks}.",
    ),
    "lacks_recency": ("lang niet gesproken", "no recent talk"),
    "lacks_nobody": ("niemand gesproken", "nobody met"),
    "lacks_one_person": ("één persoon gesproken", "one person met"),
    "lacks_few_people": ("te weinig mensen erbij", "too few people met"),
    "lacks_steps": ("weinig stappen gezet", "few steps done"),
    "lacks_next_step": ("geen vervolgafspraak", "no next step"),
    "lacks_motive": ("drijfveer onbekend", "no motive known"),
    "lacks_answer": ("geen helder antwoord", "no straight answer"),
    "why_horizon": (
        "De termijn van {months:maand|maanden} was op {day} om: tijd voor een besluit.",
        "The {months:month|months} were up on {day}: time for a decision.",
    ),
    "why_later": (
        "Zei op {day:day} “later”: blijf in contact tot uiterlijk {horizon}.",
        "Said “later” on {day:day}: stay in touch until {horizon} at the latest.",
    ),
    "why_yes": ("Zei op {day:day} ja.", "Said yes on {day:day}."),
    "why_haggles": (
        "Onderhandelde op {day:day}: wie onderhandelt, wil kopen.",
        "Haggled on {day:day}: whoever haggles wants to buy.",
    ),
    "why_reopened": ("Staat sinds {day} weer op open.", "Open again since {day}."),
    "why_signal": ("Koopsignaal op {day:day}: {signal}.", "Buying signal on {day:day}: {signal}."),
    "why_early": (
        "{visits:bezoek|bezoeken}, nog geen duidelijk antwoord; vraag het uiterlijk bij bezoek {ask}.",
        "{visits:visit|visits}, no straight answer yet; ask at visit {ask} at the latest.",
    ),
    "why_met": (
        "Al contact gehad, nog geen duidelijk antwoord.",
        "In contact, no straight answer yet.",
    ),
    "why_trying": (
        "{attempts:keer|keer} geen gehoor; tot {limit} keer is dat normaal.",
        "No reply to {attempts:attempt|attempts}; up to {limit} that is normal.",
    ),
    "why_enquiry": (
        "Nieuwe aanvraag van {day:day}: reageer binnen {hours:werkuur|werkuren}.",
        "New enquiry of {day:day}: reply within {hours:working hour|working hours}.",
    ),
    "why_not_started": ("Nog geen contact vastgelegd.", "No contact logged yet."),
    "why_undated": (
        "Er is een contact zonder leesbare datum: zie het blad Problemen.",
        "There is a contact without a readable date: see the Problems sheet.",
    ),
    # when: how the date came about
    "when_agreed": ("Afgesproken voor {due}.", "Agreed for {due}."),
    "when_postponed": ("Uitgesteld tot {due}.", "Postponed until {due}."),
    "when_sober": (
        "Rustig nabellen na het enthousiasme van {felt_on}.",
        "A calm call after the enthusiasm of {felt_on}.",
    ),
    "when_enquiry": ("De dag van de aanvraag, {day}.", "The day of the enquiry, {day}."),
    "when_not_started": ("Nog niet begonnen: nu aan de beurt.", "Not started yet: due now."),
    "when_reopened": (
        "De eerste werkdag nadat de status op {day} op open ging.",
        "The first working day after the status was set to open on {day}.",
    ),
    "when_trying": (
        "Opnieuw proberen, {days:werkdag|werkdagen} na {last}.",
        "The next try, {days:working day|working days} after {last}.",
    ),
    "when_again": (
        "Geen gehoor op {last}: na {days:werkdag|werkdagen} opnieuw.",
        "No reply on {last}: again after {days:working day|working days}.",
    ),
    "when_haste_signal": ("Snel na het koopsignaal van {last}.", "Soon after the buying signal of {last}."),
    "when_haste_yes": ("Snel na het ja van {last}.", "Soon after the yes of {last}."),
    "when_haste_haggles": ("Snel na het onderhandelen op {last}.", "Soon after the haggling of {last}."),
    "when_stretched": (
        "Na {tries:vergeefse poging|vergeefse pogingen} wacht je {days:dag|dagen} vanaf {last}.",
        "After {tries:missed call|missed calls} you wait {days:day|days} from {last}.",
    ),
    "when_asked": ("{days:dag|dagen} na {last}, op verzoek.", "{days:day|days} after {last}, at their request."),
    "when_observed": (
        "{days:dag|dagen} na {last}: zo vaak spreken jullie elkaar meestal.",
        "{days:day|days} after {last}: that is how often you usually speak.",
    ),
    "when_cycle": (
        "{days:dag|dagen} na {last}, het ritme van deze cyclus.",
        "{days:day|days} after {last}, the rhythm of this cycle.",
    ),
    # ask, by light
    "ask_customer": ("{item}", "{item}"),
    "ask_customer_done": (
        "Niets open. Verras eens met iets kleins, zoals bij je eerste klant.",
        "Nothing due. Surprise them with something small, as you did for your first customer.",
    ),
    "ask_customer_undated": (
        "Vul de orderdatum in bij Statusdatum; dan begint de nazorg.",
        "Fill in the day of the order as Status date; then the service starts.",
    ),
    "ask_stopped": ("Niet meer benaderen.", "Do not contact any more."),
    "ask_stopped_polite": (
        "Laat rusten. Komt er nieuws, zet de status dan op open met een datum.",
        "Let it rest. If there is news, set the status to open with a date.",
    ),
    "ask_stopped_blocked": (
        "Kan het niet, of liever niet? Misschien past huren, leasen of betalen naar gebruik beter.",
        "Is it cannot, or rather not? Perhaps rent, lease or pay per use fits better.",
    ),
    "ask_let_go": (
        "Loslaten? Kies een stop, of zet de status op open met een datum.",
        "Let go? Choose a stop, or set the status to open with a date.",
    ),
    "ask_cold": (
        "Eén eerlijk telefoontje: “Ik krijg de indruk dat dit nu niet speelt. Klopt dat?”",
        "One honest call: “I have the impression this is not the moment. Is that right?”",
    ),
    "ask_expected": (
        "“U dacht rond {day} te beslissen. Hoe staat het ervoor?”",
        "“You expected to decide around {day}. Where do things stand?”",
    ),
    "ask_direct": (
        "“Ik weet dat uw tijd kostbaar is: wilt u dit, en zo ja, wanneer?”",
        "“I know your time is valuable: is this worth it to you, and when would you decide?”",
    ),
    "ask_stalled_yes": (
        "“U zei ja. Wat is er sindsdien tussengekomen?”",
        "“You said yes. What came in between?”",
    ),
    "ask_stalled_haggles": (
        "“We hadden het over de voorwaarden. Wat is er tussengekomen?”",
        "“We were talking terms. What came in between?”",
    ),
    "ask_cooled": ("“Hoe kijkt u er nu tegenaan?”", "“How do you look at it now?”"),
    "ask_gap_people": (
        "“Wie beslist er nog meer mee?”",
        "“Who else has a say in this?”",
    ),
    "ask_gap_recency": (
        "“Het is even geleden. Hoe staat het ervoor?”",
        "“It has been a while. Where do things stand?”",
    ),
    "ask_gap_steps": (
        "“Wat moet er bij u nog gebeuren voordat u kunt beslissen?”",
        "“What still has to happen on your side before you can decide?”",
    ),
    "ask_gap_next_step": (
        "“Wat is de volgende stap, en wanneer zetten we die?”",
        "“What is the next step, and when do we take it?”",
    ),
    "ask_gap_motive": (
        "“Wat moet dit voor u oplossen?”",
        "“What should this solve for you?”",
    ),
    "ask_gap_answer": (
        "“Wilt u dit, en zo ja, wanneer?”",
        "“Do you want this, and if so, when?”",
    ),
    "ask_horizon": (
        "“Gaan we samen verder?” Zo ja: zet de status op open, met een datum.",
        "“Do we go on together?” If so, set the status to open with a date.",
    ),
    "ask_yes": (
        "“Wat is er nog nodig om te tekenen?” Getekend? Zet de status op gewonnen.",
        "“What is still needed to sign?” Signed? Set the status to won.",
    ),
    "ask_haggles": (
        "Wie onderhandelt, wil kopen: “Waarmee komen we er samen uit?”",
        "Whoever haggles wants to buy: “How can we meet each other?”",
    ),
    "ask_later": (
        "“Zijn er nog vragen, en denkt u er nog over na?”",
        "“Any questions left, and are you still thinking about it?”",
    ),
    "ask_signal": (
        "Ga in op het signaal ({signal}): “Wat hebt u nog nodig?”",
        "Answer the signal ({signal}): “What do you still need?”",
    ),
    "ask_early": (
        "Luister eerst: “Kom ik gelegen, of speelt dit nu niet?”",
        "Listen first: “Is this a good moment, or is this not on your mind now?”",
    ),
    "ask_motive": (
        "“Wat houdt u waar u nu bent, wat spreekt voor ons, en wat voor een ander?”",
        "“What keeps you where you are, what speaks for us, and what for another?”",
    ),
    "ask_trying": (
        "Probeer een ander tijdstip of kanaal: “Schikt het dat ik u deze week kort bel?”",
        "Try another hour or channel: “May I call you briefly this week?”",
    ),
    "ask_enquiry": (
        "“Wat was voor u de aanleiding om contact op te nemen?”",
        "“What prompted your enquiry?”",
    ),
    "ask_not_started": ("“Speelt dit bij u?”", "“Is this something you are looking at?”"),
    "ask_undated": (
        "Herstel eerst de datum van dat contact op het blad Contacten.",
        "First correct the date of that contact on the Contacts sheet.",
    ),
    "ask_sober": (
        "“Wat vinden de anderen ervan, en wat is de volgende stap?”",
        "“What do the others say, and what is the next step?”",
    ),
    # lists of the rules
    "persistence_pays": (
        "{days:dag|dagen} en {contacts:contact|contacten} tot de order; de helft van de gewonnen deals lukte binnen {median:dag|dagen}.",
        "{days:day|days} and {contacts:contact|contacts} to the order; half of the wins came within {median:day|days}.",
    ),
    "waits_good": ("Pas vragen na een goede ervaring.", "Ask only after a good experience."),
    "waits_order": ("Orderdatum nog niet ingevuld.", "Order date not filled in yet."),
    "waits_delivery": ("Leverdatum nog niet ingevuld.", "Delivery date not filled in yet."),
    "waits_birthday": ("Verjaardag nog niet ingevuld.", "Birthday not filled in yet."),
    "waits_first contact": ("Eerste contact nog niet ingevuld.", "First contact not filled in yet."),
    "item_sentence": (
        "{what}: {given} keer gegeven, {won:order|orders}",
        "{what}: {given} given, {won:order|orders}",
    ),
    "calibration": (
        "Gaf gemiddeld een {felt}; {won:percent} werd order ({decided:afgeronde deal|afgeronde deals}).",
        "Gave {felt} on average; {won:percent} became an order ({decided:decided deal|decided deals}).",
    ),
    # what one more contact is worth
    "next_no_value": (
        "De Waarde is leeg: of een contact van {cost:money} loont, is niet te zeggen.",
        "Value is empty, so there is no telling whether a contact of {cost:money} pays.",
    ),
    "next_let_go": (
        "{percent}% × {margin:money} marge = {brings:money}, minder dan de {cost:money} die het kost.",
        "{percent}% × {margin:money} margin = {brings:money}, less than the {cost:money} it costs.",
    ),
    "next_ask": (
        "{percent}% × {margin:money} marge = {brings:money}, maar je dag ({room:contact|contacten}) is vol met betere kansen.",
        "{percent}% × {margin:money} margin = {brings:money}, but your day ({room:contact|contacts}) is full of better prospects.",
    ),
    "next_persist": (
        "{percent}% × {margin:money} marge = {brings:money}; kost {cost:money}.",
        "{percent}% × {margin:money} margin = {brings:money}; costs {cost:money}.",
    ),
    "next_persist_cold": (
        "{percent}% × {margin:money} marge = {brings:money}; één telefoontje kost {cost:money}.",
        "{percent}% × {margin:money} margin = {brings:money}; one call costs {cost:money}.",
    ),
    # give-aways
    "flag_large_first": ("te veel voor een eerste gesprek", "too much for a first meeting"),
    "flag_unasked": ("ongevraagd gegeven", "nobody asked"),
    "flag_no_next_step": ("geen vervolg afgesproken", "no next step agreed"),
    "flag_nothing_kept": ("niets bewaard voor gesprek 3", "nothing kept for meeting 3"),
    "flag_value": ("te groot deel van de dealwaarde", "too much of the deal value"),
    "flag_hours": ("te veel gratis uren", "too many free hours"),
    "worth_both": ("{price:money}, {hours:uur|uur}", "{price:money}, {hours:hour|hours}"),
    "worth_price": ("{price:money}", "{price:money}"),
    "worth_hours": ("{hours:uur|uur}", "{hours:hour|hours}"),
    # what to do about what was given
    "advice_large_first": (
        "Noem alsnog de prijs ({worth}) en spreek de volgende stap af.",
        "Name the price all the same ({worth}) and agree the next step.",
    ),
    "advice_large_first_alone": (
        "Noem alsnog de prijs ({worth}).",
        "Name the price all the same ({worth}).",
    ),
    "advice_unasked": (
        "Niemand vroeg erom: vraag er alsnog iets voor terug.",
        "Nobody asked for it: ask for something in return after all.",
    ),
    "advice_no_next_step": ("Spreek de volgende stap alsnog af.", "Agree the next step after all."),
    "advice_nothing_kept": (
        "Je hebt alles weggegeven: bedenk iets nieuws voor het derde gesprek.",
        "You have given everything: think of something new for the third meeting.",
    ),
    "advice_value": (
        "Al {value:money} weggegeven, {share:percent} van de deal (grens {limit:percent}): vraag er iets voor terug.",
        "{value:money} given so far, {share:percent} of the deal (limit {limit:percent}): ask for something in return.",
    ),
    "advice_hours": (
        "Al {hours} uur gratis (grens {limit}): stop, of maak er een offerte van.",
        "{hours} hours for free so far (limit {limit}): stop, or turn it into a quote.",
    ),
    # what to do instead of what is planned
    "instead_large_first": (
        "Te veel voor een eerste gesprek ({worth}): spreek eerst de volgende stap af, of zet er een prijs op.",
        "Too much for a first meeting ({worth}): agree the next step first, or put a price on it.",
    ),
    "instead_large_first_alone": (
        "Te veel voor een eerste gesprek ({worth}): zet er een prijs op, of bewaar het.",
        "Too much for a first meeting ({worth}): put a price on it, or keep it.",
    ),
    "instead_unasked": (
        "Wacht tot erom gevraagd wordt, of vraag er iets voor terug.",
        "Wait until they ask, or ask for something in return.",
    ),
    "instead_no_next_step": (
        "Spreek eerst de volgende stap af, en geef dan pas.",
        "Agree the next step first, then give.",
    ),
    "instead_nothing_kept": (
        "Bewaar dit: hierna heb je niets meer voor het derde gesprek.",
        "Keep this: after it you have nothing left for the third meeting.",
    ),
    "instead_value": (
        "Dan is {value:money} gratis, {share:percent} van de deal (grens {limit:percent}): vraag er iets voor terug.",
        "That makes {value:money} free, {share:percent} of the deal (limit {limit:percent}): ask for something in return.",
    ),
    "instead_hours": (
        "Dan is {hours} uur gratis (grens {limit}): maak er een offerte van.",
        "That makes {hours} free hours (limit {limit}): turn it into a quote.",
    ),
}
