"""What `xlsales setup` says it did."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "help": (
        "Maak deze computer klaar voor de knoppen in de werkmap.\n\n"
        "Doet alleen iets voor jou als gebruiker, vraagt niets en kan zo vaak als je wilt. "
        "Daarna zegt “xlsales doctor” of alles klopt.\n\n"
        "\b\nVoorbeelden:\n  xlsales setup\n  xlsales setup --undo\n  xlsales setup mail",
        "Make this computer ready for the buttons in the workbook.\n\n"
        "Changes only your own account, asks nothing, and can be done as often as you like. "
        "Afterwards “xlsales doctor” says whether all is well.\n\n"
        "\b\nExamples:\n  xlsales setup\n  xlsales setup --undo\n  xlsales setup mail",
    ),
    "undo_option": (
        "Maak het ongedaan: zet alles terug zoals het was.",
        "Undo it: put everything back as it was.",
    ),
    "ready": (
        "Klaar. Is er iets met de knoppen? “xlsales doctor” zegt wat je eraan doet.",
        "Done. Something wrong with the buttons? “xlsales doctor” says what to do.",
    ),
    "not_ready": (
        "Nog niet klaar: zie de regels met ✗ hierboven. Daarna kun je “xlsales setup” gewoon opnieuw geven.",
        "Not ready yet: see the lines with ✗ above. After that, simply run “xlsales setup” again.",
    ),
    "undone": ("Ongedaan gemaakt.", "Undone."),
    "not_undone": (
        "Nog niet alles is ongedaan gemaakt: zie de regels met ✗ hierboven, en geef daarna “xlsales setup --undo” opnieuw.",
        "Not everything is undone yet: see the lines with ✗ above, then run “xlsales setup --undo” again.",
    ),
    "launcher": ("De knoppen starten nu {program}.", "The buttons now start {program}."),
    "launcher_kept": ("De knoppen starten al {program}.", "The buttons already start {program}."),
    "not_installed": (
        "xlsales is niet geïnstalleerd in {python}, dus er is geen programma voor de knoppen. Installeer het (zie de installatiepagina) en probeer het opnieuw.",
        "xlsales is not installed in {python}, so there is no program for the buttons. Install it (see the install page) and try again.",
    ),
    "does_not_start": (
        "{program} start niet. Installeer xlsales opnieuw, of vraag je beheerder of dit programma mag draaien.",
        "{program} does not start. Install xlsales again, or ask your administrator whether this program may run.",
    ),
    "excel": ("Excel gevonden (versie {version}).", "Found Excel (version {version})."),
    "no_excel": (
        "Excel staat niet op deze computer; aan Excel is niets gedaan.",
        "Excel is not on this computer; nothing was done for Excel.",
    ),
    "interpreter": (
        "xlwings gebruikt nu {python} (in {file}; de andere regels zijn gebleven).",
        "xlwings now uses {python} (in {file}; the other lines stayed).",
    ),
    "interpreter_before": (
        "Daarvoor was dat {python}. Gebruik je xlwings ook voor iets anders? “xlsales setup --undo” zet het terug.",
        "Before, it was {python}. Do you use xlwings for something else too? “xlsales setup --undo” puts it back.",
    ),
    "letters": (
        "In {python} staan letters die de invoegtoepassing van xlwings niet kan lezen. Op Windows werken de knoppen zonder; op een Mac niet: installeer xlsales daar in een map met gewone letters.",
        "{python} has letters that the xlwings add-in cannot read. On Windows the buttons work without it; on a Mac they do not: install xlsales there in a folder with plain letters.",
    ),
    "addin": (
        "De invoegtoepassing van xlwings staat in {file}. Sluit Excel en open het opnieuw.",
        "The xlwings add-in is in {file}. Close Excel and open it again.",
    ),
    "addin_kept": ("De invoegtoepassing van xlwings stond al in {file}.", "The xlwings add-in was already in {file}."),
    "addin_replaced": (
        "Een andere versie van de invoegtoepassing van xlwings is vervangen in {file}; de vorige is bewaard voor “--undo”. Sluit Excel en open het opnieuw.",
        "Another version of the xlwings add-in was replaced in {file}; the one before is kept for “--undo”. Close Excel and open it again.",
    ),
    "addin_failed": (
        "De invoegtoepassing van xlwings kwam niet in {file}. Sluit Excel helemaal af en geef “xlsales setup” opnieuw.",
        "The xlwings add-in did not get into {file}. Quit Excel completely and run “xlsales setup” again.",
    ),
    "script": (
        "Het script waarmee Excel op de Mac Python start, staat in {file}.",
        "The script with which Excel on a Mac starts Python is in {file}.",
    ),
    "script_kept": (
        "Het script waarmee Excel op de Mac Python start, stond al in {file}.",
        "The script with which Excel on a Mac starts Python was already in {file}.",
    ),
    "script_failed": (
        "Het script waarmee Excel Python start, kwam niet in {file}. Sta Terminal toe om gegevens van andere apps te gebruiken (Systeeminstellingen > Privacy en beveiliging) en geef “xlsales setup” opnieuw.",
        "The script with which Excel starts Python did not get into {file}. Let Terminal use data of other apps (System Settings > Privacy & Security) and run “xlsales setup” again.",
    ),
    "calc": (
        "LibreOffice gevonden: {program}, met zijn Python {python}.",
        "Found LibreOffice: {program}, with its Python {python}.",
    ),
    "no_calc": (
        "LibreOffice is niet gevonden; voor Calc is niets gedaan.",
        "LibreOffice was not found; nothing was done for Calc.",
    ),
    "no_uno": (
        "LibreOffice gevonden ({program}), maar niet de Python die erbij hoort. Op Debian en Ubuntu: “sudo apt install python3-uno”; elders: installeer LibreOffice van libreoffice.org.",
        "Found LibreOffice ({program}), but not the Python that goes with it. On Debian and Ubuntu: “sudo apt install python3-uno”; elsewhere: install LibreOffice from libreoffice.org.",
    ),
    "launcher_gone": ("De knoppen weten niet meer waar xlsales is.", "The buttons no longer know where xlsales is."),
    "interpreter_back": (
        "xlwings gebruikt weer wat het eerst gebruikte ({file}).",
        "xlwings uses again what it used before ({file}).",
    ),
    "script_gone": (
        "Het script waarmee Excel op de Mac Python start, is weg.",
        "The script with which Excel on a Mac starts Python is gone.",
    ),
    "addin_gone": (
        "De invoegtoepassing van xlwings is weg uit {file}.",
        "The xlwings add-in is gone from {file}.",
    ),
    "addin_back": (
        "De vorige versie van de invoegtoepassing van xlwings staat terug in {file}.",
        "The earlier version of the xlwings add-in is back in {file}.",
    ),
    "addin_of_others": (
        "De invoegtoepassing in {file} is intussen door iets anders vervangen, en blijft staan.",
        "The add-in in {file} was replaced by something else since, and stays.",
    ),
    "addin_in_use": (
        "Excel heeft {file} nog in gebruik. Sluit Excel en geef “xlsales setup --undo” opnieuw.",
        "Excel still uses {file}. Close Excel and run “xlsales setup --undo” again.",
    ),
    "nothing_to_undo": ("Er was niets om ongedaan te maken.", "There was nothing to undo."),
    "undo_alone": (
        "“xlsales setup --undo” staat op zichzelf; “{part}” hoort er niet achter.",
        "“xlsales setup --undo” stands alone; “{part}” does not belong behind it.",
    ),
    "not_allowed": (
        "{file} kan niet worden geschreven ({reason}). Kijk of die map van jou is en probeer het opnieuw.",
        "{file} cannot be written ({reason}). See whether that folder is yours and try again.",
    ),
}
