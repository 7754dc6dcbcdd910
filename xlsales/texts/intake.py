"""What is said while a list from elsewhere is taken over."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "no_file": (
        "{file} is er niet. Klopt de naam, en staat het bestand in deze map?",
        "{file} is not there. Is the name right, and is the file in this folder?",
    ),
    "old_workbook": (
        "{file} is geen gewone werkmap (misschien een oud .xls of met een wachtwoord). Sla het in Excel op als .xlsx of CSV.",
        "{file} is no ordinary workbook (perhaps an old .xls, or protected by a password). Save it in Excel as .xlsx or CSV.",
    ),
    "zipped": (
        "{file} is ingepakt. Pak het eerst uit en neem het CSV-bestand dat erin zit.",
        "{file} is a packed file. Unpack it first and take the CSV file in it.",
    ),
    "not_an_export": (
        "{file} is geen CSV of werkmap; exporteer de lijst als .csv of .xlsx.",
        "{file} is no CSV file or workbook; export the list as .csv or .xlsx.",
    ),
    "too_large": ("{file} is te groot om als één lijst te lezen.", "{file} is too large to be read as one list."),
    "broken_text": (
        "{file} is niet als CSV te lezen: ergens staat een aanhalingsteken te veel of te weinig.",
        "{file} cannot be read as CSV: there is a quotation mark too many or too few somewhere.",
    ),
    "no_list": (
        "In {file} staat geen lijst met herkenbare koppen, zoals Bedrijf, Naam of E-mail.",
        "There is no list in {file} with headings to go by, such as Company, Name or Email.",
    ),
    "no_prospects": (
        "{file} heeft geen lijst van prospects. Begin met “xlsales adopt {file:arg}” of “xlsales new --into {file:arg}”.",
        "{file} has no list of prospects. Begin with “xlsales adopt {file:arg}” or “xlsales new --into {file:arg}”.",
    ),
    "no_contacts": (
        "{file} heeft geen blad voor contacten. Voeg onze bladen toe met “xlsales new --into {file:arg}”.",
        "{file} has no sheet for contacts. Add our sheets with “xlsales new --into {file:arg}”.",
    ),
    "no_such_heading": (
        "De lijst heeft geen kolom “{heading}”.",
        "The list has no column “{heading}”.",
    ),
    "no_such_column": (
        "xlsales heeft geen kolom “{column}”; neem een kop van het blad Prospects, zoals Bedrijf of E-mail.",
        "xlsales has no column “{column}”; take a heading of the sheet Prospects, such as Company or E-mail.",
    ),
    "map_form": (
        'Schrijf --map als "Hun kop=Onze kop"; “{value}” heeft geen is-teken.',
        'Write --map as "Their heading=Our heading"; “{value}” has no equals sign.',
    ),
    "also_note": ("Ook: {listed}", "Also: {listed}"),
    "no_mail_note": ("Wil geen e-mail ontvangen.", "Does not want to be mailed."),
    "file_line": ("{file}: {rows:rij|rijen}", "{file}: {rows:row|rows}"),
    "sheet_line": ("{file}, blad {sheet}: {rows:rij|rijen}", "{file}, sheet {sheet}: {rows:row|rows}"),
    "fact_delimiter": ("gescheiden door {delimiter}", "separated by {delimiter}"),
    "fact_decimals": ("decimaal {sign}", "decimal {sign}"),
    "fact_dates_day": ("datums dag-maand-jaar", "dates day-month-year"),
    "fact_dates_month": ("datums maand-dag-jaar", "dates month-day-year"),
    "fact_dates_year": ("datums jaar-maand-dag", "dates year-month-day"),
    "fact_assumed": (" (aangenomen; anders --dates {other})", " (assumed; otherwise --dates {other})"),
    "comma": ("komma", "a comma"),
    "semicolon": ("puntkomma", "a semicolon"),
    "tab": ("tab", "a tab"),
    "bar": ("streepje", "a bar"),
    "sign_comma": ("komma", "comma"),
    "sign_point": ("punt", "point"),
    "their_column": ("Kolom in de lijst", "Column in the list"),
    "our_column": ("Bij ons", "Ours"),
    "sample": ("Voorbeeld", "Sample"),
    "how_slip": ("(vermoedelijk een typefout)", "(probably a slip)"),
    "how_values": ("(aan de inhoud herkend)", "(recognised by its contents)"),
    "how_once": ("(nu eenmalig, in onze woorden)", "(once, now, in our words)"),
    "left_out": ("Niet overgenomen: {headings}", "Left out: {headings}"),
    "first_name": ("Contactpersoon (voornaam)", "Contact person (first name)"),
    "middle_name": ("Contactpersoon (tussenvoegsel)", "Contact person (middle name)"),
    "last_name": ("Contactpersoon (achternaam)", "Contact person (last name)"),
    "do_not_contact": ("Status (niet benaderen)", "Status (do not contact)"),
    "won_on": ("Statusdatum (als gewonnen)", "Status date (if won)"),
    "no_mail": ("Notities (wil geen e-mail)", "Notes (no e-mail)"),
    "country": ("Telefoon (land)", "Phone (country)"),
    "activity_date": ("Contacten: Datum", "Contacts: Date"),
    "activity_kind": ("Contacten: Soort", "Contacts: Kind"),
    "activity_subject": ("Contacten: Notities", "Contacts: Notes"),
    "activity_note": ("Contacten: Notities", "Contacts: Notes"),
    "activity_done": ("Contacten: gebeurd of gepland", "Contacts: done or planned"),
    "done": ("In {file} overgenomen:", "Taken over into {file}:"),
    "would": (
        "Zo zou het in {file} komen (er is niets veranderd):",
        "This is what would happen to {file} (nothing was changed):",
    ),
    "nothing": (
        "Niets nieuws: alles uit de lijst staat al in {file}.",
        "Nothing new: everything in the list is in {file} already.",
    ),
    "no_rows": ("Onder de koppen van de lijst staat niets.", "There is nothing below the headings of the list."),
    "added": ("{rows:nieuwe prospect|nieuwe prospects}", "{rows:new prospect|new prospects}"),
    "filled": (
        "{rows:bekende prospect|bekende prospects} aangevuld ({cells:cel|cellen})",
        "{rows:known prospect|known prospects} completed ({cells:cell|cells})",
    ),
    "contacts": ("{rows:contact|contacten} in het logboek", "{rows:contact|contacts} in the log"),
    "known": (
        "{rows:rij|rijen} herkend als iemand die er al was, of die eerder in de lijst staat",
        "{rows:row|rows} recognised as somebody who was there already, or who is in the list before",
    ),
    "contacts_known": ("{rows:contact|contacten} stond er al", "{rows:contact|contacts} already in the log"),
    "kept_out": (
        "{rows:rij|rijen} buiten gelaten: wil niet benaderd worden, of is vergeten",
        "{rows:row|rows} kept out: asked not to be contacted, or to be forgotten",
    ),
    "nameless": (
        "{rows:rij|rijen} zonder bedrijf of persoon overgeslagen (rij {lines})",
        "{rows:row|rows} without a company or a person left out (row {lines})",
    ),
    "no_entry": (
        "{rows:rij|rijen} zonder prospect overgeslagen: totalen, herhaalde koppen of kleine lettertjes (rij {lines})",
        "{rows:row|rows} without a prospect left out: totals, repeated headings or small print (row {lines})",
    ),
    "planned": (
        "{rows:activiteit|activiteiten} overgeslagen: nog gepland, of geen contact",
        "{rows:activity|activities} left out: still planned, or no contact",
    ),
    "unread": (
        "Onbekend in “{heading}”: {values}; die cellen blijven leeg.",
        "Not understood in “{heading}”: {values}; those cells stay empty.",
    ),
    "unread_status": (
        "Onbekend in “{heading}”: {values}; die prospects tellen als open.",
        "Not understood in “{heading}”: {values}; those prospects count as open.",
    ),
    "below": (
        "Onder de lijst staat nog een lijst (rij {first} tot en met {last}: {headings}); die is niet overgenomen. Hoort die "
        "er ook bij, bewaar hem dan als een eigen bestand en neem dat over.",
        "Another list stands below the list (rows {first} to {last}: {headings}); it was left out. If you want it too, save "
        "it as a file of its own and import that.",
    ),
    "beside": (
        "Naast de lijst, vanaf kolom {column}, staat nog een lijst ({rows:rij|rijen}: {headings}); die is niet overgenomen. "
        "Hoort die er ook bij, bewaar hem dan als een eigen bestand en neem dat over.",
        "Another list stands beside the list, from column {column} on ({rows:row|rows}: {headings}); it was left out. If you "
        "want it too, save it as a file of its own and import that.",
    ),
    "elsewhere": (
        "Op het blad {sheet} staat nog een lijst ({rows:rij|rijen}: {headings}); die is niet overgenomen. Hoort die er ook "
        "bij, bewaar hem dan als een eigen bestand en neem dat over.",
        "Another list is on the sheet {sheet} ({rows:row|rows}: {headings}); it was left out. If you want it too, save "
        "it as a file of its own and import that.",
    ),
    "silent": (
        "Er is nog niets bekend van wat er met deze mensen besproken is: Vandaag rekent vanaf het eerste contact en zet wie "
        "te lang wacht bovenaan. Dat verandert met “xlsales log {file:arg} NAAM”, of als je op Vandaag achter de naam invult hoe "
        "het ging.",
        "Nothing is known yet of what was said to these people: Today counts from the first contact and puts who waits too "
        "long on top. That changes with “xlsales log {file:arg} NAME”, or when you type on Today, at the end of the row, how it "
        "went.",
    ),
    "no_column": (
        "De werkmap heeft geen kolom voor {columns}; die gegevens zijn niet overgenomen.",
        "The workbook has no column for {columns}; that was not taken over.",
    ),
    "conflicts": (
        "{rows:verschil|verschillen} met wat er al stond; dat is gebleven:",
        "{rows:difference|differences} with what was there already; that was kept:",
    ),
    "more_conflicts": (
        "… en nog {more:verschil|verschillen}; “--json” geeft ze allemaal.",
        "… and {more:more difference|more differences}; “--json” gives them all.",
    ),
    "conflict_column": ("Kolom", "Column"),
    "conflict_ours": ("Stond er al", "There already"),
    "conflict_theirs": ("In de lijst", "In the list"),
    "make_it": ("{file} bestaat nog niet. Maken?", "{file} does not exist yet. Make it?"),
    "no_start": (
        "{rows:prospect heeft|prospects hebben} nog geen datum van het eerste contact, en zonder die datum komt niemand op "
        "Vandaag: vul de kolom Eerste contact in, of noteer een contact met “xlsales log {file:arg} NAAM”.",
        "{rows:prospect has|prospects have} no date of the first contact yet, and nobody comes up on Today without one: "
        "fill in the column First contact, or note a contact with “xlsales log {file:arg} NAME”.",
    ),
    "attention": (
        "{problems:punt vraagt|punten vragen} om aandacht: “xlsales check {file:arg}”.",
        "{problems:point needs|points need} attention: “xlsales check {file:arg}”.",
    ),
    "then_today": (
        "Bekijk wie er vandaag aan de beurt is: xlsales today {file:arg}",
        "See whom to contact today: xlsales today {file:arg}",
    ),
    "import_help": (
        "Neem een export van een CRM of adresboek over: HubSpot, Salesforce, Pipedrive, Outlook, Google, LinkedIn, Zoho, "
        "Odoo, Teamleader, of elke andere lijst met herkenbare koppen (CSV of XLSX).\n\n"
        "Wat je zelf typte, blijft; wie er al was, wordt herkend. Bestaat de werkmap nog niet, dan wordt die gemaakt.\n\n"
        "\b\nVoorbeelden:\n  xlsales import hubspot.csv --into prospects.xlsx --dry-run\n"
        '  xlsales import lijst.xlsx --into prospects.xlsx --map "Zaak=Bedrijf"',
        "Take over an export of a CRM or address book: HubSpot, Salesforce, Pipedrive, Outlook, Google, LinkedIn, Zoho, "
        "Odoo, Teamleader, or any other list with headings to go by (CSV or XLSX).\n\n"
        "What you typed stays; whoever was there already is recognised. A workbook that does not exist yet is made.\n\n"
        "\b\nExamples:\n  xlsales import hubspot.csv --into prospects.xlsx --dry-run\n"
        '  xlsales import list.xlsx --into prospects.xlsx --map "Outfit=Company"',
    ),
    "import_into_option": ("De werkmap die de lijst erbij krijgt.", "The workbook that the list goes into."),
    "map_option": (
        "Zeg zelf bij welke kolom een kop hoort; laat de rechterkant leeg om hem weg te laten. Mag vaker.",
        "Say yourself which column a heading belongs to; leave the right side empty to leave it out. May be repeated.",
    ),
    "dates_option": (
        "Wat in een datum als 3/4/2026 voorop staat: de dag of de maand.",
        "What comes first in a date such as 3/4/2026: the day or the month.",
    ),
    "dry_run_option": ("Toon alleen wat er zou gebeuren.", "Only show what would happen."),
    "yes_option": ("Vraag niets; voor scripts.", "Ask nothing; for scripts."),
    "adopt_help": (
        "Neem een werkmap met een lijst prospects zoals die is: zoekt de lijst, herkent de koppen, zet onze kolommen rechts "
        "ernaast en onze bladen erachter. Al het andere blijft zoals het was.\n\n"
        '\b\nVoorbeelden:\n  xlsales adopt mijn-lijst.xlsx\n  xlsales adopt mijn-lijst.xlsx --yes --map "Zaak=Bedrijf"',
        "Take a workbook with a list of prospects as it is: finds the list, understands its headings, puts our columns right "
        "of it and our sheets behind it. Everything else stays as it was.\n\n"
        '\b\nExamples:\n  xlsales adopt my-list.xlsx\n  xlsales adopt my-list.xlsx --yes --map "Outfit=Company"',
    ),
    "adopt_text": (
        "{file} is geen werkmap maar een tekstbestand; neem het over met “xlsales import {file:arg} --into prospects.xlsx”.",
        "{file} is no workbook but a text file; take it over with “xlsales import {file:arg} --into prospects.xlsx”.",
    ),
    "adopt_it": ("{file} zo gebruiken?", "Use {file} like this?"),
    "adopted_already": (
        "{file} heeft al een lijst van prospects; ververs met “xlsales refresh {file:arg}”.",
        "{file} has a list of prospects already; refresh it with “xlsales refresh {file:arg}”.",
    ),
    "way_table": (
        "Onze kolommen komen rechts van de lijst; de lijst is of wordt een tabel.",
        "Our columns go right of the list; the list is, or becomes, a table.",
    ),
    "way_plain": (
        "Onze kolommen komen rechts van de lijst. Er staat een filter op het blad; daarom blijft het een gewoon bereik.",
        "Our columns go right of the list. The sheet has a filter, so it stays a plain range.",
    ),
    "way_apart": (
        "Naast de lijst is geen plaats voor onze kolommen: ze komen op een eigen blad, waarin de lijst wordt overgenomen. "
        "Later bijgekomen rijen haal je op door opnieuw “xlsales adopt {file:arg}” te doen.",
        "There is no place for our columns beside the list: they go on a sheet of their own, into which the list is taken "
        "over. Fetch rows that are added later with “xlsales adopt {file:arg}” again.",
    ),
    "why_names": (
        "Er is geen kolom met hele namen van bedrijven of personen.",
        "There is no column with whole names of companies or people.",
    ),
    "why_headings": ("Niet elke kolom heeft een eigen kop.", "Not every column has a heading of its own."),
    "why_merged": ("In of naast de lijst staan samengevoegde cellen.", "There are merged cells in or beside the list."),
    "why_totals": ("Tussen de rijen staan subtotalen.", "There are sub-totals between the rows."),
    "why_room": ("Rechts van de lijst staat al iets anders.", "Something else stands right of the list."),
    "why_dates": ("In de datums staat de maand voorop.", "The dates have the month first."),
    "dry": ("Er is niets veranderd aan {file}.", "Nothing was changed in {file}."),
    "adopted": (
        "{file} heeft er {columns:kolom|kolommen} en onze bladen bij.",
        "{file} has {columns:column|columns} more, and our sheets.",
    ),
    "sheets_removed": (
        "De bladen en namen van xlsales zijn uit {file} gehaald.",
        "The sheets and names of xlsales were taken out of {file}.",
    ),
    "columns_stay": (
        "Rechts van je eigen lijst is gebleven waar iets van jou in staat: {columns}. Verwijder die kolommen zelf als je ze "
        "niet meer wilt.",
        "Columns right of your own list that hold something of yours were kept: {columns}. Delete them yourself if you "
        "want them no more.",
    ),
    "columns_used": (
        "De kolommen rechts van je eigen lijst zijn gebleven, omdat iets van jou (een formule, grafiek of draaitabel) naar de "
        "tabel verwijst. Verwijder ze zelf als je ze niet meer wilt.",
        "The columns right of your own list stayed, because something of yours (a formula, chart or pivot table) speaks of "
        "the table. Delete them yourself if you want them no more.",
    ),
    "taken_over": ("{rows:rij|rijen} overgenomen in {file}.", "{rows:row|rows} taken over in {file}."),
}
