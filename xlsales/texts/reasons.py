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
    "why_refused": (
        "Gaf op {day} een duidelijk antwoord: {status}.",
        "Gave a straight answer on {day}: {status}.",
    ),
    "why_no_contact": (
        "Wil niet benaderd worden; staat in geen enkele lijst of mail.",
        "Asked not to be contacted; left out of every list and mail.",
    ),
    "why_dead_visits": (
        "{visits:bezoek|bezoeken} zonder duidelijk antwoord, sinds {day} koud; de beste verkopers stoppen na 2 of 3.",
        "{visits:visit|visits}, no straight answer, cold since {day}; the best sellers move on after 2 or 3.",
    ),
    "why_dead_visits_own": (
        "{visits:bezoek|bezoeken} zonder duidelijk antwoord, sinds {day} koud; jouw gewonnen deals vroegen er {own}.",
        "{visits:visit|visits}, no straight answer, cold since {day}; your wins take {own}.",
    ),
    "why_dead_evasions": (
        "{evasions:keer|keer} ontwijkend geantwoord op de directe vraag, sinds {day} koud.",
        "{evasions:evasive answer|evasive answers} to the direct question, cold since {day}.",
    ),
    "why_dead_attempts": (
        "{attempts:poging|pogingen} zonder gehoor en nooit een duidelijk antwoord, sinds {day} koud.",
        "{attempts:attempt|attempts} without an answer and never a straight word, cold since {day}.",
    ),
    "why_ask_visits": (
        "{visits:bezoek|bezoeken} zonder duidelijk antwoord; de beste verkopers vragen het nu.",
        "{visits:visit|visits}, no straight answer; the best sellers ask now.",
    ),
    "why_ask_visits_own": (
        "{visits:bezoek|bezoeken} zonder duidelijk antwoord; jouw gewonnen deals vroegen er {own}.",
        "{visits:visit|visits}, no straight answer; your wins take {own}.",
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
        "De termijn van {months:maand|maanden} is op {day} verstreken: tijd voor een besluit.",
        "The horizon of {months:month|months} was reached on {day}: time for a decision.",
    ),
    "why_patience": (
        "Gaf op {day} een duidelijk antwoord ({answer}); dat verdient geduld tot {horizon}.",
        "Gave a straight answer on {day} ({answer}); that buys patience until {horizon}.",
    ),
    "why_reopened": (
        "Gaf op {said} een duidelijk antwoord ({answer}), maar staat sinds {day} weer op open.",
        "Gave a straight answer on {said} ({answer}), but was set open again on {day}.",
    ),
    "why_signal": (
        "Gaf op {day} een koopsignaal; daarna {visits:bezoek|bezoeken} zonder duidelijk antwoord.",
        "Gave a buying signal on {day}; {visits:visit|visits} without a straight answer since.",
    ),
    "why_signal_fresh": (
        "Gaf op {day} een koopsignaal; een duidelijk antwoord kwam er nog niet.",
        "Gave a buying signal on {day}; no straight answer has come yet.",
    ),
    "why_early": (
        "{visits:bezoek|bezoeken} en nog geen duidelijk antwoord; vraag het uiterlijk bij het tweede.",
        "{visits:visit|visits} and no straight answer yet; ask by the second at the latest.",
    ),
    "why_met": (
        "Wel contact gehad, nog geen bezoek en geen duidelijk antwoord.",
        "In contact, but no visit and no straight answer yet.",
    ),
    "why_trying": (
        "{attempts:poging|pogingen} zonder gehoor; tot en met {limit} is dat heel gewoon.",
        "{attempts:attempt|attempts} without an answer; up to {limit} that is normal.",
    ),
    "why_new": (
        "Nog geen contact vastgelegd; een nieuwe aanvraag verdient binnen {hours:werkuur|werkuren} een reactie.",
        "No contact logged yet; a new enquiry deserves a reply within {hours:working hour|working hours}.",
    ),
    "why_new_unstarted": (
        "Nog geen contact vastgelegd; vul de datum van het eerste contact in.",
        "No contact logged yet; fill in the date of the first contact.",
    ),
    "why_new_waiting": ("Nog geen contact vastgelegd.", "No contact logged yet."),
    "why_undated": (
        "Er staat wel een contact in het logboek, maar zonder leesbare datum; zie het blad Problemen.",
        "There is a contact in the log, but without a date that can be read; see the sheet Problems.",
    ),
    # why, by date
    "date_agreed": ("Afgesproken voor {due}.", "Agreed for {due}."),
    "date_first": (
        "Volgend contact {due}: {days:dag|dagen} na {last}, het eerste contact.",
        "Next contact {due}: {days:day|days} after {last}, the first contact.",
    ),
    "date_asked": (
        "Volgend contact {due} (vorige {last}, gevraagd tempo {days:dag|dagen}).",
        "Next contact {due} (previous {last}, asked-for tempo {days:day|days}).",
    ),
    "date_observed": (
        "Volgend contact {due} (vorige {last}, antwoordt meestal om de {days:dag|dagen}).",
        "Next contact {due} (previous {last}, usually answers every {days:day|days}).",
    ),
    "date_cycle": (
        "Volgend contact {due} (vorige {last}, ritme van {days:dag|dagen}).",
        "Next contact {due} (previous {last}, rhythm of {days:day|days}).",
    ),
    "date_stretched": (
        "Volgend contact {due} (vorige {last}, na {tries:vergeefse poging|vergeefse pogingen} opgerekt tot {days:dag|dagen}).",
        "Next contact {due} (previous {last}, stretched to {days:day|days} after {tries:unanswered try|unanswered tries}).",
    ),
    "date_unstarted": (
        "Volgend contact {due}: {days:dag|dagen} vanaf vandaag, en zo schuift het elke dag op.",
        "Next contact {due}: {days:day|days} from today, so it moves on every day.",
    ),
    "date_sober": (
        "Volgend contact {due}: nuchter nabellen na het enthousiasme van {felt_on}.",
        "Next contact {due}: a sober check after the enthusiasm of {felt_on}.",
    ),
    "neglected": (
        "Al {overdue:werkdag|werkdagen} te laat: verwaarloosd.",
        "{overdue:working day|working days} overdue: neglected.",
    ),
    "overdue": ("{overdue:werkdag|werkdagen} te laat.", "{overdue:working day|working days} overdue."),
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
    "ask_cold": (
        "Geen bezoek meer. Eén eerlijk telefoontje: “Zal ik het dossier sluiten, of is er iets wat ik niet weet?”",
        "No more visits. One honest call: “Shall I close the file, or is there something I don’t know?”",
    ),
    "ask_direct": (
        "Stel de directe vraag: “Gaat u dit doen, en zo ja wanneer?”",
        "Ask the direct question: “Are you going to do this, and if so when?”",
    ),
    "ask_cooled": (
        "Vraag nuchter: “Vorige keer was u enthousiast. Wat is er sindsdien veranderd?”",
        "Ask soberly: “You were enthusiastic last time. What has changed since?”",
    ),
    "ask_gap": (
        "Zoek bewijs: “Wie beslist er nog meer mee, en wat is de volgende stap?”",
        "Look for evidence: “Who else decides with you, and what is the next step?”",
    ),
    "ask_horizon": (
        "Vraag om een besluit: “Gaan we samen verder, of laten we het los?” Doorgaan? Zet de status op open, met een datum.",
        "Ask for a decision: “Do we go on together, or let it go?” Going on? Set status open with a date.",
    ),
    "ask_patience": (
        "In het tempo van de klant: “Zijn er nog vragen, en denkt u er nog over na?”",
        "At their pace: “Any questions left, and are you still thinking about it?”",
    ),
    "ask_haggles": (
        "Onderhandelen is kopen: “Wat is er nodig om er vandaag uit te komen?”",
        "Haggling is buying: “What would it take for you to decide today?”",
    ),
    "ask_early": (
        "Luister eerst en stel dan de directe vraag: “Wilt u dit, en wanneer?”",
        "Listen first, then ask the direct question: “Do you want this, and when?”",
    ),
    "ask_trying": (
        "Probeer een ander tijdstip of kanaal: “Schikt het dat ik u deze week kort bel?”",
        "Try another hour or channel: “May I call you briefly this week?”",
    ),
    "ask_new": (
        "Neem contact op: “Wat bracht u ertoe contact te zoeken?”",
        "Get in touch: “What made you get in touch?”",
    ),
    "ask_new_waiting": (
        "Pak de draad op: “U had eerder contact met ons. Bent u er nog mee bezig?”",
        "Pick up the thread: “We were in touch before. Is this still on your mind?”",
    ),
    "ask_undated": (
        "Herstel eerst de datum van dat contact op het blad Contacten; dan klopt ook het volgende.",
        "First mend the date of that contact on the Contacts sheet; then the next one is right too.",
    ),
    "ask_sober": (
        "Bel nuchter na: “U was enthousiast. Wat vinden de anderen ervan, en wat is de volgende stap?”",
        "Make the sober check: “You were enthusiastic. What do the others say, and what is the next step?”",
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
        "Value is empty: whether a contact of {cost:money} pays cannot be told.",
    ),
    "next_let_go": (
        "{percent}% × {margin:money} marge = {brings:money}, minder dan de {cost:money} die het kost.",
        "{percent}% × {margin:money} margin = {brings:money}, less than the {cost:money} it costs.",
    ),
    "next_ask": (
        "{percent}% × {margin:money} marge = {brings:money}, maar je dag ({room:contact|contacten}) is vol met betere.",
        "{percent}% × {margin:money} margin = {brings:money}, but your day ({room:contact|contacts}) is full of better.",
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
