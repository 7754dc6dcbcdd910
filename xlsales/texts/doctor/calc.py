"""LibreOffice and its macro settings."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "calc": ("LibreOffice", "LibreOffice"),
    "calc_good": ("LibreOffice {version}: {path}", "LibreOffice {version}: {path}"),
    "calc_sandboxed": (
        "LibreOffice draait als {sandbox}, afgesloten van andere programma’s; de knoppen in Calc werken dan niet.",
        "LibreOffice runs as a {sandbox}, shut off from other programs; the buttons in Calc do not work then.",
    ),
    "calc_sandboxed_do": (
        "Installeer LibreOffice van libreoffice.org of uit je distributie (op Debian en Ubuntu: “sudo apt install libreoffice-calc python3-uno”).",
        "Install LibreOffice from libreoffice.org or from your distribution (on Debian and Ubuntu: “sudo apt install libreoffice-calc python3-uno”).",
    ),
    "calc_none": (
        "Staat niet op deze computer; met Excel is dat niet nodig.",
        "Not on this computer; with Excel there is no need.",
    ),
    "calc_missing": (
        "Excel noch LibreOffice is gevonden: er is geen werkmap waarin de knoppen kunnen werken.",
        "Neither Excel nor LibreOffice was found: there is no workbook in which the buttons can work.",
    ),
    "calc_missing_do": (
        "Installeer LibreOffice van libreoffice.org. De opdrachten in de terminal werken ook zonder.",
        "Install LibreOffice from libreoffice.org. The commands in the terminal work without it too.",
    ),
    "uno": ("Python van LibreOffice", "Python of LibreOffice"),
    "uno_good": ("xlsales praat met Calc via {path}", "xlsales talks to Calc through {path}"),
    "uno_missing": (
        "De Python waarmee xlsales met Calc praat, is niet gevonden; de knoppen in Calc werken dan niet.",
        "The Python through which xlsales talks to Calc was not found; the buttons in Calc do not work then.",
    ),
    "uno_missing_do": (
        "Op Debian en Ubuntu: “sudo apt install python3-uno”. Elders: installeer LibreOffice van libreoffice.org, niet als snap of flatpak.",
        "On Debian and Ubuntu: “sudo apt install python3-uno”. Elsewhere: install LibreOffice from libreoffice.org, not as a snap or flatpak.",
    ),
    "calc_macros": ("Macro’s in Calc", "Macros in Calc"),
    "calc_macros_asks": (
        "Calc vraagt per werkmap of macro’s mogen: kies “Macro’s inschakelen”.",
        "Calc asks for each workbook whether macros may run: choose “Enable Macros”.",
    ),
    "calc_macros_trusted": (
        "{file} staat in een vertrouwde map; de macro’s mogen.",
        "{file} is in a trusted folder; its macros may run.",
    ),
    "calc_macros_folders": (
        "Calc voert alleen macro’s uit van werkmappen in je vertrouwde mappen.",
        "Calc runs only the macros of workbooks in your trusted folders.",
    ),
    "calc_macros_folders_do": (
        "Typ “xlsales doctor” met je werkmap erachter; dan zie je of dat er een van is.",
        "Run “xlsales doctor” with your workbook behind it to see whether that is one of them.",
    ),
    "calc_macros_blocked": (
        "Calc voert geen macro’s uit die niet ondertekend zijn, en meldt dat alleen bij het openen; de knoppen doen dan niets.",
        "Calc runs no macros that are not signed, and says so on opening only; the buttons then do nothing.",
    ),
    "calc_macros_blocked_do": (
        "In Calc: Extra > Opties > LibreOffice > Beveiliging > Macrobeveiliging. Kies Medium, of zet de map van je werkmap bij de vertrouwde bestandslocaties. Open de werkmap daarna opnieuw.",
        "In Calc: Tools > Options > LibreOffice > Security > Macro Security. Choose Medium, or add the folder of your workbook to the trusted file locations. Then open the workbook again.",
    ),
    "calc_macros_all": (
        "Calc voert alle macro’s uit zonder te vragen, ook die van onbekenden.",
        "Calc runs all macros without asking, also those of strangers.",
    ),
    "calc_macros_all_do": (
        "Veiliger: Extra > Opties > LibreOffice > Beveiliging > Macrobeveiliging, kies Medium.",
        "Safer: Tools > Options > LibreOffice > Security > Macro Security, choose Medium.",
    ),
}
