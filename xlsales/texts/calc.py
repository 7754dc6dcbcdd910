"""What can go wrong when LibreOffice Calc is asked to do something with the workbook it has open."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "no_uno": (
        "LibreOffice kan niet worden aangestuurd: het Python-onderdeel ontbreekt. "
        "Installeer het (Debian, Ubuntu: sudo apt install python3-uno) en probeer het opnieuw.",
        "LibreOffice cannot be driven: its Python part is missing. "
        "Install it (Debian, Ubuntu: sudo apt install python3-uno) and try again.",
    ),
    "sandbox": (
        "Deze LibreOffice komt van {sandbox} en is van buitenaf niet te bereiken. Sluit de werkmap en probeer het "
        "opnieuw, of installeer LibreOffice van libreoffice.org.",
        "This LibreOffice comes from {sandbox} and cannot be reached from outside. Close the workbook and try again, "
        "or install LibreOffice from libreoffice.org.",
    ),
    "not_listening": (
        "LibreOffice geeft geen gehoor. Sluit open dialoogvensters en probeer het opnieuw; "
        "helpt dat niet, sluit dan LibreOffice en open de werkmap opnieuw.",
        "LibreOffice does not answer. Close any open dialogue and try again; "
        "if that does not help, close LibreOffice and open the workbook again.",
    ),
    "no_answer": (
        "LibreOffice is te lang bezig. Wacht tot het klaar is, sluit open dialoogvensters en probeer het opnieuw.",
        "LibreOffice is busy for too long. Wait until it is done, close any open dialogue and try again.",
    ),
    "office_gone": (
        "LibreOffice is onderweg gesloten. Open de werkmap opnieuw en probeer het nog eens.",
        "LibreOffice was closed meanwhile. Open the workbook again and try once more.",
    ),
    "cannot_open": (
        "LibreOffice kan {file} niet openen. Controleer of het bestand er is en heel is.",
        "LibreOffice cannot open {file}. Check that the file is there and whole.",
    ),
    "cannot_save": (
        "LibreOffice kan {file} niet bewaren: het is alleen-lezen of nog nooit bewaard. "
        "Kies Bestand, Opslaan als en probeer het opnieuw.",
        "LibreOffice cannot save {file}: it is read-only or was never saved. Choose File, Save As and try again.",
    ),
    "protected": (
        "Het blad {sheet} is beveiligd. Haal de beveiliging eraf (Extra, Blad beveiligen) en probeer het opnieuw.",
        "The sheet {sheet} is protected. Remove the protection (Tools, Protect Sheet) and try again.",
    ),
    "structure_protected": (
        "De bladen van {file} zijn beveiligd. Haal de beveiliging eraf (Extra, Werkbladstructuur beveiligen) "
        "en probeer het opnieuw.",
        "The sheets of {file} are protected. Remove the protection (Tools, Protect Spreadsheet Structure) "
        "and try again.",
    ),
    "no_room": (
        "Op het blad {sheet} is niet genoeg plaats. Verwijder lege rijen onderaan en probeer het opnieuw.",
        "There is not enough room on the sheet {sheet}. Delete empty rows at its end and try again.",
    ),
}
