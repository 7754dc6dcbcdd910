"""The words on the input sheets: what each sheet is for, and the hints at its cells."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    # The grey line under the title: what the sheet is for
    "purpose_prospects": (
        "Eén regel per deal; het bedrijf is genoeg.",
        "One row per deal; the company will do.",
    ),
    "more_prospects": (
        "De gekleurde kolommen vult xlsales zelf in.",
        "xlsales fills the tinted columns itself.",
    ),
    "purpose_contacts": (
        "Eén regel per contact, ook als je niemand bereikte. Je kunt ze ook op het blad Vandaag intypen.",
        "One row per contact, also when nobody was reached. You can type them on the sheet Today as well.",
    ),
    "purpose_giveaways": (
        "Alles wat je weggaf zonder rekening: wat het waard is, of erom gevraagd werd, en wat je ervoor terugkreeg.",
        "Everything you gave without an invoice: what it is worth, whether it was asked for, and what you got back.",
    ),
    "purpose_stakeholders": (
        "Wie er bij de klant meebeslist, en wat diegene drijft.",
        "Who has a say on the customer’s side, and what drives them.",
    ),
    "purpose_owners": (
        "Wie er verkoopt. Deze namen staan in de keuzelijst van Prospects.",
        "Who sells. These names are in the drop-down list of Prospects.",
    ),
    "purpose_service_items": (
        "Wat elke klant na de verkoop van je mag verwachten. Pas het gerust aan: nieuwe punten komen ook op lopende "
        "checklists.",
        "What every customer may expect after the sale. Change it freely: new items also appear on open checklists.",
    ),
    "purpose_checklist_log": (
        "Wat je op het blad Checklists afvinkte. xlsales houdt dit bij; je hoeft hier niets te typen.",
        "What you ticked on the sheet Checklists. xlsales keeps it; there is nothing to type here.",
    ),
    "purpose_promises": (
        "De huisregels van je team, in eigen woorden. Eén keer per maand geef je ze een cijfer op Checklists.",
        "The house rules of your team, in your own words. Once a month you score them on Checklists.",
    ),
    "purpose_promise_log": (
        "De cijfers van elke maand. xlsales houdt dit bij; je hoeft hier niets te typen.",
        "The scores of every month. xlsales keeps them; there is nothing to type here.",
    ),
    "purpose_steps": (
        "De stappen naar een bestelling, op volgorde. Een lege markt geldt voor zakelijk én particulier.",
        "The steps towards an order, in order. An empty market means business and consumer alike.",
    ),
    "purpose_days_off": (
        "Dagen waarop geen contact gepland wordt. Zonder verkoper geldt de dag voor iedereen; feestdagen "
        "weet "
        "xlsales zelf.",
        "Days on which no contact is planned. Without an owner the day counts for all; xlsales knows the "
        "public "
        "holidays.",
    ),
    "purpose_settings": (
        "Elk getal waarmee de werkmap rekent. Verander alleen de waarde; het geldt vanaf de volgende verversing.",
        "Every number the workbook reckons with. Change the value only; it counts from the next refresh on.",
    ),
    "title_lists": ("Lijsten", "Lists"),
    "purpose_lists": (
        "De keuzelijsten. Koopsignalen en extraatjes kun je onderaan aanvullen; de andere lijsten liggen vast.",
        "The drop-down lists. Signals and give-aways can be added to at the foot; the other lists are fixed.",
    ),
    "list_item": ("Extraatje", "Give-away"),
    "list_yesno": ("Ja of nee", "Yes or no"),
    "list_language": ("Taal", "Language"),
    "list_country": ("Land", "Country"),
    # Prompts: shown beside a chosen cell
    "date": ("Dag, maand, jaar: 3-2-2026 of 3 feb 2026.", "Day, month, year: 3 Feb 2026 or 2026-02-03."),
    "score": (
        "Hoe enthousiast was het? 1 = koel, 5 = euforisch. Leeg mag.",
        "How enthusiastic was it? 1 = cool, 5 = ecstatic. May stay empty.",
    ),
    "id": (
        "Mag leeg blijven: xlsales vult een nummer in.",
        "May stay empty: xlsales fills in a number.",
    ),
    "tempo": (
        "Alleen invullen als de prospect er zelf om vroeg: om de hoeveel dagen mag je contact opnemen?",
        "Only when the prospect asked for it: every how many days may you get in touch?",
    ),
    "agreed_date": (
        "De datum die je met de prospect afsprak. Die gaat voor elk ritme.",
        "The date you agreed with the prospect. It goes before any rhythm.",
    ),
    "not_before": (
        "Tot deze datum blijft de rij stil; geen belofte aan de prospect, alleen uitstel.",
        "Until this date the row is silent; no promise to the prospect, only a postponement.",
    ),
    "status_date": (
        "De dag waarop dit duidelijk werd; bij gewonnen de dag van de bestelling.",
        "The day this became clear; for won, the day of the order.",
    ),
    "granted_because": (
        "Waarom gunde de koper je de order? Vraag het gerust.",
        "Why did the buyer grant you the sale? Feel free to ask.",
    ),
    "gladness": (
        "Hoe blij was je met deze order? 1 = routine, 5 = zo blij als met je eerste klant.",
        "How glad were you with this order? 1 = routine, 5 = as glad as with your first customer.",
    ),
    "prospect": (
        "Kies het bedrijf. Staat het vaker op Prospects, typ dan de ID van de deal.",
        "Choose the company. If it has several rows on Prospects, type the ID of the deal.",
    ),
    "reached": (
        "Nee als je niemand sprak of geen antwoord kreeg. Leeg = ja, behalve bij mail en bericht.",
        "No when you spoke to nobody or got no answer. Empty = yes, except for mail and message.",
    ),
    "question_asked": (
        "Heb je ronduit gevraagd of het een koop wordt?",
        "Did you ask straight out whether it will be a sale?",
    ),
    "next_agreed": (
        "De datum die je in dit gesprek voor het volgende afsprak.",
        "The date for the next talk, agreed in this one.",
    ),
    "spoke_with": (
        "Namen met een komma ertussen: Anke Bos, Tom Smit.",
        "Names with a comma between them: Anna Bell, Tom Smith.",
    ),
    "counts_from": ("De dag vanaf waar de dagen tellen.", "The day from which the days are counted."),
    "repeats": (
        "Leeg = één keer. Anders: maandelijks x3, per kwartaal, jaarlijks, wekelijks, elke 10 dagen.",
        "Empty = once. Else: monthly x3, quarterly, yearly, weekly, every 10 days.",
    ),
    "lapses_after": (
        "Zo veel dagen na de datum verdwijnt het punt van de lijst. Leeg = nooit. Wat herhaalt, wijkt voor de volgende.",
        "So many days after it was due the item leaves the list. Empty = never. A repeat gives way to the next one.",
    ),
    "key": (
        "Eén kort woord dat niet meer verandert: hieraan blijven de vinkjes hangen.",
        "One short word that never changes: the ticks hang on it.",
    ),
    # The header of a computed column
    "computed_title": ("Vult xlsales in", "Filled by xlsales"),
    "computed": (
        "Deze kolom maakt xlsales bij elke verversing opnieuw; wat je hier typt, verdwijnt dan.",
        "xlsales makes this column anew at each refresh; what you type here disappears then.",
    ),
    "computed_typed": (
        "Deze kolom vult xlsales zelf in: wat je hier typt, verdwijnt bij de volgende verversing.",
        "xlsales fills this column itself: what you type here disappears at the next refresh.",
    ),
    # After something was typed
    "not_listed_title": ("Niet in de lijst", "Not in the list"),
    "not_listed": (
        "Kies een woord uit de lijst. Andere woorden begrijpt xlsales hier niet.",
        "Choose a word from the list. xlsales understands no other words here.",
    ),
    "open_list": (
        "Dit staat niet in de lijst. Laten staan mag: controleer alleen of het geen tikfout is.",
        "This is not in the list. You may keep it: just check that it is not a typing error.",
    ),
    "not_a_date_title": ("Geen datum", "Not a date"),
    "not_a_date": (
        "Hier hoort een datum, bijvoorbeeld 3-2-2026.",
        "A date belongs here, for example 3 Feb 2026.",
    ),
    "not_a_number_title": ("Geen passend getal", "Not a fitting number"),
    "not_a_number": ("Hier hoort een getal, nul of hoger.", "A number belongs here, zero or higher."),
    "not_a_score": ("Hier hoort een cijfer van 1 tot en met 5.", "A score from 1 to 5 belongs here."),
    "not_in_range": (
        "Hier hoort een getal van {low} tot en met {high}.",
        "A number from {low} to {high} belongs here.",
    ),
}
