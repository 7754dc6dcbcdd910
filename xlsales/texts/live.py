"""What is said when a workbook is open in Excel or Calc: why nothing could be done, and what was."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("xlsales", "xlsales"),
    "busy": (
        "{file} is nu niet bereikbaar: er wordt in een cel getypt of er staat een venster open dat eerst een antwoord "
        "wil. Druk op Enter of Esc, of sluit dat venster, en probeer het opnieuw.",
        "{file} cannot be reached now: a cell is being typed in, or a window is waiting for an answer first. "
        "Press Enter or Esc, or close that window, and try again.",
    ),
    "read_only": (
        "{file} is alleen-lezen geopend, dus er is niets veranderd. Klik op “Bewerken inschakelen”, of bewaar de "
        "werkmap onder een andere naam, en probeer het opnieuw.",
        "{file} is open as read-only, so nothing was changed. Click “Enable Editing”, or save the workbook under "
        "another name, and try again.",
    ),
    "never_saved": (
        "{file} is nog nooit bewaard. Bewaar de werkmap eerst op deze computer (Ctrl+S) en probeer het opnieuw.",
        "{file} has never been saved. Save the workbook on this computer first (Ctrl+S) and try again.",
    ),
    "save_first": (
        "In {file} staat iets wat nog niet is bewaard. In Excel op een Mac moet dat eerst: bewaar de werkmap (Cmd+S) en "
        "druk opnieuw op de knop.",
        "{file} holds something that was not saved yet. Excel on a Mac needs that first: save the workbook (Cmd+S) and "
        "press the button again.",
    ),
    "on_the_web": (
        "{file} is vanaf het web geopend ({place}). Open de werkmap vanuit de gesynchroniseerde map op deze computer "
        "(OneDrive of SharePoint in de Verkenner of Finder) en probeer het opnieuw.",
        "{file} was opened from the web ({place}). Open the workbook from the synchronised folder on this computer "
        "(OneDrive or SharePoint in File Explorer or Finder) and try again.",
    ),
    "protected_structure": (
        "De structuur van {file} is beveiligd, dus de bladen kunnen niet worden bijgewerkt. Hef de beveiliging van de werkmap op "
        "(Controleren, Werkmap beveiligen) en probeer het opnieuw.",
        "The structure of {file} is protected, so its sheets cannot be updated. Unprotect the workbook "
        "(Review, Protect Workbook) and try again.",
    ),
    "protected_sheet": (
        "Het blad “{sheet}” van {file} is beveiligd, dus er is niets veranderd. Hef de beveiliging van dat blad op "
        "en probeer het opnieuw.",
        "The sheet “{sheet}” of {file} is protected, so nothing was changed. Unprotect that sheet and try again.",
    ),
    "changed_meanwhile": (
        "Op het blad “{sheet}” is intussen iets veranderd, dus er is niets overschreven. Probeer het opnieuw.",
        "Something on the sheet “{sheet}” was changed meanwhile, so nothing was overwritten. Try again.",
    ),
    "interrupted": (
        "{file} kon niet worden bijgewerkt en is teruggezet zoals het was ({kind}). Probeer het opnieuw; "
        "helpt dat niet, sluit de werkmap dan en ververs hem met xlsales refresh.",
        "{file} could not be updated and was put back as it was ({kind}). Try again; if that does not help, "
        "close the workbook and refresh it with xlsales refresh.",
    ),
    "half_done": (
        "{file} kon niet worden bijgewerkt en ook niet helemaal worden teruggezet. Bewaar de werkmap niet en druk op "
        "Ongedaan maken. De versie van vóór deze verversing staat in {kept}.",
        "{file} could not be updated, nor put back completely. Do not save the workbook, and press Undo refresh. The "
        "version from before this refresh is {kept}.",
    ),
    "gone": (
        "{file} is in geen Excel of LibreOffice op deze computer geopend. Open de werkmap en druk opnieuw op de knop.",
        "{file} is not open in any Excel or LibreOffice on this computer. Open the workbook and press the button "
        "again.",
    ),
    "undo_closed": (
        "De vorige versie van {file} is bewaard toen de werkmap gesloten was. Sluit de werkmap en zet die versie terug "
        "met xlsales undo.",
        "The version of {file} before this one was kept while the workbook was closed. Close the workbook and bring "
        "that version back with xlsales undo.",
    ),
    "moved_since": (
        "Op het blad “{sheet}” staan rijen of kolommen nu ergens anders dan bij de vorige verversing; terugzetten zou ze "
        "door elkaar halen, dus er is niets veranderd. De versie van toen staat in {kept}.",
        "Rows or columns of the sheet “{sheet}” now stand elsewhere than at the last refresh; going back would mix them "
        "up, so nothing was changed. The version from then is {kept}.",
    ),
    "typed_since": (
        "Op het blad “{sheet}” is verder getypt in een rij die xlsales erbij zette; terugzetten zou dat wissen, dus er is "
        "niets veranderd. Verwijder die rij zelf als hij weg mag, of neem de versie van toen: {kept}.",
        "On the sheet “{sheet}” somebody typed on in a row that xlsales added; going back would erase that, so nothing "
        "was changed. Delete the row yourself if it may go, or take the version from then: {kept}.",
    ),
    "nobody_selected": (
        "Klik eerst op de rij van een prospect, bijvoorbeeld op Vandaag of Prospects, en druk dan opnieuw op de knop.",
        "Click on the row of a prospect first, on Today or Prospects for instance, and then press the button again.",
    ),
    "no_items": (
        "Voor {who} staat niets op het blad Checklists. Nazorg begint zodra de status op gewonnen staat.",
        "There is nothing on the sheet Checklists for {who}. Care begins once the status is won.",
    ),
    "drafts_ready": (
        "{count:concept staat|concepten staan} klaar in de map {folder}. Er is niets verstuurd: open een concept in je "
        "mailprogramma, lees het na en verstuur het.",
        "{count:draft is|drafts are} waiting in the folder {folder}. Nothing was sent: open a draft in your mail "
        "program, read it through and send it.",
    ),
    "nothing_to_mail": (
        "Er valt vandaag niets te mailen: de lijst is voor iedereen leeg.",
        "There is nothing to mail today: the list is empty for everybody.",
    ),
    "unreachable": (
        "Geen mailadres bekend van {owners}. Vul het in op het blad Verkopers.",
        "No mail address is known of {owners}. Fill it in on the sheet Owners.",
    ),
    "open_there": (
        "{file} staat open en is daar bijgewerkt. Bewaar de werkmap om het te houden.",
        "{file} is open and was updated there. Save the workbook to keep it.",
    ),
    "press_help": (
        "Doet wat een knop in de werkmap doet; dit roepen de knoppen aan. COMMAND is refresh, log, mail, checklist of "
        "undo; FILE staat open in Excel of LibreOffice.",
        "Does what a button in the workbook does; this is what the buttons call. COMMAND is refresh, log, mail, "
        "checklist or undo; FILE is open in Excel or LibreOffice.",
    ),
}
