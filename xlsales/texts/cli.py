"""What the command line says."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "help": (
        "Het geweten van de verkoper, in de werkmap die je al hebt: wie je vandaag belt, waarom, en wat je vraagt.\n\n"
        "Begin met: xlsales demo",
        "A salesperson's conscience in the workbook you already have: whom to contact today, why, and what to ask.\n\n"
        "Begin with: xlsales demo",
    ),
    "new_help": (
        "Maak een lege werkmap, of geef een bestaande werkmap onze bladen erbij. Eindigt de naam op .xlsm, dan krijgt "
        "de werkmap knoppen.\n\n"
        "\b\nVoorbeelden:\n  xlsales new prospects.xlsx --lang nl\n  xlsales new prospects.xlsm\n  xlsales new --into mijn-klanten.xlsx",
        "Make an empty workbook, or add our sheets to one you have. A name that ends in .xlsm gets buttons.\n\n"
        "\b\nExamples:\n  xlsales new prospects.xlsx --lang en\n  xlsales new prospects.xlsm\n  xlsales new --into my-clients.xlsx",
    ),
    "demo_help": (
        "Maak een gevuld voorbeeld, ververs het en toon de lijst van vandaag.\n\n\b\nVoorbeeld:\n  xlsales demo",
        "Make a filled example, refresh it and show today's list.\n\n\b\nExample:\n  xlsales demo",
    ),
    "refresh_help": (
        "Reken alles door en teken de bladen opnieuw. Wat je zelf typte, blijft.\n\n"
        "\b\nVoorbeelden:\n  xlsales refresh prospects.xlsx\n  xlsales refresh team/*.xlsx --json",
        "Work everything out and draw the sheets anew. What you typed stays.\n\n"
        "\b\nExamples:\n  xlsales refresh prospects.xlsx\n  xlsales refresh team/*.xlsx --json",
    ),
    "show_help": (
        "Reken door en toon één lijst; de werkmap blijft onaangeroerd.\n\n"
        "LIST: vandaag, prospects, koud, checklists, weggegeven, realiteit, aanhouden of problemen.\n\n"
        "\b\nVoorbeelden:\n  xlsales show prospects.xlsx\n  xlsales show prospects.xlsx koud --format csv",
        "Work it out and print one list; the workbook is only read.\n\n"
        "LIST: today, prospects, cold, checklists, giveaways, reality, evidence or problems.\n\n"
        "\b\nExamples:\n  xlsales show prospects.xlsx\n  xlsales show prospects.xlsx cold --format csv",
    ),
    "remove_help": (
        "Haal alles van xlsales weer uit een werkmap; de rest blijft zoals het was.",
        "Take everything of xlsales out of a workbook again; the rest stays as it was.",
    ),
    "undo_help": (
        "Zet de werkmap terug zoals die was vóór de laatste verandering door xlsales.",
        "Put the workbook back as it was before xlsales last changed it.",
    ),
    "backups_help": ("Toon de bewaarde versies van een werkmap.", "List the kept versions of a workbook."),
    "today_option": ("De dag waarvoor gerekend wordt.", "The day to work for."),
    "lang_option": ("De taal van de nieuwe werkmap.", "The language of the new workbook."),
    "json_option": ("Geef de uitkomst als JSON.", "Print the outcome as JSON."),
    "strict_option": ("Eindig met code 1 als er problemen zijn.", "Exit with code 1 when there are problems."),
    "force_option": (
        "Ga door, ook als een digitale handtekening daardoor vervalt.",
        "Go on even if a digital signature will end by it.",
    ),
    "format_option": ("De vorm van de uitvoer.", "The form of the output."),
    "stop_after_option": (
        "Bij evidence: wat had stoppen na N contacten gekost en bespaard?",
        "With evidence: what would a stop after N contacts have lost and saved?",
    ),
    "stop_after_evidence": (
        "--stop-after hoort bij de lijst evidence: xlsales show FILE evidence --stop-after 3",
        "--stop-after goes with the list evidence: xlsales show FILE evidence --stop-after 3",
    ),
    "into_option": (
        "Voeg onze bladen toe aan deze bestaande werkmap.",
        "Add our sheets to this existing workbook.",
    ),
    "fault": (
        "xlsales liep vast door een fout in het programma zelf ({kind}); de werkmap is niet half geschreven. Wil je "
        "het melden? Zet XLSALES_DEBUG=1 en herhaal de opdracht: dan verschijnt waar het misging.",
        "xlsales stopped because of a fault of its own ({kind}); the workbook was not half written. To report it, "
        "set XLSALES_DEBUG=1 and repeat the command: it then shows where it went wrong.",
    ),
    "no_day": (
        "“{value}” is geen dag; schrijf bijvoorbeeld 23-11-2026.",
        "“{value}” is not a day; write for example 2026-11-23.",
    ),
    "refreshed": (
        "{file} is ververst: {today:contact|contacten} vandaag, {cold:koude lead|koude leads}.",
        "{file} is refreshed: {today:contact|contacts} today, {cold:cold lead|cold leads}.",
    ),
    "refreshed_at": (
        "{file} is om {time} ververst: {today:contact|contacten} vandaag, {cold:koude lead|koude leads}.",
        "{file} is refreshed at {time}: {today:contact|contacts} today, {cold:cold lead|cold leads}.",
    ),
    "harvested": (
        "{rows:regel van Vandaag en Checklists is|regels van Vandaag en Checklists zijn} vastgelegd.",
        "{rows:row typed on Today and Checklists was|rows typed on Today and Checklists were} put on record.",
    ),
    "not_taken": (
        "{rows:regel|regels} van {sheet} niet overgenomen:",
        "{rows:row|rows} of {sheet} not taken over:",
    ),
    "formulas_kept": (
        "In {cells} staat een formule van jou; die is niet overschreven.",
        "{cells} holds a formula of yours; it was not overwritten.",
    ),
    "problems": (
        "{problems:punt vraagt|punten vragen} om aandacht; zie het blad Problemen.",
        "{problems:point needs|points need} attention; see the sheet Problems.",
    ),
    "list_today": ("vandaag", "today"),
    "list_prospects": ("prospects", "prospects"),
    "list_cold": ("koud", "cold"),
    "list_checklists": ("checklists", "checklists"),
    "list_giveaways": ("weggegeven", "giveaways"),
    "list_reality": ("realiteit", "reality"),
    "list_evidence": ("aanhouden", "evidence"),
    "list_problems": ("problemen", "problems"),
    "no_list": (
        "“{value}” is geen lijst; kies uit {options}.",
        "“{value}” is not a list; choose from {options}.",
    ),
    "no_command": (
        "De opdracht “{command}” bestaat niet; “xlsales --help” noemt ze alle.",
        "There is no command “{command}”; “xlsales --help” names them all.",
    ),
    "no_option": ("De optie {option} bestaat niet.", "There is no option {option}."),
    "no_option_close": (
        "De optie {option} bestaat niet; bedoel je {near}?",
        "There is no option {option}; did you mean {near}?",
    ),
    "option_without_value": ("Achter {option} hoort een waarde.", "{option} wants a value behind it."),
    "lacks": ("Er ontbreekt iets: {what}.", "Something is missing: {what}."),
    "choose": ("{what}: kies uit {options}.", "{what}: choose from {options}."),
    "whole_number": (
        "{what} vraagt een heel getal vanaf {low}.",
        "{what} wants a whole number from {low} up.",
    ),
    "see_help": ("Hulp: {command} --help", "Help: {command} --help"),
    "stage_read": ("lezen", "reading"),
    "stage_draw": ("tekenen", "drawing"),
    "stage_write": ("schrijven", "writing"),
    "made": (
        "{file} is gemaakt. Open het blad Welkom om te beginnen.",
        "{file} is made. Open the sheet Welcome to begin.",
    ),
    "added": (
        "{file} heeft er onze bladen bij gekregen; al het andere is gebleven.",
        "{file} has our sheets now; everything else is as it was.",
    ),
    "removed": (
        "Alles van xlsales is uit {file} gehaald.",
        "Everything of xlsales was taken out of {file}.",
    ),
    "removed_undo": (
        "Toch liever niet? “xlsales undo {file:arg}” zet het terug.",
        "Changed your mind? “xlsales undo {file:arg}” puts it back.",
    ),
    "removed_rows": (
        "Daarmee verdwenen ook {prospects:prospect|prospects} en {contacts:contact|contacten} die je had ingevuld. "
        "Terughalen: “xlsales undo {file:arg}”.",
        "{prospects:prospect|prospects} and {contacts:contact|contacts} that you typed went with it. To get them "
        "back: “xlsales undo {file:arg}”.",
    ),
    "remove_own": (
        "{file} is met xlsales gemaakt; er is geen eerdere werkmap om naar terug te gaan. Wil je er niets meer mee, "
        "verwijder dan het bestand.",
        "{file} was made by xlsales; there is no earlier workbook to go back to. If you have no more use for it, "
        "delete the file.",
    ),
    "added_nothing": (
        "{file} had onze bladen al; ze zijn ververst.",
        "{file} had our sheets already; they are refreshed.",
    ),
    "nothing_to_remove": ("In {file} staat niets van xlsales.", "There is nothing of xlsales in {file}."),
    "undone": (
        "{file} is weer zoals vóór de laatste verandering. De versie van zojuist ligt in {kept}.\n"
        "Nog een stap terug: “xlsales undo {file:arg}”. Weer bijwerken: “xlsales refresh {file:arg}”.",
        "{file} is as it was before the last change. The version of a moment ago lies in {kept}.\n"
        "One more step back: “xlsales undo {file:arg}”. Up to date again: “xlsales refresh {file:arg}”.",
    ),
    "backup_undone": ("(ongedaan gemaakt)", "(undone)"),
    "no_backups": ("Van {file} is nog geen versie bewaard.", "No version of {file} has been kept yet."),
    "exists": (
        "{file} bestaat al; kies een andere naam, of gebruik “xlsales new --into {file:arg}”.",
        "{file} exists already; choose another name, or use “xlsales new --into {file:arg}”.",
    ),
    "new_needs_file": (
        "Noem de werkmap: “xlsales new prospects.xlsx”, of “xlsales new --into bestaand.xlsx”.",
        "Name the workbook: “xlsales new prospects.xlsx”, or “xlsales new --into existing.xlsx”.",
    ),
    "no_folder": (
        "De map “{folder}” bestaat niet; maak die eerst, of kies een andere.",
        "The folder “{folder}” does not exist; make it first, or choose another one.",
    ),
    "not_a_workbook_name": (
        "{file} moet op .xlsx eindigen, of op .xlsm voor een werkmap met knoppen.",
        "{file} has to end in .xlsx, or in .xlsm for a workbook with buttons.",
    ),
    "demo_exists": (
        "{file} staat er al. Kies een andere map: “xlsales demo anderemap”.",
        "{file} is there already. Choose another folder: “xlsales demo otherfolder”.",
    ),
    "demo_made": (
        "Het voorbeeld staat in {file}; open het in Excel of LibreOffice.",
        "The example is in {file}; open it in Excel or LibreOffice.",
    ),
    "page_usage": ("Gebruik:", "Usage:"),
    "page_options": ("Opties", "Options"),
    "page_commands": ("Opdrachten", "Commands"),
    "page_help": ("Toon deze uitleg.", "Show this page."),
    "page_version": ("Toon de versie.", "Show the version."),
    "more": (
        "… en nog {more:prospect|prospects}; zie het blad {sheet}.",
        "… and {more:more prospect|more prospects}; see the sheet {sheet}.",
    ),
    "empty_today": ("Vandaag hoef je niemand te benaderen.", "Nobody to contact today."),
    "empty_prospects": ("Er zijn nog geen prospects.", "There are no prospects yet."),
    "empty_cold": ("Geen koude leads.", "No cold leads."),
    "empty_checklists": ("Nog geen klanten met een checklist.", "No customers with a checklist yet."),
    "empty_giveaways": ("Er is nog niets weggegeven.", "Nothing was given away yet."),
    "empty_reality": ("Geen prospects in behandeling.", "No prospects in play."),
    "empty_evidence": ("Geen prospects in behandeling.", "No prospects in play."),
    "empty_problems": ("Geen problemen gevonden.", "No problems found."),
}
