"""What is wrong in a workbook, and what to do about it: one sentence each. `{value}` is what stands in the cell."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "date_unreadable": (
        "“{value}” is geen datum; typ dag, maand en jaar, bijvoorbeeld 3-2-2026.",
        "“{value}” is not a date; type day, month and year, for example 3-2-2026.",
    ),
    "date_impossible": (
        "De dag “{value}” bestaat niet; kijk dag en maand na (eerst de dag, dan de maand).",
        "The day “{value}” does not exist; check day and month (day first, then month).",
    ),
    "date_unlikely": (
        "Het jaar in “{value}” kan niet kloppen; typ de datum opnieuw met een jaartal van vier cijfers.",
        "The year in “{value}” cannot be right; type the date again with a year of four digits.",
    ),
    "date_moves": (
        "“{value}” is gelezen als {day}, maar betekent morgen een andere dag; typ de datum zelf.",
        "“{value}” was read as {day}, but means another day tomorrow; type the date itself.",
    ),
    "phone_bent": (
        "Het telefoonnummer {value} is zijn nul of plus kwijt; typ het opnieuw, in een cel met opmaak Tekst.",
        "The phone number {value} lost its nought or plus; type it again, in a cell with the format Text.",
    ),
    "date_missing": (
        "Deze rij heeft geen datum en telt daarom niet mee; vul de datum in.",
        "This row has no date and so it does not count; fill in the date.",
    ),
    "contact_in_future": (
        "Dit contact ligt in de toekomst ({day}) en telt nog niet mee; een afspraak hoort in de kolom “{column}”.",
        "This contact lies in the future ({day}) and does not count yet; "
        "an appointment belongs in the column “{column}”.",
    ),
    "done_in_future": (
        "{day} ligt in de toekomst; vul de dag in waarop het punt echt is gedaan.",
        "{day} lies in the future; fill in the day on which the item was really done.",
    ),
    "number_unreadable": (
        "“{value}” is geen getal; typ alleen cijfers, bijvoorbeeld 1500 of 12,5.",
        "“{value}” is not a number; type digits only, for example 1500 or 12.5.",
    ),
    "number_negative": (
        "“{value}” is minder dan nul en mag hier niet; typ een getal vanaf 0.",
        "“{value}” is below zero, which is not allowed here; type a number from 0 up.",
    ),
    "number_out_of_range": (
        "“{value}” kan hier niet kloppen; kijk het getal na.",
        "“{value}” cannot be right here; check the number.",
    ),
    "not_whole": (
        "“{value}” moet een heel getal zijn; rond het af.",
        "“{value}” must be a whole number; round it.",
    ),
    "score_out_of_range": (
        "“{value}” ligt niet tussen 1 en 5; geef een cijfer van 1 (koel) tot 5 (laaiend enthousiast).",
        "“{value}” is not between 1 and 5; give a score from 1 (cool) to 5 (wildly enthusiastic).",
    ),
    "promise_out_of_range": (
        "“{value}” is geen 0, 1 of 2; typ 0 (niet), 1 (soms) of 2 (altijd).",
        "“{value}” is not 0, 1 or 2; type 0 (not), 1 (sometimes) or 2 (always).",
    ),
    "choice_unknown": (
        "“{value}” staat niet in de keuzelijst; kies in de cel een woord uit de lijst.",
        "“{value}” is not in the list; choose a word from the list in the cell.",
    ),
    "choice_close": (
        "“{value}” staat niet in de keuzelijst; bedoel je “{near}”? Kies in de cel een woord uit de lijst.",
        "“{value}” is not in the list; did you mean “{near}”? Choose a word from the list in the cell.",
    ),
    "yes_no_unknown": (
        "“{value}” is geen ja of nee; typ ja of nee.",
        "“{value}” is neither yes nor no; type yes or no.",
    ),
    "error_value": (
        "In deze cel staat de fout {value}; herstel de formule of typ de waarde zelf.",
        "This cell holds the error {value}; fix the formula or type the value itself.",
    ),
    "formula_not_computed": (
        "De formule {value} is nog nooit uitgerekend; open de werkmap in Excel en sla die op, of typ de waarde zelf.",
        "The formula {value} was never calculated; open the workbook in Excel and save it, or type the value itself.",
    ),
    "company_missing": (
        "Deze prospect heeft geen naam; vul het bedrijf in.",
        "This prospect has no name; fill in the company.",
    ),
    "id_twice": (
        "De ID {id} is al van {company}; geef deze rij een eigen ID, of maak de cel leeg; xlsales vult er dan een in.",
        "The ID {id} already belongs to {company}; give this row an ID of its own, or empty the cell; xlsales then fills one in.",
    ),
    "key_twice": (
        "De sleutel {id} staat er al; geef dit punt een eigen sleutel.",
        "The key {id} is there already; give this item a key of its own.",
    ),
    "prospect_missing": (
        "Hier staat niet bij wie deze rij hoort; vul de ID of het bedrijf in.",
        "This row does not say whose it is; fill in the ID or the company.",
    ),
    "prospect_unknown": (
        "“{prospect}” staat niet bij de prospects; verbeter de naam of voeg de prospect toe.",
        "“{prospect}” is not among the prospects; correct the name or add the prospect.",
    ),
    "prospect_close": (
        "“{prospect}” staat niet bij de prospects; bedoel je “{near}”? Verbeter de naam of voeg de prospect toe.",
        "“{prospect}” is not among the prospects; did you mean “{near}”? Correct the name or add the prospect.",
    ),
    "nobody_to_link": (
        "Er staan nog geen prospects in de werkmap, dus bij {rows:rij|rijen} is niet te zeggen van wie ze zijn; "
        "vul eerst het blad Prospects in.",
        "There are no prospects in the workbook yet, so {rows:row belongs|rows belong} to nobody; "
        "fill in the sheet Prospects first.",
    ),
    "owner_unknown": (
        "“{value}” staat niet op {sheet}; verbeter de naam, of zet de verkoper daar erbij.",
        "“{value}” is not on {sheet}; correct the name, or add the owner there.",
    ),
    "owner_close": (
        "“{value}” staat niet op {sheet}; bedoel je {near}?",
        "“{value}” is not on {sheet}; did you mean {near}?",
    ),
    "prospect_ambiguous": (
        "“{prospect}” komt vaker voor bij de prospects; typ hier de ID van de juiste rij.",
        "“{prospect}” occurs more than once among the prospects; type the ID of the right row here.",
    ),
    "setting_unknown": (
        "“{value}” is geen instelling van xlsales en doet niets; herstel de sleutel of verwijder de rij.",
        "“{value}” is not a setting of xlsales and does nothing; correct the key or delete the row.",
    ),
    "setting_twice": (
        "De instelling {value} staat er twee keer; alleen de bovenste telt, verwijder deze rij.",
        "The setting {value} is there twice; only the upper one counts, delete this row.",
    ),
    "setting_choice": (
        "“{value}” kan hier niet; kies uit {options}. Tot dan geldt {default}.",
        "“{value}” is not allowed here; choose from {options}. Until then {default} holds.",
    ),
    "setting_number": (
        "“{value}” is geen getal; typ een getal. Tot dan geldt {default}.",
        "“{value}” is not a number; type a number. Until then {default} holds.",
    ),
    "setting_out_of_range": (
        "{value} kan hier niet; kies een getal van {low} tot en met {high}. Tot dan geldt {default}.",
        "{value} is not allowed here; choose a number from {low} to {high}. Until then {default} holds.",
    ),
    "setting_days": (
        "“{value}” is geen rij dagen; typ hele getallen met een komma ertussen, bijvoorbeeld 1, 2, 3, 5, 8. "
        "Tot dan geldt {default}.",
        "“{value}” is not a row of days; type whole numbers with commas, for example 1, 2, 3, 5, 8. "
        "Until then {default} holds.",
    ),
    "begin_unreadable": (
        "“{value}” is geen datum; typ dag, maand en jaar. Tot dan is er geen begindag.",
        "“{value}” is not a date; type day, month and year. Until then there is no first day.",
    ),
    "begin_in_future": (
        "“{value}” ligt in de toekomst; vul de dag in waarop je met xlsales begon. Tot dan is er geen begindag.",
        "“{value}” lies in the future; fill in the day on which you began with xlsales. Until then there is no first "
        "day.",
    ),
    "first_contact_in_future": (
        "Het eerste contact ligt in de toekomst ({day}) en telt niet mee; een afspraak hoort in “{column}”.",
        "The first contact lies in the future ({day}) and does not count; an appointment belongs in “{column}”.",
    ),
    "setting_whole": (
        "{value} is geen heel getal; rond het af. Tot dan geldt {default}.",
        "{value} is not a whole number; round it. Until then {default} holds.",
    ),
    "pause_in_past": (
        "Een datum alleen stelt uit, en {day} is al geweest; typ een latere dag, of bij een gesprek ook hoe het ging.",
        "A date alone postpones, and {day} is over; type a later day, or with a contact also how it went.",
    ),
    "pause_no_column": (
        "Uitstellen vraagt een kolom “{column}” op het blad Prospects; zet die kop achter de laatste kolom.",
        "To postpone takes a column “{column}” on the sheet Prospects; type that heading behind the last column.",
    ),
    "table_missing": (
        "De tabel met prospects is weg. Sluit de werkmap zonder te bewaren, of haal een eerdere versie terug: "
        "“xlsales backups” toont ze.",
        "The table of prospects is gone. Close the workbook without saving, or bring back an earlier version: "
        "“xlsales backups” lists them.",
    ),
    "entry_no_key": (
        "De verborgen sleutelkolom van dit blad was weg; wat hier nieuw was afgevinkt, staat alleen nog in de vorige "
        "versie (“xlsales undo”).",
        "The hidden key column of this sheet was gone; what was newly ticked here is only in the previous version "
        "(“xlsales undo”).",
    ),
    "table_lost": (
        "De tabel {table} is weg en telt niet mee. Haal een eerdere versie terug met “xlsales undo”, of zet er een "
        "lege neer met “xlsales new --into”.",
        "The table {table} is gone and does not count. Bring back an earlier version with “xlsales undo”, or put an "
        "empty one in its place with “xlsales new --into”.",
    ),
    "no_prospects": (
        "In deze werkmap is geen lijst met prospects gevonden; “xlsales new --into BESTAND” zet er een lege in.",
        "No list of prospects was found in this workbook; “xlsales new --into FILE” adds an empty one.",
    ),
    "two_tables": (
        "De bladen {sheet} en {other} hebben dezelfde koppen; {sheet} is gelezen, hernoem de koppen op het andere.",
        "The sheets {sheet} and {other} have the same headings; {sheet} was read, rename the headings on the other.",
    ),
    "heading_twice": (
        "De kop “{heading}” staat er twee keer; de linker kolom is gelezen, geef de andere een eigen naam.",
        "The heading “{heading}” is there twice; the left column was read, give the other a name of its own.",
    ),
    "column_missing": (
        "De kolom {column} ontbreekt en zonder die kolom telt deze tabel niet goed mee; zet de kop terug.",
        "The column {column} is missing and without it this table cannot count properly; put the heading back.",
    ),
    "heading_merged": (
        "Op het blad {sheet} zijn koppen samengevoegd ({cells}); hef dat op en geef elke kolom een eigen kop.",
        "On the sheet {sheet} headings are merged ({cells}); unmerge them and give every column its own heading.",
    ),
    "content_below": (
        "Op het blad {sheet} staat vanaf rij {row} iets onder de tabel dat geen rij ervan is; "
        "zet het ergens anders neer, of sluit het aan op de tabel als het erbij hoort.",
        "On the sheet {sheet} something from row {row} on is below the table without being a row of it; "
        "move it elsewhere, or join it to the table if it belongs there.",
    ),
    "entry_unknown": (
        "Bij “{value}” is iets ingevuld, maar die prospect bestaat niet (meer); het blijft hier staan, vul de juiste ID in.",
        "Something was filled in beside “{value}”, but there is no such prospect (any more); "
        "it stays here, fill in the right ID.",
    ),
    "entry_no_table": (
        "Wat hier is ingevuld kan nergens heen omdat de tabel ervoor ontbreekt; zet die tabel terug.",
        "What was filled in here has nowhere to go because its table is missing; put that table back.",
    ),
    "entry_no_room": (
        "Wat hier bij “{value}” is ingevuld past niet meer onder zijn tabel, want daar staat iets onder; "
        "maak daar ruimte, dan wordt het bij de volgende verversing overgenomen.",
        "What was filled in here beside “{value}” does not fit below its table, for there is something else there; "
        "make room and the next refresh takes it over.",
    ),
    # what the rules noticed
    "contact_without_date": (
        "Dit contact heeft geen datum en telt niet mee; vul de datum in.",
        "This contact has no date and does not count; fill in the date.",
    ),
    "answer_without_reach": (
        "Er staat een antwoord, en toch “niet bereikt”; het antwoord telt. Maak Bereikt leeg of wis het antwoord.",
        "There is an answer, yet “not reached”; the answer counts. Clear Reached or remove the answer.",
    ),
    "positive_after_stop": (
        "Gaf op {day} nog een positief antwoord, maar de status zegt “gestopt”. Gaat het door, zet de status dan op "
        "open met een nieuwe datum.",
        "Gave a positive answer on {day}, but the status says “stopped”. If it is on again, set the status to open "
        "with a new date.",
    ),
    "agreed_not_after": (
        "De volgende afspraak ({day}) ligt niet na het contact zelf en telt niet mee; verbeter een van de twee datums.",
        "The next appointment ({day}) does not lie after the contact itself and does not count; correct one of the two "
        "dates.",
    ),
    "treatment_asks_status": (
        "Het traject zegt dat dit niet doorgaat; zet ook de status op “{status}”, met de datum.",
        "The treatment says that this goes no further; set the status to “{status}” too, with the date.",
    ),
    "same_person": (
        "{company} is dezelfde persoon als {other} ({reason}), en die wil niet benaderd worden; dus deze ook niet.",
        "{company} is the same person as {other} ({reason}), who asked not to be contacted; so nor is this one.",
    ),
    "won_without_date": (
        "Gewonnen, maar zonder statusdatum; vul de datum van de order in, dan kan de nazorg lopen.",
        "Won, but without a status date; fill in the day of the order so that the service checklist can run.",
    ),
    "repeat_unknown": (
        "“{value}” is geen herhaling; schrijf bijvoorbeeld maandelijks x3, per kwartaal of elke 10 dagen.",
        "“{value}” is no repeat; write for example monthly x3, quarterly or every 10 days.",
    ),
}
