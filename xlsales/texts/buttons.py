"""The buttons in a workbook, what their macros say, and what `xlsales buttons` says.

The texts of the macros (`macro_*`) keep to the letters of ASCII: a macro is stored in the code page of one computer.
"""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "refresh": ("Verversen", "Refresh"),
    "refresh_tip": (
        "Reken alles door en teken de bladen opnieuw: wie je vandaag spreekt en waarom. Ctrl+Shift+R",
        "Work everything out and draw the sheets anew: whom to contact today and why. Ctrl+Shift+R",
    ),
    "log": ("Contact noteren", "Log contact"),
    "log_tip": (
        "Zet een nieuwe regel klaar op Contacten voor de gekozen prospect, met de datum en de naam. Ctrl+Shift+K",
        "Start a new row on Contacts for the selected prospect, with the date and the name filled in. Ctrl+Shift+K",
    ),
    "mail": ("Lijst mailen", "Mail list"),
    "mail_tip": (
        "Mail de lijst van vandaag. Ctrl+Shift+M",
        "Mail today's list. Ctrl+Shift+M",
    ),
    "checklist": ("Checklist", "Checklist"),
    "checklist_tip": (
        "Ga naar de checklist van de gekozen klant. Ctrl+Shift+H",
        "Go to the checklist of the selected customer. Ctrl+Shift+H",
    ),
    "undo": ("Ongedaan maken", "Undo refresh"),
    "undo_tip": (
        "Zet de werkmap terug zoals die was vóór de laatste verversing. Ctrl+Shift+J",
        "Put the workbook back as it was before the last refresh. Ctrl+Shift+J",
    ),
    "group_today": ("Vandaag", "Today"),
    "group_customer": ("Gekozen prospect", "Selected prospect"),
    "macro_save_first": (
        "Deze werkmap is nog niet bewaard. Sla hem eerst op en klik dan opnieuw.",
        "This workbook was never saved. Save it first, then click again.",
    ),
    "macro_not_installed": (
        "xlsales is op deze computer nog niet ingesteld. Typ in de opdrachtregel: xlsales setup. Klik dan opnieuw.",
        "xlsales is not set up on this computer yet. Type on the command line: xlsales setup. Then click again.",
    ),
    "macro_no_add_in": (
        "De invoegtoepassing xlwings is in Excel niet geladen. Typ in de Terminal: xlsales setup. Start Excel "
        "daarna opnieuw.",
        "The xlwings add-in is not loaded in Excel. Type in the Terminal: xlsales setup. Then restart Excel.",
    ),
    "macro_not_started": (
        "xlsales kon niet worden gestart. Typ in de opdrachtregel: xlsales doctor. Dat zegt wat er aan de hand is.",
        "xlsales could not be started. Type on the command line: xlsales doctor. It says what the matter is.",
    ),
    "help": (
        "Geef een werkmap knoppen: op Vandaag en Prospects, en als tabblad in het lint van Excel.\n\n"
        "Van een .xlsx komt er een .xlsm naast; een .xlsm krijgt ze ter plekke. Heeft de werkmap al eigen macro's, dan "
        "komen de onze als bestand ernaast, om te importeren. Knoppen die kwijt of stuk zijn, komen terug.\n\n"
        "\b\nVoorbeeld:\n  xlsales buttons mijn-klanten.xlsx",
        "Give a workbook buttons: on Today and Prospects, and as a tab in Excel's ribbon.\n\n"
        "An .xlsx gets an .xlsm beside it; an .xlsm gets them in place. Where a workbook has macros of its own, ours "
        "come as a file beside it, to import. Buttons that were lost or damaged come back.\n\n"
        "\b\nExample:\n  xlsales buttons my-clients.xlsx",
    ),
    "then_setup": (
        "De knoppen werken na één keer: xlsales setup. Excel vraagt bij het openen of macro’s mogen: kies Inhoud "
        "inschakelen.",
        "The buttons work after doing this once: xlsales setup. Excel asks on opening whether macros may run: choose "
        "Enable Content.",
    ),
    "given": (
        "{file} heeft nu knoppen op {sheets}.",
        "{file} now has buttons on {sheets}.",
    ),
    "given_beside": (
        "Werk voortaan in {file}: die heeft knoppen op {sheets}. {original} is gebleven zoals hij was.",
        "Work in {file} from now on: it has buttons on {sheets}. {original} is as it was.",
    ),
    "mended": (
        "De macro’s of het lint van {file} waren niet in orde en zijn hersteld.",
        "The macros or the ribbon of {file} were not in order and have been repaired.",
    ),
    "whole": (
        "{file} heeft alle knoppen al; er is niets veranderd.",
        "{file} has all its buttons already; nothing was changed.",
    ),
    "own_ribbon": (
        "Het lint van {file} is van jezelf en is gebleven; onze knoppen staan alleen op de bladen.",
        "{file} has a ribbon of its own, which stays; our buttons are on the sheets only.",
    ),
    "import_it": (
        "{file} heeft eigen macro’s; daar komt xlsales niet aan. De onze staan in {module}. Zo komen ze erbij:\n"
        "  1. Open {file} in Excel en druk op Alt+F11 (op een Mac: Option+F11).\n"
        "  2. Kies Bestand, Bestand importeren en dan {module}.\n"
        '  3. Sla op, sluit Excel en typ: xlsales buttons "{file}"',
        "{file} has macros of its own, which xlsales leaves alone. Ours are in {module}. To add them:\n"
        "  1. Open {file} in Excel and press Alt+F11 (on a Mac: Option+F11).\n"
        "  2. Choose File, Import File, and then {module}.\n"
        '  3. Save, close Excel and type: xlsales buttons "{file}"',
    ),
    "import_again": (
        "De macro’s van xlsales in {file} zijn van een andere versie. De nieuwe staan in {module}: verwijder in Excel "
        "(Alt+F11) de module xlsales en importeer dit bestand.",
        "The macros of xlsales in {file} are of another version. The new ones are in {module}: in Excel (Alt+F11), "
        "remove the module xlsales and import this file.",
    ),
    "closed_signed": (
        "De macro’s in {file} zijn digitaal ondertekend. Na het importeren moet wie ze ondertekende, dat opnieuw doen.",
        "The macros in {file} carry a digital signature. After the import, whoever signed them has to sign again.",
    ),
    "closed_locked": (
        "De macro’s in {file} zitten achter een wachtwoord. Vraag het aan wie ze maakte, en ontgrendel ze eerst.",
        "The macros in {file} are behind a password. Ask whoever made them for it, and unlock them first.",
    ),
    "closed_unreadable": (
        "De macro’s in {file} kan xlsales niet lezen. Open de werkmap in Excel, sla hem op en probeer het opnieuw.",
        "xlsales cannot read the macros in {file}. Open the workbook in Excel, save it and try again.",
    ),
    "no_sheets": (
        '{file} heeft nog geen blad van xlsales om knoppen op te zetten. Begin met: xlsales adopt "{file}"',
        '{file} has no sheet of xlsales yet to put buttons on. Begin with: xlsales adopt "{file}"',
    ),
    "not_that_kind": (
        "{file} kan geen knoppen krijgen: dat kan alleen met .xlsx en .xlsm. Bewaar de werkmap in Excel als .xlsm.",
        "{file} cannot get buttons: only .xlsx and .xlsm can. Save the workbook in Excel as .xlsm.",
    ),
    "strict": (
        "{file} is bewaard als “Strict Open XML”, en daarin passen geen macro’s. Bewaar hem in Excel als .xlsm.",
        "{file} was saved as “Strict Open XML Workbook”, which has no macros. Save it in Excel as .xlsm.",
    ),
    "beside_exists": (
        '{file} is er al. Geef die de knoppen: xlsales buttons "{file}" — of verplaats hem eerst.',
        '{file} is there already. Give that one the buttons: xlsales buttons "{file}" — or move it first.',
    ),
    "module_exists": (
        "{module} is er al en is niet van xlsales. Verplaats dat bestand en probeer het opnieuw.",
        "{module} is there already and is not of xlsales. Move that file and try again.",
    ),
}
